// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/articlemarks.h"
#include "models/text/article.h"
#include "widgets/layers.h"

#include <QTextEdit>

#include <memory>

class QVariantAnimation;

namespace Sidelight
{

class LineMap;
class OverviewBar;
struct MarginLayout;
struct ReadingStyle;
struct SpanPalette;

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
    void setMarks(const ArticleMarks &marks);
    [[nodiscard]] const ArticleMarks &marks() const { return m_marks; }
    void setLayers(Layers layers);
    [[nodiscard]] Layers layers() const { return m_layers; }
    /** In per cent, 70 to 250; the reader's line stays. */
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    /** Width of the margin with the codings in a wide pane, 60 to 240. */
    void setCodingMargin(int width);

    /** Spans framed beside those of the marks: the current passage, and the one under the pointer. */
    void setFrames(const QList<Span> &current, const QList<Span> &hovered);
    void setFocusedCoding(const QUuid &coding);
    [[nodiscard]] QUuid focusedCoding() const { return m_focusedCoding; }

    /** The words that are selected: snapped to words, but for a selection made letter by letter (Alt, Shift+arrow). */
    [[nodiscard]] Span selectedSpan() const;
    void selectSpan(const Span &span);
    [[nodiscard]] qsizetype caret() const;
    void setCaret(qsizetype offset);

    /** The offset at a point of the viewport. */
    [[nodiscard]] qsizetype offsetAt(const QPoint &point) const;
    /** The place at a fraction of the viewport's height, 0 = top. */
    [[nodiscard]] double placeAtFraction(double fraction) const;
    [[nodiscard]] qsizetype offsetAtFraction(double fraction) const;
    /** The height of a place in the viewport, and of a span's first and last line. */
    [[nodiscard]] double heightOf(double place) const;
    [[nodiscard]] std::pair<double, double> extentOf(const Span &span) const;
    /** The offsets that are in view. */
    [[nodiscard]] Span visibleSpan() const;

    /** Brings a place to a fraction of the viewport's height. */
    void scrollToPlace(double place, double fraction);
    void scrollToOffset(qsizetype offset, double fraction = 0.3, bool animated = false);
    /** Scrolls only if the span is out of view. */
    void ensureSpanVisible(const Span &span);

    [[nodiscard]] const LineMap &lines() const;
    [[nodiscard]] OverviewBar *overviewBar() const { return m_overview; }

    /** Folds or unfolds the boilerplate at an offset; false if there is none. */
    bool toggleBoilerplate(qsizetype offset);
    [[nodiscard]] bool isFolded(qsizetype offset) const;

signals:
    void passageActivated(qsizetype offset);
    /** -1 when the pointer leaves. */
    void passageHovered(qsizetype offset);
    void quoteActivated(int index);
    void codingActivated(const QUuid &coding);
    void selectedSpanChanged(const Sidelight::Span &span);
    void visibleSpanChanged(const Sidelight::Span &span);
    /** Lines have moved against the viewport: scrolled, resized, zoomed, folded. */
    void linesMoved();
    void zoomRequested(int percent);
    void codingMarginRequested(int width);
    /** The reader scrolls this pane: wheel, key, bar. */
    void scrolledByReader();
    void focusEntered();
    void contextMenuRequested(qsizetype offset, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    Article m_article;
    ArticleMarks m_marks;
    Layers m_layers = defaultLayers;
    QUuid m_focusedCoding;
    int m_zoom = 100;
    OverviewBar *m_overview = nullptr;
};

} // namespace Sidelight
