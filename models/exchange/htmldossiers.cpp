// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/htmldossiers.h"

#include "models/claims/stancetext.h"
#include "models/claims/values.h"
#include "models/claims/valuetext.h"
#include "models/exchange/codingscsv.h"
#include "models/exchange/htmlpane.h"
#include "models/exchange/htmltext.h"
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

/** The dossiers of a report; the values of each source are found once. */
class Dossiers final
{
public:
    explicit Dossiers(const ReportData &data)
        : m_data(data)
    {
    }

    QStringList all()
    {
        QStringList html;
        for (const ClaimRow &row : m_data.matrix.rows) {
            html += row.claim.isFolder ? QStringList() : QStringList{dossier(row)};
        }
        return html;
    }

private:
    QString dossier(const ClaimRow &row)
    {
        const Claim &claim = row.claim;
        QString html = html::text(u"h3", u"claim c%1"_s.arg(claim.colour), claim.name);
        html += claim.description.isEmpty() ? QString() : html::text(u"div", u"", claim.description);
        html += claim.memo.isEmpty() ? QString() : html::text(u"div", u"note", claim.memo);
        QStringList omitted;
        QStringList silent;
        QStringList unread;
        QString variants;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const ClaimCell &cell = row.cells.at(i);
            const Source *source = m_data.project.source(m_data.matrix.sources.at(i));
            if (!source) {
                continue;
            }
            for (const Coding &coding : cell.codings) {
                variants += coding.span ? variant(coding, *source) : QString();
            }
            if (cell.state != ClaimCell::State::Coded) {
                QStringList &gap = cell.state == ClaimCell::State::Omitted ? omitted : source->isRead ? silent : unread;
                gap.append(keyLink(m_data, source->id));
            }
        }
        html += variants.isEmpty() ? QString() : html::element(u"ul", u"variants", variants);
        html += gapLine(ReportData::tr("Omits it:"), omitted) +
                gapLine(ReportData::tr("Read, nothing coded:"), silent) +
                gapLine(ReportData::tr("Not read yet:"), unread);
        return html::element(u"div", u"dossier", html) + u'\n';
    }

    QString variant(const Coding &coding, const Source &source)
    {
        const QString stance = html::text(u"span", u"sign", ReportData::stanceSign(coding.stance)) + u' ' +
                               html::text(u"span", u"stance", describeStance(coding.stance, coding.attributedTo));
        QString facts = keyLink(m_data, source.id) + u' ' + htmlOutlet(source) + u' ' + stance;
        const int index = m_data.analysis.indexOf(source.id);
        const Quote *quote = index < 0 ? nullptr : quoteAround(m_data.analysis.sources.at(index).quotes, *coding.span);
        if (quote && !quote->speaker.isEmpty()) {
            facts += u' ' + html::text(u"span", u"none", ReportData::tr("in a quote of %1").arg(quote->speaker));
        }
        const QString words = html::link(codingAnchor(m_data.number(coding.id)), u"excerpt",
                                         html::escaped(excerpt(source.article.text, *coding.span, longestVariant)));
        const QString values = valuesIn(source, *coding.span);
        return html::element(
            u"li", u"",
            html::element(u"div", u"", facts) + html::element(u"blockquote", u"", words) +
                (values.isEmpty() ? QString() : html::text(u"div", u"note", ReportData::tr("Says: %1").arg(values))) +
                (coding.note.isEmpty() ? QString() : html::text(u"div", u"note", coding.note)));
    }

    /** "24 November 2014, no. 4": what the dates and numbers of a place come to. */
    QString valuesIn(const Source &source, const Span &span)
    {
        auto known = m_values.constFind(source.id);
        if (known == m_values.cend()) {
            known =
                m_values.insert(source.id, findValues(source.article.text, source.article.metadata.published.date()));
        }
        QStringList texts;
        for (const Value &value : *known) {
            if (span.contains(value.span)) {
                texts.append(valueText(value));
            }
        }
        texts.removeDuplicates();
        return texts.join(u", "_s);
    }

    static QString gapLine(const QString &label, const QStringList &keys)
    {
        return keys.isEmpty() ? QString()
                              : html::element(u"div", u"gap", html::escaped(label) + u' ' + keys.join(u' '));
    }

    const ReportData &m_data;
    QHash<QUuid, QList<Value>> m_values;
};

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
    const Source *known = data.source(source);
    if (!known) {
        return {};
    }
    return html::element(
        u"li", u"",
        keyLink(data, known->id) + u' ' +
            html::text(u"span", u"excerpt", excerpt(known->article.text, quote.content, longestQuote)) + u' ' +
            html::text(u"span", u"none", typeText(quote.type)));
}

} // namespace

QStringList htmlDossiers(const ReportData &data)
{
    return Dossiers(data).all();
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
