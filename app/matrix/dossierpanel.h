// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"

#include <QWidget>

#include <tuple>

class QLabel;
class QPlainTextEdit;
class QTabBar;
class QTextBrowser;

namespace Sidelight
{

struct Actions;

/** Beside the matrix: what the current cell says in full, its note to be edited, and what the other sources have. */
class DossierPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DossierPanel)

public:
    DossierPanel(Workbench *workbench, const Actions &actions, QWidget *parent = nullptr);
    ~DossierPanel() override;

    /** Shows a cell; `coding` is the one of its codings that keys act on and whose note is edited. */
    void showCell(const QUuid &claim, const QUuid &source, const QUuid &coding);
    /** What of the cell is shown: itself, its claim over all sources, or its source over all claims. */
    enum class Subject { Cell, Claim, Source };
    Q_ENUM(Subject)
    void setSubject(Subject subject);
    [[nodiscard]] QTextBrowser *text() const { return m_text; }

signals:
    void codingActivated(const QUuid &coding);
    void sourceActivated(const QUuid &source);
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setupHead(const Actions &actions);
    void setupSubjects();
    [[nodiscard]] Subject subject() const;
    [[nodiscard]] QString html() const;
    void setupText();
    void setupNote();
    void refresh();
    void showNote();
    void keepNote();
    void activate(const QUrl &link);

    Workbench *m_workbench;
    QUuid m_claim;
    QUuid m_source;
    QUuid m_coding;
    bool m_isStale = true;
    std::tuple<Subject, QUuid, QUuid> m_shown; ///< whose text stands there
    QUuid m_noteOf;                            ///< the coding whose note stands in the field
    QTabBar *m_subjects = nullptr;
    QTextBrowser *m_text = nullptr;
    QLabel *m_noteTitle = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace Sidelight
