// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/codingmenu.h"

#include "app/window/actionmaker.h"
#include "app/window/actions.h"
#include "models/claims/coding.h"
#include "models/quotes/quotetype.h"

#include <QCoreApplication>

#include <array>

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

void makeStanceActions(Actions &actions, ActionMaker &make)
{
    struct Entry {
        Stance stance;
        Qt::Key key;
        QString text;
    };
    const std::array entries = {Entry{Stance::Asserts, Qt::Key_A, tr("Stance: &asserts")},
                                Entry{Stance::Attributes, Qt::Key_B, tr("Stance: attri&butes")},
                                Entry{Stance::Disputes, Qt::Key_D, tr("Stance: &disputes")},
                                Entry{Stance::Questions, Qt::Key_Q, tr("Stance: &questions")}};
    for (const Entry &entry : entries) {
        QAction *action = make.action(u"stance_"_s + stanceKey(entry.stance), entry.text, QKeySequence(entry.key));
        action->setData(static_cast<int>(entry.stance));
        actions.stances.append(action);
    }
}

void makeColourMenu(Actions &actions, ActionMaker make)
{
    const std::array names = {tr("Blue"), tr("Brick"),   tr("Violet"),   tr("Pine"), tr("Plum"),  tr("Amber"),
                              tr("Navy"), tr("Oxblood"), tr("Lavender"), tr("Moss"), tr("Mauve"), tr("Umber")};
    for (size_t i = 0; i < names.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        QAction *colour = make.checkable(u"claimColour%1"_s.arg(number), names[i]);
        colour->setData(number);
        actions.claimColours.append(colour);
    }
    make.separator();
    actions.freeColour = make.action(u"freeColour"_s, tr("&Another colour …"));
}

void makeClaimMenu(Actions &actions, QMainWindow *window, QMenu *menu)
{
    ActionMaker make(window, menu);
    actions.claimMenu = menu;
    actions.newClaim = make.action(u"newClaim"_s, tr("&New claim …"), QKeySequence(u"Ctrl+Shift+N"_s));
    actions.newClaimInside =
        make.action(u"newClaimInside"_s, tr("New claim &inside this one …"), QKeySequence(Qt::Key_I));
    make.separator();
    actions.renameClaim = make.action(u"renameClaim"_s, tr("Ren&ame"), QKeySequence(Qt::Key_F2));
    makeColourMenu(actions, ActionMaker(window, make.submenu(tr("&Colour"))));
    actions.editClaim = make.action(u"editClaim"_s, tr("&Edit the claim …"), QKeySequence(Qt::Key_E));
    actions.headingClaim = make.checkable(u"headingClaim"_s, tr("A &heading, not coded itself"));
    make.separator();
    actions.claimUp = make.action(u"claimUp"_s, tr("Move &up"), QKeySequence(u"Ctrl+Shift+Up"_s));
    actions.claimDown = make.action(u"claimDown"_s, tr("Move &down"), QKeySequence(u"Ctrl+Shift+Down"_s));
    actions.claimIn = make.action(u"claimIn"_s, tr("Move in&to the one before"), QKeySequence(u"Ctrl+Shift+Right"_s));
    actions.claimOut = make.action(u"claimOut"_s, tr("Move &out, one level up"), QKeySequence(u"Ctrl+Shift+Left"_s));
    make.separator();
    actions.mergeClaim = make.action(u"mergeClaim"_s, tr("&Merge into …"), QKeySequence(Qt::Key_M));
    actions.splitClaim = make.action(u"splitClaim"_s, tr("&Split the selected codings off"), QKeySequence(Qt::Key_X));
    actions.removeClaim = make.action(u"removeClaim"_s, tr("&Remove"), QKeySequence::Delete, u"edit-delete"_s);
}

void makeSpanMenu(Actions &actions, ActionMaker make)
{
    actions.codingWords = make.action(u"codingWords"_s, tr("&Take the selected words"), QKeySequence(Qt::Key_R));
    make.separator();
    actions.endForward = make.action(u"endForward"_s, tr("&One word more at the end"), QKeySequence(Qt::Key_Period));
    actions.endBack = make.action(u"endBack"_s, tr("One word &less at the end"), QKeySequence(Qt::Key_Comma));
    actions.beginBack = make.action(u"beginBack"_s, tr("One word &more at the beginning"), QKeySequence(u"Shift+,"_s));
    actions.beginForward =
        make.action(u"beginForward"_s, tr("One word less at the &beginning"), QKeySequence(u"Shift+."_s));
}

void makeQuoteMenu(Actions &actions, ActionMaker make)
{
    actions.quoteSpeaker = make.action(u"quoteSpeaker"_s, tr("&Speaker …"), QKeySequence(Qt::Key_S));
    make.separator();
    struct Entry {
        QuoteType type;
        Qt::Key key;
        QString text;
    };
    const std::array entries = {Entry{QuoteType::Direct, Qt::Key_D, tr("&Direct")},
                                Entry{QuoteType::Mixed, Qt::Key_M, tr("&Mixed")},
                                Entry{QuoteType::Indirect, Qt::Key_I, tr("&Indirect")}};
    for (const Entry &entry : entries) {
        QAction *action =
            make.checkable(u"quoteType_"_s + quoteTypeKey(entry.type), entry.text, QKeySequence(entry.key));
        action->setData(static_cast<int>(entry.type));
        actions.quoteTypes.append(action);
    }
    make.separator();
    actions.quoteWords =
        make.action(u"quoteWords"_s, tr("&Words of the quote from the selection"), QKeySequence(Qt::Key_W));
    actions.markQuote = make.action(u"markQuote"_s, tr("Mark the selection as a q&uote"), QKeySequence(Qt::Key_U));
    actions.removeQuote = make.action(u"removeQuote"_s, tr("&Not a quote"), QKeySequence::Delete, u"edit-delete"_s);
    actions.restoreQuote = make.action(u"restoreQuote"_s, tr("As it was &found"), QKeySequence(Qt::Key_R));
    make.separator();
    actions.joinSpeaker = make.action(u"joinSpeaker"_s, tr("&Join this speaker with …"), QKeySequence(Qt::Key_J));
    actions.partSpeaker =
        make.action(u"partSpeaker"_s, tr("&Part this name from the speaker"), QKeySequence(Qt::Key_P));
}

void makeSuggestionMenu(Actions &actions, ActionMaker make)
{
    actions.showSuggestions =
        make.action(u"showSuggestions"_s, tr("&Where else is this claim?"), QKeySequence(u"Ctrl+Alt+W"_s));
    make.separator();
    actions.acceptSuggestion = make.action(u"acceptSuggestion"_s, tr("&Accept"), QKeySequence(Qt::Key_Return));
    actions.rejectSuggestion =
        make.action(u"rejectSuggestion"_s, tr("&Reject"), QKeySequence::Delete, u"edit-delete"_s);
    actions.acceptSuggestions =
        make.action(u"acceptSuggestions"_s, tr("Accept a&ll that are listed"), QKeySequence(u"Ctrl+Shift+Return"_s));
    actions.forgetRejected = make.action(u"forgetRejected"_s, tr("&Propose rejected places again"));
    for (QAction *action : {actions.acceptSuggestion, actions.rejectSuggestion}) {
        action->setShortcutContext(Qt::WidgetShortcut); // the list's: both keys mean other things elsewhere
    }
}

} // namespace

void makeCodingMenu(Actions &actions, QMainWindow *window)
{
    ActionMaker make(window, tr("&Coding"));
    actions.code =
        make.action(u"code"_s, tr("&Code the selection, quote or passage"), QKeySequence(Qt::Key_T), u"tag-new"_s);
    actions.code->setIconText(tr("Code"));
    actions.codeLetters =
        make.action(u"codeLetters"_s, tr("Code the selected letters e&xactly"), QKeySequence(u"Alt+T"_s));
    makeClaimMenu(actions, window, make.submenu(tr("C&laim")));
    make.separator();
    makeStanceActions(actions, make);
    make.separator();
    actions.editCoding = make.action(u"editCoding"_s, tr("&Edit the coding …"), QKeySequence(Qt::Key_E));
    makeSpanMenu(actions, ActionMaker(window, make.submenu(tr("Coded &words"))));
    actions.stackOutwards =
        make.action(u"stackOutwards"_s, tr("Next coding of the &stack, outwards"), QKeySequence(Qt::Key_BracketLeft));
    actions.stackInwards =
        make.action(u"stackInwards"_s, tr("Next coding of the stack, &inwards"), QKeySequence(Qt::Key_BracketRight));
    actions.removeCoding =
        make.action(u"removeCoding"_s, tr("&Remove the coding"), QKeySequence::Delete, u"edit-delete"_s);
    make.separator();
    actions.omits = make.action(u"omits"_s, tr("This source &omits the claim"), QKeySequence(Qt::Key_O));
    make.separator();
    makeSuggestionMenu(actions, ActionMaker(window, make.submenu(tr("Su&ggestions"))));
    makeQuoteMenu(actions, ActionMaker(window, make.submenu(tr("Q&uote"))));
    actions.markRead = make.action(u"markRead"_s, tr("&Mark as read or unread"), QKeySequence(u"Ctrl+M"_s));
    QMenu *recent = make.submenu(tr("Code with a recen&t claim"));
    for (int digit = 1; digit <= 9; ++digit) {
        auto *action = new QAction(tr("Claim %1").arg(digit), window);
        action->setObjectName(u"action_codeRecent%1"_s.arg(digit));
        action->setShortcut(QKeySequence(Qt::Key(Qt::Key_0 + digit)));
        recent->addAction(action);
        actions.codeRecent.append(action);
    }
}

} // namespace Sidelight
