// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;

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

/** Everything that can be done, found by typing some of its letters; by the keyboard alone. */
class CommandPalette final : public QFrame
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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColours();
    void fillList();
    void step(int rows);
    void choose();

    QList<PaletteEntry> m_entries;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace Sidelight
