// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLayout;
class QPushButton;
class QVBoxLayout;

namespace Sidelight
{

/**
 * The first page of an empty project: what Sidelight does, and the first act. Where the page is too low for all of it,
 * the picture goes first, then the list of keys.
 */
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);

signals:
    void importRequested();
    void pasteRequested();
    void sampleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addButtons(QVBoxLayout *column);
    void colourIcon();
    void addKeys(QVBoxLayout *column);
    void fit();

    QWidget *m_box = nullptr;     ///< everything, in the middle of the page
    QWidget *m_picture = nullptr; ///< the place of what is painted
    QWidget *m_keys = nullptr;
    QLayout *m_buttons = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace Sidelight
