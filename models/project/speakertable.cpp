// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/speakertable.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype longestInitials = 4;

/** In the order in which the design deals them out, then the rest of the palette; who comes later is muted. */
constexpr std::array speakerColours{1, 2, 12, 7, 10, 9, 11, 8, 5, 6, 4, 3};

QStringList nameWords(const QString &speaker)
{
    QStringList words = speaker.simplified().split(u' ', Qt::SkipEmptyParts);
    constexpr std::array articles{"the"_L1, "a"_L1, "an"_L1, "one"_L1, "some"_L1};
    const auto isArticle = [&words](QLatin1StringView article) {
        return words.constFirst().compare(article, Qt::CaseInsensitive) == 0;
    };
    if (words.size() > 1 && std::ranges::any_of(articles, isArticle)) {
        words.removeFirst();
    }
    return words;
}

/** Two spellings of one speaker have the same key. */
QString speakerKey(const QString &speaker)
{
    return nameWords(speaker).join(u' ').toCaseFolded();
}

/** Each speaker's key, with that of the only longer name that ends with it: "earnest" belongs to "josh earnest". */
QHash<QString, QString> fullKeys(const QHash<QString, QuotedSpeaker> &byKey)
{
    QStringList keys = byKey.keys();
    std::ranges::sort(keys, std::ranges::greater(), [](const QString &key) { return key.count(u' '); });
    QHash<QString, QSet<QString>> owners;
    QHash<QString, QString> full;
    for (const QString &key : std::as_const(keys)) {
        const QSet<QString> longer = owners.value(key);
        const QString root = longer.size() == 1 ? *longer.cbegin() : key;
        full.insert(key, root);
        for (qsizetype blank = key.indexOf(u' '); blank >= 0; blank = key.indexOf(u' ', blank + 1)) {
            owners[key.sliced(blank + 1)].insert(root);
        }
    }
    return full;
}

void count(QuotedSpeaker &speaker, const Quote &quote, qsizetype source, qsizetype sources)
{
    speaker.perSource.resize(sources);
    ++speaker.perSource[source];
    ++speaker.quotes;
    speaker.directQuotes += quote.type == QuoteType::Direct ? 1 : 0;
    if (quote.speaker.size() > speaker.name.size()) {
        speaker.name = quote.speaker.simplified();
    }
}

QHash<QString, QuotedSpeaker> speakersByKey(const Analysis &analysis)
{
    QHash<QString, QuotedSpeaker> byKey;
    const qsizetype sources = analysis.sources.size();
    for (qsizetype source = 0; source < sources; ++source) {
        for (const Quote &quote : analysis.sources.at(source).quotes) {
            const QString key = speakerKey(quote.speaker);
            if (!key.isEmpty()) {
                count(byKey[key], quote, source, sources);
            }
        }
    }
    return byKey;
}

/** The better of two names of one speaker: not a surname alone, then what is written more often, then the longer. */
bool isBetterName(const QuotedSpeaker &a, const QuotedSpeaker &b)
{
    const auto rank = [](const QuotedSpeaker &s) { return std::tuple(s.name.contains(u' '), s.quotes, s.name.size()); };
    return rank(a) > rank(b);
}

/** All that one speaker is called, as one. */
QuotedSpeaker merged(const QList<QuotedSpeaker> &names)
{
    QuotedSpeaker all = *std::ranges::min_element(names, isBetterName);
    all.quotes = 0;
    all.directQuotes = 0;
    all.perSource.fill(0);
    for (const QuotedSpeaker &name : names) {
        all.quotes += name.quotes;
        all.directQuotes += name.directQuotes;
        for (qsizetype source = 0; source < all.perSource.size(); ++source) {
            all.perSource[source] += name.perSource.at(source);
        }
    }
    return all;
}

/** An all-capitals word ("CNN"), its capitals where it has dots ("U.S."), else its first letter. */
QString capitalsOf(const QString &word)
{
    QString letters;
    std::ranges::copy_if(word, std::back_inserter(letters), [](QChar c) { return c.isUpper(); });
    const bool isAcronym = letters.size() > 1 && (word.contains(u'.') || letters.size() == word.size());
    return isAcronym ? letters : letters.first(std::min<qsizetype>(1, letters.size()));
}

/** The head of a description, cut: "unnamed U.S. officials" is "off.". */
QString abbreviatedHead(const QString &word)
{
    return word.size() > longestInitials ? word.first(longestInitials - 1) + u'.' : word;
}

/** A single name, or one in a script without capitals: its first letters. */
QString firstLetters(const QStringList &words)
{
    if (words.size() == 1) {
        return words.constFirst().first(std::min<qsizetype>(2, words.constFirst().size()));
    }
    return words.constFirst().first(1) + words.constLast().first(1);
}

} // namespace

SpeakerTable::SpeakerTable(const Analysis &analysis)
{
    const QHash<QString, QuotedSpeaker> byKey = speakersByKey(analysis);
    const QHash<QString, QString> full = fullKeys(byKey);
    QHash<QString, QList<QuotedSpeaker>> names;
    for (auto it = byKey.cbegin(); it != byKey.cend(); ++it) {
        names[full.value(it.key())].append(*it);
    }
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        m_speakers.append(merged(*it));
    }
    std::ranges::sort(m_speakers, [](const QuotedSpeaker &a, const QuotedSpeaker &b) {
        return a.quotes != b.quotes ? a.quotes > b.quotes : a.name < b.name;
    });
    QHash<QString, int> rows;
    size_t nextColour = 0;
    for (int row = 0; row < m_speakers.size(); ++row) {
        QuotedSpeaker &speaker = m_speakers[row];
        speaker.initials = initials(speaker.name);
        const bool hasColour = nextColour < speakerColours.size() && isName(speaker.name);
        speaker.colour = hasColour ? speakerColours.at(nextColour++) : 0;
        rows.insert(full.value(speakerKey(speaker.name)), row);
    }
    for (auto it = full.cbegin(); it != full.cend(); ++it) {
        m_rows.insert(it.key(), rows.value(it.value()));
    }
}

const QuotedSpeaker *SpeakerTable::find(const QString &name) const
{
    const int row = indexOf(name);
    return row < 0 ? nullptr : &m_speakers.at(row);
}

int SpeakerTable::indexOf(const QString &name) const
{
    return m_rows.value(speakerKey(name), -1);
}

QString initials(const QString &speaker)
{
    const QStringList words = nameWords(speaker);
    if (words.isEmpty()) {
        return {};
    }
    QString letters;
    int capitalised = 0;
    for (const QString &word : words) {
        letters += capitalsOf(word);
        capitalised += word.front().isUpper() && !word.contains(u'.') ? 1 : 0;
    }
    if (!isName(speaker) && capitalised < 2) {
        return abbreviatedHead(words.constLast());
    }
    return letters.size() < 2 ? firstLetters(words) : letters.first(std::min(letters.size(), longestInitials));
}

bool isName(const QString &speaker)
{
    const QStringList words = nameWords(speaker);
    return !words.isEmpty() && !words.constLast().front().isLower();
}

} // namespace Sidelight
