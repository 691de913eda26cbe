// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/exportwords.h"

#include <QCoreApplication>

namespace Sidelight
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::ExportWords)
};

/** The name in the list, what is said of it, and the button. */
ExportChoice words(ExportFormat format, int codings)
{
    switch (format) {
    case ExportFormat::Claims:
        return {Words::tr("Codings"),
                Words::tr("%n coding(s), one row each: claim, words, stance, source and exact position. A table for "
                          "spreadsheets, R or Python; Sidelight reads it back.",
                          nullptr, codings),
                Words::tr("Export codings")};
    case ExportFormat::Matrix:
        return {Words::tr("Matrix"),
                Words::tr("Claims over sources: every stance in its cell. What a source omits and what is not read yet "
                          "are told apart. A table for spreadsheets."),
                Words::tr("Export matrix")};
    case ExportFormat::Codebook:
        return {Words::tr("Codebook"),
                Words::tr("The claims with descriptions and memos. A table for spreadsheets; Taguette and Sidelight "
                          "read it."),
                Words::tr("Export codebook")};
    case ExportFormat::Quotes:
        return {
            Words::tr("Quotes"),
            Words::tr("One row for each quote: speaker, words, type, cue, source, exact position and evidence. A table "
                      "for spreadsheets, R or Python."),
            Words::tr("Export quotes")};
    case ExportFormat::Passages:
        return {Words::tr("Shared passages"),
                Words::tr("One row for each wording that two sources share, with both positions. A table for "
                          "spreadsheets, R or Python."),
                Words::tr("Export passages")};
    case ExportFormat::Values:
        return {Words::tr("Dates and numbers"),
                Words::tr("One row for each date, number or amount of money, with what it comes to. A table for "
                          "spreadsheets, R or Python."),
                Words::tr("Export values")};
    case ExportFormat::Workbook:
        return {Words::tr("Workbook"),
                Words::tr("Codings, matrix, codebook and quotes as four sheets. For Excel, LibreOffice and Google "
                          "Sheets; no cell can run as a formula."),
                Words::tr("Export workbook")};
    case ExportFormat::Qdpx:
        return {Words::tr("Project for other programs"),
                Words::tr("The articles with claims, codings, memos and coders, to go on in QualCoder, MAXQDA, NVivo "
                          "or ATLAS.ti (REFI-QDA). Sidelight reads it back."),
                Words::tr("Export project")};
    case ExportFormat::Qdc:
        return {Words::tr("Codebook for other programs"),
                Words::tr("The claims alone, for QualCoder, MAXQDA, NVivo or ATLAS.ti (REFI-QDA)."),
                Words::tr("Export codebook")};
    case ExportFormat::Annotations:
        return {Words::tr("Web annotations"),
                Words::tr("The codings as W3C Web Annotations (JSON-LD), with positions and words in context. For "
                          "annotation servers and archives; Sidelight reads them back."),
                Words::tr("Export annotations")};
    case ExportFormat::ClaimReview:
        return {Words::tr("Claims for fact-checkers"),
                Words::tr("The claims with the articles in which they stand, in the terms of schema.org (JSON-LD), as "
                          "in a ClaimReview; without a verdict."),
                Words::tr("Export claims")};
    case ExportFormat::Report:
        return {
            Words::tr("Report"),
            Words::tr(
                "One page for any browser, to read, print or send: the matrix, a dossier for each claim, the "
                "texts with their marks, quotes, and sources with checksums. A name that ends in .pdf makes pages to "
                "print, without the texts."),
            Words::tr("Export report")};
    }
    return {};
}

} // namespace

ExportChoice exportChoice(ExportFormat format, const ProjectData &project)
{
    ExportChoice choice = words(format, static_cast<int>(project.codings.size()));
    choice.fileName = exportFileName(format);
    choice.isCsv = isCsv(format);
    choice.losses = exportLosses(format, project);
    choice.hasTexts = format == ExportFormat::Qdpx;
    return choice;
}

} // namespace Sidelight
