// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quotes/speakerpopup.h"

#include "widgets/claims/claimrowdelegate.h"

#include <QListWidget>

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
    : SearchPopup({.name = u"speaker"_s,
                   .title = tr("Choose a speaker"),
                   .field = tr("Speaker"),
                   .list = tr("Speakers that fit"),
                   .placeholder = tr("type the beginning of a name")},
                  popupWidth, parent)
{
    list()->setItemDelegate(new ClaimRowDelegate(list()));
}

SpeakerPopup::~SpeakerPopup() = default;

void SpeakerPopup::open(const Request &request, const QRect &beside)
{
    m_request = request;
    setTitle(request.title);
    openBeside(beside);
}

void SpeakerPopup::fillList(const QString &text)
{
    const QString typed = text.simplified();
    list()->clear();
    const auto add = [this](const QString &shown, const QString &name, const QString &detail, int colour) {
        auto *item = new QListWidgetItem(shown, list());
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
    fit(ClaimRowDelegate::rowHeight, visibleRows);
}

void SpeakerPopup::choose()
{
    if (const QListWidgetItem *item = list()->currentItem()) {
        hide();
        emit chosen(item->data(nameRole).toString());
    }
}

} // namespace Sidelight
