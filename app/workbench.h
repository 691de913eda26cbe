// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/runners/analysisrunner.h"
#include "models/items/runners/importrunner.h"
#include "models/items/study.h"
#include "models/project/newsource.h"

#include <QObject>

namespace Sidelight
{

/**
 * What a window works on, without the window: the open project, the import of files into it, and the analysis that
 * follows every change of its sources. Says what goes on in words; shows nothing.
 */
class Workbench final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workbench)

public:
    explicit Workbench(QObject *parent = nullptr);
    ~Workbench() override;

    [[nodiscard]] Study *study() { return &m_study; }
    [[nodiscard]] const Study *study() const { return &m_study; }
    [[nodiscard]] const ProjectData &data() const { return m_study.data(); }
    /**
     * The latest analysis; its sources may be fewer than the project's while a new one is under way or was stopped, but
     * each of them is in the project, with the text that was read.
     */
    [[nodiscard]] const Analysis &analysis() const { return m_analysis; }
    /** Whether it says all of the sources as they are. */
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] bool isImporting() const { return m_import.isRunning(); }
    [[nodiscard]] bool isBusy() const { return m_import.isRunning() || m_runner.isRunning(); }

    /** A project that the analyst has not given a place yet: it lies in the user's data folder. */
    [[nodiscard]] bool isUntitled() const;
    /** Where the analyst keeps such files: the folder of the project, or the documents. */
    [[nodiscard]] QString folder() const;

    [[nodiscard]] bool openProject(const QString &path);
    [[nodiscard]] bool createProject(const QString &path);
    /** The sample project, as a copy of the reader's own. */
    bool openSample();
    /** The untitled project gets a place: copied there and opened from there. */
    [[nodiscard]] bool saveAs(const QString &path);
    [[nodiscard]] bool saveCopy(const QString &path);

    /** Makes an untitled project where none is open; false after failed(). */
    bool ensureProject();
    /** Reads files into the open project; without one an untitled project is made first. */
    void importFiles(const QStringList &paths);
    void importText(const QString &text);
    /** Imported articles are opened at once until so many are open; see panesAtImport. */
    void setPanesAtImport(int panes) { m_panesAtImport = panes; }
    void stop();
    void analyse();
    /** Whether articles are compared by the thorough preset; when that changes they are compared again. */
    void setThorough(bool isThorough);

signals:
    /** analysis() is another one. */
    void analysed();
    /** Files are being read: what was said before is no longer the news. */
    void importStarted();
    /** They were read and added, or the import was stopped. */
    void importEnded();
    void working(const QString &text, int done, int total);
    /** Work ended without anything to tell. */
    void idle();
    /** Something was done; `canUndo` if the undo list can take it back. */
    void done(const QString &text, bool canUndo);
    void failed(const QString &text, const QString &details);

private:
    bool open(Result<std::unique_ptr<ProjectFile>> file);
    void tell(const Error &error);
    void addArticles(const QList<Article> &articles, const QList<Error> &errors);
    void onChanged(const Change &change);
    [[nodiscard]] QuoteDecisions quoteDecisions() const;
    /** Lets the analysis know what was decided about quotes. */
    void decideQuotes();

    Study m_study;
    ImportRunner m_import;
    AnalysisRunner m_runner;
    Analysis m_analysis;
    int m_panesAtImport = panesAtImport;
    bool m_isThorough = false;
    bool m_isWhole = false; ///< the analysis is of the sources as they are, so that quotes can be decided on in it
};

/** Where a new untitled project lies, and the sample that ships with the program (empty if it is missing). */
[[nodiscard]] QString untitledProjectPath();
[[nodiscard]] QString sampleProjectPath();

} // namespace Sidelight
