// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/articlemarks.h"
#include "models/passages/passage.h"
#include "models/text/article.h"
#include "widgets/layers.h"

#include <QSplitter>
#include <QUuid>

namespace Sidelight
{

class ArticleView;
class ReadingPane;

/** What one pane shows. */
struct PaneContent {
    QUuid id;          ///< of the source
    QString key;       ///< "003"
    QString outlet;    ///< empty: "Outlet not given"
    QDateTime published; ///< invalid: "No date"
    int words = 0;
    double share = 0;  ///< of the words found elsewhere, 0 to 1
    Article article;
    ArticleMarks marks;
    int index = -1;    ///< of the source in the passages and groups; -1 before they are known
    bool isUnread = false;

    bool operator==(const PaneContent &) const = default;
};

/**
 * One to six articles side by side, with ribbons between neighbours; scrolling is linked at the passages.
 *
 * Panes are told apart by their source's id; setting the same sources again keeps every pane, its width, scroll
 * position and selection, and only exchanges the marks.
 */
class ComparisonView final : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonView)

public:
    explicit ComparisonView(QWidget *parent = nullptr);
    ~ComparisonView() override;

    static constexpr int maxPanes = 6;

    void setPanes(const QList<PaneContent> &panes);
    [[nodiscard]] QList<PaneContent> panes() const;
    /** Exchanges what one pane marks; the reader's line stays. */
    void setMarks(const QUuid &pane, const ArticleMarks &marks);
    void setPassages(const QList<Passage> &passages, const QList<PassageGroup> &groups);

    /** Makes a passage group current in every pane (-1: none) and brings the panes level. */
    void setCurrentGroup(int group, bool bringLevel = true);
    [[nodiscard]] int currentGroup() const { return m_currentGroup; }
    /** The next group after the caret of the current pane, in its text order; false at the end. */
    bool nextPassage();
    bool previousPassage();

    void setLayers(Layers layers);
    [[nodiscard]] Layers layers() const { return m_layers; }
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    /** Wide handles and brackets at every passage, for two sources in depth. */
    void setCompareMode(bool compare);
    void setLinked(bool linked);
    [[nodiscard]] bool isLinked() const { return m_linked; }
    void setPaneLinked(const QUuid &pane, bool linked);
    [[nodiscard]] bool isPaneLinked(const QUuid &pane) const;

    [[nodiscard]] ArticleView *view(const QUuid &pane) const;
    /** The pane with the focus, or the one that had it last; null without panes. */
    [[nodiscard]] QUuid currentPane() const;
    void setCurrentPane(const QUuid &pane);
    void focusNextPane();
    void focusPreviousPane();
    /** Scrolls a pane to a span, with its counterparts if linked, and puts the caret there. */
    void showSpan(const QUuid &pane, const Span &span, bool select = false);
    [[nodiscard]] Span selectedSpan(const QUuid &pane) const;
    void setFocusedCoding(const QUuid &coding);

signals:
    void currentGroupChanged(int group);
    void currentPaneChanged(const QUuid &pane);
    void selectionChanged(const QUuid &pane, const Sidelight::Span &span);
    void quoteActivated(const QUuid &pane, int index);
    void codingActivated(const QUuid &pane, const QUuid &coding);
    void paneCloseRequested(const QUuid &pane);
    /** The analyst moves a pane to another place among the panes. */
    void paneMoveRequested(const QUuid &pane, int to);
    void paneMenuRequested(const QUuid &pane, const QPoint &globalPosition);
    void contextMenuRequested(const QUuid &pane, qsizetype offset, const QPoint &globalPosition);
    void linkingChanged();
    void zoomChanged(int percent);
    /** What is in view of a pane: for "read after 80 % scrolled". */
    void visibleSpanChanged(const QUuid &pane, const Sidelight::Span &span);
};

} // namespace Sidelight
