// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/claims/codingspans.h"
#include "widgets/claims/codingpopup.h"

#include <QObject>

namespace Sidelight
{

struct Actions;
class ArticleView;
class ComparisonView;
class Pages;

/**
 * Turns the analyst's coding keys into acts of the study: what is coded (selection, quote or passage under the caret),
 * the popup, the digits of the recent claims, and what is done to the focused coding: its stance, its words, its end.
 */
class CodingController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodingController)

public:
    /** All outlive the controller. */
    CodingController(Workbench *workbench, Actions *actions, Pages *pages, QWidget *window);
    ~CodingController() override;

    void setCoder(const QString &coder) { m_coder = coder; }
    /** What can be done with the project, the page and the focused coding. */
    void updateActions(bool isWritable);

    /** Makes a coding the one that keys act on; none for a null id or one that is not there. */
    void focusCoding(const QUuid &coding);
    /** Claims by when they were last coded with, latest first, at most nine. */
    [[nodiscard]] QList<QUuid> recentClaims() const;
    /** The claim last coded with or chosen; null if none. */
    [[nodiscard]] QUuid currentClaim() const { return m_currentClaim; }
    void setCurrentClaim(const QUuid &claim) { m_currentClaim = claim; }

signals:
    void codingFocused(const QUuid &coding);
    /** Said in the status bar. */
    void hint(const QString &text);

private:
    void connectActions();
    /** Opens the popup for words of the current pane; says so if there is nothing to code. */
    void code(const Span &span);
    /** Codes at once with the claim last used but n - 1, n from 1. */
    void codeWithRecent(int n);
    /** Opens the popup on the focused coding. */
    void edit();
    void setStance(Stance stance);
    /** The focused coding takes the words that are selected. */
    void takeSelection();
    void moveEnd(SpanEnd end, bool forward);
    /** The next coding over the same words, outwards or inwards. */
    void stepInStack(bool outwards);
    void remove();
    /** Marks that the source omits the claim, or takes that back. */
    void toggleOmits();
    void toggleRead();

    /** The coding that keys act on: of the matrix' cell, or the one chosen in the text; null if there is none. */
    [[nodiscard]] const Coding *focused() const;
    [[nodiscard]] ComparisonView *view() const;
    /** The words that a key would code now: selection, else the quote, else the passage under the caret. */
    [[nodiscard]] Span spanToCode() const;
    [[nodiscard]] CodingRequest request(const Source &source, const Span &span) const;
    void openPopup(const CodingRequest &request);
    void carryOut(const CodingRequest &request, const CodingDecision &decision);
    void setSpan(const Coding &coding, const Span &span);
    void sayNothingToCode();

    Workbench *m_workbench;
    Actions *m_actions;
    Pages *m_pages;
    CodingPopup *m_popup;
    QString m_coder;
    QUuid m_currentClaim;
    QUuid m_focused; ///< in the texts
};

} // namespace Sidelight
