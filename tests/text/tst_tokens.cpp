// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/article.h"
#include "models/text/tokens.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Sidelight::Span;

class TestTokens : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << u""_s << QStringList{};
        QTest::newRow("punctuation alone") << u"“…” – !"_s << QStringList{};
        QTest::newRow("apostrophes, straight and curly")
            << u"Iran's and Iran’s"_s << QStringList{u"Iran's"_s, u"and"_s, u"Iran’s"_s};
        QTest::newRow("no-break space parts words") << u"a\u00A0letter"_s << QStringList{u"a"_s, u"letter"_s};
        QTest::newRow("numbers") << u"3.5 per cent, 1,200 men"_s
                                 << QStringList{u"3.5"_s, u"per"_s, u"cent"_s, u"1,200"_s, u"men"_s};
        QTest::newRow("hyphens part words") << u"anti-ISIL"_s << QStringList{u"anti"_s, u"ISIL"_s};
        QTest::newRow("Arabic") << u"قال المتحدث."_s << QStringList{u"قال"_s, u"المتحدث"_s};
        QTest::newRow("emoji is no word") << u"so \U0001F600 sad"_s << QStringList{u"so"_s, u"sad"_s};
    }

    void words()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const Span &span : Sidelight::words(text)) {
            found.append(text.sliced(span.begin, span.length()));
        }
        QCOMPARE(found, expected);
    }

    void maskedWordsAreLeftOut()
    {
        const QString text = u"one two three four"_s;
        const QList<Span> found = Sidelight::words(text, {{0, 2}, {8, 13}});
        QCOMPARE(found, (QList<Span>{{4, 7}, {14, 18}}));
    }

    void snapping_data()
    {
        QTest::addColumn<Span>("span");
        QTest::addColumn<Span>("expected");
        QTest::newRow("inside a word widens") << Span{7, 9} << Span{6, 10};
        QTest::newRow("outer marks and blanks go") << Span{4, 12} << Span{6, 10};
        QTest::newRow("two words") << Span{8, 14} << Span{6, 17};
        QTest::newRow("blanks alone give nothing") << Span{10, 13} << Span{10, 10};
        QTest::newRow("the whole text") << Span{0, 18} << Span{0, 17};
    }

    void snapping()
    {
        QFETCH(Span, span);
        QFETCH(Span, expected);
        QCOMPARE(Sidelight::snappedToWords(u"The “\u00A0said”, then.", span), expected);
    }

    void touchingMasksAreJoined()
    {
        Sidelight::Article article;
        article.text = u"one two three four"_s;
        article.parts = {{.span = {0, 3}, .masked = true}, {.span = {3, 7}, .masked = true}, {.span = {8, 13}}};
        QCOMPARE(Sidelight::maskedSpans(article), (QList<Span>{{0, 7}}));
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
