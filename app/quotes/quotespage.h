// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/items/quotes/quotemodel.h"

#include <QWidget>

namespace Sidelight
{

class QuoteDetails;
class QuoteList;

/** The view "Quotes": who says what, in which words each source has it, and why. */
class QuotesPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuotesPage)

public:
    explicit QuotesPage(Workbench *workbench, QWidget *parent = nullptr);
    ~QuotesPage() override;

    [[nodiscard]] QuoteList *list() const { return m_list; }
    [[nodiscard]] QuoteDetails *details() const { return m_details; }
    /** What the focus goes through. */
    [[nodiscard]] QList<QWidget *> parts() const;
    /** The current quote; null without one. */
    [[nodiscard]] QuotePlace currentPlace() const;
    [[nodiscard]] QUuid currentSource() const;
    /** "63 quotes · 24 direct, 5 mixed, 34 indirect · 11 speakers". */
    [[nodiscard]] QString status() const;
    /** Where the current quote stands, in code points: "002 · 461–574". */
    [[nodiscard]] QString position() const;

signals:
    /** Another quote, or the same after a new analysis. */
    void currentChanged();
    void spanActivated(const QUuid &source, const Sidelight::Span &span);

private:
    void showCurrent();
    /** What strikes one about the current utterance; may be empty. */
    [[nodiscard]] QString observation() const;
    void showCell(const QString &speaker, const QUuid &source);

    Workbench *m_workbench;
    QuoteList *m_list;
    QuoteDetails *m_details;
};

} // namespace Sidelight
