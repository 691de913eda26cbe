// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/differenceview.h"

#include "models/text/excerpt.h"
#include "widgets/look/spanpalette.h"

#include <QEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype shownOfSame = 120; // characters on either side of what differs

QString plain(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/** Unchanged words: both ends of a long stretch. */
QString same(const QString &text)
{
    if (text.size() <= 2 * shownOfSame) {
        return plain(text);
    }
    return plain(beginningOf(text, shownOfSame).toString()) + u" […] "_s + plain(endOf(text, shownOfSame).toString());
}

/** Words that only one edition has: struck out, or in bold, so that colour is never the only sign. */
QString marked(const QString &text, const QString &tag, const SpanPalette &palette)
{
    return text.isEmpty() ? QString()
                          : u"<%1 style=\"background-color:%2; color:%3\">%4</%1>"_s.arg(
                                tag, palette.differs.name(), palette.ink.name(), plain(text));
}

bool isBetweenWords(QChar character)
{
    return !character.isLetterOrNumber() && !character.isSurrogate();
}

/** What stands between two runs of the same words: blanks and marks at the ends that both have are no difference. */
QString between(const QString &gone, const QString &added, const SpanPalette &palette)
{
    const qsizetype most = std::min(gone.size(), added.size());
    qsizetype start = 0;
    while (start < most && gone.at(start) == added.at(start) && isBetweenWords(gone.at(start))) {
        ++start;
    }
    qsizetype end = 0;
    while (end < most - start && gone.at(gone.size() - 1 - end) == added.at(added.size() - 1 - end) &&
           isBetweenWords(gone.at(gone.size() - 1 - end))) {
        ++end;
    }
    const auto middle = [&](const QString &text) { return text.sliced(start, text.size() - start - end); };
    return plain(gone.first(start)) + marked(middle(gone), u"s"_s, palette) + marked(middle(added), u"b"_s, palette) +
           plain(gone.last(end));
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("What the newer text changes"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setPlaceholderText(tr("What a newer text changes is shown here once one is put in the place of a source’s."));
}

void DifferenceView::setTexts(const QString &before, const QString &after, const QList<AlignedRun> &same)
{
    m_before = before;
    m_after = after;
    m_same = same;
    render();
}

void DifferenceView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_after.isEmpty()) {
        render();
    }
}

void DifferenceView::render()
{
    const SpanPalette colours = SpanPalette::from(palette());
    QString html;
    qsizetype inBefore = 0;
    qsizetype inAfter = 0;
    const auto sliceOf = [](const QString &text, qsizetype &from, qsizetype to) {
        const qsizetype begin = std::exchange(from, std::max(from, to));
        return text.sliced(begin, from - begin);
    };
    for (const AlignedRun &run : std::as_const(m_same)) {
        const QString gone = sliceOf(m_before, inBefore, run.a.begin);
        html += between(gone, sliceOf(m_after, inAfter, run.b.begin), colours);
        inBefore = std::max(inBefore, run.a.end);
        html += same(sliceOf(m_after, inAfter, run.b.end));
    }
    setHtml(html + between(m_before.sliced(inBefore), m_after.sliced(inAfter), colours));
}

} // namespace Sidelight
