// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/exportformat.h"

#include "models/exchange/json/annotations.h"
#include "models/exchange/json/claimsjson.h"
#include "models/exchange/tables/codebooktable.h"
#include "models/exchange/tables/codingscsv.h"
#include "models/exchange/pages/htmlreport.h"
#include "models/exchange/tables/matrixtable.h"
#include "models/exchange/projectlists.h"
#include "models/exchange/qda/qdaexport.h"
#include "models/exchange/qda/qdpx.h"
#include "models/exchange/tables/quotescsv.h"
#include "models/exchange/tagname.h"
#include "models/exchange/tables/workbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

struct Names {
    QString option;
    QString file;
};

Names namesOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Claims:
        return {u"claims"_s, u"claims.csv"_s};
    case ExportFormat::Matrix:
        return {u"matrix"_s, u"matrix.csv"_s};
    case ExportFormat::Codebook:
        return {u"codebook"_s, u"codebook.csv"_s};
    case ExportFormat::Quotes:
        return {u"quotes"_s, u"quotes.csv"_s};
    case ExportFormat::Passages:
        return {u"passages"_s, u"passages.csv"_s};
    case ExportFormat::Values:
        return {u"values"_s, u"values.csv"_s};
    case ExportFormat::Workbook:
        return {u"xlsx"_s, u"tables.xlsx"_s};
    case ExportFormat::Qdpx:
        return {u"qdpx"_s, u"project.qdpx"_s};
    case ExportFormat::Qdc:
        return {u"qdc"_s, u"codebook.qdc"_s};
    case ExportFormat::Annotations:
        return {u"annotations"_s, u"annotations.jsonld"_s};
    case ExportFormat::ClaimReview:
        return {u"claimreview"_s, u"claims.jsonld"_s};
    case ExportFormat::Report:
        return {u"report"_s, u"report.html"_s};
    }
    return {};
}

/** Where a claim is known by its name alone. */
LossReport tagLosses(const ProjectData &project)
{
    const int namesakes = indistinctTags(Codebook(project.claims));
    return namesakes == 0 ? LossReport()
                          : LossReport{Losses::tr("Not told apart in the file: %n claim(s) that have the same name "
                                                  "and place in the codebook as another.",
                                                  nullptr, namesakes)};
}

/** Counts the cells of tables that a workbook cuts, and writes none. */
class CutCounter final : public TableWriter
{
public:
    [[nodiscard]] Result<void> writeRow(const QStringList &fields) override
    {
        m_cut += static_cast<int>(
            std::ranges::count_if(fields, [](const QString &text) { return text.size() > longestWorkbookCell; }));
        return {};
    }

    [[nodiscard]] int cut() const { return m_cut; }

private:
    int m_cut = 0;
};

/** Cells that a workbook cuts. */
LossReport workbookLosses(const ProjectData &project)
{
    LossReport report;
    const int codings = static_cast<int>(std::ranges::count_if(project.codings, [](const Coding &coding) {
        return (coding.span && coding.span->length() > longestWorkbookCell) || coding.note.size() > longestWorkbookCell;
    }));
    if (codings > 0) {
        report.append(Losses::tr("Too long for a cell, and cut: words or notes of %n coding(s).", nullptr, codings));
    }
    CutCounter counter;
    if (writeCodebook(counter, project) && writeMatrix(counter, project) && counter.cut() > 0) {
        report.append(Losses::tr("Too long for a cell, and cut: %n text(s) of the codebook or the matrix.", nullptr,
                                 counter.cut()));
    }
    return report;
}

} // namespace

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> formats{
        ExportFormat::Claims,   ExportFormat::Matrix,      ExportFormat::Codebook,    ExportFormat::Quotes,
        ExportFormat::Passages, ExportFormat::Values,      ExportFormat::Workbook,    ExportFormat::Qdpx,
        ExportFormat::Qdc,      ExportFormat::Annotations, ExportFormat::ClaimReview, ExportFormat::Report};
    return formats;
}

QString exportOption(ExportFormat format)
{
    return namesOf(format).option;
}

QString exportFileName(ExportFormat format)
{
    return namesOf(format).file;
}

bool isCsv(ExportFormat format)
{
    return exportFileName(format).endsWith(".csv"_L1);
}

Result<void> writeExport(QIODevice &device, ExportFormat format, const ExportInput &input)
{
    csv::Writer table(device, input.csv);
    switch (format) {
    case ExportFormat::Claims:
        return writeCodings(table, input.project, input.analysis);
    case ExportFormat::Matrix:
        return writeMatrix(table, input.project);
    case ExportFormat::Codebook:
        return writeCodebook(table, input.project);
    case ExportFormat::Quotes:
        return writeProjectQuotes(table, input.project, input.analysis);
    case ExportFormat::Passages:
        return writeProjectPassages(device, input.project, input.analysis, input.csv);
    case ExportFormat::Values:
        return writeProjectValues(device, input.project, input.analysis, input.csv);
    case ExportFormat::Workbook:
        return writeWorkbook(device, input.project, input.analysis);
    case ExportFormat::Qdpx:
        return writeQdpx(device, input.project, input.name, input.lineEnds);
    case ExportFormat::Qdc:
        return writeQdc(device, input.project);
    case ExportFormat::Annotations:
        return writeAnnotations(device, input.project);
    case ExportFormat::ClaimReview:
        return writeClaimsJson(device, input.project);
    case ExportFormat::Report:
        return writeHtmlReport(device, input.project, input.analysis, input.name);
    }
    return failure(Error::Code::Internal);
}

LossReport exportLosses(ExportFormat format, const ProjectData &project)
{
    switch (format) {
    case ExportFormat::Qdpx:
        return qda::projectLosses(project);
    case ExportFormat::Qdc:
        return qda::codebookLosses(project);
    case ExportFormat::Claims:
    case ExportFormat::Matrix:
    case ExportFormat::Annotations:
        return tagLosses(project);
    case ExportFormat::Workbook:
        return tagLosses(project) + workbookLosses(project);
    default:
        return {};
    }
}

} // namespace Sidelight
