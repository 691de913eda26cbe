// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acts.h"
#include "models/project/newsource.h"
#include "models/project/projectfile.h"
#include "models/project/textreplacement.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** A text of about a million characters, the same every time. */
QString longText()
{
    QRandomGenerator random(20141107);
    QString text;
    while (text.size() < 1'000'000) {
        text += u"word%1"_s.arg(random.bounded(5000));
        text += random.bounded(12) == 0 ? u".\n"_s : u" "_s;
    }
    return text;
}

Article articleOf(const QString &text)
{
    Article article;
    article.fileName = u"long.txt"_s;
    article.text = text;
    article.originalBytes = text.toUtf8();
    return article;
}

/** A project with two claims and so many codings of the first, all in one long article. */
ProjectData projectWith(int codings)
{
    ProjectData data;
    data.id = QUuid::createUuid();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    data.apply(acts::addSources({newSource(articleOf(longText()), {}, now)}));
    data.apply(acts::addClaim(data, acts::newClaim(data, u"first"_s)));
    data.apply(acts::addClaim(data, acts::newClaim(data, u"second"_s)));
    Change change;
    for (int i = 0; i < codings; ++i) {
        const qsizetype begin = 900'000LL * i / codings;
        change.codings.append({{},
                               acts::newCoding(data.claims.at(0).id, data.sources.at(0).id, {begin, begin + 60},
                                               Stance::Asserts, u"kb"_s, now.addMSecs(i))});
    }
    data.apply(change);
    return data;
}

/** The same in a file. */
struct Stored {
    explicit Stored(int codings)
        : data(projectWith(codings))
        , file(std::move(*ProjectFile::create(folder.filePath(u"bench.sidelight"_s))))
    {
        Change everything;
        for (const Source &source : std::as_const(data.sources)) {
            everything.sources.append({{}, source});
        }
        for (const Claim &claim : std::as_const(data.claims)) {
            everything.claims.append({{}, claim});
        }
        for (const Coding &coding : std::as_const(data.codings)) {
            everything.codings.append({{}, coding});
        }
        isGood = file->apply(everything).has_value();
    }

    QTemporaryDir folder;
    ProjectData data;
    std::unique_ptr<ProjectFile> file;
    bool isGood = false;
};

/** Undo of a merge of claims with 10,000 codings: the change taken back in the file and in memory. */
void undoOfAMerge(benchmark::State &state)
{
    Stored stored(10'000);
    const Change merge = acts::mergeClaims(stored.data, stored.data.claims.at(0).id, stored.data.claims.at(1).id);
    for (auto _ : state) {
        state.PauseTiming();
        bool isGood = stored.isGood && stored.file->apply(merge).has_value();
        stored.data.apply(merge);
        state.ResumeTiming();
        const Change undo = inverted(merge);
        isGood = isGood && stored.file->apply(undo).has_value();
        stored.data.apply(undo);
        if (!isGood) {
            state.SkipWithError("not written");
        }
    }
}
BENCHMARK(undoOfAMerge)->Unit(benchmark::kMillisecond)->MinTime(3);

/** One more coding where an article of 1 MB has 5,000: the act, the file with its log, memory. */
void codeOneMore(benchmark::State &state)
{
    Stored stored(5'000);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (auto _ : state) {
        const Coding coding = acts::newCoding(stored.data.claims.at(0).id, stored.data.sources.at(0).id,
                                              {500'000, 500'060}, Stance::Asserts, u"kb"_s, now);
        const Change change = acts::addCoding(stored.data, coding);
        if (!stored.isGood ||
            !stored.file->apply(change, LogEntry{0, now, u"kb"_s, LogEntry::Kind::Act, change.text})) {
            state.SkipWithError("not written");
        }
        stored.data.apply(change);
    }
}
BENCHMARK(codeOneMore)->Unit(benchmark::kMillisecond);

/** A newer text of 1 MB with 5,000 codings; one sentence in a hundred is another. */
void newerText(benchmark::State &state)
{
    const ProjectData data = projectWith(5'000);
    QStringList lines = data.sources.at(0).article.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); i += 100) {
        lines[i] = u"Nothing of this stood here before, whatever was said."_s;
    }
    const Article newer = articleOf(lines.join(u'\n'));
    for (auto _ : state) {
        const TextReplacement done =
            acts::replaceText(data, data.sources.at(0).id, newer, u"kb"_s, QDateTime::currentDateTimeUtc());
        state.counters["exact"] = done.exact;
        state.counters["orphans"] = done.orphaned;
    }
}
BENCHMARK(newerText)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
