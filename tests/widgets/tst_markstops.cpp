// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/markstops.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestMarkStops : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_marks = {};
        m_marks.shared = {{{10, 60}, 3}, {{80, 120}, 2}};
        QuoteMark quote;
        quote.span = {10, 40};
        quote.type = QuoteType::Indirect;
        quote.speaker = u"Josh Earnest"_s;
        m_marks.quotes = {quote};
        CodingMark coding;
        coding.id = QUuid::createUuid();
        coding.span = {50, 90};
        coding.name = u"The deadline"_s;
        m_marks.codings = {coding};
        m_marks.differences = {{{20, 20}, DifferenceKind::LeftOut, u"the king"_s}};
        m_marks.hits = {{100, 104}};
    }

    void forwardsThroughAllKinds() { QCOMPARE(offsets(true), (QList<qsizetype>{10, 20, 50, 80, 100})); }

    void backwardsTheSame()
    {
        QList<qsizetype> back = offsets(false);
        std::ranges::reverse(back);
        QCOMPARE(back, (QList<qsizetype>{10, 20, 50, 80, 100}));
    }

    void whatBeginsAtOnePlaceIsSaidTogether()
    {
        const auto stop = nextMark(m_marks, defaultLayers, 0, true);
        QVERIFY(stop);
        QCOMPARE(stop->text, u"Shared by 3 source(s) · Quote by Josh Earnest, indirect"_s);
        QCOMPARE(stop->span, (Span{10, 60}));
        QVERIFY(stop->coding.isNull());
    }

    void aCodingIsNamedWithItsStance()
    {
        const auto stop = nextMark(m_marks, defaultLayers, 30, true);
        QVERIFY(stop);
        QCOMPARE(stop->coding, m_marks.codings.constFirst().id);
        QVERIFY2(stop->text.contains(u"The deadline"_s) && stop->text.contains(u"asserts"_s), qPrintable(stop->text));
    }

    void hiddenLayersAreNoStops()
    {
        QCOMPARE(nextMark(m_marks, Layer::Codings, 0, true)->offset, 50);
        QCOMPARE(nextMark(m_marks, Layer::Quotes, 0, true)->offset, 10);
        QCOMPARE(nextMark(m_marks, {}, 0, true)->offset, 100); // what was found is always shown
    }

    void atTheEndThereIsNone()
    {
        QVERIFY(!nextMark(m_marks, defaultLayers, 100, true));
        QVERIFY(!nextMark(m_marks, defaultLayers, 10, false));
        QVERIFY(!nextMark({}, defaultLayers, 0, true));
    }

private:
    [[nodiscard]] QList<qsizetype> offsets(bool forward) const
    {
        QList<qsizetype> found;
        qsizetype caret = forward ? 0 : 1000;
        while (const auto stop = nextMark(m_marks, defaultLayers, caret, forward)) {
            found.append(stop->offset);
            caret = stop->offset;
        }
        return found;
    }

    ArticleMarks m_marks;
};

QTEST_GUILESS_MAIN(TestMarkStops)
#include "tst_markstops.moc"
