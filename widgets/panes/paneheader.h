// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

namespace Sidelight
{

class LineButton;

/** What a header tells of its source. */
struct PaneTitle {
    QString key;
    QString outlet;      ///< empty: "Outlet not given"
    QDateTime published; ///< invalid: "No date"
    int words = 0;
    double share = 0;        ///< 0 to 1
    bool isAnalysed = false; ///< words and share are known

    bool operator==(const PaneTitle &) const = default;
};

/** "Outlet not given" in place of an empty outlet. */
[[nodiscard]] QString outletText(const QString &outlet);
/** "No date · 410 words · 46 % shared"; the date alone before the source is analysed. */
[[nodiscard]] QString detailsText(const PaneTitle &title);

/** The head of a pane: key, outlet, date and length; link, more, close. A line at its top says where the focus is. */
class PaneHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneHeader)

public:
    explicit PaneHeader(QWidget *parent = nullptr);

    void setTitle(const PaneTitle &title);
    [[nodiscard]] const PaneTitle &title() const { return m_title; }
    void setActive(bool active);
    void setLinked(bool linked);
    /** A button after the name asks for another source in this pane's place; the pane cannot be closed then. */
    void setChoosable(bool choosable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void linkToggled(bool linked);
    void menuRequested(const QPoint &globalPosition);
    void closeRequested();
    void chooseRequested(const QPoint &globalPosition);
    void pressed();
    /** The head is held and moved: another place for its pane is looked for. */
    void dragged(const QPoint &globalPosition);
    void dropped(const QPoint &globalPosition);
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] double buttonsWidth() const;
    [[nodiscard]] QFont outletFont() const;
    void placeChooser();
    void endDrag();

    PaneTitle m_title;
    bool m_isActive = false;
    std::optional<QPoint> m_pressed; ///< where the left button went down
    bool m_isDragged = false;
    LineButton *m_link = nullptr;
    LineButton *m_more = nullptr;
    LineButton *m_close = nullptr;
    LineButton *m_choose = nullptr;
};

} // namespace Sidelight
