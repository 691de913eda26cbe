// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/valuelanguage.h"

#include "models/claims/values/valuetokens.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initialiseResource()
{
    Q_INIT_RESOURCE(claims); // a static library's resource is not registered by itself
}

namespace Sidelight
{

namespace
{

QSet<QString> setOf(const QJsonValue &array)
{
    QSet<QString> words;
    for (const QJsonValue &word : array.toArray()) {
        words.insert(word.toString());
    }
    return words;
}

QHash<QString, double> numbersOf(const QJsonValue &object)
{
    QHash<QString, double> numbers;
    const QJsonObject members = object.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        numbers.insert(member.key(), member.value().toDouble());
    }
    return numbers;
}

/** A phrase as it is met in a text: cut as texts are. */
QStringList phrase(const QString &text)
{
    QStringList words;
    for (const ValueToken &token : valueTokens(text)) {
        words.append(token.text);
    }
    return words;
}

void addPhrase(PhraseTable &table, const QString &text, const QString &name)
{
    const QStringList words = phrase(text);
    if (!words.isEmpty()) {
        table[words.constFirst()].append({words, name});
    }
}

void sortPhrases(PhraseTable &table)
{
    for (QList<NamedWords> &phrases : table) {
        std::ranges::stable_sort(
            phrases, [](const NamedWords &a, const NamedWords &b) { return a.words.size() > b.words.size(); });
    }
}

PhraseTable namedPhrases(const QJsonValue &object)
{
    PhraseTable table;
    const QJsonObject members = object.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        for (const QJsonValue &text : member.value().toArray()) {
            addPhrase(table, text.toString(), member.key());
        }
    }
    sortPhrases(table);
    return table;
}

PhraseTable phrases(const QJsonValue &array)
{
    PhraseTable table;
    for (const QJsonValue &text : array.toArray()) {
        addPhrase(table, text.toString(), text.toString());
    }
    sortPhrases(table);
    return table;
}

QList<BoundWords> boundsOf(const QJsonValue &array)
{
    QList<BoundWords> bounds;
    for (const QJsonValue &value : array.toArray()) {
        const QJsonObject bound = value.toObject();
        bounds.append({phrase(bound["words"_L1].toString()), bound["low"_L1].toString(), bound["high"_L1].toString()});
    }
    std::ranges::stable_sort(bounds,
                             [](const BoundWords &a, const BoundWords &b) { return a.words.size() > b.words.size(); });
    return bounds;
}

void addClasses(ValueLanguage &language, const QJsonObject &classes)
{
    for (auto member = classes.begin(); member != classes.end(); ++member) {
        const QJsonObject words = member.value().toObject();
        QHash<QString, QString> &values = language.classes[member.key()];
        for (auto word = words.begin(); word != words.end(); ++word) {
            values.insert(word.key(), word.value().toVariant().toString());
        }
    }
}

/** Enters the rule under all that its match can begin with. */
void indexRule(ValueLanguage &language, int index)
{
    for (const PatternElement &element : language.rules.at(index).elements) {
        for (const PatternElement::Choice &choice : element.choices) {
            if (choice.isLiteral) {
                language.rulesByWord[choice.name].append(index);
            } else if (const auto words = language.classes.constFind(choice.name); words != language.classes.cend()) {
                for (auto word = words->cbegin(); word != words->cend(); ++word) {
                    language.rulesByWord[word.key()].append(index);
                }
            } else if (!language.rulesByNumber.contains(index)) {
                language.rulesByNumber.append(index);
            }
        }
        if (!element.isOptional) {
            break;
        }
    }
}

void addRules(ValueLanguage &language, const QJsonArray &rules)
{
    for (const QJsonValue &value : rules) {
        const QJsonObject rule = value.toObject();
        language.rules.append({.elements = patternFromText(rule["match"_L1].toString()),
                               .operation = rule["op"_L1].toString(),
                               .value = rule["value"_L1].toString(),
                               .after = rule["after"_L1].toString(),
                               .next = rule["next"_L1].toString(),
                               .sign = rule["sign"_L1].toInt(1)});
        indexRule(language, static_cast<int>(language.rules.size()) - 1);
    }
}

void addAliases(ValueLanguage &language, const QJsonObject &aliases)
{
    for (auto member = aliases.begin(); member != aliases.end(); ++member) {
        for (const QJsonValue &alias : member.value().toArray()) {
            language.aliases.insert(alias.toString(), member.key());
        }
    }
}

void addStance(ValueLanguage &language, const QJsonObject &stance)
{
    for (auto member = stance.begin(); member != stance.end(); ++member) {
        for (const QJsonValue &text : member.value().toArray()) {
            language.stance[member.key()].append(phrase(text.toString()));
        }
    }
}

/** "MEUR", "TEUR": codes of currencies with a letter for thousands or millions before them. */
void addScaledCurrencies(ValueLanguage &language, const QJsonValue &prefixes)
{
    constexpr qsizetype codeLength = 3;
    const QHash<QString, double> scales = numbersOf(prefixes);
    const QStringList names = language.currencies.keys();
    for (const QString &code : names) {
        const NamedWords &phrase = language.currencies[code].constLast(); // the shortest
        if (code.size() != codeLength || phrase.words.size() != 1) {
            continue;
        }
        const QString currency = phrase.name;
        for (auto scale = scales.cbegin(); scale != scales.cend(); ++scale) {
            addPhrase(language.currencies, scale.key() + code, currency);
            language.currencyScales.insert(scale.key() + code, scale.value());
        }
    }
}

void addNumbers(ValueLanguage &language, const QJsonObject &file)
{
    language.decimalMark = file["decimalMark"_L1].toString();
    language.groupMark = file["groupMark"_L1].toString();
    language.hasOrdinalDot = file["ordinalDot"_L1].toBool();
    language.numbers = numbersOf(file["numbers"_L1]);
    language.scales = numbersOf(file["scales"_L1]);
    language.scaleLetters = numbersOf(file["scaleLetters"_L1]);
    language.moneyOnlyLetters = setOf(file["moneyOnlyLetters"_L1]);
    language.ordinals = numbersOf(file["ordinals"_L1]);
    language.ordinalSuffixes = setOf(file["ordinalSuffixes"_L1]);
    language.fractions = numbersOf(file["fractions"_L1]);
    language.numberAnd = setOf(file["numberAnd"_L1]);
    language.over = setOf(file["over"_L1]);
    language.ratioIn = phrase(file["ratioIn"_L1].toString());
    language.ratioOutOf = phrase(file["ratioOutOf"_L1].toString());
    language.partMark = setOf(file["partMark"_L1]);
    language.point = setOf(file["point"_L1]);
    language.minus = setOf(file["minus"_L1]);
    language.article = setOf(file["article"_L1]);
    language.compound = numbersOf(file["compound"_L1]);
}

ValueLanguage languageFrom(const QJsonObject &file)
{
    ValueLanguage language;
    language.code = file["language"_L1].toString();
    language.commonWords = setOf(file["commonWords"_L1]);
    language.hasCapitalNouns = file["capitalNouns"_L1].toBool();
    language.isMonthFirst = file["monthFirst"_L1].toBool();
    language.ambiguous = setOf(file["ambiguous"_L1]);
    language.future = setOf(file["future"_L1]);
    language.bounds = boundsOf(file["bounds"_L1]);
    language.boundsAfter = boundsOf(file["boundsAfter"_L1]);
    language.rangeMarks = setOf(file["rangeMarks"_L1]);
    language.between = setOf(file["between"_L1]);
    language.than = setOf(file["than"_L1]);
    language.percent = phrases(file["percent"_L1]);
    language.ages = phrases(file["ages"_L1]);
    language.places = namedPhrases(file["places"_L1]);
    language.currencies = namedPhrases(file["currencies"_L1]);
    addScaledCurrencies(language, file["currencyPrefixes"_L1]);
    language.units = namedPhrases(file["units"_L1]);
    const QJsonObject smaller = file["smallerUnits"_L1].toObject();
    for (auto unit = smaller.begin(); unit != smaller.end(); ++unit) {
        language.smallerUnits.insert(unit.key(), numbersOf(unit.value()));
    }
    addAliases(language, file["aliases"_L1].toObject());
    addNumbers(language, file);
    addClasses(language, file["classes"_L1].toObject());
    addRules(language, file["rules"_L1].toArray());
    addStance(language, file["stance"_L1].toObject());
    return language;
}

QList<ValueLanguage> readLanguages()
{
    initialiseResource();
    QList<ValueLanguage> languages;
    const QDir folder(u":/sidelight/claims"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        const QJsonDocument document = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray());
        Q_ASSERT_X(document.isObject(), "valueLanguages", qPrintable(name));
        languages.append(languageFrom(document.object()));
    }
    return languages;
}

} // namespace

const QList<ValueLanguage> &valueLanguages()
{
    static const QList<ValueLanguage> languages = readLanguages();
    return languages;
}

const ValueLanguage &languageOf(QStringView text)
{
    constexpr qsizetype mostLooked = 24'000; // units, about 4,000 words
    const QList<ValueLanguage> &languages = valueLanguages();
    const ValueLanguage *best = &*std::ranges::find(languages, u"en"_s, &ValueLanguage::code);
    int most = 0;
    const QList<ValueToken> tokens = valueTokens(text.first(std::min(text.size(), mostLooked)));
    for (const ValueLanguage &language : languages) {
        const auto count = static_cast<int>(std::ranges::count_if(
            tokens, [&](const ValueToken &token) { return language.commonWords.contains(token.text); }));
        if (count > most) {
            most = count;
            best = &language;
        }
    }
    return *best;
}

} // namespace Sidelight
