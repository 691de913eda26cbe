// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/look/paintedparts.h"

#include <QWidget>

namespace Sidelight
{

class ArticleView;

/**
 * What the margins of an article mark, for screen readers: its codings and quotes in text order. It lies over the
 * article, paints nothing and takes no clicks.
 */
class MarginMarks final : public QWidget, public PaintedParts
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarginMarks)

public:
    explicit MarginMarks(ArticleView *view);

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] PaintedPart partAt(int index) const override;
    [[nodiscard]] int currentPart() const override;
    void activatePart(int index) override;

private:
    ArticleView *m_view;
};

} // namespace Sidelight
