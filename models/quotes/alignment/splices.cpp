// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/alignment/splices.h"

#include "models/quotes/alignment/likeness.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace Sidelight
{

namespace
{

constexpr int leastRun = 4;         // words in a row that a splice has of each part
constexpr double leastOfAll = 0.85; // of the splice, that both parts have together
constexpr double leastOfEach = 0.2; // of the splice, that each part has
constexpr size_t mostMembers = 32;  // of a group that may be the splice

class SpliceFinder
{
public:
    SpliceFinder(const std::vector<std::vector<size_t>> &groups, const std::vector<Statement> &statements)
        : m_groups(groups)
        , m_statements(statements)
        , m_groupOf(statements.size())
        , m_parent(groups.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), size_t(0));
        for (size_t group = 0; group < groups.size(); ++group) {
            for (const size_t member : groups[group]) {
                m_groupOf[member] = group;
            }
        }
    }

    [[nodiscard]] std::vector<std::vector<size_t>> joined()
    {
        for (size_t i = 1; i < m_statements.size(); ++i) {
            if (followsOn(m_statements[i - 1], m_statements[i])) {
                joinIfSpliced(i - 1, i);
            }
        }
        std::vector<std::vector<size_t>> result(m_groups.size());
        for (size_t member = 0; member < m_statements.size(); ++member) {
            result[rootOf(m_groupOf[member])].push_back(member);
        }
        std::erase_if(result, [](const std::vector<size_t> &group) { return group.empty(); });
        std::ranges::sort(result);
        return result;
    }

private:
    static bool followsOn(const Statement &first, const Statement &second)
    {
        return first.source == second.source && first.isOwnWords && second.isOwnWords && first.isNamed &&
               first.speaker == second.speaker;
    }

    [[nodiscard]] size_t rootOf(size_t group)
    {
        while (m_parent[group] != group) {
            group = m_parent[group] = m_parent[m_parent[group]];
        }
        return group;
    }

    void joinIfSpliced(size_t first, size_t second)
    {
        const size_t a = m_groupOf[first];
        const size_t b = m_groupOf[second];
        if (a == b || !m_seen.insert({a, b}).second) {
            return;
        }
        if (hasSplice(m_groups[a], first, second) || hasSplice(m_groups[b], first, second)) {
            const size_t one = rootOf(a);
            const size_t other = rootOf(b);
            m_parent[std::max(one, other)] = std::min(one, other);
        }
    }

    [[nodiscard]] bool hasSplice(const std::vector<size_t> &group, size_t first, size_t second) const
    {
        const std::vector<size_t> members(group.begin(),
                                          group.begin() + std::ptrdiff_t(std::min(group.size(), mostMembers)));
        return std::ranges::any_of(members, [&](size_t member) {
            const Statement &splice = m_statements[member];
            if (!splice.isOwnWords || splice.source == m_statements[first].source || splice.weight <= 0) {
                return false;
            }
            const Likeness head = likeness(splice, m_statements[first]);
            const Likeness tail = likeness(splice, m_statements[second]);
            return std::min(head.longestRun, tail.longestRun) >= leastRun &&
                   std::min(head.weight, tail.weight) >= leastOfEach * splice.weight &&
                   head.weight + tail.weight >= leastOfAll * splice.weight;
        });
    }

    const std::vector<std::vector<size_t>> &m_groups;
    const std::vector<Statement> &m_statements;
    std::vector<size_t> m_groupOf;
    std::vector<size_t> m_parent; // of groups that were joined
    std::set<std::pair<size_t, size_t>> m_seen;
};

} // namespace

std::vector<std::vector<size_t>> withSplices(const std::vector<std::vector<size_t>> &groups,
                                             const std::vector<Statement> &statements)
{
    return SpliceFinder(groups, statements).joined();
}

} // namespace Sidelight
