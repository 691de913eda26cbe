// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/groups.h"
#include "passagechecks.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

struct Found {
    QList<PassageSource> sources;
    QList<Passage> passages;
    QList<PassageGroup> groups;

    /** The members of a group as "source: text". */
    [[nodiscard]] QStringList members(qsizetype group) const
    {
        QStringList result;
        for (const GroupMember &member : groups[group].members) {
            result.append(QString::number(member.source) + u": "_s +
                          sources[member.source].text.sliced(member.span.begin, member.span.length()));
        }
        return result;
    }
};

Found found(const QStringList &texts)
{
    Found result;
    for (const QString &text : texts) {
        result.sources.append({text, {}});
    }
    result.passages = findPassages(result.sources).value();
    result.groups = groupPassages(result.passages, result.sources);
    return result;
}

const QString gates = u"the harbour master closed both gates before the storm came in from the north"_s;
const QString bread = u"bakers from four villages sold their bread beside the church until it was dark"_s;
const QString nets = u"nobody had seen the missing nets since the spring tide washed over the pier"_s;

} // namespace

class TestGroups : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void nothing()
    {
        QVERIFY(groupPassages({}, {}).isEmpty());
        QVERIFY(sharedStretches({}, 0).isEmpty());
    }

    void onePassageIsOneGroup()
    {
        const Found result = found({u"So "_s + gates + u"."_s, u"Thus "_s + gates});
        QCOMPARE(result.groups.size(), 1);
        QCOMPARE(result.members(0), (QStringList{u"0: "_s + gates, u"1: "_s + gates}));
        QCOMPARE(result.groups[0].words, 14);
        QCOMPARE(result.groups[0].sources, 2);
    }

    void aStretchIsCutWhereItsSourcesChange()
    {
        const Found result = found({gates + u". "_s + bread, gates + u". "_s + bread, u"Only "_s + bread});
        QCOMPARE(result.groups.size(), 2);
        QCOMPARE(result.members(0), (QStringList{u"0: "_s + bread, u"1: "_s + bread, u"2: "_s + bread}));
        QCOMPARE(result.members(1), (QStringList{u"0: "_s + gates, u"1: "_s + gates}));
        QCOMPARE(result.groups[0].sources, 3);
    }

    void aFewWordsMoreMakeNoGroupOfTheirOwn()
    {
        const QString more = gates + u" and east"_s;
        const Found result = found({more, more, gates + u"."_s});
        QCOMPARE(result.groups.size(), 1);
        QCOMPARE(result.members(0), (QStringList{u"0: "_s + more, u"1: "_s + more, u"2: "_s + gates}));
    }

    void unlikeTextsAreNotChained()
    {
        // 0 and 1 share one wording, 1 and 2 another that follows it: no group may hold 0 and 2.
        const Found result = found({gates + u"."_s, gates + u". "_s + nets, nets + u". "_s + bread, bread});
        QCOMPARE(result.groups.size(), 3);
        for (const PassageGroup &group : result.groups) {
            QCOMPARE(group.sources, 2);
        }
    }

    void aSourceThatRepeatsItselfIsCountedOnce()
    {
        Checks::Prose prose(2);
        const Found result = found({gates + u". "_s + prose.text(prose.words(50)) + gates, gates});
        QCOMPARE(result.groups.size(), 1);
        QCOMPARE(result.groups[0].sources, 2);
        QCOMPARE(result.groups[0].members.size(), 3);
    }

    void commonWordingOfManySourcesIsOneGroup()
    {
        QStringList texts;
        Checks::Prose prose(6);
        for (int i = 0; i < 300; ++i) {
            texts.append(prose.text(prose.words(60)) + gates + u". "_s + prose.text(prose.words(60)));
        }
        const Found result = found(texts);
        QCOMPARE(result.groups[0].sources, 300);
    }

    void groupsHoldTogether()
    {
        for (quint32 seed = 1; seed < 20; ++seed) {
            Checks::Prose prose(seed);
            const QList<QStringList> shared{prose.words(30), prose.words(20), prose.words(12)};
            QStringList texts;
            for (int i = 0; i < 6; ++i) {
                QString text = prose.text(prose.words(20));
                for (const QStringList &words : shared) {
                    if (prose.upTo(3) > 0) {
                        text += prose.text(prose.edited(words, 10)) + prose.text(prose.words(prose.upTo(20)));
                    }
                }
                texts.append(text);
            }
            const Found result = found(texts);
            QHash<int, QList<Span>> bySource;
            for (const PassageGroup &group : result.groups) {
                QVERIFY(group.sources >= 2 && group.words > 0 && group.weight > 0);
                QVERIFY(std::is_sorted(group.members.cbegin(), group.members.cend()));
                for (const GroupMember &member : group.members) {
                    QVERIFY(Checks::isOnWords(texts[member.source], {}, member.span));
                    bySource[member.source].append(member.span);
                }
            }
            for (QList<Span> &spans : bySource) {
                std::sort(spans.begin(), spans.end());
                for (qsizetype i = 1; i < spans.size(); ++i) {
                    QVERIFY(spans[i - 1].end <= spans[i].begin);
                }
            }
        }
    }

    void wordingOfMostSourcesIsAFormula_data()
    {
        QTest::addColumn<int>("sources");
        QTest::addColumn<int>("carriers");
        QTest::addColumn<int>("ownWords");
        QTest::addColumn<bool>("isFormula");
        QTest::newRow("all of five accounts of one event") << 5 << 5 << 300 << false;
        QTest::newRow("all of eight unlike texts") << 8 << 8 << 300 << true;
        QTest::newRow("seven of eight") << 8 << 7 << 300 << false;
        QTest::newRow("half of twenty") << 20 << 10 << 300 << false;
        QTest::newRow("more than half of twenty") << 20 << 11 << 300 << true;
        QTest::newRow("a third of two hundred") << 200 << 66 << 300 << true;
        QTest::newRow("all of nine that are hardly more than it") << 9 << 9 << 60 << false;
    }

    void wordingOfMostSourcesIsAFormula()
    {
        QFETCH(const int, sources);
        QFETCH(const int, carriers);
        QFETCH(const int, ownWords);
        QFETCH(const bool, isFormula);
        Checks::Prose prose(11);
        QStringList texts;
        for (int i = 0; i < sources; ++i) {
            texts.append(prose.text(prose.words(ownWords)) + (i < carriers ? gates : QString()));
        }
        Found result = found(texts);
        const auto formula = std::find_if(result.groups.cbegin(), result.groups.cend(),
                                          [&](const PassageGroup &group) { return group.sources == carriers; });
        QVERIFY(formula != result.groups.cend());
        QCOMPARE(formula->noise.testFlag(NoiseReason::ManySources), isFormula);
        markManySources(result.passages, result.groups);
        const auto isMarked = [](const Passage &p) { return p.noise.testFlag(NoiseReason::ManySources); };
        QCOMPARE(std::any_of(result.passages.cbegin(), result.passages.cend(), isMarked), isFormula);
    }

    void aFormulaWithinAWholeCopyIsNoReasonAgainstTheCopy()
    {
        Checks::Prose prose(12);
        QStringList texts;
        for (int i = 0; i < 12; ++i) {
            texts.append(prose.text(prose.words(400)) + gates);
        }
        texts.append(texts.constFirst());
        Found result = found(texts);
        markManySources(result.passages, result.groups);
        for (const Passage &passage : std::as_const(result.passages)) {
            const bool isCopy = passage.sourceA == 0 && passage.sourceB == 12;
            QCOMPARE(passage.noise, isCopy ? NoiseReasons() : NoiseReasons(NoiseReason::ManySources));
        }
        QVERIFY(!result.groups.first().noise);
        QCOMPARE(result.groups.last().noise, NoiseReasons(NoiseReason::ManySources));
    }

    void sharedStretchesCountSources()
    {
        const Found result = found({gates + u". "_s + bread, gates + u". "_s + bread, u"Only "_s + bread});
        const qsizetype begin = gates.size() + 2;
        QCOMPARE(sharedStretches(result.passages, 0),
                 (QList<SharedStretch>{{{0, begin}, 2}, {{begin, begin + bread.size()}, 3}}));
        QCOMPARE(sharedStretches(result.passages, 2), (QList<SharedStretch>{{{5, 5 + bread.size()}, 3}}));
        QVERIFY(sharedStretches(result.passages, 7).isEmpty());
    }

    void longPassagesTakeNoMoreThanTheirWords()
    {
        Checks::Prose prose(21);
        const QStringList words = prose.words(120'000);
        QStringList fragments;
        for (qsizetype at = 0; at + 30 < words.size(); at += 60) {
            fragments += words.sliced(at, 14) + prose.words(30);
        }
        const QList<PassageSource> sources{
            {words.join(u' '), {}}, {prose.edited(words, 10).join(u' '), {}}, {fragments.join(u' '), {}}};
        const QList<Passage> passages = findPassages(sources).value();
        QVERIFY(passages.size() > 1'000);
        const std::clock_t begin = std::clock(); // processor time: other programs take none of it
        const QList<PassageGroup> groups = groupPassages(passages, sources);
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        QVERIFY(groups.size() > 1'000);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        constexpr double most = 20; // every look at memory is watched
#else
        constexpr double most = 1; // a fifth or so
#endif
        QVERIFY2(seconds < most, qPrintable(QString::number(seconds)));
    }

    void theWorkReportsAndStops()
    {
        const Found data = found({gates + u". "_s + bread, gates + u". "_s + bread, u"Only "_s + bread});
        int last = -1;
        const auto whole = groupPassages(data.passages, data.sources, [&last](int done, int total) {
            const bool rises = last <= done && done <= total;
            last = done;
            return rises;
        });
        QVERIFY(whole.has_value() && last >= 0);
        QCOMPARE(*whole, data.groups);
        const auto stopped = groupPassages(data.passages, data.sources, [](int, int) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestGroups)
#include "tst_groups.moc"
