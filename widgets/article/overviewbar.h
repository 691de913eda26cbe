// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/look/paintedparts.h"

#include <QPixmap>
#include <QScrollBar>

namespace Sidelight
{

struct SpanPalette;

/** A mark of the overview, as fractions of the article's height. */
struct OverviewMark {
    enum class Kind {
        Passage,
        OnlyHere,
        Quote,
        Coding,
        Hit,
    };

    Kind kind = Kind::Passage;
    double top = 0;
    double bottom = 0;
    int sources = 0; ///< of a passage
    int colour = 0;  ///< of a quote or coding

    bool operator==(const OverviewMark &) const = default;
};

/** Where a mark is painted in a bar of that size; passages lie at the inner side, which is the right one if mirrored.
 */
[[nodiscard]] QRectF overviewRect(const OverviewMark &mark, const QSizeF &bar, bool mirrored);

/**
 * The scroll bar of an article, drawn by us: passages, quotes, codings and hits over the article's whole height, and a
 * box for what is in view. Keys and wheel are the scroll bar's own; screen readers get its value and a list of marks.
 */
class OverviewBar final : public QScrollBar, public PaintedParts
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewBar)

public:
    explicit OverviewBar(QWidget *parent = nullptr);

    void setMarks(const QList<OverviewMark> &marks);
    [[nodiscard]] const QList<OverviewMark> &marks() const { return m_marks; }
    /** The box for what is in view. */
    [[nodiscard]] QRectF viewBox() const;

    [[nodiscard]] int partCount() const override { return static_cast<int>(m_marks.size()); }
    [[nodiscard]] PaintedPart partAt(int index) const override;
    /** Brings the mark into the middle of the view. */
    void activatePart(int index) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void scrollTo(double y);
    [[nodiscard]] QPixmap pictureOfMarks(const SpanPalette &palette) const;

    QList<OverviewMark> m_marks;
    QPixmap m_picture; ///< of the marks, since there are thousands and each scrolled line paints them; null: to be made
    double m_grip = 0; ///< where in the box it is held
};

} // namespace Sidelight
