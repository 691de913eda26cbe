// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Sidelight
{

/** The first page of an empty project: what Sidelight does, and the first act. */
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

private:
    void addButtons(QVBoxLayout *column);
    void colourIcon();
    void addKeys(QVBoxLayout *column);

    QPushButton *m_import = nullptr;
};

} // namespace Sidelight
