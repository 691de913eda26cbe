// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/recurrence/recurrences.h"

#include "models/claims/values/valuecompare.h"
#include "models/claims/values/valuematter.h"
#include "models/claims/recurrence/wordvector.h"
#include "models/text/sentences.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

// Found on the development half of ECB+ (772 texts), as round numbers.
constexpr double alikeDocuments = 0.12; // of one event, perhaps
constexpr double surelyAlikeDocuments = 0.2;
constexpr double alikeSentences = 0.10;
constexpr double sameMatter = 0.30;       // of sentences with values that differ
constexpr double surelySameMatter = 0.50; // and differ much
constexpr double leastVote = 0.2;         // for the weekday of an undated document
constexpr int daysOfWeek = 7;
constexpr qsizetype mostContext = 1000; // units on each side of a value; a table may be one sentence

struct DocumentPair {
    int first = 0;
    int second = 0;
    double likeness = 0;
};

/** A document as it is compared. */
struct Prepared {
    WordVector words;
    QList<WordVector> contexts; ///< of each value: the words of its sentence, without its own
    QList<ToldValue> told;      ///< each value as it is told
    int weekday = 0;            ///< of its publication where that is known or inferred
};

/** Adds the pairs of which neither value has a pair in sentences that are more alike. */
void addMutuallyBest(const QList<Recurrence> &pairs, QList<Recurrence> &found)
{
    QHash<int, double> mostA;
    QHash<int, double> mostB;
    for (const Recurrence &pair : pairs) {
        mostA[pair.firstValue] = std::max(mostA.value(pair.firstValue), pair.likeness);
        mostB[pair.secondValue] = std::max(mostB.value(pair.secondValue), pair.likeness);
    }
    std::ranges::copy_if(pairs, std::back_inserter(found), [&](const Recurrence &pair) {
        return pair.likeness >= mostA.value(pair.firstValue) && pair.likeness >= mostB.value(pair.secondValue);
    });
}

/** A small number without unit stands everywhere: only its sentence tells what it is about. */
bool saysLittle(const Value &value)
{
    constexpr double small = 10;
    const bool isBare = value.type == ValueType::Number || value.type == ValueType::Ordinal;
    return isBare && value.number && *value.number <= small;
}

/** The time that a value is told of: that in its sentence which is nearest to it, else the day of publication. */
std::optional<DaySpan> timeOf(const ValuedText &document, qsizetype value, const Span &sentence)
{
    const Span &place = document.values.at(value).span;
    std::optional<DaySpan> nearest;
    qsizetype least = sentence.length();
    const auto look = [&](qsizetype at) {
        if (at < 0 || at >= document.values.size() || !sentence.intersects(document.values.at(at).span)) {
            return false;
        }
        const Value &other = document.values.at(at);
        const qsizetype gap = std::max(place.begin - other.span.end, other.span.begin - place.end);
        const std::optional<DaySpan> time = other.type == ValueType::Date ? daySpanOf(other.value) : std::nullopt;
        if (time && gap < least) {
            nearest = time;
            least = gap;
        }
        return true;
    };
    for (qsizetype before = value - 1; look(before);) {
        --before;
    }
    for (qsizetype behind = value + 1; look(behind);) {
        ++behind;
    }
    if (!nearest && document.published.isValid()) {
        return DaySpan{document.published, document.published};
    }
    return nearest;
}

bool isSameMatter(const DocumentPair &pair, ValueRelation relation, double alike)
{
    const double wanted = relation == ValueRelation::Same ? alikeDocuments : surelyAlikeDocuments;
    return pair.likeness >= wanted && (pair.likeness >= surelyAlikeDocuments || alike >= alikeSentences);
}

class RecurrenceFinder
{
public:
    explicit RecurrenceFinder(const QList<ValuedText> &documents)
        : m_documents(documents)
    {
    }

    Result<QList<Recurrence>> find(const ProgressFn &progress);

private:
    void prepare();
    void readContexts(const ValuedText &document, Prepared &prepared) const;
    [[nodiscard]] QList<DocumentPair> alikePairs() const;
    void inferWeekdays(const QList<DocumentPair> &pairs);
    [[nodiscard]] Value dated(int document, int value) const;
    [[nodiscard]] bool isConflict(const DocumentPair &pair, const Recurrence &values, ValueRelation relation) const;
    void compare(const DocumentPair &pair, QList<Recurrence> &found) const;

    const QList<ValuedText> &m_documents;
    WordWeights m_weights;
    std::vector<Prepared> m_prepared;
};

void RecurrenceFinder::readContexts(const ValuedText &document, Prepared &prepared) const
{
    const QList<Span> all = sentences(document.text);
    const ValueLanguage &language = languageOf(document.text);
    const QSet<QString> names = namesWithin(document.text, language);
    auto sentence = all.cbegin();
    const QStringView text = document.text;
    for (qsizetype i = 0; i < document.values.size(); ++i) {
        const Value &value = document.values.at(i);
        while (sentence != all.cend() && sentence->end <= value.span.begin) {
            ++sentence;
        }
        const Span around = sentence == all.cend() ? value.span : *sentence;
        const Span clause{std::max(std::min(around.begin, value.span.begin), value.span.begin - mostContext),
                          std::min(std::max(around.end, value.span.end), value.span.end + mostContext)};
        const QString context = text.sliced(clause.begin, value.span.begin - clause.begin) + u' ' +
                                text.sliced(value.span.end, clause.end - value.span.end);
        prepared.contexts.append(m_weights.vector(context));
        prepared.told.append({value, text.sliced(value.span.begin, value.span.length()).toString(),
                              frameOf(text, clause, value.span, language, names), timeOf(document, i, clause)});
    }
}

void RecurrenceFinder::prepare()
{
    for (const ValuedText &document : m_documents) {
        m_weights.addDocument(document.text);
    }
    for (const ValuedText &document : m_documents) {
        Prepared prepared{.words = m_weights.vector(document.text),
                          .contexts = {},
                          .told = {},
                          .weekday = document.published.isValid() ? document.published.dayOfWeek() : 0};
        readContexts(document, prepared);
        m_prepared.push_back(prepared);
    }
}

/** Pairs by an index from words to documents; of words that many documents have, none: they tell no event. */
QList<DocumentPair> RecurrenceFinder::alikePairs() const
{
    constexpr int fewDocuments = 100;
    const int mostDocuments = std::max(fewDocuments, m_weights.documents() / 5);
    QHash<int, QList<std::pair<int, float>>> index;
    QList<DocumentPair> pairs;
    for (int second = 0; second < static_cast<int>(m_prepared.size()); ++second) {
        QHash<int, double> sums;
        for (const auto &[word, weight] : m_prepared[second].words) {
            if (m_weights.documentsWith(word) > mostDocuments) {
                continue;
            }
            QList<std::pair<int, float>> &documents = index[word];
            for (const auto &[first, other] : documents) {
                sums[first] += static_cast<double>(weight) * static_cast<double>(other);
            }
            documents.append({second, weight});
        }
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
            if (*sum >= alikeDocuments) {
                pairs.append({sum.key(), second, *sum});
            }
        }
    }
    std::ranges::sort(pairs, [](const DocumentPair &a, const DocumentPair &b) {
        return std::tie(a.first, a.second) < std::tie(b.first, b.second);
    });
    return pairs;
}

/** Gives undated documents the weekday that their relative dates have in sentences of others that say the same. */
void RecurrenceFinder::inferWeekdays(const QList<DocumentPair> &pairs)
{
    std::vector<std::array<double, daysOfWeek>> votes(m_prepared.size());
    const auto vote = [&](int undated, int dated, const DocumentPair &pair) {
        for (int i = 0; i < m_documents.at(undated).values.size(); ++i) {
            const std::optional<int> days = daysFromPublication(m_documents.at(undated).values.at(i).value);
            for (int j = 0; days && j < m_documents.at(dated).values.size(); ++j) {
                const int weekday = weekdayOf(m_documents.at(dated).values.at(j).value);
                if (weekday > 0) {
                    const double weight =
                        likeness(m_prepared[undated].contexts.at(i), m_prepared[dated].contexts.at(j));
                    const int published = ((weekday - 1 - *days) % daysOfWeek + daysOfWeek) % daysOfWeek;
                    votes[undated][published] += weight * pair.likeness;
                }
            }
        }
    };
    for (const DocumentPair &pair : pairs) {
        if (m_prepared[pair.first].weekday == 0) {
            vote(pair.first, pair.second, pair);
        }
        if (m_prepared[pair.second].weekday == 0) {
            vote(pair.second, pair.first, pair);
        }
    }
    for (size_t i = 0; i < votes.size(); ++i) {
        const auto most = std::ranges::max_element(votes[i]);
        if (m_prepared[i].weekday == 0 && *most >= leastVote) {
            m_prepared[i].weekday = static_cast<int>(most - votes[i].begin()) + 1;
        }
    }
}

/** A value of a document; a day told relative to its publication as a weekday, where that was inferred. */
Value RecurrenceFinder::dated(int document, int value) const
{
    Value result = m_documents.at(document).values.at(value);
    const int weekday = m_prepared[document].weekday;
    if (const std::optional<int> days = daysFromPublication(result.value); days && weekday > 0) {
        const int told = ((weekday - 1 + *days) % daysOfWeek + daysOfWeek) % daysOfWeek + 1;
        result.value = u"XXXX-WXX-"_s + QString::number(told);
    }
    return result;
}

/** Does the one value of the pair gainsay the other? */
bool RecurrenceFinder::isConflict(const DocumentPair &pair, const Recurrence &values, ValueRelation relation) const
{
    const ToldValue &first = m_prepared[values.first].told.at(values.firstValue);
    const ToldValue &second = m_prepared[values.second].told.at(values.secondValue);
    const double wanted = relation == ValueRelation::Close ? sameMatter : surelySameMatter;
    return pair.likeness >= surelyAlikeDocuments && values.likeness >= wanted && areOfOneMatter(first, second) &&
           contradict(first, second);
}

void RecurrenceFinder::compare(const DocumentPair &pair, QList<Recurrence> &found) const
{
    const Prepared &first = m_prepared[pair.first];
    const Prepared &second = m_prepared[pair.second];
    QList<Value> others;
    for (int j = 0; j < second.contexts.size(); ++j) {
        others.append(dated(pair.second, j));
    }
    QList<Recurrence> changed;
    std::vector<double> mostA(first.contexts.size(), 0.0); // of the sentences that say the same of a value
    std::vector<double> mostB(second.contexts.size(), 0.0);
    for (int i = 0; i < first.contexts.size(); ++i) {
        const Value value = dated(pair.first, i);
        for (int j = 0; j < others.size(); ++j) {
            const ValueRelation relation = compareValues(value, others.at(j));
            if (relation == ValueRelation::None) {
                continue;
            }
            const double alike = likeness(first.contexts.at(i), second.contexts.at(j));
            const Recurrence recurrence{pair.first, pair.second, i, j, relation < ValueRelation::Close, alike};
            if (!recurrence.isSame) {
                if (isConflict(pair, recurrence, relation)) {
                    changed.append(recurrence);
                }
                continue;
            }
            mostA[i] = std::max(mostA[i], alike);
            mostB[j] = std::max(mostB[j], alike);
            const bool isTelling = !saysLittle(value) || alike >= alikeSentences;
            if (isTelling && isSameMatter(pair, relation, alike)) {
                found.append(recurrence);
            }
        }
    }
    erase_if(changed, [&](const Recurrence &recurrence) {
        return mostA[recurrence.firstValue] >= recurrence.likeness ||
               mostB[recurrence.secondValue] >= recurrence.likeness;
    });
    addMutuallyBest(changed, found);
}

Result<QList<Recurrence>> RecurrenceFinder::find(const ProgressFn &progress)
{
    prepare();
    const QList<DocumentPair> pairs = alikePairs();
    inferWeekdays(pairs);
    QList<Recurrence> found;
    const auto total = static_cast<int>(pairs.size());
    for (int done = 0; done < total; ++done) {
        if (progress && !progress(done, total)) {
            return failure(Error::Code::Cancelled);
        }
        compare(pairs.at(done), found);
    }
    std::ranges::sort(found, [](const Recurrence &a, const Recurrence &b) {
        return std::tie(a.first, a.second, a.firstValue, a.secondValue) <
               std::tie(b.first, b.second, b.firstValue, b.secondValue);
    });
    return found;
}

} // namespace

Result<QList<Recurrence>> findRecurrences(const QList<ValuedText> &documents, const ProgressFn &progress)
{
    return RecurrenceFinder(documents).find(progress);
}

} // namespace Sidelight
