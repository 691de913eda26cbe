// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quotes/quotecontext.h"

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr qsizetype mostAround = 900; // characters on either side of the quote
constexpr double margin = 20;
constexpr int leastHeight = 84; // two lines between the margins

/** The paragraphs that a quote stands in, or what is near it of long ones. */
Span around(QStringView text, const Quote &quote)
{
    Span whole = quote.content;
    for (const std::optional<Span> &part : {quote.cue, quote.mention}) {
        if (part) {
            whole = {std::min(whole.begin, part->begin), std::max(whole.end, part->end)};
        }
    }
    const qsizetype before = whole.begin > 0 ? text.lastIndexOf(u'\n', whole.begin - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', whole.end);
    Span shown{std::max(before + 1, whole.begin - mostAround),
               std::min(after < 0 ? text.size() : after, whole.end + mostAround)};
    const auto isInside = [text](qsizetype at) { return at > 0 && at < text.size() && text.at(at).isLowSurrogate(); };
    shown.begin += isInside(shown.begin) ? 1 : 0;
    shown.end += isInside(shown.end) ? 1 : 0;
    return shown;
}

QTextCharFormat::UnderlineStyle underline(QuoteType type)
{
    switch (type) {
    case QuoteType::Direct:
        return QTextCharFormat::SingleUnderline;
    case QuoteType::Mixed:
        return QTextCharFormat::DashUnderline;
    case QuoteType::Indirect:
        return QTextCharFormat::DotLine;
    }
    return QTextCharFormat::SingleUnderline;
}

} // namespace

QuoteContext::QuoteContext(QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(QStringLiteral("quoteContext"));
    setAccessibleName(tr("The quote in its text"));
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(Metrics().px(margin));
}

void QuoteContext::setQuote(const QString &text, const Quote &quote, int colour)
{
    m_text = text;
    m_quote = quote;
    m_colour = colour;
    m_shown = around(text, quote);
    render();
}

void QuoteContext::clearQuote()
{
    m_text.clear();
    m_shown = {};
    clear();
    fitHeight();
}

QTextCursor QuoteContext::cursorOver(const Span &span) const
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(std::clamp(span.begin - m_shown.begin, qsizetype(0), m_shown.length())));
    cursor.setPosition(static_cast<int>(std::clamp(span.end - m_shown.begin, qsizetype(0), m_shown.length())),
                       QTextCursor::KeepAnchor);
    return cursor;
}

void QuoteContext::render()
{
    if (m_shown.isEmpty()) {
        return;
    }
    const SpanPalette colours = SpanPalette::from(palette());
    const Metrics metrics;
    setPlainText(m_text.sliced(m_shown.begin, m_shown.length()));
    QFont font = metrics.font(TypeRole::Excerpt);
    font = fontAtPixels(font, metrics.px(15));
    const bool isRightToLeft = m_text.sliced(m_shown.begin, m_shown.length()).isRightToLeft();
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(metrics.px(23), QTextBlockFormat::FixedHeight);
    all.mergeBlockFormat(lines);
    QTextCharFormat plain;
    plain.setFont(font);
    plain.setForeground(colours.muted);
    all.mergeCharFormat(plain);
    QTextCharFormat said;
    said.setForeground(colours.ink);
    said.setUnderlineStyle(underline(m_quote.type));
    said.setUnderlineColor(colours.colour(m_colour));
    cursorOver(m_quote.content).mergeCharFormat(said);
    QTextCharFormat named;
    named.setForeground(colours.ink);
    if (m_quote.mention) {
        cursorOver(*m_quote.mention).mergeCharFormat(named);
    }
    if (m_quote.cue) {
        named.setBackground(colours.accentWash);
        cursorOver(*m_quote.cue).mergeCharFormat(named);
    }
    setTextCursor(QTextCursor(document()));
    setTextCursor(cursorOver({m_quote.content.begin, m_quote.content.begin}));
    fitHeight();
    ensureCursorVisible();
}

void QuoteContext::fitHeight()
{
    setMinimumHeight(Metrics().ipx(leastHeight));
    const int whole = qCeil(document()->documentLayout()->documentSize().height()) + 1;
    setMaximumHeight(m_shown.isEmpty() ? QWIDGETSIZE_MAX : std::max(minimumHeight(), whole));
}

void QuoteContext::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitHeight();
    }
}

Span QuoteContext::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    return {m_shown.begin + cursor.selectionStart(), m_shown.begin + cursor.selectionEnd()};
}

void QuoteContext::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!m_quote.mention || m_shown.isEmpty()) {
        return;
    }
    const SpanPalette colours = SpanPalette::from(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.colour(m_colour), 1.25));
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QTextCursor mention = cursorOver(*m_quote.mention);
    for (QTextBlock block = document()->findBlock(mention.selectionStart());
         block.isValid() && block.position() < mention.selectionEnd(); block = block.next()) {
        const int from = std::max(0, mention.selectionStart() - block.position());
        const int to = std::min(block.length() - 1, mention.selectionEnd() - block.position());
        const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int first = std::max(from, line.textStart());
            const int last = std::min(to, line.textStart() + line.textLength());
            if (first >= last) {
                continue;
            }
            QRectF box;
            for (const QGlyphRun &run : line.glyphRuns(first, last - first)) {
                box |= run.boundingRect();
            }
            painter.drawRoundedRect(
                QRectF(origin.x() + box.left() - 2, origin.y() + line.y() + 1.5, box.width() + 4, line.height() - 3), 2,
                2);
        }
    }
}

void QuoteContext::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        render();
    }
}

} // namespace Sidelight
