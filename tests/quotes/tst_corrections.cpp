// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/corrections.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using Verdict = QuoteCorrection::Verdict;

namespace
{

const QString text =
    u"Mara Lind said the bridge was shut. \"We will open it on Monday,\" she added. Nobody else spoke."_s;

Span spanOf(QStringView words, const QString &in = text)
{
    const qsizetype at = in.indexOf(words);
    return {at, at + words.size()};
}

Article articleOf(const QString &reading = text)
{
    Article article;
    article.text = reading;
    return article;
}

Quote quoteOf(QStringView words, QuoteType type)
{
    Quote quote;
    quote.content = spanOf(words);
    quote.type = type;
    quote.speaker = u"Mara Lind"_s;
    quote.cue = spanOf(u"said");
    quote.mention = spanOf(u"Mara Lind");
    quote.confidence = 0.5;
    quote.rule = u"some/rule"_s;
    return quote;
}

QList<Quote> foundQuotes()
{
    return {quoteOf(u"the bridge was shut", QuoteType::Indirect),
            quoteOf(u"We will open it on Monday,", QuoteType::Direct)};
}

/** The correction of a quote as it stands, with nothing changed yet. */
QuoteCorrection correctionOf(const Article &article, const Quote &quote)
{
    QuoteCorrection correction;
    correction.place = quote.content;
    correction.words = article.text.sliced(quote.content.begin, quote.content.length());
    return correction;
}

} // namespace

class TestCorrections : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void withoutCorrectionsNothingChanges() { QCOMPARE(corrected(articleOf(), foundQuotes(), {}), foundQuotes()); }

    void whatIsSetIsReplacedAndTheRestStays()
    {
        const QList<Quote> found = foundQuotes();
        QuoteCorrection correction = correctionOf(articleOf(), found.at(1));
        correction.speaker = u"Per Olsen"_s;
        correction.type = QuoteType::Mixed;
        correction.mention = Span();
        const QList<Quote> result = corrected(articleOf(), found, {correction});
        QCOMPARE(result.size(), 2);
        QCOMPARE(result.at(0), found.at(0));
        QCOMPARE(result.at(1).speaker, u"Per Olsen"_s);
        QCOMPARE(result.at(1).type, QuoteType::Mixed);
        QVERIFY(!result.at(1).mention);
        QCOMPARE(result.at(1).cue, found.at(1).cue);
        QCOMPARE(result.at(1).content, found.at(1).content);
        QCOMPARE(result.at(1).rule, u"corrected"_s);
        QCOMPARE(result.at(1).confidence, 1.0);
    }

    void nobodySaysIt()
    {
        QuoteCorrection correction = correctionOf(articleOf(), foundQuotes().at(0));
        correction.speaker = QString();
        QVERIFY(correction.speaker.has_value());
        QCOMPARE(corrected(articleOf(), foundQuotes(), {correction}).at(0).speaker, QString());
    }

    void noQuoteIsLeftOut()
    {
        QuoteCorrection correction = correctionOf(articleOf(), foundQuotes().at(0));
        correction.verdict = Verdict::NoQuote;
        QCOMPARE(corrected(articleOf(), foundQuotes(), {correction}), foundQuotes().sliced(1));
    }

    void aNewQuoteStandsInTextOrder()
    {
        QuoteCorrection correction;
        correction.place = spanOf(u"Nobody else spoke");
        correction.words = u"Nobody else spoke"_s;
        correction.verdict = Verdict::NewQuote;
        QuoteCorrection first = correction;
        first.place = spanOf(u"Mara");
        first.words = u"Mara"_s;
        const QList<Quote> result = corrected(articleOf(), foundQuotes(), {correction, first});
        QCOMPARE(result.size(), 4);
        QCOMPARE(result.constFirst().content, first.place);
        QCOMPARE(result.constLast().content, correction.place);
        QCOMPARE(result.constLast().type, QuoteType::Indirect);
        QCOMPARE(result.constLast().rule, u"corrected"_s);
    }

    void aNewQuoteInsideOfAnotherLeavesThatOne()
    {
        QuoteCorrection correction;
        correction.place = spanOf(u"bridge was shut");
        correction.words = u"bridge was shut"_s;
        correction.verdict = Verdict::NewQuote;
        QCOMPARE(corrected(articleOf(), foundQuotes(), {correction}).size(), 3);
    }

    void contentIsReplaced()
    {
        QuoteCorrection correction = correctionOf(articleOf(), foundQuotes().at(0));
        correction.content = spanOf(u"bridge was shut");
        const QList<Quote> result = corrected(articleOf(), foundQuotes(), {correction});
        QCOMPARE(result.at(0).content, spanOf(u"bridge was shut"));
        QCOMPARE(corrected(articleOf(), result, {correction}), result);
    }

    void aCorrectedQuoteCanBeCorrectedAgain()
    {
        QuoteCorrection first = correctionOf(articleOf(), foundQuotes().at(0));
        first.content = spanOf(u"bridge was shut");
        const Quote once = corrected(articleOf(), foundQuotes(), {first}).at(0);
        QuoteCorrection second = correctionOf(articleOf(), once);
        second.speaker = u"Per Olsen"_s;
        const QList<Quote> twice = corrected(articleOf(), foundQuotes(), {first, second});
        QCOMPARE(twice.size(), 2);
        QCOMPARE(twice.at(0).content, spanOf(u"bridge was shut"));
        QCOMPARE(twice.at(0).speaker, u"Per Olsen"_s);
        second.verdict = Verdict::NoQuote;
        QCOMPARE(corrected(articleOf(), foundQuotes(), {first, second}).size(), 1);
    }

    void theEngineMayFindItALittleDifferent()
    {
        QuoteCorrection correction = correctionOf(articleOf(), foundQuotes().at(0));
        correction.speaker = u"Per Olsen"_s;
        QList<Quote> found = foundQuotes();
        found[0].content = spanOf(u"bridge was shut");
        const QList<Quote> result = corrected(articleOf(), found, {correction});
        QCOMPARE(result.size(), 2);
        QCOMPARE(result.at(0).content, spanOf(u"bridge was shut"));
        QCOMPARE(result.at(0).speaker, u"Per Olsen"_s);
    }

    void whatTheEngineNoLongerFindsStays()
    {
        QuoteCorrection correction = correctionOf(articleOf(), foundQuotes().at(1));
        correction.speaker = u"Per Olsen"_s;
        const QList<Quote> result = corrected(articleOf(), {}, {correction});
        QCOMPARE(result.size(), 1);
        QCOMPARE(result.at(0).content, foundQuotes().at(1).content);
        QCOMPARE(result.at(0).type, QuoteType::Direct); // it stands between quotation marks
        correction.verdict = Verdict::NoQuote;
        QVERIFY(corrected(articleOf(), {}, {correction}).isEmpty());
    }

    void wordsThatMovedAreFoundAgain()
    {
        QuoteCorrection correction = correctionOf(articleOf(), foundQuotes().at(0));
        correction.mention = spanOf(u"Mara Lind");
        correction.verdict = Verdict::NewQuote;
        const QString later = u"A new line. "_s + text;
        const QList<Quote> result = corrected(articleOf(later), {}, {correction});
        QCOMPARE(result.size(), 1);
        QCOMPARE(result.at(0).content, spanOf(u"the bridge was shut", later));
        QCOMPARE(result.at(0).mention, std::optional(spanOf(u"Mara Lind", later)));
    }

    void wordsThatStandTwiceOrNowhereDoNotCount()
    {
        QuoteCorrection correction = correctionOf(articleOf(), foundQuotes().at(0));
        correction.verdict = Verdict::NewQuote;
        QVERIFY(corrected(articleOf(u"Quite another text."_s), {}, {correction}).isEmpty());
        QVERIFY(corrected(articleOf(u"the bridge was shut, the bridge was shut"_s), {}, {correction}).isEmpty());
    }

    void theOrderOfCorrectionsOfDifferentQuotesDoesNotMatter()
    {
        QuoteCorrection a = correctionOf(articleOf(), foundQuotes().at(0));
        a.speaker = u"A"_s;
        QuoteCorrection b = correctionOf(articleOf(), foundQuotes().at(1));
        b.speaker = u"B"_s;
        QCOMPARE(corrected(articleOf(), foundQuotes(), {a, b}), corrected(articleOf(), foundQuotes(), {b, a}));
    }
};

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
