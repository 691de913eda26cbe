// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/newswords.h"

#include "models/text/folding.h"
#include "models/text/jsonwords.h"
#include "models/text/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** A list that must be there. */
QStringList strings(const QJsonObject &data, QLatin1StringView key)
{
    const QStringList result = stringsOf(data.value(key));
    Q_ASSERT_X(!result.isEmpty(), "news.json", key.data());
    return result;
}

QSet<QString> foldedSet(const QJsonObject &data, QLatin1StringView key)
{
    Q_ASSERT_X(data.contains(key), "news.json", key.data());
    return foldedSetOf(data.value(key));
}

QHash<QString, int> numbers(const QJsonObject &data, QLatin1StringView key)
{
    QHash<QString, int> result;
    const QJsonObject object = data.value(key).toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        result.insert(folded(entry.key()), entry.value().toInt());
    }
    return result;
}

QList<NameTemplate> templates(const QJsonObject &data, QLatin1StringView key)
{
    constexpr auto name = "{outlet}"_L1;
    QList<NameTemplate> result;
    for (const QString &text : strings(data, key)) {
        const qsizetype at = text.indexOf(name);
        QString after = text.sliced(at + name.size());
        const bool possessive = after.startsWith("'s"_L1);
        after.remove(0, possessive ? 2 : 0);
        result.append({comparedWords(text.first(at)), comparedWords(after), possessive});
    }
    return result;
}

QSet<QString> firstWords(const QList<NameTemplate> &templates)
{
    QSet<QString> result;
    for (const NameTemplate &pattern : templates) {
        result.insert(pattern.anchor().constFirst());
    }
    return result;
}

bool matchesAt(PhraseView words, qsizetype at, const Phrase &phrase)
{
    return at >= 0 && at + phrase.size() <= std::ssize(words) &&
           std::equal(phrase.cbegin(), phrase.cend(), words.begin() + at);
}

NewsWords readNewsWords()
{
    QFile file(u":/sidelight/readers/news.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QJsonObject data = isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const auto phrases = [&data](QLatin1StringView key) { return Phrases(strings(data, key)); };
    return {
        .agencies = phrases("agencies"_L1),
        .photoAgencies = phrases("photoAgencies"_L1),
        .photoLabels = phrases("photoLabels"_L1),
        .inCredits =
            Phrases(strings(data, "agencies"_L1) + strings(data, "photoAgencies"_L1) + strings(data, "photoLabels"_L1)),
        .reporting = phrases("reporting"_L1),
        .contributions = phrases("contributions"_L1),
        .sourceLabels = phrases("sourceLabels"_L1),
        .bylines = phrases("bylines"_L1),
        .sections = phrases("sections"_L1),
        .publishedLabels = phrases("publishedLabels"_L1),
        .updatedLabels = phrases("updatedLabels"_L1),
        .callVerbs = phrases("callVerbs"_L1),
        .callOpeners = phrases("callOpeners"_L1),
        .callThings = phrases("callThings"_L1),
        .relatedHeadings = phrases("relatedHeadings"_L1),
        .linkLabels = phrases("linkLabels"_L1),
        .joiners = foldedSet(data, "joiners"_L1),
        .particles = foldedSet(data, "particles"_L1),
        .notInNames = foldedSet(data, "notInNames"_L1),
        .notPlaces = foldedSet(data, "notPlaces"_L1),
        .weekdays = foldedSet(data, "weekdays"_L1),
        .dateFillers = foldedSet(data, "dateFillers"_L1),
        .clockWords = foldedSet(data, "clockWords"_L1),
        .counters = foldedSet(data, "counters"_L1),
        .counterFillers = foldedSet(data, "counterFillers"_L1),
        .months = numbers(data, "months"_L1),
        .zones = numbers(data, "zones"_L1),
        .outletsInCalls = templates(data, "outletsInCalls"_L1),
        .outletsInProse = templates(data, "outletsInProse"_L1),
        .besideOutlets = firstWords(templates(data, "outletsInCalls"_L1) + templates(data, "outletsInProse"_L1)),
    };
}

} // namespace

Phrases::Phrases(const QStringList &phrases)
{
    for (const QString &text : phrases) {
        const Phrase phrase = comparedWords(text);
        if (!phrase.isEmpty()) {
            m_byFirstWord[phrase.constFirst()].append(phrase);
        }
    }
}

qsizetype Phrases::lengthAt(PhraseView words, qsizetype at) const
{
    const auto found = at < std::ssize(words) ? m_byFirstWord.constFind(words[at]) : m_byFirstWord.cend();
    qsizetype longest = 0;
    if (found != m_byFirstWord.cend()) {
        for (const Phrase &phrase : *found) {
            longest = matchesAt(words, at, phrase) ? std::max(longest, phrase.size()) : longest;
        }
    }
    return longest;
}

qsizetype Phrases::lengthAtEnd(PhraseView words) const
{
    for (qsizetype at = 0; at < std::ssize(words); ++at) {
        for (const Phrase &phrase : m_byFirstWord.value(words[at])) {
            if (at + phrase.size() == std::ssize(words) && matchesAt(words, at, phrase)) {
                return phrase.size();
            }
        }
    }
    return 0;
}

bool Phrases::holds(PhraseView words) const
{
    return !words.empty() && lengthAt(words, 0) == std::ssize(words);
}

bool Phrases::isFoundIn(PhraseView words) const
{
    for (qsizetype at = 0; at < std::ssize(words); ++at) {
        if (lengthAt(words, at) > 0) {
            return true;
        }
    }
    return false;
}

const NewsWords &newsWords()
{
    static const NewsWords words = readNewsWords();
    return words;
}

Phrase comparedWords(QStringView text, qsizetype limit)
{
    return foldedWords(text, limit);
}

} // namespace Sidelight
