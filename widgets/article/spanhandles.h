// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QObject>

namespace Sidelight
{

class ArticleView;
class SpanHandle;

/**
 * Two handles at the ends of the focused coding of an article, to drag its first and its last word. What is dragged
 * shows as the selection, snapped to words, with Alt letter by letter; nothing changes before the button is released.
 */
class SpanHandles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpanHandles)

public:
    explicit SpanHandles(ArticleView *view);
    ~SpanHandles() override;

    /** Puts the handles where the focused coding's ends stand now; without one, or out of view, they hide. */
    void place();

signals:
    void spanRequested(const Sidelight::Span &span);

private:
    /** The span as it would be if `end` were dropped at a point of the viewport. */
    [[nodiscard]] Span spanFor(const SpanHandle *end, const QPoint &point, bool exact) const;
    void connectHandle(SpanHandle *handle);

    ArticleView *m_view;
    SpanHandle *m_begin;
    SpanHandle *m_end;
    Span m_span; ///< of the focused coding
};

} // namespace Sidelight
