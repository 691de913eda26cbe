// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/wordscanner.h"
#include "models/text/tokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

QStringList scanned(const QString &text)
{
    Vocabulary vocabulary;
    std::vector<ScannedWord> words;
    Pulse pulse{std::stop_source()};
    scanWords(text, vocabulary, words, pulse);
    QStringList result;
    for (const ScannedWord &word : words) {
        result.append(text.sliced(word.begin, word.length));
    }
    return result;
}

QList<WordId> ids(Vocabulary &vocabulary, const QString &text)
{
    std::vector<ScannedWord> words;
    Pulse pulse{std::stop_source()};
    scanWords(text, vocabulary, words, pulse);
    QList<WordId> result;
    for (const ScannedWord &word : words) {
        result.append(word.id);
    }
    return result;
}

} // namespace

class TestWordScanner : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void wordsOfTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << u""_s << QStringList{};
        QTest::newRow("marks alone") << u" … — “” 😀 "_s << QStringList{};
        QTest::newRow("joined words are several")
            << u"U.S. don't 1,237 left_right"_s
            << QStringList{u"U"_s, u"S"_s, u"don"_s, u"t"_s, u"1"_s, u"237"_s, u"left"_s, u"right"_s};
        QTest::newRow("letters beyond ASCII begin, end and stand within words")
            << u"Über naïve café"_s << QStringList{u"Über"_s, u"naïve"_s, u"café"_s};
        QTest::newRow("marks belong to their letters")
            << u"cafe\u0301 e\u0301te\u0301"_s << QStringList{u"cafe\u0301"_s, u"e\u0301te\u0301"_s};
        QTest::newRow("a hyphen at the end of a line breaks no word")
            << u"the govern-\nment and well-known re-\n\nport"_s
            << QStringList{u"the"_s, u"govern-\nment"_s, u"and"_s, u"well"_s, u"known"_s, u"re"_s, u"port"_s};
        QTest::newRow("a capital begins a word of its own")
            << u"Anglo-\nFrench"_s << QStringList{u"Anglo"_s, u"French"_s};
        QTest::newRow("soft hyphens are no ends") << u"Wirt\u00ADschaft"_s << QStringList{u"Wirt\u00ADschaft"_s};
        QTest::newRow("Arabic") << u"قال المتحدث، أمس"_s << QStringList{u"قال"_s, u"المتحدث"_s, u"أمس"_s};
        QTest::newRow("Chinese is cut by a dictionary")
            << u"今天天气很好abc"_s << QStringList{u"今天"_s, u"天气"_s, u"很好"_s, u"abc"_s};
        QTest::newRow("letters beyond the BMP") << u"𝒳𝒴 a"_s << QStringList{u"𝒳𝒴"_s, u"a"_s};
    }

    void wordsOfTexts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(scanned(text), expected);
    }

    void spellingsOfOneWordAreOne()
    {
        Vocabulary vocabulary;
        const QList<WordId> plain = ids(vocabulary, u"strasse government fine cafe wirtschaft"_s);
        QCOMPARE(ids(vocabulary, u"STRAßE Govern-\nment ﬁne CAFE Wirt\u00ADschaft"_s), plain);
        QVERIFY(ids(vocabulary, u"café"_s) != ids(vocabulary, u"cafe"_s));
        QCOMPARE(ids(vocabulary, u"café"_s), ids(vocabulary, u"CAFE\u0301"_s));
        QCOMPARE(vocabulary.size(), WordId(6));
    }

    void longWordsAreWorthMore()
    {
        Vocabulary vocabulary;
        int before = 0;
        for (const QString &word : {u"of"_s, u"the"_s, u"said"_s, u"secretary"_s}) {
            const int gain = vocabulary.gain(ids(vocabulary, word).constFirst());
            QVERIFY(gain >= before);
            QVERIFY(gain >= editCost / 2 && gain <= editCost * 3 / 2);
            before = gain;
        }
    }

    /** Every word lies in one of Unicode's words, and each of these holds at least one. */
    void wordsLieWithinThoseOfUnicode()
    {
        const QStringList parts{u" "_s,     u"\n"_s, u"."_s, u","_s,      u"'"_s,      u"’"_s,       u"-"_s,
                                u":"_s,     u"a"_s,  u"Z"_s, u"é"_s,      u"ß"_s,      u"e\u0301"_s, u"7"_s,
                                u"42"_s,    u"ل"_s,  u"я"_s, u"漢"_s,     u"か"_s,     u"カ"_s,      u"한"_s,
                                u" ไทย "_s, u"😀"_s,  u"𝒳"_s, u"\u00AD"_s, u"\u200C"_s, u"\uFFFD"_s};
        QRandomGenerator random(3);
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(1, 20); i > 0; --i) {
                text += parts[random.bounded(int(parts.size()))];
            }
            Vocabulary vocabulary;
            std::vector<ScannedWord> found;
            Pulse pulse{std::stop_source()};
            scanWords(text, vocabulary, found, pulse);
            if (text.contains(u"-\n"_s) || text.contains(u"\u00AD\n"_s)) {
                continue; // a word of ours may go on over the end of a line
            }
            QList<Span> unicode = words(text);
            for (const ScannedWord &word : found) {
                const Span span{word.begin, word.begin + word.length};
                const auto holder = std::find_if(unicode.cbegin(), unicode.cend(), [&](const Span &other) {
                    return other.begin <= span.begin && span.end <= other.end;
                });
                QVERIFY2(holder != unicode.cend(),
                         qPrintable(text.sliced(span.begin, span.length()) + u" in "_s + text));
                QVERIFY2(wholeWords(text, span) == *holder,
                         qPrintable(text.sliced(span.begin, span.length()) + u" in "_s + text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestWordScanner)
#include "tst_wordscanner.moc"
