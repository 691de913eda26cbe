// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/find/textfilter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestTextFilter final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void fits_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("nothing typed fits all") << u""_s << u"Harbour"_s << true;
        QTest::newRow("blanks are nothing") << u"  "_s << u"Harbour"_s << true;
        QTest::newRow("case does not count") << u"hARB"_s << u"The Harbour"_s << true;
        QTest::newRow("every word must be there") << u"harbour ferry"_s << u"The Harbour"_s << false;
        QTest::newRow("words may come in any order") << u"ferry the"_s << u"The ferry"_s << true;
        QTest::newRow("curly and straight apostrophes are alike") << u"don't"_s << u"They don\u2019t"_s << true;
        QTest::newRow("another text does not fit") << u"train"_s << u"The ferry"_s << false;
    }

    void fits()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, text);
        TextFilter made;
        made.setText(filter);
        QTEST(made.matches(text), "expected");
        QCOMPARE(made.text(), filter);
    }

    void tellsWhetherItIsAnotherFilter()
    {
        TextFilter filter;
        QVERIFY(!filter.setText(u"  "_s));
        QVERIFY(filter.isEmpty());
        QVERIFY(filter.setText(u"Ferry"_s));
        QVERIFY(!filter.setText(u"ferry "_s));
        QVERIFY(!filter.isEmpty());
        QVERIFY(filter.setText(u""_s));
    }
};

QTEST_GUILESS_MAIN(TestTextFilter)
#include "tst_textfilter.moc"
