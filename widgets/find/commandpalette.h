// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/look/searchpopup.h"

namespace Sidelight
{

/** Something that can be chosen from a palette. */
struct PaletteEntry {
    QString text;
    QString group; ///< where else it is found: "View › Layers"
    QString key;   ///< its shortcut, as it is shown; may be empty
    bool isEnabled = true;
    bool isChecked = false;
};

/** Everything that can be done, found by typing some of its letters. */
class CommandPalette final : public SearchPopup
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    explicit CommandPalette(QWidget *parent);
    ~CommandPalette() override;

    /** Shows the entries over the upper part of the parent's window. */
    void open(const QList<PaletteEntry> &entries);

    enum Role { GroupRole = Qt::UserRole + 1, KeyRole, PlacesRole, EntryRole, CheckedRole };

signals:
    /** The number of an entry; the palette is gone by then. */
    void chosen(int entry);

protected:
    void fillList(const QString &typed) override;
    void choose() override;

private:
    QList<PaletteEntry> m_entries;
};

} // namespace Sidelight
