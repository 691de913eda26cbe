// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/rows.h"

#include "sampledata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

Q_DECLARE_METATYPE(Sidelight::Coding)
Q_DECLARE_METATYPE(Sidelight::Value)

class TestRows final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void everyValueComesBackAsItWas()
    {
        const Source source = sample::source(1);
        const Positions positions(source.article.text);
        Source bare = source;
        bare.article.text.clear();
        bare.article.originalBytes.clear();
        bare.article.sha256.clear();
        bare.article.parts.clear();
        bare.overrules.clear();
        QCOMPARE(sourceFromRow(*sourceRow(source)), bare);
        QCOMPARE(claimFromRow(*claimRow(sample::claim(4))), sample::claim(4));
        const Claim inside = sample::claim(4, sample::claim(1).id);
        QCOMPARE(claimFromRow(*claimRow(inside)), inside);
        const Coding coding = sample::coding(1, inside.id, source.id, {12, 14});
        QCOMPARE(codingFromRow(*codingRow(coding, positions), positions), coding);
        const PartOverrule overrule = source.overrules.constFirst();
        QCOMPARE(overruleFromRow(*overruleRow(source.id, 0, overrule, positions), positions), overrule);
    }

    void everyKindAndReasonOfAPartHasAKey()
    {
        const Positions positions(u"some text");
        QSet<QByteArray> kinds;
        QSet<QByteArray> reasons;
        for (int kind = 0; kind <= int(PartKind::Repetition); ++kind) {
            for (int reason = 0; reason <= int(PartReason::BesideBoilerplate); ++reason) {
                const Part part{PartKind(kind), {0, 4}, PartReason(reason), true};
                const Row row = *partRow(sample::idOf(1), 3, part, positions);
                QCOMPARE(partFromRow(row, positions), part);
                kinds.insert(std::get<Utf8>(row.at(2)).bytes);
                reasons.insert(std::get<Utf8>(row.at(5)).bytes);
            }
        }
        QCOMPARE(kinds.size(), int(PartKind::Repetition) + 1);
        QCOMPARE(reasons.size(), int(PartReason::BesideBoilerplate) + 1);
    }

    void positionsInTheFileAreCodePoints()
    {
        const QString text = u"a😀b"_s;
        const Positions positions(text);
        const Coding coding = sample::coding(1, sample::idOf(1), sample::idOf(2), {1, 4});
        const Row row = *codingRow(coding, positions);
        QCOMPARE(row.at(3), Value(qint64(1)));
        QCOMPARE(row.at(4), Value(qint64(3)));
    }

    void aRejectionHasTheUnitsOfBothTexts()
    {
        const Positions inA(u"a😀b"_s);
        const Positions inB(u"a text of some length"_s);
        Rejection rejection = sample::rejection(1, {sample::idOf(1), {1, 4}}, {sample::idOf(2), {2, 6}});
        const Row row = *rejectionRow(rejection, inA, inB);
        QCOMPARE(row.sliced(2, 2), (Row{qint64(1), qint64(3)}));
        QCOMPARE(row.sliced(5, 2), (Row{qint64(2), qint64(6)}));
        QCOMPARE(rejectionFromRow(row, inA, inB), std::optional(rejection));
        QVERIFY(!rejectionFromRow(row, inA, inA));
        rejection.a.span = {2, 4}; // half of a character
        QVERIFY(!rejectionRow(rejection, inA, inB));
    }

    void aDecisionOnAQuoteKeepsWhatItLeavesOpen()
    {
        const Positions positions(sample::source(1).article.text);
        QuoteDecision decision = sample::quoteDecision(1, sample::source(1).id, {12, 14});
        QCOMPARE(quoteDecisionFromRow(*quoteDecisionRow(decision, positions), positions), std::optional(decision));
        decision.content.reset();
        decision.type.reset();
        decision.speaker = QString(); // nobody knows, which is not the same as left open
        QCOMPARE(quoteDecisionFromRow(*quoteDecisionRow(decision, positions), positions), std::optional(decision));
        decision.speaker.reset();
        decision.kind = QuoteDecision::Kind::Removed;
        Row row = *quoteDecisionRow(decision, positions);
        QCOMPARE(quoteDecisionFromRow(row, positions), std::optional(decision));
        row[2] = Utf8{"forgotten"};
        QVERIFY(!quoteDecisionFromRow(row, positions));
        decision.cue = Span{0, 100000};
        QVERIFY(!quoteDecisionRow(decision, positions));
    }

    void whatTheAnalystWritesComesBackAsItWas()
    {
        const Positions inA(sample::source(1).article.text);
        const Positions inB(sample::source(2).article.text);
        const Place face{sample::source(1).id, {12, 14}};
        const Memo memo = sample::memo(face.source);
        QCOMPARE(memoFromRow(*memoRow(memo)), std::optional(memo));
        for (const LinkKind kind :
             {LinkKind::SameClaim, LinkKind::Answers, LinkKind::Contradicts, LinkKind::SourceOf}) {
            SpanLink link = sample::link(1, face, {sample::source(2).id, {0, 20}});
            link.kind = kind;
            QCOMPARE(linkFromRow(*linkRow(link, inA, inB), inA, inB), std::optional(link));
            QCOMPARE(linkKindFromKey(linkKindKey(kind)), std::optional(kind));
        }
        const RejectedSuggestion rejected = sample::rejectedSuggestion(1, sample::idOf(1), face);
        QCOMPARE(rejectedSuggestionFromRow(*rejectedSuggestionRow(rejected, inA), inA), std::optional(rejected));
        const OrphanedCoding orphan = sample::orphan(1, sample::idOf(1), face.source);
        QCOMPARE(orphanFromRow(*orphanRow(orphan)), std::optional(orphan));
        for (const auto kind : {LogEntry::Kind::Act, LogEntry::Kind::Undo, LogEntry::Kind::Redo}) {
            const LogEntry entry{7, sample::someTime(), u"kb"_s, kind, u"Code “May”"_s};
            QCOMPARE(logEntryFromRow(*logEntryRow(entry)), std::optional(entry));
        }
    }

    void detailsOfAClaimComeBackAsTheyWere()
    {
        const Claim detailed = sample::detailedClaim(4);
        Claim read = sample::claim(4);
        QVERIFY(hasDetails(detailed));
        QVERIFY(!hasDetails(read));
        QVERIFY(takeClaimDetails(read, *claimDetailsRow(detailed)));
        QCOMPARE(read, detailed);
        Claim other = sample::claim(5);
        QVERIFY(!takeClaimDetails(other, *claimDetailsRow(detailed)));
        for (const QString &colour : {u"red"_s, u"#0A7F3C"_s, u"#12345"_s, u"#1234567"_s}) {
            Claim odd = detailed;
            odd.freeColour = colour;
            QVERIFY2(!claimDetailsRow(odd), qPrintable(colour));
        }
    }

    void anOrphanHasNoSpan()
    {
        OrphanedCoding orphan = sample::orphan(1, sample::idOf(1), sample::idOf(2));
        orphan.span = Span{0, 1};
        QVERIFY(!orphanRow(orphan));
    }

    void whatCannotBeKeptIsRefused_data()
    {
        QTest::addColumn<Coding>("coding");
        const auto add = [](const char *name, auto change) {
            Coding coding = sample::coding(1, sample::idOf(1), sample::idOf(2), {0, 1});
            change(coding);
            QTest::newRow(name) << coding;
        };
        add("no id", [](Coding &coding) { coding.id = {}; });
        add("no claim", [](Coding &coding) { coding.claim = {}; });
        add("half a surrogate pair in a note", [](Coding &coding) { coding.note = QString(QChar(0xd800)); });
        add("a span that begins inside a character", [](Coding &coding) { coding.span = Span{2, 4}; });
        add("a span that ends inside a character", [](Coding &coding) { coding.span = Span{0, 2}; });
        add("a span beyond the end", [](Coding &coding) { coding.span = Span{0, 5}; });
        add("a span before the beginning", [](Coding &coding) { coding.span = Span{-1, 1}; });
        add("a span that ends before it begins", [](Coding &coding) { coding.span = Span{3, 1}; });
        add("a year that ISO 8601 has no room for",
            [](Coding &coding) { coding.created = QDateTime(QDate(12345, 1, 1), QTime(1, 1), QTimeZone::UTC); });
    }

    void whatCannotBeKeptIsRefused()
    {
        QFETCH(const Coding, coding);
        const QString text = u"a😀b"_s;
        QVERIFY(!codingRow(coding, Positions(text)));
    }

    void whatWasNeverWrittenIsNotRead_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Value>("value");
        QTest::newRow("an id that is none") << 0 << Value(Utf8{"x"});
        QTest::newRow("no id") << 0 << Value();
        QTest::newRow("an id in braces") << 1 << Value(Utf8{sample::idOf(1).toByteArray()});
        QTest::newRow("a beginning without an end") << 4 << Value();
        QTest::newRow("a position behind the text") << 4 << Value(qint64(99));
        QTest::newRow("a negative position") << 3 << Value(qint64(-1));
        QTest::newRow("a position that is text") << 3 << Value(Utf8{"0"});
        QTest::newRow("an unknown stance") << 5 << Value(Utf8{"doubts"});
        QTest::newRow("a number for a note") << 7 << Value(qint64(1));
        QTest::newRow("a time that is none") << 9 << Value(Utf8{"yesterday"});
        QTest::newRow("an unknown origin") << 11 << Value(Utf8{""});
    }

    void whatWasNeverWrittenIsNotRead()
    {
        QFETCH(const int, column);
        QFETCH(const Value, value);
        const Positions positions(u"a text of some length");
        const Coding coding = sample::coding(1, sample::idOf(1), sample::idOf(2), {0, 5});
        Row row = *codingRow(coding, positions);
        QVERIFY(codingFromRow(row, positions));
        Row shorter = row;
        shorter.removeLast();
        QVERIFY(!codingFromRow(shorter, positions));
        QVERIFY(!codingFromRow(row + Row{Value()}, positions));
        row[column] = value;
        QVERIFY(!codingFromRow(row, positions));
    }

    void aChecksumTellsRowsApart()
    {
        const QList<Row> rows{{},
                              {Value()},
                              {Value(), Value()},
                              {Value(qint64(0))},
                              {Value(Utf8{""})},
                              {Value(QByteArray(""))},
                              {Value(Utf8{"ab"}), Value(Utf8{"c"})},
                              {Value(Utf8{"a"}), Value(Utf8{"bc"})},
                              {Value(qint64(1)), Value(qint64(2))},
                              {Value(qint64(2)), Value(qint64(1))}};
        QSet<QByteArray> sums;
        for (const Row &row : rows) {
            sums.insert(rowChecksum(row));
        }
        QCOMPARE(sums.size(), rows.size());
    }
};

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
