// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/recurrence/recurrences.h"
#include "models/claims/values/valuecompare.h"
#include "models/claims/values/values.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

ValuedText valued(const QString &text, const QDate &published = {})
{
    return {text, published, findValues(text, published)};
}

Value only(const QString &text, const QDate &published = {})
{
    return findValues(text, published).constFirst();
}

/** "text | text | same" of every recurrence. */
QStringList told(const QList<ValuedText> &documents)
{
    QStringList list;
    const Result<QList<Recurrence>> found = findRecurrences(documents);
    for (const Recurrence &recurrence : *found) {
        const auto words = [&](int document, int value) {
            const Span span = documents.at(document).values.at(value).span;
            return documents.at(document).text.sliced(span.begin, span.length());
        };
        list.append(words(recurrence.first, recurrence.firstValue) + u" | "_s +
                    words(recurrence.second, recurrence.secondValue) +
                    (recurrence.isSame ? u" | same"_s : u" | other"_s));
    }
    return list;
}

} // namespace

class TestRecurrences final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void comparesValues_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("relation");
        const auto row = [](const char *name, const QString &first, const QString &second, ValueRelation relation) {
            QTest::newRow(name) << first << second << static_cast<int>(relation);
        };
        row("digits and words", u"four letters"_s, u"4 letters"_s, ValueRelation::Same);
        row("fourth and 4th", u"the fourth"_s, u"the 4th"_s, ValueRelation::Same);
        row("a changed sum", u"$180 million"_s, u"$184 million"_s, ValueRelation::Close);
        row("another currency", u"$180 million"_s, u"€180 million"_s, ValueRelation::None);
        row("far apart", u"3 people"_s, u"80 people"_s, ValueRelation::Other);
        row("fourth against at least three", u"the fourth time"_s, u"at least three others"_s, ValueRelation::Other);
        row("a date and its weekday", u"November 24, 2014"_s, u"on Monday"_s, ValueRelation::Compatible);
        row("a date and another weekday", u"November 24, 2014"_s, u"on Friday"_s, ValueRelation::None);
        row("a date without its year", u"November 24, 2014"_s, u"on Nov. 24"_s, ValueRelation::Compatible);
        row("a date in its month", u"November 24, 2014"_s, u"in November 2014"_s, ValueRelation::Compatible);
        row("90 days are three months", u"a 90-day stay"_s, u"a three-month stay"_s, ValueRelation::Compatible);
        row("a part of the same day", u"on Thursday night"_s, u"on Thursday"_s, ValueRelation::Same);
        row("vague times", u"recently"_s, u"recently"_s, ValueRelation::None);
    }

    void comparesValues()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        const Value a = only(first);
        const Value b = only(second);
        QTEST(static_cast<int>(compareValues(a, b)), "relation");
        QCOMPARE(compareValues(b, a), compareValues(a, b));
    }

    void theSameMatterIsFoundInAnotherDocument()
    {
        const ValuedText first =
            valued(u"The harbour authority will pay $180 million to repair the northern lighthouse."_s);
        const ValuedText second =
            valued(u"Repairing the northern lighthouse costs the harbour authority $184 million."_s);
        const ValuedText same =
            valued(u"The northern lighthouse: the harbour authority agreed to $180 million of repair."_s);
        QCOMPARE(told({first, second, same}),
                 (QStringList{u"$180 million | $184 million | other"_s, u"$180 million | $180 million | same"_s,
                              u"$184 million | $180 million | other"_s}));
    }

    void aPlaceInARowStandsAgainstACountOfOthers()
    {
        const ValuedText first =
            valued(u"The mayor of Norwich wrote to the harbour authority about the lighthouse. It was "
                   u"the third time Anna Lee has written to the harbour since her election."_s);
        const ValuedText second =
            valued(u"Norwich: mayor Anna Lee wrote to the harbour authority about the lighthouse. "
                   u"Lee is said to have written letters to the harbour on at least four other "
                   u"occasions since her election."_s);
        QCOMPARE(told({first, second}), QStringList{u"third | at least four | other"_s});
    }

    void whatIsToldOfOtherDaysIsNoConflict()
    {
        const QString text =
            u"The harbour authority of Norwich said %1 ships left the northern harbour in the week to %2."_s;
        const auto week = [&](const QString &ships, const QString &day) {
            return valued(text.arg(ships, day), QDate(2024, 6, 20));
        };
        QCOMPARE(told({week(u"40"_s, u"June 7"_s), week(u"45"_s, u"June 14"_s)}), QStringList());
        QCOMPARE(told({week(u"40"_s, u"June 7"_s), week(u"45"_s, u"June 7"_s)}),
                 (QStringList{u"40 | 45 | other"_s, u"June 7 | June 7 | same"_s}));
        QCOMPARE(told({week(u"about 40"_s, u"June 7"_s), week(u"42"_s, u"June 7"_s)}),
                 (QStringList{u"June 7 | June 7 | same"_s}));
    }

    void otherEventsAreLeftAlone()
    {
        const ValuedText first = valued(u"The harbour authority will repair the northern lighthouse on Friday."_s);
        const ValuedText second = valued(u"A young pianist plays sonatas at the village church on Friday."_s);
        QCOMPARE(told({first, second}), QStringList());
    }

    void undatedDocumentsAreDatedByTheOthers()
    {
        const ValuedText first = valued(u"Fire destroyed the northern lighthouse of the harbour on Friday."_s);
        const ValuedText second = valued(u"Fire destroyed the northern lighthouse of the harbour yesterday."_s);
        QCOMPARE(told({first, second}), QStringList{u"Friday | yesterday | same"_s});
    }

    void theOrderOfDocumentsChangesNothing()
    {
        const ValuedText first =
            valued(u"The harbour authority will pay $180 million to repair the northern lighthouse."_s);
        const ValuedText second =
            valued(u"The northern lighthouse: the harbour authority agreed to $180 million of repair."_s);
        const QList<Recurrence> one = *findRecurrences({first, second});
        const QList<Recurrence> other = *findRecurrences({second, first});
        QCOMPARE(one.size(), 1);
        QCOMPARE(other.size(), 1);
        QCOMPARE(one.constFirst().firstValue, other.constFirst().secondValue);
        QCOMPARE(one.constFirst().likeness, other.constFirst().likeness);
    }

    void aTableOfNumbersIsReadInTime()
    {
        QString table;
        for (int row = 0; row < 4000; ++row) {
            table += QString::number(row % 997) + u" ships "_s;
        }
        const ValuedText first = valued(table);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(findRecurrences({first, valued(u"The harbour has 5 ships."_s)}));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void germanConflictsAreFound()
    {
        const ValuedText first =
            valued(u"Der Bürgermeister schrieb dem Hafenamt über den Leuchtturm. Der Sturm zerstörte "
                   u"im Hafen von Emden drei alte Fischkutter und den Leuchtturm."_s);
        const ValuedText second =
            valued(u"Das Hafenamt und der Bürgermeister sprachen über den Leuchtturm. Im Hafen von "
                   u"Emden hat der Sturm vier alte Fischkutter und den Leuchtturm zerstört."_s);
        QCOMPARE(told({first, second}), QStringList{u"drei | vier | other"_s});
    }

    void isStopped()
    {
        const ValuedText text = valued(u"Fire destroyed the northern lighthouse of the harbour on Friday."_s);
        const auto found = findRecurrences({text, text}, [](int, int) { return false; });
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::Cancelled);
    }

    void nothingComesOfNothing()
    {
        QVERIFY(findRecurrences({})->isEmpty());
        QVERIFY(findRecurrences({ValuedText(), ValuedText()})->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecurrences)
#include "tst_recurrences.moc"
