// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/variants/variantheadings.h"

#include "widgets/look/rowpainter.h"
#include "widgets/variants/variantheader.h"

#include <QPainter>

namespace Sidelight
{

namespace
{

constexpr int lineHeight = 27;
constexpr int padding = 10;

} // namespace

VariantHeadings::VariantHeadings(const VariantHeader *rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize VariantHeadings::sizeHint() const
{
    return {0, Metrics().ipx(lineHeight)};
}

void VariantHeadings::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.rect = rect();
    option.state = QStyle::State_None;
    RowPainter row(painter, option);
    row.paintGround(row.palette().window);
    const auto heading = [&](double leading, double end, const QString &text) {
        row.text(row.place(leading, 0, std::max(0.0, end - leading), row.height()), text, TypeRole::TableHead,
                 row.palette().muted);
    };
    const double side = m_rows->width();
    heading(row.metrics().px(padding), m_rows->nameLeft(), tr("Base"));
    heading(m_rows->nameLeft(), side, tr("Variant"));
    heading(side + row.metrics().px(6), row.width(), tr("Words, in columns · runs of equal words are folded"));
}

} // namespace Sidelight
