// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"

#include <QWidget>

class QTreeView;

namespace Sidelight
{

class ClaimFilterProxy;
class ClaimModel;
class ListPanel;

/** The codebook as a tree with the codings of each claim: rows are links into the text, names are edited in place. */
class ClaimsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsPanel)

public:
    explicit ClaimsPanel(Workbench *workbench, QWidget *parent = nullptr);
    ~ClaimsPanel() override;

    [[nodiscard]] QTreeView *view() const;
    /** The claim of the current row, or that of a coding's row; null without one. */
    [[nodiscard]] QUuid currentClaim() const;
    /** The codings whose rows are selected. */
    [[nodiscard]] QList<QUuid> selectedCodings() const;
    /** Where the current row is on the screen. */
    [[nodiscard]] QRect currentRect() const;

    void setCurrentClaim(const QUuid &claim);
    void setCurrentCoding(const QUuid &coding);
    /** How the first claim is made, for while there is none. */
    void setEmptyHint(const QString &hint);
    void setRecentClaims(const QList<QUuid> &claims);
    /** Shows a claim and opens its name for editing. */
    void editName(const QUuid &claim);

signals:
    void spanActivated(const QUuid &source, const Sidelight::Span &span);
    void codingActivated(const QUuid &coding);
    void claimChosen(const QUuid &claim);
    /** Another row is the current one, or others are selected. */
    void selectionChanged();

private:
    void setupList();
    void connectModel();
    void activate(const QModelIndex &index);
    void setCurrent(const QModelIndex &inModel);

    Workbench *m_workbench;
    ClaimModel *m_claims;
    ClaimFilterProxy *m_proxy;
    ListPanel *m_list;
};

} // namespace Sidelight
