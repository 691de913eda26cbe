// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDockWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMainWindow;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace Sidelight
{

class HitModel;

/** The dock at the bottom with everything that was found, each hit in its context; sorted as concordances are. */
class HitsDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HitsDock)

public:
    /** Adds itself to the window, hidden; the model outlives it. */
    HitsDock(HitModel *model, QMainWindow *window);

    [[nodiscard]] QTableView *view() const { return m_view; }
    /** How words are compared: buttons in the title. */
    void setOptions(const QList<QAction *> &options);
    /** "17 hits in 4 sources" in the title, and what stands in the table's place if there are none. */
    void showSummary(const QString &summary, const QString &empty);
    /** Makes the row of a hit current, by its number in the model; -1: none. */
    void setCurrentHit(int hit);
    /** The hits' numbers in the order in which they are shown. */
    [[nodiscard]] QList<int> order() const;
    /** Comes to the front of the docks it shares its place with. */
    void open();

signals:
    /** Enter or a click on a row: the hit's number in the model. */
    void hitActivated(int hit);
    void exportRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupView();
    void setupTitle();
    void activate(const QModelIndex &index);
    void followText();
    void fitColumns();

    HitModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_summary = nullptr;
    QToolButton *m_export = nullptr;
    QHBoxLayout *m_options = nullptr;
};

} // namespace Sidelight
