// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inputs.h"

#include "app/cli/messages.h"
#include "models/text/parallel.h"
#include "models/readers/reader.h"

#include <QFileInfo>
#include <QHash>

namespace Sidelight::cli
{

/** A document that is about to be read: the file's path, or a record of a corpus. */
struct Inputs::Waiting {
    DocumentId id;
    QString path;
    CorpusRecord record;

    [[nodiscard]] Result<Article> article() const
    {
        if (!path.isEmpty()) {
            return readArticle(path);
        }
        Article article = articleFromText(record.text, record.id.text);
        if (record.published.isValid()) {
            article.metadata.published = record.published;
        }
        return article;
    }

    [[nodiscard]] Publication publicationOf(const Article &article) const
    {
        const QDateTime &published = article.metadata.published;
        return record.tellsTime ? Publication(published.date(), published.time()) : Publication(published);
    }
};

Inputs::Inputs(const QStringList &files, const QString &corpus, int jobs, const Streams &streams)
    : m_files(files)
    , m_ids(fileIds(files))
    , m_jobs(jobs)
    , m_streams(streams)
{
    if (corpus.isEmpty()) {
        return;
    }
    m_corpus = std::make_unique<Corpus>(corpus);
    if (const Result<void> opened = m_corpus->open(); !opened) {
        tell(opened.error());
        m_corpus.reset();
    }
}

Inputs::~Inputs() = default;

std::vector<InputDocument> Inputs::nextBatch()
{
    std::vector<InputDocument> documents;
    while (documents.empty()) {
        std::vector<Waiting> waiting = nextWaiting();
        if (waiting.empty()) {
            break;
        }
        std::vector<Result<Article>> articles =
            mapped(waiting, m_jobs, [](const Waiting &document) { return document.article(); });
        for (size_t i = 0; i < articles.size(); ++i) {
            if (articles[i]) {
                const Publication published = waiting[i].publicationOf(*articles[i]);
                documents.push_back({waiting[i].id, std::move(*articles[i]), published});
            } else {
                Error error = articles[i].error();
                error.path = waiting[i].path;
                tell(error);
            }
        }
    }
    return documents;
}

std::vector<Inputs::Waiting> Inputs::nextWaiting()
{
    constexpr size_t documentsPerJob = 32;
    const size_t most = documentsPerJob * static_cast<size_t>(m_jobs);
    std::vector<Waiting> waiting;
    for (; m_nextFile < m_files.size() && waiting.size() < most; ++m_nextFile) {
        waiting.push_back({m_ids[m_nextFile], m_files[m_nextFile], {}});
    }
    while (m_corpus && waiting.size() < most) {
        const std::optional<Result<CorpusRecord>> record = m_corpus->next();
        if (!record) {
            break;
        }
        if (*record) {
            waiting.push_back({(*record)->id, {}, **record});
        } else {
            tell(record->error());
        }
    }
    return waiting;
}

void Inputs::tell(const Error &error)
{
    m_hadTrouble = true;
    message(m_streams, error);
}

QList<DocumentId> fileIds(const QStringList &files)
{
    QHash<QString, int> namesakes;
    for (const QString &file : files) {
        ++namesakes[QFileInfo(file).fileName()];
    }
    QList<DocumentId> ids;
    for (const QString &file : files) {
        const QString name = QFileInfo(file).fileName();
        ids.append({namesakes.value(name) > 1 ? file : name, false});
    }
    return ids;
}

} // namespace Sidelight::cli
