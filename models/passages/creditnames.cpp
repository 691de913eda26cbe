// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/creditnames.h"

#include "models/passages/credits.h"
#include "models/text/folding.h"
#include "models/text/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype longestName = 6; // words
constexpr qsizetype mostFillers = 2;
constexpr qsizetype longestAcronym = 5;

bool isCapitalised(QStringView word)
{
    return !word.isEmpty() && (word.front().isUpper() || (word.front().isSurrogate() && !word.front().isLower()));
}

bool isAcronym(QStringView name)
{
    return name.size() >= 2 && name.size() <= longestAcronym &&
           std::ranges::all_of(name, [](QChar unit) { return unit.isUpper() || unit.isDigit(); });
}

QStringView withoutPossessive(QStringView word)
{
    return word.endsWith("'s"_L1) || word.endsWith(u"’s") ? word.chopped(2) : word;
}

/** The name as it is known, with the article that it is written with. */
QString normalForm(QStringView name, const QString &article)
{
    const QString simple = name.toString().simplified();
    const QString known = creditWords().sameNames.value(folded(simple), simple);
    const bool isKnown = creditWords().sameNames.contains(folded(simple)) || creditWords().names.contains(known);
    const bool keepsArticle = !article.isEmpty() && !isAcronym(known) && !isKnown;
    return keepsArticle ? QString(article + u' ' + known) : known;
}

/** The pieces of a list of names, without "and". */
QList<Span> pieces(QStringView list)
{
    QList<Span> result;
    qsizetype end = -1;
    for (const Span &word : words(list)) {
        const QStringView between = end < 0 ? QStringView() : list.sliced(end, word.begin - end);
        const bool isCut =
            std::ranges::any_of(between, [](QChar unit) { return QStringView(u"/,;&+|").contains(unit); });
        if (creditWords().joiners.contains(folded(list.sliced(word.begin, word.length())))) {
            end = -1;
        } else if (end < 0 || isCut) {
            result.append(word);
            end = word.end;
        } else {
            result.last().end = end = word.end;
        }
    }
    return result;
}

/** Whether a name in brackets is what the words before them are called for short: "Placement and Assistance (PA)". */
bool isExplained(QStringView text, const Span &brackets, QStringView name)
{
    const qsizetype from = std::max<qsizetype>(0, brackets.begin - 80);
    const QStringView before = text.sliced(from, brackets.begin - from);
    QString initials;
    for (const Span &word : words(before)) {
        const QStringView written = before.sliced(word.begin, word.length());
        initials += isCapitalised(written) && !isAcronym(written) ? QString(written.front()) : QString();
    }
    return initials.size() >= 2 && name.size() >= 2 && initials.last(2) == name.last(2);
}

} // namespace

CreditNames::CreditNames(QStringView text, const QList<Span> &masked)
    : m_text(text)
    , m_words(words(text, masked))
{
    for (qsizetype at = 0; at < m_words.size(); ++at) {
        m_keys.append(folded(word(at)));
    }
}

QStringView CreditNames::word(qsizetype at) const
{
    return m_text.sliced(m_words.at(at).begin, m_words.at(at).length());
}

bool CreditNames::standsAt(const QStringList &phrase, qsizetype at) const
{
    return at + phrase.size() <= m_keys.size() && std::equal(phrase.cbegin(), phrase.cend(), m_keys.cbegin() + at);
}

/** Whether nothing that ends a name stands between a word and the next. */
bool CreditNames::isJoined(qsizetype at) const
{
    const QStringView between = m_text.sliced(m_words.at(at).end, m_words.at(at + 1).begin - m_words.at(at).end);
    return std::ranges::all_of(
        between, [](QChar unit) { return unit == u' ' || unit == QChar::Nbsp || QStringView(u"-&").contains(unit); });
}

bool CreditNames::isNameWord(qsizetype at) const
{
    return isCapitalised(word(at)) && !creditWords().articles.contains(m_keys.at(at)) &&
           !creditWords().notInNames.contains(m_keys.at(at)) && !creditWords().dates.contains(m_keys.at(at));
}

bool CreditNames::isListed(qsizetype begin, qsizetype end) const
{
    const QStringView name = m_text.sliced(m_words.at(begin).begin, m_words.at(end - 1).end - m_words.at(begin).begin);
    return creditWords().names.contains(withoutPossessive(name).toString().simplified());
}

CreditName CreditNames::made(qsizetype begin, qsizetype end) const
{
    begin += begin + 1 < end && creditWords().articles.contains(m_keys.at(begin)) ? 1 : 0;
    if (begin >= end) {
        return {};
    }
    const QStringView last = withoutPossessive(word(end - 1));
    CreditName name;
    name.span = {m_words.at(begin).begin, m_words.at(end - 1).begin + last.size()};
    const auto article = begin > 0 && isJoined(begin - 1) ? creditWords().articles.constFind(m_keys.at(begin - 1))
                                                          : creditWords().articles.constEnd();
    const bool hasArticle = article != creditWords().articles.constEnd();
    name.isAnnounced = hasArticle || (begin > 0 && creditWords().kindsOfOutlet.contains(m_keys.at(begin - 1)));
    name.text = normalForm(m_text.sliced(name.span.begin, name.span.length()), hasArticle ? *article : QString());
    return name;
}

CreditName CreditNames::nameFrom(qsizetype at) const
{
    const auto skip = [&](const auto &words) {
        while (at + 1 < count() && words.contains(m_keys.at(at)) &&
               (isJoined(at) || m_words.at(at + 1).begin <= m_words.at(at).end + 2)) {
            ++at;
        }
    };
    skip(creditWords().articles);
    skip(creditWords().kindsOfOutlet);
    for (qsizetype end = std::min(count(), at + longestName); end > at; --end) {
        if (isListed(at, end)) {
            return made(at, end);
        }
    }
    qsizetype end = at;
    while (end < count() && end - at < longestName && isNameWord(end) && (end == at || isJoined(end - 1))) {
        const bool isLast = withoutPossessive(word(end)) != word(end);
        const bool isParticle = end + 2 < count() && isJoined(end) && isJoined(end + 1) && isNameWord(end + 2) &&
                                creditWords().particles.contains(m_keys.at(end + 1)) && !isCapitalised(word(end + 1));
        end += isParticle && !isLast ? 2 : 1;
        if (isLast) {
            break;
        }
    }
    end = std::min(end, count());
    const Span known = listedIn(at, end);
    return known.isEmpty() ? made(at, end) : made(known.begin, known.end);
}

/** The known name within others: "Ada Crane of Quay News". */
Span CreditNames::listedIn(qsizetype begin, qsizetype end) const
{
    for (qsizetype from = begin + 1; from < end; ++from) {
        for (qsizetype to = end; to > from; --to) {
            if (isListed(from, to)) {
                return {from, to};
            }
        }
    }
    return {};
}

CreditName CreditNames::nameUpTo(qsizetype end, bool isPossessive) const
{
    if (end == 0 || (withoutPossessive(word(end - 1)) != word(end - 1)) != isPossessive ||
        (end < count() && !isJoined(end - 1))) {
        return {};
    }
    for (qsizetype begin = std::max<qsizetype>(0, end - longestName); begin < end; ++begin) {
        if (isListed(begin, end)) {
            return made(begin, end);
        }
    }
    qsizetype begin = end;
    const auto isEnd = [&](qsizetype at) { return at < end - 1 && withoutPossessive(word(at)) != word(at); };
    while (begin > 0 && end - begin < longestName && isNameWord(begin - 1) && !isEnd(begin - 1) &&
           (begin == end || isJoined(begin - 1))) {
        --begin;
        if (begin > 1 && isJoined(begin - 1) && isJoined(begin - 2) && isNameWord(begin - 2) &&
            creditWords().particles.contains(m_keys.at(begin - 1)) && !isCapitalised(word(begin - 1))) {
            --begin;
        }
    }
    return made(begin, end);
}

qsizetype CreditNames::beforeFillers(qsizetype at) const
{
    for (qsizetype skipped = 0;
         skipped < mostFillers && at > 1 && isJoined(at - 1) && creditWords().fillers.contains(m_keys.at(at - 1));
         ++skipped) {
        --at;
    }
    return at;
}

bool CreditNames::isAfterReporting(qsizetype at) const
{
    return at >= count() || !isJoined(at - 1) || creditWords().afterReporting.contains(m_keys.at(at)) ||
           creditWords().dates.contains(m_keys.at(at));
}

double CreditNames::confidence(const CreditName &name, bool isTelling) const
{
    const QStringView written = m_text.sliced(name.span.begin, name.span.length());
    if (creditWords().names.contains(written.toString().simplified())) {
        return 0.95;
    }
    bool hasOutletWord = false;
    const QList<Span> found = words(written);
    for (const Span &span : found) {
        const QString key = folded(written.sliced(span.begin, span.length()));
        if (creditWords().notOutlets.contains(key)) {
            return 0;
        }
        hasOutletWord = hasOutletWord || creditWords().outletWords.contains(key);
    }
    if (hasOutletWord) {
        const bool isName = found.size() > 1 || !creditWords().notAlone.contains(folded(written));
        return found.size() > 1 ? 0.85 : isName && name.isAnnounced ? 0.6 : 0;
    }
    return isTelling ? (isAcronym(written) || name.isAnnounced ? 0.6 : 0.5) : 0;
}

QList<CreditName> listedNames(QStringView text, const Span &span)
{
    QList<CreditName> result;
    const QStringView list = text.sliced(span.begin, span.length());
    for (const Span &piece : pieces(list)) {
        const QStringView name = list.sliced(piece.begin, piece.length());
        if (!creditWords().agencies.contains(name.toString().simplified()) || isExplained(text, span, name)) {
            return {};
        }
        result.append({{span.begin + piece.begin, span.begin + piece.end}, normalForm(name, {}), false});
    }
    return result;
}

QList<CreditName> namesOfList(QStringView line)
{
    QList<CreditName> result;
    for (const Span &piece : pieces(line)) {
        result.append({piece, normalForm(line.sliced(piece.begin, piece.length()), {}), false});
    }
    return result;
}

bool isShortName(const QString &key)
{
    return creditWords().outletWords.contains(key);
}

QString creditKey(const QString &name)
{
    const QString key = folded(name.simplified());
    const qsizetype blank = key.indexOf(u' ');
    const bool hasArticle = blank > 0 && creditWords().articles.contains(key.first(blank));
    const QString bare = hasArticle ? key.sliced(blank + 1) : key;
    return folded(creditWords().sameNames.value(bare, bare));
}

} // namespace Sidelight
