// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace Sidelight
{

class DossierPanel;
class MatrixFilterProxy;
class MatrixHead;
class MatrixModel;
class MatrixView;
struct Actions;

/** The view "Matrix": claims by sources, every stance with its excerpt, and the dossier of the current cell. */
class MatrixPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixPage)

public:
    MatrixPage(Workbench *workbench, const Actions &actions, QWidget *parent = nullptr);
    ~MatrixPage() override;

    [[nodiscard]] MatrixView *view() const { return m_view; }
    [[nodiscard]] DossierPanel *dossier() const { return m_dossier; }
    [[nodiscard]] QUuid currentClaim() const;
    [[nodiscard]] QUuid currentSource() const;
    /** The coding of the current cell that keys act on: its first, until stepEntry(); null without one. */
    [[nodiscard]] QUuid currentCoding() const;
    /** Goes to the next coding of the current cell, or the one before; stays at the ends. */
    void stepEntry(int step);
    /** "4 claims, 5 sources · 17 codings". */
    [[nodiscard]] QString status() const;

signals:
    void codingActivated(const QUuid &coding);
    void sourceActivated(const QUuid &source);
    /** Another cell, or another coding in it. */
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupHead();
    void setupTable();
    void setupDossier(const Actions &actions);
    void connectWorkbench();
    void projectChanged();
    void showEmpty();
    void showCurrent();
    void showSubject(const QModelIndex &index, bool ofSource);

    Workbench *m_workbench;
    MatrixModel *m_model;
    MatrixFilterProxy *m_proxy;
    MatrixHead *m_head = nullptr;
    QSplitter *m_parts = nullptr;
    MatrixView *m_view = nullptr;
    DossierPanel *m_dossier = nullptr;
    QLabel *m_empty = nullptr;
    int m_entry = 0; ///< of the current cell
};

} // namespace Sidelight
