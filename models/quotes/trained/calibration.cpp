// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/trained/calibration.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr qsizetype mostBins = 15;
constexpr qsizetype leastInBin = 40;
constexpr quint32 mostCurves = 1000; // a data file that names more is damaged
constexpr double unknown = 0.5;      // probability of what rules found, among those that a model gave

} // namespace

Calibration::Calibration(QList<Outcome> outcomes)
{
    for (Outcome &outcome : outcomes) {
        outcome.probability = outcome.probability > 0 ? outcome.probability : unknown;
    }
    std::stable_sort(outcomes.begin(), outcomes.end(),
                     [](const Outcome &a, const Outcome &b) { return a.probability < b.probability; });
    QHash<QString, QList<Outcome>> byRule;
    for (const Outcome &outcome : std::as_const(outcomes)) {
        byRule[outcome.rule].append(outcome);
    }
    for (auto it = byRule.cbegin(); it != byRule.cend(); ++it) {
        m_curves.insert(it.key(), curve(it.value()));
    }
    if (!outcomes.isEmpty()) {
        m_curves.insert(QString(), curve(outcomes));
    }
}

QList<Calibration::Knot> Calibration::curve(const QList<Outcome> &outcomes)
{
    const bool varies = outcomes.constFirst().probability < outcomes.constLast().probability;
    const qsizetype bins = varies ? std::clamp(outcomes.size() / leastInBin, qsizetype(1), mostBins) : 1;
    QList<Knot> knots;
    for (qsizetype bin = 0; bin < bins; ++bin) {
        Knot knot;
        const qsizetype end = outcomes.size() * (bin + 1) / bins;
        for (qsizetype i = outcomes.size() * bin / bins; i < end; ++i) {
            knot.probability += outcomes[i].probability;
            knot.right += outcomes[i].isRight ? 1 : 0;
            ++knot.count;
        }
        knot.probability /= knot.count;
        knot.right = (knot.right + 1) / (knot.count + 2); // a few outcomes prove nothing (Laplace)
        knots.append(knot);
    }
    return rising(knots);
}

/** Neighbours that fall are pooled until none do. */
QList<Calibration::Knot> Calibration::rising(const QList<Knot> &bins)
{
    QList<Knot> pooled;
    for (Knot knot : bins) {
        while (!pooled.isEmpty() && pooled.constLast().right > knot.right) {
            const Knot last = pooled.takeLast();
            const double count = last.count + knot.count;
            knot.probability = (last.probability * last.count + knot.probability * knot.count) / count;
            knot.right = (last.right * last.count + knot.right * knot.count) / count;
            knot.count = count;
        }
        pooled.append(knot);
    }
    return pooled;
}

double Calibration::confidence(const QString &rule, double probability) const
{
    probability = probability > 0 ? probability : unknown;
    auto found = m_curves.constFind(rule);
    found = found == m_curves.constEnd() ? m_curves.constFind(QString()) : found;
    if (found == m_curves.constEnd() || found->isEmpty()) {
        return probability;
    }
    const QList<Knot> &knots = *found;
    const auto above = std::find_if(knots.cbegin(), knots.cend(),
                                    [probability](const Knot &knot) { return knot.probability >= probability; });
    if (above == knots.cbegin()) {
        return above->right;
    }
    if (above == knots.cend()) {
        return knots.constLast().right;
    }
    const Knot &below = *(above - 1);
    const double part = (probability - below.probability) / (above->probability - below.probability);
    return below.right + part * (above->right - below.right);
}

QDataStream &operator<<(QDataStream &stream, const Calibration &calibration)
{
    QStringList rules = calibration.m_curves.keys();
    rules.sort(); // the same bytes whatever the order of the hash
    stream << quint32(rules.size());
    for (const QString &rule : std::as_const(rules)) {
        const QList<Calibration::Knot> &knots = *calibration.m_curves.constFind(rule);
        stream << rule << quint32(knots.size());
        for (const Calibration::Knot &knot : knots) {
            stream << knot.probability << knot.right;
        }
    }
    return stream;
}

QDataStream &operator>>(QDataStream &stream, Calibration &calibration)
{
    calibration = {};
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString rule;
        quint32 size = 0;
        stream >> rule >> size;
        if (count > mostCurves || size > mostBins) {
            stream.setStatus(QDataStream::ReadCorruptData);
            break;
        }
        QList<Calibration::Knot> knots(size);
        for (Calibration::Knot &knot : knots) {
            stream >> knot.probability >> knot.right;
        }
        calibration.m_curves.insert(rule, knots);
    }
    return stream;
}

} // namespace Sidelight
