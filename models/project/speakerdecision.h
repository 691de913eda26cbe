// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace Sidelight
{

/** The analyst's word that two names are of one speaker, or of two; it holds for all sources. */
struct SpeakerDecision {
    QUuid id;
    QString a;
    QString b;
    bool areOne = true;
    QString coder;     ///< who said so
    QDateTime created; ///< UTC

    bool operator==(const SpeakerDecision &) const = default;
};

} // namespace Sidelight
