// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an article is painted: what lies under its words, its margins, the labels of folded boilerplate.

#include "widgets/article/articleview.h"

#include "widgets/article/underlaypainter.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

namespace Sidelight
{

namespace
{

/** Lets paragraphs keep their glyphs: painting asks for them a dozen times, and each time they would be shaped anew. */
void keepGlyphs(const QTextDocument &document, const Span &span)
{
    QTextBlock block = document.findBlock(static_cast<int>(span.begin));
    for (; block.isValid() && block.position() <= span.end; block = block.next()) {
        block.layout()->setCacheEnabled(true);
    }
}

} // namespace

void ArticleView::paintEvent(QPaintEvent *event)
{
    keepGlyphs(*document(), spanInView());
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto); // names are written as their own letters go
        const double top = verticalScrollBar()->value();
        const double bottom = top + viewport()->height();
        painter.translate(0, -top);
        const Underlay underlay{m_marks,   m_fills,         m_quoteLevels, m_current,
                                m_hovered, m_focusedCoding, m_layers,      m_style.isRightToLeft};
        paintUnderlay(painter, *document(), underlay, spanInView(), m_palette, m_style.scale);
        if (m_layers.testFlag(Layer::Quotes)) {
            margin().paintQuotes(painter, m_marks, m_palette, top, bottom);
        }
        if (m_layers.testFlag(Layer::Codings)) {
            margin().paintCodings(painter, m_marks, m_palette, m_focusedCoding, top, bottom);
        }
        paintFolds(painter);
    }
    QTextEdit::paintEvent(event);
}

QRectF ArticleView::foldRect(const Fold &fold) const
{
    const auto [top, bottom] = lines().extentOf({fold.span.begin, fold.span.begin + 1});
    if (!fold.isOpen) {
        return {column().left(), top, column().width(), bottom - top};
    }
    const double width = 14 * m_style.scale; // the sign alone, in the margin
    return {m_style.isRightToLeft ? column().right() + 2 : column().left() - width - 2, top, width, bottom - top};
}

void ArticleView::paintFolds(QPainter &painter) const
{
    for (const Fold &fold : m_folds) {
        const QRectF box = foldRect(fold);
        const QString label = foldLabel(fold);
        painter.setFont(m_style.boilerplate);
        painter.setPen(m_palette.faint);
        const Qt::Alignment side = m_style.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(box, Qt::Alignment(side | Qt::AlignAbsolute | Qt::AlignVCenter).toInt() | Qt::TextSingleLine,
                         fold.isOpen
                             ? label.first(1)
                             : QFontMetricsF(m_style.boilerplate).elidedText(label, Qt::ElideRight, box.width()));
        if (!fold.isOpen && hasFocus() && fold.span.contains(caret())) {
            painter.setPen(QPen(m_palette.accent, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-3.5, 0.5, 3.5, -0.5), 3, 3);
        }
    }
}

} // namespace Sidelight
