// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/place.h"

#include <QObject>

class QAction;
class QMainWindow;

namespace Sidelight
{

struct Actions;
class AgreementDock;
class CodingController;
class EditionsDock;
class FileController;
class HistoryDock;
class MemosDock;
class MessageBar;
class Pages;
class ProjectMerger;
class SidePanels;
class TextReplacer;
class Workbench;

/** What the analyst has beside reading and coding: history, memos, links, newer texts, another analyst's work. */
class AnalystTools final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnalystTools)

public:
    /** What the tools work with; all outlive them. */
    struct Parts {
        Workbench *workbench;
        const Actions *actions;
        Pages *pages;
        CodingController *coding;
        SidePanels *side;
        FileController *files;
        MessageBar *messages;
        QMainWindow *window;
    };

    explicit AnalystTools(const Parts &parts);
    ~AnalystTools() override;

    [[nodiscard]] TextReplacer *replacer() const { return m_replacer; }
    [[nodiscard]] ProjectMerger *merger() const { return m_merger; }

private:
    /** Says something in the status bar. */
    void hint(const QString &text);
    void setupDocks();
    void setupActions();
    void updateActions();
    /** Marks one end of a link, then makes it with the other. */
    void linkSelection();
    void askForText();
    void askForProject();
    void givePlace(const QUuid &orphan);
    void exportLog();

    Parts m_parts;
    HistoryDock *m_history = nullptr;
    MemosDock *m_memos = nullptr;
    EditionsDock *m_editions = nullptr;
    AgreementDock *m_agreement = nullptr;
    TextReplacer *m_replacer = nullptr;
    ProjectMerger *m_merger = nullptr;
    QAction *m_link = nullptr;
    QAction *m_replace = nullptr;
    QAction *m_merge = nullptr;
    Place m_linkFrom; ///< the end that is marked; empty if none
};

} // namespace Sidelight
