// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/marks/marks.h"

#include "tests/items/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::fixtures;

namespace
{

const QString textA = u"the old ferry left very late at noon"_s;
const QString textB = u"at noon the new ferry left late today"_s;

/** A passage of sources 0 and 1: "the old ferry left very late" and "the new ferry left late today". */
Passage ferryPassage()
{
    Passage passage;
    passage.sourceA = 0;
    passage.sourceB = 1;
    passage.a = {0, 28};
    passage.b = {8, 37};
    passage.alignment = {{RunKind::Same, {0, 3}, {8, 11}, 1},    {RunKind::Changed, {4, 7}, {12, 15}, 1},
                         {RunKind::Same, {8, 18}, {16, 26}, 2},  {RunKind::OnlyInA, {19, 23}, {27, 27}, 1},
                         {RunKind::Same, {24, 28}, {27, 31}, 1}, {RunKind::OnlyInB, {28, 28}, {32, 37}, 1}};
    return passage;
}

Passage passage(int sourceA, int sourceB, const Span &a, const Span &b, const QList<AlignedRun> &alignment)
{
    Passage made;
    made.sourceA = sourceA;
    made.sourceB = sourceB;
    made.a = a;
    made.b = b;
    made.alignment = alignment;
    return made;
}

ProjectData project()
{
    ProjectData made;
    made.sources = {source(0, textA), source(1, textB)};
    made.claims = {claim(1, u"The ferry was late"_s), claim(2, u"The ferry was old"_s)};
    made.claims[0].shortName = u"late"_s;
    Coding attributed = coding(3, 1, 0, Span{24, 28}, Stance::Attributes);
    attributed.attributedTo = u"Ann Lee"_s;
    made.codings = {attributed,      coding(1, 2, 0, Span{4, 7}),   coding(2, 1, 0, Span{4, 13}),
                    coding(4, 1, 1), coding(5, 1, 0, std::nullopt), coding(6, 99, 0)};
    return made;
}

Analysis analysis()
{
    Analysis made;
    made.ids = {sourceId(0), sourceId(1)};
    made.sources.resize(2);
    Quote quote;
    quote.content = {4, 13};
    quote.type = QuoteType::Mixed;
    quote.speaker = u"Ann Lee"_s;
    Quote unknown;
    unknown.content = {14, 18};
    made.sources[0].quotes = {quote, unknown};
    made.speakers = {{{u"Ann Lee"_s, {u"Ann Lee"_s}, true}}, {{0, -1}, {}}};
    made.sources[0].shared = {{{0, 28}, 2}, {{29, 36}, 3}};
    made.sources[0].prose = {{{0, 3}, ProseKind::Dateline}};
    made.sources[0].values = {{.span = {29, 30}, .type = ValueType::Number, .value = u"3"_s}};
    made.passages = {ferryPassage()};
    PassageGroup group;
    group.members = {{0, {0, 28}}, {0, {29, 36}}, {1, {8, 37}}};
    made.groups = {group};
    return made;
}

ArticleMarks marksOf(uint source, const MarkOptions &options = {})
{
    return articleMarks(project(), analysis(), SpeakerTable(analysis()), sourceId(source), options);
}

} // namespace

class TestArticleMarks final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void quotesHaveInitialsAndColours()
    {
        const ArticleMarks marks = marksOf(0);
        QCOMPARE(marks.quotes, (QList<QuoteMark>{{{4, 13}, QuoteType::Mixed, u"Ann Lee"_s, u"AL"_s, 1},
                                                 {{14, 18}, QuoteType::Direct, {}, {}, 0}}));
        QCOMPARE(marks.prose, analysis().sources.at(0).prose);
        QVERIFY(marksOf(1).quotes.isEmpty());
    }

    void valuesSayWhatTheyAre()
    {
        QCOMPARE(marksOf(0).values, (QList<ValueMark>{{{29, 30}, u"Number: 3"_s}}));
        QVERIFY(marksOf(1).values.isEmpty());
    }

    void codingsStandInTextOrderTheLongerFirst()
    {
        const QList<CodingMark> codings = marksOf(0).codings;
        QCOMPARE(codings.size(), 3);
        QCOMPARE(codings.at(0).id, codingId(2));
        QCOMPARE(codings.at(1).id, codingId(1));
        const CodingMark expected{codingId(3),  {24, 28}, u"The ferry was late"_s, u"late"_s, Stance::Attributes,
                                  u"Ann Lee"_s, 2};
        QCOMPARE(codings.at(2), expected);
        QCOMPARE(codings.at(1).shortName, u"The ferry…"_s);
    }

    void theCurrentGroupIsFramed()
    {
        MarkOptions options;
        QVERIFY(marksOf(0, options).current.isEmpty());
        options.currentGroup = 0;
        QCOMPARE(marksOf(0, options).current, (QList<Span>{{0, 28}, {29, 36}}));
        QCOMPARE(marksOf(1, options).current, (QList<Span>{{8, 37}}));
        options.currentGroup = 7;
        QVERIFY(marksOf(0, options).current.isEmpty());
    }

    void hitsArePassedOn()
    {
        const MarkOptions options{.hits = {{1, 2}}, .currentHit = 0};
        QCOMPARE(marksOf(0, options).hits, options.hits);
        QCOMPARE(marksOf(0, options).currentHit, 0);
    }

    void wordsThatDifferAreMarkedFromEitherSide()
    {
        QCOMPARE(marksOf(0, {.base = sourceId(1)}).differences,
                 (QList<DifferenceMark>{{{4, 7}, DifferenceKind::Changed, u"new"_s},
                                        {{19, 23}, DifferenceKind::OnlyHere, {}},
                                        {{28, 28}, DifferenceKind::LeftOut, u"today"_s}}));
        QCOMPARE(marksOf(1, {.base = sourceId(0)}).differences,
                 (QList<DifferenceMark>{{{12, 15}, DifferenceKind::Changed, u"old"_s},
                                        {{27, 27}, DifferenceKind::LeftOut, u"very"_s},
                                        {{32, 37}, DifferenceKind::OnlyHere, {}}}));
    }

    void theBaseItselfDiffersFromNothing()
    {
        QVERIFY(marksOf(0, {.base = sourceId(0)}).differences.isEmpty());
        QVERIFY(marksOf(0, {.base = sourceId(9)}).differences.isEmpty());
        QVERIFY(marksOf(0).differences.isEmpty());
    }

    void comparingShowsOnlyWhatThePairShares()
    {
        const ArticleMarks all = marksOf(0, {.base = sourceId(1)});
        QCOMPARE(all.shared, analysis().sources.at(0).shared);
        QVERIFY(all.passages.isEmpty());
        const ArticleMarks pair = marksOf(0, {.base = sourceId(1), .pairOnly = true});
        QCOMPARE(pair.shared, (QList<SharedStretch>{{{0, 28}, 3}}));
        QCOMPARE(pair.passages, (QList<Span>{{0, 28}}));
        const ArticleMarks other = marksOf(1, {.base = sourceId(0), .pairOnly = true});
        QCOMPARE(other.passages, (QList<Span>{{8, 37}}));
    }

    void whatAPairSharesIsOfOneStrength()
    {
        Analysis crossing = analysis();
        crossing.sources[0].shared = {{{0, 10}, 2}, {{10, 20}, 4}, {{30, 36}, 2}};
        crossing.passages = {passage(0, 1, {5, 15}, {0, 10}, {}), passage(0, 1, {2, 12}, {20, 30}, {}),
                             passage(0, 1, {3, 4}, {30, 31}, {})};
        const ArticleMarks marks = articleMarks(project(), crossing, SpeakerTable(crossing), sourceId(0),
                                                {.base = sourceId(1), .pairOnly = true});
        QCOMPARE(marks.shared, (QList<SharedStretch>{{{2, 15}, 3}}));
        QCOMPARE(marks.passages, (QList<Span>{{2, 12}, {3, 4}, {5, 15}}));
    }

    void sourcesThatAreNotAnalysedHaveTheirCodings()
    {
        const ArticleMarks marks = articleMarks(project(), {}, {}, sourceId(0), {.hits = {{1, 2}}});
        QCOMPARE(marks.codings.size(), 3);
        QCOMPARE(marks.hits.size(), 1);
        QVERIFY(marks.quotes.isEmpty() && marks.shared.isEmpty());
        QCOMPARE(articleMarks(project(), analysis(), {}, sourceId(9)), ArticleMarks());
    }

    void wordsThatAPassageHasAreNoDifferenceInAnother()
    {
        // "at noon" stands at the other end; a second passage takes it for a change of "today".
        QList<Passage> passages{ferryPassage()};
        passages.append(passage(0, 1, {29, 36}, {0, 7}, {{RunKind::Same, {29, 36}, {0, 7}, 2}}));
        passages.append(passage(0, 1, {24, 36}, {27, 37},
                                {{RunKind::Same, {24, 28}, {27, 31}, 1}, {RunKind::Changed, {29, 36}, {32, 37}, 2}}));
        const QList<DifferenceMark> differences = differencesBetween(passages, 0, textA, 1, textB);
        QVERIFY(std::ranges::none_of(differences, [](const DifferenceMark &mark) { return mark.span.begin >= 29; }));
    }

    void whatIsHalfCoveredIsMarkedInTheOtherHalf()
    {
        const QList<Passage> passages{passage(0, 1, {0, 13}, {0, 7}, {{RunKind::Changed, {0, 13}, {0, 7}, 3}}),
                                      passage(0, 1, {4, 7}, {12, 15}, {{RunKind::Same, {4, 7}, {12, 15}, 1}})};
        QCOMPARE(differencesBetween(passages, 0, textA, 1, textB),
                 (QList<DifferenceMark>{{{0, 3}, DifferenceKind::Changed, u"at noon"_s},
                                        {{8, 13}, DifferenceKind::Changed, u"at noon"_s}}));
    }

    void aGapInsideWordsThatStandTogetherElsewhereIsNone()
    {
        const AlignedRun before{RunKind::Same, {0, 7}, {0, 7}, 2};
        const AlignedRun gap{RunKind::OnlyInB, {7, 7}, {8, 11}, 1};
        const AlignedRun behind{RunKind::Same, {8, 18}, {12, 22}, 2};
        const Passage gapped = passage(0, 1, {0, 18}, {0, 22}, {before, gap, behind});
        const QList<DifferenceMark> alone = differencesBetween({gapped}, 0, textA, 1, textB);
        QCOMPARE(alone, (QList<DifferenceMark>{{{7, 7}, DifferenceKind::LeftOut, u"the"_s}}));
        const Passage whole = passage(0, 1, {4, 13}, {23, 32}, {{RunKind::Same, {4, 13}, {23, 32}, 2}});
        QVERIFY(differencesBetween({gapped, whole}, 0, textA, 1, textB).isEmpty());
    }

    void blanksBetweenWordsAreNoDifference()
    {
        const Passage changed = passage(0, 1, {0, 7}, {0, 7}, {{RunKind::Changed, {0, 7}, {0, 7}, 2}});
        const Passage first = passage(0, 1, {0, 3}, {8, 11}, {{RunKind::Same, {0, 3}, {8, 11}, 1}});
        const Passage second = passage(0, 1, {4, 7}, {12, 15}, {{RunKind::Same, {4, 7}, {12, 15}, 1}});
        QVERIFY(differencesBetween({changed, first, second}, 0, textA, 1, textB).isEmpty());
    }

    void movedWordsAndNoise()
    {
        Passage moved = passage(0, 1, {0, 13}, {0, 13}, {{RunKind::Moved, {0, 3}, {8, 11}, 1}});
        QCOMPARE(differencesBetween({moved}, 0, textA, 1, textB),
                 (QList<DifferenceMark>{{{0, 3}, DifferenceKind::Moved, u"the"_s}}));
        moved.noise = NoiseReason::LowVariety;
        QVERIFY(differencesBetween({moved}, 0, textA, 1, textB).isEmpty());
        moved.noise = {};
        moved.sourceB = 2;
        QVERIFY(differencesBetween({moved}, 0, textA, 1, textB).isEmpty());
    }

    void theSameDifferenceOfTwoPassagesIsMarkedOnce()
    {
        const QList<Passage> twice{ferryPassage(), ferryPassage()};
        QCOMPARE(differencesBetween(twice, 0, textA, 1, textB).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestArticleMarks)
#include "tst_articlemarks.moc"
