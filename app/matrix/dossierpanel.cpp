// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/matrix/dossierpanel.h"

#include "app/window/actions.h"
#include "models/project/acts.h"
#include "widgets/matrix/dossiertext.h"
#include "widgets/look/linebutton.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"
#include "widgets/look/typedtext.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int headHeight = 36;
constexpr int noteLines = 3;
constexpr int margin = 12;

} // namespace

DossierPanel::DossierPanel(Workbench *workbench, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
{
    setObjectName(u"dossier"_s);
    setAccessibleName(tr("Dossier"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    setupHead(actions);
    setupSubjects();
    setupText();
    setupNote();
    connect(m_workbench->study(), &Study::changed, this, &DossierPanel::refresh);
    connect(m_workbench->study(), &Study::reset, this, [this] { showCell({}, {}, {}); });
    connect(m_workbench, &Workbench::analysed, this, &DossierPanel::refresh);
    refresh();
}

DossierPanel::~DossierPanel() = default;

void DossierPanel::setupHead(const Actions &actions)
{
    const Metrics metrics;
    auto *head = new QWidget(this);
    head->setMinimumHeight(metrics.ipx(headHeight));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics.ipx(margin), 0, metrics.ipx(6), 0);
    row->setSpacing(metrics.ipx(2));
    auto *title = new QLabel(tr("Dossier"), head);
    title->setFont(metrics.font(TypeRole::Strong));
    row->addWidget(title);
    row->addStretch();
    for (QAction *action : {actions.print, actions.exportDossier}) {
        auto *button = new QToolButton(head);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        row->addWidget(button);
    }
    auto *close = new LineButton(LineButton::Sign::Close, tr("Close the dossier"), head);
    connect(close, &QToolButton::clicked, this, &DossierPanel::closeRequested);
    row->addWidget(close);
    layout()->addWidget(head);
}

void DossierPanel::setupSubjects()
{
    m_subjects = new QTabBar(this);
    m_subjects->setObjectName(u"dossierSubjects"_s);
    m_subjects->setAccessibleName(tr("What the dossier is of"));
    m_subjects->setDrawBase(false);
    m_subjects->setExpanding(false);
    m_subjects->addTab(tr("Cell", "of the matrix"));
    m_subjects->addTab(tr("Claim"));
    m_subjects->addTab(tr("Source"));
    connect(m_subjects, &QTabBar::currentChanged, this, &DossierPanel::refresh);
    layout()->addWidget(m_subjects);
}

DossierPanel::Subject DossierPanel::subject() const
{
    return static_cast<Subject>(m_subjects->currentIndex());
}

void DossierPanel::setSubject(Subject subject)
{
    m_subjects->setCurrentIndex(static_cast<int>(subject));
}

void DossierPanel::setupText()
{
    m_text = new QTextBrowser(this);
    m_text->setObjectName(u"dossierText"_s);
    m_text->setAccessibleName(tr("What the sources say of the claim"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(Metrics().px(margin));
    m_text->setPlaceholderText(tr("Choose a cell to see everything that its source says of the claim."));
    connect(m_text, &QTextBrowser::anchorClicked, this, &DossierPanel::activate);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_text, 1);
}

void DossierPanel::setupNote()
{
    const Metrics metrics;
    auto *box = new QVBoxLayout;
    box->setContentsMargins(metrics.ipx(margin), metrics.ipx(6), metrics.ipx(margin), metrics.ipx(margin));
    m_noteTitle = new QLabel(tr("&Note"), this);
    m_noteTitle->setFont(metrics.font(TypeRole::Strong));
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"dossierNote"_s);
    m_note->setAccessibleName(tr("Note on the coding"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(QFontMetrics(m_note->font()).lineSpacing() * noteLines + metrics.ipx(14));
    m_note->installEventFilter(this);
    m_noteTitle->setBuddy(m_note);
    box->addWidget(m_noteTitle);
    box->addWidget(m_note);
    static_cast<QVBoxLayout *>(layout())->addLayout(box);
}

void DossierPanel::showCell(const QUuid &claim, const QUuid &source, const QUuid &coding)
{
    if (claim == m_claim && source == m_source && coding == m_coding) {
        return;
    }
    keepNote();
    m_claim = claim;
    m_source = source;
    m_coding = coding;
    refresh();
}

QString DossierPanel::html() const
{
    const ProjectData &project = m_workbench->data();
    const SpanPalette colours = SpanPalette::from(palette());
    if (subject() == Subject::Source) {
        return sourceProfileText(profileOf(project, m_workbench->analysis(), m_source), project, m_source, colours);
    }
    const ClaimDossier dossier = claimDossier(project, m_workbench->analysis(), m_claim);
    if (dossier.claim.id.isNull() || dossier.claim.isFolder) {
        return {};
    }
    return subject() == Subject::Claim ? claimDossierText(dossier, project, colours)
                                       : cellDossier(dossier, project, m_source, m_coding, colours);
}

void DossierPanel::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale) {
        return; // it is written when somebody sees it
    }
    const std::tuple shown{subject(), m_claim, m_source};
    QScrollBar *bar = m_text->verticalScrollBar();
    const int top = shown == m_shown ? bar->value() : 0; // the reader's line stays while the same is shown
    m_shown = shown;
    m_text->setHtml(html());
    bar->setValue(top);
    showNote();
}

void DossierPanel::showNote()
{
    const Coding *coding = subject() == Subject::Cell ? m_workbench->data().coding(m_coding) : nullptr;
    m_noteTitle->setVisible(coding);
    m_note->setVisible(coding);
    const bool isBeingTyped = m_noteOf == m_coding && m_note->document()->isModified();
    if (coding && !isBeingTyped) {
        m_noteOf = m_coding;
        if (typedText(*m_note) != coding->note) {
            m_note->setPlainText(coding->note);
        }
        m_note->document()->setModified(false);
    }
}

/** Writes what was typed when the analyst leaves it: to the coding that it was typed for, which need not be shown. */
void DossierPanel::keepNote()
{
    const Coding *coding = m_workbench->data().coding(m_noteOf);
    if (coding && m_note->document()->isModified()) {
        Coding edited = *coding;
        edited.note = typedText(*m_note);
        m_note->document()->setModified(false);
        m_workbench->study()->act(acts::editCoding(m_workbench->data(), edited, QDateTime::currentDateTimeUtc()));
    }
}

void DossierPanel::activate(const QUrl &link)
{
    const QString target = link.toString();
    if (target.startsWith(codingLink)) {
        emit codingActivated(QUuid(target.sliced(codingLink.size())));
    } else if (target.startsWith(sourceLink)) {
        emit sourceActivated(QUuid(target.sliced(sourceLink.size())));
    }
}

bool DossierPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        keepNote();
    }
    return QWidget::eventFilter(watched, event);
}

void DossierPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void DossierPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_note) {
        refresh();
    }
}

} // namespace Sidelight
