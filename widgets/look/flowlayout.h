// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Sidelight
{

/**
 * Rows of widgets that break like words do, so that longer words in another language need height instead of width.
 * What is left of a row goes to its expanding widgets, up to their maximum.
 */
class FlowLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /** All in one row. */
    [[nodiscard]] QSize sizeHint() const override;
    /** The widest of them, in one row's height. */
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Row {
        size_t first = 0;
        size_t end = 0;
        int width = 0;
        int height = 0;
    };

    [[nodiscard]] std::vector<Row> rows(int width) const;
    void place(const Row &row, const QRect &area, int top) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace Sidelight
