// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/claimcontroller.h"

#include "app/window/actions.h"
#include "app/claims/claimspanel.h"
#include "app/window/keyhints.h"
#include "app/window/sidepanels.h"
#include "models/project/acts.h"
#include "widgets/claims/claimeditor.h"
#include "widgets/claims/claimpopup.h"
#include "widgets/look/spanpalette.h"
#include "widgets/look/stanceglyph.h"

#include <QColorDialog>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

ClaimController::ClaimController(Workbench *workbench, Actions *actions, SidePanels *panels, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_actions(actions)
    , m_panels(panels)
    , m_popup(new ClaimPopup(window))
    , m_editor(new ClaimEditor(window))
{
    connectActions();
    connect(m_popup, &ClaimPopup::chosen, this, &ClaimController::merge);
    connect(m_editor, &ClaimEditor::decided, this, &ClaimController::takeTexts);
    QTreeView *tree = m_panels->claims()->view();
    connect(m_popup, &ClaimPopup::closed, tree, [tree] { tree->setFocus(Qt::PopupFocusReason); });
    connect(m_actions->claimMenu, &QMenu::aboutToShow, this, &ClaimController::paintColours);
    tree->addActions(m_actions->claimActions());
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tree, &QWidget::customContextMenuRequested, this, &ClaimController::showMenu);
}

ClaimController::~ClaimController() = default;

void ClaimController::connectActions()
{
    connect(m_actions->newClaim, &QAction::triggered, this, [this] { addClaim({}); });
    connect(m_actions->newClaimInside, &QAction::triggered, this,
            [this] { addClaim(m_panels->claims()->currentClaim()); });
    connect(m_actions->renameClaim, &QAction::triggered, this, &ClaimController::rename);
    for (QAction *action : std::as_const(m_actions->claimColours)) {
        connect(action, &QAction::triggered, this, [this, action] { recolour(action->data().toInt()); });
    }
    connect(m_actions->freeColour, &QAction::triggered, this, &ClaimController::chooseColour);
    connect(m_actions->editClaim, &QAction::triggered, this, &ClaimController::edit);
    connect(m_actions->splitClaim, &QAction::triggered, this, &ClaimController::split);
    connect(m_actions->headingClaim, &QAction::triggered, this, &ClaimController::setHeading);
    connect(m_actions->claimUp, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(m_actions->claimDown, &QAction::triggered, this, [this] { moveBy(1); });
    connect(m_actions->claimIn, &QAction::triggered, this, &ClaimController::moveIn);
    connect(m_actions->claimOut, &QAction::triggered, this, &ClaimController::moveOut);
    connect(m_actions->mergeClaim, &QAction::triggered, this, &ClaimController::askForMerge);
    connect(m_actions->removeClaim, &QAction::triggered, this, &ClaimController::remove);
    followKey(m_actions->code, this, [this] {
        m_panels->claims()->setEmptyHint(naming(m_actions->code, tr("Select words and press %1."),
                                                //: %1 is the name of a menu's action
                                                tr("Select words and choose “%1”.")));
    });
}

void ClaimController::updateActions(bool isWritable)
{
    const Claim *claim = current();
    m_actions->newClaim->setEnabled(isWritable);
    for (QAction *action : m_actions->claimActions()) {
        action->setEnabled(isWritable && claim);
    }
    m_actions->mergeClaim->setEnabled(isWritable && claim && m_workbench->data().claims.size() > 1);
    m_actions->splitClaim->setEnabled(isWritable && !m_panels->claims()->selectedCodings().isEmpty());
    m_actions->headingClaim->setChecked(claim && claim->isFolder);
    m_actions->headingClaim->setEnabled(isWritable && claim && !withHeading(!claim->isFolder).isEmpty());
    for (QAction *action : std::as_const(m_actions->claimColours)) {
        action->setChecked(claim && colourNumber(*claim) == action->data().toInt());
    }
}

void ClaimController::showMenu(const QPoint &position)
{
    QTreeView *tree = m_panels->claims()->view();
    auto *menu = new QMenu(tree);
    menu->setObjectName(u"claimMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    paintColours();
    menu->addActions(m_actions->claimMenu->actions());
    menu->popup(tree->viewport()->mapToGlobal(position));
}

/** The names of the colours with their look, in the theme of the moment. */
void ClaimController::paintColours()
{
    const QTreeView *tree = m_panels->claims()->view();
    const SpanPalette colours = SpanPalette::from(tree->palette());
    const int side = tree->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, tree);
    for (QAction *action : std::as_const(m_actions->claimColours)) {
        QPixmap swatch(QSize(side, side) * tree->devicePixelRatio());
        swatch.setDevicePixelRatio(tree->devicePixelRatio());
        swatch.fill(Qt::transparent);
        QPainter painter(&swatch);
        paintStripe(painter, QRectF(side / 2.0 - 3, 1, 6, side - 2), action->data().toInt(), colours);
        action->setIcon(QIcon(swatch));
    }
}

const Claim *ClaimController::current() const
{
    return m_workbench->data().claim(m_panels->claims()->currentClaim());
}

void ClaimController::addClaim(const QUuid &parent)
{
    const Claim claim = acts::newClaim(m_workbench->data(), tr("New claim"), parent);
    if (m_workbench->study()->act(acts::addClaim(m_workbench->data(), claim))) {
        m_panels->showClaims();
        m_panels->claims()->editName(claim.id);
    }
}

void ClaimController::rename()
{
    if (const Claim *claim = current()) {
        m_panels->showClaims();
        m_panels->claims()->editName(claim->id);
    }
}

void ClaimController::recolour(int colour)
{
    m_workbench->study()->act(acts::recolourClaim(m_workbench->data(), m_panels->claims()->currentClaim(), colour));
}

void ClaimController::chooseColour()
{
    const Claim *claim = current();
    if (!claim) {
        return;
    }
    const SpanPalette colours = SpanPalette::from(m_panels->palette());
    auto *dialog = new QColorDialog(colours.colour(colourNumber(*claim)), m_panels);
    dialog->setObjectName(u"claimColourDialog"_s);
    dialog->setWindowTitle(tr("Colour of “%1”").arg(claim->name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, &ClaimController::takeColour);
    dialog->open();
}

void ClaimController::takeColour(const QColor &colour)
{
    if (!m_workbench->study()->act(
            acts::recolourClaim(m_workbench->data(), m_panels->claims()->currentClaim(), colour.name()))) {
        return;
    }
    const QColor base = SpanPalette::from(m_panels->palette()).base;
    if (contrastRatio(colour, base) < leastContrast) {
        emit done(tr("The colour is shown %1, so that names written in it can be read.")
                      .arg(base.lightnessF() > 0.5F ? tr("darker", "colour") : tr("lighter", "colour")));
    }
}

void ClaimController::edit()
{
    if (const Claim *claim = current()) {
        m_editor->open(*claim);
    }
}

/** What was written; anything else may have changed while it was. */
void ClaimController::takeTexts(const Claim &written)
{
    if (const Claim *claim = m_workbench->data().claim(written.id)) {
        Claim edited = *claim;
        edited.name = written.name;
        edited.shortName = written.shortName;
        edited.description = written.description;
        edited.examples = written.examples;
        edited.counterExamples = written.counterExamples;
        edited.memo = written.memo;
        m_workbench->study()->act(acts::editClaim(m_workbench->data(), edited));
    }
}

void ClaimController::split()
{
    const QList<QUuid> codings = m_panels->claims()->selectedCodings();
    const Change change = acts::splitClaim(m_workbench->data(), codings, tr("New claim"));
    const auto made = std::ranges::find_if(change.claims, [](const Edit<Claim> &edit) { return !edit.before; });
    if (made != change.claims.cend()) {
        const QUuid claim = made->after->id;
        if (m_workbench->study()->act(change)) {
            m_panels->claims()->editName(claim);
        }
    }
}

/** The act that makes the current claim a heading, or none; empty where that cannot be. */
Change ClaimController::withHeading(bool isHeading) const
{
    Claim edited = *current();
    edited.isFolder = isHeading;
    return acts::editClaim(m_workbench->data(), edited);
}

void ClaimController::setHeading(bool isHeading)
{
    if (current()) {
        m_workbench->study()->act(withHeading(isHeading));
    }
}

void ClaimController::moveBy(int rows)
{
    if (const Claim *claim = current()) {
        const QList<QUuid> siblings = Codebook(m_workbench->data().claims).children(claim->parent);
        const int row = static_cast<int>(siblings.indexOf(claim->id)) + rows;
        m_workbench->study()->act(acts::moveClaim(m_workbench->data(), claim->id, claim->parent, std::max(0, row)));
    }
}

/** Under the claim that stands before it. */
void ClaimController::moveIn()
{
    const Claim *claim = current();
    const Codebook codebook(m_workbench->data().claims);
    const QList<QUuid> siblings = claim ? codebook.children(claim->parent) : QList<QUuid>();
    const qsizetype row = claim ? siblings.indexOf(claim->id) : -1;
    if (row > 0) {
        const QUuid into = siblings.at(row - 1);
        m_workbench->study()->act(
            acts::moveClaim(m_workbench->data(), claim->id, into, static_cast<int>(codebook.children(into).size())));
    }
}

/** Beside the claim that it stands in, after it. */
void ClaimController::moveOut()
{
    const Claim *claim = current();
    const Claim *parent = claim ? m_workbench->data().claim(claim->parent) : nullptr;
    if (parent) {
        const QList<QUuid> siblings = Codebook(m_workbench->data().claims).children(parent->parent);
        m_workbench->study()->act(acts::moveClaim(m_workbench->data(), claim->id, parent->parent,
                                                  static_cast<int>(siblings.indexOf(parent->id)) + 1));
    }
}

void ClaimController::askForMerge()
{
    const Claim *claim = current();
    if (!claim) {
        return;
    }
    m_panels->showClaims();
    m_popup->open({.title = tr("Merge “%1” with its codings into:").arg(claim->name),
                   .codebook = Codebook(m_workbench->data().claims),
                   .leftOut = {claim->id}},
                  m_panels->claims()->currentRect());
}

void ClaimController::merge(const QUuid &into)
{
    const Claim *claim = current();
    const Claim *target = m_workbench->data().claim(into);
    if (claim && target) {
        const QString text = tr("“%1” is now part of “%2”.").arg(claim->name, target->name);
        if (m_workbench->study()->act(acts::mergeClaims(m_workbench->data(), claim->id, into))) {
            m_panels->claims()->setCurrentClaim(into);
            emit done(text);
        }
    }
}

void ClaimController::remove()
{
    const QList<QUuid> codings = m_panels->claims()->selectedCodings();
    if (!codings.isEmpty()) {
        if (m_workbench->study()->act(acts::removeCodings(m_workbench->data(), codings))) {
            emit done(tr("%n coding(s) removed.", nullptr, static_cast<int>(codings.size())));
        }
    } else if (const Claim *claim = current()) {
        const Change change = acts::removeClaim(m_workbench->data(), claim->id);
        const QString name = claim->name;
        if (m_workbench->study()->act(change)) {
            //: %1 is the name of a claim
            emit done(
                tr("“%1” was removed with %n coding(s).", nullptr, static_cast<int>(change.codings.size())).arg(name));
        }
    }
}

} // namespace Sidelight
