// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/variants/wordtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestWordText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void marksGoWithTheirWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shown");
        QTest::newRow("no marks") << u"the old gates were"_s << u"old gates"_s << u"old gates"_s;
        QTest::newRow("a comma behind") << u"the gates, he said"_s << u"gates"_s << u"gates,"_s;
        QTest::newRow("quotation marks before") << u"he said: “We closed"_s << u"We"_s << u"“We"_s;
        QTest::newRow("marks of the word before stay there") << u"gates.” (The"_s << u"The"_s << u"(The"_s;
        QTest::newRow("the beginning and the end of the text") << u"“Gates!”"_s << u"Gates"_s << u"“Gates!”"_s;
        QTest::newRow("a dash between blanks") << u"noted by - noted among"_s << u"by"_s << u"by -"_s;
        QTest::newRow("a long dash between blanks") << u"noted by — noted among"_s << u"by"_s << u"by —"_s;
        QTest::newRow("a hyphen is no mark of the second word") << u"the old-gate keeper"_s << u"gate"_s << u"gate"_s;
        QTest::newRow("line ends become blanks")
            << u"the\n  old\u00a0gates"_s << u"the\n  old\u00a0gates"_s << u"the old gates"_s;
        QTest::newRow("beyond the basic plane") << u"😀𝒜😀"_s << u"𝒜"_s << u"𝒜"_s;
    }

    void marksGoWithTheirWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        const qsizetype at = text.indexOf(words);
        QTEST(wordsWithMarks(text, {at, at + words.size()}), "shown");
    }

    void noWordsAreNoText()
    {
        QVERIFY(wordsWithMarks(u"“gates”", {2, 2}).isEmpty());
        QVERIFY(wordsWithMarks({}, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWordText)
#include "tst_wordtext.moc"
