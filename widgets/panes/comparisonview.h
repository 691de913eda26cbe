// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/passage.h"
#include "widgets/article/layers.h"
#include "widgets/panes/readingpane.h"
#include "widgets/panes/ribbongeometry.h"
#include "widgets/panes/ribbonlinks.h"
#include "widgets/panes/scrolllink.h"

#include <QHash>
#include <QPointer>
#include <QSplitter>

namespace Sidelight
{

class ArticleView;

/** What was found, in the text order of each source. */
struct PaneHits {
    QHash<QUuid, QList<Span>> spans;
    QUuid currentPane; ///< of the current hit
    int current = -1;  ///< its number among those of its source
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

    /** Shows the first six. */
    void setPanes(const QList<PaneContent> &panes);
    [[nodiscard]] QList<PaneContent> panes() const;
    /** Exchanges what one pane marks; the reader's line stays. */
    void setMarks(const QUuid &pane, const ArticleMarks &marks);
    /** What the articles share: the passages drive scrolling and ribbons, the groups are stepped through. */
    void setPassages(const QList<Passage> &passages, const QList<PassageGroup> &groups);
    /** The keys of all sources, by their index in the passages: for tool tips and announcements. */
    void setSourceKeys(const QStringList &keys);
    /** The key on the keyboard that goes to the next passage, for tool tips; empty: none. */
    void setNextPassageKey(const QString &key) { m_nextPassageKey = key; }

    /** Makes a passage group current in every pane (-1: none) and brings the panes level. */
    void setCurrentGroup(int group, bool bringLevel = true);
    [[nodiscard]] int currentGroup() const { return m_currentGroup; }
    /** The next group after the current one, or after the caret, in the text order of the current pane; false at the
     * end. */
    bool nextPassage();
    bool previousPassage();

    /** What all panes mark; see ArticleView::setLayers(). */
    void setLayers(Layers layers);
    [[nodiscard]] Layers layers() const { return m_layers; }
    /** Noise that has one of these reasons has ribbons (edges only), and F8 stops there; the other has not. */
    void setShownNoise(NoiseReasons reasons);
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    /** Wide handles, brackets at every passage and a choice of sources in the heads, for two sources in depth. */
    void setCompareMode(bool compare);
    /** Whether the panes scroll together at all; when they begin to, they follow the current one. */
    void setLinked(bool linked);
    [[nodiscard]] bool isLinked() const { return m_isLinked; }
    /** Takes one pane out of the linked scrolling, or back into it. */
    void setPaneLinked(const QUuid &pane, bool linked);
    [[nodiscard]] bool isPaneLinked(const QUuid &pane) const;
    /** The margin with the codings in wide panes, 60 to 240; 0 as designed. */
    void setCodingMargin(int width);

    [[nodiscard]] ArticleView *view(const QUuid &pane) const;
    /** The pane with the focus, or the one that had it last; null without panes. */
    [[nodiscard]] QUuid currentPane() const;
    /** Gives a pane the focus; unknown ones change nothing. */
    void setCurrentPane(const QUuid &pane);
    /** Shows the current pane alone; the others stay as they are, and are linked and current in their turn. */
    void setSinglePane(bool single);
    /** What the reader has given the panes, in pixels from the first on; empty while they share the room evenly. */
    [[nodiscard]] QList<int> paneWidths() const { return m_widths; }
    /** For as many panes, now and in the next set; an empty list shares the room evenly. */
    void setPaneWidths(const QList<int> &widths);
    /** Scrolls a pane to a span, with its counterparts if linked, and puts the caret there. */
    void showSpan(const QUuid &pane, const Span &span, bool select = false);
    [[nodiscard]] Span selectedSpan(const QUuid &pane) const;
    void setFocusedCoding(const QUuid &coding);
    /** Marks what was found, whatever else the panes mark, until other hits are set. */
    void setHits(const PaneHits &hits);

signals:
    void currentGroupChanged(int group);
    void currentPaneChanged(const QUuid &pane);
    void selectionChanged(const QUuid &pane, const Sidelight::Span &span);
    void quoteActivated(const QUuid &pane, int index);
    void codingActivated(const QUuid &pane, const QUuid &coding);
    void codingSpanRequested(const QUuid &coding, const Sidelight::Span &span);
    void paneCloseRequested(const QUuid &pane);
    /** The analyst moves a pane to another place among the panes. */
    void paneMoveRequested(const QUuid &pane, int to);
    void paneMenuRequested(const QUuid &pane, const QPoint &globalPosition);
    /** Compare: another source is wanted in the place of this one. */
    void paneChooserRequested(const QUuid &pane, const QPoint &globalPosition);
    void contextMenuRequested(const QUuid &pane, qsizetype offset, const QPoint &globalPosition);
    void linkingChanged();
    void zoomChanged(int percent);
    void codingMarginChanged(int width);
    /** What is in view of a pane: for "read after 80 % scrolled". */
    void visibleSpanChanged(const QUuid &pane, const Sidelight::Span &span);

protected:
    QSplitterHandle *createHandle() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /** A pane with the place of the current passage in it. */
    struct Carrier {
        ReadingPane *pane = nullptr;
        Span span;
    };

    /** Whether the reader's own pane may be scrolled so that all can stand level: never under a click. */
    enum class Driver { Stays, Moves };

    ReadingPane *makePane();
    void connectPane(ReadingPane *pane);
    void arrange(const QList<ReadingPane *> &panes, const QList<int> &widths);
    [[nodiscard]] QList<int> widthsFor(const QList<ReadingPane *> &panes);
    void applyWidths();
    void showWantedPanes();
    void showDrop(ReadingPane *dragged, const QPoint &globalPosition);
    void hideDrop();
    void dropPane(ReadingPane *dragged, const QPoint &globalPosition);
    [[nodiscard]] int placeAt(const QPoint &globalPosition) const;
    [[nodiscard]] ReadingPane *pane(const QUuid &id) const;
    [[nodiscard]] ReadingPane *currentReadingPane() const;
    void makeCurrent(ReadingPane *pane);
    [[nodiscard]] ArticleMarks withHits(const QUuid &pane, ArticleMarks marks) const;

    bool stepPassage(bool forward);
    void activateGroup(ReadingPane *driver, int group, Driver moves);
    void setGroup(int group);
    void hoverGroup(int group);
    void showFrames();
    void bringLevel(ReadingPane *driver, Driver moves);
    void follow(ReadingPane *driver);
    [[nodiscard]] double linkFraction(const ReadingPane &driver, const ReadingPane &follower) const;
    [[nodiscard]] double counterpartOf(const ReadingPane &from, const ReadingPane &to, double place);
    [[nodiscard]] QList<Carrier> carriersFor(ReadingPane *driver) const;
    [[nodiscard]] static double heightFor(const QList<Carrier> &carriers);
    [[nodiscard]] QList<Span> placesIn(const ReadingPane &pane, int group) const;
    void announceGroup(const ReadingPane &pane) const;
    [[nodiscard]] QString passageTip(const ReadingPane &pane, qsizetype offset) const;

    void planRibbons();
    void refreshRibbons();
    [[nodiscard]] QList<RibbonBand> bandsOf(int leftPane) const;
    void connectHandle(int index);
    void activateRibbon(int handle, int id);
    [[nodiscard]] int groupOfRibbon(int id) const;

    QList<ReadingPane *> m_panes;
    QList<Passage> m_passages;
    QList<PassageGroup> m_groups;
    QStringList m_sourceKeys;
    QString m_nextPassageKey;
    AnchorCache m_anchors;
    QList<QList<RibbonLink>> m_links; ///< of each handle
    QPointer<ReadingPane> m_current;
    QUuid m_focusedCoding;
    PaneHits m_hits;
    int m_currentGroup = -1;
    int m_hoveredGroup = -1;
    Layers m_layers = defaultLayers;
    NoiseReasons m_shownNoise;
    int m_zoom = 100;
    int m_codingMargin = 0;
    bool m_isLinked = true;
    bool m_isCompare = false;
    bool m_isSingle = false;
    QList<int> m_widths;        ///< that the reader has given the panes, as proportions
    QPointer<QWidget> m_drop;   ///< the line where a dragged pane would come to stand
    bool m_isFollowing = false; ///< the panes are being moved after the driver: none drives, ribbons wait
};

} // namespace Sidelight
