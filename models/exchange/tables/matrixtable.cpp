// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tables/matrixtable.h"

#include "models/claims/codebook.h"
#include "models/claims/reading/matrix.h"
#include "models/exchange/tagname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

QString columnName(const ProjectData &project, const Source &source)
{
    const auto isNamesake = [&](const Source &other) { return other.article.fileName == source.article.fileName; };
    const bool isAlone = std::ranges::count_if(project.sources, isNamesake) == 1;
    return isAlone ? source.article.fileName : source.key + u' ' + source.article.fileName;
}

QString cellText(const ClaimCell &cell, const Source &source)
{
    QStringList stances;
    for (const Coding &coding : cell.codings) {
        const QString key = stanceKey(coding.stance);
        stances.append(coding.attributedTo.isEmpty() ? key : key + u" (" + coding.attributedTo + u')');
    }
    stances.removeDuplicates();
    if (stances.isEmpty() && cell.state == ClaimCell::State::NotReviewed && !source.isRead) {
        return u"not read"_s;
    }
    return stances.join(u';');
}

} // namespace

Result<void> writeMatrix(TableWriter &writer, const ProjectData &project)
{
    const Codebook codebook(project.claims);
    QList<QUuid> sources;
    QStringList header{u"tag"_s};
    for (const Source &source : project.sources) {
        sources.append(source.id);
        header.append(columnName(project, source));
    }
    Result<void> written = writer.writeRow(header);
    const ClaimMatrix matrix = claimMatrix(codebook, sources, project.codings);
    for (const ClaimRow &row : matrix.rows) {
        if (row.claim.isFolder || !written) {
            continue;
        }
        QStringList cells{tagName(codebook, row.claim.id)};
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            cells.append(cellText(row.cells.at(i), project.sources.at(i)));
        }
        written = writer.writeRow(cells);
    }
    return written;
}

} // namespace Sidelight
