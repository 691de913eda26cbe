// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/syntax/prosespan.h"

#include <QList>
#include <QStringView>

namespace Sidelight
{

/**
 * What the syntax definition "News Article" (resources/syntax) marks. The one implementation is a module of its own
 * that is loaded when the first article is marked: KSyntaxHighlighting can fetch definitions from the network, and with
 * it come some forty libraries that would take a tenth of the program's start. The module knows of the rest of
 * Sidelight nothing but this header.
 */
class DefinitionMarker
{
public:
    DefinitionMarker() = default;
    virtual ~DefinitionMarker() = default;
    Q_DISABLE_COPY_MOVE(DefinitionMarker)

    /** The marks in the paragraphs of a text, in text order. Linear in the paragraphs. Not thread-safe. */
    [[nodiscard]] virtual QList<ProseSpan> marks(QStringView text, const QList<Span> &paragraphs) = 0;
};

/** The function that the module exports: a new marker, which is the caller's. */
using MakeDefinitionMarker = DefinitionMarker *(*)();
inline constexpr auto makeDefinitionMarkerName = "sidelightMakeDefinitionMarker";

} // namespace Sidelight
