// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/speakertable.h"

#include <algorithm>
#include <array>
#include <functional>

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

void count(QuotedSpeaker &speaker, QuoteType type, qsizetype source, qsizetype sources)
{
    speaker.perSource.resize(sources);
    ++speaker.perSource[source];
    ++speaker.quotes;
    speaker.directQuotes += type == QuoteType::Direct ? 1 : 0;
}

/** For every quote of an analysis an index into its speakers, -1 where nobody knows. */
QList<QList<int>> speakersOfQuotes(const Analysis &analysis)
{
    QList<QList<int>> speakers = analysis.speakers.ofQuotes;
    speakers.resize(analysis.sources.size());
    for (qsizetype source = 0; source < speakers.size(); ++source) {
        speakers[source].resize(analysis.sources.at(source).quotes.size(), -1);
    }
    for (const Utterance &utterance : analysis.utterances) {
        for (const UtteranceMember &member : utterance.members) {
            if (utterance.speaker >= 0) {
                speakers[member.source][member.quote] = utterance.speaker;
            }
        }
    }
    return speakers;
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
    : m_rowsOfQuotes(speakersOfQuotes(analysis))
{
    const QList<SpeakerIdentity> &identities = analysis.speakers.all;
    QList<QuotedSpeaker> speakers(identities.size());
    for (qsizetype source = 0; source < m_rowsOfQuotes.size(); ++source) {
        for (qsizetype quote = 0; quote < m_rowsOfQuotes.at(source).size(); ++quote) {
            if (const int speaker = m_rowsOfQuotes.at(source).at(quote); speaker >= 0) {
                count(speakers[speaker], analysis.sources.at(source).quotes.at(quote).type, source,
                      m_rowsOfQuotes.size());
            }
        }
    }
    QList<int> order;
    for (int i = 0; i < identities.size(); ++i) {
        if (speakers.at(i).quotes > 0) {
            order.append(i);
        }
    }
    std::ranges::stable_sort(order, std::ranges::greater(), [&](int i) { return speakers.at(i).quotes; });
    QList<int> rows(identities.size(), -1);
    size_t nextColour = 0;
    for (const int i : std::as_const(order)) {
        const SpeakerIdentity &identity = identities.at(i);
        QuotedSpeaker speaker = speakers.at(i);
        speaker.name = identity.name;
        speaker.forms = identity.forms;
        speaker.initials = initials(speaker.name);
        speaker.colour = nextColour < speakerColours.size() && identity.isNamed ? speakerColours.at(nextColour++) : 0;
        rows[i] = static_cast<int>(m_speakers.size());
        for (const QString &form : identity.forms + QStringList{identity.name}) {
            if (const QString key = speakerKey(form); !m_rows.contains(key)) {
                m_rows.insert(key, rows.at(i));
            }
        }
        m_speakers.append(speaker);
    }
    for (QList<int> &source : m_rowsOfQuotes) {
        for (int &speaker : source) {
            speaker = rows.value(speaker, -1);
        }
    }
}

const QuotedSpeaker *SpeakerTable::find(const QString &name) const
{
    const int row = indexOf(name);
    return row < 0 ? nullptr : &m_speakers.at(row);
}

const QuotedSpeaker *SpeakerTable::of(int source, int quote) const
{
    const int row = rowOf(source, quote);
    return row < 0 ? nullptr : &m_speakers.at(row);
}

int SpeakerTable::rowOf(int source, int quote) const
{
    return m_rowsOfQuotes.value(source).value(quote, -1);
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
