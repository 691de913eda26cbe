// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/read/passagespanel.h"

#include "models/items/passages/noisetext.h"
#include "models/items/passages/passagefilterproxy.h"
#include "models/items/passages/passagemodel.h"
#include "models/project/acts.h"
#include "models/project/rejecting.h"
#include "widgets/look/icons.h"
#include "widgets/look/listpanel.h"
#include "widgets/compare/passagedelegate.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

QString objectNameOf(NoiseReason reason)
{
    switch (reason) {
    case NoiseReason::NamesOnly:
        return u"filter_namesOnly"_s;
    case NoiseReason::LowVariety:
        return u"filter_lowVariety"_s;
    case NoiseReason::ManySources:
        return u"filter_manySources"_s;
    }
    return {};
}

} // namespace

PassagesPanel::PassagesPanel(Workbench *workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new PassageModel(this))
    , m_proxy(new PassageFilterProxy(this))
{
    setObjectName(u"passagesPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    setupList();
    setupFilter();
    column->addWidget(m_list, 1);
    column->addWidget(m_filter);
    connectWorkbench();
    showCounts();
}

PassagesPanel::~PassagesPanel() = default;

void PassagesPanel::setupList()
{
    m_list = new ListPanel(u"passages"_s, tr("Shared passages"), this);
    m_proxy->setSourceModel(m_model);
    m_proxy->sort(0);
    m_list->setModel(m_proxy);
    m_list->setEmptyText({tr("Nothing to compare yet"), tr("Shared passages appear with the second article.")});
    m_list->view()->setItemDelegate(new PassageDelegate({.excerpt = Qt::DisplayRole,
                                                         .words = PassageModel::WordsRole,
                                                         .carriers = PassageModel::CarriersRole,
                                                         .note = PassageModel::NoteRole},
                                                        m_list->view()));
    m_list->view()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &ListPanel::filterChanged, this, [this](const QString &text) {
        m_proxy->setFilterText(text);
        showCounts();
    });
    connect(m_list, &ListPanel::activated, this, &PassagesPanel::activate);
    connect(m_list->view(), &QWidget::customContextMenuRequested, this, &PassagesPanel::showRowMenu);
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PassagesPanel::updateRowActions);
}

void PassagesPanel::setupFilter()
{
    m_filter = new QPushButton(icon(u"view-filter"_s), {}, this);
    m_filter->setObjectName(u"passageFilter"_s);
    m_filter->setFlat(true);
    m_filter->setSizePolicy(QSizePolicy::Ignored,
                            QSizePolicy::Fixed); // its text never decides how narrow the dock gets
    auto *menu = new QMenu(m_filter);
    menu->setObjectName(u"passageFilterMenu"_s);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString &name, const QString &toolTip) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(name);
        action->setCheckable(true);
        action->setToolTip(toolTip);
        connect(action, &QAction::toggled, this, &PassagesPanel::applyFilter);
        return action;
    };
    for (const NoiseReason reason : allNoiseReasons) {
        m_noise[reason] = add(objectNameOf(reason), noiseExplanation(reason));
    }
    menu->addSeparator();
    m_rejected = add(u"filter_rejected"_s, tr("What you rejected as a shared passage."));
    m_filter->setMenu(menu);
}

void PassagesPanel::connectWorkbench()
{
    connect(m_workbench->study(), &Study::reset, this, [this] {
        m_model->setProject(m_workbench->data(), m_workbench->analysis());
        showCounts();
    });
    connect(m_workbench->study(), &Study::changed, m_model, &PassageModel::apply);
    connect(m_workbench, &Workbench::analysed, this, &PassagesPanel::takeAnalysis);
}

void PassagesPanel::takeAnalysis()
{
    m_model->setAnalysis(m_workbench->analysis());
    showCounts();
    if (const int row = std::min(std::exchange(m_rowToKeep, -1), m_proxy->rowCount() - 1); row >= 0) {
        m_list->view()->setCurrentIndex(m_proxy->index(row, 0));
    }
}

void PassagesPanel::applyFilter()
{
    NoiseReasons shown;
    for (const auto &[reason, action] : m_noise) {
        shown.setFlag(reason, action->isChecked());
    }
    const bool isOther = shown != m_proxy->shownNoise();
    m_proxy->setShownNoise(shown);
    m_proxy->setRejectedShown(m_rejected->isChecked());
    showCounts();
    if (isOther) {
        emit shownNoiseChanged(shown);
    }
}

QList<QAction *> PassagesPanel::filters() const
{
    QList<QAction *> all;
    for (const auto &[reason, action] : m_noise) {
        all.append(action);
    }
    all.append(m_rejected);
    return all;
}

QStringList PassagesPanel::shownFilters() const
{
    QStringList names;
    for (const QAction *filter : filters()) {
        if (filter->isChecked()) {
            names.append(filter->objectName());
        }
    }
    return names;
}

void PassagesPanel::setShownFilters(const QStringList &names)
{
    for (QAction *filter : filters()) {
        filter->setChecked(names.contains(filter->objectName()));
    }
}

void PassagesPanel::showCounts()
{
    QStringList kinds; // of which some are hidden
    bool isAny = false;
    const auto show = [&](QAction *action, const QString &name, int count) {
        //: what a filter shows or hides, and how much of it there is
        action->setText(tr("%1 · %2", "filter").arg(name, QLocale().toString(count)));
        action->setEnabled(count > 0 || action->isChecked());
        isAny = isAny || count > 0;
        if (count > 0 && !action->isChecked()) {
            kinds.append(name);
        }
    };
    for (const auto &[reason, action] : m_noise) {
        show(action, noiseName(reason), m_proxy->noiseCount(reason));
    }
    show(m_rejected, tr("Rejected"), m_proxy->rejectedCount());
    const int hidden = m_proxy->hiddenCount();
    const QString all = kinds.size() == 1 ? kinds.constFirst() : tr("Hidden");
    m_filter->setText(hidden > 0 ? tr("%1 · %n group(s)", "kind of passages", hidden).arg(all) : tr("Nothing hidden"));
    m_filter->setAccessibleName(tr("Filter the shared passages: %1").arg(m_filter->text()));
    m_filter->setToolTip(tr("Which shared passages are hidden, and why") + u"\n"_s + m_filter->text());
    m_filter->setVisible(isAny);
    if (m_workbench->data().sources.size() > 1 && !m_workbench->analysis().ids.isEmpty()) {
        m_list->setEmptyText(
            hidden > 0 ? EmptyText{tr("Nothing to show"), tr("All shared wording is hidden by the filter below.")}
                       : EmptyText{tr("Nothing shared"), tr("No shared wording of 8 words or more.")});
    }
    updateRowActions();
}

void PassagesPanel::setRowActions(QAction *reject, QAction *restore)
{
    m_reject = reject;
    m_restore = restore;
    m_list->view()->addActions({reject, restore});
    connect(reject, &QAction::triggered, this, &PassagesPanel::rejectCurrent);
    connect(restore, &QAction::triggered, this, &PassagesPanel::restoreCurrent);
    updateRowActions();
}

void PassagesPanel::updateRowActions()
{
    if (m_reject && m_restore) {
        const int row = currentRow();
        const bool isPossible = row >= 0 && !m_workbench->study()->isReadOnly();
        m_reject->setEnabled(isPossible && !m_model->isRejected(row));
        m_restore->setEnabled(isPossible && m_model->isRejected(row));
    }
}

void PassagesPanel::showRowMenu(const QPoint &position)
{
    const int row = currentRow();
    if (row < 0 || !m_reject) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"passageMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_model->isRejected(row) ? m_restore : m_reject);
    menu->popup(m_list->view()->viewport()->mapToGlobal(position));
}

void PassagesPanel::rejectCurrent()
{
    const int row = currentRow();
    if (row < 0 || m_model->isRejected(row)) {
        return;
    }
    QList<Rejection> rejections;
    for (const auto &[a, b] : rejectedPlaces(m_workbench->analysis(), m_model->groupAt(row))) {
        rejections.append(acts::newRejection(a, b, m_coder, QDateTime::currentDateTimeUtc()));
    }
    const Change change = acts::rejectPassages(m_workbench->data(), rejections);
    m_rowToKeep = m_list->view()->currentIndex().row();
    if (m_workbench->study()->act(change)) {
        emit done(tr("%n match(es) rejected.", nullptr, static_cast<int>(change.rejections.size())));
    } else {
        m_rowToKeep = -1;
    }
}

void PassagesPanel::restoreCurrent()
{
    const int row = currentRow();
    if (row < 0 || !m_model->isRejected(row)) {
        return;
    }
    const QList<QUuid> ids =
        rejectionsOf(m_workbench->analysis(), m_model->groupAt(row), m_workbench->data().rejections);
    const Change change = acts::restorePassages(m_workbench->data(), ids);
    m_rowToKeep = m_list->view()->currentIndex().row();
    if (m_workbench->study()->act(change)) {
        emit done(tr("%n match(es) restored.", nullptr, static_cast<int>(change.rejections.size())));
    } else {
        m_rowToKeep = -1;
    }
}

int PassagesPanel::currentRow() const
{
    return m_proxy->mapToSource(m_list->view()->currentIndex()).row();
}

void PassagesPanel::activate(const QModelIndex &index)
{
    const QVariant group = index.data(PassageModel::GroupRole);
    if (group.isValid()) {
        emit groupActivated(group.toInt());
    } else if (const int row = m_proxy->mapToSource(index).row(); row >= 0) {
        const GroupMember member = m_model->leadingMember(row);
        emit spanActivated(m_model->sourceOf(member), member.span);
    }
}

void PassagesPanel::setCurrentGroup(int group)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(group, 0));
    if (group >= 0 && index.isValid()) {
        m_list->view()->setCurrentIndex(index);
        m_list->view()->scrollTo(index);
    } else {
        m_list->view()->setCurrentIndex({});
    }
}

} // namespace Sidelight
