// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/identities/speakerjoiner.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int dominance = 4; // times as many quotes as all others of the surname together

using NamePairs = std::set<std::pair<QString, QString>>;

NamePairs keysOf(const QList<std::pair<QString, QString>> &pairs)
{
    NamePairs result;
    for (const auto &[first, second] : pairs) {
        const QString a = speakerKey(first);
        const QString b = speakerKey(second);
        if (a != b) {
            result.insert(std::minmax(a, b));
        }
    }
    return result;
}

/** Joins forms into speakers. */
class Joiner
{
public:
    Joiner(const SpeakerForms &forms, const DecidedNames &decisions)
        : m_forms(forms.all)
        , m_decisions(decisions)
        , m_speakerOf(forms.all.size())
    {
        std::iota(m_speakerOf.begin(), m_speakerOf.end(), 0);
        for (int form = 0; form < m_forms.size(); ++form) {
            m_members.append(QList{form});
            m_byKey[m_forms.at(form).name.key].append(form);
            if (m_forms.at(form).name.isNamed) {
                m_bySurname[m_forms.at(form).name.surname()].append(form);
            }
            m_weight.append(m_forms.at(form).quotes());
        }
        for (const auto &[a, b] : decisions.joined) {
            joinAll(a, b);
        }
        for (const auto &[a, b] : forms.ofOneMention) {
            join(a, b);
        }
    }

    /** "Ali Khamenei" and "Seyyed Ali Khamenei", then "Khamenei" and "WSJ". */
    void joinNames()
    {
        for (const bool isShort : {false, true}) {
            for (const int form : byWeight()) {
                const QList<int> fuller = isShort ? namesShortenedTo(form) : namesCompatibleWith(form);
                for (const int other : unanimous(fuller)) {
                    join(form, other);
                }
            }
        }
    }

    /** "The Leader", where the texts have one bearer of the title, and that is a speaker. */
    void joinTitles(const TitleBearers &bearers)
    {
        QHash<QString, QSet<int>> byMention;
        for (int form = 0; form < m_forms.size(); ++form) {
            for (const auto &[key, mention] : m_forms.at(form).mentions) {
                byMention[key].insert(form);
            }
        }
        for (int form = 0; form < m_forms.size(); ++form) {
            const SpeakerForm &title = m_forms.at(form);
            if (!title.isDefinite || title.name.isNamed) {
                continue;
            }
            QList<int> named;
            for (const int other : byMention.value(title.name.key)) {
                named.append(m_forms.at(other).name.isNamed ? QList{other} : QList<int>());
            }
            if (const QString surname = bearerOf(title.name, bearers); named.isEmpty() && !surname.isEmpty()) {
                named = m_bySurname.value(surname);
            }
            std::ranges::sort(named);
            const bool isOne = std::ranges::all_of(
                named, [&](int other) { return m_speakerOf.at(other) == m_speakerOf.at(named.constFirst()); });
            if (!named.isEmpty() && isOne) {
                join(form, named.constFirst());
            }
        }
    }

    [[nodiscard]] const QList<QList<int>> &members() const { return m_members; }

private:
    [[nodiscard]] QList<int> byWeight() const
    {
        QList<int> order(m_forms.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, [this](int form) { return -m_weight.at(form); });
        return order;
    }

    [[nodiscard]] QList<int> namesCompatibleWith(int form) const
    {
        QList<int> result;
        const FullName &name = m_forms.at(form).name;
        for (const int other : name.isNamed ? m_bySurname.value(name.surname()) : QList<int>()) {
            if (other != form && areCompatible(name, m_forms.at(other).name)) {
                result.append(other);
            }
        }
        return result;
    }

    [[nodiscard]] QList<int> namesShortenedTo(int form)
    {
        if (m_byAcronym.isEmpty()) {
            for (int other = 0; other < m_forms.size(); ++other) {
                m_byAcronym[m_forms.at(other).name.acronym].append(other);
            }
        }
        const FullName &name = m_forms.at(form).name;
        QList<int> result;
        const QList<int> others =
            m_bySurname.value(name.surname()) + (name.isAcronym ? m_byAcronym.value(name.acronym) : QList<int>());
        for (const int other : name.isNamed &&name.words.size() == 1 ? others : QList<int>()) {
            if (m_forms.at(other).name.isNamed && isShortFor(name, m_forms.at(other).name)) {
                result.append(other);
            }
        }
        return result;
    }

    /** The candidates if they are one speaker, or those of one who is quoted far more than the rest. */
    [[nodiscard]] QList<int> unanimous(const QList<int> &candidates) const
    {
        QHash<int, int> weights;
        int all = 0;
        for (const int candidate : candidates) {
            weights[m_speakerOf.at(candidate)] += m_weight.at(candidate);
            all += m_weight.at(candidate);
        }
        QList<int> result;
        for (const int candidate : candidates) {
            const int own = weights.value(m_speakerOf.at(candidate));
            if (weights.size() == 1 || own >= dominance * (all - own)) {
                result.append(candidate);
            }
        }
        const bool isPossible = std::ranges::all_of(
            result, [&](int a) { return std::ranges::all_of(result, [&](int b) { return !areApart(a, b); }); });
        return isPossible ? result : QList<int>();
    }

    /** Two names of one surname that cannot be one: other given names, or "Mr." and "Mrs." */
    [[nodiscard]] bool areApart(int a, int b) const
    {
        const FullName &first = m_forms.at(a).name;
        const FullName &second = m_forms.at(b).name;
        if (a == b || !first.isNamed || !second.isNamed || first.surname() != second.surname()) {
            return false;
        }
        const bool areFull = first.words.size() > 1 && second.words.size() > 1;
        return areFull ? !areCompatible(first, second) : !haveOneGender(first, second);
    }

    /** Who alone bears a title: the last word of the name. */
    [[nodiscard]] static QString bearerOf(const FullName &title, const TitleBearers &bearers)
    {
        const QStringList words = title.key.split(u' ');
        const QSet<QString> surnames = bearers.surnames.value(words.constLast());
        if (surnames.size() != 1) {
            return {};
        }
        const QString surname = *surnames.cbegin();
        const QSet<QString> qualifiers = bearers.qualifiers.value(words.constLast() + u' ' + surname);
        const bool isMet = std::all_of(words.cbegin(), words.cend() - 1,
                                       [&](const QString &word) { return qualifiers.contains(word); });
        return isMet ? surname : QString();
    }

    void joinAll(const QString &a, const QString &b)
    {
        if (m_byKey.contains(a) && m_byKey.contains(b)) {
            const QList<int> both = m_byKey.value(a) + m_byKey.value(b);
            for (const int form : both) {
                unite(both.constFirst(), form);
            }
        }
    }

    void join(int a, int b)
    {
        if (mayJoin(m_members.at(m_speakerOf.at(a)), m_members.at(m_speakerOf.at(b)))) {
            unite(a, b);
        }
    }

    [[nodiscard]] bool mayJoin(const QList<int> &a, const QList<int> &b) const
    {
        return std::ranges::none_of(a, [&](int first) {
            const QSet<QString> parted = m_decisions.parted.value(m_forms.at(first).name.key);
            return std::ranges::any_of(
                b, [&](int second) { return areApart(first, second) || parted.contains(m_forms.at(second).name.key); });
        });
    }

    void unite(int a, int b)
    {
        const int into = std::min(m_speakerOf.at(a), m_speakerOf.at(b));
        const int from = std::max(m_speakerOf.at(a), m_speakerOf.at(b));
        if (into == from) {
            return;
        }
        for (const int form : m_members.at(from)) {
            m_speakerOf[form] = into;
        }
        m_members[into].append(m_members.at(from));
        m_members[from].clear();
    }

    const QList<SpeakerForm> &m_forms;
    const DecidedNames &m_decisions;
    QList<int> m_speakerOf;
    QList<QList<int>> m_members; // of each speaker
    QList<int> m_weight;         // quotes of each form
    QHash<QString, QList<int>> m_byKey;
    QHash<QString, QList<int>> m_bySurname; // those that are named
    QHash<QString, QList<int>> m_byAcronym;
};

} // namespace

DecidedNames::DecidedNames(const SpeakerDecisions &decisions)
{
    const NamePairs allJoined = keysOf(decisions.joined);
    const NamePairs allParted = keysOf(decisions.parted);
    std::ranges::set_difference(allJoined, allParted, std::inserter(joined, joined.end()));
    for (const auto &[a, b] : allParted) {
        if (!allJoined.contains({a, b})) {
            parted[a].insert(b);
            parted[b].insert(a);
        }
    }
}

QSet<QString> DecidedNames::names() const
{
    QSet<QString> result;
    for (const auto &[a, b] : joined) {
        result.insert(a);
        result.insert(b);
    }
    for (auto name = parted.cbegin(); name != parted.cend(); ++name) {
        result.insert(name.key());
    }
    return result;
}

QList<QList<int>> joinedForms(const SpeakerForms &forms, const TitleBearers &bearers, const DecidedNames &decided)
{
    Joiner joiner(forms, decided);
    joiner.joinNames();
    joiner.joinTitles(bearers);
    return joiner.members();
}

} // namespace Sidelight
