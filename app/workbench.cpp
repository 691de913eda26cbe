// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench.h"

#include "models/project/acts.h"
#include "models/project/staleanalysis.h"
#include "models/readers/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** Whether the engines have something new to look at after a change. */
bool concernsAnalysis(const Change &change)
{
    return !change.rejections.isEmpty() || std::ranges::any_of(change.sources, [](const Edit<Source> &edit) {
        return !edit.before || !edit.after || edit.before->article != edit.after->article ||
               edit.before->overrules != edit.after->overrules;
    });
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

QString untitledProjectPath()
{
    return dataFolder() + u"/Untitled.sidelight"_s;
}

QString sampleProjectPath()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"../share/sidelight"_s, u"../share"_s}) {
        const QString path = QDir::cleanPath(programs.filePath(folder + u"/sample.sidelight"_s));
        if (QFileInfo::exists(path)) {
            return path;
        }
    }
    return {};
}

Workbench::Workbench(QObject *parent)
    : QObject(parent)
{
    connect(&m_study, &Study::failed, this, &Workbench::tell);
    connect(&m_study, &Study::changed, this, &Workbench::onChanged);
    connect(&m_import, &ImportRunner::progressed, this, [this](int done, int total) {
        emit working(tr("Reading %1 of %n article(s) …", nullptr, total).arg(std::min(done + 1, total)), done, total);
    });
    connect(&m_import, &ImportRunner::finished, this, [this](const ImportBatch &batch) {
        addArticles(batch.articles, batch.errors);
        emit importEnded();
    });
    connect(&m_import, &ImportRunner::cancelled, this, [this] {
        emit done(tr("The import was stopped; nothing was added."), false);
        emit importEnded();
    });
    connect(&m_runner, &AnalysisRunner::progressed, this,
            [this](int done, int total) { emit working(tr("Comparing the articles …"), done, total); });
    connect(&m_runner, &AnalysisRunner::failed, this, &Workbench::tell);
    connect(&m_runner, &AnalysisRunner::cancelled, this,
            [this] { emit done(tr("The comparison was stopped."), false); });
    connect(&m_runner, &AnalysisRunner::finished, this, [this](const Analysis &analysis) {
        m_analysis = analysis;
        const bool isOfDecision = std::exchange(m_isWhole, true); // which says nothing new of passages
        if (const auto crowded = static_cast<int>(analysis.notes.crowdedRuns); crowded > 0 && !isOfDecision) {
            emit done(
                tr("%n wording(s) stand at very many places: not every pair of these is compared.", nullptr, crowded),
                false);
        } else {
            emit idle();
        }
        emit analysed();
    });
}

Workbench::~Workbench() = default;

bool Workbench::isUntitled() const
{
    return m_study.isOpen() &&
           QFileInfo(m_study.path()).absolutePath() == QFileInfo(untitledProjectPath()).absolutePath();
}

QString Workbench::folder() const
{
    return isUntitled() || !m_study.isOpen() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                             : QFileInfo(m_study.path()).absolutePath();
}

bool Workbench::open(Result<std::unique_ptr<ProjectFile>> file)
{
    if (!file) {
        tell(file.error());
        return false;
    }
    if (!m_study.finishWriting()) {
        return false; // it was told why, and the act may be tried again
    }
    Analysis before = std::exchange(m_analysis, {}); // nobody who hears of another project may meet it
    if (const Result<void> opened = m_study.setFile(std::move(*file)); !opened) {
        m_analysis = std::move(before); // nor miss it where the project is the same
        tell(opened.error());
        return false;
    }
    if (m_study.isReadOnly()) {
        const QString why = m_study.isHeldByAnother() ? tr("%1 is open in another window. It was opened for reading.")
                                                      : tr("%1 cannot be written. It was opened for reading.");
        emit done(why.arg(QFileInfo(m_study.path()).fileName()), false);
    }
    analyse();
    return true;
}

bool Workbench::openProject(const QString &path)
{
    m_import.cancel(); // it was for the project before
    return open(ProjectFile::open(path));
}

bool Workbench::createProject(const QString &path)
{
    m_import.cancel();
    return open(ProjectFile::create(path));
}

bool Workbench::openSample()
{
    const QString sample = sampleProjectPath();
    const QString copy = dataFolder() + u"/Sample.sidelight"_s;
    if (sample.isEmpty()) {
        emit failed(tr("The sample project is not installed."), {});
        return false;
    }
    if (!QFileInfo::exists(copy)) {
        QDir().mkpath(dataFolder());
        if (!QFile::copy(sample, copy)) {
            tell({.code = Error::Code::FileNotWritable, .path = copy, .offset = -1, .detail = {}});
            return false;
        }
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    }
    return openProject(copy);
}

bool Workbench::saveCopy(const QString &path)
{
    if (const Result<void> saved = m_study.saveCopy(path); !saved) {
        tell(saved.error());
        return false;
    }
    emit done(tr("A copy was saved as %1.").arg(QFileInfo(path).fileName()), false);
    return true;
}

bool Workbench::saveAs(const QString &path)
{
    const QString before = isUntitled() ? m_study.path() : QString();
    if (!saveCopy(path) || !openProject(path)) {
        return false;
    }
    if (!before.isEmpty()) {
        QFile::remove(before);
    }
    return true;
}

bool Workbench::ensureProject()
{
    if (m_study.isOpen()) {
        return true;
    }
    QDir().mkpath(dataFolder());
    const QString path = untitledProjectPath();
    return open(QFileInfo::exists(path) ? ProjectFile::open(path) : ProjectFile::create(path));
}

void Workbench::importFiles(const QStringList &paths)
{
    if (!paths.isEmpty()) {
        emit importStarted();
        m_import.start(paths);
    }
}

void Workbench::importText(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        emit failed(tr("There is no text to paste."), {});
    } else {
        addArticles({articleFromText(text, tr("Pasted text"))}, {});
    }
}

void Workbench::stop()
{
    m_import.cancel();
    m_runner.cancel();
}

void Workbench::analyse()
{
    m_isWhole = false;
    const Preset preset = m_isThorough ? Preset::Thorough : Preset::Balanced;
    m_runner.start(
        m_study.data().sources,
        {.passages = {.preset = preset}, .rejections = m_study.data().rejections, .quotes = quoteDecisions()},
        m_analysis);
}

QuoteDecisions Workbench::quoteDecisions() const
{
    return {m_study.data().quoteDecisions, m_study.data().speakerDecisions};
}

void Workbench::decideQuotes()
{
    if (m_isWhole) {
        m_runner.decide(m_analysis, m_study.data().sources, quoteDecisions());
    } else {
        analyse();
    }
}

void Workbench::setThorough(bool isThorough)
{
    if (std::exchange(m_isThorough, isThorough) != isThorough && m_study.isOpen()) {
        analyse();
    }
}

void Workbench::addArticles(const QList<Article> &articles, const QList<Error> &errors)
{
    if (!articles.isEmpty() && !ensureProject()) {
        return;
    }
    SourceMaker maker(m_study.data().sources);
    QList<Source> added;
    QStringList details;
    for (const Error &error : errors) {
        details.append(describe(error));
    }
    for (const Article &article : articles) {
        if (const auto source = maker.makeNew(article, m_panesAtImport, QDateTime::currentDateTimeUtc())) {
            added.append(*source);
        } else {
            details.append(tr("%1 is in the project already.").arg(article.fileName));
        }
    }
    if (!m_study.act(acts::addSources(added)) && !added.isEmpty()) {
        return; // told why, by failed()
    }
    const int count = static_cast<int>(added.size());
    if (!details.isEmpty()) {
        const QString rest = count > 0 ? u" "_s + tr("%n other(s) were imported.", nullptr, count) : QString();
        emit failed(details.constFirst() + rest, details.mid(1).join(u'\n'));
    } else if (count > 0) {
        emit done(tr("%n article(s) imported.", nullptr, count), true);
    }
}

void Workbench::onChanged(const Change &change)
{
    if (concernsAnalysis(change)) {
        const bool isStale = !staleSources(m_analysis, m_study.data().sources).isEmpty();
        m_analysis = withoutStale(std::move(m_analysis), m_study.data().sources);
        analyse();
        if (isStale) {
            emit analysed(); // before anyone reads what is gone, and even if the comparison is stopped
        }
    } else if (!change.quoteDecisions.isEmpty() || !change.speakerDecisions.isEmpty()) {
        decideQuotes();
    }
}

void Workbench::tell(const Error &error)
{
    emit failed(describe(error), {});
}

} // namespace Sidelight
