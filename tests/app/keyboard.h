// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QWidget;

namespace Sidelight
{

/**
 * A keyboard, and nothing else: keys go to the window that has the focus, on the way that the platform's keys take
 * (shortcuts, popups and modal dialogs included). Counts the mouse events that came to the program all the same.
 */
class Keyboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Keyboard)

public:
    Keyboard();

    /** Presses keys, one after the other. */
    void press(const QKeySequence &keys);
    void press(const QKeySequence &keys, int times);
    /** Types words, of Latin letters, into what has the focus. */
    void type(const QString &words);
    /** Presses keys that open a dialog in a loop of its own, and there does the rest. */
    void pressAndAnswer(const QKeySequence &keys, const std::function<void()> &answer);
    /** Presses a key until the focus is where it is wanted, at most `most` times; false if it never is. */
    [[nodiscard]] bool goTo(const QKeySequence &keys, const std::function<bool(const QWidget *)> &isThere,
                            int most = 40);

    [[nodiscard]] int mouseEvents() const { return m_mouseEvents; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_mouseEvents = 0;
};

} // namespace Sidelight
