// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/patternmatch.h"

#include "models/claims/values/patternnumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using Kind = ValueToken::Kind;

/** Tries a rule from a token; backs up over optional elements only. */
class RuleMatcher
{
public:
    RuleMatcher(const ReadText &text, const ValueRule &rule, int begin)
        : m_text(text)
        , m_rule(rule)
        , m_begin(begin)
    {
    }

    std::optional<PatternMatch> match()
    {
        QList<Capture> captures;
        const std::optional<int> end = matched(0, m_begin, captures);
        return end ? std::optional(PatternMatch{&m_rule, m_begin, *end, captures}) : std::nullopt;
    }

private:
    std::optional<int> matched(qsizetype element, int at, QList<Capture> &captures)
    {
        if (element == m_rule.elements.size()) {
            return at > m_begin ? std::optional(at) : std::nullopt;
        }
        const PatternElement &wanted = m_rule.elements.at(element);
        const qsizetype known = captures.size();
        for (const PatternElement::Choice &choice : wanted.choices) {
            const int next = taken(choice, at, captures);
            if (next > at) {
                if (const std::optional<int> end = matched(element + 1, next, captures)) {
                    return end;
                }
            }
            captures.resize(known);
        }
        return wanted.isOptional ? matched(element + 1, at, captures) : std::nullopt;
    }

    /** The token behind what the choice takes; `at` if it takes nothing. */
    int taken(const PatternElement::Choice &choice, int at, QList<Capture> &captures)
    {
        if (at >= m_text.tokens.size() || (at > m_begin && m_text.tokens.at(at).isFirstInLine)) {
            return at;
        }
        const ValueToken &token = m_text.tokens.at(at);
        if (choice.isGlued && token.isSpaced) {
            return at;
        }
        if (choice.isLiteral) {
            captures.append({{}, token.text, 0});
            return token.text == choice.name ? at + 1 : at;
        }
        const auto words = m_text.language->classes.constFind(choice.name);
        if (words != m_text.language->classes.cend()) {
            const auto word = words->constFind(token.text);
            if (word == words->cend() || (isAmbiguous(choice.name, token.text) && !isCalendarWord(at))) {
                return at;
            }
            captures.append({choice.name, *word, word->toDouble()});
            return at + 1;
        }
        const std::optional<NumberHit> hit = numberHit(choice.name, m_text, at);
        if (hit) {
            captures.append({choice.name, token.text, hit->value});
        }
        return hit ? hit->end : at;
    }

    [[nodiscard]] bool isAmbiguous(const QString &className, const QString &word) const
    {
        return (className == u"month" || className == u"weekday") && m_text.language->ambiguous.contains(word);
    }

    /** Beside a day, or with a capital and not before another: "may", "Jan Kavan". */
    [[nodiscard]] bool isCalendarWord(int at) const
    {
        if (isBesideDay(m_text, at)) {
            return true;
        }
        const bool isBeforeName = at + 1 < m_text.tokens.size() && m_text.tokens.at(at + 1).kind == Kind::Word &&
                                  m_text.tokens.at(at + 1).isCapital && !m_text.tokens.at(at + 1).isFirstInLine;
        return m_text.tokens.at(at).isCapital && !isBeforeName;
    }

    const ReadText &m_text;
    const ValueRule &m_rule;
    int m_begin;
};

bool standsBehind(const ReadText &text, int at, const QString &className)
{
    if (className.startsWith(u'!')) {
        return !standsBehind(text, at, className.sliced(1));
    }
    return className.isEmpty() || (at > 0 && !text.tokens.at(at).isFirstInLine &&
                                   !text.language->inClass(className, text.tokens.at(at - 1).text).isEmpty());
}

/** Is the word behind a match one of a class? The end of a clause, a mark before a blank, stands for an empty word. */
bool standsBefore(const ReadText &text, int end, const QString &className)
{
    if (className.isEmpty()) {
        return true;
    }
    const bool isLast = end >= text.tokens.size() || text.tokens.at(end).isFirstInLine;
    const bool isMark = !isLast && text.tokens.at(end).kind == Kind::Mark && text.tokens.at(end).text != u"%" &&
                        (end + 1 == text.tokens.size() || text.tokens.at(end + 1).isSpaced);
    return !text.language->inClass(className, isLast || isMark ? QString() : text.tokens.at(end).text).isEmpty();
}

} // namespace

ReadText readText(QStringView text, const ValueLanguage &language)
{
    ReadText result{.language = &language, .tokens = valueTokens(text)};
    result.numbers = numberRuns(result.tokens, language);
    result.numberAtToken.fill(-1, result.tokens.size());
    for (int i = 0; i < result.numbers.size(); ++i) {
        result.numberAtToken[result.numbers.at(i).begin] = i;
    }
    return result;
}

const Capture *PatternMatch::find(QStringView name) const
{
    const auto found = std::ranges::find(captures, name, &Capture::name);
    return found == captures.end() ? nullptr : &*found;
}

std::optional<PatternMatch> longestMatch(const ReadText &text, int at, int before)
{
    std::optional<PatternMatch> best;
    const auto tryRule = [&](int index) {
        const ValueRule &rule = text.language->rules.at(index);
        std::optional<PatternMatch> match;
        if (standsBehind(text, at, rule.after)) {
            match = RuleMatcher(text, rule, at).match();
        }
        if (match && (match->end >= before || !standsBefore(text, match->end, rule.next))) {
            match.reset();
        }
        if (match && (!best || match->end > best->end || (match->end == best->end && match->rule < best->rule))) {
            best = std::move(match);
        }
    };
    const ValueToken &token = text.tokens.at(at);
    std::ranges::for_each(text.language->rulesByWord.value(token.text), tryRule);
    if (token.kind == Kind::Digits || text.numberAtToken.at(at) >= 0 || text.language->numbers.contains(token.text)) {
        std::ranges::for_each(text.language->rulesByNumber, tryRule);
    }
    return best;
}

} // namespace Sidelight
