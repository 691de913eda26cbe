// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/identities/fullnames.h"

#include "models/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using enum WordClass;

constexpr qsizetype leastPrefix = 3;      // letters: "Ben", "Rob"
constexpr qsizetype leastTranscribed = 5; // letters: "Seyyed", "Sayyid"
constexpr qsizetype leastAcronym = 3;     // letters: two are anybody's
constexpr qsizetype longestAcronym = 7;   // letters
constexpr qsizetype leastConsonants = 2;

/** Letters alone count: no dots, no accents. */
QString plain(QStringView word)
{
    QString result;
    for (const QChar unit : folded(word).normalized(QString::NormalizationForm_D)) {
        if (unit.isLetterOrNumber() || unit == u'-' || unit == u'\'') {
            result.append(unit);
        }
    }
    return result;
}

bool isArticle(const QString &word)
{
    return word == "the"_L1 || word == "a"_L1 || word == "an"_L1 || word == "one"_L1;
}

bool isAllCapitals(QStringView word)
{
    return word.size() >= leastAcronym && word.size() <= longestAcronym &&
           std::ranges::all_of(word, [](QChar unit) { return unit.isUpper(); });
}

/** The consonants as transcriptions keep them: "Seyyed" and "Sayyid" are both "sd". */
QString skeleton(const QString &name)
{
    QString result;
    for (const QChar letter : name) {
        const bool isKept = !u"aeiouyhw"_s.contains(letter);
        if (isKept && !(result.endsWith(letter))) {
            result.append(letter == u'q' ? u'k' : letter);
        }
    }
    return result;
}

bool isTranscription(const QString &a, const QString &b)
{
    return std::min(a.size(), b.size()) >= leastTranscribed && a.back() == b.back() &&
           skeleton(a).size() >= leastConsonants && skeleton(a) == skeleton(b);
}

bool isSameGivenName(const QString &a, const QString &b)
{
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    if (shorter.isEmpty() || shorter.front() != longer.front()) {
        return false;
    }
    const bool isBeginning = longer.startsWith(shorter) && (shorter.size() == 1 || shorter.size() >= leastPrefix);
    return isBeginning || isTranscription(a, b);
}

} // namespace

QString speakerKey(const QString &form)
{
    QStringList words;
    for (const QString &word : form.simplified().split(u' ')) {
        const QString bare = plain(word);
        if (!bare.isEmpty() && !(words.isEmpty() && isArticle(bare))) {
            words.append(bare);
        }
    }
    return words.isEmpty() ? plain(form) : words.join(u' ');
}

FullName fullName(const QString &form, const Lexicon &lexicon)
{
    FullName name;
    name.key = speakerKey(form);
    const QStringList written = form.simplified().split(u' ', Qt::SkipEmptyParts);
    bool isCapital = false;
    const QString first = written.isEmpty() ? QString() : written.constFirst();
    const bool isOwned = lexicon.withoutPossessive(first) != first; // "Iran's Supreme Leader"
    const LexiconEntry *opening = lexicon.find(folded(first));
    const bool isDetermined = opening != nullptr && written.size() > 1 && opening->classes.meets(Determiner);
    const bool isAny = opening != nullptr && written.size() > 1 && opening->classes.meets(Determiner | Quantifier) &&
                       !opening->classes.meets(Definite); // "ein Sprecher": any of them
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QString word = plain(written.at(i));
        if (word.isEmpty() || (name.words.isEmpty() && isArticle(word)) || (i == 0 && isDetermined)) {
            continue;
        }
        const LexiconEntry *entry = lexicon.find(word);
        isCapital = written.at(i).front().isUpper() || written.at(i).front().isDigit();
        const bool isLast = i + 1 == written.size();
        if (name.gender == Gender::Unknown && !isLast && entry != nullptr) {
            name.gender = entry->gender;
        }
        if (!isLast && name.words.isEmpty() && entry != nullptr && entry->classes.meets(Title | Role)) {
            name.hasTitle = true;
            continue;
        }
        name.words.append(word);
        if (isCapital) {
            name.acronym.append(word.front());
        }
        const bool isRole = isLast && entry != nullptr && entry->classes.meets(Title | Role | OrganisationRole);
        name.isNamed = isCapital && !isAny && !(isRole && (name.words.size() == 1 || isOwned));
    }
    const QString bare = written.isEmpty() ? QString() : QString(written.constLast()).remove(u'.');
    name.isAcronym = name.words.size() == 1 && isAllCapitals(bare);
    if (name.isAcronym) {
        name.acronym = plain(bare);
    } else if (name.words.size() < leastAcronym) {
        name.acronym.clear();
    }
    return name;
}

bool haveOneGender(const FullName &a, const FullName &b)
{
    const auto isKnown = [](Gender gender) { return gender == Gender::Male || gender == Gender::Female; };
    return a.gender == b.gender || !isKnown(a.gender) || !isKnown(b.gender);
}

bool areCompatible(const FullName &a, const FullName &b)
{
    if (a.words == b.words && !a.words.isEmpty()) {
        return haveOneGender(a, b); // "President Obama" and "Obama"
    }
    const QStringList &shorter = a.words.size() <= b.words.size() ? a.words : b.words;
    const QStringList &longer = a.words.size() <= b.words.size() ? b.words : a.words;
    if (shorter.size() < 2 || shorter.constLast() != longer.constLast() || !haveOneGender(a, b)) {
        return false;
    }
    qsizetype at = 0;
    for (qsizetype i = 0; i + 1 < shorter.size(); ++i) { // each given name of the shorter in the longer, in order
        // "Ali Khamenei" and "Hosseini Ali Khamenei", but not "Jim Bennett" and "William J. Bennett".
        const auto isSame = [&](const QString &word) {
            return i == 0 && at > 0 ? shorter.at(i) == word : isSameGivenName(shorter.at(i), word);
        };
        while (at + 1 < longer.size() && !isSame(longer.at(at))) {
            ++at;
        }
        if (at + 1 >= longer.size()) {
            return false;
        }
        ++at;
    }
    return true;
}

bool isShortFor(const FullName &shorter, const FullName &fuller)
{
    if (shorter.words.size() != 1 || fuller.words.size() < 2 || !haveOneGender(shorter, fuller)) {
        return false;
    }
    return shorter.surname() == fuller.surname() ||
           (shorter.isAcronym && !fuller.acronym.isEmpty() && shorter.acronym == fuller.acronym);
}

} // namespace Sidelight
