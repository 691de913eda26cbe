// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/runners/replacementrunner.h"

#include "models/readers/reader.h"
#include "models/text/sameruns.h"

namespace Sidelight
{

namespace
{

Result<NewerText> newerText(const ProjectData &data, const QUuid &id, const QString &path, const QString &coder,
                            const ProgressFn &progress)
{
    const Result<Article> article = readArticle(path);
    if (!article) {
        return tl::unexpected(article.error());
    }
    const Source *source = data.source(id);
    const QString before = source ? source->article.text : QString();
    return acts::replaceText(data, id, *article, coder, QDateTime::currentDateTimeUtc(), progress)
        .map([&](const TextReplacement &replacement) {
            return NewerText{id, before, *article, sameRuns(before, article->text), replacement};
        });
}

} // namespace

ReplacementRunner::ReplacementRunner(QObject *parent)
    : QObject(parent)
    , m_job({.progressed = [this](int done, int total) { emit progressed(done, total); },
             .finished =
                 [this](const Result<NewerText> &result) {
                     if (result) {
                         emit finished(*result);
                     } else if (result.error().code == Error::Code::Cancelled) {
                         emit cancelled();
                     } else {
                         emit failed(result.error());
                     }
                 }})
{
}

ReplacementRunner::~ReplacementRunner() = default;

void ReplacementRunner::start(const ProjectData &data, const QUuid &source, const QString &path, const QString &coder)
{
    m_source = source;
    m_path = path;
    m_coder = coder;
    m_job.start([data, source, path, coder](const ProgressFn &progress) {
        return newerText(data, source, path, coder, progress);
    });
}

void ReplacementRunner::refresh(const ProjectData &data)
{
    if (isRunning()) {
        start(data, m_source, m_path, m_coder);
    }
}

} // namespace Sidelight
