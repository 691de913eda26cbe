// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/valuematter.h"
#include "models/claims/values/values.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** Of the value that touches what stands between strokes in a sentence. */
ToldValue told(QString sentence, const QString &time = {})
{
    const qsizetype at = sentence.indexOf(u'|');
    const qsizetype length = sentence.section(u'|', 1, 1).size();
    sentence.remove(u'|');
    for (const Value &value : findValues(sentence)) {
        if (value.span.intersects({at, at + length})) {
            return {value, sentence.sliced(value.span.begin, value.span.length()),
                    frameOf(sentence, {0, sentence.size()}, value.span, languageOf(sentence)), daySpanOf(time)};
        }
    }
    return {};
}

} // namespace

/** Whether two amounts are told of one thing, and whether both can hold. */
class TestValueMatter final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void amountsOfOneMatterAreTold_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char *name, const QString &first, const QString &second, bool isOne) {
            QTest::newRow(name) << first << second << isOne;
        };
        row("the same thing counted", u"The storm sank |three| ships."_s, u"It sank |four| old ships in the bay."_s,
            true);
        row("another thing", u"The storm sank |three| ships."_s, u"The storm sank |four| houses."_s, false);
        row("told of otherwise", u"The blast killed |ten| people."_s, u"The blast injured |eighty| people."_s, false);
        row("a place in a row and a count of others",
            u"It is the |fourth| time Anna Lee has written to the mayor since taking office."_s,
            u"Lee had written to the mayor on |three| other occasions since taking office."_s, true);
        row("places in two rows", u"She was the |fifth| head cook fired this season."_s,
            u"She was named the |21st| head cook in the history of the hotel."_s, false);
        row("counted here, told there", u"A |5.6|-magnitude quake struck."_s, u"A quake of magnitude |5.9| struck."_s,
            true);
        row("a toll and a strength", u"The toll of the powerful quake rose to |1,941| dead."_s,
            u"It was a |7.2|-magnitude quake."_s, false);
        row("sums of one verb", u"The port paid |$180 million| for the crane."_s,
            u"For the new crane the port pays |$184 million|, and that is dear."_s, false); // nothing but the verb
        row("sums told alike", u"The port paid |$180 million| for the grain crane."_s,
            u"The port pays |$184 million| for a grain crane."_s, true);
        row("sums of two things", u"It made a |$200 million| offer."_s, u"It pays |$22 million| wages."_s, false);
        row("an adjective alone", u"It was their |seventh| straight appearance."_s,
            u"It was their |eighth| straight win."_s, false);
        row("of two places", u"More than |4| per cent of Norfolk petrol stations are empty."_s,
            u"About |7| per cent of Suffolk petrol stations are empty."_s, false);
        row("of two people", u"On Monday Ann Doe caught |three| big fish."_s,
            u"On Monday Rosa Bell caught |four| big fish."_s, false);
        row("a measure and a count", u"She made two |three|-point throws."_s, u"She made |five| points."_s, false);
        row("part of a name", u"They boarded Flight |207| to Norwich."_s, u"They boarded Flight |209| to Norwich."_s,
            false);
    }

    void amountsOfOneMatterAreTold()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QFETCH(const bool, isOne);
        QCOMPARE(areOfOneMatter(told(first), told(second)), isOne);
        QCOMPARE(areOfOneMatter(told(second), told(first)), isOne);
    }

    void whatIsToldOfOtherTimesIsNotOneMatter_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("one day") << u"2021-07-01"_s << u"2021-07-01"_s << true;
        QTest::newRow("a day later") << u"2021-07-01"_s << u"2021-07-02"_s << true;
        QTest::newRow("a week later") << u"2021-07-01"_s << u"2021-07-08"_s << false;
        QTest::newRow("a month and a day in it") << u"2021-07"_s << u"2021-07-08"_s << true;
        QTest::newRow("two months") << u"2021-07"_s << u"2021-08"_s << false;
        QTest::newRow("two years") << u"2020"_s << u"2021"_s << false;
        QTest::newRow("no time told") << u"2020"_s << QString() << true;
    }

    void whatIsToldOfOtherTimesIsNotOneMatter()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QTEST(areOfOneMatter(told(u"The storm sank |three| ships."_s, first), told(u"It sank |four| ships."_s, second)),
              "isOne");
    }

    void amountsContradict_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("doThey");
        const auto row = [](const char *name, const QString &first, const QString &second, bool doThey) {
            QTest::newRow(name) << first << second << doThey;
        };
        row("sums", u"They paid |$180 million|."_s, u"They paid |$184 million|."_s, true);
        row("a sum and about a sum", u"They paid about |$180 million|."_s, u"They paid |$184 million|."_s, false);
        row("about is not anything", u"They paid about |$180 million|."_s, u"They paid |$284 million|."_s, true);
        row("at least fewer", u"It sank |at least three| ships."_s, u"It sank |five| ships."_s, false);
        row("at least more", u"It sank |at least seven| ships."_s, u"It sank |five| ships."_s, true);
        row("more than", u"They paid more than |$184|."_s, u"They paid |$180|."_s, true);
        row("at most", u"It sank |no more than four| ships."_s, u"It sank |five| ships."_s, true);
        row("two lower bounds", u"It sank |at least 150| ships."_s, u"It sank |more than 180| ships."_s, false);
        row("within a range", u"It sank |three to seven| ships."_s, u"It sank |five| ships."_s, false);
        row("rounded", u"It drew |1.6 million| guests."_s, u"It drew |1,626,042| guests."_s, false);
        row("not so rounded", u"It drew |1.6 million| guests."_s, u"It drew |1,726,042| guests."_s, true);
        row("rounded words", u"It drew |two hundred| guests."_s, u"It drew |208| guests."_s, false);
        row("per cent", u"It rose by |25%|."_s, u"It rose by |30%|."_s, true);
        row("a rounded share", u"It rose by |25%|."_s, u"It rose by |25.4%|."_s, false);
        row("the fourth and at least three", u"The |fourth| time."_s, u"They wrote |at least three| times."_s, false);
        row("the fourth and at least three others", u"The |fourth| time."_s, u"On |at least three| other occasions."_s,
            true);
        row("stretches of time", u"It is the most in |a decade|."_s, u"It is the most in |seven years|."_s, true);
    }

    void amountsContradict()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QFETCH(const bool, doThey);
        QCOMPARE(contradict(told(first), told(second)), doThey);
        QCOMPARE(contradict(told(second), told(first)), doThey);
    }
};

QTEST_GUILESS_MAIN(TestValueMatter)
#include "tst_valuematter.moc"
