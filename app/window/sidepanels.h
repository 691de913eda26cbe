// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"

#include <QTabWidget>

class QSplitter;

namespace Sidelight
{

class ClaimsPanel;
class ListPanel;
class PassagesPanel;
class QuoteFilterProxy;
class QuoteModel;

/** The right dock: passages, quotes and claims as lists whose rows are links into the text. */
class SidePanels final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidePanels)

public:
    explicit SidePanels(Workbench *workbench, QWidget *parent = nullptr);
    ~SidePanels() override;

    [[nodiscard]] PassagesPanel *passages() const { return m_passages; }
    [[nodiscard]] ClaimsPanel *claims() const { return m_claims; }
    /** A part of the same tab, under the claims. */
    void addUnderClaims(QWidget *part);
    /** Brings the claims to the front, with what stands under them. */
    void showClaims();

signals:
    void groupActivated(int group);
    void spanActivated(const QUuid &source, const Sidelight::Span &span);

private:
    void setupPassages();
    void setupQuotes();
    void connectWorkbench();
    void activateQuote(const QModelIndex &index);

    Workbench *m_workbench;
    PassagesPanel *m_passages = nullptr;
    QuoteModel *m_quotes;
    QuoteFilterProxy *m_quoteProxy;
    ListPanel *m_quoteList = nullptr;
    ClaimsPanel *m_claims = nullptr;
    QSplitter *m_claimRoom = nullptr; ///< the claims, and what stands under them
};

} // namespace Sidelight
