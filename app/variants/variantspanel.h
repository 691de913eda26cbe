// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedLayout;

namespace Sidelight
{

class ElidedLabel;
class VariantHeadings;
class VariantModel;
class VariantView;

/** The content of the variants dock: the wordings of the current passage group in columns, and what speaks of them. */
class VariantsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariantsPanel)

public:
    explicit VariantsPanel(Workbench *workbench, QWidget *parent = nullptr);
    ~VariantsPanel() override;

    /** Shows a group of the analysis; -1: none. */
    void setCurrentGroup(int group);
    /** Shows an utterance of the analysis instead; -1: none. */
    void setCurrentUtterance(int utterance);
    /** Makes the first row of a source the current one. */
    void setCurrentSource(const QUuid &source);
    /** Puts all rows, and what is said of them, on the clipboard: as text, and as a table where that is understood. */
    void copy();
    void copyText();
    void copyTable();
    /** The rows as CSV, with exact positions. */
    void copyCsv();
    /** The ways to copy, for a menu. */
    void addCopyActions(QMenu *menu);

    [[nodiscard]] VariantView *view() const { return m_view; }
    [[nodiscard]] const VariantModel &model() const { return *m_model; }
    /** "“They went home …” · 3 of 5 sources", and what is short enough to stand beside it whatever the room. */
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString figures() const;
    /** How high the panel is with all rows in view, but at most eight. */
    [[nodiscard]] int fullHeight() const;

signals:
    void spanActivated(const QUuid &source, const Sidelight::Span &span);
    /** Another group, or none. */
    void shown();

private:
    void setupView();
    void connectWorkbench();
    void refresh();
    void setBase(int row);
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &position);

    Workbench *m_workbench;
    VariantModel *m_model;
    QStackedLayout *m_pages = nullptr;
    VariantHeadings *m_headings = nullptr;
    VariantView *m_view = nullptr;
    QLabel *m_provenance = nullptr;
    QUuid m_source;
};

} // namespace Sidelight
