// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/codebook.h"
#include "widgets/look/searchpopup.h"

#include <QSet>

namespace Sidelight
{

/** Chooses a claim of the codebook. */
class ClaimPopup final : public SearchPopup
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimPopup)

public:
    explicit ClaimPopup(QWidget *parent = nullptr);
    ~ClaimPopup() override;

    /** What is asked, and which claims are no answer. */
    struct Request {
        QString title;
        Codebook codebook;
        QSet<QUuid> leftOut;
    };

    /** Shows the popup beside a rectangle in global coordinates. */
    void open(const Request &request, const QRect &beside);

signals:
    void chosen(const QUuid &claim);

protected:
    void fillList(const QString &typed) override;
    void choose() override;

private:
    Request m_request;
};

} // namespace Sidelight
