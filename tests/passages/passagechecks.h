// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/passages.h"
#include "models/text/folding.h"
#include "models/text/tokens.h"

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Sidelight::Checks
{

/** The folded words of a span; "U.S." has two. */
inline QStringList wordsOf(const QString &text, const Span &span)
{
    const auto isInside = [](char32_t c) {
        return QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::category(c) == QChar::Other_Format;
    };
    const QString part = text.sliced(span.begin, span.length());
    QStringList result;
    for (const Span &whole : words(part)) {
        QStringList pieces{QString()};
        for (const uint c : part.sliced(whole.begin, whole.length()).toUcs4()) {
            if (isInside(c)) {
                pieces.last() += QString(QChar::fromUcs4(c));
            } else {
                pieces.append(QString());
            }
        }
        for (const QString &piece : std::as_const(pieces)) {
            if (const QString word = folded(piece); !word.isEmpty()) {
                result.append(word);
            }
        }
    }
    return result;
}

inline bool isOnWords(const QString &text, const QList<Span> &masked, const Span &span)
{
    const QList<Span> all = words(text, masked);
    return std::any_of(all.cbegin(), all.cend(), [&](const Span &word) { return word.begin == span.begin; }) &&
           std::any_of(all.cbegin(), all.cend(), [&](const Span &word) { return word.end == span.end; }) &&
           std::none_of(masked.cbegin(), masked.cend(), [&](const Span &mask) { return mask.intersects(span); });
}

/** The words of one side, put together from the runs that stand there. */
inline QStringList rebuilt(const QString &text, const QList<AlignedRun> &runs, Span AlignedRun::*side)
{
    QList<Span> spans;
    for (const AlignedRun &run : runs) {
        if (!(run.*side).isEmpty()) {
            spans.append(run.*side);
        }
    }
    std::sort(spans.begin(), spans.end());
    QStringList result;
    for (const Span &span : spans) {
        result += wordsOf(text, span);
    }
    return result;
}

/** What is wrong with a passage; empty if nothing. */
inline QString fault(const Passage &passage, const QList<PassageSource> &sources)
{
    const PassageSource &a = sources[passage.sourceA];
    const PassageSource &b = sources[passage.sourceB];
    if (passage.sourceA >= passage.sourceB) {
        return QStringLiteral("the sources are out of order");
    }
    if (!isOnWords(a.text, a.masked, passage.a) || !isOnWords(b.text, b.masked, passage.b)) {
        return QStringLiteral("a span is not on word boundaries, or holds something masked");
    }
    const QStringList wordsA = wordsOf(a.text, passage.a);
    const QStringList wordsB = wordsOf(b.text, passage.b);
    if (rebuilt(a.text, passage.alignment, &AlignedRun::a) != wordsA ||
        rebuilt(b.text, passage.alignment, &AlignedRun::b) != wordsB) {
        return QStringLiteral("the alignment does not rebuild both sides");
    }
    int common = 0;
    qsizetype before = passage.a.begin;
    for (const AlignedRun &run : passage.alignment) {
        const QStringList ofA = wordsOf(a.text, run.a);
        const QStringList ofB = wordsOf(b.text, run.b);
        const bool isCommon = run.kind == RunKind::Same || run.kind == RunKind::Moved;
        if (run.words != std::max(ofA.size(), ofB.size()) || (isCommon && ofA != ofB) || run.a.begin < before ||
            (run.kind == RunKind::OnlyInA) != ofB.isEmpty() || (run.kind == RunKind::OnlyInB) != ofA.isEmpty()) {
            return QStringLiteral("a run of %1 words is not what it says: %2 | %3")
                .arg(QString::number(run.words), ofA.join(u'/'), ofB.join(u'/'));
        }
        before = run.a.begin;
        common += isCommon ? run.words : 0;
    }
    const double similarity = 2.0 * common / double(wordsA.size() + wordsB.size());
    const bool adds = passage.words == common && std::abs(passage.similarity - similarity) < 1e-9 && passage.weight > 0;
    return adds ? QString() : QStringLiteral("words, similarity or weight do not fit the alignment");
}

/** The two sources of every passage exchanged, in the order findPassages() gives. */
inline QList<Passage> mirrored(QList<Passage> passages, int lastSource)
{
    for (Passage &passage : passages) {
        passage.sourceA = lastSource - std::exchange(passage.sourceB, lastSource - passage.sourceA);
        std::swap(passage.a, passage.b);
        passage.alignment.clear();
    }
    std::sort(passages.begin(), passages.end(), [](const Passage &l, const Passage &r) {
        return std::tie(l.sourceA, l.sourceB, l.a, l.b) < std::tie(r.sourceA, r.sourceB, r.a, r.b);
    });
    return passages;
}

/** Made-up prose: words of few letters, frequent and rare ones, in sentences. */
class Prose
{
public:
    explicit Prose(quint32 seed, int vocabulary = 4000)
        : m_random(seed)
        , m_vocabulary(vocabulary)
    {
    }

    [[nodiscard]] int upTo(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    [[nodiscard]] QString word()
    {
        // Squares of even chances: low numbers are frequent, high ones rare.
        const double chance = m_random.generateDouble();
        return spelled(int(chance * chance * chance * m_vocabulary));
    }

    [[nodiscard]] QStringList words(int count)
    {
        QStringList result;
        for (int i = 0; i < count; ++i) {
            result.append(word());
        }
        return result;
    }

    /** The words with one in `each` changed, left out or with another put before it. */
    [[nodiscard]] QStringList edited(const QStringList &words, int each)
    {
        QStringList result;
        for (const QString &word : words) {
            switch (each > 0 ? upTo(each * 3) : 3) {
            case 0:
                result.append(this->word());
                break;
            case 1:
                break;
            case 2:
                result << this->word() << word;
                break;
            default:
                result.append(word);
            }
        }
        return result;
    }

    [[nodiscard]] QString text(const QStringList &words)
    {
        QString result;
        for (const QString &word : words) {
            result += word + (upTo(12) == 0  ? QStringLiteral(".\n")
                              : upTo(9) == 0 ? QStringLiteral(", ")
                                             : QStringLiteral(" "));
        }
        return result;
    }

private:
    /** Frequent words are short, as in every language. */
    [[nodiscard]] static QString spelled(int number)
    {
        static constexpr auto consonants = u"bdfgklmnprstvz";
        static constexpr auto vowels = u"aeiou";
        const int syllables = number < 12 ? 1 : number < 150 ? 2 : number < 1000 ? 3 : 4;
        QString result;
        for (int i = 0; i < syllables; ++i) {
            result += QChar(consonants[number % 14]);
            result += QChar(vowels[number / 14 % 5]);
            number /= 70;
        }
        return result;
    }

    QRandomGenerator m_random;
    int m_vocabulary;
};

} // namespace Sidelight::Checks
