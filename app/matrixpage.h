// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Sidelight
{

class MatrixFilterProxy;
class MatrixModel;
class MatrixView;

/** The view "Matrix": claims by sources, every stance with its excerpt. */
class MatrixPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixPage)

public:
    explicit MatrixPage(Workbench *workbench, QWidget *parent = nullptr);
    ~MatrixPage() override;

    [[nodiscard]] MatrixView *view() const { return m_view; }
    [[nodiscard]] QUuid currentClaim() const;
    [[nodiscard]] QUuid currentSource() const;
    /** The first coding of the current cell; null without one. */
    [[nodiscard]] QUuid currentCoding() const;
    /** "4 claims, 5 sources · 17 codings". */
    [[nodiscard]] QString status() const;

signals:
    void codingActivated(const QUuid &coding);

private:
    void setupHead();
    void setupTable();
    void showEmpty();

    Workbench *m_workbench;
    MatrixModel *m_model;
    MatrixFilterProxy *m_proxy;
    QLineEdit *m_filter = nullptr;
    MatrixView *m_view = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace Sidelight
