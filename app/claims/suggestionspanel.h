// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace Sidelight
{

class ElidedLabel;
class MessageBar;
class SuggestionDelegate;
class SuggestionFilterProxy;
class SuggestionModel;

/** Where else a claim may stand: cards to accept or reject, and words in their place while there are none. */
class SuggestionsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionsPanel)

public:
    /** The model outlives the panel. */
    explicit SuggestionsPanel(SuggestionModel *model, QWidget *parent = nullptr);
    ~SuggestionsPanel() override;

    [[nodiscard]] QListView *view() const { return m_view; }
    /** The rows of the model that are listed, in order. */
    [[nodiscard]] QList<int> rows() const;
    /** The row of the model that is current; -1 without one. */
    [[nodiscard]] int currentRow() const;
    /** Gives the list the focus, on its first row if none is current. */
    void takeFocus();
    /** Makes the first row current, if none is. */
    void selectFirst();
    /** Whether there are weaker ones, listed or not. */
    [[nodiscard]] bool hasWeak() const;

    /** Actions for the current row, whose keys work in the list, and the one for all. */
    void setActions(const QList<QAction *> &ofRow, QAction *all);
    /** The keys of the acts of a row, as its buttons show them; after setActions(). */
    void setKeys(const QString &accept, const QString &reject);
    /** The claim in the title, and what stands in the list's place while it is empty. */
    void showState(const QString &claim, const QString &empty);
    void showWorking(int done, int total);
    void showIdle();
    /** Under the list: what accepting would code that is not what the card says; empty for none. */
    void showHint(const QString &hint);

signals:
    /** Another row is current, by the analyst: the place is to be shown. */
    void currentChanged();
    /** A button of a row, which is the current one then. */
    void acceptClicked();
    void rejectClicked();
    void stopRequested();
    /** The panel came into view. */
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setupTitle();
    void setupView();
    void setupFoot();
    /** Counts and buttons as the list now is. */
    void updateState();
    void showPage(QWidget *page);
    void showMenu(const QPoint &position);

    SuggestionModel *m_model;
    SuggestionFilterProxy *m_proxy;
    ElidedLabel *m_claim = nullptr;
    QLabel *m_title = nullptr;
    MessageBar *m_working = nullptr;
    QStackedWidget *m_stack = nullptr;
    QListView *m_view = nullptr;
    SuggestionDelegate *m_delegate = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_weak = nullptr;
    QPushButton *m_all = nullptr;
    QLabel *m_foot = nullptr;
    QAction *m_acceptAll = nullptr;
    QString m_hint;
};

} // namespace Sidelight
