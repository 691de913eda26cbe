// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/inputs.h"
#include "app/cli/messages.h"
#include "models/exchange/codingimport.h"
#include "models/project/newsource.h"
#include "models/project/projectfile.h"

#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

namespace
{

constexpr int panesAtFirst = 4;

/** Carries out an import, part after part; what goes wrong is told and the rest is still done. */
class Import final
{
public:
    Import(const QString &project, const Streams &streams)
        : m_path(project)
        , m_streams(streams)
    {
    }

    void addArticles(const QStringList &files)
    {
        Inputs inputs(files, {}, QThread::idealThreadCount(), m_streams);
        Change change{.text = u"Import articles"_s, .sources = {}, .claims = {}, .codings = {}};
        QList<Source> sources;
        for (std::vector<InputDocument> batch = inputs.nextBatch(); !batch.empty(); batch = inputs.nextBatch()) {
            if (!open(true)) {
                return;
            }
            sources = sources.isEmpty() ? m_data.sources : sources;
            for (const InputDocument &document : batch) {
                add(document, sources, change);
            }
        }
        m_hadTrouble = m_hadTrouble || inputs.hadTrouble();
        m_articles = static_cast<int>(change.sources.size());
        carryOut(change);
    }

    void addCodings(const QString &csvFile)
    {
        QFile file(csvFile);
        if (!open(false)) {
            return;
        }
        if (!file.open(QIODevice::ReadOnly) || QFileInfo(csvFile).isDir()) {
            const bool isDir = QFileInfo(csvFile).isDir();
            return tell({isDir           ? Error::Code::IsDirectory
                         : file.exists() ? Error::Code::FileUnreadable
                                         : Error::Code::FileMissing,
                         csvFile,
                         -1,
                         {}});
        }
        const Result<QList<CodingRecord>> records = readCodings(file);
        if (!records) {
            Error error = records.error();
            error.path = csvFile;
            return tell(error);
        }
        const CodingImport import = importedCodings(*records, m_data, QDateTime::currentDateTimeUtc());
        for (Error problem : import.problems) {
            problem.path = csvFile;
            tell(problem);
        }
        if (import.alreadyThere > 0) {
            message(m_streams, u"%1: codings that the project has already: %2"_s.arg(
                                   csvFile, QString::number(import.alreadyThere)));
        }
        m_codings = static_cast<int>(import.change.codings.size());
        carryOut(import.change);
    }

    [[nodiscard]] int finish()
    {
        if (m_articles + m_codings > 0) {
            message(m_streams, u"%1: articles added: %2, codings added: %3"_s.arg(m_path, QString::number(m_articles),
                                                                                  QString::number(m_codings)));
        }
        return m_hadTrouble ? FileTrouble : Done;
    }

private:
    /** Opens the project, or makes it if that is wanted and it does not exist; false after a message. */
    bool open(bool mayCreate)
    {
        if (m_file || m_isRefused) {
            return m_file != nullptr;
        }
        const QFileInfo info(m_path);
        const bool isNew = mayCreate && !info.exists() && !info.isSymLink();
        Result<std::unique_ptr<ProjectFile>> opened = isNew ? ProjectFile::create(m_path) : ProjectFile::open(m_path);
        Result<ProjectData> data = opened ? (*opened)->read() : tl::unexpected<Error>(opened.error());
        m_isRefused = !data;
        if (m_isRefused) {
            tell(data.error());
            return false;
        }
        m_file = std::move(*opened);
        m_data = std::move(*data);
        return true;
    }

    /** Adds an article that the project does not have yet. */
    void add(const InputDocument &document, QList<Source> &sources, Change &change) const
    {
        const auto isSame = [&](const Source &source) { return source.article.sha256 == document.article.sha256; };
        if (std::ranges::any_of(sources, isSame)) {
            return message(m_streams, u"%1 is in the project already"_s.arg(document.id.text));
        }
        Source source = newSource(document.article, sources, QDateTime::currentDateTimeUtc());
        source.isOpen = std::ranges::count(sources, true, &Source::isOpen) < panesAtFirst;
        sources.append(source);
        change.sources.append({std::nullopt, source});
    }

    void carryOut(const Change &change)
    {
        if (change.isEmpty()) {
            return;
        }
        if (const Result<void> applied = m_file->apply(change); !applied) {
            m_articles = 0;
            m_codings = 0;
            return tell(applied.error());
        }
        m_data.apply(change);
    }

    void tell(Error error)
    {
        if (error.path.isEmpty()) {
            error.path = m_path;
        }
        m_hadTrouble = true;
        message(m_streams, error);
    }

    QString m_path;
    const Streams &m_streams;
    std::unique_ptr<ProjectFile> m_file;
    ProjectData m_data;
    int m_articles = 0;
    int m_codings = 0;
    bool m_isRefused = false;
    bool m_hadTrouble = false;
};

} // namespace

int importCommand(const QStringList &arguments, const Streams &streams)
{
    CommandLine line(
        u"import"_s, u"[--codings FILE.csv] PROJECT FILE..."_s,
        u"Adds articles to a project, which is made if it does not exist, and the codings of a CSV file. A tag "
        u"“Nuclear talks / The "
        u"deadline” names a claim under a heading; claims and headings that the project does not have are made."_s,
        streams);
    line.addOption(u"codings"_s,
                   u"Codings as CSV, as export writes them: at least the columns document, tag and content."_s,
                   u"FILE.csv"_s);
    if (const std::optional<int> over = line.parse(arguments)) {
        return *over;
    }
    const QString codings = line.value(u"codings"_s);
    if (line.arguments().isEmpty() || (line.arguments().size() == 1 && codings.isEmpty())) {
        return line.wrongUsage(u"give a PROJECT, and FILE... or --codings or both"_s);
    }
    Import import(line.arguments().constFirst(), streams);
    import.addArticles(line.arguments().sliced(1));
    if (!codings.isEmpty()) {
        import.addCodings(codings);
    }
    return import.finish();
}

} // namespace Sidelight::cli
