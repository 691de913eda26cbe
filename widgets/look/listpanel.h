// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace Sidelight
{

/** What a list says while it has nothing to list. */
struct EmptyText {
    QString title;
    QString text;
};

/** A filter field over a tree or list, and words in its place while it is empty. */
class ListPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListPanel)

public:
    /** `name` is the panel's object name; its parts are `nameFilter` and `nameView`. */
    ListPanel(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /** The model (usually a proxy) stays the caller's. */
    void setModel(QAbstractItemModel *model);
    /** What stands there while the model has no rows; while a filter hides them all, that is said instead. */
    void setEmptyText(const EmptyText &text);
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }

signals:
    /** What is typed into the field above; the caller filters. */
    void filterChanged(const QString &text);
    /** Enter, or a click on a row. */
    void activated(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupFilter(const QString &name);
    void setupView(const QString &name, const QString &accessibleName);
    void setupEmpty();
    void showState();

    EmptyText m_empty;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_view = nullptr;
    QWidget *m_emptyPage = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace Sidelight
