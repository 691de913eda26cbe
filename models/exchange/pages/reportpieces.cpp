// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/pages/reportpieces.h"

#include "models/exchange/pages/htmldossiers.h"
#include "models/exchange/pages/htmltables.h"
#include "models/exchange/pages/htmltext.h"
#include "models/exchange/pages/reportdata.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** On paper a link leads nowhere. What is not ours is escaped, so only our own elements are met. */
QString withoutLinks(QString html)
{
    static const QRegularExpression link(u"<a( class=\"[^\"]*\")? href=\"[^\"]*\">"_s);
    return html.replace(link, u"<span\\1>"_s).replace(u"</a>"_s, u"</span>"_s);
}

} // namespace

QList<ComparisonPiece> reportPieces(const ProjectData &project, const Analysis &analysis, const QString &title)
{
    using Kind = ComparisonPiece::Kind;
    const ReportData data(project, analysis);
    QList<ComparisonPiece> pieces{{Kind::Title, html::text(u"h1", u"", title)}};
    const auto add = [&pieces](const QString &heading, Kind kind, const QStringList &parts) {
        bool isFirst = true;
        for (const QString &part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            if (isFirst) {
                pieces.append({Kind::Heading, html::text(u"h2", u"", heading)});
            }
            isFirst = false;
            pieces.append({kind, withoutLinks(part)});
        }
    };
    add(ReportData::tr("Claims over the sources"), Kind::Sources, {htmlMatrix(data)});
    add(ReportData::tr("Dossiers"), Kind::Passage, htmlDossiers(data));
    add(ReportData::tr("Quotes by speaker"), Kind::Passage, htmlQuotes(data));
    add(ReportData::tr("Sources"), Kind::Sources, {htmlSources(data)});
    return pieces;
}

} // namespace Sidelight
