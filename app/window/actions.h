// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QList>

class QActionGroup;
class QMainWindow;
class QMenu;
class QToolBar;

namespace Sidelight
{

/** Everything that can be done in the window, by name; each has an object name, a text and, mostly, a key. */
struct Actions {
    explicit Actions(QMainWindow *window);

    QAction *newProject = nullptr;
    QAction *openProject = nullptr;
    QAction *openSample = nullptr;
    QAction *save = nullptr;
    QAction *saveCopy = nullptr;
    QAction *importFiles = nullptr;
    QAction *pasteText = nullptr;
    QAction *importCodings = nullptr;
    QAction *exportProject = nullptr; ///< in any format
    QAction *printReport = nullptr;
    QAction *exportQuotes = nullptr;
    QAction *print = nullptr; ///< the comparison or the dossier, whichever is shown
    QAction *exportComparison = nullptr;
    QAction *exportDossier = nullptr; ///< of the claim that is current in the matrix
    QAction *swapSources = nullptr;
    QAction *quit = nullptr;

    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *removeSource = nullptr;
    QAction *find = nullptr; ///< in the open sources
    QAction *findInAll = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QList<QAction *> findOptions; ///< exactly, whole words, regular expression

    QAction *viewRead = nullptr;
    QAction *viewCompare = nullptr;
    QAction *viewMatrix = nullptr;
    QAction *viewQuotes = nullptr;
    QActionGroup *views = nullptr;
    QAction *linkScrolling = nullptr;
    QAction *viewDossier = nullptr; ///< beside the matrix
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomReset = nullptr;
    QActionGroup *themes = nullptr; ///< data() is the name in the session: "", "light" ...
    QAction *fullScreen = nullptr;
    QAction *focusMode = nullptr; ///< one pane, no docks
    QAction *linkPane = nullptr;  ///< the current pane, as the following
    QAction *movePaneLeft = nullptr;
    QAction *movePaneRight = nullptr;
    QAction *evenPanes = nullptr;
    QAction *closePane = nullptr;

    QAction *back = nullptr; ///< through the places visited
    QAction *forward = nullptr;
    QAction *nextPassage = nullptr;
    QAction *previousPassage = nullptr;
    QAction *nextOnlyLeft = nullptr; ///< what the left source alone has; in Read: what is only in the current pane
    QAction *previousOnlyLeft = nullptr;
    QAction *nextOnlyRight = nullptr;
    QAction *previousOnlyRight = nullptr;
    QAction *nextUnknown = nullptr; ///< quote whose speaker nobody knows
    QAction *previousUnknown = nullptr;
    QAction *nextMark = nullptr; ///< of any kind, in the current pane
    QAction *previousMark = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;

    QAction *code = nullptr;
    QAction *codeLetters = nullptr; ///< the selection as it is, not snapped to words
    QList<QAction *> codeRecent;    ///< digits 1 to 9
    QList<QAction *> stances;       ///< of the focused coding; data() is the Stance
    QAction *editCoding = nullptr;  ///< the focused one, as the following
    QAction *codingWords = nullptr; ///< the selection is what is coded
    QAction *endForward = nullptr;  ///< its last word
    QAction *endBack = nullptr;
    QAction *beginBack = nullptr; ///< its first word
    QAction *beginForward = nullptr;
    QAction *stackOutwards = nullptr; ///< to the next coding over the same words
    QAction *stackInwards = nullptr;
    QAction *removeCoding = nullptr;
    QAction *omits = nullptr;

    QMenu *claimMenu = nullptr;
    QAction *newClaim = nullptr;
    QAction *newClaimInside = nullptr; ///< of the current claim, as the following
    QAction *renameClaim = nullptr;
    QList<QAction *> claimColours; ///< data() is the number of the palette
    QAction *freeColour = nullptr;
    QAction *editClaim = nullptr;
    QAction *headingClaim = nullptr;
    QAction *claimUp = nullptr;
    QAction *claimDown = nullptr;
    QAction *claimIn = nullptr;
    QAction *claimOut = nullptr;
    QAction *mergeClaim = nullptr;
    QAction *splitClaim = nullptr; ///< the selected codings from their claim
    QAction *removeClaim = nullptr;

    QAction *markRead = nullptr;

    QAction *showSuggestions = nullptr; ///< where else is the claim?
    QAction *acceptSuggestion = nullptr;
    QAction *rejectSuggestion = nullptr;
    QAction *acceptSuggestions = nullptr; ///< all that are listed
    QAction *forgetRejected = nullptr;    ///< what was rejected may be suggested again
    QAction *showValues = nullptr;

    QAction *quoteSpeaker = nullptr; ///< of the current quote, as the following
    QList<QAction *> quoteTypes;     ///< data() is the QuoteType
    QAction *removeQuote = nullptr;
    QAction *restoreQuote = nullptr;
    QAction *quoteWords = nullptr; ///< the selection is what is said
    QAction *markQuote = nullptr;  ///< the selection is a quote
    QAction *joinSpeaker = nullptr;
    QAction *partSpeaker = nullptr;

    QAction *rejectPassage = nullptr;
    QAction *restorePassage = nullptr;
    QAction *analyse = nullptr;
    QAction *stop = nullptr;
    QAction *thorough = nullptr;
    QAction *palette = nullptr;
    QAction *handbook = nullptr;
    QAction *keys = nullptr;
    QAction *about = nullptr;

    QMenu *recentMenu = nullptr;
    QMenu *layersMenu = nullptr;
    QMenu *languageMenu = nullptr;
    QMenu *viewMenu = nullptr;
    QMenu *windowMenu = nullptr;

    /** Keys of one letter or digit: they act only where a text pane or the matrix has the focus. */
    [[nodiscard]] QList<QAction *> letterActions() const;
    /** What is done to the focused coding, beside its stance. */
    [[nodiscard]] QList<QAction *> codingActions() const;
    /** The same where quotes are listed. */
    [[nodiscard]] QList<QAction *> quoteActions() const;
    /** The same where claims are listed. */
    [[nodiscard]] QList<QAction *> claimActions() const;
    /** What concerns words that are selected, in any text. */
    [[nodiscard]] QList<QAction *> selectionActions() const;
};

} // namespace Sidelight
