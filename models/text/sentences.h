// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QList>
#include <QStringView>

namespace Sidelight
{

/**
 * The sentences of a text in order, without the blanks between them. A line end always ends a sentence (one line is
 * one paragraph). Boundaries are ICU's sentence breaks (Unicode Standard Annex 29), less those after an abbreviation
 * ("U.S.", "Dr.", "Nov.", an initial) that the next word does not clearly contradict. Linear in the text.
 */
[[nodiscard]] QList<Span> sentences(QStringView text);

/** The lines of a text that hold more than blanks, without their outer blanks (NBSP is one). Linear. */
[[nodiscard]] QList<Span> paragraphs(QStringView text);

} // namespace Sidelight
