// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/excerptlayout.h"

#include "widgets/look/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double lineHeight = 18;
constexpr double shareBefore = 0.4; // of the room beside the place, where there is one line

/** The context cut to a width, the place left whole. */
KeywordContext fitted(const KeywordContext &context, const QFont &font, double width)
{
    QFont bold = font;
    bold.setBold(true);
    const QFontMetricsF metrics(font);
    const double room = std::max(0.0, width - QFontMetricsF(bold).horizontalAdvance(context.keyword));
    const double after = metrics.horizontalAdvance(context.after);
    const double before = std::max(room * shareBefore, room - after);
    const QString shown = metrics.elidedText(context.before, Qt::ElideLeft, before);
    return {shown, context.keyword,
            metrics.elidedText(context.after, Qt::ElideRight, room - metrics.horizontalAdvance(shown))};
}

KeywordContext withEllipses(const KeywordContext &context)
{
    return {context.before.isEmpty() ? QString() : QString(u"… "_s + context.before), context.keyword,
            context.after.isEmpty() ? QString() : QString(context.after + u" …"_s)};
}

} // namespace

ExcerptLayout::ExcerptLayout(const KeywordContext &context, double width, int mostLines)
{
    const Metrics metrics;
    const QFont font = metrics.font(TypeRole::Excerpt);
    const KeywordContext shown = mostLines == 1 ? fitted(context, font, width) : withEllipses(context);
    m_layout.setText(shown.before + shown.keyword + shown.after);
    m_layout.setFont(font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(wrap);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    m_layout.setFormats({{static_cast<int>(shown.before.size()), static_cast<int>(shown.keyword.size()), bold}});
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid() && m_lines < mostLines; line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, m_lines * metrics.px(lineHeight)));
        ++m_lines;
    }
    m_layout.endLayout();
    m_height = m_lines * metrics.px(lineHeight);
}

void ExcerptLayout::draw(QPainter &painter, const QPointF &topLeft, const QColor &ink) const
{
    painter.setPen(ink);
    for (int i = 0; i < m_lines; ++i) {
        m_layout.lineAt(i).draw(&painter, topLeft);
    }
}

} // namespace Sidelight
