// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/quotes/speakerchoices.h"
#include "widgets/look/searchpopup.h"

namespace Sidelight
{

/** Chooses a speaker. A name that is not there yet can be given too, and that nobody knows. */
class SpeakerPopup final : public SearchPopup
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeakerPopup)

public:
    explicit SpeakerPopup(QWidget *parent = nullptr);
    ~SpeakerPopup() override;

    /** What is asked: whose words these are, or with whom to join. New names and nobody only where `isOpen`. */
    struct Request {
        QString title;
        QList<SpeakerChoice> choices;
        bool isOpen = true;
    };

    /** Shows the popup beside a rectangle in global coordinates. */
    void open(const Request &request, const QRect &beside);

signals:
    /** A name, or "" for nobody. */
    void chosen(const QString &name);

protected:
    void fillList(const QString &typed) override;
    void choose() override;

private:
    Request m_request;
};

} // namespace Sidelight
