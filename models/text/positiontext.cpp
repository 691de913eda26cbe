// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/positiontext.h"

#include "models/text/positions.h"

#include <QLocale>

namespace Sidelight
{

QString positionText(QStringView text, const Span &span)
{
    const Span points = codePointSpan(text, span);
    const QLocale locale;
    return locale.toString(points.begin) + u'–' + locale.toString(points.end);
}

} // namespace Sidelight
