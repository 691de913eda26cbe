// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/fillruns.h"

#include <QTest>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

const QString text = u"abcdefghi "_s.repeated(10); // a blank at 9, 19, 29 ...

QList<FillRun> resolved(const ArticleMarks &marks, Layers layers = defaultLayers, const QList<Span> &masked = {})
{
    return fillRuns(marks, layers, masked, text);
}

} // namespace

class TestFillRuns : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void oneFillAPoint_data();
    void oneFillAPoint();
    void gaps_data();
    void gaps();
    void runsNeverOverlap();
};

void TestFillRuns::oneFillAPoint_data()
{
    QTest::addColumn<QList<FillRun>>("runs");
    QTest::addColumn<QList<FillRun>>("expected");
    using Runs = QList<FillRun>;

    QTest::newRow("no marks, no fills") << resolved({}) << Runs{};

    ArticleMarks shared;
    shared.shared = {{{10, 20}, 2}, {{20, 30}, 4}};
    QTest::newRow("shared stretches keep their number of sources")
        << resolved(shared) << Runs{{{10, 20}, Fill::Shared, 2}, {{20, 30}, Fill::Shared, 4}};
    QTest::newRow("switched off, they are not filled") << resolved(shared, Layer::Quotes) << Runs{};
    QTest::newRow("the layer turned round fills the rest")
        << resolved(shared, defaultLayers | Layer::OnlyHere)
        << Runs{{{0, 9}, Fill::OnlyHere, 0}, {{30, 99}, Fill::OnlyHere, 0}};
    QTest::newRow("boilerplate has no fill") << resolved(shared, defaultLayers | Layer::OnlyHere, {{0, 5}, {90, 100}})
                                             << Runs{{{5, 9}, Fill::OnlyHere, 0}, {{30, 90}, Fill::OnlyHere, 0}};
    QTest::newRow("boilerplate inside a shared stretch cuts it")
        << resolved(shared, defaultLayers, {{12, 15}})
        << Runs{{{10, 12}, Fill::Shared, 2}, {{15, 20}, Fill::Shared, 2}, {{20, 30}, Fill::Shared, 4}};

    ArticleMarks apart;
    apart.shared = {{{0, 9}, 2}, {{10, 99}, 2}};
    QTest::newRow("a blank between two passages is not only here")
        << resolved(apart, defaultLayers | Layer::OnlyHere) << Runs{};

    const QString marked = u"We will not.” she (who was “new”) said. Gone"_s;
    ArticleMarks quoted;
    quoted.shared = {{{0, 11}, 2}, {{40, 44}, 2}}; // "We will not", "Gone"
    QTest::newRow("marks behind shared words are theirs, marks before other words are not")
        << fillRuns(quoted, defaultLayers | Layer::OnlyHere, {}, marked) << Runs{{{14, 39}, Fill::OnlyHere, 0}};

    ArticleMarks differing = shared;
    differing.differences = {{{12, 14}, DifferenceKind::Changed, {}},
                             {{16, 18}, DifferenceKind::OnlyHere, {}},
                             {{19, 19}, DifferenceKind::LeftOut, {}},
                             {{22, 24}, DifferenceKind::Moved, {}}};
    QTest::newRow("differing words win over shared ones; moved words keep their fill")
        << resolved(differing)
        << Runs{{{10, 12}, Fill::Shared, 2},  {{12, 14}, Fill::Differs, 0}, {{14, 16}, Fill::Shared, 2},
                {{16, 18}, Fill::Differs, 0}, {{18, 20}, Fill::Shared, 2},  {{20, 30}, Fill::Shared, 4}};

    ArticleMarks found = differing;
    found.hits = {{11, 13}, {40, 42}};
    found.currentHit = 1;
    QTest::newRow("hits win over all, the current one over the others")
        << resolved(found)
        << Runs{{{10, 11}, Fill::Shared, 2}, {{11, 13}, Fill::Hit, 0},       {{13, 14}, Fill::Differs, 0},
                {{14, 16}, Fill::Shared, 2}, {{16, 18}, Fill::Differs, 0},   {{18, 20}, Fill::Shared, 2},
                {{20, 30}, Fill::Shared, 4}, {{40, 42}, Fill::CurrentHit, 0}};
    QTest::newRow("a hit in boilerplate shows") << resolved(found, Layer::Quotes, {{0, 100}})
                                                << Runs{{{11, 13}, Fill::Hit, 0}, {{40, 42}, Fill::CurrentHit, 0}};

    ArticleMarks overlapping;
    overlapping.shared = {{{10, 30}, 2}, {{20, 40}, 3}};
    QTest::newRow("of two shared stretches the one with more sources wins")
        << resolved(overlapping) << Runs{{{10, 20}, Fill::Shared, 2}, {{20, 40}, Fill::Shared, 3}};

    ArticleMarks prose;
    prose.prose = {{{0, 8}, ProseKind::Dateline}, {{50, 60}, ProseKind::DirectSpeech}};
    QTest::newRow("prose tints typography, not speech")
        << resolved(prose, Layer::Prose) << Runs{{{0, 8}, Fill::Prose, 0}};
}

void TestFillRuns::oneFillAPoint()
{
    QFETCH(const QList<FillRun>, runs);
    QFETCH(const QList<FillRun>, expected);
    QCOMPARE(runs, expected);
}

void TestFillRuns::gaps_data()
{
    QTest::addColumn<QList<Span>>("spans");
    QTest::addColumn<QList<Span>>("expected");
    using Spans = QList<Span>;
    QTest::newRow("nothing covered") << Spans{} << Spans{{0, 100}};
    QTest::newRow("all covered") << Spans{{0, 100}} << Spans{};
    QTest::newRow("in any order and overlapping")
        << Spans{{50, 60}, {10, 20}, {15, 30}} << Spans{{0, 10}, {30, 50}, {60, 100}};
    QTest::newRow("reaching over the end") << Spans{{90, 120}} << Spans{{0, 90}};
    QTest::newRow("several behind the end") << Spans{{80, 110}, {120, 130}, {140, 150}} << Spans{{0, 80}};
}

void TestFillRuns::gaps()
{
    QFETCH(const QList<Span>, spans);
    QFETCH(const QList<Span>, expected);
    QCOMPARE(gapsBetween(spans, {0, 100}), expected);
}

void TestFillRuns::runsNeverOverlap()
{
    ArticleMarks marks;
    for (int i = 0; i < 40; ++i) {
        const qsizetype begin = (i * 37) % 90;
        marks.shared.append({{begin, begin + 1 + (i * 13) % 10}, 2 + i % 4});
        marks.hits.append({(i * 17) % 95, (i * 17) % 95 + 3});
        marks.differences.append({{(i * 29) % 95, (i * 29) % 95 + 2}, DifferenceKind::Changed, {}});
    }
    qsizetype end = 0;
    for (const FillRun &run : resolved(marks, defaultLayers | Layer::OnlyHere, {{20, 25}})) {
        QVERIFY(run.span.begin >= end);
        QVERIFY(!run.span.isEmpty());
        end = run.span.end;
    }
    QVERIFY(end > 0 && end <= text.size());
}

QTEST_GUILESS_MAIN(TestFillRuns)

#include "tst_fillruns.moc"
