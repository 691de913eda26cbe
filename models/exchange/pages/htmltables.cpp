// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/pages/htmltables.h"

#include "models/claims/stancetext.h"
#include "models/exchange/pages/htmlpane.h"
#include "models/exchange/pages/htmltext.h"
#include "models/text/excerpt.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype longestExcerpt = 160;

/** In the context that lupdate gives to a function of the namespace: that of the namespace. */
QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("Sidelight", text, comment);
}

QString cell(QStringView classes, const QString &html)
{
    return html::element(u"td", classes, html);
}

QString figure(qsizetype number)
{
    return cell(u"figure", QLocale().toString(number));
}

/** A note in italics where an article says nothing of itself. */
QString textOr(const QString &text, const QString &none)
{
    return text.isEmpty() ? html::text(u"i", u"none", none) : html::escaped(text);
}

QString sourceRow(const ReportData &data, int index)
{
    const Source &source = data.source(index);
    const Metadata &metadata = source.article.metadata;
    const SourceAnalysis &analysis = data.analysis.sources[index];
    qsizetype codings = 0;
    for (const Coding &coding : data.project.codings) {
        codings += coding.source == source.id && coding.span ? 1 : 0;
    }
    const QString name = htmlOutlet(source) +
                         html::element(u"div", u"title", textOr(metadata.title, tr("No headline"))) +
                         html::element(u"div", u"file",
                                       html::escaped(source.article.fileName) + u"<br/>SHA-256 "_s +
                                           QString::fromLatin1(source.article.sha256.toHex()));
    return u"<tr>"_s + html::element(u"th", u"", html::link(paneAnchor(index), u"key", html::escaped(source.key))) +
           cell(u"", name) + cell(u"", textOr(ReportData::dateText(metadata.published), tr("No date"))) +
           cell(u"", html::escaped(metadata.byline)) + cell(u"", html::escaped(metadata.agency)) +
           figure(analysis.words) + cell(u"figure", ReportData::percent(analysis.sharedShare())) +
           figure(analysis.quotes.size()) + figure(codings) + u"</tr>\n"_s;
}

QString headRow(const QStringList &cells)
{
    QString row;
    for (const QString &text : cells) {
        row += u"<th scope=\"col\">"_s + text + u"</th>"_s;
    }
    return u"<thead><tr>"_s + row + u"</tr></thead>\n"_s;
}

/** The tint for a share: the more, the stronger. */
QString overlapClass(double share)
{
    constexpr double least = 0.005;
    return share < least  ? QString()
           : share < 0.10 ? u"p2"_s
           : share < 0.25 ? u"p3"_s
           : share < 0.45 ? u"p4"_s
                          : u"p5"_s;
}

QString entryHtml(const ReportData &data, const Coding &coding)
{
    const Source *source = data.project.source(coding.source);
    const QString stance = html::text(u"span", u"sign", stanceSign(coding.stance)) + u' ' +
                           html::text(u"span", u"stance", describeStance(coding.stance, coding.attributedTo));
    QString words;
    if (coding.span && source) {
        words = html::element(u"div", u"", // a line of its own on paper too
                              html::link(codingAnchor(data.number(coding.id)), u"excerpt",
                                         html::escaped(excerpt(source->article.text, *coding.span, longestExcerpt))));
    }
    const QString note = coding.note.isEmpty() ? QString() : html::text(u"div", u"note", coding.note);
    return html::element(u"div", u"entry", stance + words + note);
}

QString claimCell(const ReportData &data, const ClaimCell &cell, const QUuid &sourceId)
{
    const Source *source = data.project.source(sourceId);
    switch (cell.state) {
    case ClaimCell::State::Coded: {
        QString entries;
        for (const Coding &coding : cell.codings) {
            entries += coding.span ? entryHtml(data, coding) : QString();
        }
        return html::element(u"td", u"", entries);
    }
    case ClaimCell::State::Omitted:
        return html::element(u"td", u"omits",
                             cell.codings.isEmpty() ? QString() : entryHtml(data, cell.codings.constFirst()));
    case ClaimCell::State::NotReviewed:
        return source && source->isRead
                   ? html::element(u"td", u"silent", html::text(u"span", u"none", tr("nothing coded")))
                   : html::element(u"td", u"unread", html::text(u"span", u"none", tr("not read yet")));
    }
    return {};
}

QString claimRow(const ReportData &data, const ClaimRow &row)
{
    const QString name = html::text(u"b", u"", row.claim.name);
    if (row.claim.isFolder) {
        return u"<tr class=\"folder\"><th scope=\"rowgroup\" colspan=\"%1\">"_s.arg(row.cells.size() + 1) + name +
               u"</th></tr>\n"_s;
    }
    const QString reach = tr("%1 of %2 sources").arg(row.coded).arg(row.cells.size());
    QString cells = u"<th scope=\"row\" class=\"claim %1\">"_s.arg(ReportData::colourClass(row.claim)) + name +
                    html::text(u"div", u"none", reach) + u"</th>"_s;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        cells += claimCell(data, row.cells[i], data.matrix.sources[i]);
    }
    return html::element(u"tr", u"", cells) + u'\n';
}

QString table(QStringView classes, const QString &rows)
{
    return u"<div class=\"wide\" tabindex=\"0\">"_s + html::element(u"table", classes, rows) + u"</div>\n"_s;
}

} // namespace

QString htmlSources(const ReportData &data)
{
    QString rows = headRow({QString(), tr("Source"), tr("Published"), tr("Byline"), tr("Credit"), tr("Words"),
                            tr("Shared"), tr("Quotes"), tr("Codings")});
    for (int i = 0; i < data.analysis.ids.size(); ++i) {
        rows += sourceRow(data, i);
    }
    return table(u"sources", rows);
}

QString htmlOverlap(const ReportData &data)
{
    QStringList head{QString()};
    for (int i = 0; i < data.analysis.ids.size(); ++i) {
        head.append(html::escaped(data.source(i).key));
    }
    QString rows = headRow(head);
    for (int row = 0; row < data.analysis.ids.size(); ++row) {
        QString cells = u"<th scope=\"row\">"_s + html::escaped(data.source(row).key) + u"</th>"_s;
        for (int column = 0; column < data.analysis.ids.size(); ++column) {
            const double share = data.analysis.overlap(row, column);
            cells += row == column ? cell(u"self", QString()) : cell(overlapClass(share), ReportData::percent(share));
        }
        rows += html::element(u"tr", u"", cells) + u'\n';
    }
    return table(u"overlap", rows);
}

QString htmlMatrix(const ReportData &data)
{
    if (data.matrix.rows.isEmpty()) {
        return {};
    }
    QStringList head{tr("Claim")};
    for (const QUuid &id : data.matrix.sources) {
        const Source *source = data.project.source(id);
        head.append(html::text(u"span", u"key", source->key) + u' ' + htmlOutlet(*source));
    }
    QString rows = headRow(head);
    for (const ClaimRow &row : data.matrix.rows) {
        rows += claimRow(data, row);
    }
    return table(u"matrix", rows);
}

QString htmlPassages(const ReportData &data)
{
    QString items;
    for (const int number : data.shownGroups()) {
        const PassageGroup &group = data.analysis.groups[number];
        QString links;
        for (qsizetype i = 0; i < group.members.size(); ++i) {
            links +=
                html::link(memberAnchor(number, i), u"key", html::escaped(data.source(group.members[i].source).key)) +
                u' ';
        }
        const GroupMember &first = group.members.constFirst();
        const QString words = html::text(u"span", u"excerpt",
                                         excerpt(data.source(first.source).article.text, first.span, longestExcerpt));
        items += html::element(
                     u"li", u"",
                     words + u' ' +
                         html::text(u"span", u"none", ReportData::counted(ReportData::Counted::Words, group.words)) +
                         u' ' + links) +
                 u'\n';
    }
    return items.isEmpty() ? html::text(u"p", u"none", tr("No shared wording."))
                           : html::element(u"ol", u"passages", items);
}

} // namespace Sidelight
