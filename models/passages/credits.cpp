// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/credits.h"

#include "models/passages/creditnames.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype longestMark = 60; // characters between brackets
constexpr double leastConfidence = 0.5;
constexpr double sureAlone = 0.6; // a name that only one source has and no list must look like an outlet's

/** Goes through the words of a text and looks for names around what announces them. */
class CreditFinder
{
public:
    CreditFinder(QStringView text, const QList<Span> &masked)
        : m_names(text, masked)
    {
    }

    [[nodiscard]] QList<Credit> find()
    {
        for (qsizetype at = 0; at < m_names.count(); ++at) {
            const auto patterns = creditWords().patterns.constFind(m_names.key(at));
            if (patterns != creditWords().patterns.constEnd()) {
                for (const CreditPattern &pattern : *patterns) {
                    tryPattern(pattern, at);
                }
            }
        }
        return m_found;
    }

private:
    void tryPattern(const CreditPattern &pattern, qsizetype at)
    {
        if (!m_names.standsAt(pattern.anchor(), at)) {
            return;
        }
        const bool isBehind = !pattern.before.isEmpty();
        const CreditName name = isBehind ? m_names.nameFrom(at + pattern.before.size())
                                         : m_names.nameUpTo(m_names.beforeFillers(at), pattern.isPossessive);
        if (name.isEmpty()) {
            return;
        }
        const bool isTelling = pattern.isTelling && m_names.isAfterReporting(at + pattern.after.size());
        add({name.span, pattern.kind, name.text, m_names.confidence(name, isTelling)});
    }

    void add(const Credit &credit)
    {
        if (credit.confidence < leastConfidence) {
            return;
        }
        const auto same = m_places.constFind(credit.span.begin);
        if (same == m_places.constEnd()) {
            m_places.insert(credit.span.begin, m_found.size());
            m_found.append(credit);
        } else if (m_found.at(*same).confidence < credit.confidence) {
            m_found[*same] = credit;
        }
    }

    CreditNames m_names;
    QList<Credit> m_found;
    QHash<qsizetype, qsizetype> m_places; // in m_found, by the beginning of the name
};

/** Agencies in brackets: "(Reuters)", "(dpa/AFP)". */
QList<Credit> markedCredits(QStringView text, const QList<Span> &masked)
{
    QList<Credit> result;
    for (qsizetype open = text.indexOf(u'('); open >= 0; open = text.indexOf(u'(', open + 1)) {
        const QStringView rest = text.sliced(open + 1).first(std::min(longestMark, text.size() - open - 1));
        const qsizetype length = rest.indexOf(u')');
        const Span inside{open + 1, open + 1 + length};
        if (length < 0 || std::ranges::any_of(masked, [&](const Span &mask) { return mask.intersects(inside); })) {
            continue;
        }
        const QList<CreditName> names = listedNames(text, inside);
        for (const CreditName &name : names) {
            result.append({name.span, CreditKind::Marked, name.text, 0.95});
        }
    }
    return result;
}

/** Where words that one blank parts stand in a text from a place on, whatever blanks part them there; empty: nowhere.
 */
Span placeOf(QStringView words, QStringView text, qsizetype from)
{
    for (qsizetype begin = from; begin < text.size(); ++begin) {
        qsizetype at = begin;
        for (qsizetype i = 0; at >= 0 && i < words.size(); ++i) {
            const bool isSame =
                at < text.size() && (words.at(i) == u' ' ? text.at(at).isSpace() : words.at(i) == text.at(at));
            at = isSame ? at + 1 : -1;
            while (isSame && words.at(i) == u' ' && at < text.size() && text.at(at).isSpace()) {
                ++at;
            }
        }
        if (at >= 0) {
            return {begin, at};
        }
    }
    return {};
}

/** The first credit line that names the agency, from there on; empty if none does. */
Span creditLine(const Article &article, const QString &agency)
{
    for (const Part &part : article.parts) {
        const QStringView line = QStringView(article.text).sliced(part.span.begin, part.span.length());
        const Span place = part.kind == PartKind::Credit ? placeOf(agency, line, 0) : Span();
        if (!place.isEmpty()) {
            return {part.span.begin + place.begin, part.span.begin + place.end};
        }
    }
    return {};
}

/** The outlets that the article as a whole is credited to. */
QList<Credit> lineCredits(const Article &article)
{
    QList<Credit> result;
    const QString agency = article.metadata.agency.simplified();
    const Span line = creditLine(article, agency);
    qsizetype from = line.begin;
    for (const CreditName &name : namesOfList(agency)) {
        const QStringView written = QStringView(agency).sliced(name.span.begin, name.span.length());
        const Span place = placeOf(written, QStringView(article.text).first(line.end), from);
        from = place.isEmpty() ? from : place.end;
        result.append({place, CreditKind::Line, name.text, 1});
    }
    return result;
}

/** Short names get the longer one that ends with the same words, and the same names are written alike. */
void settleNames(QList<Credit> &credits)
{
    std::map<QString, QString> written; // key -> as it is written most fully
    for (const Credit &credit : std::as_const(credits)) {
        QString &name = written[creditKey(credit.name)];
        name = credit.name.size() > name.size() ? credit.name : name;
    }
    for (Credit &credit : credits) {
        QString key = creditKey(credit.name);
        for (const auto &[longer, name] : written) {
            key = longer.size() > key.size() && longer.endsWith(u' ' + key) && isShortName(key) ? longer : key;
        }
        credit.name = written[key];
    }
}

/** The lines of a text that a span stands in. */
Span linesAround(QStringView text, const Span &span)
{
    const qsizetype end = text.indexOf(u'\n', std::max(span.begin, span.end - 1));
    const qsizetype begin = span.begin == 0 ? -1 : text.lastIndexOf(u'\n', span.begin - 1);
    return {begin + 1, end < 0 ? text.size() : end};
}

} // namespace

QList<Credit> findCredits(const Article &article)
{
    const QList<Span> masked = maskedSpans(article);
    QList<Credit> inText = CreditFinder(article.text, masked).find() + markedCredits(article.text, masked);
    std::ranges::stable_sort(inText, {}, &Credit::span);
    QList<Credit> credits = lineCredits(article) + inText;
    settleNames(credits);
    const QString own = creditKey(article.metadata.outlet);
    credits.removeIf([&](const Credit &credit) { return !own.isEmpty() && creditKey(credit.name) == own; });
    return credits;
}

QList<SharedCredit> sharedCredits(const PassageGroup &group, const QList<QList<Credit>> &credits,
                                  const QStringList &texts)
{
    std::map<QString, SharedCredit> byName;
    const auto add = [&](int source, const Credit &credit) {
        SharedCredit &shared = byName[creditKey(credit.name)];
        const CreditPlace place{source, credit};
        if (shared.places.isEmpty() || shared.places.constLast().source != source) {
            ++shared.sources;
        }
        if (!shared.places.contains(place)) {
            shared.places.append(place);
        }
        shared.name = credit.name.size() > shared.name.size() ? credit.name : shared.name;
    };
    for (const GroupMember &member : group.members) {
        const Span lines = linesAround(texts.at(member.source), member.span);
        for (const Credit &credit : credits.at(member.source)) {
            if (credit.kind == CreditKind::Line || lines.contains(credit.span)) {
                add(member.source, credit);
            }
        }
    }
    QList<SharedCredit> result;
    for (const auto &[key, shared] : byName) {
        const bool isSure = std::ranges::any_of(
            shared.places, [](const CreditPlace &place) { return place.credit.confidence >= sureAlone; });
        if (isSure || shared.sources > 1) {
            result.append(shared);
        }
    }
    std::ranges::stable_sort(result, std::ranges::greater(), &SharedCredit::sources);
    return result;
}

} // namespace Sidelight
