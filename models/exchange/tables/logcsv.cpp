// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tables/logcsv.h"

#include "models/exchange/isotime.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

Result<void> writeLog(QIODevice &device, const QList<LogEntry> &entries, const CsvOptions &options)
{
    csv::Writer writer(device, options);
    Result<void> written = writer.writeRow({u"number"_s, u"at"_s, u"who"_s, u"kind"_s, u"what"_s});
    for (const LogEntry &entry : entries) {
        if (!written) {
            return written;
        }
        written = writer.writeRow(
            {QString::number(entry.number), utcText(entry.at), entry.who, logKindKey(entry.kind), entry.what});
    }
    return written;
}

} // namespace Sidelight
