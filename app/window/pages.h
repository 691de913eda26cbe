// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/project/place.h"

#include <QPointer>
#include <QStackedWidget>

namespace Sidelight
{

struct Actions;
class ComparePage;
class ComparisonView;
class EmptyState;
class MatrixPage;
class QuotesPage;
class ReadPage;

/** The centre of the window: the views Read, Compare, Matrix and Quotes, or the empty state while there are no sources.
 */
class Pages final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pages)

public:
    Pages(Workbench *workbench, Actions *actions, QWidget *parent = nullptr);
    ~Pages() override;

    [[nodiscard]] ReadPage *read() const { return m_read; }
    /** The pages that the first look does not need are no part of the window, and not styled with it, before this. */
    void addOthers();
    [[nodiscard]] ComparePage *compare() const { return m_compare; }
    [[nodiscard]] MatrixPage *matrix() const { return m_matrix; }
    [[nodiscard]] QuotesPage *quotes() const { return m_quotes; }

    /** Whether the matrix is shown rather than articles. */
    [[nodiscard]] bool isMatrix() const;
    [[nodiscard]] bool isQuotes() const;
    [[nodiscard]] bool isCompare() const;
    /** Whether the page that is shown takes the room of the docks at the sides. */
    [[nodiscard]] bool needsRoom() const { return isQuotes() || isCompare() || isMatrix(); }
    [[nodiscard]] bool showsArticles() const { return !isMatrix() && !isQuotes(); }
    /** The articles that keys act on: those of Compare while it is shown, else those of Read. */
    [[nodiscard]] ComparisonView *comparison() const;
    [[nodiscard]] QList<ComparisonView *> comparisons() const;
    /** The source of the current pane with the words that are selected there; null where no articles are shown. */
    [[nodiscard]] Place selection() const;

    /** A part of the window beside the pages that "next part" goes through while it is in view. */
    void addPart(QWidget *part);

    /** Of the page that is shown: the others do not hold the window wide. */
    [[nodiscard]] QSize minimumSizeHint() const override;

    void showGroup(int group);
    void showSpan(const QUuid &source, const Span &span);
    /** The same with the words selected, and in Compare where that shows the source. */
    void showPlace(const QUuid &source, const Span &span);
    /** The current passage group of the analysis in the view that is shown; -1 without one. */
    [[nodiscard]] int currentGroup() const;
    void showComparison(const QUuid &a, const QUuid &b);
    void setFocusedCoding(const QUuid &coding);
    void setZoom(int percent);
    /** Of wide panes, in Read and in Compare; see ArticleView. */
    void setCodingMargin(int width);
    void setLinked(bool linked);
    void setShownNoise(NoiseReasons reasons);

signals:
    /** Another view, group, pane, selection or linking. */
    void stateChanged();
    /** Another passage group of the view that is shown is the current one; -1: none. */
    void currentGroupChanged(int group);
    /** Another pane has the focus. */
    void currentPaneChanged(const QUuid &pane);
    /** Another quote is the current one of the Quotes view, or that view came up. */
    void currentQuoteChanged();
    /** A coding was clicked, in a text or in the dossier of the matrix. */
    void codingActivated(const QUuid &coding);
    /** A coding is to have other words: its end was dragged. */
    void codingSpanRequested(const QUuid &coding, const Sidelight::Span &span);
    /** The same in Read and in Compare. */
    void zoomChanged(int percent);
    void codingMarginChanged(int width);

private:
    void connectActions();
    void connectComparison(ComparisonView *view);
    void connectQuotes();
    /** Goes to what the left or the right source, in Read that of the current pane, alone has. */
    void stepOnly(bool inRight, bool forward);
    void showView(QAction *view);
    /** Moves the focus to the next or the previous part: panes or the matrix, then what else there is. */
    void stepPart(int step);
    [[nodiscard]] QList<QWidget *> parts() const;
    /** The empty state or the view that is checked. */
    void showCentre();

    Workbench *m_workbench;
    Actions *m_actions;
    EmptyState *m_empty;
    ReadPage *m_read;
    ComparePage *m_compare;
    MatrixPage *m_matrix;
    QuotesPage *m_quotes;
    QList<QPointer<QWidget>> m_parts;
};

} // namespace Sidelight
