// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/claims/codingpopup.h"

#include "models/claims/recurrence/claimsearch.h"
#include "widgets/claims/claimrowdelegate.h"
#include "widgets/look/icons.h"
#include "widgets/look/metrics.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int visibleRows = 6;
constexpr int popupWidth = 488;

struct StanceKey {
    Stance stance;
    Qt::Key key;
    const char *text;
};

constexpr std::array stanceKeys = {
    StanceKey{Stance::Asserts, Qt::Key_A, QT_TRANSLATE_NOOP("Sidelight::CodingPopup", "Asserts")},
    StanceKey{Stance::Attributes, Qt::Key_B, QT_TRANSLATE_NOOP("Sidelight::CodingPopup", "Attributes")},
    StanceKey{Stance::Disputes, Qt::Key_D, QT_TRANSLATE_NOOP("Sidelight::CodingPopup", "Disputes")},
    StanceKey{Stance::Questions, Qt::Key_Q, QT_TRANSLATE_NOOP("Sidelight::CodingPopup", "Questions")},
};

} // namespace

CodingPopup::CodingPopup(QWidget *parent)
    : PopupFrame(parent)
{
    setObjectName(u"codingPopup"_s);
    setAccessibleName(tr("Code the selection"));
    const Metrics metrics;
    setFixedWidth(metrics.ipx(popupWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, metrics.ipx(10), 1, metrics.ipx(10));
    layout->setSpacing(metrics.ipx(8));
    setupHead();
    setupList();
    setupStances();
    setupFoot();
    setRuledList(m_list);
}

CodingPopup::~CodingPopup() = default;

void CodingPopup::setupHead()
{
    const Metrics metrics;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.ipx(12), 0, metrics.ipx(12), 0);
    m_excerpt = new QLabel(this);
    m_excerpt->setObjectName(u"codingExcerpt"_s);
    m_excerpt->setFont(metrics.font(TypeRole::Excerpt));
    m_excerpt->setAutoFillBackground(true); // as the words stand in the text, selected
    m_excerpt->setBackgroundRole(QPalette::Highlight);
    m_excerpt->setForegroundRole(QPalette::HighlightedText);
    m_excerpt->setContentsMargins(3, 1, 3, 1);
    m_excerpt->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_position = new QLabel(this);
    m_position->setFont(metrics.font(TypeRole::Secondary));
    m_position->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(m_excerpt);
    head->addStretch();
    head->addWidget(m_position);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);

    m_search = new QLineEdit(this);
    m_search->setObjectName(u"codingSearch"_s);
    m_search->setAccessibleName(tr("Claim"));
    m_search->setPlaceholderText(tr("type to find or make a claim"));
    m_search->addAction(icon(u"tag-new"_s), QLineEdit::LeadingPosition)->setText(m_search->accessibleName());
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CodingPopup::fillList);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics.ipx(12), 0, metrics.ipx(12), 0);
    row->addWidget(m_search);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void CodingPopup::setupList()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"codingClaims"_s);
    m_list->setAccessibleName(tr("Claims that fit"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ClaimRowDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemClicked, this, &CodingPopup::decide);
    layout()->addWidget(m_list);
}

void CodingPopup::setupStances()
{
    const Metrics metrics;
    auto *box = new QVBoxLayout;
    box->setContentsMargins(metrics.ipx(12), 0, metrics.ipx(12), 0);
    box->setSpacing(metrics.ipx(6));
    m_stanceTitle = new QLabel(this);
    m_stanceTitle->setFont(metrics.font(TypeRole::Secondary));
    m_stanceTitle->setForegroundRole(QPalette::PlaceholderText);
    box->addWidget(m_stanceTitle);
    m_stances = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.ipx(8));
    for (const StanceKey &entry : stanceKeys) {
        auto *button = new QPushButton(this);
        button->setText(u"%1  %2"_s.arg(tr(entry.text), QKeySequence(entry.key).toString(QKeySequence::NativeText)));
        button->setObjectName(u"stance_"_s + stanceKey(entry.stance));
        button->setToolTip(tr("Alt+%1").arg(QKeySequence(entry.key).toString(QKeySequence::NativeText)));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_stances->addButton(button, static_cast<int>(entry.stance));
        row->addWidget(button);
    }
    connect(m_stances, &QButtonGroup::idClicked, this, &CodingPopup::showStance);
    box->addLayout(row);
    m_reason = new QLabel(this);
    m_reason->setFont(metrics.font(TypeRole::Secondary));
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setWordWrap(true);
    box->addWidget(m_reason);
    m_attributedTo = new QLineEdit(this);
    m_attributedTo->setObjectName(u"codingAttributedTo"_s);
    m_attributedTo->setPlaceholderText(tr("attributed to whom?"));
    m_attributedTo->setAccessibleName(tr("Attributed to"));
    m_attributedTo->installEventFilter(this);
    box->addWidget(m_attributedTo);
    static_cast<QVBoxLayout *>(layout())->addLayout(box);
}

void CodingPopup::setupFoot()
{
    const Metrics metrics;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics.ipx(12), 0, metrics.ipx(12), 0);
    auto *label = new QLabel(tr("&Note"), this);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"codingNote"_s);
    m_note->installEventFilter(this);
    label->setBuddy(m_note);
    m_code = new QPushButton(tr("Code"), this);
    m_code->setObjectName(u"codingAccept"_s);
    m_code->setDefault(true);
    connect(m_code, &QPushButton::clicked, this, &CodingPopup::decide);
    row->addWidget(label);
    row->addWidget(m_note, 1);
    row->addWidget(m_code);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void CodingPopup::open(const CodingRequest &request, const QRect &beside)
{
    m_request = request;
    const QFontMetrics metrics(m_excerpt->font());
    m_excerpt->setText(metrics.elidedText(request.excerpt.simplified(), Qt::ElideMiddle, width() * 3 / 5));
    m_position->setText(tr("%1 · %2", "source and position").arg(request.sourceKey, request.position));
    m_stanceTitle->setText(tr("Stance of %1 · Alt and a letter").arg(request.sourceKey));
    m_stances->button(static_cast<int>(request.stance))->setChecked(true);
    m_attributedTo->setText(request.attributedTo);
    m_note->setText(request.note);
    m_code->setText(request.coding.isNull() ? tr("Code") : tr("Keep"));
    setAccessibleName(request.coding.isNull() ? tr("Code the selection") : tr("Edit the coding"));
    m_search->clear();
    fillList();
    showStance();
    adjustSize();
    placeBeside(beside.translated(-Metrics().ipx(6), 0));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void CodingPopup::fillList()
{
    const QString text = m_search->text().trimmed();
    m_list->clear();
    for (const ClaimMatch &match : findClaims(m_request.codebook, text, m_request.recent)) {
        const Claim *claim = m_request.codebook.find(match.claim);
        const qsizetype digit = m_request.recent.indexOf(match.claim) + 1;
        const QString folder = m_request.codebook.path(match.claim).join(u" › "_s);
        const int count = m_request.counts.value(match.claim);
        const QString codings = count == 0 ? tr("no codings yet") : tr("%n coding(s)", nullptr, count);
        auto *item = new QListWidgetItem(claim->name, m_list);
        item->setData(ClaimRowDelegate::ClaimRole, match.claim);
        item->setData(ClaimRowDelegate::ColourRole, colourNumber(*claim));
        item->setData(ClaimRowDelegate::DetailRole, folder.isEmpty() ? codings : u"%1 · %2"_s.arg(folder, codings));
        item->setData(ClaimRowDelegate::KeyRole, digit >= 1 && digit <= 9 ? QString::number(digit) : QString());
        item->setData(ClaimRowDelegate::MatchBeginRole, match.begin);
        item->setData(ClaimRowDelegate::MatchLengthRole, match.length);
    }
    if (!text.isEmpty()) {
        auto *item = new QListWidgetItem(tr("New claim “%1”").arg(text), m_list);
        item->setData(ClaimRowDelegate::KeyRole, u"+"_s);
        item->setData(ClaimRowDelegate::DetailRole,
                      QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    }
    m_list->setCurrentRow(text.isEmpty() ? std::max(0, rowOf(m_request.claim)) : 0);
    m_list->setFixedHeight(Metrics().ipx(ClaimRowDelegate::rowHeight) * std::clamp(m_list->count(), 1, visibleRows) +
                           2);
    m_code->setEnabled(m_list->count() > 0);
    adjustSize();
}

int CodingPopup::rowOf(const QUuid &claim) const
{
    for (int row = 0; !claim.isNull() && row < m_list->count(); ++row) {
        if (m_list->item(row)->data(ClaimRowDelegate::ClaimRole).toUuid() == claim) {
            return row;
        }
    }
    return -1;
}

Stance CodingPopup::stance() const
{
    return static_cast<Stance>(m_stances->checkedId());
}

void CodingPopup::showStance()
{
    QString reason = m_request.reason;
    if (!m_request.attributedTo.isEmpty() && stance() != Stance::Attributes) {
        reason += (reason.isEmpty() ? QString() : u" "_s) + tr("If attributed: %1").arg(m_request.attributedTo);
    }
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_attributedTo->setVisible(stance() != Stance::Asserts);
    adjustSize();
}

bool CodingPopup::chooseStance(int key)
{
    for (const StanceKey &entry : stanceKeys) {
        if (entry.key == key) {
            m_stances->button(static_cast<int>(entry.stance))->setChecked(true);
            showStance();
            return true;
        }
    }
    return false;
}

void CodingPopup::decide()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) {
        return;
    }
    const QUuid claim = item->data(ClaimRowDelegate::ClaimRole).toUuid();
    if (claim.isNull()) {
        decideNew();
        return;
    }
    finish(claim, {});
}

void CodingPopup::decideNew()
{
    const QString name = m_search->text().simplified();
    if (name.isEmpty()) {
        return;
    }
    finish({}, name);
}

void CodingPopup::finish(const QUuid &claim, const QString &newName)
{
    const QString attributedTo = m_attributedTo->isHidden() ? QString() : m_attributedTo->text().trimmed();
    hide();
    emit decided(m_request, {claim, newName, stance(), attributedTo, m_note->text().trimmed()});
}

bool CodingPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return PopupFrame::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        decideNew();
        return true;
    }
    if (isEnter) {
        decide();
        return true;
    }
    if (key->modifiers() == Qt::AltModifier && chooseStance(key->key())) {
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    return PopupFrame::eventFilter(watched, event);
}

void CodingPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    if (event->modifiers() == Qt::AltModifier && chooseStance(event->key())) {
        return;
    }
    PopupFrame::keyPressEvent(event);
}

} // namespace Sidelight
