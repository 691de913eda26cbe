// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/analyst/editionsdock.h"

#include "app/window/docktitle.h"
#include "app/window/tabletools.h"
#include "models/project/textreplacement.h"
#include "widgets/compare/differenceview.h"
#include "widgets/look/metrics.h"

#include <QLabel>
#include <QLocale>
#include <QMainWindow>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

EditionsDock::EditionsDock(Workbench *workbench, QMainWindow *window)
    : QDockWidget(tr("Newer text"), window)
    , m_workbench(workbench)
    , m_orphans(new OrphanModel(this))
    , m_tabs(new QTabWidget(this))
    , m_differences(new DifferenceView(m_tabs))
{
    setObjectName(u"editionsDock"_s);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    new DockTitle(this);
    m_differences->setObjectName(u"differences"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_differences, tr("Differences"));
    m_tabs->addTab(trayPage(), tr("Without a place"));
    setWidget(m_tabs);
    window->addDockWidget(Qt::BottomDockWidgetArea, this);
    hide();
    connect(workbench->study(), &Study::changed, this, &EditionsDock::update);
    connect(workbench->study(), &Study::reset, this, [this] {
        m_differences->setTexts({}, {}, {});
        update();
    });
    update();
}

QWidget *EditionsDock::trayPage()
{
    const Metrics metrics;
    auto *page = new QWidget(m_tabs);
    m_hint = new QLabel(page);
    m_hint->setObjectName(u"orphansHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(metrics.ipx(12), metrics.ipx(8), metrics.ipx(12), metrics.ipx(4));
    m_table = rowTable(m_orphans, OrphanModel::WordsColumn, page);
    m_table->setObjectName(u"orphans"_s);
    m_table->setAccessibleName(tr("Codings whose words the newer text does not have"));
    m_place = new QPushButton(tr("Give it the selected words"), page);
    m_place->setObjectName(u"orphanPlace"_s);
    m_remove = new QPushButton(tr("Remove the coding"), page);
    m_remove->setObjectName(u"orphanRemove"_s);
    connect(m_place, &QPushButton::clicked, this, [this] {
        if (const int row = currentRow(m_table); row >= 0) {
            emit placeRequested(m_orphans->orphanAt(row).id);
        }
    });
    connect(m_remove, &QPushButton::clicked, this, &EditionsDock::removeCurrent);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics.ipx(12), 0, metrics.ipx(12), metrics.ipx(8));
    buttons->addWidget(m_place);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    return page;
}

void EditionsDock::update()
{
    m_orphans->setProject(m_workbench->data());
    const int count = m_orphans->rowCount();
    if (count > 0 && currentRow(m_table) < 0) {
        m_table->selectRow(0);
    }
    m_hint->setText(count > 0 ? tr("Select words in the newer text and give them to a coding. Nothing of it is lost.")
                              : tr("Every coding has its place."));
    const bool isWritable = count > 0 && !m_workbench->study()->isReadOnly();
    m_place->setEnabled(isWritable);
    m_remove->setEnabled(isWritable);
    m_tabs->setTabText(1,
                       count > 0 ? tr("Without a place (%1)").arg(QLocale().toString(count)) : tr("Without a place"));
}

void EditionsDock::showReplaced(const NewerText &newer, bool isTray)
{
    m_differences->setTexts(newer.before, newer.article.text, newer.same);
    m_tabs->setCurrentIndex(isTray ? 1 : 0);
    show();
    raise();
}

void EditionsDock::removeCurrent()
{
    if (const int row = currentRow(m_table); row >= 0) {
        m_workbench->study()->act(acts::removeOrphans(m_workbench->data(), {m_orphans->orphanAt(row).id}));
    }
}

} // namespace Sidelight
