// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/speakertable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** One source for each list of speakers, one quote for each name. */
Analysis quoted(const QList<QStringList> &speakers)
{
    Analysis analysis;
    for (const QStringList &names : speakers) {
        SourceAnalysis source;
        for (const QString &name : names) {
            Quote quote;
            quote.speaker = name;
            source.quotes.append(quote);
        }
        analysis.ids.append(QUuid::createUuid());
        analysis.sources.append(source);
    }
    return analysis;
}

QStringList names(const SpeakerTable &speakers)
{
    QStringList names;
    std::ranges::transform(speakers.all(), std::back_inserter(names), &QuotedSpeaker::name);
    return names;
}

} // namespace

class TestSpeakerTable final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void theMostQuotedComesFirst()
    {
        const SpeakerTable speakers(quoted({{u"Ann Lee"_s, u"Bo Ek"_s}, {u"Bo Ek"_s, u""_s}}));
        QCOMPARE(names(speakers), (QStringList{u"Bo Ek"_s, u"Ann Lee"_s}));
        QCOMPARE(speakers.all().at(0).quotes, 2);
        QCOMPARE(speakers.all().at(0).directQuotes, 2);
        QCOMPARE(speakers.all().at(0).perSource, (QList<int>{1, 1}));
        QCOMPARE(speakers.indexOf(u"Ann Lee"_s), 1);
        QVERIFY(!speakers.find(u""_s));
        QVERIFY(!speakers.find(u"Nobody"_s));
    }

    void onlyDirectQuotesCountAsDirect()
    {
        Analysis analysis = quoted({{u"Ann Lee"_s, u"Ann Lee"_s, u"Ann Lee"_s}});
        analysis.sources[0].quotes[1].type = QuoteType::Indirect;
        analysis.sources[0].quotes[2].type = QuoteType::Mixed;
        QCOMPARE(SpeakerTable(analysis).all().at(0).directQuotes, 1);
    }

    void spellingsOfOneSpeakerAreJoined_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a leading article")
            << QStringList{u"Harbour Post"_s, u"The Harbour Post"_s} << QStringList{u"The Harbour Post"_s};
        QTest::newRow("a surname") << QStringList{u"Lee"_s, u"Lee"_s, u"Ann Lee"_s} << QStringList{u"Ann Lee"_s};
        QTest::newRow("a title before the name, less often")
            << QStringList{u"Ann Lee"_s, u"Ann Lee"_s, u"Captain Ann Lee"_s, u"Lee"_s} << QStringList{u"Ann Lee"_s};
        QTest::newRow("not a surname that two have")
            << QStringList{u"Ann Lee"_s, u"Bo Lee"_s, u"Lee"_s} << QStringList{u"Ann Lee"_s, u"Bo Lee"_s, u"Lee"_s};
        QTest::newRow("not the end of a word")
            << QStringList{u"Greenlee"_s, u"Lee"_s} << QStringList{u"Greenlee"_s, u"Lee"_s};
        QTest::newRow("upper and lower case")
            << QStringList{u"ANN LEE"_s, u"Ann Lee"_s, u"Ann Lee"_s} << QStringList{u"ANN LEE"_s};
    }

    void spellingsOfOneSpeakerAreJoined()
    {
        QFETCH(const QStringList, given);
        QFETCH(const QStringList, expected);
        const SpeakerTable speakers(quoted({given}));
        QCOMPARE(names(speakers), expected);
        int quotes = 0;
        for (const QString &name : given) {
            QVERIFY(speakers.find(name));
        }
        for (const QuotedSpeaker &speaker : speakers.all()) {
            quotes += speaker.quotes;
        }
        QCOMPARE(quotes, given.size());
    }

    void coloursGoToTheMostQuotedNames()
    {
        QStringList given;
        for (int number = 0; number < 14; ++number) {
            for (int times = 0; times < 20 - number; ++times) {
                given.append(number == 1 ? u"unnamed officials"_s : u"Name Nr%1"_s.arg(number));
            }
        }
        QList<int> colours;
        const SpeakerTable speakers(quoted({given}));
        std::ranges::transform(speakers.all(), std::back_inserter(colours), &QuotedSpeaker::colour);
        QCOMPARE(colours, (QList<int>{1, 0, 2, 12, 7, 10, 9, 11, 8, 5, 6, 4, 3, 0}));
    }

    void initialsFitANarrowMargin_data()
    {
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two names") << u"Ann Lee"_s << u"AL"_s;
        QTest::newRow("an article before the name") << u"The Harbour Post Journal"_s << u"HPJ"_s;
        QTest::newRow("small words inside") << u"Ministry of the Sea"_s << u"MS"_s;
        QTest::newRow("one name") << u"Reuters"_s << u"Re"_s;
        QTest::newRow("an acronym") << u"IRNA"_s << u"IRNA"_s;
        QTest::newRow("a long name") << u"Ann Bo Cy Dee Ek"_s << u"ABCD"_s;
        QTest::newRow("a description with a name in it") << u"a Harbour Department official"_s << u"HD"_s;
        QTest::newRow("a description") << u"unnamed U.S. officials"_s << u"off."_s;
        QTest::newRow("a number before a description") << u"One Harbour Department official"_s << u"HD"_s;
        QTest::newRow("a short description") << u"a cook"_s << u"cook"_s;
        QTest::newRow("reports") << u"reports"_s << u"rep."_s;
        QTest::newRow("a script without capitals")
            << u"\u06cc\u062d\u06cc\u06cc \u0631\u0627\u062f"_s << u"\u06cc\u0631"_s;
        QTest::newRow("nobody") << u" "_s << u""_s;
    }

    void initialsFitANarrowMargin()
    {
        QFETCH(const QString, speaker);
        QTEST(initials(speaker), "expected");
        QVERIFY(initials(speaker).size() <= 4);
    }

    void namesAreToldFromDescriptions_data()
    {
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<bool>("expected");
        QTest::newRow("a person") << u"Ann Lee"_s << true;
        QTest::newRow("a paper") << u"The Harbour Post"_s << true;
        QTest::newRow("a script without capitals") << u"\u06cc\u062d\u06cc\u06cc"_s << true;
        QTest::newRow("officials") << u"unnamed U.S. officials"_s << false;
        QTest::newRow("an official") << u"a Harbour Department official"_s << false;
        QTest::newRow("nobody") << u""_s << false;
    }

    void namesAreToldFromDescriptions()
    {
        QFETCH(const QString, speaker);
        QTEST(isName(speaker), "expected");
    }
};

QTEST_GUILESS_MAIN(TestSpeakerTable)
#include "tst_speakertable.moc"
