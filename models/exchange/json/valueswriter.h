// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/value.h"
#include "models/exchange/tables/csv.h"
#include "models/exchange/documentid.h"
#include "models/exchange/listformat.h"

namespace Sidelight
{

/**
 * Writes the values of documents: as JSON Lines {"doc_id", "values": [{"span", "type", "kind", "value", "unit"}]}, one
 * document a line, or as CSV, one value a record. Positions are code points. Nothing is kept between documents.
 */
class ValuesWriter final
{
public:
    /** The device must be open for writing and must outlive the writer. */
    ValuesWriter(QIODevice &device, const ListFormat &format);
    Q_DISABLE_COPY_MOVE(ValuesWriter)

    /** What stands before the first document. Errors, here and below: FileNotWritable, DiskFull. */
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> write(const DocumentId &id, QStringView text, const QList<Value> &values);

private:
    QIODevice &m_device;
    ListFormat::Kind m_kind;
    csv::Writer m_csv;
};

} // namespace Sidelight
