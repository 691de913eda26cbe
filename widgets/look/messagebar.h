// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace Sidelight
{

class LineButton;

/**
 * One inline message beside the work it is about, hidden when there is none. Words and an action button; a bar at the
 * leading edge says working, done or failed.
 */
class MessageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    enum class Kind {
        Working,
        Done,
        Failed,
    };
    Q_ENUM(Kind)

    explicit MessageBar(QWidget *parent = nullptr);

    /**
     * Long work: a progress bar (total 0: of unknown length) and Stop. Stays until replaced or dismissed; a hidden bar
     * appears only if the work lasts, so that nothing flickers by.
     */
    void showWorking(const QString &text, int done = 0, int total = 0);
    /** Something was done: leaves by itself after a while; the action ("Undo") may be empty. With details, which
     * a button shows, it stays until dismissed. */
    void showDone(const QString &text, const QString &action = {}, const QString &details = {});
    /** Something failed: stays until dismissed; the details, if any, are shown by a button. */
    void showFailed(const QString &text, const QString &details = {});
    void dismiss();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;

signals:
    void stopRequested();
    /** The button of showDone() was pressed. */
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void present(Kind kind, const QString &text);
    void act();

    Kind m_kind = Kind::Done;
    QLabel *m_label = nullptr;
    QLabel *m_detailsLabel = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_button = nullptr;
    QPushButton *m_detailsButton = nullptr;
    LineButton *m_close = nullptr;
    QTimer *m_timer = nullptr;
};

} // namespace Sidelight
