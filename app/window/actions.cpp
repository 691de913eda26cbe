// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/actions.h"

#include "app/window/actionmaker.h"
#include "app/window/codingmenu.h"

#include <QActionGroup>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** In the context that lupdate gives to a function of the namespace: that of the namespace. */
QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("Sidelight", text, comment);
}

void makeFileMenu(Actions &actions, QMainWindow *window)
{
    ActionMaker make(window, tr("&File"));
    actions.newProject = make.action(u"newProject"_s, tr("&New project …"), QKeySequence::New);
    actions.openProject = make.action(u"openProject"_s, tr("&Open a project …"), QKeySequence::Open);
    actions.recentMenu = make.submenu(tr("Open &recent"));
    actions.openSample = make.action(u"openSample"_s, tr("Open the sa&mple project"));
    make.separator();
    actions.importFiles =
        make.action(u"importFiles"_s, tr("&Import articles …"), QKeySequence(u"Ctrl+Shift+O"_s), u"document-import"_s);
    actions.importCodings = make.action(u"importCodings"_s, tr("Import co&dings …"), {}, u"document-import"_s);
    actions.importCodings->setToolTip(tr("Codings or a codebook: CSV, REFI-QDA, Web Annotations"));
    actions.pasteText =
        make.action(u"pasteText"_s, tr("&Paste text as an article"), QKeySequence(u"Ctrl+Shift+V"_s), u"edit-paste"_s);
    make.separator();
    actions.save = make.action(u"save"_s, tr("&Save project …"), QKeySequence::Save);
    actions.saveCopy = make.action(u"saveCopy"_s, tr("Save a &copy …"), QKeySequence(u"Ctrl+Shift+S"_s));
    actions.exportProject =
        make.action(u"exportProject"_s, tr("&Export …"), QKeySequence(u"Ctrl+Shift+E"_s), u"document-export"_s);
    actions.exportQuotes = make.action(u"exportQuotes"_s, tr("Export q&uotes …"), {}, u"document-export"_s);
    actions.printReport = make.action(u"printReport"_s, tr("Print t&he report …"), {}, u"document-print"_s);
    actions.exportComparison =
        make.action(u"exportComparison"_s, tr("Export the comp&arison …"), {}, u"document-export"_s);
    actions.exportDossier = make.action(u"exportDossier"_s, tr("E&xport the dossier …"), {}, u"document-export"_s);
    actions.print = make.action(u"print"_s, tr("Prin&t …"), QKeySequence::Print, u"document-print"_s);
    make.separator();
    actions.quit = make.action(u"quit"_s, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s));
    actions.importFiles->setIconText(tr("Import"));
    actions.exportProject->setIconText(tr("Export"));
}

void makeFindMenu(Actions &actions, ActionMaker make)
{
    actions.find = make.action(u"find"_s, tr("&Find in the open sources …"), QKeySequence::Find, u"edit-find"_s);
    actions.findInAll = make.action(u"findInAll"_s, tr("Find in &all sources …"), QKeySequence(u"Ctrl+Alt+F"_s));
    actions.findNext = make.action(u"findNext"_s, tr("&Next hit"), QKeySequence(Qt::Key_F3));
    actions.findPrevious = make.action(u"findPrevious"_s, tr("&Previous hit"), QKeySequence(u"Shift+F3"_s));
    make.separator();
    for (const auto &[name, text, shortText, tip] :
         {std::tuple(u"findExact"_s, tr("&Exactly as typed"), tr("Aa", "find exactly"),
                     tr("Letter case and the kinds of quotation marks, dashes and blanks count")),
          std::tuple(u"findWords"_s, tr("&Whole words"), tr("Words", "find whole words"), tr("Whole words only")),
          std::tuple(u"findRegular"_s, tr("&Regular expression"), u".*"_s,
                     tr("What is typed is a regular expression; it finds within one paragraph"))}) {
        QAction *option = make.checkable(name, text);
        option->setIconText(shortText);
        option->setToolTip(tip);
        actions.findOptions.append(option);
    }
}

void makeEditMenu(Actions &actions, QMainWindow *window)
{
    ActionMaker make(window, tr("&Edit"));
    actions.undo = make.action(u"undo"_s, tr("&Undo"), QKeySequence::Undo, u"edit-undo"_s);
    actions.redo = make.action(u"redo"_s, tr("&Redo"), QKeySequence::Redo, u"edit-redo"_s);
    make.separator();
    makeFindMenu(actions, ActionMaker(window, make.submenu(tr("&Find"))));
    make.separator();
    actions.removeSource = make.action(u"removeSource"_s, tr("Re&move source"), {}, u"edit-delete"_s);
}

void makePaneMenu(Actions &actions, ActionMaker make)
{
    actions.linkPane = make.checkable(u"linkPane"_s, tr("&Scroll with the other panes"), QKeySequence(u"Ctrl+L"_s));
    actions.movePaneLeft = make.action(u"movePaneLeft"_s, tr("Move to the &left"), QKeySequence(u"Alt+Shift+Left"_s));
    actions.movePaneRight =
        make.action(u"movePaneRight"_s, tr("Move to the &right"), QKeySequence(u"Alt+Shift+Right"_s));
    actions.evenPanes = make.action(u"evenPanes"_s, tr("All panes &equally wide"));
    actions.closePane =
        make.action(u"closePane"_s, tr("&Close the pane"), QKeySequence(u"Ctrl+W"_s), u"window-close"_s);
}

void makeViewMenu(Actions &actions, QMainWindow *window)
{
    ActionMaker make(window, tr("&View"));
    actions.viewMenu = make.menu();
    actions.viewRead = make.checkable(u"viewRead"_s, tr("&Read"), QKeySequence(u"Ctrl+1"_s), u"view-read"_s);
    actions.viewCompare =
        make.checkable(u"viewCompare"_s, tr("&Compare"), QKeySequence(u"Ctrl+2"_s), u"exchange-positions"_s);
    actions.viewMatrix = make.checkable(u"viewMatrix"_s, tr("&Matrix"), QKeySequence(u"Ctrl+3"_s), u"table"_s);
    actions.viewQuotes =
        make.checkable(u"viewQuotes"_s, tr("&Quotes"), QKeySequence(u"Ctrl+4"_s), u"format-text-blockquote"_s);
    actions.views = new QActionGroup(window);
    for (QAction *view : {actions.viewRead, actions.viewCompare, actions.viewMatrix, actions.viewQuotes}) {
        actions.views->addAction(view);
    }
    make.separator();
    actions.layersMenu = make.submenu(tr("&Layers"));
    actions.linkScrolling = make.checkable(u"linkScrolling"_s, tr("Lin&k scrolling"), {}, u"insert-link"_s);
    actions.linkScrolling->setChecked(true);
    actions.viewDossier = make.checkable(u"viewDossier"_s, tr("&Dossier beside the matrix"));
    actions.viewDossier->setChecked(true);
    makePaneMenu(actions, ActionMaker(window, make.submenu(tr("&Pane"))));
    QMenu *themeMenu = make.submenu(tr("&Theme"));
    actions.themes = new QActionGroup(window);
    for (const auto &[name, text] :
         {std::pair(u""_s, tr("As the &desktop")), std::pair(u"light"_s, tr("&Light")),
          std::pair(u"dark"_s, tr("Dar&k")), std::pair(u"contrastLight"_s, tr("&High contrast, light")),
          std::pair(u"contrastDark"_s, tr("High contrast, d&ark"))}) {
        QAction *theme = themeMenu->addAction(text);
        theme->setObjectName(u"action_theme_"_s + name);
        theme->setCheckable(true);
        theme->setData(name);
        actions.themes->addAction(theme);
    }
    actions.languageMenu = make.submenu(tr("Langua&ge"));
    make.separator();
    actions.zoomIn = make.action(u"zoomIn"_s, tr("Zoom &in"), QKeySequence::ZoomIn);
    actions.zoomOut = make.action(u"zoomOut"_s, tr("Zoom &out"), QKeySequence::ZoomOut);
    actions.zoomReset = make.action(u"zoomReset"_s, tr("&Normal size"), QKeySequence(u"Ctrl+0"_s));
    actions.focusMode = make.checkable(u"focusMode"_s, tr("On&e pane alone"), QKeySequence(Qt::Key_F12));
    actions.focusMode->setToolTip(tr("Shows the current pane without the others and the docks (F12)"));
    actions.fullScreen = make.checkable(u"fullScreen"_s, tr("&Full screen"), QKeySequence(Qt::Key_F11));
}

void makeGoMenu(Actions &actions, QMainWindow *window)
{
    ActionMaker make(window, tr("&Go"));
    actions.back = make.action(u"back"_s, tr("&Back"), QKeySequence(u"Alt+Left"_s), u"go-previous"_s);
    actions.forward = make.action(u"forward"_s, tr("&Forward"), QKeySequence(u"Alt+Right"_s), u"go-next"_s);
    make.separator();
    actions.nextPassage = make.action(u"nextPassage"_s, tr("&Next passage"), QKeySequence(Qt::Key_F8), u"go-down"_s);
    actions.previousPassage =
        make.action(u"previousPassage"_s, tr("&Previous passage"), QKeySequence(u"Shift+F8"_s), u"go-up"_s);
    make.separator();
    actions.nextOnlyLeft = make.action(u"nextOnlyLeft"_s, tr("Next only in the &left"), QKeySequence(Qt::Key_F9));
    actions.previousOnlyLeft =
        make.action(u"previousOnlyLeft"_s, tr("Previous only in the left"), QKeySequence(u"Shift+F9"_s));
    actions.nextOnlyRight = make.action(u"nextOnlyRight"_s, tr("Next only in the &right"), QKeySequence(u"Ctrl+F9"_s));
    actions.previousOnlyRight =
        make.action(u"previousOnlyRight"_s, tr("Previous only in the right"), QKeySequence(u"Ctrl+Shift+F9"_s));
    actions.swapSources = make.action(u"swapSources"_s, tr("S&wap the two sources"), QKeySequence(u"Ctrl+Alt+X"_s),
                                      u"exchange-positions"_s);
    actions.swapSources->setIconText(tr("Swap"));
    make.separator();
    actions.nextUnknown = make.action(u"nextUnknown"_s, tr("Next quote without a &speaker"), QKeySequence(Qt::Key_F7));
    actions.previousUnknown =
        make.action(u"previousUnknown"_s, tr("Previous &quote without a speaker"), QKeySequence(u"Shift+F7"_s));
    make.separator();
    actions.nextMark = make.action(u"nextMark"_s, tr("Next &mark of any kind"), QKeySequence(u"Alt+Down"_s));
    actions.previousMark = make.action(u"previousMark"_s, tr("Previous mark of any &kind"), QKeySequence(u"Alt+Up"_s));
    make.separator();
    actions.nextPane = make.action(u"nextPane"_s, tr("Next p&art of the window"), QKeySequence(Qt::Key_F6));
    actions.previousPane =
        make.action(u"previousPane"_s, tr("Previo&us part of the window"), QKeySequence(u"Shift+F6"_s));
}

void makeOtherMenus(Actions &actions, QMainWindow *window)
{
    ActionMaker analysis(window, tr("&Analysis"));
    actions.analyse = analysis.action(u"analyse"_s, tr("Compare the articles &again"), QKeySequence(Qt::Key_F5));
    actions.stop = analysis.action(u"stop"_s, tr("&Stop"));
    actions.thorough = analysis.checkable(u"thorough"_s, tr("&Thorough comparison"));
    actions.thorough->setToolTip(tr("Also finds what was reworded, shuffled or condensed. Takes longer."));
    analysis.separator();
    actions.rejectPassage =
        analysis.action(u"rejectPassage"_s, tr("&Reject this match"), QKeySequence::Delete, u"edit-delete"_s);
    actions.restorePassage = analysis.action(u"restorePassage"_s, tr("R&estore this match"));
    analysis.separator();
    actions.showValues =
        analysis.action(u"showValues"_s, tr("&Dates, numbers and conflicts"), QKeySequence(u"Ctrl+Alt+D"_s));
    actions.windowMenu = ActionMaker(window, tr("&Window")).menu();
    ActionMaker help(window, tr("&Help"));
    actions.handbook = help.action(u"handbook"_s, tr("&Handbook"), QKeySequence(Qt::Key_F1), u"help-contents"_s);
    actions.palette = help.action(u"palette"_s, tr("All &commands …"), QKeySequence(u"Ctrl+Shift+P"_s));
    actions.keys = help.action(u"keys"_s, tr("&Keys …"), {}, u"configure"_s);
    actions.about = help.action(u"about"_s, tr("&About Sidelight"));
}

} // namespace

Actions::Actions(QMainWindow *window)
{
    makeFileMenu(*this, window);
    makeEditMenu(*this, window);
    makeViewMenu(*this, window);
    makeGoMenu(*this, window);
    makeCodingMenu(*this, window);
    makeOtherMenus(*this, window);
    for (QAction *action : letterActions() + quoteActions() + claimActions() +
                               QList<QAction *>{rejectPassage}) { // whose key is another's elsewhere
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
}

QList<QAction *> Actions::letterActions() const
{
    return QList<QAction *>{code, codeLetters, omits, removeCoding} + stances + codeRecent + codingActions() +
           QList<QAction *>{stackOutwards, stackInwards};
}

QList<QAction *> Actions::codingActions() const
{
    return {editCoding, codingWords, endForward, endBack, beginBack, beginForward};
}

QList<QAction *> Actions::quoteActions() const
{
    return QList<QAction *>{quoteSpeaker} + quoteTypes +
           QList<QAction *>{quoteWords, markQuote, removeQuote, restoreQuote, joinSpeaker, partSpeaker};
}

QList<QAction *> Actions::claimActions() const
{
    return QList<QAction *>{newClaimInside, renameClaim} + claimColours +
           QList<QAction *>{freeColour, editClaim, headingClaim, claimUp,    claimDown,
                            claimIn,    claimOut,  mergeClaim,   splitClaim, removeClaim};
}

QList<QAction *> Actions::selectionActions() const
{
    return {quoteWords, markQuote};
}

} // namespace Sidelight
