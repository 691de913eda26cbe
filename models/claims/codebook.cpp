// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/codebook.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <ranges>

namespace Sidelight
{

namespace
{

constexpr int paletteSize = 12;
constexpr qsizetype marginCharacters = 12;

/** The claims with each id once and none without, in the order of siblings. */
QList<Claim> siblingOrder(const QList<Claim> &claims)
{
    QList<Claim> ordered;
    QSet<QUuid> seen{QUuid()};
    ordered.reserve(claims.size());
    for (const Claim &claim : claims) {
        if (!seen.contains(claim.id)) {
            seen.insert(claim.id);
            ordered.append(claim);
        }
    }
    std::ranges::stable_sort(ordered, [](const Claim &a, const Claim &b) {
        return a.position != b.position ? a.position < b.position : a.id < b.id;
    });
    return ordered;
}

/** Follows parents upwards from every claim; where that comes back to where it began, the claim is hung at the top. */
void cutLoops(QList<Claim> &claims)
{
    QHash<QUuid, int> rows;
    for (int row = 0; row < claims.size(); ++row) {
        rows.insert(claims.at(row).id, row);
    }
    enum State { Unseen, OnPath, Grounded };
    QList<State> states(claims.size(), Unseen);
    for (int start = 0; start < claims.size(); ++start) {
        QList<int> way;
        int row = start;
        while (row >= 0 && states.at(row) == Unseen) {
            states[row] = OnPath;
            way.append(row);
            row = rows.value(claims.at(row).parent, -1);
            if (row < 0 || states.at(row) == OnPath) {
                // The end of the way: a dangling parent or the top, or a claim that is on this very way.
                claims[row < 0 ? way.constLast() : row].parent = QUuid();
            }
        }
        for (const int passed : std::as_const(way)) {
            states[passed] = Grounded;
        }
    }
}

/** The first `count` characters of a text as a reader counts them; nothing is cut inside one. */
QString firstCharacters(const QString &text, qsizetype count)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype i = 0; i < count; ++i) {
        if (finder.toNextBoundary() < 0) {
            return text;
        }
    }
    return text.first(finder.position());
}

} // namespace

Codebook::Codebook(const QList<Claim> &claims)
{
    QList<Claim> ordered = siblingOrder(claims);
    cutLoops(ordered);
    QHash<QUuid, QList<int>> childRows;
    for (int row = 0; row < ordered.size(); ++row) {
        childRows[ordered.at(row).parent].append(row);
    }

    // Depth first without recursion: a codebook may be a chain of any depth. A negative entry closes a subtree.
    QList<int> pending;
    const auto push = [&](const QUuid &parent) {
        for (const int row : childRows.value(parent) | std::views::reverse) {
            pending.append(row);
        }
    };
    m_claims.reserve(ordered.size());
    m_subtreeEnds.resize(ordered.size());
    push(QUuid());
    while (!pending.isEmpty()) {
        const int entry = pending.takeLast();
        if (entry < 0) {
            m_subtreeEnds[-entry - 1] = static_cast<int>(m_claims.size());
            continue;
        }
        const int row = static_cast<int>(m_claims.size());
        m_claims.append(ordered.at(entry));
        m_rows.insert(m_claims.constLast().id, row);
        pending.append(-row - 1);
        push(m_claims.constLast().id);
    }
}

const Claim *Codebook::find(const QUuid &id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? nullptr : &m_claims.at(*row);
}

QList<QUuid> Codebook::children(const QUuid &parent) const
{
    QList<QUuid> ids;
    const int parentRow = m_rows.value(parent, -1);
    if (parentRow < 0 && !parent.isNull()) {
        return ids;
    }
    const int end = parentRow < 0 ? static_cast<int>(m_claims.size()) : m_subtreeEnds.at(parentRow);
    for (int row = parentRow + 1; row < end; row = m_subtreeEnds.at(row)) {
        ids.append(m_claims.at(row).id);
    }
    return ids;
}

QList<QUuid> Codebook::subtree(const QUuid &id) const
{
    QList<QUuid> ids;
    const int first = m_rows.value(id, -1);
    for (int row = first; row >= 0 && row < m_subtreeEnds.at(first); ++row) {
        ids.append(m_claims.at(row).id);
    }
    return ids;
}

bool Codebook::isInside(const QUuid &id, const QUuid &ancestor) const
{
    const int row = m_rows.value(id, -1);
    const int above = m_rows.value(ancestor, -1);
    return row >= 0 && above >= 0 && above <= row && row < m_subtreeEnds.at(above);
}

QStringList Codebook::path(const QUuid &id) const
{
    QStringList names;
    const Claim *claim = find(id);
    while (claim && !claim->parent.isNull()) {
        claim = find(claim->parent);
        Q_ASSERT(claim);
        names.prepend(claim->name);
    }
    return names;
}

int Codebook::nextPosition(const QUuid &parent) const
{
    const QList<QUuid> siblings = children(parent);
    return siblings.isEmpty() ? 0 : find(siblings.constLast())->position + 1;
}

int Codebook::nextColour() const
{
    std::array<int, paletteSize> uses{};
    for (const Claim &claim : m_claims) {
        if (!claim.isFolder && claim.colour >= 1 && claim.colour <= paletteSize) {
            ++uses[static_cast<size_t>(claim.colour - 1)];
        }
    }
    return static_cast<int>(std::ranges::min_element(uses) - uses.begin()) + 1;
}

int colourNumber(const Claim &claim)
{
    bool isNumber = false;
    const int rgb = claim.freeColour.startsWith(u'#') ? claim.freeColour.sliced(1).toInt(&isNumber, 16) : 0;
    return isNumber ? firstFreeColour + rgb : claim.colour;
}

QString marginName(const Claim &claim)
{
    const QString name = (claim.shortName.trimmed().isEmpty() ? claim.name : claim.shortName).simplified();
    const QString start = firstCharacters(name, marginCharacters);
    if (start.size() == name.size()) {
        return name;
    }
    // One character is kept for the ellipsis; a first word that is too long is cut inside.
    const QString room = firstCharacters(name, marginCharacters - 1);
    const bool endsAtWord = name.at(room.size()).isSpace();
    const qsizetype blank = endsAtWord ? room.size() : room.lastIndexOf(u' ');
    return (blank > 0 ? room.first(blank) : room) + QChar(0x2026);
}

} // namespace Sidelight
