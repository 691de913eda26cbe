// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tables/workbook.h"

#include "models/exchange/tables/codebooktable.h"
#include "models/exchange/tables/codingscsv.h"
#include "models/exchange/tables/matrixtable.h"
#include "models/exchange/tables/quotescsv.h"
#include "models/exchange/writefile.h"

#include <QRegularExpression>

#include <xlsxwriter.h>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double columnWidth = 18; // characters
constexpr lxw_row_t lastRow = 1'048'575;

/**
 * XML 1.0 has no place for some characters, and a cell has an end. Office writes other characters that XML cannot hold
 * as _x000D_: a text that reads like that has its first stroke written so.
 */
QByteArray cellText(QString text)
{
    static const QRegularExpression escaped(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    for (QChar &c : text) {
        if (c.unicode() == 0xFFFE || c.unicode() == 0xFFFF) {
            c = QChar::ReplacementCharacter;
        }
    }
    if (text.size() > longestWorkbookCell) {
        qsizetype end = longestWorkbookCell - 1;
        end -= text.at(end - 1).isHighSurrogate() ? 1 : 0;
        text = text.first(end) + u'…';
    }
    return text.contains(u"_x"_s) ? text.replace(escaped, u"_x005F_"_s).toUtf8() : text.toUtf8();
}

/** A sheet, row by row. */
class Sheet final : public TableWriter
{
public:
    Sheet(lxw_workbook &book, const char *name, lxw_format *heading)
        : m_sheet(workbook_add_worksheet(&book, name))
        , m_heading(heading)
    {
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    [[nodiscard]] Result<void> writeRow(const QStringList &fields) override
    {
        if (m_row > lastRow) {
            return failure(Error::Code::FileTooLarge, {}, u"a sheet has a million rows at most"_s);
        }
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            const QByteArray text = cellText(fields.at(i));
            if (!text.isEmpty() && worksheet_write_string(m_sheet, m_row, column, text.constData(),
                                                          m_row == 0 ? m_heading : nullptr) != LXW_NO_ERROR) {
                return failure(Error::Code::FileNotWritable, {}, u"row %1"_s.arg(m_row + 1));
            }
        }
        if (m_row == 0 && !fields.isEmpty()) {
            worksheet_set_column(m_sheet, 0, static_cast<lxw_col_t>(fields.size() - 1), columnWidth, nullptr);
        }
        ++m_row;
        return {};
    }

private:
    lxw_worksheet *m_sheet;
    lxw_format *m_heading;
    lxw_row_t m_row = 0;
};

Result<void> writeSheets(lxw_workbook &book, const ProjectData &project, const Analysis &analysis)
{
    lxw_format *heading = workbook_add_format(&book);
    format_set_bold(heading);
    Sheet codings(book, "codings", heading);
    Sheet matrix(book, "matrix", heading);
    Sheet codebook(book, "codebook", heading);
    Sheet quotes(book, "quotes", heading);
    Result<void> written = writeCodings(codings, project, analysis);
    written = written ? writeMatrix(matrix, project) : written;
    written = written ? writeCodebook(codebook, project) : written;
    return written ? writeProjectQuotes(quotes, project, analysis) : written;
}

} // namespace

Result<void> writeWorkbook(QIODevice &device, const ProjectData &project, const Analysis &analysis)
{
    const char *bytes = nullptr;
    size_t size = 0;
    lxw_workbook_options options{};
    options.output_buffer = &bytes;
    options.output_buffer_size = &size;
    lxw_workbook *book = workbook_new_opt(nullptr, &options);
    if (!book) {
        return failure(Error::Code::FileNotWritable);
    }
    lxw_doc_properties properties{};
    properties.created = 315'532'800; // 1 January 1980, as in every ZIP entry: not when it was written
    workbook_set_properties(book, &properties);
    const Result<void> filled = writeSheets(*book, project, analysis);
    const lxw_error closed = workbook_close(book); // frees it
    const std::unique_ptr<const char, void (*)(const char *)> owned(
        bytes, [](const char *buffer) { std::free(const_cast<char *>(buffer)); });
    if (!filled) {
        return filled;
    }
    if (closed != LXW_NO_ERROR || !bytes) {
        return failure(Error::Code::FileNotWritable, {}, QString::fromUtf8(lxw_strerror(closed)));
    }
    return writeBytes(device, QByteArrayView(bytes, static_cast<qsizetype>(size)));
}

} // namespace Sidelight
