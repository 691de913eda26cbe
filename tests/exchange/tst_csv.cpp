// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tables/csv.h"

#include "tests/exchange/failingdevice.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

QByteArray written(const QList<QStringList> &rows, const CsvOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    csv::Writer writer(buffer, options);
    for (const QStringList &row : rows) {
        if (!writer.writeRow(row)) {
            return {};
        }
    }
    return buffer.data();
}

Result<QList<csv::Row>> readBack(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return csv::read(buffer);
}

QList<QStringList> fieldsOf(const QList<csv::Row> &rows)
{
    QList<QStringList> fields;
    for (const csv::Row &row : rows) {
        fields.append(row.fields);
    }
    return fields;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void bytes_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("spreadsheet");
        const QByteArray bom("\xEF\xBB\xBF");
        const auto both = [&](const char *name, const QStringList &row, const QByteArray &line) {
            QTest::newRow(name) << row << line << bom + line;
        };
        both("plain cells stand bare", {u"a"_s, u"b c"_s, u" d "_s}, "a,b c, d \r\n");
        both("empty cells stay", {u""_s, u""_s, u""_s}, ",,\r\n");
        both("a comma is quoted", {u"a,b"_s}, "\"a,b\"\r\n");
        both("a quotation mark is doubled", {u"he said \"no\""_s}, "\"he said \"\"no\"\"\"\r\n");
        both("a line end is quoted", {u"one\ntwo"_s, u"x"_s}, "\"one\ntwo\",x\r\n");
        both("curly marks stand bare", {u"“no”"_s}, "\xE2\x80\x9Cno\xE2\x80\x9D\r\n");
        both("an emoji is four bytes", {u"\U0001F600"_s}, "\xF0\x9F\x98\x80\r\n");
        both("right to left text stands in logical order", {u"قال"_s, u"x"_s}, "\xD9\x82\xD8\xA7\xD9\x84,x\r\n");
        const auto guard = [&](const char *name, const QString &cell, const QByteArray &line) {
            QTest::newRow(name) << QStringList{cell} << line << bom + "'" + line;
        };
        guard("= would run", u"=1+1"_s, "=1+1\r\n");
        guard("+ would run", u"+1"_s, "+1\r\n");
        guard("- would run", u"-1"_s, "-1\r\n");
        guard("@ would run", u"@SUM(A1)"_s, "@SUM(A1)\r\n");
        guard("TAB would run", u"\tx"_s, "\tx\r\n");
        guard("full width = would run", u"＝1"_s,
              "\xEF\xBC\x9D"
              "1\r\n");
        guard("a leading zero would be dropped", u"007"_s, "007\r\n");
        guard("a last zero would be dropped", u"12.30"_s, "12.30\r\n");
        guard("a power would be worked out", u"1e5"_s, "1e5\r\n");
        guard("blanks about a number would be dropped", u" 7"_s, " 7\r\n");
        guard("a number of 16 digits would be rounded", u"1234567890123456"_s, "1234567890123456\r\n");
        guard("a bare point would be dropped", u"5."_s, "5.\r\n");
        both("a plain number stays one", {u"0"_s, u"1234"_s, u"0.25"_s, u"10.5"_s}, "0,1234,0.25,10.5\r\n");
        both("what only begins with digits is text", {u"2014-11-07"_s, u"4th"_s, u"1e"_s, u"1e5f"_s},
             "2014-11-07,4th,1e,1e5f\r\n");
        guard("what looks guarded is guarded again", u"'=1"_s, "'=1\r\n");
        QTest::newRow("a guarded cell may need quoting too")
            << QStringList{u"=\"a\",b"_s} << QByteArray("\"=\"\"a\"\",b\"\r\n")
            << QByteArray(bom + "\"'=\"\"a\"\",b\"\r\n");
        both("an apostrophe before a letter is no guard", {u"'tis"_s}, "'tis\r\n");
    }

    void bytes()
    {
        QFETCH(QStringList, row);
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, spreadsheet);
        QCOMPARE(written({row}, csvForData), data);
        QCOMPARE(written({row}, CsvOptions()), spreadsheet);
        const auto back = readBack(spreadsheet);
        QVERIFY(back);
        QCOMPARE(fieldsOf(*back), QList<QStringList>{row});
    }

    void theByteOrderMarkStandsOnce()
    {
        const QByteArray bytes = written({{u"a"_s}, {u"b"_s}}, CsvOptions());
        QCOMPARE(bytes, QByteArray("\xEF\xBB\xBF"
                                   "a\r\nb\r\n"));
    }

    void otherWriters_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        const QList<QStringList> two{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << two;
        QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << two;
        QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << two;
        QTest::newRow("no last line end") << QByteArray("a,b\r\n1,2") << two;
        QTest::newRow("everything quoted") << QByteArray("\"a\",\"b\"\r\n\"1\",\"2\"\r\n") << two;
        QTest::newRow("blank lines between") << QByteArray("a,b\r\n\r\n1,2\r\n\r\n") << two;
        QTest::newRow("an empty last cell")
            << QByteArray("a,b\n1,") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u""_s}};
        QTest::newRow("an empty quoted cell") << QByteArray("\"\",\"\"\n") << QList<QStringList>{{u""_s, u""_s}};
        QTest::newRow("nothing") << QByteArray() << QList<QStringList>();
        QTest::newRow("a byte order mark alone") << QByteArray("\xEF\xBB\xBF") << QList<QStringList>();
    }

    void otherWriters()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, rows);
        const auto back = readBack(bytes);
        QVERIFY(back);
        QCOMPARE(fieldsOf(*back), rows);
    }

    void rowsKnowTheirLine()
    {
        const auto back = readBack("a\r\n\"two\r\nlines\"\r\n\r\nlast\r\n");
        QVERIFY(back);
        QCOMPARE(back->size(), 3);
        QCOMPARE(back->at(0).line, 1);
        QCOMPARE(back->at(1).line, 2);
        QCOMPARE(back->at(2).line, 5);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("line");
        QTest::newRow("a quotation mark never closed") << QByteArray("a,b\n1,\"2\n3\n") << qint64(2);
        QTest::newRow("text after a closing mark") << QByteArray("a\n\"b\"c\n") << qint64(2);
        QTest::newRow("a mark inside a bare cell") << QByteArray("a\nb\"c\n") << qint64(2);
        QTest::newRow("a NUL") << QByteArray("a\nb\0c\n", 6) << qint64(2);
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0\n\0",
                                              6)
                                << qint64(-1);
        QTest::newRow("windows-1252") << QByteArray("caf\xE9\n") << qint64(-1);
        QTest::newRow("a character cut off at the end") << QByteArray("caf\xC3") << qint64(-1);
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, line);
        const auto back = readBack(bytes);
        QVERIFY(!back);
        QCOMPARE(back.error().code, Error::Code::Malformed);
        QCOMPARE(back.error().offset, line);
    }

    void guardsRoundTrip_data()
    {
        QTest::addColumn<QString>("field");
        for (const QString &field : {u"=1"_s, u"'=1"_s, u"''=1"_s, u"'"_s, u"''"_s, u"'a"_s, u""_s, u"a=1"_s, u"-"_s,
                                     u"\r\nx"_s, u"＠x"_s, u"007"_s, u"'007"_s, u"''1,000"_s, u"'1"_s}) {
            QTest::newRow(qUtf8Printable(field)) << field;
        }
    }

    void guardsRoundTrip()
    {
        QFETCH(QString, field);
        QByteArray bytes = written({{field, u"x"_s}}, CsvOptions());
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto rows = csv::read(buffer);
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->constFirst().fields, (QStringList{field, u"x"_s}));
    }

    void aFullDeviceIsReported_data()
    {
        QTest::addColumn<qint64>("room");
        QTest::newRow("at once") << qint64(0);
        QTest::newRow("in the first row") << qint64(4);
        QTest::newRow("in the second row") << qint64(10);
    }

    void aFullDeviceIsReported()
    {
        QFETCH(qint64, room);
        FailingDevice device(room);
        csv::Writer writer(device, csvForData);
        const bool first = writer.writeRow({u"abc"_s, u"def"_s}).has_value();
        const auto second = writer.writeRow({u"abc"_s, u"def"_s});
        QCOMPARE(first, room >= 9);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::FileNotWritable);
        QCOMPARE(second.error().detail, u"no room"_s);
    }

    void tenMegabytesInOneLine()
    {
        const QString cell(10 * 1024 * 1024, u'x');
        const auto back = readBack(written({{cell, u"\n"_s}}, CsvOptions()));
        QVERIFY(back);
        QCOMPARE(back->size(), 1);
        QCOMPARE(back->first().fields, QStringList({cell, u"\n"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
