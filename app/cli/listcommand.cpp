// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/listcommand.h"

#include "app/cli/messages.h"
#include "models/text/sanitising.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

namespace
{

constexpr int mostJobs = 256;
constexpr int leastWords = 4;
constexpr int mostWords = 50;

bool readPassageOptions(const CommandLine &line, ListRequest &request)
{
    const auto minWords = line.number(u"min-words"_s, PassageOptions().minWords, leastWords, mostWords);
    const auto preset = line.choice(u"preset"_s, {u"balanced"_s, u"thorough"_s});
    if (!minWords || !preset) {
        return false;
    }
    request.minWords = *minWords;
    request.preset = *preset == u"thorough" ? Preset::Thorough : Preset::Balanced;
    return true;
}

bool readValueOptions(const CommandLine &line, ListRequest &request)
{
    static const QList<ValueType> all{ValueType::Date,       ValueType::Number, ValueType::Ordinal,
                                      ValueType::Percentage, ValueType::Money,  ValueType::Quantity};
    const auto times = line.choice(u"times"_s, {u"resolved"_s, u"open"_s});
    if (!times) {
        return false;
    }
    request.times = *times == u"open" ? TimeNotation::Open : TimeNotation::Resolved;
    const QStringList keys = line.isSet(u"type"_s) ? line.value(u"type"_s).split(u',') : QStringList();
    for (const QString &key : keys) {
        const auto type = std::ranges::find(all, key, valueTypeKey);
        if (type == all.end()) {
            line.wrongUsage(u"--type: there are no values of type \"%1\""_s.arg(key));
            return false;
        }
        request.types.append(*type);
    }
    return true;
}

/** None, after a message, where the arguments make no sense. */
std::optional<ListRequest> requestFrom(const CommandLine &line, ListExtras extras)
{
    ListRequest request;
    const auto format = line.choice(u"format"_s, {u"jsonl"_s, u"csv"_s});
    const auto csv = line.csvOptions(csvForData);
    const auto jobs = line.number(u"jobs"_s, QThread::idealThreadCount(), 1, mostJobs);
    if (!format || !csv || !jobs) {
        return std::nullopt;
    }
    request.format = {*format == u"csv" ? ListFormat::Kind::Csv : ListFormat::Kind::JsonLines, *csv};
    request.jobs = *jobs;
    if ((extras == ListExtras::Passages && !readPassageOptions(line, request)) ||
        (extras == ListExtras::Values && !readValueOptions(line, request))) {
        return std::nullopt;
    }
    request.files = line.arguments();
    request.corpus = line.value(u"corpus"_s);
    if (request.files.isEmpty() == request.corpus.isEmpty()) {
        line.wrongUsage(u"give FILE... or --corpus FILE.jsonl, one of the two"_s);
        return std::nullopt;
    }
    return request;
}

/** Adds the records of a corpus; tells what cannot be read. */
void addRecords(const QString &path, const Streams &streams, ComparedDocuments &result)
{
    const auto tell = [&](const Error &error) {
        message(streams, error);
        result.hadTrouble = true;
    };
    Corpus corpus(path);
    if (const Result<void> opened = corpus.open(); !opened) {
        tell(opened.error());
        return;
    }
    while (const std::optional<Result<CorpusRecord>> record = corpus.next()) {
        if (!*record) {
            tell(record->error());
            continue;
        }
        const QString text = sanitised((*record)->text);
        result.documents.append({(*record)->id, text});
        result.sources.append({text, {}});
    }
}

} // namespace

int runList(const QString &command, const QString &description, ListExtras extras, const QStringList &arguments,
            const Streams &streams, const std::function<int(const ListRequest &)> &work)
{
    CommandLine line(command, u"[options] FILE... | --corpus FILE.jsonl"_s, description, streams);
    line.addOption(u"format"_s, u"JSON Lines or CSV. Default: jsonl."_s, u"jsonl|csv"_s);
    addCsvOption(line, u"data"_s);
    line.addOption(u"jobs"_s, u"Threads. Default: one a processor. The results are the same for any number."_s, u"N"_s);
    if (extras == ListExtras::Passages) {
        line.addOption(u"min-words"_s, u"Fewest common words of a passage, 4 to 50. Default: 8."_s, u"N"_s);
        line.addOption(u"preset"_s,
                       u"balanced: the same wording, edits allowed. thorough: also what was reworded, shuffled or "
                       u"condensed, told by how rare its words are among all documents. Default: balanced."_s,
                       u"balanced|thorough"_s);
    }
    if (extras == ListExtras::Values) {
        line.addOption(u"type"_s,
                       u"Only values of these types, with commas between: date, number, ordinal, percentage, money, "
                       u"quantity. Default: all."_s,
                       u"TYPES"_s);
        line.addOption(
            u"times"_s,
            u"resolved: \"Nov. 24\" has its year, as TIMEX3 has it. open: what the words leave open stays X, "
            u"and stretches have both ends, as Recognizers-Text writes them. Default: resolved."_s,
            u"resolved|open"_s);
    }
    line.addOption(
        u"corpus"_s,
        u"Documents as JSON Lines: {\"id\": ..., \"text\": \"...\", \"date\": \"2014-11-07\"}, the date if known."_s,
        u"FILE.jsonl"_s);
    if (const std::optional<int> over = line.parse(arguments)) {
        return *over;
    }
    const std::optional<ListRequest> request = requestFrom(line, extras);
    return request ? work(*request) : WrongUsage;
}

ComparedDocuments comparedDocuments(const ListRequest &request, const Streams &streams)
{
    ComparedDocuments result;
    if (!request.corpus.isEmpty()) {
        addRecords(request.corpus, streams, result);
        return result;
    }
    Inputs inputs(request.files, {}, request.jobs, streams);
    for (std::vector<InputDocument> batch = inputs.nextBatch(); !batch.empty(); batch = inputs.nextBatch()) {
        for (const InputDocument &document : batch) {
            result.documents.append({document.id, document.article.text});
            result.sources.append({document.article.text, maskedSpans(document.article)});
        }
    }
    result.hadTrouble = inputs.hadTrouble();
    return result;
}

void tellNotes(const PassageNotes &notes, const Streams &streams)
{
    if (notes.crowdedRuns > 0) {
        message(streams, u"%1 wordings stand at very many places; of these, each place is compared with the one before "
                         u"it only"_s.arg(notes.crowdedRuns));
    }
}

int exitCode(const Result<void> &written, bool hadTrouble, const Streams &streams)
{
    if (!written) {
        message(streams, written.error());
    }
    return written && !hadTrouble ? Done : FileTrouble;
}

} // namespace Sidelight::cli
