// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/marks/articlemarks.h"
#include "models/text/article.h"
#include "widgets/article/articledocument.h"
#include "widgets/article/articlemargin.h"
#include "widgets/article/fillruns.h"
#include "widgets/article/layers.h"
#include "widgets/article/linemap.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QTextEdit>

#include <functional>
#include <optional>

class QTimer;
class QVariantAnimation;

namespace Sidelight
{

class OverviewBar;
class SpanHandles;

/** Says what the passage at an offset is: "Shared by 4 of 5 · 28 words · 000, 001". */
using PassageTip = std::function<QString(qsizetype offset)>;

/**
 * One article to read: a read-only text whose positions are those of Article::text, with the marks painted beneath.
 *
 * The document is built once an article; marks and layers only repaint. Offsets are UTF-16 positions in the text,
 * "places" the same with a fraction, which says how far down its line a height is.
 */
class ArticleView final : public QTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleView)

public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    /** Shows an article; one with the same text and parts as before leaves the document and the reader's line alone. */
    void setArticle(const Article &article);
    [[nodiscard]] const Article &article() const { return m_article; }
    /** Whether all of the article is there: the rest of a long one comes in small steps while the reader begins. */
    [[nodiscard]] bool isWhole() const { return m_held == m_article.text.size(); }
    void setMarks(const ArticleMarks &marks);
    [[nodiscard]] const ArticleMarks &marks() const { return m_marks; }
    /** Which marks are painted, act on clicks and have tool tips; the reader's line stays. */
    void setLayers(Layers layers);
    [[nodiscard]] Layers layers() const { return m_layers; }
    /** In per cent, 70 to 250; the reader's line stays. */
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    /** Width of the margin with the codings in a wide pane at 100 %, 60 to 240; 0 as designed. */
    void setCodingMargin(int width);
    void setPassageTip(const PassageTip &tip) { m_passageTip = tip; }

    /** Spans framed beside those of the marks: the current passage, and the one under the pointer. */
    void setFrames(const QList<Span> &current, const QList<Span> &hovered);
    void setFocusedCoding(const QUuid &coding);
    [[nodiscard]] QUuid focusedCoding() const { return m_focusedCoding; }

    /** What is selected, snapped to words, but for a selection made letter by letter (with Alt and the mouse). */
    [[nodiscard]] Span selectedSpan() const;
    /** What is selected, to the letter. */
    [[nodiscard]] Span exactSelection() const;
    /** Selects words to the letter, the caret behind them and in view; of a long article, so much comes at once. */
    void selectSpan(const Span &span);
    /** The offset of the caret, which keys start from. */
    [[nodiscard]] qsizetype caret() const;
    /** Puts the caret somewhere, and that into view; nothing is selected then. */
    void setCaret(qsizetype offset);

    /** The offset at a point of the viewport. */
    [[nodiscard]] qsizetype offsetAt(const QPoint &point) const;
    /** The place at a fraction of the viewport's height, 0 = top. */
    [[nodiscard]] double placeAtFraction(double fraction) const;
    /** The height of a place in the viewport, and the top and bottom of a span's lines there. */
    [[nodiscard]] double heightOf(double place) const;
    [[nodiscard]] std::pair<double, double> extentOf(const Span &span) const;
    /** The offsets that are in view. */
    [[nodiscard]] Span visibleSpan() const { return m_visible; }

    /** Brings a place to a fraction of the viewport's height, as far as the text reaches. Never taken for the reader's
     * own scrolling. */
    void scrollToPlace(double place, double fraction, bool animated = false);
    /** The same with the line that holds an offset. */
    void scrollToOffset(qsizetype offset, double fraction = 0.3, bool animated = false);
    /** Scrolls only if the span is out of view. */
    void ensureSpanVisible(const Span &span);

    /** The lines as they are laid out now; made anew when they were moved. */
    [[nodiscard]] const LineMap &lines() const;
    [[nodiscard]] OverviewBar *overviewBar() const { return m_overview; }

    /** Folds or unfolds the boilerplate at an offset; false if there is none. */
    bool toggleBoilerplate(qsizetype offset);
    /** Whether an offset stands in boilerplate that is folded to one line. */
    [[nodiscard]] bool isFolded(qsizetype offset) const;

signals:
    void passageActivated(qsizetype offset);
    /** -1 when the pointer leaves. */
    void passageHovered(qsizetype offset);
    void quoteActivated(int index);
    void codingActivated(const QUuid &coding);
    /** The focused coding was given other words by its handles. */
    void codingSpanRequested(const QUuid &coding, const Sidelight::Span &span);
    void selectedSpanChanged(const Sidelight::Span &span);
    void visibleSpanChanged(const Sidelight::Span &span);
    /** Lines have moved against the viewport: scrolled, resized, zoomed, folded. */
    void linesMoved();
    /** All of a long article is there now. */
    void completed();
    void zoomRequested(int percent);
    void codingMarginRequested(int width);
    /** The reader scrolls this pane: by wheel, key or bar. */
    void scrolledByReader();
    void focusEntered();
    void contextMenuRequested(qsizetype offset, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    void setupText();
    void connectScrolling();

    // the document and its geometry
    void keepingLine(const std::function<void()> &act);
    [[nodiscard]] ReadingStyle wantedStyle() const;
    void fillAnew();
    void restyle(bool force = false);
    void fillUpTo(qsizetype offset);
    void fillOn(qsizetype most);
    void setColumn();
    void invalidateLines();
    [[nodiscard]] const ArticleMargin &margin() const;
    [[nodiscard]] QRectF column() const;
    [[nodiscard]] Span spanInView() const;
    void refreshFills();
    void refreshOverview();
    void scrolled();
    void scrollGuided(int value);

    void paintFolds(QPainter &painter) const;
    [[nodiscard]] QRectF foldRect(const Fold &fold) const;

    // what stands at a point or offset
    [[nodiscard]] QPointF documentPoint(const QPointF &point) const;
    [[nodiscard]] qsizetype exactOffsetAt(const QPointF &point) const;
    [[nodiscard]] bool isShared(qsizetype offset) const;
    [[nodiscard]] qsizetype innermostQuote(qsizetype offset) const;
    [[nodiscard]] const Fold *foldAt(const QPointF &point) const;
    [[nodiscard]] bool isOnMarginEdge(const QPointF &point) const;
    [[nodiscard]] MarginHit marginHitAt(const QPointF &point) const;
    [[nodiscard]] QString tipAt(const QPointF &point) const;
    [[nodiscard]] QString codingTip(const CodingMark &coding) const;

    void activateMargin(const QPointF &point);
    void activateAt(qsizetype offset);
    void chooseCoding(const QList<qsizetype> &indexes);
    void hoverAt(const QPointF &point);
    void snapSelection(bool exact);
    [[nodiscard]] double marginTo(const QPointF &point) const;
    void dragMargin(const QPointF &point);

    Article m_article;
    QList<Fold> m_folds;
    QList<ParagraphKind> m_kinds; ///< of the lines, as they are folded
    qsizetype m_held = 0;         ///< so much of the text is in the document
    ArticleMarks m_marks;
    QList<FillRun> m_fills;
    QList<int> m_quoteLevels;
    QList<Span> m_current;
    QList<Span> m_hovered;
    Layers m_layers = defaultLayers;
    QUuid m_focusedCoding;
    SpanPalette m_palette;
    ReadingStyle m_style;
    PassageTip m_passageTip;
    int m_zoom = 100;
    int m_codingMargin = 0;

    mutable std::optional<LineMap> m_lines;
    mutable std::optional<ArticleMargin> m_margin;
    double m_topPlace = 0;  ///< what stands at the top of the view: kept when lines move
    bool m_keeping = false; ///< the lines are being moved: no scrolling by the reader
    bool m_guided = false;  ///< the program scrolls
    Span m_visible;

    OverviewBar *m_overview = nullptr;
    SpanHandles *m_handles = nullptr;
    QVariantAnimation *m_scrolling = nullptr;
    QTimer *m_filling = nullptr;
    QTimer *m_settling = nullptr; ///< a long article is laid out anew when its width has come to stand
    QTimer *m_hoverTimer = nullptr;
    qsizetype m_hoverOffset = -1;
    std::optional<QPointF> m_pressed; ///< where the left button went down, in the viewport
    bool m_isExact = false;           ///< the selection was made letter by letter
    bool m_pressedMargin = false;     ///< it went down on what stands in a margin, or on folded boilerplate
    bool m_isDraggingMargin = false;
    double m_marginGrip = 0; ///< from where the pointer took the margin's edge to the edge itself
    int m_wheel = 0;         ///< of the wheel with Ctrl, what is not yet a step
};

} // namespace Sidelight
