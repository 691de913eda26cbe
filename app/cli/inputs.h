// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/corpus.h"
#include "app/cli/command.h"
#include "models/claims/values/publication.h"
#include "models/text/article.h"

#include <memory>
#include <vector>

namespace Sidelight::cli
{

/** An article to work on and what results call it. */
struct InputDocument {
    DocumentId id;
    Article article;
    Publication published; ///< as the article's metadata tell it, or the record of a corpus
};

/**
 * The documents that a command was given: files, or the records of a corpus. They are read in batches, so that a corpus
 * of any length needs little memory. What cannot be read is told on the error stream and left out.
 */
class Inputs final
{
public:
    /** One of `files` and `corpus` is empty. */
    Inputs(const QStringList &files, const QString &corpus, int jobs, const Streams &streams);
    ~Inputs();
    Q_DISABLE_COPY_MOVE(Inputs)

    /** The next documents in order; empty at the end. */
    [[nodiscard]] std::vector<InputDocument> nextBatch();

    /** Was there anything that could not be read, until now? */
    [[nodiscard]] bool hadTrouble() const { return m_hadTrouble; }

private:
    struct Waiting;

    [[nodiscard]] std::vector<Waiting> nextWaiting();
    void tell(const Error &error);

    QStringList m_files;
    QList<DocumentId> m_ids; ///< of m_files
    std::unique_ptr<Corpus> m_corpus;
    int m_jobs;
    const Streams &m_streams;
    qsizetype m_nextFile = 0;
    bool m_hadTrouble = false;
};

/** What results call files: their names without folder, or the paths as given where two have the same name. */
[[nodiscard]] QList<DocumentId> fileIds(const QStringList &files);

} // namespace Sidelight::cli
