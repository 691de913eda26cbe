// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/pages/comparisonpieces.h"

#include "models/exchange/pages/htmltext.h"
#include "models/exchange/pages/reportdata.h"
#include "models/passages/pairs.h"
#include "models/project/comparison.h"
#include "models/text/excerpt.h"
#include "models/text/positions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::ComparisonReport)
};

/** One of the two sources, ready to be written. */
struct Side {
    const Source &source;
    Positions positions;

    explicit Side(const Source &shown)
        : source(shown)
        , positions(shown.article.text)
    {
    }

    [[nodiscard]] const QString &text() const { return source.article.text; }

    /** "003 · 1,744–1,945" */
    [[nodiscard]] QString place(const Span &span) const
    {
        const Span points = positions.toCodePoints(span);
        const QLocale locale;
        return html::text(u"div", u"place",
                          u"%1 · %2–%3"_s.arg(source.key, locale.toString(points.begin), locale.toString(points.end)));
    }

    [[nodiscard]] QString written(const Span &span) const
    {
        return html::escaped(text().sliced(span.begin, span.length()).replace(u'\n', u' '));
    }
};

QString sideHtml(const Side &side, const Side &other, const Passage &passage, bool isA)
{
    QList<AlignedRun> runs = passage.alignment;
    const auto own = [isA](const AlignedRun &run) { return isA ? run.a : run.b; };
    std::ranges::stable_sort(runs, {}, own);
    const Span whole = isA ? passage.a : passage.b;
    QString words;
    qsizetype at = whole.begin;
    for (const AlignedRun &run : std::as_const(runs)) {
        const Span span = own(run);
        const Span there = isA ? run.b : run.a;
        if (span.begin > at) { // blanks and marks between the runs
            words += side.written({at, span.begin});
        }
        at = std::max(at, span.end);
        if (span.isEmpty()) {
            words += u"<span class=\"lo\" title=\"%1\">▲</span>"_s.arg(html::escaped(excerpt(other.text(), there)));
        } else if (run.kind == RunKind::Same) {
            words += side.written(span);
        } else {
            const QString kind = run.kind == RunKind::Changed ? u"df ch"_s
                                 : run.kind == RunKind::Moved ? u"mv"_s
                                                              : u"df on"_s;
            words += html::element(u"span", kind, side.written(span));
        }
    }
    words += at < whole.end ? side.written({at, whole.end}) : QString();
    return side.place(whole) + u"<p dir=\"auto\" class=\"words\">"_s + words + u"</p>"_s;
}

QString passageHtml(const Side &a, const Side &b, const Passage &passage, bool isForward, int number)
{
    const int differing = differingWords(passage);
    const QString head = u"%1 · %2 · %3"_s.arg(
        QLocale().toString(number), Text::tr("%n word(s) in both", nullptr, passage.words),
        differing == 0 ? Text::tr("same word for word") : Text::tr("%n word(s) differ", nullptr, differing));
    const auto cell = [](const QString &content) { return u"<td width=\"50%\">"_s + content + u"</td>"_s; };
    return html::text(u"div", u"number", head) + u"<table class=\"passage\" width=\"100%\"><tr>"_s +
           cell(sideHtml(a, b, passage, isForward)) + cell(sideHtml(b, a, passage, !isForward)) + u"</tr></table>"_s;
}

QString legendHtml()
{
    const auto sample = [](QStringView classes, const QString &text) {
        return html::element(u"span", u"entry", html::text(u"span", classes, text)) + u' ';
    };
    return html::element(
        u"p", u"legend",
        sample(u"same", Text::tr("same words")) + sample(u"df on", Text::tr("only on this side")) +
            sample(u"df ch", Text::tr("changed")) +
            html::element(u"span", u"entry",
                          u"<span class=\"lo\">▲</span> "_s + html::escaped(Text::tr("left out here"))) +
            u' ' + sample(u"mv", Text::tr("moved")));
}

QString sourceRow(const Source &source, const SourceAnalysis &analysis)
{
    const Metadata &metadata = source.article.metadata;
    const QString date = ReportData::dateText(metadata.published);
    const QString outlet = metadata.outlet.isEmpty() ? Text::tr("Outlet not given") : metadata.outlet;
    const QString facts =
        QStringList{outlet, metadata.title.isEmpty() ? Text::tr("No headline") : metadata.title,
                    date.isEmpty() ? Text::tr("No date") : date, Text::tr("%Ln word(s)", nullptr, analysis.words)}
            .join(u" · "_s);
    return html::text(u"div", u"source", u"%1 · %2"_s.arg(source.key, facts)) +
           html::text(u"div", u"file", source.article.fileName) +
           html::text(u"div", u"hash", u"SHA-256 "_s + QString::fromLatin1(source.article.sha256.toHex()));
}

void addOnly(QList<ComparisonPiece> &pieces, const Side &side, const QList<OnlyHere> &only, int quotes)
{
    using Kind = ComparisonPiece::Kind;
    const QString count =
        QStringList{Text::tr("%Ln word(s)", nullptr, wordsIn(only)), Text::tr("%n quote(s)", nullptr, quotes)}.join(
            u" · "_s);
    pieces.append({Kind::Heading, html::text(u"h2", u"", Text::tr("Only in %1").arg(side.source.key)) +
                                      html::text(u"div", u"facts", count)});
    for (const OnlyHere &stretch : only) {
        pieces.append({Kind::Only, side.place(stretch.span) + u"<p dir=\"auto\" class=\"words\">"_s +
                                       side.written(stretch.span) + u"</p>"_s});
    }
}

} // namespace

QString comparisonTitle(const ProjectData &project, const QUuid &a, const QUuid &b)
{
    const auto name = [&project](const QUuid &id) {
        const Source *source = project.source(id);
        const QString outlet = source ? source->article.metadata.outlet : QString();
        return !source ? QString() : outlet.isEmpty() ? source->key : u"%1 %2"_s.arg(source->key, outlet);
    };
    return Text::tr("%1 and %2").arg(name(a), name(b));
}

QList<ComparisonPiece> comparisonPieces(const ProjectData &project, const Analysis &analysis, const QUuid &a,
                                        const QUuid &b)
{
    using Kind = ComparisonPiece::Kind;
    const Source *first = project.source(a);
    const Source *second = project.source(b);
    const int indexA = analysis.indexOf(a);
    const int indexB = analysis.indexOf(b);
    if (!first || !second || indexA < 0 || indexB < 0 || indexA == indexB) {
        return {};
    }
    const ComparisonSummary summary = compare(analysis, *first, *second);
    const Side sideA(*first);
    const Side sideB(*second);
    QList<ComparisonPiece> pieces{{Kind::Title, html::text(u"h1", u"", comparisonTitle(project, a, b)) +
                                                    html::text(u"p", u"pair", describe(summary, *first, *second))},
                                  {Kind::Plot, {}},
                                  {Kind::Legend, legendHtml()},
                                  {Kind::Heading, html::text(u"h2", u"", Text::tr("Passages in both"))}};
    int number = 0;
    for (const int index : summary.passages) {
        const Passage &passage = analysis.passages.at(index);
        pieces.append({Kind::Passage, passageHtml(sideA, sideB, passage, passage.sourceA == indexA, ++number)});
    }
    if (summary.passages.isEmpty()) {
        pieces.append({Kind::Only, html::text(u"p", u"words", Text::tr("The two have no wording in common."))});
    }
    addOnly(pieces, sideA, summary.onlyInA, summary.quotesOnlyInA);
    addOnly(pieces, sideB, summary.onlyInB, summary.quotesOnlyInB);
    pieces.append({Kind::Heading, html::text(u"h2", u"", Text::tr("Sources"))});
    pieces.append({Kind::Sources,
                   sourceRow(*first, analysis.sources.at(indexA)) + sourceRow(*second, analysis.sources.at(indexB)) +
                       html::text(u"p", u"facts",
                                  Text::tr("Positions count the characters (Unicode code points) of the reading text "
                                           "from 0; the end is not included. Checksums are of the imported files."))});
    return pieces;
}

} // namespace Sidelight
