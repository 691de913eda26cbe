// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"

#include <QTabWidget>

namespace Sidelight
{

class ClaimFilterProxy;
class ClaimModel;
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
    void setCurrentCoding(const QUuid &coding);
    void setRecentClaims(const QList<QUuid> &claims);
    /** The claim of the current row of the claims; null without one. */
    [[nodiscard]] QUuid currentClaim() const;
    /** Makes a claim and opens its name for editing. */
    void addClaim();
    void removeCurrentClaim();

signals:
    void groupActivated(int group);
    void spanActivated(const QUuid &source, const Sidelight::Span &span);
    void codingActivated(const QUuid &coding);
    void claimChosen(const QUuid &claim);

private:
    void setupPassages();
    void setupQuotes();
    void setupClaims();
    void connectWorkbench();
    void activateQuote(const QModelIndex &index);
    void activateClaim(const QModelIndex &index);

    Workbench *m_workbench;
    PassagesPanel *m_passages = nullptr;
    QuoteModel *m_quotes;
    QuoteFilterProxy *m_quoteProxy;
    ClaimModel *m_claims;
    ClaimFilterProxy *m_claimProxy;
    ListPanel *m_quoteList = nullptr;
    ListPanel *m_claimList = nullptr;
};

} // namespace Sidelight
