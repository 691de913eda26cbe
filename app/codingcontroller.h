// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "widgets/codingpopup.h"

#include <QObject>

namespace Sidelight
{

class ComparisonView;

/**
 * Turns the analyst's coding keys into acts of the study: what is coded (selection, quote or passage under the caret),
 * the popup, the digits of the recent claims, the stance of the focused coding.
 */
class CodingController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodingController)

public:
    CodingController(Workbench *workbench, QWidget *window);
    ~CodingController() override;

    void setCoder(const QString &coder) { m_coder = coder; }

    /** Opens the popup for what is selected in the current pane; says so if there is nothing to code. */
    void code(ComparisonView *view);
    /** Codes at once with the claim last used but n - 1, n from 1. */
    void codeWithRecent(ComparisonView *view, int n);
    void setStance(const QUuid &coding, Stance stance);
    void removeCoding(const QUuid &coding);
    /** Marks that the source omits the claim, or takes that back. */
    void toggleOmits(const QUuid &claim, const QUuid &source);

    /** Claims by when they were last coded with, latest first, at most nine. */
    [[nodiscard]] QList<QUuid> recentClaims() const;
    /** The claim last coded with or chosen; null if none. */
    [[nodiscard]] QUuid currentClaim() const { return m_currentClaim; }
    void setCurrentClaim(const QUuid &claim) { m_currentClaim = claim; }

signals:
    void coded(const QUuid &coding);
    void nothingToCode();

private:
    /** The words that a key would code now: selection, else the quote, else the passage under the caret. */
    [[nodiscard]] Span spanToCode(ComparisonView *view) const;
    [[nodiscard]] CodingRequest request(ComparisonView *view, const Span &span) const;
    void carryOut(const CodingRequest &request, const CodingDecision &decision);

    Workbench *m_workbench;
    CodingPopup *m_popup;
    QString m_coder;
    QUuid m_currentClaim;
};

} // namespace Sidelight
