// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shortcutsdialog.h"

#include "app/window/shortcuts.h"
#include "models/items/find/textfilter.h"
#include "widgets/look/icons.h"
#include "widgets/look/metrics.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

enum Column { TextColumn, GroupColumn, KeyColumn, ColumnCount };

} // namespace

ShortcutsDialog::ShortcutsDialog(Shortcuts *shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keys"));
    const Metrics metrics;
    resize(metrics.ipx(620), metrics.ipx(600));
    new QVBoxLayout(this);
    setupList();
    setupEditor();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *all = buttons->addButton(tr("Reset all keys"), QDialogButtonBox::ResetRole);
    all->setObjectName(u"resetAllKeys"_s);
    for (QAbstractButton *button : buttons->buttons()) {
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Enter is a key like others here
    }
    connect(all, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    fillList();
    m_filter->setFocus();
}

void ShortcutsDialog::setupList()
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"shortcutFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by name, menu or key"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"view-filter"_s), QLineEdit::LeadingPosition)->setText(m_filter->accessibleName());
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"shortcutList"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("What it does"), tr("Menu"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    layout()->addWidget(m_filter);
    layout()->addWidget(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
}

void ShortcutsDialog::setupEditor()
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&New key:"), this);
    m_key = new QKeySequenceEdit(this);
    m_key->setObjectName(u"shortcutKey"_s);
    m_key->setAccessibleName(tr("New key"));
    m_key->setMaximumSequenceLength(1);
    m_key->installEventFilter(this);
    label->setBuddy(m_key);
    m_assign = new QPushButton(tr("&Assign"), this);
    m_remove = new QPushButton(tr("Re&move"), this);
    m_reset = new QPushButton(tr("&Reset"), this);
    m_assign->setObjectName(u"shortcutAssign"_s);
    m_remove->setObjectName(u"shortcutRemove"_s);
    m_reset->setObjectName(u"shortcutReset"_s);
    row->addWidget(label);
    row->addWidget(m_key, 1);
    for (QPushButton *button : {m_assign, m_remove, m_reset}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_note = new QLabel(this);
    m_note->setObjectName(u"shortcutNote"_s);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * m_note->fontMetrics().lineSpacing());
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    layout()->addWidget(m_note);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::showTyped);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsDialog::assign);
    connect(m_remove, &QPushButton::clicked, this, &ShortcutsDialog::removeKey);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::resetKey);
}

/** Esc is no key for an action: it gives up what was typed, then the dialog. */
bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_key) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) {
            const MenuEntry *entry = current();
            const bool isTyped = entry && m_key->keySequence() != entry->action->shortcut();
            isTyped ? showCurrent() : reject();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ShortcutsDialog::fillList()
{
    for (const MenuEntry &entry : m_shortcuts->entries()) {
        auto *item = new QTreeWidgetItem(m_list, {entry.text, entry.group, QString()});
        showRow(item);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsDialog::showRow(QTreeWidgetItem *item)
{
    const MenuEntry &entry = m_shortcuts->entries().at(m_list->indexOfTopLevelItem(item));
    item->setText(KeyColumn, entry.action->shortcut().toString(QKeySequence::NativeText));
    QFont font = m_list->font();
    font.setBold(m_shortcuts->isChanged(entry.action));
    item->setFont(KeyColumn, font);
}

void ShortcutsDialog::filter(const QString &text)
{
    TextFilter wanted;
    (void)wanted.setText(text);
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setHidden(
            !wanted.matches(item->text(TextColumn) + u' ' + item->text(GroupColumn) + u' ' + item->text(KeyColumn)));
        first = !first && !item->isHidden() ? item : first;
    }
    if (!m_list->currentItem() || m_list->currentItem()->isHidden()) {
        m_list->setCurrentItem(first);
    }
}

const MenuEntry *ShortcutsDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_shortcuts->entries().at(row);
}

void ShortcutsDialog::showCurrent()
{
    const MenuEntry *entry = current();
    m_key->setEnabled(entry);
    m_key->setKeySequence(entry ? entry->action->shortcut() : QKeySequence());
    showTyped();
}

void ShortcutsDialog::showTyped()
{
    const MenuEntry *entry = current();
    const QKeySequence key = m_key->keySequence();
    m_remove->setEnabled(entry && !entry->action->shortcut().isEmpty());
    m_reset->setEnabled(entry && m_shortcuts->isChanged(entry->action));
    m_assign->setEnabled(entry && !key.isEmpty() && key != entry->action->shortcut());
    m_assign->setText(tr("&Assign"));
    m_note->clear();
    if (!entry) {
        return;
    }
    QStringList names;
    for (const QAction *other : m_shortcuts->conflicts(entry->action, key)) {
        names.append(tr("“%1”").arg(plainText(other->text())));
    }
    if (!names.isEmpty() && m_assign->isEnabled()) {
        m_assign->setText(tr("&Take over"));
        m_note->setText(tr("%1 belongs to %2. Taking it over leaves that without a key.")
                            .arg(key.toString(QKeySequence::NativeText), names.join(u", "_s)));
    } else if (m_shortcuts->isChanged(entry->action)) {
        const QKeySequence design = m_shortcuts->design(entry->action);
        m_note->setText(design.isEmpty()
                            ? tr("It has no key by default.")
                            : tr("Its key is %1 by default.").arg(design.toString(QKeySequence::NativeText)));
    }
}

void ShortcutsDialog::assign()
{
    const MenuEntry *entry = current();
    if (!entry || m_key->keySequence().isEmpty()) {
        return;
    }
    const QKeySequence key = m_key->keySequence();
    for (QAction *other : m_shortcuts->conflicts(entry->action, key)) {
        m_shortcuts->set(other, {});
    }
    m_shortcuts->set(entry->action, key);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        showRow(m_list->topLevelItem(i));
    }
    showCurrent();
}

void ShortcutsDialog::removeKey()
{
    if (const MenuEntry *entry = current()) {
        m_shortcuts->set(entry->action, {});
        showRow(m_list->currentItem());
        showCurrent();
    }
}

/** The key by design comes back; whoever has it now loses it, as with any other key. */
void ShortcutsDialog::resetKey()
{
    if (const MenuEntry *entry = current()) {
        const QKeySequence design = m_shortcuts->design(entry->action);
        if (design.isEmpty()) {
            removeKey();
        } else {
            m_key->setKeySequence(design);
            assign();
        }
    }
}

void ShortcutsDialog::resetAll()
{
    m_shortcuts->apply({});
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        showRow(m_list->topLevelItem(i));
    }
    showCurrent();
}

} // namespace Sidelight
