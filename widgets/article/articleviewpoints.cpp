// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands at a point or an offset of an article, and what its tool tip says.

#include "widgets/article/articleview.h"

#include "models/claims/stancetext.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

QPointF ArticleView::documentPoint(const QPointF &point) const
{
    return point + QPointF(0, verticalScrollBar()->value());
}

qsizetype ArticleView::offsetAt(const QPoint &point) const
{
    return std::max(0, document()->documentLayout()->hitTest(documentPoint(point), Qt::FuzzyHit));
}

/** The offset of the letter under a point; -1 beside the lines. */
qsizetype ArticleView::exactOffsetAt(const QPointF &point) const
{
    return document()->documentLayout()->hitTest(documentPoint(point), Qt::ExactHit);
}

bool ArticleView::isShared(qsizetype offset) const
{
    return m_layers.testFlag(Layer::Passages) &&
           std::any_of(m_marks.shared.begin(), m_marks.shared.end(),
                       [&](const SharedStretch &stretch) { return stretch.span.contains(offset); });
}

qsizetype ArticleView::innermostQuote(qsizetype offset) const
{
    qsizetype found = -1;
    for (qsizetype i = 0; m_layers.testFlag(Layer::Quotes) && i < m_marks.quotes.size(); ++i) {
        const Span &span = m_marks.quotes.at(i).span;
        if (span.contains(offset) && (found < 0 || span.length() < m_marks.quotes.at(found).span.length())) {
            found = i;
        }
    }
    return found;
}

const Fold *ArticleView::foldAt(const QPointF &point) const
{
    const auto found = std::find_if(m_folds.begin(), m_folds.end(),
                                    [&](const Fold &fold) { return foldRect(fold).contains(documentPoint(point)); });
    return found == m_folds.end() ? nullptr : &*found;
}

/** Just beside the text, where the margin with the codings begins. */
bool ArticleView::isOnMarginEdge(const QPointF &point) const
{
    if (m_style.isNarrow || m_article.text.isEmpty()) {
        return false;
    }
    const double outwards = m_style.isRightToLeft ? column().left() - point.x() : point.x() - column().right();
    return outwards >= 3 * m_style.scale && outwards <= 11 * m_style.scale;
}

/** What stands in a margin at a point; nothing of a layer that is off. */
MarginHit ArticleView::marginHitAt(const QPointF &point) const
{
    const MarginHit hit = margin().hitTest(documentPoint(point));
    const Layer layer = hit.kind == MarginHit::Kind::Quote ? Layer::Quotes : Layer::Codings;
    return m_layers.testFlag(layer) ? hit : MarginHit();
}

QString ArticleView::codingTip(const CodingMark &coding) const
{
    return coding.name + u"\n"_s + describeStance(coding.stance, coding.attributedTo);
}

QString ArticleView::tipAt(const QPointF &point) const
{
    const MarginHit hit = marginHitAt(point);
    if (hit.kind == MarginHit::Kind::Coding) {
        return codingTip(m_marks.codings.at(hit.index));
    }
    if (hit.kind == MarginHit::Kind::MoreCodings) {
        QStringList lines;
        for (const qsizetype index : hit.more) {
            lines.append(m_marks.codings.at(index).name);
        }
        return lines.join(u'\n');
    }
    const qsizetype offset = exactOffsetAt(point);
    const qsizetype quote = hit.kind == MarginHit::Kind::Quote ? hit.index : innermostQuote(offset);
    QStringList lines;
    for (const DifferenceMark &mark : m_marks.differences) {
        const bool isHere = mark.span.contains(offset) || (mark.span.isEmpty() && mark.span.begin == offset);
        if (isHere && m_layers.testFlag(Layer::Differences) && !mark.otherWords.isEmpty()) {
            lines.append(mark.kind == DifferenceKind::LeftOut ? tr("Left out here: “%1”").arg(mark.otherWords)
                                                              : tr("There: “%1”").arg(mark.otherWords));
        }
    }
    if (isShared(offset) && m_passageTip) {
        lines.append(m_passageTip(offset));
    }
    if (quote >= 0) {
        const QuoteMark &mark = m_marks.quotes.at(quote);
        const QString speaker = mark.speaker.isEmpty() ? tr("Unknown speaker") : mark.speaker;
        const QString type = mark.type == QuoteType::Direct  ? tr("direct quote")
                             : mark.type == QuoteType::Mixed ? tr("mixed quote")
                                                             : tr("indirect quote");
        lines.append(speaker + u" · "_s + type);
    }
    const auto value =
        std::ranges::find_if(m_marks.values, [offset](const ValueMark &mark) { return mark.span.contains(offset); });
    if (m_layers.testFlag(Layer::Values) && value != m_marks.values.cend()) {
        lines.append(value->text);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace Sidelight
