// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/incoming/codingrecord.h"
#include "models/exchange/lossreport.h"
#include "models/project/projectdata.h"

class QIODevice;

namespace Sidelight
{

/**
 * Writes the codings as W3C Web Annotations (JSON-LD, an AnnotationCollection with one page), in the order of the
 * codings CSV. A target is the source with a TextPositionSelector (code points, the end excluded) and a
 * TextQuoteSelector with 32 characters of context; an omission has the source alone. Bodies: the claim as a tag, the
 * stance as a classification, to whom it is attributed, the note, and how it came to be. A source is named by its
 * checksum (RFC 6920). The same project gives the same bytes. Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeAnnotations(QIODevice &device, const ProjectData &project);

/** What a file of annotations says of codings. */
struct AnnotatedRecords {
    QList<CodingRecord> records; ///< their lines are the annotations' numbers, from 1
    LossReport losses;

    bool operator==(const AnnotatedRecords &) const = default;
};

/**
 * Reads codings from Web Annotations: ours, or any with a tag and a TextQuoteSelector; an array, a page, a collection
 * or one annotation. What is no coding is told. Errors: FileUnreadable, FileTooLarge (over 256 MiB), FileEmpty,
 * Malformed.
 */
[[nodiscard]] Result<AnnotatedRecords> readAnnotations(QIODevice &device);

} // namespace Sidelight
