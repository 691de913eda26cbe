// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/alignment/utterancegroups.h"

#include "models/quotes/alignment/likeness.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <span>
#include <tuple>

namespace Sidelight
{

namespace
{

constexpr size_t mostOfWord = 24;      // statements with a word that are all compared with one another
constexpr size_t mostOfPair = 48;      // the same of two words in a row
constexpr size_t window = 4;           // of neighbours in length that are compared where there are more
constexpr size_t leastReported = 3;    // telling words of reports of the same words
constexpr double quotedStrength = 1.5; // quoted words are of other quoted ones rather than of a report
constexpr size_t mostMembers = 32;     // of a group that are compared with the fullest one of the other

/** Statements of the same words, speaker and kind: compared once for all. */
struct Unit {
    std::vector<size_t> statements;
    std::vector<int> sources; ///< sorted
    size_t first = 0;         ///< stands for all of them
};

bool shareSource(const std::vector<int> &a, const std::vector<int> &b)
{
    auto i = a.cbegin();
    auto j = b.cbegin();
    while (i != a.cend() && j != b.cend() && *i != *j) {
        ++(*i < *j ? i : j);
    }
    return i != a.cend() && j != b.cend();
}

/** Numbers what comes first in an order that the order of the articles has no part in. */
class Order
{
public:
    Order(const std::vector<Statement> &statements, const QList<Article> &articles)
        : m_statements(statements)
        , m_ranks(articles.size())
    {
        QList<int> sources(articles.size());
        std::iota(sources.begin(), sources.end(), 0);
        std::ranges::stable_sort(sources, {}, [&](int source) { return QStringView(articles.at(source).text); });
        for (int rank = 0; rank < sources.size(); ++rank) {
            m_ranks[sources.at(rank)] = rank;
        }
    }

    [[nodiscard]] auto key(size_t statement) const
    {
        const Statement &own = m_statements[statement];
        return std::tuple(-own.weight, m_ranks.at(own.source), own.quote);
    }

private:
    const std::vector<Statement> &m_statements;
    QList<int> m_ranks;
};

std::vector<Unit> unitsOf(const std::vector<Statement> &statements, const Order &order)
{
    using Key = std::tuple<int, bool, std::vector<int>>;
    std::map<Key, Unit> units;
    for (size_t i = 0; i < statements.size(); ++i) {
        const Statement &own = statements[i];
        // Nobody knows whether nobody is the same, and who reports a name or two does not say the same thing again.
        const bool isTelling = own.speaker >= 0 && own.telling.size() >= (own.isOwnWords ? 1 : leastReported);
        std::vector<int> words = isTelling ? own.words : std::vector{-1, static_cast<int>(i)};
        units[{own.speaker, own.isOwnWords, std::move(words)}].statements.push_back(i);
    }
    std::vector<Unit> result;
    for (auto &[key, unit] : units) {
        unit.first = *std::ranges::min_element(unit.statements, {}, [&](size_t i) { return order.key(i); });
        for (const size_t statement : unit.statements) {
            unit.sources.push_back(statements[statement].source);
        }
        std::ranges::sort(unit.sources);
        result.push_back(std::move(unit));
    }
    std::ranges::sort(result, {}, [&](const Unit &unit) { return order.key(unit.first); });
    return result;
}

/** Two units that are one utterance by themselves. */
struct Link {
    double strength = 0;
    size_t a = 0;
    size_t b = 0;
};

/** Finds units that have words in common. */
class Candidates
{
public:
    Candidates(const std::vector<Statement> &statements, const std::vector<Unit> &units)
        : m_statements(statements)
        , m_units(units)
    {
        for (size_t unit = 0; unit < units.size(); ++unit) {
            addTerms(unit);
        }
        std::ranges::sort(m_terms);
        m_terms.erase(std::ranges::unique(m_terms).begin(), m_terms.end());
    }

    [[nodiscard]] std::vector<std::pair<size_t, size_t>> pairs() const
    {
        std::vector<std::pair<size_t, size_t>> result;
        for (auto term = m_terms.cbegin(); term != m_terms.cend();) {
            const auto end = std::find_if(term, m_terms.cend(), [&](const Term &other) {
                return other.first != term->first || other.second != term->second;
            });
            addPairs({term, end}, result);
            term = end;
        }
        std::ranges::sort(result);
        result.erase(std::ranges::unique(result).begin(), result.end());
        return result;
    }

private:
    /** A word, or two in a row, of a unit. */
    struct Term {
        int first = 0;
        int second = -1;
        int speaker = -1; ///< -1 for all that are not named
        size_t unit = 0;

        auto operator<=>(const Term &) const = default;
    };

    void addTerms(size_t unit)
    {
        const Statement &own = m_statements[m_units[unit].first];
        const int speaker = own.isNamed ? own.speaker : -1;
        int before = -1;
        for (const StatementWord &word : own.telling) {
            m_terms.push_back({word.stem, -1, speaker, unit});
            if (before >= 0) {
                m_terms.push_back({before, word.stem, speaker, unit});
            }
            before = word.stem;
        }
    }

    /** Every speaker's units with one another, and those of nobody in particular with all. */
    void addPairs(std::span<const Term> terms, std::vector<std::pair<size_t, size_t>> &pairs) const
    {
        const size_t most = terms.front().second < 0 ? mostOfWord : mostOfPair;
        const auto unnamed = std::ranges::find_if(terms, [](const Term &term) { return term.speaker >= 0; });
        const std::span<const Term> ofNobody(terms.begin(), unnamed);
        for (size_t i = 0; i < terms.size(); ++i) {
            size_t last = std::min(terms.size(), i + most);
            const auto behind = std::find_if(terms.begin() + i, terms.begin() + last,
                                             [&](const Term &term) { return term.speaker != terms[i].speaker; });
            last = static_cast<size_t>(behind - terms.begin());
            const bool isCrowded = last - i == most || (i >= most && terms[i - most].speaker == terms[i].speaker);
            for (size_t j = i + 1; j < (isCrowded ? std::min(last, i + window) : last); ++j) {
                pairs.emplace_back(terms[i].unit, terms[j].unit);
            }
            if (terms[i].speaker >= 0 && ofNobody.size() <= most) {
                for (const Term &other : ofNobody) {
                    pairs.push_back(std::minmax(terms[i].unit, other.unit));
                }
            }
        }
    }

    const std::vector<Statement> &m_statements;
    const std::vector<Unit> &m_units;
    std::vector<Term> m_terms;
};

/** Groups of units while they are joined. */
class Groups
{
public:
    Groups(const std::vector<Statement> &statements, const std::vector<Unit> &units)
        : m_statements(statements)
        , m_units(units)
        , m_groupOf(units.size())
    {
        std::iota(m_groupOf.begin(), m_groupOf.end(), size_t(0));
        for (size_t unit = 0; unit < units.size(); ++unit) {
            m_groups.push_back({{unit}, unit, speakerOf(unit)});
        }
    }

    void join(const Link &link)
    {
        size_t into = m_groupOf[link.a];
        size_t from = m_groupOf[link.b];
        if (into == from || !mayJoin(into, from)) {
            return;
        }
        if (m_groups[into].units.size() < m_groups[from].units.size()) {
            std::swap(into, from);
        }
        Group &kept = m_groups[into];
        Group &gone = m_groups[from];
        kept.base = isFuller(gone.base, kept.base) ? gone.base : kept.base;
        kept.speaker = std::max(kept.speaker, gone.speaker);
        for (const size_t unit : gone.units) {
            m_groupOf[unit] = into;
        }
        kept.units.insert(kept.units.end(), gone.units.cbegin(), gone.units.cend());
        gone.units.clear();
    }

    [[nodiscard]] std::vector<std::vector<size_t>> statements() const
    {
        std::vector<std::vector<size_t>> result;
        for (const Group &group : m_groups) {
            std::vector<size_t> members;
            for (const size_t unit : group.units) {
                const std::vector<size_t> &own = m_units[unit].statements;
                members.insert(members.end(), own.cbegin(), own.cend());
            }
            if (!members.empty()) {
                std::ranges::sort(members);
                result.push_back(std::move(members));
            }
        }
        std::ranges::sort(result);
        return result;
    }

private:
    struct Group {
        std::vector<size_t> units;
        size_t base = 0;  ///< the fullest unit
        int speaker = -1; ///< who is named, if anybody
    };

    [[nodiscard]] const Statement &statement(size_t unit) const { return m_statements[m_units[unit].first]; }
    [[nodiscard]] int speakerOf(size_t unit) const { return statement(unit).isNamed ? statement(unit).speaker : -1; }

    [[nodiscard]] bool isFuller(size_t a, size_t b) const
    {
        const auto rank = [this](size_t unit) { return std::pair(statement(unit).isOwnWords, statement(unit).weight); };
        return rank(a) != rank(b) ? rank(a) > rank(b) : a < b;
    }

    [[nodiscard]] bool areOne(size_t a, size_t b) const
    {
        return areOneUtterance(statement(a), statement(b), likeness(statement(a), statement(b)),
                               shareSource(m_units[a].sources, m_units[b].sources));
    }

    [[nodiscard]] bool mayJoin(size_t a, size_t b) const
    {
        const Group &first = m_groups[a];
        const Group &second = m_groups[b];
        const bool isOneSpeaker = first.speaker < 0 || second.speaker < 0 || first.speaker == second.speaker;
        if (!isOneSpeaker || !areOne(first.base, second.base)) {
            return false;
        }
        const Group &lesser = isFuller(first.base, second.base) ? second : first;
        const size_t base = isFuller(first.base, second.base) ? first.base : second.base;
        const auto checked = std::span(lesser.units).first(std::min(lesser.units.size(), mostMembers));
        return std::ranges::all_of(checked, [&](size_t unit) { return areOne(unit, base); });
    }

    const std::vector<Statement> &m_statements;
    const std::vector<Unit> &m_units;
    std::vector<size_t> m_groupOf;
    std::vector<Group> m_groups;
};

} // namespace

std::vector<std::vector<size_t>> utteranceGroups(const std::vector<Statement> &statements,
                                                 const QList<Article> &articles)
{
    const Order order(statements, articles);
    const std::vector<Unit> units = unitsOf(statements, order);
    std::vector<Link> links;
    for (const auto &[a, b] : Candidates(statements, units).pairs()) {
        const Statement &first = statements[units[a].first];
        const Statement &second = statements[units[b].first];
        if (!mayShareSpeaker(first, second)) {
            continue;
        }
        const Likeness common = likeness(first, second);
        if (areOneUtterance(first, second, common, shareSource(units[a].sources, units[b].sources))) {
            const bool areQuoted = first.isOwnWords && second.isOwnWords;
            links.push_back({common.strength() * (areQuoted ? quotedStrength : 1), a, b});
        }
    }
    std::ranges::sort(links, [](const Link &l, const Link &r) {
        return std::tuple(-l.strength, l.a, l.b) < std::tuple(-r.strength, r.a, r.b);
    });
    Groups groups(statements, units);
    for (const Link &link : links) {
        groups.join(link);
    }
    return groups.statements();
}

} // namespace Sidelight
