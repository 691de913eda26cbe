// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/codingspans.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QString text = u"He said: \"We won't sign, not now.\" Then he left."_s;

Span spanOf(const QString &words)
{
    const qsizetype at = text.indexOf(words);
    return {at, at + words.size()};
}

Coding codingOn(const QUuid &source, const std::optional<Span> &span)
{
    Coding coding;
    coding.id = QUuid::createUuid();
    coding.source = source;
    coding.span = span;
    return coding;
}

} // namespace

class TestCodingSpans final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void anEndMovesByAWord_data();
    void anEndMovesByAWord();
    void aLongWayAndBackIsTheSame();
    void theStackGoesFromTheInsideOutwards();
    void aPlaceAtAnEdgeIsHeld();
};

void TestCodingSpans::anEndMovesByAWord_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<SpanEnd>("end");
    QTest::addColumn<bool>("forward");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the end goes on over a comma")
        << u"We won't sign"_s << SpanEnd::End << true << u"We won't sign, not"_s;
    QTest::newRow("the end goes back by a word with an apostrophe")
        << u"We won't"_s << SpanEnd::End << false << u"We"_s;
    QTest::newRow("the last word stays") << u"sign"_s << SpanEnd::End << false << u"sign"_s;
    QTest::newRow("the beginning goes out over a quotation mark")
        << u"We won't"_s << SpanEnd::Begin << false << u"said: \"We won't"_s;
    QTest::newRow("the beginning goes in") << u"We won't"_s << SpanEnd::Begin << true << u"won't"_s;
    QTest::newRow("the first word of the text") << u"He said"_s << SpanEnd::Begin << false << u"He said"_s;
    QTest::newRow("the last word of the text") << u"he left"_s << SpanEnd::End << true << u"he left"_s;
    QTest::newRow("half a word is filled up first") << u"sig"_s << SpanEnd::End << true << u"sign"_s;
}

void TestCodingSpans::anEndMovesByAWord()
{
    QFETCH(const QString, words);
    QFETCH(const SpanEnd, end);
    QFETCH(const bool, forward);
    QFETCH(const QString, expected);
    const Span moved = withEndMoved(text, spanOf(words), end, forward);
    QCOMPARE(text.sliced(moved.begin, moved.length()), expected);
}

void TestCodingSpans::aLongWayAndBackIsTheSame()
{
    const QString many = u"word "_s.repeated(400) + u"end"_s;
    Span span{0, 4};
    for (int i = 0; i < 400; ++i) {
        const Span next = withEndMoved(many, span, SpanEnd::End, true);
        QVERIFY(next.end > span.end);
        span = next;
    }
    QCOMPARE(span, (Span{0, many.size()}));
    for (int i = 0; i < 400; ++i) {
        span = withEndMoved(many, span, SpanEnd::End, false);
    }
    QCOMPARE(span, (Span{0, 4}));
}

void TestCodingSpans::theStackGoesFromTheInsideOutwards()
{
    const QUuid source = QUuid::createUuid();
    const QList<Coding> codings = {codingOn(source, Span{0, 40}),  codingOn(source, Span{10, 20}),
                                   codingOn(source, std::nullopt), codingOn(source, Span{12, 16}),
                                   codingOn(source, Span{30, 40}), codingOn(QUuid::createUuid(), Span{0, 40})};
    const QList<Coding> expected = {codings.at(3), codings.at(1), codings.at(0)};
    QCOMPARE(codingStack(codings, source, {13, 13}), expected);
    QCOMPARE(codingStack(codings, source, {15, 30}), expected);
    QCOMPARE(codingStack(codings, source, {45, 50}), QList<Coding>());
}

void TestCodingSpans::aPlaceAtAnEdgeIsHeld()
{
    const QUuid source = QUuid::createUuid();
    const QList<Coding> codings = {codingOn(source, Span{10, 20})};
    QCOMPARE(codingStack(codings, source, {20, 20}).size(), 1);
    QCOMPARE(codingStack(codings, source, {10, 10}).size(), 1);
    QCOMPARE(codingStack(codings, source, {21, 21}).size(), 0);
}

QTEST_GUILESS_MAIN(TestCodingSpans)
#include "tst_codingspans.moc"
