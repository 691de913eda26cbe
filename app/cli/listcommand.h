// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "app/cli/inputs.h"
#include "models/claims/values/timenotation.h"
#include "models/claims/values/value.h"
#include "models/exchange/listformat.h"
#include "models/exchange/json/passageswriter.h"
#include "models/passages/passages.h"

#include <functional>

namespace Sidelight::cli
{

/** What the commands that list something of FILE... or of a corpus were asked for. */
struct ListRequest {
    ListFormat format;
    int jobs = 1;
    int minWords = 0;
    Preset preset = Preset::Balanced;
    QList<ValueType> types; ///< to be listed; empty for all
    TimeNotation times = TimeNotation::Resolved;
    QStringList files;
    QString corpus;
};

/** What a list takes beside the options of all: --min-words and --preset, or --type and --times. */
enum class ListExtras { None, Passages, Values };

/** Reads the arguments of such a command and, where they make sense, runs `work` and returns its exit code. */
[[nodiscard]] int runList(const QString &command, const QString &description, ListExtras extras,
                          const QStringList &arguments, const Streams &streams,
                          const std::function<int(const ListRequest &)> &work);

/**
 * All the documents of a request, for the engine and for the lists; what the passage commands begin with. Files are
 * read as the window would read them; records of a corpus are running text, nothing of them is masked.
 */
struct ComparedDocuments {
    QList<ListedDocument> documents;
    QList<PassageSource> sources; ///< the same documents, for the engine
    bool hadTrouble = false;
};
[[nodiscard]] ComparedDocuments comparedDocuments(const ListRequest &request, const Streams &streams);

/** Says what the search for passages left out to stay in proportion. */
void tellNotes(const PassageNotes &notes, const Streams &streams);

/** The exit code after results were written; a failure is told. */
[[nodiscard]] int exitCode(const Result<void> &written, bool hadTrouble, const Streams &streams);

} // namespace Sidelight::cli
