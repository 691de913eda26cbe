// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/items/claims/linkmodel.h"

#include <QDockWidget>

class QLabel;
class QTabWidget;
class QTableView;

namespace Sidelight
{

class MemoEditor;

/** Memos on what is chosen (coding, claim, source) and on the project, edited in place; and the links between places.
 */
class MemosDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemosDock)

public:
    /** Adds itself to the window, hidden; the workbench outlives it. */
    MemosDock(Workbench *workbench, QMainWindow *window);

    /** What the editors follow; null for none. A coding brings its claim and source along. */
    void setCoding(const QUuid &coding);
    void setClaim(const QUuid &claim);
    void setSource(const QUuid &source);
    /** Comes to the front with the links, the last one current. */
    void openLinks();
    /** How a link is made, for while there is none. */
    void setLinkHint(const QString &hint);

signals:
    void spanActivated(const QUuid &source, const Sidelight::Span &span);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *memoPage();
    [[nodiscard]] QWidget *linkPage();
    void update();
    void showMemos();
    void editMemo(const QUuid &about, const QString &text);
    void jump(const QModelIndex &index);
    void showLinkMenu(const QPoint &position);
    void removeLink();

    Workbench *m_workbench;
    LinkModel *m_links;
    QTabWidget *m_tabs;
    MemoEditor *m_ofCoding = nullptr;
    MemoEditor *m_ofClaim = nullptr;
    MemoEditor *m_ofSource = nullptr;
    MemoEditor *m_ofProject = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_linkHint = nullptr;
    QUuid m_coding;
    QUuid m_claim;
    QUuid m_source;
};

} // namespace Sidelight
