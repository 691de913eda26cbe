// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tables/tablewriter.h"
#include "models/text/result.h"

#include <QList>
#include <QStringList>

class QIODevice;

namespace Sidelight
{

/** How a CSV file is written: as it stands for spreadsheets, both off for programs. */
struct CsvOptions {
    bool byteOrderMark = true; ///< without it Excel takes UTF-8 for the local encoding
    bool guardCells = true;    ///< cells that a spreadsheet would run or rewrite begin with an apostrophe

    bool operator==(const CsvOptions &) const = default;
};

/** What programs want: the bare text, cell for cell. */
inline constexpr CsvOptions csvForData{.byteOrderMark = false, .guardCells = false};

namespace csv
{

/** One record and the line of the file on which it begins, from 1. */
struct Row {
    QStringList fields;
    qint64 line = 0;

    bool operator==(const Row &) const = default;
};

/** Writes records as RFC 4180 wants them: UTF-8, commas, CRLF, quotation marks only where they are needed. */
class Writer final : public TableWriter
{
public:
    /** The device must be open for writing and must outlive the writer. */
    explicit Writer(QIODevice &device, const CsvOptions &options = {});
    Q_DISABLE_COPY_MOVE(Writer)

    /** Errors: FileNotWritable, DiskFull. */
    [[nodiscard]] Result<void> writeRow(const QStringList &fields) override;

private:
    void appendField(const QString &field);

    QIODevice &m_device;
    CsvOptions m_options;
    QByteArray m_record; ///< the last one; kept for its room
    bool m_isFirst = true;
};

/**
 * All records of a file. A BOM is dropped, formula guards are taken off, LF and CR line ends are accepted beside CRLF,
 * lines without any character are left out. Linear.
 * Errors: FileUnreadable, FileTooLarge (over 256 MiB), Malformed (not UTF-8, a NUL, a quotation mark in the wrong place
 * or never closed; the offset is the line).
 */
[[nodiscard]] Result<QList<Row>> read(QIODevice &device);

/**
 * A cell without its guard. For a spreadsheet an apostrophe is put before what it would run as a formula (= + - @, the
 * same in full width, TAB, CR, LF), before what it would take for a number and write in another way (007, 12.30, 1e5,
 * 1,000, more than 15 digits; measured with LibreOffice Calc 25.2), and before what looks guarded already, so that
 * every text comes back.
 */
[[nodiscard]] QString unguarded(const QString &field);

/** What is wrong in a line of a file: Malformed, with the line as its offset. */
[[nodiscard]] tl::unexpected<Error> malformed(qint64 line, const QString &detail);

} // namespace csv

} // namespace Sidelight
