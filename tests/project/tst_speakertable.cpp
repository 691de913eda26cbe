// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/speakertable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** One source for each list of speakers, one quote for each name; every name is one speaker, "" nobody. */
Analysis quoted(const QList<QStringList> &speakers)
{
    Analysis analysis;
    for (const QStringList &names : speakers) {
        SourceAnalysis source;
        QList<int> ofQuotes;
        for (const QString &name : names) {
            Quote quote;
            quote.speaker = name;
            source.quotes.append(quote);
            auto known = std::ranges::find(analysis.speakers.all, name, &SpeakerIdentity::name);
            if (known == analysis.speakers.all.end() && !name.isEmpty()) {
                analysis.speakers.all.append({name, {name}, isName(name)});
                known = analysis.speakers.all.end() - 1;
            }
            ofQuotes.append(name.isEmpty() ? -1 : static_cast<int>(known - analysis.speakers.all.begin()));
        }
        analysis.ids.append(QUuid::createUuid());
        analysis.sources.append(source);
        analysis.speakers.ofQuotes.append(ofQuotes);
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

    void aSpeakerIsFoundByEveryForm()
    {
        Analysis analysis = quoted({{u"Ann Lee"_s}, {u"Bo Ek"_s}});
        analysis.speakers.all[0].forms = {u"Ann Lee"_s, u"the captain"_s, u"Lee"_s};
        const SpeakerTable speakers(analysis);
        for (const QString &form : {u"Lee"_s, u"LEE"_s, u"Captain"_s, u"The  captain"_s, u"Ann Lee"_s}) {
            QVERIFY2(speakers.find(form), qPrintable(form));
            QCOMPARE(speakers.find(form)->name, u"Ann Lee"_s);
        }
        QCOMPARE(speakers.of(1, 0)->name, u"Bo Ek"_s);
        QVERIFY(!speakers.of(1, 1));
        QVERIFY(!speakers.of(7, 0));
    }

    void whatOneSourceLeavesOpenAnotherOneTells()
    {
        Analysis analysis = quoted({{u"Ann Lee"_s}, {u""_s, u""_s}});
        analysis.utterances = {{0, {{0, 0}, {1, 0}}, 0}, {-1, {{1, 1}}, 0}};
        const SpeakerTable speakers(analysis);
        QCOMPARE(speakers.all().at(0).perSource, (QList<int>{1, 1}));
        QCOMPARE(speakers.rowOf(1, 0), 0);
        QCOMPARE(speakers.rowOf(1, 1), -1);
    }

    void whoIsNotQuotedIsNotInIt()
    {
        Analysis analysis = quoted({{u"Ann Lee"_s, u"Bo Ek"_s}});
        analysis.utterances = {{0, {{0, 0}, {0, 1}}, 0}};
        QCOMPARE(names(SpeakerTable(analysis)), QStringList{u"Ann Lee"_s});
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
