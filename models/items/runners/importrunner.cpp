// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/runners/importrunner.h"

#include "models/readers/reader.h"
#include "models/text/parallel.h"

#include <QThread>

namespace Sidelight
{

namespace
{

Result<ImportBatch> readFiles(const QStringList &paths, const ProgressFn &progress)
{
    ImportBatch batch;
    const auto read = [&paths](qsizetype i) { return readArticle(paths.at(i)); };
    const auto take = [&batch](qsizetype, Result<Article> article) {
        if (article) {
            batch.articles.append(std::move(*article));
        } else {
            batch.errors.append(article.error());
        }
    };
    const auto mayGoOn = [&](qsizetype done) {
        return progress(static_cast<int>(done), static_cast<int>(paths.size()));
    };
    if (!takeInOrder(paths.size(), QThread::idealThreadCount(), read, take, mayGoOn)) {
        return failure(Error::Code::Cancelled);
    }
    return batch;
}

} // namespace

ImportRunner::ImportRunner(QObject *parent)
    : QObject(parent)
    , m_job({.progressed = [this](int done, int total) { emit progressed(done, total); },
             .finished = [this](const Result<ImportBatch> &result) { report(result); }})
{
}

ImportRunner::~ImportRunner() = default;

void ImportRunner::start(const QStringList &paths)
{
    if (isRunning()) {
        m_waiting += paths;
        return;
    }
    m_job.start([paths](const ProgressFn &progress) { return readFiles(paths, progress); });
}

void ImportRunner::cancel()
{
    m_waiting.clear();
    m_job.cancel();
}

void ImportRunner::report(const Result<ImportBatch> &result)
{
    if (result) {
        emit finished(*result);
    } else {
        emit cancelled();
    }
    if (!m_waiting.isEmpty()) {
        start(std::exchange(m_waiting, {}));
    }
}

} // namespace Sidelight
