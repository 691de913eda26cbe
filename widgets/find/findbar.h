// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Sidelight
{

/** The bar in which is typed what is looked for, with how and where, and what came of it. */
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    /** How words are compared: a button each, with the action's icon text. */
    void setOptions(const QList<QAction *> &options);
    /** In all sources, or in the open ones. */
    void setInAll(bool inAll);
    /** "3 of 17", "Not found". */
    void showCount(const QString &count);
    /** What is wrong with what was typed; empty if nothing. */
    void showError(const QString &error);
    /** Shows the bar, with the field to type in. */
    void open();

signals:
    void textChanged(const QString &text);
    void inAllChanged(bool inAll);
    void nextRequested();
    void previousRequested();
    void listRequested();
    /** It was closed by the reader. */
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setupField(QHBoxLayout *row);
    void setupScope(QHBoxLayout *row);
    [[nodiscard]] QToolButton *button(const QString &name, const QString &iconName, const QString &text);
    void applyColours();
    void closeByReader();

    QLineEdit *m_field = nullptr;
    QHBoxLayout *m_options = nullptr;
    QToolButton *m_inOpen = nullptr;
    QToolButton *m_inAll = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace Sidelight
