// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/reading/agreement.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace Sidelight
{

namespace
{

constexpr int notCoded = 0;

/** Finds the codings, which are in text order, that meet units, which are asked for in text order. */
class MetByUnits final
{
public:
    explicit MetByUnits(QList<const Coding *> codings)
        : m_codings(std::move(codings))
    {
    }

    /** The first coding that meets a unit; null if none does. Those that end before it are not looked at again. */
    [[nodiscard]] const Coding *first(const Span &unit)
    {
        while (m_from < m_codings.size() && m_codings.at(m_from)->span->end <= unit.begin) {
            ++m_from;
        }
        for (qsizetype i = m_from; i < m_codings.size() && m_codings.at(i)->span->begin < unit.end; ++i) {
            if (m_codings.at(i)->span->intersects(unit)) {
                return m_codings.at(i);
            }
        }
        return nullptr;
    }

private:
    QList<const Coding *> m_codings;
    qsizetype m_from = 0;
};

int categoryOf(const Coding *coding)
{
    return coding ? static_cast<int>(coding->stance) + 1 : notCoded;
}

/** One analyst's codings by claim and source, in text order; omissions apart. */
class Work final
{
public:
    Work(const QList<Coding> &codings, const QString &coder)
    {
        for (const Coding &coding : codings) {
            if (coding.coder != coder) {
                continue;
            }
            m_sources.insert(coding.source);
            if (coding.span) {
                m_codings[{coding.claim, coding.source}].append(&coding);
            } else {
                m_omissions.insert({coding.claim, coding.source}, &coding);
            }
        }
        for (QList<const Coding *> &held : m_codings) {
            std::ranges::sort(held, {}, [](const Coding *coding) { return std::pair(*coding->span, coding->id); });
        }
    }

    [[nodiscard]] QList<const Coding *> codings(const QUuid &claim, const QUuid &source) const
    {
        return m_codings.value({claim, source});
    }
    [[nodiscard]] const Coding *omission(const QUuid &claim, const QUuid &source) const
    {
        return m_omissions.value({claim, source});
    }
    [[nodiscard]] bool hasSource(const QUuid &source) const { return m_sources.contains(source); }

private:
    QHash<std::pair<QUuid, QUuid>, QList<const Coding *>> m_codings;
    QHash<std::pair<QUuid, QUuid>, const Coding *> m_omissions;
    QSet<QUuid> m_sources;
};

/** Compares two analysts claim by claim. */
class Comparison final
{
public:
    Comparison(const QList<UnitsOfSource> &sources, Work a, Work b)
        : m_a(std::move(a))
        , m_b(std::move(b))
    {
        for (const UnitsOfSource &source : sources) {
            if (m_a.hasSource(source.source) && m_b.hasSource(source.source)) {
                m_sources.append(source);
                m_agreement.sources.append(source.source);
            }
        }
    }

    [[nodiscard]] qsizetype sourceCount() const { return m_sources.size(); }

    /** Compares what both have of a claim; false where `mayGoOn`, asked for each source, says so. */
    [[nodiscard]] bool add(const QUuid &claim, const std::function<bool()> &mayGoOn)
    {
        ClaimAgreement result{claim, 0, 0, 0, 0, {}};
        QList<UnitRatings> presence;
        QList<UnitRatings> stances;
        const qsizetype before = m_agreement.disagreements.size();
        bool isCoded = false;
        for (const UnitsOfSource &source : std::as_const(m_sources)) {
            if (!mayGoOn()) {
                return false;
            }
            const auto ofA = m_a.codings(claim, source.source);
            const auto ofB = m_b.codings(claim, source.source);
            addOmission(claim, source.source, ofA, ofB);
            isCoded = isCoded || !ofA.isEmpty() || !ofB.isEmpty();
            MetByUnits metOfA(ofA);
            MetByUnits metOfB(ofB);
            for (const Span &unit : source.units) {
                const Coding *a = metOfA.first(unit);
                const Coding *b = metOfB.first(unit);
                ++(a ? (b ? result.both : result.onlyA) : (b ? result.onlyB : result.neither));
                presence.append({a ? 1 : 0, b ? 1 : 0});
                stances.append({categoryOf(a), categoryOf(b)});
                addDifference(claim, source.source, unit, a, b);
            }
        }
        if (isCoded || m_agreement.disagreements.size() > before) {
            result.kappa = cohensKappa(presence);
            m_agreement.claims.append(result);
            m_stances += stances;
        }
        return true;
    }

    [[nodiscard]] Agreement result()
    {
        m_agreement.alpha = krippendorffsAlpha(m_stances);
        return m_agreement;
    }

private:
    void addOmission(const QUuid &claim, const QUuid &source, const QList<const Coding *> &ofA,
                     const QList<const Coding *> &ofB)
    {
        const Coding *a = m_a.omission(claim, source);
        const Coding *b = m_b.omission(claim, source);
        if (a && !ofB.isEmpty()) {
            append({Disagreement::Kind::Omission, claim, source, {}, a->id, ofB.constFirst()->id});
        }
        if (b && !ofA.isEmpty()) {
            append({Disagreement::Kind::Omission, claim, source, {}, ofA.constFirst()->id, b->id});
        }
    }

    void addDifference(const QUuid &claim, const QUuid &source, const Span &unit, const Coding *a, const Coding *b)
    {
        if (a && b && a->stance != b->stance) {
            append({Disagreement::Kind::Stance, claim, source, unit, a->id, b->id});
        } else if (a && !b) {
            append({Disagreement::Kind::OnlyA, claim, source, unit, a->id, {}});
        } else if (b && !a) {
            append({Disagreement::Kind::OnlyB, claim, source, unit, {}, b->id});
        }
    }

    void append(const Disagreement &disagreement) { m_agreement.disagreements.append(disagreement); }

    Work m_a;
    Work m_b;
    QList<UnitsOfSource> m_sources;
    QList<UnitRatings> m_stances;
    Agreement m_agreement;
};

} // namespace

std::optional<double> cohensKappa(const QList<UnitRatings> &units)
{
    std::map<int, double> ofA;
    std::map<int, double> ofB;
    double count = 0;
    double same = 0;
    for (const UnitRatings &unit : units) {
        if (unit.size() >= 2 && unit.at(0) && unit.at(1)) {
            ++count;
            same += unit.at(0) == unit.at(1) ? 1 : 0;
            ++ofA[*unit.at(0)];
            ++ofB[*unit.at(1)];
        }
    }
    double byChance = 0;
    for (const auto &[category, times] : ofA) {
        byChance += times * ofB[category];
    }
    if (count == 0 || byChance == count * count) {
        return {};
    }
    const double expected = byChance / (count * count);
    return (same / count - expected) / (1 - expected);
}

std::optional<double> krippendorffsAlpha(const QList<UnitRatings> &units)
{
    // Values that can be paired within their unit, and how many pairs differ, each weighed by its unit's ratings.
    std::map<int, double> totals;
    double paired = 0;
    double observed = 0;
    for (const UnitRatings &unit : units) {
        std::map<int, double> values;
        double ratings = 0;
        for (const std::optional<int> &rating : unit) {
            if (rating) {
                ++values[*rating];
                ++ratings;
            }
        }
        if (ratings < 2) {
            continue;
        }
        paired += ratings;
        for (const auto &[category, times] : values) {
            totals[category] += times;
            observed += times * (ratings - times) / (ratings - 1);
        }
    }
    double expected = 0;
    for (const auto &[category, times] : totals) {
        expected += times * (paired - times);
    }
    if (expected == 0) {
        return {};
    }
    return 1 - (paired - 1) * observed / expected;
}

Result<Agreement> agreement(const QList<QUuid> &claims, const QList<UnitsOfSource> &sources,
                            const QList<Coding> &codings, const QString &coderA, const QString &coderB,
                            const ProgressFn &progress)
{
    Comparison comparison(sources, Work(codings, coderA), Work(codings, coderB));
    const auto total = static_cast<int>(claims.size() * comparison.sourceCount());
    int done = 0;
    const auto mayGoOn = [&] { return !progress || progress(done++, total); };
    for (const QUuid &claim : claims) {
        if (!comparison.add(claim, mayGoOn)) {
            return failure(Error::Code::Cancelled);
        }
    }
    return comparison.result();
}

} // namespace Sidelight
