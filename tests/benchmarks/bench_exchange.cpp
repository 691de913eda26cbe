// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/incoming/codingimport.h"
#include "models/exchange/tables/codingscsv.h"
#include "models/exchange/qda/qdpx.h"
#include "tests/exchange/projectfixture.h"
#include "tests/passages/passagechecks.h"

#include <benchmark/benchmark.h>

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** A project of 200 articles, 200 claims and so many codings; every tenth has a note. */
ProjectData projectWith(int codings)
{
    constexpr int sources = 200;
    constexpr int claims = 200;
    Checks::Prose prose(7, 60000);
    ProjectData project;
    for (int i = 0; i < sources; ++i) {
        Source source = Fixture::source(i, u"article_%1.txt"_s.arg(i), prose.text(prose.words(600)));
        source.id = QUuid::createUuid();
        project.sources.append(source);
    }
    for (int i = 0; i < claims; ++i) {
        Claim claim = Fixture::claim(i, u"The claim of number %1"_s.arg(i), i);
        claim.id = QUuid::createUuid();
        project.claims.append(claim);
    }
    const QDateTime begin(QDate(2025, 11, 23), QTime(6, 0), QTimeZone::UTC);
    for (int i = 0; i < codings; ++i) {
        const Source &source = project.sources.at(i % sources);
        Coding coding;
        coding.id = QUuid::createUuid();
        coding.claim = project.claims.at(i / 7 % claims).id;
        coding.source = source.id;
        const qsizetype at = i * 37 % (source.article.text.size() - 90);
        coding.span = Span{at, at + 80};
        coding.note = i % 10 == 0 ? u"See the second paragraph, \"as told\"."_s : QString();
        coding.coder = u"ann"_s;
        coding.created = begin.addSecs(i);
        coding.modified = coding.created;
        project.codings.append(coding);
    }
    return project;
}

QByteArray csvOf(const ProjectData &project)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCodings(buffer, project, {}, csvForData) ? buffer.data() : QByteArray();
}

void writeCsv(benchmark::State &state)
{
    const ProjectData project = projectWith(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(csvOf(project));
    }
}
BENCHMARK(writeCsv)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void readCsv(benchmark::State &state)
{
    ProjectData project = projectWith(static_cast<int>(state.range(0)));
    QByteArray csv = csvOf(project);
    project.codings.clear();
    for (auto _ : state) {
        QBuffer buffer(&csv);
        buffer.open(QIODevice::ReadOnly);
        const auto records = readCodings(buffer);
        const CodingImport import = importedCodings(*records, project, QDateTime::currentDateTimeUtc());
        if (import.change.codings.size() != state.range(0)) {
            state.SkipWithError("codings are missing");
        }
    }
}
BENCHMARK(readCsv)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void writeAndReadQdpx(benchmark::State &state)
{
    const ProjectData project = projectWith(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        const auto written = writeQdpx(buffer, project, u"p"_s);
        buffer.seek(0);
        const auto incoming = readQdpx(buffer);
        if (!written || incoming->data.codings.size() != state.range(0)) {
            state.SkipWithError("codings are missing");
        }
    }
}
BENCHMARK(writeAndReadQdpx)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
