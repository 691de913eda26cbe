// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/corpus.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

namespace
{

constexpr qint64 longestLine = 256LL * 1024 * 1024;

/** Behind the string that begins at `at` of a well-formed JSON text. */
qsizetype behindString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        at += json[at] == '\\' ? 1 : 0;
    }
    return at + 1;
}

/** The digits of a number as they stand behind the last top-level "id"; empty if there are none. */
QByteArray numberAsWritten(QByteArrayView json)
{
    QByteArray number;
    int depth = 0;
    for (qsizetype at = 0; at < json.size(); ++at) {
        if (json[at] == '"') {
            const qsizetype end = behindString(json, at);
            const QByteArrayView rest = json.sliced(std::min(end, json.size())).trimmed();
            if (depth == 1 && json.sliced(at, end - at) == "\"id\"" && rest.startsWith(':')) {
                const QByteArrayView value = rest.sliced(1).trimmed();
                const auto stop =
                    std::ranges::find_if(value, [](char c) { return c == ',' || c == '}' || c == ' ' || c == '\t'; });
                number = QByteArray(value.begin(), stop - value.begin());
            }
            at = end - 1;
        } else if (json[at] == '{' || json[at] == '[') {
            ++depth;
        } else if (json[at] == '}' || json[at] == ']') {
            --depth;
        }
    }
    return number;
}

} // namespace

Result<CorpusRecord> corpusRecord(QByteArrayView line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray(), &problem);
    if (!document.isObject()) {
        return failure(Error::Code::Malformed, {},
                       problem.error == QJsonParseError::NoError ? u"no JSON object"_s : problem.errorString());
    }
    const QJsonObject object = document.object();
    const QJsonValue id = object[u"id"];
    const QJsonValue text = object[u"text"];
    if (!id.isString() && !id.isDouble()) {
        return failure(Error::Code::Malformed, {}, u"no id"_s);
    }
    if (!text.isString()) {
        return failure(Error::Code::Malformed, {}, u"no text"_s);
    }
    CorpusRecord record;
    record.id = {id.isDouble() ? QString::fromLatin1(numberAsWritten(line)) : id.toString(), id.isDouble()};
    record.text = text.toString();
    record.published = QDateTime::fromString(object[u"date"].toString(), Qt::ISODate);
    return record;
}

Corpus::Corpus(const QString &path)
    : m_file(path)
{
}

Result<void> Corpus::open()
{
    const QFileInfo info(m_file.fileName());
    if (info.isDir()) {
        return failure(Error::Code::IsDirectory, m_file.fileName());
    }
    if (m_file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return failure(info.exists() ? Error::Code::FileUnreadable : Error::Code::FileMissing, m_file.fileName());
}

std::optional<Result<CorpusRecord>> Corpus::next()
{
    while (readLine()) {
        const QString where = u"line %1"_s.arg(m_number);
        if (m_isTooLong) {
            return failure(Error::Code::FileTooLarge, m_file.fileName(), where, m_number);
        }
        if (m_line.trimmed().isEmpty()) {
            continue;
        }
        Result<CorpusRecord> record = corpusRecord(m_line);
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

bool Corpus::readLine()
{
    m_line = m_file.atEnd() ? QByteArray() : m_file.readLine(longestLine + 1);
    if (m_line.isEmpty()) {
        return false;
    }
    ++m_number;
    m_isTooLong = m_line.size() > longestLine && !m_line.endsWith('\n');
    if (m_isTooLong) {
        m_line.clear();
        while (!m_file.atEnd() && !m_file.readLine(longestLine).endsWith('\n')) {
        }
    }
    if (m_number == 1 && m_line.startsWith("\xEF\xBB\xBF")) {
        m_line.remove(0, 3);
    }
    return true;
}

} // namespace Sidelight::cli
