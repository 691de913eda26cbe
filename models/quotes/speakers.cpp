// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/speakers.h"

#include "models/text/folding.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr std::array articles{"the "_L1, "a "_L1, "an "_L1};

/** Spellings of one form have the same key. */
QString keyOf(const QString &form)
{
    QString key = folded(form.simplified());
    for (const QLatin1StringView article : articles) {
        if (key.startsWith(article)) {
            return key.sliced(article.size());
        }
    }
    return key;
}

bool looksNamed(const QString &form)
{
    const QString name = form.simplified();
    const qsizetype blank = name.lastIndexOf(u' ');
    return !name.isEmpty() && name.at(blank + 1).isUpper();
}

/** A form of one speaker; those without a name are of one source each. */
struct Form {
    QString key;
    int source = -1;

    auto operator<=>(const Form &) const = default;
};

/** Sets that are joined (union by the smaller number, paths halved). */
class Sets
{
public:
    explicit Sets(int count)
        : m_parents(count)
    {
        for (int i = 0; i < count; ++i) {
            m_parents[i] = i;
        }
    }
    [[nodiscard]] int of(int i)
    {
        while (m_parents.at(i) != i) {
            i = m_parents[i] = m_parents.at(m_parents.at(i));
        }
        return i;
    }
    void join(int i, int j) { m_parents[std::max(of(i), of(j))] = std::min(of(i), of(j)); }

private:
    QList<int> m_parents;
};

} // namespace

SpeakerIdentities identifySpeakers(const QList<Article> &articles, const QList<QList<Quote>> &quotes,
                                   const SpeakerDecisions &decisions)
{
    Q_UNUSED(articles)
    std::map<Form, std::map<QString, int>> spellings;
    const auto formOf = [](const Quote &quote, int source) {
        return Form{keyOf(quote.speaker), looksNamed(quote.speaker) ? -1 : source};
    };
    for (int source = 0; source < quotes.size(); ++source) {
        for (const Quote &quote : quotes.at(source)) {
            if (!quote.speaker.isEmpty()) {
                ++spellings[formOf(quote, source)][quote.speaker.simplified()];
            }
        }
    }
    std::map<Form, int> rows;
    QHash<QString, QList<int>> byKey;
    for (const auto &[form, names] : spellings) {
        byKey[form.key].append(static_cast<int>(rows.size()));
        rows.emplace(form, static_cast<int>(rows.size()));
    }
    Sets sets(static_cast<int>(rows.size()));
    const auto holds = [](const QList<std::pair<QString, QString>> &pairs, const QString &a, const QString &b) {
        return std::ranges::any_of(pairs, [&](const auto &pair) {
            return (keyOf(pair.first) == a && keyOf(pair.second) == b) ||
                   (keyOf(pair.first) == b && keyOf(pair.second) == a);
        });
    };
    for (const auto &[shorter, row] : rows) {
        QList<int> longer;
        for (const auto &[other, otherRow] : rows) {
            if (shorter.source < 0 && other.source < 0 && other.key.endsWith(u' ' + shorter.key)) {
                longer.append(otherRow);
                if (!holds(decisions.parted, shorter.key, other.key) && longer.size() == 1) {
                    continue;
                }
                longer.append(-1);
            }
        }
        if (longer.size() == 1) {
            sets.join(row, longer.constFirst());
        }
    }
    for (const auto &[first, second] : decisions.joined) {
        const QString a = keyOf(first);
        const QString b = keyOf(second);
        if (!holds(decisions.parted, a, b)) {
            const QList<int> both = byKey.value(a) + byKey.value(b);
            for (const int row : byKey.contains(a) && byKey.contains(b) ? both : QList<int>()) {
                sets.join(both.constFirst(), row);
            }
        }
    }
    SpeakerIdentities result;
    std::map<int, int> indexOfSet;
    for (const auto &[form, row] : rows) {
        const int set = sets.of(row);
        if (!indexOfSet.contains(set)) {
            indexOfSet[set] = static_cast<int>(result.all.size());
            result.all.append(SpeakerIdentity());
        }
        SpeakerIdentity &speaker = result.all[indexOfSet[set]];
        for (const auto &[name, count] : spellings.at(form)) {
            speaker.forms.append(name);
            const bool isBetter = form.source < 0 && (!speaker.isNamed || name.size() > speaker.name.size());
            if (speaker.name.isEmpty() || isBetter) {
                speaker.name = name;
            }
            speaker.isNamed = speaker.isNamed || form.source < 0;
        }
        speaker.forms.sort();
    }
    for (int source = 0; source < quotes.size(); ++source) {
        QList<int> own;
        for (const Quote &quote : quotes.at(source)) {
            own.append(quote.speaker.isEmpty() ? -1 : indexOfSet.at(sets.of(rows.at(formOf(quote, source)))));
        }
        result.ofQuotes.append(own);
    }
    return result;
}

} // namespace Sidelight
