// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/valuetext.h"

#include "models/claims/values/values.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

/** Values as they are told to the reader: from the words of an article of Friday, 7 November 2014. */
class TestValueText final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { QTest::failOnWarning(); }

    void aValueIsToldInWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("published");
        QTest::addColumn<QString>("told");
        const QDate friday(2014, 11, 7);
        QTest::newRow("a day") << u"the Nov. 24 deadline"_s << friday << u"Date: 24 November 2014"_s;
        QTest::newRow("a month") << u"in October 2014"_s << friday << u"Date: October 2014"_s;
        QTest::newRow("a year") << u"in 2009"_s << friday << u"Date: 2009"_s;
        QTest::newRow("a day without a year") << u"by Nov. 24"_s << QDate() << u"Date: 24 November, year not known"_s;
        QTest::newRow("a range of days") << u"from November 9 to 17"_s << friday
                                         << u"Date: 9 November 2014 – 17 November 2014"_s;
        QTest::newRow("a weekday of no date")
            << u"said on Thursday"_s << QDate() << u"Date: a Thursday, date not known"_s;
        QTest::newRow("a bound") << u"at least three letters"_s << friday << u"Number: 3 or more"_s;
        QTest::newRow("an open bound") << u"more than 40 people"_s << friday << u"Number: more than 40"_s;
        QTest::newRow("money") << u"it paid $180 million"_s << friday << u"Money: 180,000,000 USD"_s;
        QTest::newRow("a share") << u"rose 27 percent"_s << friday << u"Per cent: 27 %"_s;
        QTest::newRow("a place in a row") << u"the fourth letter"_s << friday << u"Ordinal: no. 4"_s;
        QTest::newRow("a place from the end")
            << u"the last but one letter"_s << friday << u"Ordinal: no. 2 from the end"_s;
        QTest::newRow("a number") << u"12 ships sank"_s << friday << u"Number: 12"_s;
    }

    void aValueIsToldInWords()
    {
        QFETCH(QString, words);
        QFETCH(QDate, published);
        QFETCH(QString, told);
        const QList<Value> values = findValues(words, published);
        QCOMPARE(values.size(), 1);
        QCOMPARE(describeValue(values.constFirst()), told);
    }

    void aDurationIsCounted()
    {
        Value value{.span = {}, .type = ValueType::Date, .time = TimeKind::Duration, .value = u"P1Y"_s};
        QVERIFY(!valueText(value).contains(u'P'));
        value.value = u"PT30M"_s;
        QVERIFY2(valueText(value).contains(u"30"), qPrintable(valueText(value)));
        value.value = u"P1DT2H"_s; // of two units: as it is
        QCOMPARE(valueText(value), u"P1DT2H"_s);
    }
};

QTEST_GUILESS_MAIN(TestValueText)
#include "tst_valuetext.moc"
