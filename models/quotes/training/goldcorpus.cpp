// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/training/goldcorpus.h"

#include "models/text/positions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sidelight::training
{

namespace
{

std::optional<Span> spanFrom(const QJsonValue &value, const Positions &positions)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2) {
        return {};
    }
    return positions.fromCodePoints({pair[0].toInteger(), pair[1].toInteger()});
}

} // namespace

Result<QList<GoldArticle>> readGold(const QString &path)
{
    QList<GoldArticle> articles;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::FileUnreadable, path, file.errorString());
    }
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        GoldArticle gold;
        gold.id = object["doc_id"_L1].toString();
        gold.article.text = object["text"_L1].toString();
        const Positions positions(gold.article.text);
        const QJsonArray quotes = object["quotes"_L1].toArray();
        for (const QJsonValue &quote : quotes) {
            if (const auto content = spanFrom(quote["content"_L1], positions)) {
                gold.quotes.append(
                    {*content, spanFrom(quote["cue"_L1], positions), spanFrom(quote["source"_L1], positions)});
            }
        }
        if (!gold.article.text.isEmpty()) {
            articles.append(gold);
        }
    }
    if (articles.isEmpty()) {
        return failure(Error::Code::NoText, path);
    }
    return articles;
}

} // namespace Sidelight::training
