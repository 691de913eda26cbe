// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/comparison.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr auto full = u"\"We will not sign the treaty before the winter session has ended, and not in secret,\" Anna "
                      u"Weber told Reuters.\n\n\"The ferries stay where they are,\" Paul Lind said on Tuesday.\n\n"
                      u"Nobody in the harbour had heard of the second letter by then.\n";
constexpr auto trimmed = u"Rain fell on the quay all day long and the cranes stood still.\n\n\"We will not sign the "
                         u"treaty before the winter session has ended,\" Anna Weber told Reuters.\n";
constexpr auto other = u"The museum of glass opens a new wing in the spring, with a roof of its own.\n";

Source source(uint number, QStringView text)
{
    Source made;
    made.id = QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    made.key = u"%1"_s.arg(number, 3, 10, QChar(u'0'));
    made.article.text = text.toString();
    return made;
}

/** Three sources, two of them of one matter. */
struct Corpus {
    QList<Source> sources{source(1, full), source(2, trimmed), source(3, other)};
    Analysis analysis = *analyse(sources);
};

QStringList printed(const Source &source, const QList<OnlyHere> &stretches)
{
    QStringList texts;
    for (const OnlyHere &stretch : stretches) {
        texts.append(source.article.text.sliced(stretch.span.begin, stretch.span.length()));
    }
    return texts;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void countsWhatBothHaveAndWhatOneHas();
    void theOtherWayRoundSaysTheSame();
    void boilerplateIsNobodysAlone();
    void sourcesWithoutAnalysisShareNothing();
    void theSentencesCanBeQuoted();
    void datesAndCredits_data();
    void datesAndCredits();
};

void TestComparison::countsWhatBothHaveAndWhatOneHas()
{
    const Corpus corpus;
    const ComparisonSummary summary = compare(corpus.analysis, corpus.sources.at(0), corpus.sources.at(1));
    QCOMPARE(summary.passages.size(), 1);
    QCOMPARE(summary.quotesInBoth, 1);
    QCOMPARE(summary.quotesTrimmed, 1);
    QCOMPARE(summary.quotesOnlyInA, 1); // Lind's
    QCOMPARE(summary.quotesOnlyInB, 0);
    QCOMPARE(summary.namedInBoth, QStringList{u"Reuters"_s});
    QVERIFY(summary.shareOfA > 0.3 && summary.shareOfA < summary.shareOfB);
    const QStringList onlyInB = printed(corpus.sources.at(1), summary.onlyInB);
    QVERIFY2(onlyInB.contains(u"Rain fell on the quay all day long and the cranes stood still"_s),
             qPrintable(onlyInB.join(u'|')));
    QVERIFY(printed(corpus.sources.at(0), summary.onlyInA).join(u' ').contains(u"second letter"));
    QVERIFY(!printed(corpus.sources.at(0), summary.onlyInA).join(u' ').contains(u"winter session"));
    QCOMPARE(wordsIn(summary.onlyInB), 13);
}

void TestComparison::theOtherWayRoundSaysTheSame()
{
    const Corpus corpus;
    const ComparisonSummary there = compare(corpus.analysis, corpus.sources.at(0), corpus.sources.at(1));
    const ComparisonSummary back = compare(corpus.analysis, corpus.sources.at(1), corpus.sources.at(0));
    QCOMPARE(back.shareOfA, there.shareOfB);
    QCOMPARE(back.passages, there.passages);
    QCOMPARE(back.quotesInBoth, there.quotesInBoth);
    QCOMPARE(back.quotesTrimmed, there.quotesTrimmed);
    QCOMPARE(back.quotesOnlyInB, there.quotesOnlyInA);
    QCOMPARE(back.onlyInA, there.onlyInB);
    QCOMPARE(back.onlyInB, there.onlyInA);
    QCOMPARE(back.namedInBoth, there.namedInBoth);
}

void TestComparison::boilerplateIsNobodysAlone()
{
    Corpus corpus;
    const Span rain{0, corpus.sources.at(1).article.text.indexOf(u'\n')};
    corpus.sources[1].article.parts = {{PartKind::Caption, rain, PartReason::Position, true}};
    QVERIFY(
        !printed(corpus.sources.at(1), onlyIn(corpus.sources.at(1), corpus.analysis, 0)).join(u' ').contains(u"Rain"));
    corpus.sources[1].overrules = {{rain, false}};
    QVERIFY(printed(corpus.sources.at(1), onlyIn(corpus.sources.at(1), corpus.analysis)).join(u' ').contains(u"Rain"));
}

void TestComparison::sourcesWithoutAnalysisShareNothing()
{
    const Corpus corpus;
    const Source unknown = source(9, full);
    QCOMPARE(compare(corpus.analysis, corpus.sources.at(0), unknown), ComparisonSummary());
    QCOMPARE(compare(corpus.analysis, corpus.sources.at(0), corpus.sources.at(0)), ComparisonSummary());
    QVERIFY(onlyIn(unknown, corpus.analysis).isEmpty());
    const ComparisonSummary nothing = compare(corpus.analysis, corpus.sources.at(0), corpus.sources.at(2));
    QVERIFY(nothing.passages.isEmpty());
    QVERIFY(describe(nothing, corpus.sources.at(0), corpus.sources.at(2)).startsWith(u"001 and 003 share no wording."));
}

void TestComparison::theSentencesCanBeQuoted()
{
    ComparisonSummary summary;
    summary.shareOfA = 0.33;
    summary.shareOfB = 0.28;
    summary.passages = {0, 1};
    summary.quotesInBoth = 6;
    summary.quotesTrimmed = 2;
    summary.quotesOnlyInA = 7;
    summary.onlyInA = {{{0, 9}, 40, true}, {{10, 20}, 2, false}};
    summary.namedInBoth = {u"Reuters"_s, u"The Wall Street Journal"_s};
    // Without a translation the plurals stand as they were written.
    QCOMPARE(
        describe(summary, source(1, full), source(3, other)),
        u"33 % of 001 stands in 003, and 28 % of 003 in 001: 2 passage(s) and 6 quote(s) in common. One of the two "
        u"trims 2 of the quotes. 42 word(s) and 7 quote(s) stand in 001 alone, 0 word(s) and 0 quote(s) in 003 "
        u"alone. Both name Reuters and The Wall Street Journal. Neither gives a date."_s);
}

void TestComparison::datesAndCredits_data()
{
    QTest::addColumn<QString>("agencyA");
    QTest::addColumn<QString>("agencyB");
    QTest::addColumn<bool>("isDated");
    QTest::addColumn<QString>("end");
    QTest::newRow("no credit, no date") << u""_s << u""_s << false << u"in 002 alone. Neither gives a date."_s;
    QTest::newRow("the same credit") << u"AFP"_s << u"AFP"_s << false << u"Both credit AFP. Neither gives a date."_s;
    QTest::newRow("one credit, one date")
        << u"AFP"_s << u""_s << true << u"001 credits AFP. 001 is of %1, 002 gives no date."_s;
    QTest::newRow("two credits") << u"AFP"_s << u"dpa"_s << false
                                 << u"001 credits AFP, 002 credits dpa. Neither gives a date."_s;
}

void TestComparison::datesAndCredits()
{
    QFETCH(QString, agencyA);
    QFETCH(QString, agencyB);
    QFETCH(bool, isDated);
    QFETCH(QString, end);
    Source a = source(1, full);
    Source b = source(2, trimmed);
    a.article.metadata.agency = agencyA;
    b.article.metadata.agency = agencyB;
    if (isDated) {
        a.article.metadata.published = QDateTime(QDate(2014, 11, 7), QTime(8, 0));
        end = end.arg(QLocale().toString(QDate(2014, 11, 7), QLocale::ShortFormat));
    }
    const QString said = describe(ComparisonSummary(), a, b);
    QVERIFY2(said.endsWith(end), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestComparison)

#include "tst_comparison.moc"
