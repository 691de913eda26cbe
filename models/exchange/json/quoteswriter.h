// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/documentid.h"
#include "models/exchange/listformat.h"
#include "models/quotes/quotetype.h"
#include "models/text/positions.h"

#include <QStringView>

namespace Sidelight
{

/** The cells that every CSV of quotes begins with, and what stands above them. Positions are code points. */
[[nodiscard]] QStringList quoteCsvHeader();
[[nodiscard]] QStringList quoteCsvCells(const DocumentId &id, QStringView text, const Positions &positions,
                                        const Quote &quote);

/**
 * Writes the quotes of documents, in the order of the calls: as JSON Lines one line a document,
 *     {"doc_id": "a.txt", "quotes": [{"content": [s,e], "cue": [s,e]|null, "source": [s,e]|null,
 *      "speaker": "..."|null, "type": "direct|indirect|mixed", "confidence": 0.93}]}
 * as CSV one record a quote under a header. Positions are code points, half-open.
 */
class QuotesWriter final
{
public:
    /** The device must be open for writing and must outlive the writer. */
    QuotesWriter(QIODevice &device, const ListFormat &format);
    Q_DISABLE_COPY_MOVE(QuotesWriter)

    /** Must be called once, first. Errors: FileNotWritable, DiskFull. */
    [[nodiscard]] Result<void> begin();
    /** Errors: FileNotWritable, DiskFull. */
    [[nodiscard]] Result<void> write(const DocumentId &id, QStringView text, const QList<Quote> &quotes);

private:
    QIODevice &m_device;
    ListFormat::Kind m_kind;
    csv::Writer m_csv;
};

} // namespace Sidelight
