// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quote.h"

#include <QTextEdit>

namespace Sidelight
{

/**
 * A quote in the paragraphs that it stands in: the mention in a box, the cue tinted, the words underlined as in the
 * text. Words can be selected by mouse and keyboard.
 */
class QuoteContext final : public QTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuoteContext)

public:
    explicit QuoteContext(QWidget *parent = nullptr);

    /** Shows a quote of a text; `colour` is its speaker's number in the palette. */
    void setQuote(const QString &text, const Quote &quote, int colour);
    void clearQuote();
    /** What is selected, in the text that was given; empty if nothing is. */
    [[nodiscard]] Span selectedSpan() const;
    /** The part of the text that is shown. */
    [[nodiscard]] const Span &shownSpan() const { return m_shown; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    /** No higher than its words. */
    void fitHeight();
    [[nodiscard]] QTextCursor cursorOver(const Span &span) const;

    QString m_text;
    Quote m_quote;
    int m_colour = 0;
    Span m_shown;
};

} // namespace Sidelight
