// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/speakerchoices.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace Sidelight
{

/**
 * Chooses a speaker with the keyboard alone: type the beginning of a name, Enter. A name that is not there yet can be
 * given too, and that nobody knows. Closes without a word on Escape or a click elsewhere.
 */
class SpeakerPopup final : public QFrame
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

    /** Shows the popup under (or over, where there is no room) a rectangle in global coordinates. */
    void open(const Request &request, const QRect &beside);

signals:
    /** A name, or "" for nobody. */
    void chosen(const QString &name);
    /** It is gone, with or without a choice. */
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void applyColours();
    void fillList();
    void place(const QRect &beside);
    void choose();

    Request m_request;
    QLabel *m_title;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace Sidelight
