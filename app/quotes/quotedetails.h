// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/items/quotes/quotemodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QTableView;

namespace Sidelight
{

class ElidedLabel;
class QuoteContext;
class SpeakerOutletModel;

/** The right of the Quotes view: how often each source quotes each speaker, and the current quote in its text. */
class QuoteDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuoteDetails)

public:
    explicit QuoteDetails(Workbench *workbench, QWidget *parent = nullptr);
    ~QuoteDetails() override;

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QuoteContext *context() const { return m_context; }

    /** Shows a quote of the analysis with why it is one; a null place shows none. */
    void showQuote(const QuotePlace &place, const SpeakerTable &speakers);
    /** What can be done with the quote, as buttons below it. */
    void setActions(const QList<QAction *> &actions);
    /** Exports the quotes, as a button beside the title of the table. */
    void setExportAction(QAction *action);

signals:
    /** A figure was chosen: the quotes of a speaker (empty: unknown) in a source; a null source is all. */
    void cellActivated(const QString &speaker, const QUuid &source);

private:
    [[nodiscard]] QWidget *tableHead();
    [[nodiscard]] QWidget *setupTable();
    [[nodiscard]] QWidget *setupContext();
    void connectWorkbench();
    void sizeColumns();
    void activate(const QModelIndex &index);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Workbench *m_workbench;
    SpeakerOutletModel *m_model;
    QTableView *m_table = nullptr;
    QWidget *m_head = nullptr;
    ElidedLabel *m_place = nullptr;
    QuoteContext *m_context = nullptr;
    QLabel *m_key = nullptr;
    QLabel *m_evidence = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace Sidelight
