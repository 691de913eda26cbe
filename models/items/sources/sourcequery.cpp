// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sources/sourcequery.h"

#include "models/items/sources/sourcemodel.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

std::optional<SourceCondition::Field> fieldOf(const QString &name)
{
    using Field = SourceCondition::Field;
    const std::pair<QString, Field> names[] = {
        {u"words"_s, Field::Words},     {SourceModel::tr("words", "in a filter: words>400"), Field::Words},
        {u"shared"_s, Field::Share},    {SourceModel::tr("shared", "in a filter: shared>10"), Field::Share},
        {u"quotes"_s, Field::Quotes},   {SourceModel::tr("quotes", "in a filter: quotes>5"), Field::Quotes},
        {u"codings"_s, Field::Codings}, {SourceModel::tr("codings", "in a filter: codings=0"), Field::Codings},
        {u"date"_s, Field::Date},       {SourceModel::tr("date", "in a filter: date>2014-11-07"), Field::Date}};
    for (const auto &[known, field] : names) {
        if (known.compare(name, Qt::CaseInsensitive) == 0) {
            return field;
        }
    }
    return std::nullopt;
}

SourceCondition::Relation relationOf(QStringView sign)
{
    using Relation = SourceCondition::Relation;
    return sign == u"<"    ? Relation::Less
           : sign == u"<=" ? Relation::LessOrEqual
           : sign == u">=" ? Relation::GreaterOrEqual
           : sign == u">"  ? Relation::Greater
                           : Relation::Equal;
}

std::optional<double> valueOf(SourceCondition::Field field, const QString &text)
{
    if (field == SourceCondition::Field::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? std::optional(double(date.toJulianDay())) : std::nullopt;
    }
    bool isNumber = false;
    const double value = QLocale().toDouble(QString(text).remove(u'%'), &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<SourceCondition> conditionOf(const QString &word)
{
    static const QRegularExpression pattern(u"^(\\p{L}+)(<=|>=|[<>=])(.+)$"_s);
    const QRegularExpressionMatch match = pattern.match(word);
    const auto field = match.hasMatch() ? fieldOf(match.captured(1)) : std::nullopt;
    const auto value = field ? valueOf(*field, match.captured(3)) : std::nullopt;
    return value ? std::optional(SourceCondition{*field, relationOf(match.capturedView(2)), *value}) : std::nullopt;
}

std::optional<double> figureOf(const QModelIndex &source, SourceCondition::Field field)
{
    switch (field) {
    case SourceCondition::Field::Words:
        return source.data(SourceModel::WordsRole).toDouble();
    case SourceCondition::Field::Share:
        return qRound(100 * source.data(SourceModel::ShareRole).toDouble()); // as it is shown
    case SourceCondition::Field::Quotes:
        return source.data(SourceModel::QuotesRole).toDouble();
    case SourceCondition::Field::Codings:
        return source.data(SourceModel::CodingsRole).toDouble();
    case SourceCondition::Field::Date: {
        const QDate date = source.data(SourceModel::PublishedRole).toDateTime().date();
        return date.isValid() ? std::optional(double(date.toJulianDay())) : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace

SourceQuery sourceQuery(const QString &typed)
{
    SourceQuery query;
    QStringList words;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto condition = conditionOf(word)) {
            query.conditions.append(*condition);
        } else {
            words.append(word);
        }
    }
    query.words = words.join(u' ');
    return query;
}

bool fulfils(const QModelIndex &source, const SourceCondition &condition)
{
    const std::optional<double> figure = figureOf(source, condition.field);
    if (!figure) {
        return false;
    }
    switch (condition.relation) {
    case SourceCondition::Relation::Less:
        return *figure < condition.value;
    case SourceCondition::Relation::LessOrEqual:
        return *figure <= condition.value;
    case SourceCondition::Relation::Equal:
        return *figure == condition.value;
    case SourceCondition::Relation::GreaterOrEqual:
        return *figure >= condition.value;
    case SourceCondition::Relation::Greater:
        break;
    }
    return *figure > condition.value;
}

} // namespace Sidelight
