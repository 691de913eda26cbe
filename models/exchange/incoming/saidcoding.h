// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/coding.h"

namespace Sidelight
{

/** What a coding says, whatever its id: two that say the same are one when they are imported. */
struct SaidCoding {
    explicit SaidCoding(const Coding &coding)
        : claim(coding.claim)
        , source(coding.source)
        , span(coding.span.value_or(Span{-1, -1}))
        , stance(coding.stance)
        , attributedTo(coding.attributedTo)
    {
    }

    QUuid claim;
    QUuid source;
    Span span;
    Stance stance;
    QString attributedTo;

    bool operator==(const SaidCoding &) const = default;
    friend size_t qHash(const SaidCoding &said, size_t seed = 0)
    {
        return qHashMulti(seed, said.claim, said.source, said.span.begin, said.span.end, static_cast<int>(said.stance),
                          said.attributedTo);
    }
};

} // namespace Sidelight
