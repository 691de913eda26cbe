// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/speakers.h"
#include "quotedarticles.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QString english = u"It was said to be the work of a few of them, and that is what they have had to say for it."_s;

/** One article a speaker, in English. */
QuotedArticles articlesOf(const QStringList &speakers)
{
    QuotedArticles all;
    for (const QString &speaker : speakers) {
        all.addArticle();
        all.addText(english);
        all.addQuote(speaker, u"we will see"_s);
    }
    return all;
}

SpeakerIdentities identify(const QuotedArticles &all, const SpeakerDecisions &decisions = {})
{
    return identifySpeakers(all.articles, all.quotes, decisions);
}

/** The forms of each speaker, without an order. */
std::set<QStringList> formsOf(const SpeakerIdentities &speakers)
{
    std::set<QStringList> result;
    for (const SpeakerIdentity &speaker : speakers.all) {
        result.insert(speaker.forms);
    }
    return result;
}

} // namespace

class TestSpeakerIdentities : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void oneOrTwo_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("surname") << u"Olsen"_s << u"Per Olsen"_s << true;
        QTest::newRow("title and surname") << u"President Olsen"_s << u"Per Olsen"_s << true;
        QTest::newRow("middle name") << u"Per Johan Olsen"_s << u"Per Olsen"_s << true;
        QTest::newRow("initials") << u"P. J. Olsen"_s << u"Per Johan Olsen"_s << true;
        QTest::newRow("accents") << u"Per Olsén"_s << u"Per Olsen"_s << true;
        QTest::newRow("transcriptions") << u"Mohammed Tahir"_s << u"Muhamad Tahir"_s << true;
        QTest::newRow("a short given name") << u"Ben Olsen"_s << u"Benjamin Olsen"_s << true;
        QTest::newRow("acronym") << u"HPT"_s << u"The Harbour Post Times"_s << true;
        QTest::newRow("article") << u"the Harbour Post"_s << u"The Harbour Post"_s << true;
        QTest::newRow("last word of an organisation") << u"the Post"_s << u"The Harbour Post"_s << true;
        QTest::newRow("title and surname, and surname") << u"President Olsen"_s << u"Olsen"_s << true;
        QTest::newRow("any of them") << u"A Harbour Official"_s << u"A Harbour Official"_s << false;
        QTest::newRow("titles of two genders") << u"Mr. Olsen"_s << u"Mrs. Olsen"_s << false;
        QTest::newRow("other given names") << u"Mara Olsen"_s << u"Per Olsen"_s << false;
        QTest::newRow("other initials") << u"M. Olsen"_s << u"Per Olsen"_s << false;
        QTest::newRow("other surnames") << u"Per Lind"_s << u"Per Olsen"_s << false;
        QTest::newRow("names that are spelled alike") << u"Ivana Olsen"_s << u"Ivanka Olsen"_s << false;
        QTest::newRow("an initial that is a middle name") << u"Jim Olsen"_s << u"William J. Olsen"_s << false;
        QTest::newRow("other acronym") << u"HPX"_s << u"The Harbour Post Times"_s << false;
        QTest::newRow("unnamed ones") << u"a senior official"_s << u"a senior official"_s << false;
        QTest::newRow("an unknown title") << u"the leader"_s << u"Per Olsen"_s << false;
    }
    void oneOrTwo()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, isOne);
        const SpeakerIdentities speakers = identify(articlesOf({a, b}));
        QCOMPARE(speakers.ofQuotes.at(0).at(0) == speakers.ofQuotes.at(1).at(0), isOne);
        QCOMPARE(speakers.all.size(), isOne ? 1 : 2);
    }

    void anUnknownSpeakerHasNoIdentity()
    {
        const SpeakerIdentities speakers = identify(articlesOf({QString()}));
        QVERIFY(speakers.all.isEmpty());
        QCOMPARE(speakers.ofQuotes, QList<QList<int>>{{-1}});
    }

    void theNameIsTheFullestAndTheFormsAreAll()
    {
        QuotedArticles all = articlesOf({u"Per Olsen"_s, u"Olsen"_s});
        all.addQuote(u"Per Olsen"_s, u"we have seen"_s, QuoteType::Direct, u"the mayor"_s);
        const SpeakerIdentities speakers = identify(all);
        QCOMPARE(speakers.all.size(), 1);
        QCOMPARE(speakers.all.at(0).name, u"Per Olsen"_s);
        QCOMPARE(speakers.all.at(0).forms, (QStringList{u"Olsen"_s, u"Per Olsen"_s, u"the mayor"_s}));
        QVERIFY(speakers.all.at(0).isNamed);
    }

    void germanDescriptionsAreNoNames()
    {
        QuotedArticles all;
        for (const QString &speaker : {u"ein Sprecher der Polizei"_s, u"ein Sprecher der Polizei"_s,
                                       u"Die Zeitung Nord"_s, u"Zeitung Nord"_s, u"Anna Berg"_s, u"Frau Berg"_s}) {
            all.addArticle();
            all.addText(
                u"Das ist nicht der erste Fall, und es wird auch nicht der letzte sein, den wir von ihm haben."_s);
            all.addQuote(speaker, u"wir werden sehen"_s);
        }
        const SpeakerIdentities speakers = identify(all);
        QCOMPARE(speakers.all.size(), 4);
        QVERIFY(speakers.ofQuotes.at(0).at(0) != speakers.ofQuotes.at(1).at(0));
        QCOMPARE(speakers.ofQuotes.at(2), speakers.ofQuotes.at(3));
        QCOMPARE(speakers.ofQuotes.at(4), speakers.ofQuotes.at(5));
    }

    void aSurnameOfTwoIsNobodys()
    {
        QCOMPARE(identify(articlesOf({u"Olsen"_s, u"Per Olsen"_s, u"Mara Olsen"_s})).all.size(), 3);
    }

    void aSurnameOfTwoIsTheOnesWhoIsQuotedFarMore()
    {
        const QString per = u"Per Olsen"_s;
        const SpeakerIdentities speakers = identify(articlesOf({u"Olsen"_s, per, per, per, per, u"Mara Olsen"_s}));
        QCOMPARE(speakers.all.size(), 2);
        QCOMPARE(speakers.all.at(speakers.ofQuotes.at(0).at(0)).name, per);
    }

    void aSurnameJoinsNotAManAndAWoman()
    {
        const SpeakerIdentities speakers = identify(articlesOf({u"Olsen"_s, u"Mr. Olsen"_s, u"Mrs. Olsen"_s}));
        QVERIFY(speakers.ofQuotes.at(1) != speakers.ofQuotes.at(2));
    }

    void aMiddleFormJoinsNotTwo()
    {
        const SpeakerIdentities speakers =
            identify(articlesOf({u"John Olsen"_s, u"John A. Olsen"_s, u"John B. Olsen"_s}));
        QVERIFY(speakers.ofQuotes.at(1) != speakers.ofQuotes.at(2));
    }

    void aTitleIsTheBearersWhoseNameStandsBesideIt_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        const QString leader = u"the Leader"_s;
        QTest::newRow("before the name") << leader << u"It was Narnia's Supreme Leader Per Olsen."_s << true;
        QTest::newRow("with what is led")
            << leader << u"A letter to Leader of the Northern League Per Olsen was lost."_s << true;
        QTest::newRow("behind the name") << leader << u"Per Olsen, Narnia's supreme leader, was there."_s << true;
        QTest::newRow("in full") << u"Narnia's Supreme Leader"_s << u"It was Narnia's Supreme Leader Per Olsen."_s
                                 << true;
        QTest::newRow("of something else")
            << u"Gondor's leader"_s << u"It was Narnia's Supreme Leader Per Olsen."_s << false;
        QTest::newRow("another bearer") << leader << u"It was Supreme Leader Per Olsen. Party Leader Mara Lind left."_s
                                        << false;
        QTest::newRow("nobody's") << leader << u"Per Olsen was there. The Leader came later."_s << false;
    }
    void aTitleIsTheBearersWhoseNameStandsBesideIt()
    {
        QFETCH(QString, title);
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        QuotedArticles all = articlesOf({title, u"Per Olsen"_s});
        all.addText(text);
        QCOMPARE(identify(all).all.size(), isOne ? 1 : 2);
    }

    void aWordThatIsSmallElsewhereIsNoName()
    {
        QuotedArticles all = articlesOf({u"Critics"_s, u"Critics"_s});
        all.addText(u"That is what critics had to say."_s);
        const SpeakerIdentities speakers = identify(all);
        QCOMPARE(speakers.all.size(), 2);
        QVERIFY(!speakers.all.at(0).isNamed);
    }

    void whatIsJoinedIsOneAndWhatIsPartedTwo()
    {
        const QuotedArticles all = articlesOf({u"Samuel Clemens"_s, u"Mark Twain"_s, u"Twain"_s, u"Olsen"_s});
        const SpeakerIdentities before = identify(all);
        QCOMPARE(before.all.size(), 3);
        const std::pair pair(u"Mark Twain"_s, u"samuel clemens"_s);
        QCOMPARE(identify(all, {{pair}, {}}).all.size(), 2);
        const std::pair other(u"Twain"_s, u"Mark Twain"_s);
        QCOMPARE(identify(all, {{}, {other}}).all.size(), 4);
        QCOMPARE(identify(all, {{other}, {other}}), before);
        QCOMPARE(identify(all, {{pair}, {{pair.second, pair.first}}}), before);
    }

    void joinedWinsOverPartedThroughAThird()
    {
        const QuotedArticles all = articlesOf({u"Aa Bb"_s, u"Cc Dd"_s, u"Ee Ff"_s});
        const SpeakerDecisions decisions{{{u"Aa Bb"_s, u"Cc Dd"_s}, {u"Cc Dd"_s, u"Ee Ff"_s}},
                                         {{u"Aa Bb"_s, u"Ee Ff"_s}}};
        QCOMPARE(identify(all, decisions).all.size(), 1);
    }

    void theOrderOfDecisionsDoesNotMatter()
    {
        const QuotedArticles all = articlesOf({u"Aa Bb"_s, u"Cc Dd"_s, u"Ee Ff"_s, u"Bb"_s, u"the mayor"_s});
        SpeakerDecisions decisions{{{u"Aa Bb"_s, u"Cc Dd"_s}, {u"the mayor"_s, u"Ee Ff"_s}},
                                   {{u"Bb"_s, u"Aa Bb"_s}, {u"Ee Ff"_s, u"Aa Bb"_s}}};
        const SpeakerIdentities first = identify(all, decisions);
        std::ranges::reverse(decisions.joined);
        std::ranges::reverse(decisions.parted);
        std::swap(decisions.parted[0].first, decisions.parted[0].second);
        QCOMPARE(identify(all, decisions), first);
        QCOMPARE(first.all.size(), 3);
    }

    void aTitleOfSomebodyCanBeParted()
    {
        QuotedArticles all = articlesOf({u"Per Olsen"_s});
        all.addQuote(u"Per Olsen"_s, u"we have seen"_s, QuoteType::Direct, u"the mayor"_s);
        QCOMPARE(identify(all).all.size(), 1);
        const SpeakerIdentities speakers = identify(all, {{}, {{u"Per Olsen"_s, u"the mayor"_s}}});
        QCOMPARE(speakers.all.size(), 2);
        QVERIFY(speakers.ofQuotes.at(0).at(0) != speakers.ofQuotes.at(0).at(1));
    }

    void theOrderOfArticlesDoesNotMatter()
    {
        const QuotedArticles all =
            articlesOf({u"Olsen"_s, u"Per Olsen"_s, u"P. Olsen"_s, u"Mara Olsen"_s, u"HPT"_s,
                        u"The Harbour Post Times"_s, u"Mohammed Tahir"_s, u"Muhamad Tahir"_s, u"an official"_s});
        QCOMPARE(formsOf(identify(all.reversed())), formsOf(identify(all)));
    }

    void theCostFollowsTheTexts()
    {
        QuotedArticles all;
        for (int i = 0; i < 5000; ++i) {
            all.addArticle();
            all.addText(english);
            all.addQuote(u"Name%1 Person%2"_s.arg(i % 70).arg(i % 900), u"we will see"_s);
            all.addQuote(u"Person%1"_s.arg(i % 900), u"we will see"_s);
            all.addQuote(u"the leader"_s, u"we will see"_s);
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!identify(all).all.isEmpty());
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestSpeakerIdentities)
#include "tst_speakeridentities.moc"
