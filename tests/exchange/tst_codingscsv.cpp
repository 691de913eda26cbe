// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tables/codingscsv.h"

#include "models/quotes/quoteplaces.h"
#include "tests/exchange/failingdevice.h"
#include "tests/exchange/projectfixture.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

QByteArray written(const ProjectData &project, const Analysis &analysis = {}, const CsvOptions &options = csvForData)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCodings(buffer, project, analysis, options) ? buffer.data() : QByteArray("failed");
}

/** The cells of all records below the header. */
QList<QStringList> records(const ProjectData &project, const Analysis &analysis = {})
{
    QByteArray bytes = written(project, analysis);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QList<QStringList> result;
    const auto rows = csv::read(buffer);
    for (qsizetype i = 1; rows && i < rows->size(); ++i) {
        result.append(rows->at(i).fields);
    }
    return result;
}

QString cell(const QStringList &record, const QString &column)
{
    return record.value(codingColumns().indexOf(column));
}

Quote quote(qsizetype begin, qsizetype end, const QString &speaker, QuoteType type)
{
    Quote result;
    result.content = {begin, end};
    result.speaker = speaker;
    result.type = type;
    return result;
}

} // namespace

class TestCodingsCsv : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void theColumnsAreThoseOfTheContract()
    {
        const QByteArray header = "id,document,tag,content,stance,attributed_to,cue,speaker,quote_type,start,end,unit,"
                                  "prefix,suffix,paragraph,outlet,published,"
                                  "memo,coder,created,modified,origin,rule,document_sha256\r\n";
        QCOMPARE(written({}), header);
        QCOMPARE(written({}, {}, CsvOptions()), "\xEF\xBB\xBF" + header);
    }

    void everyCell()
    {
        ProjectData project;
        project.sources = {Fixture::source(1, u"a.txt"_s, u"Head\n\n\U0001F600 “We, all\nof us” – said Ann.\n"_s)};
        project.sources[0].article.metadata.outlet = u"The Paper"_s;
        project.sources[0].article.metadata.published = QDateTime(QDate(2014, 11, 7), QTime(0, 0));
        project.claims = {Fixture::claim(2, u"All, \"really\""_s)};
        Coding coding = Fixture::coding(3, project.claims[0], project.sources[0], u"We, all\nof us"_s);
        coding.stance = Stance::Attributes;
        coding.attributedTo = u"Ann"_s;
        coding.note = u"=note"_s;
        coding.origin = Origin::Accepted;
        coding.rule = u"date-norm/1"_s;
        project.codings = {coding};
        Analysis analysis;
        analysis.ids = {project.sources[0].id};
        Quote said = quote(10, 23, u"Ann Lee"_s, QuoteType::Direct);
        said.cue = Span{27, 31};
        analysis.sources = {SourceAnalysis{.quotes = {said}, .prose = {}, .shared = {}}};
        const QStringList expected{u"00000000-0000-0000-0000-000000000003"_s,
                                   u"a.txt"_s,
                                   u"All, \"really\""_s,
                                   u"We, all\nof us"_s,
                                   u"attributes"_s,
                                   u"Ann"_s,
                                   u"said"_s,
                                   u"Ann Lee"_s,
                                   u"direct"_s,
                                   u"9"_s,
                                   u"22"_s,
                                   u"codepoint"_s,
                                   u"Head\n\n\U0001F600 “"_s,
                                   u"” – said Ann.\n"_s,
                                   u"2"_s,
                                   u"The Paper"_s,
                                   u"2014-11-07"_s,
                                   u"=note"_s,
                                   u"ann"_s,
                                   u"2025-11-23T06:00:00Z"_s,
                                   u"2025-11-23T06:01:30Z"_s,
                                   u"accepted"_s,
                                   u"date-norm/1"_s,
                                   QString::fromLatin1(project.sources[0].article.sha256.toHex())};
        QCOMPARE(records(project, analysis), QList<QStringList>{expected});
    }

    void anOmissionHasNoPlace()
    {
        ProjectData project;
        project.sources = {Fixture::source(1, u"a.txt"_s, u"Nothing."_s)};
        project.claims = {Fixture::claim(2, u"C"_s)};
        project.codings = {Fixture::coding(3, project.claims[0], project.sources[0], {})};
        const QStringList record = records(project).value(0);
        for (const auto &column :
             {u"content"_s, u"start"_s, u"end"_s, u"prefix"_s, u"suffix"_s, u"paragraph"_s, u"cue"_s, u"speaker"_s}) {
            QCOMPARE(cell(record, column), QString());
        }
        QCOMPARE(cell(record, u"stance"_s), u"omits"_s);
        QCOMPARE(cell(record, u"document"_s), u"a.txt"_s);
    }

    void contextIsThirtyTwoCharactersAndCutsNone()
    {
        const QString emoji = u"\U0001F600"_s.repeated(40);
        ProjectData project;
        project.sources = {Fixture::source(1, u"a.txt"_s, emoji + u"here" + emoji)};
        project.claims = {Fixture::claim(2, u"C"_s)};
        project.codings = {Fixture::coding(3, project.claims[0], project.sources[0], u"here"_s)};
        const QStringList record = records(project).value(0);
        QCOMPARE(cell(record, u"prefix"_s), u"\U0001F600"_s.repeated(32));
        QCOMPARE(cell(record, u"suffix"_s), u"\U0001F600"_s.repeated(32));
        QCOMPARE(cell(record, u"start"_s), u"40"_s);
        QCOMPARE(cell(record, u"end"_s), u"44"_s);
    }

    void rowsFollowTheCodebookThenTheSourcesThenTheText()
    {
        ProjectData project;
        project.sources = {Fixture::source(2, u"b.txt"_s, u"one two three"_s),
                           Fixture::source(1, u"a.txt"_s, u"one two three"_s)};
        project.claims = {Fixture::claim(11, u"Last"_s, 5), Fixture::claim(12, u"First"_s, 1)};
        const Source &b = project.sources[0];
        const Source &a = project.sources[1];
        const Claim &last = project.claims[0];
        const Claim &first = project.claims[1];
        project.codings = {Fixture::coding(21, last, a, u"one"_s),  Fixture::coding(22, first, b, u"three"_s),
                           Fixture::coding(23, first, b, u"one"_s), Fixture::coding(24, first, a, u"two"_s),
                           Fixture::coding(25, first, a, {}),       Fixture::coding(26, first, b, u"one two"_s)};
        QStringList order;
        for (const QStringList &record : records(project)) {
            order.append(record.constFirst().right(2));
        }
        QCOMPARE(order, QStringList({u"19"_s, u"18"_s, u"17"_s, u"1a"_s, u"16"_s, u"15"_s}));
        std::ranges::reverse(project.codings);
        std::ranges::reverse(project.sources);
        QCOMPARE(records(project).size(), 6);
        QCOMPARE(records(project).constFirst().constFirst().right(2), u"19"_s);
    }

    void quoteAround_data()
    {
        QTest::addColumn<Span>("span");
        QTest::addColumn<QString>("speaker");
        QTest::newRow("inside a nested quote") << Span{25, 28} << u"inner"_s;
        QTest::newRow("inside the outer quote only") << Span{12, 15} << u"outer"_s;
        QTest::newRow("across the edge of the inner quote") << Span{15, 25} << u"outer"_s;
        QTest::newRow("over the end of a quote") << Span{30, 52} << u"outer"_s;
        QTest::newRow("over more of the second quote") << Span{38, 59} << u"second"_s;
        QTest::newRow("round a whole quote") << Span{49, 80} << u"second"_s;
        QTest::newRow("beside all quotes") << Span{0, 10} << QString();
    }

    void quoteAround()
    {
        QFETCH(Span, span);
        QFETCH(QString, speaker);
        const QList<Quote> quotes{quote(10, 40, u"outer"_s, QuoteType::Direct),
                                  quote(20, 30, u"inner"_s, QuoteType::Direct),
                                  quote(50, 60, u"second"_s, QuoteType::Indirect)};
        const Quote *found = Sidelight::quoteAround(quotes, span);
        QCOMPARE(found ? found->speaker : QString(), speaker);
    }

    void codingsOfNothingAreLeftOut()
    {
        ProjectData project;
        project.sources = {Fixture::source(1, u"a.txt"_s, u"one"_s)};
        project.claims = {Fixture::claim(2, u"C"_s)};
        project.codings = {Fixture::coding(3, Fixture::claim(9, u"gone"_s), project.sources[0], u"one"_s),
                           Fixture::coding(4, project.claims[0], Fixture::source(8, u"gone"_s, u"one"_s), u"one"_s)};
        QCOMPARE(records(project).size(), 0);
    }

    void aFullDeviceIsReported_data()
    {
        QTest::addColumn<qint64>("room");
        QTest::newRow("at once") << qint64(0);
        QTest::newRow("behind the header") << qint64(250);
    }

    void aFullDeviceIsReported()
    {
        QFETCH(qint64, room);
        ProjectData project;
        project.sources = {Fixture::source(1, u"a.txt"_s, u"one"_s)};
        project.claims = {Fixture::claim(2, u"C"_s)};
        project.codings = {Fixture::coding(3, project.claims[0], project.sources[0], u"one"_s)};
        FailingDevice device(room);
        const auto result = writeCodings(device, project, {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TestCodingsCsv)
#include "tst_codingscsv.moc"
