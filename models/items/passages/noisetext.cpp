// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/passages/noisetext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::NoiseText)
};

QString note(NoiseReason reason)
{
    switch (reason) {
    case NoiseReason::NamesOnly:
        //: beside the length of a shared passage, where there is little room
        return Text::tr("names only");
    case NoiseReason::LowVariety:
        //: beside the length of a shared passage, where there is little room
        return Text::tr("little variety");
    case NoiseReason::ManySources:
        //: beside the length of a shared passage, where there is little room
        return Text::tr("in most sources");
    }
    return {};
}

QString explanation(NoiseReason reason)
{
    switch (reason) {
    case NoiseReason::NamesOnly:
        return Text::tr("Nothing but names, titles and the words between them.");
    case NoiseReason::LowVariety:
        return Text::tr("A few words again and again, or words that are in every text.");
    case NoiseReason::ManySources:
        return Text::tr("A formula: it stands in most sources, which have little else in common.");
    }
    return {};
}

QString joined(NoiseReasons noise, QString (*words)(NoiseReason), const QString &separator)
{
    QStringList parts;
    for (const NoiseReason reason : allNoiseReasons) {
        if (noise.testFlag(reason)) {
            parts.append(words(reason));
        }
    }
    return parts.join(separator);
}

} // namespace

QString noiseName(NoiseReason reason)
{
    switch (reason) {
    case NoiseReason::NamesOnly:
        return Text::tr("Names and titles only");
    case NoiseReason::LowVariety:
        return Text::tr("Little variety");
    case NoiseReason::ManySources:
        return Text::tr("In most sources");
    }
    return {};
}

QString noiseNote(NoiseReasons noise)
{
    return joined(noise, note, Text::tr(", "));
}

QString noiseExplanation(NoiseReasons noise)
{
    return joined(noise, explanation, u" "_s);
}

} // namespace Sidelight
