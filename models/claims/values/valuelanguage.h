// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/valuepattern.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Sidelight
{

/** Words in a row ("more than") and what they make of the number beside them: "(" and ")" leave it out, "[" not. */
struct BoundWords {
    QStringList words;
    QString low;
    QString high;
};

/** Words in a row that name one thing: a unit, a currency. Longest first within a list. */
struct NamedWords {
    QStringList words;
    QString name;
};

/** By the first word, so that looking up costs nothing where no phrase can begin. */
using PhraseTable = QHash<QString, QList<NamedWords>>;

/** What the recognisers know of one language: the file resources/claims/LANGUAGE.json as it stands. */
struct ValueLanguage {
    QString code; ///< ISO 639-1
    QSet<QString> commonWords;
    QHash<QString, QString> aliases; ///< another name of a thing -> the one it is counted as
    QString decimalMark;
    QString groupMark;
    bool isMonthFirst = false;
    bool hasOrdinalDot = false;   ///< "4." is the fourth
    bool hasCapitalNouns = false; ///< a capital makes no name
    QHash<QString, double> numbers;
    QHash<QString, double> scales;
    QHash<QString, double> scaleLetters;
    QSet<QString> moneyOnlyLetters;
    QHash<QString, double> ordinals;
    QSet<QString> ordinalSuffixes;
    QHash<QString, double> fractions;
    QSet<QString> numberAnd;
    QSet<QString> over;
    QStringList ratioIn;    ///< "one in five"
    QStringList ratioOutOf; ///< "two out of three"
    QSet<QString> partMark; ///< "a third of them"
    QSet<QString> point;
    QSet<QString> minus;
    QSet<QString> article;
    QHash<QString, double> compound; ///< parts of number words written as one: "und", "hundert"
    QSet<QString> ambiguous;         ///< taken for months and weekdays only with a capital letter
    QHash<QString, QHash<QString, QString>> classes;
    QSet<QString> future; ///< words that tell that a sentence speaks of what is to come
    QList<ValueRule> rules;
    QHash<QString, QList<int>> rulesByWord; ///< of rules whose first elements are words or classes
    QList<int> rulesByNumber;               ///< of rules that may begin with a number
    QList<BoundWords> bounds;
    QList<BoundWords> boundsAfter;
    QSet<QString> rangeMarks;
    QSet<QString> between; ///< before a range whose ends are joined by numberAnd
    QSet<QString> than;    ///< what makes a comparison of "or more"
    PhraseTable percent;
    PhraseTable currencies;
    QHash<QString, double> currencyScales; ///< of codes with a letter before them: "meur", a million
    PhraseTable units;
    QHash<QString, QHash<QString, double>> smallerUnits; ///< 12 inches of a foot: unit -> its parts -> how many
    PhraseTable ages;
    PhraseTable places;                        ///< counted from the end: "last but one" is "end-1"
    QHash<QString, QList<QStringList>> stance; ///< evidence words by stance key

    /** The value of a word in a class; empty if it is not in it. */
    [[nodiscard]] QString inClass(const QString &name, const QString &word) const
    {
        return classes.value(name).value(word);
    }
};

/** All languages there are files of, by code; read once. Thread-safe. */
[[nodiscard]] const QList<ValueLanguage> &valueLanguages();

/** The language whose common words stand most often in the first 4,000 words of a text; English where none does. */
[[nodiscard]] const ValueLanguage &languageOf(QStringView text);

} // namespace Sidelight
