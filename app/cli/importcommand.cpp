// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/inputs.h"
#include "app/cli/messages.h"
#include "models/exchange/incoming/codingfile.h"
#include "models/project/marking.h"
#include "models/project/newsource.h"
#include "models/project/projectfile.h"

#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

namespace
{

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
        std::optional<SourceMaker> maker;
        for (std::vector<InputDocument> batch = inputs.nextBatch(); !batch.empty(); batch = inputs.nextBatch()) {
            if (!open(true)) {
                return;
            }
            if (!maker) {
                maker.emplace(m_data.sources);
            }
            for (const InputDocument &document : batch) {
                add(document, *maker, change);
            }
        }
        m_hadTrouble = m_hadTrouble || inputs.hadTrouble();
        m_articles = static_cast<int>(change.sources.size());
        carryOut(change);
    }

    void addCodings(const QString &path)
    {
        if (!open(!isTable(path))) {
            return;
        }
        const Result<CodingImport> import = importedFile(path, m_data, QDateTime::currentDateTimeUtc());
        if (!import) {
            return tell(import.error());
        }
        for (const Error &problem : import->problems) {
            tell(problem);
        }
        for (const QString &loss : import->losses) {
            message(m_streams, path + u": "_s + loss);
        }
        if (import->alreadyThere > 0) {
            message(m_streams,
                    u"%1: codings that the project has already: %2"_s.arg(path, QString::number(import->alreadyThere)));
        }
        const auto added = [](const auto &edits) {
            return std::ranges::count_if(edits, [](const auto &e) { return !e.before; });
        };
        m_articles += static_cast<int>(added(import->change.sources));
        m_claims += static_cast<int>(added(import->change.claims));
        m_codings += static_cast<int>(added(import->change.codings));
        carryOut(import->change);
    }

    [[nodiscard]] int finish()
    {
        if (m_articles + m_claims + m_codings > 0) {
            message(m_streams,
                    u"%1: articles added: %2, claims added: %3, codings added: %4"_s.arg(
                        m_path, QString::number(m_articles), QString::number(m_claims), QString::number(m_codings)));
        }
        return m_hadTrouble ? FileTrouble : Done;
    }

private:
    /** A table brings no articles: it is of use only in a project that is there. */
    [[nodiscard]] static bool isTable(const QString &path) { return !path.endsWith(".qdpx"_L1, Qt::CaseInsensitive); }

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
    void add(const InputDocument &document, SourceMaker &maker, Change &change) const
    {
        if (const auto source = maker.makeNew(document.article, panesAtImport, QDateTime::currentDateTimeUtc())) {
            change.sources.append({std::nullopt, *source});
        } else {
            message(m_streams, u"%1 is in the project already"_s.arg(document.id.text));
        }
    }

    void carryOut(const Change &added)
    {
        if (added.isEmpty()) {
            return;
        }
        const Change change = marked(added, m_data, {}, QDateTime::currentDateTimeUtc());
        if (const Result<void> applied = m_file->apply(change); !applied) {
            m_articles = 0;
            m_claims = 0;
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
    int m_claims = 0;
    int m_codings = 0;
    bool m_isRefused = false;
    bool m_hadTrouble = false;
};

} // namespace

int importCommand(const QStringList &arguments, const Streams &streams)
{
    CommandLine line(
        u"import"_s, u"[--codings FILE] PROJECT FILE..."_s,
        u"Adds articles to a project, which is made if it does not exist, and codings: of CSV (ours, Taguette's, "
        u"QualCoder's; a codebook too), REFI-QDA (.qdpx, .qdc) or Web Annotations (.jsonld). A tag “Nuclear talks / "
        u"The "
        u"deadline” names a claim under a heading; claims and headings that the project does not have are made. What "
        u"is not taken over is told on standard error."_s,
        streams);
    line.addOption(
        u"codings"_s,
        u"A file of codings, whatever it is called; those that end in .csv, .qdpx, .qdc or .jsonld may stand "
        u"among the FILEs. A CSV file has at least the columns document, tag and content."_s,
        u"FILE"_s);
    if (const std::optional<int> over = line.parse(arguments)) {
        return *over;
    }
    QStringList articles = line.arguments();
    if (articles.isEmpty() || (articles.size() == 1 && line.value(u"codings"_s).isEmpty())) {
        return line.wrongUsage(u"give a PROJECT, and FILE... or --codings or both"_s);
    }
    Import import(articles.takeFirst(), streams);
    QStringList codings;
    for (const QString &file : std::as_const(articles)) {
        if (isCodingFile(file)) {
            codings.append(file);
        }
    }
    articles.removeIf(isCodingFile);
    if (!line.value(u"codings"_s).isEmpty()) {
        codings.append(line.value(u"codings"_s));
    }
    import.addArticles(articles);
    for (const QString &file : std::as_const(codings)) {
        import.addCodings(file);
    }
    return import.finish();
}

} // namespace Sidelight::cli
