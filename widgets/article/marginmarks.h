// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/look/paintedparts.h"

#include <QWidget>

namespace Sidelight
{

class ArticleView;

/**
 * What the margins of an article mark, for screen readers: its codings, then its quotes, each in text order. A widget
 * without size, in the corner of the article, that only carries the list; the parts lie where they are seen.
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
