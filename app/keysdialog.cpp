// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keysdialog.h"

#include "widgets/metrics.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

KeysDialog::KeysDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    const Metrics metrics;
    resize(metrics.ipx(460), metrics.ipx(560));
    auto *column = new QVBoxLayout(this);
    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Filter"));
    filter->setClearButtonEnabled(true);
    auto *list = new QTreeWidget(this);
    list->setHeaderLabels({tr("What it does"), tr("Key")});
    list->setRootIsDecorated(false);
    list->setAccessibleName(tr("Keys"));
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty()) {
            new QTreeWidgetItem(list, {action->text().remove(u'&').remove(u"…"_s).trimmed(),
                                       action->shortcut().toString(QKeySequence::NativeText)});
        }
    }
    new QTreeWidgetItem(list, {tr("Bring the counterparts of a passage level"),
                               QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)});
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(filter, &QLineEdit::textChanged, list, [list](const QString &text) {
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = list->topLevelItem(i);
            item->setHidden(!item->text(0).contains(text, Qt::CaseInsensitive) &&
                            !item->text(1).contains(text, Qt::CaseInsensitive));
        }
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(filter);
    column->addWidget(list);
    column->addWidget(buttons);
    filter->setFocus();
}

} // namespace Sidelight
