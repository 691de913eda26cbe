// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/pages/htmlreport.h"

#include "models/exchange/pages/htmldossiers.h"
#include "models/exchange/pages/htmlpage.h"
#include "models/exchange/pages/htmlpane.h"
#include "models/exchange/pages/htmltables.h"
#include "models/exchange/pages/htmltext.h"
#include "models/exchange/writefile.h"
#include "models/project/comparison.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** In the context that lupdate gives to a function of the namespace: that of the namespace. */
QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("Sidelight", text, comment);
}

QString summary(const ReportData &data)
{
    using Counted = ReportData::Counted;
    qsizetype words = 0;
    qsizetype quotes = 0;
    for (const SourceAnalysis &source : data.analysis.sources) {
        words += source.words;
        quotes += source.quotes.size();
    }
    QStringList facts{ReportData::counted(Counted::Sources, data.analysis.sources.size()),
                      ReportData::counted(Counted::Words, words),
                      ReportData::counted(Counted::Passages, data.shownGroups().size()),
                      ReportData::counted(Counted::Quotes, quotes)};
    const qsizetype claims = std::ranges::count(data.codebook.claims(), false, &Claim::isFolder);
    if (claims > 0) {
        facts += {ReportData::counted(Counted::Claims, claims),
                  ReportData::counted(Counted::Codings, data.project.codings.size())};
    }
    return facts.join(u" · "_s);
}

/** What two sources have in common, in words; empty where there are more or fewer. */
QString pairText(const ReportData &data)
{
    const bool isPair = data.analysis.ids.size() == 2;
    if (!isPair) {
        return {};
    }
    const Source &a = data.source(0);
    const Source &b = data.source(1);
    return html::text(u"p", u"pair", describe(compare(data.analysis, a, b), a, b));
}

QString legend(const ReportData &data)
{
    const auto sample = [](QStringView classes, const QString &text) {
        return html::text(u"span", classes, text) + u' ';
    };
    constexpr qsizetype most = 5;
    const qsizetype sourceCount = data.analysis.ids.size();
    QString shared = tr("Shared by");
    for (qsizetype sources = 2; sources <= std::min(most, sourceCount); ++sources) {
        const bool isOpen = sources == most && sourceCount > most;
        shared +=
            u' ' + html::text(u"span", u"p p%1"_s.arg(sources), isOpen ? tr("5 or more") : QString::number(sources));
    }
    QString speakers;
    for (const QuotedSpeaker &speaker : data.speakers.all()) {
        speakers += html::element(u"li", u"",
                                  html::text(u"b", u"c%1"_s.arg(speaker.colour), speaker.initials) + u' ' +
                                      html::escaped(speaker.name) + u' ' +
                                      html::text(u"span", u"none", QLocale().toString(speaker.quotes)));
    }
    return html::element(u"p", u"legend",
                         html::element(u"span", u"", shared + u' ' + tr("sources")) + u' ' +
                             sample(u"q direct q1", tr("direct quote")) + sample(u"q mixed q1", tr("mixed")) +
                             sample(u"q indirect q1", tr("indirect")) +
                             html::element(u"span", u"",
                                           u"<i class=\"ks c6\"></i>"_s + tr("coding") + u"<i class=\"ke c6\"></i>"_s) +
                             u' ' + sample(u"boiler", tr("no part of the article"))) +
           html::element(u"ul", u"speakers", speakers) + u'\n';
}

QString section(const QString &title, const QString &content)
{
    return content.isEmpty() ? QString()
                             : u"<section>\n"_s + html::text(u"h2", u"", title) + u'\n' + content + u"</section>\n"_s;
}

QString panes(const ReportData &data)
{
    QString columns;
    for (int i = 0; i < data.analysis.ids.size(); ++i) {
        columns += htmlPane(data, i);
    }
    const QString classes = u"panes panes%1"_s.arg(std::min<qsizetype>(data.analysis.ids.size(), 3));
    return legend(data) + html::element(u"div", classes, columns);
}

} // namespace

Result<void> writeHtmlReport(QIODevice &device, const ProjectData &project, const Analysis &analysis,
                             const QString &title)
{
    const ReportData data(project, analysis);
    const QStringList parts{
        html::pageHead(title, {u"report.css"_s}, data.colourRules()),
        u"<body>\n<header class=\"page\">"_s + html::text(u"h1", u"", title) +
            html::text(u"p", u"facts", summary(data)) + pairText(data) + u"</header>\n<main>\n"_s,
        section(tr("Claims over the sources"), htmlMatrix(data)),
        section(tr("Dossiers"), htmlDossiers(data).join(QString())),
        section(tr("The texts"), panes(data)),
        section(tr("Quotes by speaker"), htmlQuotes(data).join(QString())),
        section(tr("Shared passages"), htmlPassages(data)),
        section(tr("Words of the row found in the column"), htmlOverlap(data)),
        section(tr("Sources"), htmlSources(data)),
        u"</main>\n<footer>"_s +
            html::escaped(
                tr("Made with Sidelight. Positions and passages refer to the texts with the checksums above.")) +
            u"</footer>\n</body>\n</html>\n"_s};
    for (const QString &part : parts) {
        if (Result<void> written = writeBytes(device, part.toUtf8()); !written) {
            return written;
        }
    }
    return {};
}

} // namespace Sidelight
