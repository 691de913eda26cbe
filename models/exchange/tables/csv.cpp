// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tables/csv.h"

#include "models/exchange/writefile.h"

#include <QIODevice>
#include <QStringConverter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight::csv
{

namespace
{

constexpr qint64 largestFile = 256LL * 1024 * 1024;

bool beginsFormula(QStringView text)
{
    static constexpr QStringView starts = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";
    return !text.isEmpty() && starts.contains(text.front());
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/** Whether digits, with points and commas between them, are written as every program writes a number. */
bool isPlainNumber(QStringView number)
{
    constexpr qsizetype mostDigits = 15; // that a double tells apart
    const qsizetype point = number.indexOf(u'.');
    const QStringView whole = point < 0 ? number : number.first(point);
    const QStringView rest = point < 0 ? QStringView() : number.sliced(point + 1);
    const auto isOfDigits = [](QStringView part) { return std::all_of(part.begin(), part.end(), isDigit); };
    return !whole.isEmpty() && isOfDigits(whole) && isOfDigits(rest) && number.size() <= mostDigits &&
           (whole.size() == 1 || whole.front() != u'0') && (point < 0 || (!rest.isEmpty() && rest.back() != u'0'));
}

/** A text that a spreadsheet takes for a number and writes in its own way: 007, 12.30, 1e5, 1,000. */
bool isRewrittenNumber(QStringView text)
{
    const QStringView number = text.trimmed();
    const auto end =
        std::find_if(number.begin(), number.end(), [](QChar c) { return !isDigit(c) && c != u'.' && c != u','; });
    if (std::none_of(number.begin(), end, isDigit)) {
        return false;
    }
    QStringView exponent = number.sliced(end - number.begin());
    if (exponent.isEmpty()) {
        return number.size() != text.size() || !isPlainNumber(number);
    }
    if (exponent.front() != u'e' && exponent.front() != u'E') {
        return false;
    }
    exponent = exponent.sliced(1);
    exponent = exponent.startsWith(u'+') || exponent.startsWith(u'-') ? exponent.sliced(1) : exponent;
    return !exponent.isEmpty() && std::all_of(exponent.begin(), exponent.end(), isDigit);
}

/** What a spreadsheet would not leave as it is, behind any number of apostrophes. */
bool needsGuard(QStringView text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    const QStringView bare = text.sliced(first - text.begin());
    return beginsFormula(bare) || isRewrittenNumber(bare);
}

bool needsQuotes(QStringView field)
{
    return std::any_of(field.cbegin(), field.cend(),
                       [](QChar c) { return c == u'"' || c == u',' || c == u'\r' || c == u'\n'; });
}

void appendUtf8(QByteArray &bytes, QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    const qsizetype size = bytes.size();
    bytes.resizeForOverwrite(size + encoder.requiredSpace(text.size()));
    const char *end = encoder.appendToBuffer(bytes.data() + size, text);
    bytes.truncate(end - bytes.constData());
}

/** Splits decoded text into records, one character after the other. */
class Parser final
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
    }

    Result<QList<Row>> rows()
    {
        while (m_at < m_text.size()) {
            if (Result<void> field = m_text[m_at] == u'"' ? quotedField() : plainField(); !field) {
                return tl::unexpected<Error>(field.error());
            }
        }
        if (m_endedInComma) {
            m_row.fields.append(QString());
        }
        endRow();
        return m_rows;
    }

private:
    /** From behind a comma or line end to the next one; leaves m_at behind it. */
    Result<void> plainField()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isSeparator(m_text[m_at])) {
            if (m_text[m_at] == u'"' || m_text[m_at].isNull()) {
                return malformed(m_line);
            }
            ++m_at;
        }
        const bool isEmptyLine =
            m_at == begin && m_row.fields.isEmpty() && m_at < m_text.size() && m_text[m_at] != u',';
        if (!isEmptyLine) {
            m_row.fields.append(unguarded(m_text.sliced(begin, m_at - begin).toString()));
        }
        passSeparator();
        return {};
    }

    Result<void> quotedField()
    {
        const qint64 openedOn = m_line;
        QString field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at].isNull()) {
                return malformed(m_line);
            }
            if (m_text[m_at] == u'"') {
                if (m_at + 1 == m_text.size() || m_text[m_at + 1] != u'"') {
                    return closeField(field);
                }
                ++m_at;
            } else if (m_text[m_at] == u'\n' || (m_text[m_at] == u'\r' && !isFollowedByLf())) {
                ++m_line;
            }
            field.append(m_text[m_at]);
        }
        return malformed(openedOn);
    }

    /** At the closing quotation mark. */
    Result<void> closeField(const QString &field)
    {
        ++m_at;
        if (m_at < m_text.size() && !isSeparator(m_text[m_at])) {
            return malformed(m_line);
        }
        m_row.fields.append(unguarded(field));
        passSeparator();
        return {};
    }

    void passSeparator()
    {
        m_endedInComma = m_at < m_text.size() && m_text[m_at] == u',';
        if (m_at < m_text.size() && !m_endedInComma) {
            m_at += isFollowedByLf() && m_text[m_at] == u'\r' ? 1 : 0;
            ++m_line;
            endRow();
        }
        ++m_at;
    }

    void endRow()
    {
        if (!m_row.fields.isEmpty()) {
            m_rows.append(m_row);
        }
        m_row = {{}, m_line};
    }

    [[nodiscard]] bool isFollowedByLf() const { return m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n'; }
    [[nodiscard]] static bool isSeparator(QChar c) { return c == u',' || c == u'\r' || c == u'\n'; }
    [[nodiscard]] static tl::unexpected<Error> malformed(qint64 line)
    {
        return failure(Error::Code::Malformed, {}, u"line %1"_s.arg(line), line);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_endedInComma = false;
    Row m_row{{}, 1};
    QList<Row> m_rows;
};

} // namespace

Writer::Writer(QIODevice &device, const CsvOptions &options)
    : m_device(device)
    , m_options(options)
{
}

Result<void> Writer::writeRow(const QStringList &fields)
{
    m_record.resize(0); // keeps the room
    if (m_isFirst && m_options.byteOrderMark) {
        m_record.append("\xEF\xBB\xBF");
    }
    m_isFirst = false;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0) {
            m_record.append(',');
        }
        appendField(fields.at(i));
    }
    m_record.append("\r\n");
    return writeBytes(m_device, m_record);
}

void Writer::appendField(const QString &field)
{
    const bool isGuarded = m_options.guardCells && needsGuard(field);
    if (needsQuotes(field)) {
        m_record.append(isGuarded ? "\"'" : "\"");
        appendUtf8(m_record, QString(field).replace(u"\""_s, u"\"\""_s));
        m_record.append('"');
    } else {
        m_record.append(isGuarded ? "'" : "");
        appendUtf8(m_record, field);
    }
}

Result<QList<Row>> read(QIODevice &device)
{
    const QByteArray bytes = device.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        return failure(Error::Code::FileTooLarge);
    }
    if (bytes.isEmpty() && !device.atEnd()) {
        return failure(Error::Code::FileUnreadable, {}, device.errorString());
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return failure(Error::Code::Malformed, {}, u"not UTF-8"_s);
    }
    return Parser(text).rows();
}

tl::unexpected<Error> malformed(qint64 line, const QString &detail)
{
    return failure(Error::Code::Malformed, {}, u"line %1: %2"_s.arg(line).arg(detail), line);
}

QString unguarded(const QString &field)
{
    return field.startsWith(u'\'') && needsGuard(field) ? field.sliced(1) : field;
}

} // namespace Sidelight::csv
