// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/outlets.h"

#include "models/readers/newsnames.h"
#include "models/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype longestName = 5; // words

QStringView wordAt(const NewsLine &line, qsizetype index)
{
    const Span &word = line.words[index];
    return line.text.sliced(word.begin - line.span.begin, word.length());
}

/** Whether nothing that ends a name stands between a word and the next. */
bool isJoined(const NewsLine &line, qsizetype index)
{
    const qsizetype end = line.words[index].end - line.span.begin;
    const qsizetype next = line.words[index + 1].begin - line.span.begin;
    const QStringView between = line.text.sliced(end, next - end);
    return std::ranges::all_of(between, [](QChar unit) { return unit.isSpace() || QStringView(u"-&").contains(unit); });
}

bool isPossessive(QStringView word, QStringView after)
{
    return word.endsWith(u"'s") || word.endsWith(u"’s") ||
           ((word.endsWith(u's') || word.endsWith(u'S')) && (after.startsWith(u'\'') || after.startsWith(u'’')));
}

bool isAt(const NewsLine &line, qsizetype at, const Phrase &phrase)
{
    return at >= 0 && at + phrase.size() <= std::ssize(line.folded) &&
           std::equal(phrase.cbegin(), phrase.cend(), line.folded.begin() + at);
}

/** The words [begin, end) as a name, or nothing: the possessive taken off, "the" kept only where it is a capital. */
QString name(const NewsLine &line, qsizetype begin, qsizetype end)
{
    const qsizetype from = line.words[begin].begin - line.span.begin;
    QString result = line.text.sliced(from, line.words[end - 1].end - line.span.begin - from).toString().simplified();
    if (result.endsWith("'s"_L1) || result.endsWith(u"’s"_s)) {
        result.chop(2);
    }
    return result;
}

/** The name that begins at a word: capitalised words, up to the possessive or what cannot stand in a name. */
QString nameFrom(const NewsLine &line, qsizetype begin, const NameTemplate &pattern)
{
    begin += begin < line.wordCount() && wordAt(line, begin) == u"the" ? 1 : 0;
    qsizetype end = begin;
    while (end < line.wordCount() && end - begin < longestName && isCapitalised(wordAt(line, end)) &&
           (end == begin || isJoined(line, end - 1))) {
        ++end;
        const QStringView after = line.text.sliced(line.words[end - 1].end - line.span.begin);
        if (isPossessive(wordAt(line, end - 1), after)) {
            break;
        }
    }
    const bool fits = end > begin && (pattern.after.isEmpty() || isAt(line, end, pattern.after));
    return fits ? name(line, begin, end) : QString();
}

/** The name that ends before a word. */
QString nameUpTo(const NewsLine &line, qsizetype end, bool possessive)
{
    if (end == 0) {
        return {};
    }
    const QStringView after = line.text.sliced(line.words[end - 1].end - line.span.begin);
    if (isPossessive(wordAt(line, end - 1), after) != possessive) {
        return {};
    }
    qsizetype begin = end;
    while (begin > 0 && end - begin < longestName && isCapitalised(wordAt(line, begin - 1)) &&
           (begin == end || isJoined(line, begin - 1))) {
        --begin;
    }
    const bool startsLine = begin == 0 && end - begin > 1 && wordAt(line, 0) != u"The";
    return begin < end && !startsLine ? name(line, begin, end) : QString();
}

QStringList namesIn(const NewsLine &line, const QList<NameTemplate> &templates)
{
    const QSet<QString> &words = newsWords().besideOutlets;
    if (std::ranges::none_of(line.folded, [&words](const QString &word) { return words.contains(word); })) {
        return {}; // nearly every line
    }
    QStringList result;
    for (const NameTemplate &pattern : templates) {
        const Phrase &anchor = pattern.anchor();
        for (qsizetype at = 0; at < line.wordCount(); ++at) {
            if (isAt(line, at, anchor)) {
                result.append(pattern.before.isEmpty() ? nameUpTo(line, at, pattern.possessive)
                                                       : nameFrom(line, at + anchor.size(), pattern));
            }
        }
    }
    result.removeAll(QString());
    return result;
}

/** "updates from Amanda": one word that is written as people's names are. */
bool isFirstName(const QString &name)
{
    return !name.contains(u' ') &&
           std::ranges::none_of(QStringView(name).sliced(1), [](QChar unit) { return unit.isUpper(); });
}

QString bareKey(const QString &name)
{
    const QString key = folded(name);
    return key.startsWith("the "_L1) ? key.sliced(4) : key;
}

} // namespace

void findOutlet(NewsDraft &draft)
{
    QStringList names;
    for (qsizetype i = 0; i < draft.count(); ++i) {
        const bool isCall = draft.isMarked(i, PartKind::Newsletter) || draft.isMarked(i, PartKind::Related);
        names += isCall ? namesIn(draft.line(i), newsWords().outletsInCalls)
                        : namesIn(draft.line(i), newsWords().outletsInProse);
    }
    names.removeIf([](const QString &name) { return isOnlyAgencies(name) || isFirstName(name); });
    const bool isOne = !names.isEmpty() && std::ranges::all_of(names, [&](const QString &name) {
        return bareKey(name) == bareKey(names.constFirst());
    });
    if (isOne) {
        draft.metadata.outlet = *std::ranges::max_element(names, {}, &QString::size);
    }
}

} // namespace Sidelight
