// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/stancetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::StanceText)
};

} // namespace

QString describeStance(Stance stance, const QString &attributedTo)
{
    switch (stance) {
    case Stance::Asserts:
        return Text::tr("asserts");
    case Stance::Attributes:
        return attributedTo.isEmpty() ? Text::tr("attributes") : Text::tr("attributes to %1").arg(attributedTo);
    case Stance::Disputes:
        //: a source lets someone deny a claim
        return attributedTo.isEmpty() ? Text::tr("disputes") : Text::tr("disputes, through %1").arg(attributedTo);
    case Stance::Questions:
        return attributedTo.isEmpty() ? Text::tr("questions") : Text::tr("questions, through %1").arg(attributedTo);
    case Stance::Omits:
        return Text::tr("omits");
    }
    return {};
}

QString stanceSign(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return u"●"_s;
    case Stance::Attributes:
        return u"◉"_s;
    case Stance::Disputes:
        return u"✕"_s;
    case Stance::Questions:
        return u"?"_s;
    case Stance::Omits:
        return u"−"_s;
    }
    return {};
}

} // namespace Sidelight
