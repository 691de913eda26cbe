// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commandpalette.h"

#include "models/items/commandmatch.h"
#include "widgets/commanddelegate.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/spanpalette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

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
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("All commands"));
    const Metrics metrics;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, metrics.ipx(10), 1, metrics.ipx(4));
    column->setSpacing(metrics.ipx(8));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics.ipx(12), 0, metrics.ipx(12), 0);
    m_search->setObjectName(u"commandSearch"_s);
    m_search->setAccessibleName(tr("Command"));
    m_search->setPlaceholderText(tr("type some letters of what you want to do"));
    m_search->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::fillList);
    head->addWidget(m_search);
    column->addLayout(head);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands that fit"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    column->addWidget(m_list);
    applyColours();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::applyColours()
{
    const SpanPalette colours = SpanPalette::from(palette());
    const QString sheet = uR"(#commandPalette { background: %1; border: 1px solid %2; border-radius: 8px; }
        #commandList { background: %1; border-top: 1px solid %3; })"_s.arg(colours.base.name(), colours.rule3.name(),
                                                                           colours.rule.name());
    if (sheet != styleSheet()) { // setting it is a palette change as well
        setStyleSheet(sheet);
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list) {
        applyColours();
    }
}

void CommandPalette::open(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    const QWidget *window = parentWidget()->window();
    const Metrics metrics;
    setFixedWidth(std::min(metrics.ipx(paletteWidth), window->width() - metrics.ipx(24)));
    m_search->clear();
    fillList();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, metrics.ipx(fromTop))));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::fillList()
{
    const QString typed = m_search->text();
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
    m_list->clear();
    for (const Fit &fit : std::as_const(fits)) {
        const PaletteEntry &entry = m_entries.at(fit.entry);
        auto *item = new QListWidgetItem(entry.text, m_list);
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
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_list->setFixedHeight(Metrics().ipx(CommandDelegate::rowHeight) * std::clamp(m_list->count(), 1, visibleRows) + 2);
    adjustSize();
}

void CommandPalette::step(int rows)
{
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, std::max(0, m_list->count() - 1)));
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item && item->flags().testFlag(Qt::ItemIsEnabled)) {
        hide();
        emit chosen(item->data(EntryRole).toInt());
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(visibleRows);
        return true;
    case Qt::Key_PageUp:
        step(-visibleRows);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace Sidelight
