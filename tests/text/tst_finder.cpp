// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/finder.h"
#include "models/text/foldedtext.h"
#include "models/text/folding.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr qsizetype plenty = 100000;

FoundSpans find(const FindQuery &query, QStringView text, qsizetype most = plenty)
{
    const Result<Finder> finder = Finder::of(query);
    return finder ? finder->in(text, most).value_or(FoundSpans{}) : FoundSpans{};
}

QStringList wordsFound(const FindQuery &query, const QString &text)
{
    QStringList found;
    for (const Span &span : find(query, text).spans) {
        found.append(text.sliced(span.begin, span.length()));
    }
    return found;
}

constexpr auto exact = [](const QString &text) { return FindQuery{.text = text, .exact = true}; };
constexpr auto whole = [](const QString &text) { return FindQuery{.text = text, .wholeWords = true}; };
constexpr auto regular = [](const QString &text) { return FindQuery{.text = text, .regular = true}; };

} // namespace

class TestFinder : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void hits_data()
    {
        QTest::addColumn<FindQuery>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const FindQuery &query, const QString &text, const QStringList &found) {
            QTest::newRow(name) << query << text << found;
        };
        row("case is folded", {u"isis"_s}, u"ISIS and Isis"_s, {u"ISIS"_s, u"Isis"_s});
        row("case counts when exact", exact(u"ISIS"_s), u"ISIS and Isis"_s, {u"ISIS"_s});
        row("straight finds curly", {u"\"no\" won't"_s}, u"“No” won’t"_s, {u"“No” won’t"_s});
        row("curly finds straight", {u"“No”"_s}, u"\"no\""_s, {u"\"no\""_s});
        row("straight does not find curly when exact", exact(u"won't"_s), u"won’t won't"_s, {u"won't"_s});
        row("a hyphen finds every dash", {u"a-b"_s}, u"a–b a—b a\u2011b"_s, {u"a–b"_s, u"a—b"_s, u"a\u2011b"_s});
        row("a blank finds a no-break space", {u"Nov. 24"_s}, u"Nov.\u00A024"_s, {u"Nov.\u00A024"_s});
        row("a blank finds several", {u"the letter"_s}, u"the   letter"_s, {u"the   letter"_s});
        row("not over the end of a paragraph", {u"one two"_s}, u"one\ntwo"_s, {});
        row("soft hyphens are looked through", {u"cooperate"_s}, u"co\u00ADoperate"_s, {u"co\u00ADoperate"_s});
        row("a ligature is found whole", {u"of"_s}, u"o\uFB03ce"_s, {u"o\uFB03"_s});
        row("two hits in one ligature are one", {u"f"_s}, u"o\uFB03ce"_s, {u"\uFB03"_s});
        row("composed finds decomposed", {u"séoul"_s}, u"Se\u0301oul"_s, {u"Se\u0301oul"_s});
        row("accents stay", {u"seoul"_s}, u"Séoul Se\u0301oul Seoul"_s, {u"Seoul"_s});
        row("sharp s", {u"strasse"_s}, u"Straße"_s, {u"Straße"_s});
        row("hits do not overlap", {u"aa"_s}, u"aaaaa"_s, {u"aa"_s, u"aa"_s});
        row("after a false start", {u"aab"_s}, u"aaab"_s, {u"aab"_s});
        row("beyond the basic plane", {u"😀b"_s}, u"a😀B"_s, {u"😀B"_s});
        row("Arabic", {u"الرسالة"_s}, u"كتب الرسالة إلى"_s, {u"الرسالة"_s});
        row("a query of blanks and words", {u" he "_s}, u"she said he said"_s, {u" he "_s});

        row("whole words", whole(u"ran"_s), u"Iran ran, ran"_s, {u"ran"_s, u"ran"_s});
        row("whole words: not before an apostrophe", whole(u"isn"_s), u"isn't"_s, {});
        row("whole words: hyphens part words", whole(u"isil"_s), u"anti-ISIL"_s, {u"ISIL"_s});
        row("whole words: one that overlaps a cut one", whole(u"a a"_s), u"ba a a"_s, {u"a a"_s});
        row("whole words: with marks", whole(u"won't.\""_s), u"I won’t.”"_s, {u"won’t.”"_s});

        row("an expression", regular(u"nov(\\.|ember) 24"_s), u"Nov. 24, November 24"_s,
            {u"Nov. 24"_s, u"November 24"_s});
        row("an expression finds curly marks", regular(u"\"\\w+\""_s), u"“No” or \"yes\""_s, {u"“No”"_s, u"\"yes\""_s});
        row("an expression with a curly mark", regular(u"won’t"_s), u"won't"_s, {u"won't"_s});
        row("an expression with a dash makes no range", regular(u"x[a–c]x"_s), u"xbx x-x x—x"_s, {u"x-x"_s, u"x—x"_s});
        row("an expression is exact if told", {.text = u"[A-Z]{4}"_s, .exact = true, .regular = true}, u"ISIS isis"_s,
            {u"ISIS"_s});
        row("ends of a paragraph", regular(u"^one|two$"_s), u"one two\none two"_s,
            {u"one"_s, u"two"_s, u"one"_s, u"two"_s});
        row("an expression over no paragraph's end", regular(u"a[^x]*b"_s), u"a\nb"_s, {});
        row("what is empty is no hit", regular(u"x*"_s), u"axa"_s, {u"x"_s});
        row("an expression of whole words", {.text = u"r.n"_s, .wholeWords = true, .regular = true}, u"Iran ran run"_s,
            {u"ran"_s, u"run"_s});
        row("letters of every language", regular(u"\\bÜ\\w+"_s), u"über"_s, {u"über"_s});
    }

    void hits()
    {
        QFETCH(FindQuery, query);
        QFETCH(QString, text);
        QTEST(wordsFound(query, text), "found");
    }

    void whatIsWrongIsSaid()
    {
        QCOMPARE(Finder::of({}).error().code, Error::Code::NoText);
        QCOMPARE(Finder::of({u"\u00AD"_s}).error().code, Error::Code::NoText);
        const Result<Finder> broken = Finder::of(regular(u"ab(c"_s));
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, Error::Code::Malformed);
        QCOMPARE(broken.error().offset, 4);
        QVERIFY(!broken.error().detail.isEmpty());
        QCOMPARE(Finder::of(regular(u"a–b—(c"_s)).error().offset, 6); // the end, as it was typed
        QCOMPARE(Finder::of(regular(u"a-b-(c"_s)).error().offset, 6);
    }

    void anExpressionThatRunsAwayIsStopped()
    {
        const QString text = u"The letter.\n"_s + QString(200, u'a') + u"c b\nThe aab letter."_s;
        QElapsedTimer timer;
        timer.start();
        const FoundSpans found = find(regular(u"(a+)+b"_s), text);
        QVERIFY(found.ranAway);
        QCOMPARE(found.spans.size(), 1); // the other paragraphs are searched all the same
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!find(regular(u"a+b"_s), text).ranAway);
    }

    void aParagraphWithoutEndIsSearchedInPieces()
    {
        const QString text = u"The letter was sent. "_s.repeated(5000);
        QCOMPARE(find(regular(u"l\\w+r"_s), text).spans.size(), 5000);
        QCOMPARE(find({u"LETTER"_s}, text).spans.size(), 5000);
        QCOMPARE(find(regular(u"x+"_s), QString(100000, u'x')).spans.size(), 7);
    }

    void thereAreNoMoreThanAskedFor()
    {
        const QString text = u"a b a\na b a"_s;
        for (const FindQuery &query : {FindQuery{u"a"_s}, exact(u"a"_s), whole(u"a"_s), regular(u"a"_s)}) {
            const FoundSpans three = find(query, text, 3);
            QCOMPARE(three.spans.size(), 3);
            QVERIFY(three.isFull);
            const FoundSpans four = find(query, text, 4);
            QCOMPARE(four.spans.size(), 4);
            QVERIFY(!four.isFull);
        }
    }

    void aParagraphWithoutEndHoldsNoMoreThanAskedFor()
    {
        const QString text(20'000'000, u'x');
        const std::clock_t begin = std::clock(); // processor time: other programs take none of it
        const FoundSpans found = find(regular(u"\\w"_s), text, 3);
        QCOMPARE(found.spans.size(), 3);
        QVERIFY(found.isFull);
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 4, qPrintable(QString::number(seconds)));
    }

    void aParagraphWithoutEndIsCancelled()
    {
        const QString text = u"The letter was sent. "_s.repeated(20'000);
        for (const FindQuery &query : {regular(u"l\\w+r"_s), exact(u"letter"_s), FindQuery{u"LETTER"_s}}) {
            int asked = 0;
            const auto found =
                Finder::of(query)->in(text, plenty, [&](int done, int total) { return done < total && ++asked < 2; });
            QVERIFY(!found);
            QCOMPARE(asked, 2);
        }
    }

    void itIsCancelled()
    {
        const Result<Finder> finder = Finder::of({u"a"_s});
        QVERIFY(finder);
        int asked = 0;
        const Result<FoundSpans> found = finder->in(u"a\na\na\na", plenty, [&asked](int, int) { return ++asked < 2; });
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::Cancelled);
        QCOMPARE(asked, 2);
    }

    void foldedTextAgreesWithFolding()
    {
        QRandomGenerator random(7);
        const QString letters = u"aB1'’“”–—\u00AD\u00A0é\u0301ßŁ\uFB03\uFF35ا\u0651한😀. ،"_s + QChar(0xD83D);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = random.bounded(12); i > 0; --i) {
                text += letters.at(random.bounded(letters.size()));
            }
            const FoldedText result = foldedText(text);
            QCOMPARE(result.origins.size(), result.text.size());
            QCOMPARE(result.text.simplified(), folded(text).simplified());
            for (qsizetype i = 1; i < result.origins.size(); ++i) {
                QVERIFY(result.origins.at(i - 1) == result.origins.at(i) ||
                        result.origins.at(i - 1).end <= result.origins.at(i).begin);
            }
            QCOMPARE(withPlainMarks(text).size(), text.size());
        }
    }

    void itTakesTimeInProportion()
    {
        // A search that begins anew at every place would look at each letter a thousand times here.
        const QString text(2'000'000, u'a');
        const QString wanted = QString(1000, u'a') + u'b';
        QElapsedTimer timer;
        timer.start();
        QVERIFY(find({wanted}, text).spans.isEmpty());
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestFinder)
#include "tst_finder.moc"
