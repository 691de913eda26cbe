// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panes/readingpane.h"
#include "widgets/look/spanpalette.h"

#include <QGuiApplication>
#include <QImage>
#include <QPalette>

#include <optional>

namespace Sidelight::samples
{

using namespace Qt::StringLiterals;

/** An article of our own: a headline, a standfirst, boilerplate at both ends, paragraphs of prose. */
inline Article article(int paragraphs = 6)
{
    Article made;
    const auto add = [&made](const QString &line, std::optional<PartKind> kind, bool masked) {
        const qsizetype begin = made.text.size();
        made.text += line;
        if (kind) {
            made.parts.append({*kind, {begin, made.text.size()}, PartReason::Position, masked});
        }
        made.text += u"\n\n"_s;
    };
    add(u"The harbour at dawn, seen from the north quay"_s, PartKind::Caption, true);
    add(u"Photograph: Quay Pictures"_s, PartKind::Credit, true);
    add(u"Harbour talks go on for a second week"_s, PartKind::Headline, false);
    add(u"Neither side says when the ferries will sail again."_s, PartKind::Subhead, false);
    for (int i = 0; i < paragraphs; ++i) {
        add(u"Paragraph %1: the harbour master told the council on Monday that the ferries will not sail before the "
            u"cranes are mended, and that nobody should expect a date for it before the end of the week."_s.arg(i),
            std::nullopt, false);
    }
    made.text += u"Sign up for our weekly letter"_s;
    made.parts.append({PartKind::Newsletter, {made.text.size() - 29, made.text.size()}, PartReason::Wording, true});
    return made;
}

/** The place of some words in an article. */
inline Span placeOf(const Article &article, QStringView words, qsizetype from = 0)
{
    const qsizetype at = article.text.indexOf(words, from);
    Q_ASSERT(at >= 0);
    return {at, at + words.size()};
}

/** Shared, quoted and coded stretches in the sample article. */
inline ArticleMarks marks(const Article &article)
{
    ArticleMarks made;
    made.shared = {{placeOf(article, u"the ferries will not sail before the cranes are mended"), 3}};
    made.quotes = {{placeOf(article, u"nobody should expect a date"), QuoteType::Indirect, u"Ada Crane"_s, u"AC"_s, 1}};
    made.codings = {{QUuid::createUuid(),
                     placeOf(article, u"end of the week"),
                     u"A date is near"_s,
                     u"date"_s,
                     Stance::Disputes,
                     {},
                     6}};
    return made;
}

/** What a widget shows, one pixel a logical pixel. */
inline QImage imageOf(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32).scaled(widget.size());
}

inline void usePalette(bool dark)
{
    QGuiApplication::setPalette(appPalette(dark));
}

} // namespace Sidelight::samples
