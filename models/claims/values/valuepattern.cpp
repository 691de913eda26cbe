// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/valuepattern.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** The choice that begins at `at`, which is moved behind it. */
PatternElement::Choice choiceAt(const QString &text, qsizetype &at)
{
    PatternElement::Choice choice;
    if (text.at(at) == u'+' && at + 1 < text.size()) {
        choice.isGlued = true;
        ++at;
    }
    if (text.at(at) != u'\'') {
        while (at < text.size() && text.at(at).isLetterOrNumber()) {
            choice.name += text.at(at++);
        }
        return choice;
    }
    choice.isLiteral = true;
    for (++at; at < text.size() && text.at(at) != u'\''; ++at) {
        if (text.at(at) == u'\\' && at + 1 < text.size()) {
            ++at;
        }
        choice.name += text.at(at);
    }
    ++at;
    return choice;
}

} // namespace

QList<PatternElement> patternFromText(const QString &text)
{
    QList<PatternElement> elements;
    bool isChoice = false;
    for (qsizetype at = 0; at < text.size();) {
        const QChar unit = text.at(at);
        if (unit == u'|' || unit == u' ' || unit == u'?') {
            isChoice = unit == u'|';
            if (unit == u'?' && !elements.isEmpty()) {
                elements.last().isOptional = true;
            }
            ++at;
            continue;
        }
        if (!isChoice) {
            elements.append(PatternElement());
        }
        const qsizetype before = at;
        elements.last().choices.append(choiceAt(text, at));
        at = std::max(at, before + 1);
    }
    return elements;
}

} // namespace Sidelight
