// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/documentid.h"
#include "models/text/result.h"

#include <QDateTime>
#include <QFile>

#include <memory>
#include <optional>

namespace Sidelight::cli
{

/** One line of a corpus file. */
struct CorpusRecord {
    DocumentId id;
    QString text;
    QDateTime published;    ///< invalid if the record gives no date
    bool tellsTime = false; ///< of the day of publication, be it midnight

    bool operator==(const CorpusRecord &) const = default;
};

/** What a line {"id": ..., "text": "...", "date": "2014-11-07"} holds. Errors: Malformed (with what is wrong in
 * detail). */
[[nodiscard]] Result<CorpusRecord> corpusRecord(QByteArrayView line);

/** Reads a corpus file line by line; only a block of it, and the line that is read, is in memory at a time. */
class Corpus final
{
public:
    /** `longestLine` in bytes; a longer one is an error. */
    explicit Corpus(const QString &path, qsizetype longestLine = 256LL * 1024 * 1024);
    ~Corpus();
    Q_DISABLE_COPY_MOVE(Corpus)

    /** Errors: FileMissing, IsDirectory, FileUnreadable. */
    [[nodiscard]] Result<void> open();

    /**
     * The next record that is no blank line; none at the end. After an error the line is passed over and reading goes
     * on. Errors: Malformed, FileTooLarge (a line over the limit), FileUnreadable; the offset is the line, from 1.
     */
    [[nodiscard]] std::optional<Result<CorpusRecord>> next();

private:
    struct Parser;

    /** The next line without its end; none at the end of the file. Valid until the next call. */
    [[nodiscard]] std::optional<QByteArrayView> nextLine();
    [[nodiscard]] qsizetype readBlock();

    QFile m_file;
    qsizetype m_longestLine;
    std::unique_ptr<Parser> m_parser;
    QByteArray m_buffer;
    QByteArrayView m_rest; ///< of the buffer: what was read of the file and not yet given out
    qint64 m_number = 0;
};

} // namespace Sidelight::cli
