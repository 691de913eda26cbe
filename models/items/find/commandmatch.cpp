// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/find/commandmatch.h"

#include <algorithm>
#include <limits>

namespace Sidelight
{

namespace
{

constexpr int unreachable = std::numeric_limits<int>::min() / 2;
constexpr int letterScore = 1;
constexpr int wordStartBonus = 8;
constexpr int nameStartBonus = 4; // on top
constexpr int runBonus = 5;       // right behind the letter before
constexpr qsizetype longest = 200;

bool startsWord(const QString &name, qsizetype at)
{
    return at == 0 || (!name.at(at - 1).isLetterOrNumber() && name.at(at).isLetterOrNumber());
}

QString withoutBlanks(const QString &typed)
{
    QString letters = typed.toLower();
    letters.removeIf([](QChar c) { return c.isSpace(); });
    return letters.left(longest);
}

/** For every letter typed and every place: the best score so far with the letter at that place. */
class Table final
{
public:
    Table(const QString &letters, const QString &name)
        : m_letters(letters)
        , m_name(name)
        , m_lower(name.toLower())
        , m_scores(letters.size() * name.size(), unreachable)
        , m_from(letters.size() * name.size(), -1)
    {
        for (qsizetype letter = 0; letter < m_letters.size(); ++letter) {
            fillRow(letter);
        }
    }

    [[nodiscard]] std::optional<CommandMatch> best() const
    {
        const qsizetype last = m_letters.size() - 1;
        const auto row = m_scores.cbegin() + last * m_name.size();
        const auto top = std::max_element(row, row + m_name.size());
        if (*top <= unreachable) {
            return std::nullopt;
        }
        CommandMatch match{*top, QList<qsizetype>(m_letters.size())};
        qsizetype place = top - row;
        for (qsizetype letter = last; letter >= 0; --letter) {
            match.places[letter] = place;
            place = m_from.at(index(letter, place));
        }
        return match;
    }

private:
    [[nodiscard]] qsizetype index(qsizetype letter, qsizetype place) const { return letter * m_name.size() + place; }

    void fillRow(qsizetype letter)
    {
        int bestBefore = letter == 0 ? 0 : unreachable; // over all places further ahead
        qsizetype bestPlace = -1;
        for (qsizetype place = 0; place < m_name.size(); ++place) {
            int before = bestBefore;
            qsizetype from = bestPlace;
            if (letter > 0 && place > 0) {
                const int previous = m_scores.at(index(letter - 1, place - 1));
                if (previous > unreachable && previous + runBonus > before) {
                    before = previous + runBonus;
                    from = place - 1;
                }
                if (previous > bestBefore) {
                    bestBefore = previous;
                    bestPlace = place - 1;
                }
            }
            if (before > unreachable && m_lower.at(place) == m_letters.at(letter)) {
                m_scores[index(letter, place)] = before + letterScore +
                                                 (startsWord(m_name, place) ? wordStartBonus : 0) +
                                                 (place == 0 ? nameStartBonus : 0);
                m_from[index(letter, place)] = from;
            }
        }
    }

    const QString &m_letters;
    const QString &m_name;
    QString m_lower;
    QList<int> m_scores;
    QList<qsizetype> m_from;
};

} // namespace

std::optional<CommandMatch> commandMatch(const QString &typed, const QString &name)
{
    const QString letters = withoutBlanks(typed);
    if (letters.isEmpty()) {
        return CommandMatch{};
    }
    if (letters.size() > name.size() || name.toLower().size() != name.size()) {
        return std::nullopt;
    }
    return Table(letters, name).best();
}

} // namespace Sidelight
