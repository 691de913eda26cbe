// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/analyst/memosdock.h"

#include "app/window/docktitle.h"
#include "app/window/tabletools.h"
#include "models/project/acts.h"
#include "widgets/claims/memoeditor.h"
#include "widgets/look/metrics.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype titleCharacters = 60;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > titleCharacters ? line.first(titleCharacters - 1) + QChar(0x2026) : line;
}

} // namespace

MemosDock::MemosDock(Workbench *workbench, QMainWindow *window)
    : QDockWidget(tr("Memos and links"), window)
    , m_workbench(workbench)
    , m_links(new LinkModel(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"memosDock"_s);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    new DockTitle(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(memoPage(), tr("Memos"));
    m_tabs->addTab(linkPage(), tr("Links"));
    setWidget(m_tabs);
    window->addDockWidget(Qt::BottomDockWidgetArea, this);
    hide();
    connect(workbench->study(), &Study::changed, this, &MemosDock::update);
    connect(workbench->study(), &Study::reset, this, &MemosDock::update);
    update();
}

QWidget *MemosDock::memoPage()
{
    auto *page = new QWidget(m_tabs);
    auto *row = new QHBoxLayout(page); // the dock is wide rather than high
    row->setContentsMargins(0, 0, 0, Metrics().ipx(8));
    row->setSpacing(0);
    const auto add = [&](const QString &name, const QString &kind) {
        auto *editor = new MemoEditor(name, kind, page);
        connect(editor, &MemoEditor::edited, this, &MemosDock::editMemo);
        row->addWidget(editor, 1);
        return editor;
    };
    m_ofCoding = add(u"codingMemo"_s, tr("Coding"));
    m_ofClaim = add(u"claimMemo"_s, tr("Claim"));
    m_ofSource = add(u"sourceMemo"_s, tr("Source"));
    m_ofProject = add(u"projectMemo"_s, tr("Project"));
    auto *area = new QScrollArea(m_tabs);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    return area;
}

QWidget *MemosDock::linkPage()
{
    const Metrics metrics;
    auto *page = new QWidget(m_tabs);
    m_table = rowTable(m_links, LinkModel::ToColumn, page);
    m_table->setObjectName(u"links"_s);
    m_table->setAccessibleName(tr("Links between places"));
    m_table->setToolTip(tr("Click an end to go there; Del removes the link; the context menu says what kind it is."));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, &MemosDock::jump);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MemosDock::showLinkMenu);
    auto *hint = m_linkHint = new QLabel(page);
    hint->setObjectName(u"linksEmpty"_s);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(metrics.ipx(12), metrics.ipx(8), metrics.ipx(12), metrics.ipx(8));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    connect(m_links, &QAbstractItemModel::modelReset, hint,
            [this, hint] { hint->setVisible(m_links->rowCount() == 0); });
    return page;
}

void MemosDock::setLinkHint(const QString &hint)
{
    m_linkHint->setText(hint);
}

void MemosDock::setCoding(const QUuid &coding)
{
    m_coding = coding;
    if (const Coding *known = m_workbench->data().coding(coding)) {
        m_claim = known->claim;
        m_source = known->source;
    }
    showMemos();
}

void MemosDock::setClaim(const QUuid &claim)
{
    m_claim = claim;
    showMemos();
}

void MemosDock::setSource(const QUuid &source)
{
    m_source = source;
    showMemos();
}

void MemosDock::update()
{
    m_links->setProject(m_workbench->data());
    const bool isWritable = m_workbench->study()->isOpen() && !m_workbench->study()->isReadOnly();
    for (MemoEditor *editor : {m_ofCoding, m_ofClaim, m_ofSource, m_ofProject}) {
        editor->setWritable(isWritable);
    }
    showMemos();
}

void MemosDock::showMemos()
{
    const ProjectData &project = m_workbench->data();
    const Coding *coding = project.coding(m_coding);
    const Claim *claim = project.claim(m_claim);
    const Source *source = project.source(m_source);
    QString words;
    if (coding && coding->span) {
        const Source *ofCoding = project.source(coding->source);
        words = ofCoding ? ofCoding->article.text.sliced(coding->span->begin, coding->span->length()) : QString();
    }
    m_ofCoding->showMemo(coding ? m_coding : QUuid(), shortened(words), coding ? coding->note : QString());
    m_ofClaim->showMemo(claim ? m_claim : QUuid(), claim ? claim->name : QString(), claim ? claim->memo : QString());
    const QString outlet = source ? source->article.metadata.outlet : QString();
    m_ofSource->showMemo(source ? m_source : QUuid(),
                         source ? source->key + (outlet.isEmpty() ? QString() : u" · "_s + outlet) : QString(),
                         source ? project.memo(m_source) : QString());
    m_ofProject->showMemo(m_workbench->study()->isOpen() ? project.id : QUuid(), {}, project.memo(project.id));
}

void MemosDock::editMemo(const QUuid &about, const QString &text)
{
    Study *study = m_workbench->study();
    study->act(acts::editMemo(study->data(), about, text, study->analyst(), QDateTime::currentDateTimeUtc()));
}

void MemosDock::openLinks()
{
    show();
    raise();
    m_tabs->setCurrentIndex(1);
    m_table->selectRow(m_links->rowCount() - 1);
}

bool MemosDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            jump(m_table->currentIndex());
            return true;
        case Qt::Key_Delete:
            removeLink();
            return true;
        default:
            break;
        }
    }
    return QDockWidget::eventFilter(watched, event);
}

void MemosDock::jump(const QModelIndex &index)
{
    if (index.isValid()) {
        const SpanLink &link = m_links->linkAt(index.row());
        const Place end = index.column() < LinkModel::ToColumn ? link.a : link.b;
        emit spanActivated(end.source, end.span);
    }
}

void MemosDock::showLinkMenu(const QPoint &position)
{
    const int row = currentRow(m_table);
    if (row < 0 || m_workbench->study()->isReadOnly()) {
        return;
    }
    const SpanLink link = m_links->linkAt(row);
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const LinkKind kind : {LinkKind::SameClaim, LinkKind::Answers, LinkKind::Contradicts, LinkKind::SourceOf}) {
        QAction *action = menu->addAction(linkKindText(kind));
        action->setCheckable(true);
        action->setChecked(kind == link.kind);
        connect(action, &QAction::triggered, this, [this, link, kind] {
            SpanLink after = link;
            after.kind = kind;
            m_workbench->study()->act(acts::editLink(m_workbench->data(), after));
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Turn round")), &QAction::triggered, this, [this, link] {
        SpanLink after = link;
        std::swap(after.a, after.b);
        std::swap(after.wordsA, after.wordsB);
        m_workbench->study()->act(acts::editLink(m_workbench->data(), after));
    });
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, &MemosDock::removeLink);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void MemosDock::removeLink()
{
    const int row = currentRow(m_table);
    if (row >= 0 && !m_workbench->study()->isReadOnly()) {
        m_workbench->study()->act(acts::removeLinks(m_workbench->data(), {m_links->linkAt(row).id}));
    }
}

} // namespace Sidelight
