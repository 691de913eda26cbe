// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/corpus.h"

#include <QFileInfo>

#include <simdjson.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

namespace
{

constexpr qsizetype blockSize = 1024 * 1024;
constexpr qsizetype padding = simdjson::SIMDJSON_PADDING;

namespace json = simdjson::ondemand;

[[nodiscard]] QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/** Half a surrogate pair, which some programs cut texts at, is no error: it is replaced. */
[[nodiscard]] QString stringOf(json::value value)
{
    return text(value.get_string(true).value());
}

[[nodiscard]] DocumentId idOf(json::value value)
{
    if (value.type() == json::json_type::number) {
        return {text(value.raw_json_token()).trimmed(), true};
    }
    return {stringOf(value), false};
}

/** Reads the members that are wanted; throws what simdjson throws. */
[[nodiscard]] Result<CorpusRecord> recordOf(json::object object)
{
    CorpusRecord record;
    bool hasId = false;
    bool hasText = false;
    for (auto field : object) {
        const std::string_view key = field.unescaped_key();
        json::value value = field.value();
        const json::json_type type = value.type();
        if (key == "id" && (type == json::json_type::string || type == json::json_type::number)) {
            record.id = idOf(value);
            hasId = true;
        } else if (key == "text" && type == json::json_type::string) {
            record.text = stringOf(value);
            hasText = true;
        } else if (key == "date" && type == json::json_type::string) {
            const QString date = stringOf(value);
            record.published = QDateTime::fromString(date, Qt::ISODate);
            record.tellsTime = date.contains(u'T');
        }
    }
    if (!hasId || !hasText) {
        return failure(Error::Code::Malformed, {}, hasId ? u"no text"_s : u"no id"_s);
    }
    return record;
}

/** Reads a line behind which `padding` more bytes may be read. */
[[nodiscard]] Result<CorpusRecord> parsed(json::parser &parser, QByteArrayView line)
{
    try {
        const auto size = static_cast<size_t>(line.size());
        json::document document = parser.iterate(line.constData(), size, size + simdjson::SIMDJSON_PADDING);
        if (document.type() != json::json_type::object) {
            return failure(Error::Code::Malformed, {}, u"no JSON object"_s);
        }
        Result<CorpusRecord> record = recordOf(document.get_object());
        if (record && !document.at_end()) {
            return failure(Error::Code::Malformed, {}, u"something stands behind the JSON object"_s);
        }
        return record;
    } catch (const simdjson::simdjson_error &error) {
        return failure(Error::Code::Malformed, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace

struct Corpus::Parser {
    json::parser parser;
};

Result<CorpusRecord> corpusRecord(QByteArrayView line)
{
    QByteArray padded(line.size() + padding, '\0');
    std::copy(line.begin(), line.end(), padded.begin());
    json::parser parser;
    return parsed(parser, QByteArrayView(padded).first(line.size()));
}

Corpus::Corpus(const QString &path, qsizetype longestLine)
    : m_file(path)
    , m_longestLine(longestLine)
    , m_parser(std::make_unique<Parser>())
{
}

Corpus::~Corpus() = default;

Result<void> Corpus::open()
{
    const QFileInfo info(m_file.fileName());
    if (info.isDir()) {
        return failure(Error::Code::IsDirectory, m_file.fileName());
    }
    if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return {};
    }
    return failure(info.exists() ? Error::Code::FileUnreadable : Error::Code::FileMissing, m_file.fileName());
}

std::optional<Result<CorpusRecord>> Corpus::next()
{
    while (const std::optional<QByteArrayView> line = nextLine()) {
        const QString where = u"line %1"_s.arg(m_number);
        if (line->size() > m_longestLine) {
            return failure(Error::Code::FileTooLarge, m_file.fileName(), where, m_number);
        }
        if (line->trimmed().isEmpty()) {
            continue;
        }
        Result<CorpusRecord> record = parsed(m_parser->parser, *line);
        if (!record) {
            record.error().path = m_file.fileName();
            record.error().offset = m_number;
            record.error().detail = where + u": "_s + record.error().detail;
        }
        return record;
    }
    if (m_file.error() != QFileDevice::NoError) {
        const QString reason = m_file.errorString();
        m_file.unsetError();
        return failure(Error::Code::FileUnreadable, m_file.fileName(), reason);
    }
    return std::nullopt;
}

std::optional<QByteArrayView> Corpus::nextLine()
{
    qsizetype length = m_rest.indexOf('\n');
    while (length < 0) {
        const qsizetype added = readBlock();
        if (added == 0) {
            break;
        }
        length = m_rest.indexOf('\n', m_rest.size() - added); // of a line too long what was known may be gone
    }
    if (length < 0 && m_rest.isEmpty()) {
        return std::nullopt;
    }
    QByteArrayView line = length < 0 ? m_rest : m_rest.first(length);
    m_rest = length < 0 ? QByteArrayView() : m_rest.sliced(length + 1);
    ++m_number;
    if (m_number == 1 && line.startsWith("\xEF\xBB\xBF")) {
        line = line.sliced(3);
    }
    return line;
}

/** Puts so many more bytes of the file behind what is left of it in memory; 0 at its end. Of a line too long only the
 * end stays. */
qsizetype Corpus::readBlock()
{
    const qsizetype kept = std::min(m_rest.size(), m_longestLine + 1);
    std::copy(m_rest.end() - kept, m_rest.end(), m_buffer.begin());
    m_buffer.resize(kept + blockSize + padding);
    const qint64 count = m_file.read(m_buffer.data() + kept, blockSize);
    const auto added = static_cast<qsizetype>(std::max<qint64>(0, count));
    m_rest = QByteArrayView(m_buffer).first(kept + added);
    return added;
}

} // namespace Sidelight::cli
