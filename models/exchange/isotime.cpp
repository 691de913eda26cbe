// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/isotime.h"

namespace Sidelight
{

QString utcText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QString publishedText(const QDateTime &published)
{
    if (!published.isValid()) {
        return {};
    }
    if (published.time() == QTime(0, 0)) {
        return published.date().toString(Qt::ISODate);
    }
    return published.timeSpec() == Qt::LocalTime ? published.toString(Qt::ISODate) : utcText(published);
}

} // namespace Sidelight
