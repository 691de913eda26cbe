// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/read/onlysteps.h"

#include "widgets/article/articleview.h"
#include "widgets/panes/comparisonview.h"

#include <QAccessible>
#include <QCoreApplication>

#include <algorithm>

namespace Sidelight
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::OnlySteps)
};

} // namespace

bool stepThrough(ComparisonView &view, const QUuid &pane, const QList<OnlyHere> &stretches, bool forward)
{
    ArticleView *article = view.view(pane);
    if (!article) {
        return false;
    }
    const Span selected = article->selectedSpan();
    const Span from = selected.isEmpty() ? Span{article->caret(), article->caret()} : selected;
    const auto isAhead = [&](const OnlyHere &stretch) {
        return forward ? stretch.span > from : stretch.span < from && stretch.span.begin < from.begin;
    };
    const auto next = std::ranges::find_if(stretches, isAhead);
    const auto previous = std::find_if(stretches.crbegin(), stretches.crend(), isAhead);
    if (forward ? next == stretches.cend() : previous == stretches.crend()) {
        return false;
    }
    const OnlyHere &found = forward ? *next : *previous;
    view.setCurrentPane(pane);
    view.showSpan(pane, found.span, true);
    QAccessibleAnnouncementEvent event(article, Text::tr("Only here: %n word(s)", nullptr, found.words));
    QAccessible::updateAccessibility(&event);
    return true;
}

} // namespace Sidelight
