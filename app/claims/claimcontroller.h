// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"

#include <QObject>

namespace Sidelight
{

struct Actions;
class ClaimEditor;
class ClaimPopup;
class SidePanels;

/** What the analyst does to the codebook, as acts of the study. */
class ClaimController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimController)

public:
    /** All outlive the controller. */
    ClaimController(Workbench *workbench, Actions *actions, SidePanels *panels, QWidget *window);
    ~ClaimController() override;

    /** What can be done with the current claim and the selected codings. */
    void updateActions(bool isWritable);

signals:
    /** Said in the message bar; can be undone. */
    void done(const QString &text);

private:
    void connectActions();
    void showMenu(const QPoint &position);
    void paintColours();
    void addClaim(const QUuid &parent);
    void rename();
    void recolour(int colour);
    void chooseColour();
    void takeColour(const QColor &colour);
    void edit();
    void takeTexts(const Claim &written);
    [[nodiscard]] Change withHeading(bool isHeading) const;
    void setHeading(bool isHeading);
    void moveBy(int rows);
    void moveIn();
    void moveOut();
    void askForMerge();
    void merge(const QUuid &into);
    /** The selected codings get a claim of their own. */
    void split();
    /** The selected codings, else the claim with all that is in it. */
    void remove();

    [[nodiscard]] const Claim *current() const;

    Workbench *m_workbench;
    Actions *m_actions;
    SidePanels *m_panels;
    ClaimPopup *m_popup;
    ClaimEditor *m_editor;
};

} // namespace Sidelight
