// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/items/claims/suggestionmodel.h"
#include "models/items/runners/suggestionrunner.h"

#include <QObject>

namespace Sidelight
{

struct Actions;
class CodingController;
class MessageBar;
class Pages;
class SidePanels;
class SuggestionsPanel;

/**
 * "Where else is this claim?": looks for it in a worker while its panel is in view, shows the places, and turns what
 * the analyst decides into acts of the study. Nothing is coded without them.
 */
class SuggestionController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionController)

public:
    struct Parts {
        Workbench *workbench;
        Actions *actions;
        Pages *pages;
        SidePanels *side; ///< the panel stands under its claims
        CodingController *coding;
        MessageBar *messages;
        QString coder;
    };

    /** The parts outlive the controller. */
    SuggestionController(const Parts &parts, QWidget *window);
    ~SuggestionController() override;

    /** What is looked for: a claim by all its codings, or one coding. An unknown id changes nothing. */
    void setClaim(const QUuid &claim);
    void setCoding(const QUuid &coding);

private:
    void connectActions();
    void connectWindow();
    void connectWorkbench();
    /** Brings the panel to the front, with the focus. */
    void openPanel();
    void setQuery(const SuggestionQuery &query);
    /** At once, or when the panel comes into view. */
    void search();
    void take(const QList<Suggestion> &suggestions);
    void follow(const Change &change);
    void showCurrent();
    void accept(const QList<Suggestion> &suggestions);
    void acceptCurrent();
    void rejectCurrent();
    void acceptAll();
    void forgetRejected();
    /** The suggestion of the current row, with the words that the analyst selected in its stead. */
    [[nodiscard]] std::optional<Suggestion> currentSuggestion() const;
    /** What is selected in the pane of a source by the analyst since its place was shown; empty if nothing is. */
    [[nodiscard]] Span selectedInstead(const QUuid &source) const;
    [[nodiscard]] QList<QUuid> rejectedOfClaim() const;
    [[nodiscard]] QString claimName() const;
    [[nodiscard]] QString emptyText() const;
    void updateState();
    void act(const Change &change, const QString &text);

    Parts m_parts;
    SuggestionModel *m_model;
    SuggestionsPanel *m_panel;
    SuggestionRunner m_runner;
    SuggestionQuery m_query;
    Place m_shown; ///< the place shown last, as its pane selects it
    bool m_isStale = false;
    bool m_isActing = false;
};

} // namespace Sidelight
