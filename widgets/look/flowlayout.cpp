// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Sidelight
{

namespace
{

bool isGrowing(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

int leastWidth(const QLayoutItem &item)
{
    return isGrowing(item) ? item.minimumSize().width() : item.sizeHint().width();
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem *item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<FlowLayout::Row> FlowLayout::rows(int width) const
{
    std::vector<Row> rows;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const QLayoutItem &item = *m_items[i];
        if (item.isEmpty()) {
            continue; // hidden
        }
        const int least = leastWidth(item);
        if (rows.empty() || rows.back().width + spacing() + least > width) {
            rows.push_back({i, i + 1, least, item.sizeHint().height()});
        } else {
            Row &row = rows.back();
            row = {row.first, i + 1, row.width + spacing() + least, std::max(row.height, item.sizeHint().height())};
        }
    }
    return rows;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const std::vector<Row> all = rows(width - margins.left() - margins.right());
    for (const Row &row : all) {
        height += row.height;
    }
    return height + spacing() * std::max(0, static_cast<int>(all.size()) - 1);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const std::vector<Row> all = rows(QLAYOUTSIZE_MAX);
    const QSize content = all.empty() ? QSize(0, 0) : QSize(all.front().width, all.front().height);
    return content.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const std::unique_ptr<QLayoutItem> &item : m_items) {
        if (!item->isEmpty()) {
            least = least.expandedTo({leastWidth(*item), item->sizeHint().height()});
        }
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    int top = area.top();
    for (const Row &row : rows(area.width())) {
        place(row, area, top);
        top += row.height + spacing();
    }
}

void FlowLayout::place(const Row &row, const QRect &area, int top) const
{
    int spare = std::max(0, area.width() - row.width);
    int left = area.left();
    for (size_t i = row.first; i < row.end; ++i) {
        QLayoutItem &item = *m_items[i];
        if (item.isEmpty()) {
            continue;
        }
        int width = std::min(leastWidth(item), area.width());
        if (isGrowing(item)) {
            const int more = std::clamp(item.maximumSize().width() - width, 0, spare);
            width += more;
            spare -= more;
        }
        const int height = std::min(item.sizeHint().height(), row.height);
        const QRect place(left, top + (row.height - height) / 2, width, height);
        item.setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), area, place));
        left += width + spacing();
    }
}

} // namespace Sidelight
