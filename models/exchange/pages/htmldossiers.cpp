// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/pages/htmldossiers.h"

#include "models/claims/stancetext.h"
#include "models/claims/values/valuetext.h"
#include "models/exchange/pages/htmlpane.h"
#include "models/exchange/pages/htmltext.h"
#include "models/project/dossier.h"
#include "models/quotes/quotetype.h"
#include "models/text/excerpt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype longestQuote = 400;
constexpr qsizetype longestVariant = 2000;

QString keyLink(const ReportData &data, const QUuid &source)
{
    const int index = data.analysis.indexOf(source);
    const Source *known = data.project.source(source);
    const QString key = known ? html::escaped(known->key) : QString();
    return index < 0 ? html::element(u"span", u"key", key) : html::link(paneAnchor(index), u"key", key);
}

/** "24 November 2014, no. 4": what the dates and numbers of a place come to. */
QString valuesIn(const ReportData &data, const QUuid &source, const Span &span)
{
    const int index = data.analysis.indexOf(source);
    QStringList texts;
    for (const Value &value : index < 0 ? QList<Value>() : data.analysis.sources.at(index).values) {
        if (span.contains(value.span)) {
            texts.append(valueText(value));
        }
    }
    texts.removeDuplicates();
    return texts.join(u", "_s);
}

QString variant(const ReportData &data, const DossierCoding &entry, const Source &source)
{
    const Coding &coding = entry.coding;
    const QString stance = html::text(u"span", u"sign", stanceSign(coding.stance)) + u' ' +
                           html::text(u"span", u"stance", describeStance(coding.stance, coding.attributedTo));
    QString facts = keyLink(data, source.id) + u' ' + htmlOutlet(source) + u' ' + stance;
    if (!entry.speaker.isEmpty()) {
        facts += u' ' + html::text(u"span", u"none", ReportData::tr("in a quote of %1").arg(entry.speaker));
    }
    const QString words = html::link(codingAnchor(data.number(coding.id)), u"excerpt",
                                     html::escaped(excerpt(source.article.text, *coding.span, longestVariant)));
    const QString values = valuesIn(data, source.id, *coding.span);
    return html::element(
        u"li", u"",
        html::element(u"div", u"", facts) + html::element(u"blockquote", u"", words) +
            (values.isEmpty() ? QString() : html::text(u"div", u"note", ReportData::tr("Says: %1").arg(values))) +
            (coding.note.isEmpty() ? QString() : html::text(u"div", u"note", coding.note)));
}

QString gapLine(const QString &label, const QStringList &keys)
{
    return keys.isEmpty() ? QString() : html::element(u"div", u"gap", html::escaped(label) + u' ' + keys.join(u' '));
}

QString htmlDossier(const ReportData &data, const ClaimDossier &dossier)
{
    const Claim &claim = dossier.claim;
    QString html = html::text(u"h3", QString(u"claim "_s + ReportData::colourClass(claim)), claim.name);
    html += claim.description.isEmpty() ? QString() : html::text(u"div", u"", claim.description);
    html += claim.memo.isEmpty() ? QString() : html::text(u"div", u"note", claim.memo);
    QStringList omitted;
    QStringList silent;
    QStringList unread;
    QString variants;
    for (const DossierSource &entry : dossier.sources) {
        const Source *source = data.project.source(entry.source);
        for (const DossierCoding &coding : entry.codings) {
            variants += coding.coding.span ? variant(data, coding, *source) : QString();
        }
        if (entry.state != ClaimCell::State::Coded) {
            QStringList &gap = entry.state == ClaimCell::State::Omitted ? omitted : entry.isRead ? silent : unread;
            gap.append(keyLink(data, entry.source));
        }
    }
    html += variants.isEmpty() ? QString() : html::element(u"ul", u"variants", variants);
    html += gapLine(ReportData::tr("Omits it:"), omitted) + gapLine(ReportData::tr("Read, nothing coded:"), silent) +
            gapLine(ReportData::tr("Not read yet:"), unread);
    return html::element(u"div", u"dossier", html) + u'\n';
}

QString typeText(QuoteType type)
{
    switch (type) {
    case QuoteType::Direct:
        return ReportData::tr("direct");
    case QuoteType::Mixed:
        return ReportData::tr("mixed");
    case QuoteType::Indirect:
        return ReportData::tr("indirect");
    }
    return {};
}

QString quoteItem(const ReportData &data, int source, const Quote &quote)
{
    const Source &known = data.source(source);
    return html::element(u"li", u"",
                         keyLink(data, known.id) + u' ' +
                             html::text(u"span", u"excerpt", excerpt(known.article.text, quote.content, longestQuote)) +
                             u' ' + html::text(u"span", u"none", typeText(quote.type)));
}

} // namespace

QStringList htmlDossiers(const ReportData &data)
{
    QStringList html;
    for (const ClaimRow &row : data.matrix.rows) {
        if (!row.claim.isFolder) {
            html.append(htmlDossier(data, claimDossier(data.project, data.analysis, row.claim.id)));
        }
    }
    return html;
}

QStringList htmlQuotes(const ReportData &data)
{
    const qsizetype unknown = data.speakers.all().size();
    QList<QString> items(unknown + 1);
    for (int source = 0; source < data.analysis.sources.size(); ++source) {
        const QList<Quote> &quotes = data.analysis.sources.at(source).quotes;
        for (int i = 0; i < quotes.size(); ++i) {
            const int row = data.speakers.rowOf(source, i);
            items[row < 0 ? unknown : row] += quoteItem(data, source, quotes.at(i));
        }
    }
    QStringList html;
    for (qsizetype row = 0; row <= unknown; ++row) {
        if (items.at(row).isEmpty()) {
            continue;
        }
        const QString name = row == unknown ? html::text(u"h3", u"", ReportData::tr("Speaker not known"))
                                            : html::text(u"h3", u"c%1"_s.arg(data.speakers.all().at(row).colour),
                                                         data.speakers.all().at(row).name);
        html.append(html::element(u"div", u"dossier", name + html::element(u"ul", u"variants", items.at(row))) + u'\n');
    }
    return html;
}

} // namespace Sidelight
