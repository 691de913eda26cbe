// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/recurrence/candidates.h"
#include "models/claims/recurrence/claimwords.h"
#include "models/claims/values/values.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

ClaimSource source(const QString &text)
{
    return {.text = text, .values = findValues(text), .masked = {}, .passages = {}, .utterances = {}, .names = {}};
}

Span spanOf(const QString &text, const QString &words)
{
    const qsizetype begin = text.indexOf(words);
    return {begin, begin + words.size()};
}

QString wordsOf(const QList<ClaimSource> &sources, const Candidate &candidate)
{
    return sources.at(candidate.source).text.sliced(candidate.span.begin, candidate.span.length());
}

const CandidateReason *reason(const Candidate &candidate, CandidateReason::Kind kind)
{
    const auto found = std::ranges::find(candidate.reasons, kind, &CandidateReason::kind);
    return found == candidate.reasons.end() ? nullptr : &*found;
}

} // namespace

class TestCandidates final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void theSameDateIsFoundInOtherWords()
    {
        const QString first = u"The harbour closes. Talks go on until the Nov. 24 deadline for a harbour deal."_s;
        const QString second = u"Ships wait outside. A deadline on November 24 is near. Fish is dear."_s;
        const QList<ClaimSource> sources{source(first), source(second)};
        const QList<Candidate> found = findCandidates(sources, {{0, spanOf(first, u"Nov. 24 deadline"_s)}}).value();
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.constFirst().source, 1);
        QCOMPARE(wordsOf(sources, found.constFirst()), u"deadline on November 24"_s);
        QCOMPARE(found.constFirst().score, 1.0);
        const CandidateReason *same = reason(found.constFirst(), CandidateReason::Kind::SameValue);
        QVERIFY(same);
        QCOMPARE(same->details, (QStringList{u"Nov. 24"_s, u"November 24"_s}));
    }

    void anotherValueOfTheSameMatterIsToldAsSuch()
    {
        const QString first =
            u"It is the fourth time that the mayor has written to the harbour pilots. The sky is blue."_s;
        const QString second = u"The mayor has written to the harbour pilots on at least three other occasions."_s;
        const QList<ClaimSource> sources{source(first), source(second)};
        const Span tagged = spanOf(first, u"the fourth time that the mayor has written to the harbour pilots"_s);
        const QList<Candidate> found = findCandidates(sources, {{0, tagged}}).value();
        QCOMPARE(found.size(), 1);
        const CandidateReason *other = reason(found.constFirst(), CandidateReason::Kind::OtherValue);
        QVERIFY(other);
        QCOMPARE(other->details, (QStringList{u"fourth"_s, u"at least three"_s}));
        QVERIFY(reason(found.constFirst(), CandidateReason::Kind::SameWords));
    }

    void passagesAndUtterancesCount()
    {
        const QString first = u"The pilots sail on. Nobody knows why."_s;
        const QString second = u"Ships carry on with pilots. Pilots like tea."_s;
        QList<ClaimSource> sources{source(first), source(second)};
        const TaggedSpan tagged{0, spanOf(first, u"pilots sail on"_s)};
        const double before = findCandidates(sources, {tagged}).value().constFirst().score;
        sources[0].utterances = {{{0, 18}, 5}};
        sources[1].utterances = {{spanOf(second, u"Pilots like tea"_s), 5}};
        sources[0].passages = {{{0, 18}, 1}};
        sources[1].passages = {{spanOf(second, u"Pilots like tea"_s), 1}};
        const Candidate best = findCandidates(sources, {tagged}).value().constFirst();
        QCOMPARE(wordsOf(sources, best), u"Pilots"_s);
        QVERIFY(best.score > before);
        QVERIFY(reason(best, CandidateReason::Kind::SameUtterance));
        QVERIFY(reason(best, CandidateReason::Kind::SharedWording));
    }

    void namesAreToldInFull()
    {
        const QString first = u"Yesterday the spokesman Earnest sailed home."_s;
        const QString second = u"At noon Earnest sailed home. Then it rained."_s;
        QList<ClaimSource> sources{source(first), source(second)};
        sources[1].names = {{spanOf(second, u"Earnest"_s), u"Josh Earnest"_s}};
        const QList<Candidate> found = findCandidates(sources, {{0, spanOf(first, u"Earnest sailed home"_s)}}).value();
        QCOMPARE(reason(found.constFirst(), CandidateReason::Kind::SameNames)->details, QStringList{u"Josh Earnest"_s});
    }

    void severalTaggedSpansFindMore()
    {
        const QString first = u"The pilots will strike. Captains will resign."_s;
        const QString second = u"Pilots strike at dawn. All captains resign at noon."_s;
        const QList<ClaimSource> sources{source(first), source(second)};
        const TaggedSpan one{0, spanOf(first, u"pilots will strike"_s)};
        const TaggedSpan other{0, spanOf(first, u"Captains will resign"_s)};
        QCOMPARE(findCandidates(sources, {one}).value().size(), 1);
        const QList<Candidate> both = findCandidates(sources, {one, other}).value();
        QCOMPARE(both.size(), 2);
        QVERIFY(both.at(0).tagged != both.at(1).tagged);
    }

    void rejectedAndMaskedPlacesStayAway()
    {
        const QString first = u"The pilots will strike."_s;
        const QString second = u"Pilots strike at dawn. Once more: pilots strike."_s;
        QList<ClaimSource> sources{source(first), source(second)};
        const QList<TaggedSpan> tagged{{0, spanOf(first, u"pilots will strike"_s)}};
        QCOMPARE(findCandidates(sources, tagged).value().size(), 2);
        CandidateOptions options;
        options.barred = {{1, spanOf(second, u"Pilots strike at dawn"_s)}};
        QCOMPARE(findCandidates(sources, tagged, options).value().size(), 1);
        sources[1].masked = {spanOf(second, u"Once more: pilots strike."_s)};
        QCOMPARE(findCandidates(sources, tagged, options).value().size(), 0);
    }

    void atMostSoManyAreGivenForASource()
    {
        const QString text = u"Pilots strike. "_s;
        const QList<ClaimSource> sources{source(text), source(text.repeated(20))};
        QCOMPARE(findCandidates(sources, {{0, {0, 13}}}).value().size(), 5);
        QCOMPARE(findCandidates(sources, {{0, {0, 13}}}, {.perSource = 2, .barred = {}}).value().size(), 2);
    }

    void nothingComesOfNothing()
    {
        QVERIFY(findCandidates({}, {}).value().isEmpty());
        QVERIFY(findCandidates({source(u"Pilots strike."_s)}, {}).value().isEmpty());
        QVERIFY(findCandidates({source(u"And so."_s), source(u"And so."_s)}, {{0, {0, 3}}}).value().isEmpty());
    }

    void candidatesAreOrderedWholeAndInTheText()
    {
        static const QStringList words{u"pilots"_s,  u"strike"_s,    u"Harbour"_s, u"four"_s,    u"$4"_s,
                                       u"."_s,       u"\n"_s,        u"said"_s,    u"Nov. 24"_s, u"\U0001F600"_s,
                                       u"changed"_s, u"unchanged"_s, u"’s"_s};
        QRandomGenerator random(3);
        for (int round = 0; round < 200; ++round) {
            QList<ClaimSource> sources;
            for (int i = 0; i < 3; ++i) {
                QString text;
                const int count = random.bounded(40);
                for (int j = 0; j < count; ++j) {
                    text += words.at(random.bounded(static_cast<int>(words.size()))) + u' ';
                }
                sources.append(source(text));
            }
            const qsizetype length = sources.constFirst().text.size();
            const TaggedSpan tagged{0, {length / 4, length / 2}};
            const QList<Candidate> found = findCandidates(sources, {tagged}).value();
            for (qsizetype i = 0; i < found.size(); ++i) {
                const Candidate &candidate = found.at(i);
                QVERIFY(!candidate.span.isEmpty() && candidate.span.end <= sources.at(candidate.source).text.size());
                QVERIFY(!candidate.reasons.isEmpty() && candidate.score > 0);
                QVERIFY(i == 0 || found.at(i - 1).source < candidate.source ||
                        found.at(i - 1).score >= candidate.score);
                QVERIFY(candidate.source != 0 || !candidate.span.intersects(tagged.span));
            }
        }
    }

    void wordsHaveForms_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("expected");
        QTest::newRow("endings") << u"cooperate"_s << u"cooperation"_s << true;
        QTest::newRow("plural") << u"letter"_s << u"letters"_s << true;
        QTest::newRow("something before") << u"changed"_s << u"unchanged"_s << true;
        QTest::newRow("short words") << u"tie"_s << u"tied"_s << false;
        QTest::newRow("other words") << u"letter"_s << u"latter"_s << false;
        QTest::newRow("of little in common") << u"report"_s << u"repeal"_s << false;
    }

    void wordsHaveForms()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QTEST(areForms(a, b), "expected");
        QCOMPARE(areForms(b, a), areForms(a, b));
    }
};

QTEST_GUILESS_MAIN(TestCandidates)
#include "tst_candidates.moc"
