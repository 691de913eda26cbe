// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/trained/attributionmodel.h"

#include "models/quotes/quotetype.h"

#include <QFile>
#include <QHash>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr quint32 magic = 0x53514D31; // "SQM1"

} // namespace

QString calibrationKey(const QString &rule, QuoteType type)
{
    return rule + u'/' + quoteTypeKey(type);
}

QByteArray modelFile(const AttributionModel &model)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << magic << model.cues << model.roles << model.sentences << model.boldness << model.calibration;
    return qCompress(bytes, 9);
}

AttributionModel modelFromFile(const QByteArray &contents)
{
    const QByteArray bytes = qUncompress(contents);
    QDataStream stream(bytes);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 found = 0;
    AttributionModel model;
    stream >> found;
    if (found == magic) {
        stream >> model.cues >> model.roles >> model.sentences >> model.boldness >> model.calibration;
    }
    if (stream.status() != QDataStream::Ok) {
        return {};
    }
    return model; // some megabytes: moved, never copied
}

std::shared_ptr<const AttributionModel> attributionModelFor(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const AttributionModel>> models;
    const QMutexLocker lock(&mutex);
    auto found = models.constFind(language);
    if (found == models.constEnd()) {
        QFile file(u":/sidelight/quotes/"_s + language + u".model"_s);
        const QByteArray contents = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        found = models.insert(language, std::make_shared<const AttributionModel>(
                                            contents.isEmpty() ? AttributionModel() : modelFromFile(contents)));
    }
    return *found;
}

} // namespace Sidelight
