// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/marks/articlemarks.h"
#include "models/text/article.h"

#include <QDateTime>
#include <QUuid>
#include <QWidget>

namespace Sidelight
{

class ArticleView;
class PaneHeader;

/** What one pane shows. */
struct PaneContent {
    QUuid id;            ///< of the source
    QString key;         ///< "003"
    QString outlet;      ///< empty: "Outlet not given"
    QDateTime published; ///< invalid: "No date"
    int words = 0;
    double share = 0; ///< of the words found elsewhere, 0 to 1
    Article article;
    ArticleMarks marks;
    int index = -1; ///< of the source in the passages and groups; -1 before they are known
    bool isUnread = false;

    bool operator==(const PaneContent &) const = default;
};

/** A header and an article. */
class ReadingPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingPane)

public:
    explicit ReadingPane(QWidget *parent = nullptr);

    void setContent(const PaneContent &content);
    void setMarks(const ArticleMarks &marks);
    [[nodiscard]] const PaneContent &content() const { return m_content; }
    [[nodiscard]] ArticleView *view() const { return m_view; }
    [[nodiscard]] PaneHeader *header() const { return m_header; }

    void setLinked(bool linked);
    [[nodiscard]] bool isLinked() const { return m_isLinked; }

signals:
    void linkToggled(bool linked);

private:
    PaneContent m_content;
    PaneHeader *m_header = nullptr;
    ArticleView *m_view = nullptr;
    bool m_isLinked = true;
};

} // namespace Sidelight
