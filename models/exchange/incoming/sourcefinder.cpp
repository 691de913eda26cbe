// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/incoming/sourcefinder.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype longestPattern = 20'000; ///< words that are looked for with other blanks

/** How many characters at the end of `before` are those at the end of `prefix`, and the same forwards. */
qsizetype commonContext(const CodingRecord &record, QStringView before, QStringView behind)
{
    const auto backwards = std::mismatch(before.rbegin(), before.rend(), QStringView(record.prefix).rbegin(),
                                         QStringView(record.prefix).rend());
    const auto forwards = std::mismatch(behind.begin(), behind.end(), QStringView(record.suffix).begin(),
                                        QStringView(record.suffix).end());
    return (backwards.first - before.rbegin()) + (forwards.first - behind.begin());
}

QList<Span> exactPlaces(const QString &content, const QString &text)
{
    QList<Span> places;
    for (qsizetype at = content.isEmpty() ? -1 : text.indexOf(content); at >= 0; at = text.indexOf(content, at + 1)) {
        places.append({at, at + content.size()});
    }
    return places;
}

/** The same words with any blanks and line ends between them. */
QList<Span> loosePlaces(const QString &content, const QString &text)
{
    QList<Span> places;
    QStringList words = content.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || content.size() > longestPattern) {
        return places;
    }
    std::ranges::transform(words, words.begin(), [](const QString &word) { return QRegularExpression::escape(word); });
    const QRegularExpression pattern(words.join(u"\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        places.append({match.capturedStart(), match.capturedEnd()});
    }
    return places;
}

/** The place with the most of the record's context round it; none if two are alike. */
std::optional<Span> bestPlace(const QList<Span> &places, const CodingRecord &record, const QString &text)
{
    std::optional<Span> best;
    qsizetype bestContext = -1;
    bool isTie = false;
    for (const Span &span : places) {
        const qsizetype context =
            commonContext(record, QStringView(text).first(span.begin), QStringView(text).sliced(span.end));
        if (context > bestContext) {
            best = span;
            bestContext = context;
            isTie = false;
        } else if (context == bestContext) {
            isTie = true;
        }
    }
    return isTie ? std::nullopt : best;
}

} // namespace

SourceFinder::SourceFinder(const QList<Source> &sources)
{
    for (const Source &source : sources) {
        if (!m_byChecksum.contains(source.article.sha256)) {
            m_byChecksum.insert(source.article.sha256, &source);
        }
        QStringList names{source.article.fileName, QFileInfo(source.article.fileName).completeBaseName(), source.key};
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            const bool isFirst = !m_byName.contains(name);
            m_byName.insert(name, isFirst ? &source : nullptr);
        }
    }
}

const Source *SourceFinder::find(const CodingRecord &record) const
{
    const Source *source =
        record.documentSha256.isEmpty() ? nullptr : m_byChecksum.value(record.documentSha256, nullptr);
    return source ? source : m_byName.value(record.document, nullptr);
}

std::optional<Span> SourceFinder::placeOf(const CodingRecord &record, const Source &source)
{
    auto &positions = m_positions[source.id];
    if (!positions) {
        positions = std::make_shared<Positions>(source.article.text);
    }
    return Sidelight::placeOf(record, source.article.text, *positions);
}

std::optional<Span> placeOf(const CodingRecord &record, const QString &text, const Positions &positions)
{
    if (record.place) {
        const Span span = positions.fromCodePoints(*record.place);
        const QStringView words = QStringView(text).sliced(span.begin, span.length());
        // In a file without formula guards an apostrophe may only look like one; the reader took it off.
        if (words == record.content || (words.startsWith(u'\'') && words.sliced(1) == record.content)) {
            return span;
        }
    }
    const QList<Span> exact = exactPlaces(record.content, text);
    return bestPlace(exact.isEmpty() ? loosePlaces(record.content, text) : exact, record, text);
}

} // namespace Sidelight
