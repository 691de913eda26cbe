// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/creditwords.h"

#include "models/text/folding.h"
#include "models/text/jsonwords.h"
#include "models/text/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QSet<QString> foldedKeys(const QJsonValue &object)
{
    QSet<QString> result;
    for (const QString &word : object.toObject().keys()) {
        result.insert(folded(word));
    }
    return result;
}

CreditKind kindOf(const QString &key)
{
    return key == "told"_L1           ? CreditKind::Told
           : key == "accordingTo"_L1  ? CreditKind::AccordingTo
           : key == "contribution"_L1 ? CreditKind::Contribution
                                      : CreditKind::Reported;
}

CreditPattern patternOf(const QString &text, CreditKind kind, bool isTelling)
{
    constexpr auto name = "{outlet}"_L1;
    const qsizetype at = text.indexOf(name);
    QString after = text.sliced(at + name.size());
    const bool isPossessive = after.startsWith("'s"_L1);
    after.remove(0, isPossessive ? 2 : 0);
    return {kind, foldedWords(text.first(at)), foldedWords(after), isPossessive, isTelling};
}

void addPatterns(CreditWords &result, const QJsonValue &lists)
{
    for (const QJsonValue &list : lists.toArray()) {
        const QJsonObject object = list.toObject();
        for (const QString &text : stringsOf(object.value("texts"_L1))) {
            const CreditPattern pattern =
                patternOf(text, kindOf(object.value("kind"_L1).toString()), object.value("telling"_L1).toBool());
            result.patterns[pattern.anchor().constFirst()].append(pattern);
        }
    }
}

QSet<QString> withCapitals(const QStringList &names)
{
    QSet<QString> result;
    for (const QString &name : names) {
        result.insert(name);
        result.insert(name.toUpper());
    }
    return result;
}

CreditWords readCreditWords()
{
    const QJsonObject credits = readObject(u":/sidelight/passages/credits.json"_s);
    const QJsonObject news = readObject(u":/sidelight/passages/news.json"_s);
    CreditWords result;
    addPatterns(result, credits.value("patterns"_L1));
    result.agencies = withCapitals(stringsOf(news.value("agencies"_L1)));
    result.names = result.agencies + withCapitals(stringsOf(credits.value("outlets"_L1)));
    const QJsonObject articles = credits.value("articles"_L1).toObject();
    for (auto article = articles.begin(); article != articles.end(); ++article) {
        result.articles.insert(folded(article.key()), article.value().toString());
    }
    for (const QJsonValue &list : credits.value("sameNames"_L1).toArray()) {
        const QStringList names = stringsOf(list);
        for (const QString &name : names) {
            result.sameNames.insert(folded(name), names.constFirst());
        }
    }
    result.fillers = foldedSetOf(credits.value("fillers"_L1));
    result.kindsOfOutlet = foldedSetOf(credits.value("kindsOfOutlet"_L1));
    result.afterReporting = foldedSetOf(credits.value("afterReporting"_L1));
    result.outletWords = foldedSetOf(credits.value("outletWords"_L1));
    result.notOutlets = foldedSetOf(credits.value("notOutlets"_L1));
    result.notAlone = foldedSetOf(credits.value("notAlone"_L1));
    result.notInNames = foldedSetOf(news.value("notInNames"_L1)) + foldedSetOf(credits.value("notInNames"_L1));
    result.dates = foldedSetOf(news.value("weekdays"_L1)) + foldedKeys(news.value("months"_L1));
    result.particles = foldedSetOf(news.value("particles"_L1));
    result.joiners = foldedSetOf(news.value("joiners"_L1));
    return result;
}

} // namespace

const CreditWords &creditWords()
{
    static const CreditWords words = readCreditWords();
    return words;
}

} // namespace Sidelight
