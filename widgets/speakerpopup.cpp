// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/speakerpopup.h"

#include "widgets/claimrowdelegate.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/spanpalette.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int visibleRows = 8;
constexpr int popupWidth = 380;
constexpr int nameRole = Qt::UserRole + 100;

} // namespace

SpeakerPopup::SpeakerPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"speakerPopup"_s);
    setAccessibleName(tr("Choose a speaker"));
    const Metrics metrics;
    setFixedWidth(metrics.ipx(popupWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, metrics.ipx(10), 1, metrics.ipx(4));
    column->setSpacing(metrics.ipx(8));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics.ipx(12), 0, metrics.ipx(12), 0);
    head->setSpacing(metrics.ipx(6));
    m_title->setFont(metrics.font(TypeRole::Secondary));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setWordWrap(true);
    m_search->setObjectName(u"speakerSearch"_s);
    m_search->setAccessibleName(tr("Speaker"));
    m_search->setPlaceholderText(tr("type the beginning of a name"));
    m_search->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &SpeakerPopup::fillList);
    head->addWidget(m_title);
    head->addWidget(m_search);
    column->addLayout(head);
    m_list->setObjectName(u"speakerChoices"_s);
    m_list->setAccessibleName(tr("Speakers that fit"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ClaimRowDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemClicked, this, &SpeakerPopup::choose);
    column->addWidget(m_list);
    applyColours();
}

SpeakerPopup::~SpeakerPopup() = default;

void SpeakerPopup::applyColours()
{
    const SpanPalette colours = SpanPalette::from(palette());
    const QString sheet = uR"(#speakerPopup { background: %1; border: 1px solid %2; border-radius: 8px; }
        #speakerChoices { background: %1; border-top: 1px solid %3; })"_s.arg(colours.base.name(), colours.rule3.name(),
                                                                              colours.rule.name());
    if (sheet != styleSheet()) { // setting it is a palette change as well
        setStyleSheet(sheet);
    }
}

void SpeakerPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list) {
        applyColours();
    }
}

void SpeakerPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

void SpeakerPopup::open(const Request &request, const QRect &beside)
{
    m_request = request;
    m_title->setText(request.title);
    m_search->clear();
    fillList();
    place(beside);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void SpeakerPopup::place(const QRect &beside)
{
    adjustSize();
    const QScreen *screen = QGuiApplication::screenAt(beside.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const int gap = Metrics().ipx(6);
    const bool fitsBelow = beside.bottom() + gap + height() <= room.bottom();
    const int x = std::clamp(beside.left(), room.left(), std::max(room.left(), room.right() - width()));
    move(x, fitsBelow ? beside.bottom() + gap : std::max(room.top(), beside.top() - gap - height()));
}

void SpeakerPopup::fillList()
{
    const QString typed = m_search->text().simplified();
    m_list->clear();
    const auto add = [this](const QString &text, const QString &name, const QString &detail, int colour) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(nameRole, name);
        item->setData(ClaimRowDelegate::ColourRole, colour);
        item->setData(ClaimRowDelegate::DetailRole, detail);
    };
    for (const SpeakerChoice &choice : matchingChoices(m_request.choices, typed)) {
        add(choice.name, choice.name,
            choice.quotes > 0 ? tr("%n quote(s)", nullptr, choice.quotes) : tr("named, not quoted"), choice.colour);
    }
    const bool isKnown = std::ranges::any_of(m_request.choices, [&typed](const SpeakerChoice &choice) {
        return choice.name.compare(typed, Qt::CaseInsensitive) == 0;
    });
    if (m_request.isOpen && !typed.isEmpty() && !isKnown) {
        add(tr("New name “%1”").arg(typed), typed, {}, 0);
    }
    if (m_request.isOpen && typed.isEmpty()) {
        add(tr("Nobody knows"), {}, {}, 0);
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(Metrics().ipx(ClaimRowDelegate::rowHeight) * std::clamp(m_list->count(), 1, visibleRows) +
                           2);
    adjustSize();
}

void SpeakerPopup::choose()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        hide();
        emit chosen(item->data(nameRole).toString());
    }
}

bool SpeakerPopup::eventFilter(QObject *watched, QEvent *event)
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
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace Sidelight
