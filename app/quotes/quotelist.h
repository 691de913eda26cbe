// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/items/quotes/quotemodel.h"

#include <QSet>
#include <QWidget>

class QActionGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace Sidelight
{

class QuoteFilterProxy;
class QuoteTree;

/** The left of the Quotes view: who is quoted, what they say and how each source has it, with filters. */
class QuoteList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuoteList)

public:
    explicit QuoteList(Workbench *workbench, QWidget *parent = nullptr);
    ~QuoteList() override;

    [[nodiscard]] QuoteTree *tree() const { return m_tree; }
    [[nodiscard]] const QuoteModel &model() const { return *m_model; }

    /** The quote of the current row (of an utterance: its base); null without one. */
    [[nodiscard]] QuotePlace currentPlace() const;
    /** Index into Analysis::utterances; -1: none. */
    [[nodiscard]] int currentUtterance() const;
    /** The speaker of the current row; empty if unknown. */
    [[nodiscard]] QString currentSpeaker() const;
    /** Makes a quote the current row; filters that hide it are cleared. */
    void setCurrent(const QuotePlace &place);
    /** The next or the previous quote whose speaker nobody knows, round the end; false without any. */
    bool stepUnknown(int step);
    /** Where the current row is on the screen. */
    [[nodiscard]] QRect currentRect() const;

signals:
    void currentChanged();
    /** Enter, or a double click, on a quote. */
    void activated(const Sidelight::QuotePlace &place);
    void joinRequested(const QString &speaker, const QString &with);

private:
    void setupHead();
    void setupTree();
    void connectWorkbench();
    void fillFilterMenu();
    void clearFilters();
    void showState();
    void activate(const QModelIndex &index);
    void noteState();
    void restoreState();
    void openFirst();
    [[nodiscard]] QString keyOf(const QModelIndex &index) const;
    [[nodiscard]] QuotePlace placeOf(const QModelIndex &index) const;
    [[nodiscard]] QList<QuotePlace> unknownPlaces() const;
    [[nodiscard]] QModelIndex nearestShown() const;

    Workbench *m_workbench;
    QuoteModel *m_model;
    QuoteFilterProxy *m_proxy;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QActionGroup *m_bySource = nullptr;
    QActionGroup *m_byConfidence = nullptr;
    QActionGroup *m_bySpeaker = nullptr;
    QuoteTree *m_tree = nullptr;
    QLabel *m_empty = nullptr;
    QSet<QString> m_open; ///< rows that were open before the model began anew
    QUuid m_source;       ///< where the current quote was
    Span m_span;
    int m_top = 0; ///< where its row was in the view
};

} // namespace Sidelight
