// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/claims/claimpopup.h"

#include "models/claims/recurrence/claimsearch.h"
#include "widgets/claims/claimrowdelegate.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int visibleRows = 8;
constexpr int popupWidth = 420;

} // namespace

ClaimPopup::ClaimPopup(QWidget *parent)
    : SearchPopup({.name = u"claim"_s,
                   .title = tr("Choose a claim"),
                   .field = tr("Claim"),
                   .list = tr("Claims that fit"),
                   .placeholder = tr("type to find a claim")},
                  popupWidth, parent)
{
    list()->setItemDelegate(new ClaimRowDelegate(list()));
}

ClaimPopup::~ClaimPopup() = default;

void ClaimPopup::open(const Request &request, const QRect &beside)
{
    m_request = request;
    setTitle(request.title);
    openBeside(beside);
}

void ClaimPopup::fillList(const QString &typed)
{
    list()->clear();
    for (const ClaimMatch &match : findClaims(m_request.codebook, typed.trimmed())) {
        if (m_request.leftOut.contains(match.claim)) {
            continue;
        }
        const Claim *claim = m_request.codebook.find(match.claim);
        auto *item = new QListWidgetItem(claim->name, list());
        item->setData(ClaimRowDelegate::ClaimRole, match.claim);
        item->setData(ClaimRowDelegate::ColourRole, colourNumber(*claim));
        item->setData(ClaimRowDelegate::DetailRole, m_request.codebook.path(match.claim).join(u" › "_s));
        item->setData(ClaimRowDelegate::MatchBeginRole, match.begin);
        item->setData(ClaimRowDelegate::MatchLengthRole, match.length);
    }
    fit(ClaimRowDelegate::rowHeight, visibleRows);
}

void ClaimPopup::choose()
{
    if (const QListWidgetItem *item = list()->currentItem()) {
        hide();
        emit chosen(item->data(ClaimRowDelegate::ClaimRole).toUuid());
    }
}

} // namespace Sidelight
