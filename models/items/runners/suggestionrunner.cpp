// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/runners/suggestionrunner.h"

namespace Sidelight
{

SuggestionRunner::SuggestionRunner(QObject *parent)
    : QObject(parent)
    , m_job({.progressed = [this](int done, int total) { emit progressed(done, total); },
             .finished =
                 [this](const Result<QList<Suggestion>> &result) {
                     if (result) {
                         emit finished(*result);
                     } else {
                         emit cancelled(); // the only error there is
                     }
                 }})
{
}

SuggestionRunner::~SuggestionRunner() = default;

void SuggestionRunner::start(const ProjectData &data, const Analysis &analysis, const SuggestionQuery &query)
{
    m_job.start([data, analysis, query](const ProgressFn &progress) {
        return findSuggestions(data, analysis, query, progress);
    });
}

} // namespace Sidelight
