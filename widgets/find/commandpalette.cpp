// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/find/commandpalette.h"

#include "models/items/find/commandmatch.h"
#include "widgets/find/commanddelegate.h"
#include "widgets/look/metrics.h"

#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int visibleRows = 12;
constexpr int paletteWidth = 560;
constexpr int fromTop = 72;

constexpr int groupPenalty = 4;

/** By its name, or by its menu and name, which counts less; the places are those in the name. */
std::optional<CommandMatch> matchOf(const PaletteEntry &entry, const QString &typed)
{
    const std::optional<CommandMatch> byName = commandMatch(typed, entry.text);
    std::optional<CommandMatch> byGroup = commandMatch(typed, entry.group + u' ' + entry.text);
    if (!byGroup || (byName && byName->score >= byGroup->score - groupPenalty)) {
        return byName;
    }
    byGroup->score -= groupPenalty;
    const qsizetype offset = entry.group.size() + 1;
    byGroup->places.removeIf([offset](qsizetype place) { return place < offset; });
    for (qsizetype &place : byGroup->places) {
        place -= offset;
    }
    return byGroup;
}

/** An entry that fits what was typed. */
struct Fit {
    int entry = 0;
    CommandMatch match;
};

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : SearchPopup({.name = u"command"_s,
                   .title = tr("All commands"),
                   .field = tr("Command"),
                   .list = tr("Commands that fit"),
                   .placeholder = tr("type some letters of what you want to do")},
                  paletteWidth, parent)
{
    list()->setItemDelegate(new CommandDelegate(list()));
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::open(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    const QWidget *window = parentWidget()->window();
    const Metrics metrics;
    setFixedWidth(std::min(metrics.ipx(paletteWidth), window->width() - metrics.ipx(24)));
    openAt(window->mapToGlobal(QPoint((window->width() - width()) / 2, metrics.ipx(fromTop))));
}

void CommandPalette::fillList(const QString &typed)
{
    QList<Fit> fits;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (const std::optional<CommandMatch> match = matchOf(m_entries.at(i), typed)) {
            fits.append(Fit{i, *match});
        }
    }
    std::ranges::stable_sort(fits, [this](const Fit &a, const Fit &b) {
        return std::pair(m_entries.at(a.entry).isEnabled, a.match.score) >
               std::pair(m_entries.at(b.entry).isEnabled, b.match.score);
    });
    list()->clear();
    for (const Fit &fit : std::as_const(fits)) {
        const PaletteEntry &entry = m_entries.at(fit.entry);
        auto *item = new QListWidgetItem(entry.text, list());
        item->setData(GroupRole, entry.group);
        item->setData(KeyRole, entry.key);
        item->setData(PlacesRole, QVariant::fromValue(fit.match.places));
        item->setData(EntryRole, fit.entry);
        item->setData(CheckedRole, entry.isChecked);
        item->setData(Qt::AccessibleTextRole, entry.key.isEmpty()
                                                  ? tr("%1, in %2").arg(entry.text, entry.group)
                                                  : tr("%1, in %2, key %3").arg(entry.text, entry.group, entry.key));
        if (!entry.isEnabled) {
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        }
    }
    fit(CommandDelegate::rowHeight, visibleRows);
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = list()->currentItem();
    if (item && item->flags().testFlag(Qt::ItemIsEnabled)) {
        hide();
        emit chosen(item->data(EntryRole).toInt());
    }
}

} // namespace Sidelight
