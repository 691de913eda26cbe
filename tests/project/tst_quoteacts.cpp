// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acts.h"

#include "sampledata.h"
#include "undoable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestQuoteActs final : public QObject
{
    Q_OBJECT

private:
    ProjectData m_data;

    static QUuid sourceId(uint number) { return sample::source(number).id; }
    static QDateTime now() { return sample::someTime(900); }

    Change correct(const Span &content, const acts::QuotePatch &patch) const
    {
        return acts::correctQuote(m_data, sourceId(1), content, patch, u" k\nb "_s, now());
    }

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_data = {};
        m_data.id = sample::idOf(1);
        m_data.apply(sample::firstProject());
    }

    void whatIsPutRightOfOneQuoteIsOneDecision()
    {
        QCOMPARE(carriedOut(m_data, correct({4, 9}, {.speaker = u" Ann\nLee "_s})), QString());
        QCOMPARE(carriedOut(m_data, correct({4, 9}, {.type = QuoteType::Indirect})), QString());
        QCOMPARE(carriedOut(m_data, correct({4, 9}, {.content = Span{2, 9}})), QString());
        QCOMPARE(m_data.quoteDecisions.size(), 1);
        const QuoteDecision decision = m_data.quoteDecisions.constFirst();
        QCOMPARE(decision.source, sourceId(1));
        QCOMPARE(decision.found, (Span{4, 9}));
        QCOMPARE(decision.words, sample::source(1).article.text.sliced(4, 5));
        QCOMPARE(decision.speaker, std::optional(u"Ann Lee"_s));
        QCOMPARE(decision.type, std::optional(QuoteType::Indirect));
        QCOMPARE(decision.content, std::optional(Span{2, 9}));
        QCOMPARE(decision.coder, u"k b"_s);
        QVERIFY(!acts::decisionOn(m_data, sourceId(1), {4, 9})); // it stands elsewhere now
        QVERIFY(acts::decisionOn(m_data, sourceId(1), {2, 9}));
        QCOMPARE(carriedOut(m_data, correct({2, 9}, {.speaker = QString()})), QString());
        QCOMPARE(m_data.quoteDecisions.size(), 1);
        QCOMPARE(m_data.quoteDecisions.constFirst().speaker, std::optional(QString()));
    }

    void whatIsAsItWasChangesNothing()
    {
        QVERIFY(correct({4, 9}, {}).isEmpty());
        QVERIFY(correct({4, 9}, {.content = Span{4, 9}}).isEmpty());
        QCOMPARE(carriedOut(m_data, correct({4, 9}, {.content = Span{2, 9}})), QString());
        QVERIFY(correct({2, 9}, {.content = Span{2, 9}}).isEmpty());
        QCOMPARE(carriedOut(m_data, correct({2, 9}, {.content = Span{4, 9}})),
                 QString()); // back to what was found: nothing is left to say
        QVERIFY(m_data.quoteDecisions.isEmpty());
    }

    void aPlaceThatIsNotOfTheTextIsRefused_data()
    {
        QTest::addColumn<Span>("content");
        QTest::newRow("empty") << Span{4, 4};
        QTest::newRow("behind the end") << Span{4, 100000};
        QTest::newRow("before the beginning") << Span{-1, 5};
    }

    void aPlaceThatIsNotOfTheTextIsRefused()
    {
        QFETCH(const Span, content);
        QVERIFY(correct(content, {.type = QuoteType::Mixed}).isEmpty());
        QVERIFY(correct({4, 9}, {.content = content}).isEmpty());
        QVERIFY(acts::addQuote(m_data, sourceId(1), content, {}, u"me"_s, now()).isEmpty());
        QVERIFY(acts::removeQuote(m_data, sourceId(1), content, u"me"_s, now()).isEmpty());
        QVERIFY(acts::removeQuote(m_data, sourceId(99), {4, 9}, u"me"_s, now()).isEmpty());
    }

    void aQuoteIsSaidToBeNoneAndRestored()
    {
        QCOMPARE(carriedOut(m_data, correct({4, 9}, {.content = Span{2, 9}})), QString());
        QCOMPARE(carriedOut(m_data, acts::removeQuote(m_data, sourceId(1), {2, 9}, u"me"_s, now())), QString());
        QCOMPARE(m_data.quoteDecisions.size(), 1);
        QCOMPARE(m_data.quoteDecisions.constFirst().kind, QuoteDecision::Kind::Removed);
        QCOMPARE(m_data.quoteDecisions.constFirst().found, (Span{4, 9})); // what the engine would find again
        QVERIFY(!acts::decisionOn(m_data, sourceId(1), {4, 9}));
        QCOMPARE(carriedOut(m_data, acts::restoreQuote(m_data, m_data.quoteDecisions.constFirst().id)), QString());
        QVERIFY(m_data.quoteDecisions.isEmpty());
        QVERIFY(acts::restoreQuote(m_data, sample::idOf(5001)).isEmpty());
    }

    void aQuoteIsMarkedCorrectedAndTakenOut()
    {
        QCOMPARE(carriedOut(m_data,
                            acts::addQuote(m_data, sourceId(1), {4, 9}, {.type = QuoteType::Indirect}, u"me"_s, now())),
                 QString());
        QCOMPARE(m_data.quoteDecisions.constFirst().kind, QuoteDecision::Kind::Added);
        QCOMPARE(m_data.quoteDecisions.constFirst().speaker, std::optional(QString()));
        QVERIFY(acts::addQuote(m_data, sourceId(1), {4, 9}, {}, u"me"_s, now()).isEmpty());
        QCOMPARE(carriedOut(m_data, correct({4, 9}, {.speaker = u"Bo Ek"_s, .content = Span{0, 9}})), QString());
        QCOMPARE(m_data.quoteDecisions.size(), 1);
        QCOMPARE(m_data.quoteDecisions.constFirst().kind, QuoteDecision::Kind::Added);
        QCOMPARE(carriedOut(m_data, acts::removeQuote(m_data, sourceId(1), {0, 9}, u"me"_s, now())), QString());
        QVERIFY(m_data.quoteDecisions.isEmpty());
    }

    void theLastWordOnTwoSpeakersCounts()
    {
        QCOMPARE(carriedOut(m_data, acts::joinSpeakers(m_data, u"Lee"_s, u"Ann Lee"_s, u"me"_s, now())), QString());
        QVERIFY(acts::joinSpeakers(m_data, u"ann lee"_s, u"Lee"_s, u"me"_s, now()).isEmpty());
        QCOMPARE(carriedOut(m_data, acts::partSpeakers(m_data, u"Ann Lee"_s, u"LEE"_s, u"me"_s, now())), QString());
        QCOMPARE(m_data.speakerDecisions.size(), 1);
        QVERIFY(!m_data.speakerDecisions.constFirst().areOne);
        QCOMPARE(carriedOut(m_data, acts::joinSpeakers(m_data, u"Lee"_s, u"Bo Lee"_s, u"me"_s, now())), QString());
        QCOMPARE(m_data.speakerDecisions.size(), 2);
        QVERIFY(acts::joinSpeakers(m_data, u"Lee"_s, u" lee"_s, u"me"_s, now()).isEmpty());
        QVERIFY(acts::joinSpeakers(m_data, u"Lee"_s, u"\n"_s, u"me"_s, now()).isEmpty());
    }

    void decisionsOnQuotesGoWithTheirSource()
    {
        QCOMPARE(carriedOut(m_data, correct({4, 9}, {.type = QuoteType::Indirect})), QString());
        QCOMPARE(carriedOut(m_data, acts::joinSpeakers(m_data, u"Lee"_s, u"Ann Lee"_s, u"me"_s, now())), QString());
        QCOMPARE(carriedOut(m_data, acts::removeSource(m_data, sourceId(1))), QString());
        QVERIFY(m_data.quoteDecisions.isEmpty());
        QCOMPARE(m_data.speakerDecisions.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestQuoteActs)
#include "tst_quoteacts.moc"
