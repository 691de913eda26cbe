// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/wordalignment.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** One number a letter. */
QList<int> numbers(const QString &letters)
{
    QList<int> result;
    for (const QChar letter : letters) {
        result.append(letter.unicode());
    }
    return result;
}

QList<int> counted(int count, int from = 0)
{
    QList<int> result(count);
    std::iota(result.begin(), result.end(), from);
    return result;
}

QList<int> chance(int count, int different, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<int> result;
    for (int i = 0; i < count; ++i) {
        result.append(static_cast<int>(random.bounded(different)));
    }
    return result;
}

qsizetype wordsOf(const QList<WordRun> &runs)
{
    return std::accumulate(runs.cbegin(), runs.cend(), qsizetype(0),
                           [](qsizetype sum, const WordRun &run) { return sum + run.length; });
}

/** Whether all runs are equal words, the common ones rise, and no word is in two. */
bool isSound(const WordAlignment &alignment, const QList<int> &base, const QList<int> &own)
{
    QList<int> inBase(base.size(), 0);
    QList<int> inOwn(own.size(), 0);
    for (const WordRun &run : alignment.same + alignment.moved) {
        for (qsizetype i = 0; i < run.length; ++i) {
            if (base.at(run.base + i) != own.at(run.own + i) || ++inBase[run.base + i] > 1 ||
                ++inOwn[run.own + i] > 1) {
                return false;
            }
        }
    }
    for (qsizetype i = 1; i < alignment.same.size(); ++i) {
        if (alignment.same.at(i).base < alignment.same.at(i - 1).baseEnd() ||
            alignment.same.at(i).own < alignment.same.at(i - 1).ownEnd()) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestWordAlignment : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void commonWords_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QList<WordRun>>("same");
        QTest::newRow("nothing has nothing in common") << QString() << QString() << QList<WordRun>();
        QTest::newRow("one side is empty") << u"abc"_s << QString() << QList<WordRun>();
        QTest::newRow("the same words are one run") << u"abcd"_s << u"abcd"_s << QList<WordRun>{{0, 0, 4}};
        QTest::newRow("other words") << u"abcd"_s << u"efgh"_s << QList<WordRun>();
        QTest::newRow("a word is changed") << u"abcd"_s << u"abxd"_s << QList<WordRun>{{0, 0, 2}, {3, 3, 1}};
        QTest::newRow("a word is left out") << u"abcd"_s << u"abd"_s << QList<WordRun>{{0, 0, 2}, {3, 2, 1}};
        QTest::newRow("words are put in") << u"abcd"_s << u"abxyzcd"_s << QList<WordRun>{{0, 0, 2}, {2, 5, 2}};
        QTest::newRow("words are added at both ends") << u"abcd"_s << u"xabcdy"_s << QList<WordRun>{{0, 1, 4}};
        QTest::newRow("a word is doubled") << u"abcd"_s << u"abbcd"_s << QList<WordRun>{{0, 0, 2}, {2, 3, 2}};
        QTest::newRow("one common word among many others is chance")
            << u"abcdXmefgh"_s << u"abcijkmlngh"_s << QList<WordRun>{{0, 0, 3}, {8, 9, 2}};
    }

    void commonWords()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, own);
        const WordAlignment alignment = alignWords(numbers(base), numbers(own));
        QVERIFY(isSound(alignment, numbers(base), numbers(own)));
        QTEST(alignment.same, "same");
        QVERIFY(alignment.moved.isEmpty());
    }

    void movedWords_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QList<WordRun>>("moved");
        QTest::newRow("three words at another place")
            << u"abcdefghij"_s << u"defghijabc"_s << QList<WordRun>{{0, 7, 3}};
        QTest::newRow("two are too few") << u"abdefghij"_s << u"defghijab"_s << QList<WordRun>();
        QTest::newRow("words that are said again are not moved") << u"abcdef"_s << u"abcdefabc"_s << QList<WordRun>();
        QTest::newRow("two runs change places around a third")
            << u"abcMNOPQdefg"_s << u"defgMNOPQabc"_s << QList<WordRun>{{0, 9, 3}, {8, 0, 4}};
    }

    void movedWords()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, own);
        const WordAlignment alignment = alignWords(numbers(base), numbers(own));
        QVERIFY(isSound(alignment, numbers(base), numbers(own)));
        QTEST(alignment.moved, "moved");
    }

    void scatteredEditsAreFound()
    {
        for (quint32 seed = 1; seed < 40; ++seed) {
            QRandomGenerator random(seed);
            const QList<int> base = chance(3000, 400, seed);
            QList<int> own;
            for (const int word : base) {
                if (random.bounded(20) > 0) {
                    own.append(word);
                } else if (random.bounded(2) > 0) {
                    own.append(-1);
                }
            }
            const WordAlignment alignment = alignWords(base, own);
            QVERIFY(isSound(alignment, base, own));
            QVERIFY(wordsOf(alignment.same) > 2700);
        }
    }

    void longTextsAreQuick_data()
    {
        constexpr int many = 100000;
        QTest::addColumn<QList<int>>("base");
        QTest::addColumn<QList<int>>("own");
        QTest::newRow("the same words") << counted(many) << counted(many);
        QTest::newRow("no word in common") << counted(many) << counted(many, many);
        QTest::newRow("one word over and over") << QList<int>(many, 7) << QList<int>(many / 2, 7);
        QTest::newRow("two words by chance") << chance(many, 2, 1) << chance(many, 2, 2);
        QTest::newRow("some words by chance") << chance(many, 300, 1) << chance(many, 300, 2);
        QTest::newRow("the halves change places") << counted(many) << counted(many / 2, many / 2) + counted(many / 2);
        QList<int> backwards = counted(many);
        std::ranges::reverse(backwards);
        QTest::newRow("backwards") << counted(many) << backwards;
    }

    void longTextsAreQuick()
    {
        QFETCH(const QList<int>, base);
        QFETCH(const QList<int>, own);
        QElapsedTimer timer;
        timer.start();
        const WordAlignment alignment = alignWords(base, own);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(isSound(alignment, base, own));
    }
};

QTEST_GUILESS_MAIN(TestWordAlignment)
#include "tst_wordalignment.moc"
