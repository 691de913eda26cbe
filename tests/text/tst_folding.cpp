// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/folding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Sidelight::folded;

class TestFolding : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void word_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("case") << u"Iran"_s << u"IRAN"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
        QTest::newRow("curly and straight apostrophe") << u"Iran’s"_s << u"Iran's"_s;
        QTest::newRow("modifier apostrophe") << u"Ba\u02BCath"_s << u"Ba'ath"_s;
        QTest::newRow("acute accent as an apostrophe") << u"don\u00B4t"_s << u"don't"_s;
        QTest::newRow("grave accent as an apostrophe") << u"don`t"_s << u"don't"_s;
        QTest::newRow("dashes") << u"anti\u2011ISIL"_s << u"anti-isil"_s;
        QTest::newRow("ligature") << u"o\uFB03ce"_s << u"office"_s;
        QTest::newRow("full width") << u"\uFF35\uFF33"_s << u"us"_s;
        QTest::newRow("full width apostrophe") << u"a\uFF07s"_s << u"a's"_s;
        QTest::newRow("soft hyphen") << u"nego\u00ADtiation"_s << u"negotiation"_s;
        QTest::newRow("decomposed accent") << u"Se\u0301oul"_s << u"séoul"_s;
        QTest::newRow("angle and curly quotation marks") << u"»a«"_s << u"\"a\""_s;
        QTest::newRow("no-break space") << u"a\u00A0b"_s << u"a b"_s;
    }

    void word()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(folded(a), folded(b));
        QCOMPARE(folded(folded(a)), folded(a));
    }

    void accentsTellWordsApart() { QVERIFY(folded(u"résumé") != folded(u"resume")); }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
