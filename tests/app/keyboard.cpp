// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/keyboard.h"

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QWindow>

namespace Sidelight
{

namespace
{

/** The window that has the keys. Offscreen there is no window manager to hand them on when a dialog closes. */
QWindow *focusWindow()
{
    if (!QGuiApplication::focusWindow()) {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window->isWindow() && window->windowType() != Qt::ToolTip) {
                window->activateWindow();
            }
        }
        (void)QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; });
    }
    return QGuiApplication::focusWindow();
}

} // namespace

Keyboard::Keyboard()
{
    qApp->installEventFilter(this);
}

bool Keyboard::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::Drop:
        ++m_mouseEvents;
        break;
    default:
        break;
    }
    return false;
}

void Keyboard::press(const QKeySequence &keys)
{
    for (int i = 0; i < keys.count(); ++i) {
        QWindow *window = focusWindow();
        QVERIFY(window && !QTest::currentTestFailed()); // after a failure nothing is pressed
        const QKeyCombination combination = keys[static_cast<uint>(i)];
        QTest::keyClick(window, combination.key(), combination.keyboardModifiers());
    }
}

void Keyboard::press(const QKeySequence &keys, int times)
{
    for (int i = 0; i < times; ++i) {
        press(keys);
    }
}

void Keyboard::type(const QString &words)
{
    for (const QChar letter : words) {
        QWindow *window = focusWindow();
        QVERIFY(window && !QTest::currentTestFailed());
        QTest::keyClick(window, letter.toLatin1());
    }
}

void Keyboard::pressAndAnswer(const QKeySequence &keys, const std::function<void()> &answer)
{
    bool isAnswered = false;
    QTimer waiting;
    connect(&waiting, &QTimer::timeout, this, [&] {
        if (QApplication::activeModalWidget() && QApplication::activeWindow() == QApplication::activeModalWidget()) {
            waiting.stop();
            answer();
            isAnswered = true;
        }
    });
    waiting.start(10);
    press(keys);
    QTRY_VERIFY(isAnswered);
}

bool Keyboard::goTo(const QKeySequence &keys, const std::function<bool(const QWidget *)> &isThere, int most)
{
    for (int i = 0; focusWindow() && i <= most; ++i) {
        if (isThere(QApplication::focusWidget())) {
            return true;
        }
        press(keys);
    }
    return false;
}

} // namespace Sidelight
