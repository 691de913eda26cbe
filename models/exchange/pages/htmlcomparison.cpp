// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/pages/htmlcomparison.h"

#include "models/exchange/pages/htmlpage.h"
#include "models/exchange/pages/htmltext.h"
#include "models/exchange/writefile.h"
#include "models/passages/pairs.h"
#include "models/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double side = 260; // of the plot, in its own units

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::ComparisonReport)
};

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

/** Where places of a text lie along a side of the plot. */
class Axis
{
public:
    explicit Axis(const Source &source)
        : m_source(source)
    {
    }

    [[nodiscard]] double at(qsizetype offset) const
    {
        return side * double(offset) / double(std::max<qsizetype>(1, m_source.article.text.size()));
    }

    [[nodiscard]] QList<double> paragraphs() const
    {
        QList<double> places;
        for (const Span &paragraph : Sidelight::paragraphs(m_source.article.text)) {
            places.append(at(paragraph.begin));
        }
        return places;
    }

    [[nodiscard]] QList<Span> masked() const { return maskedSpans(effectiveArticle(m_source)); }

private:
    const Source &m_source;
};

QString line(QStringView classes, double x1, double y1, double x2, double y2)
{
    return u"<line class=\"%1\" x1=\"%2\" y1=\"%3\" x2=\"%4\" y2=\"%5\"/>"_s.arg(classes, number(x1), number(y1),
                                                                                 number(x2), number(y2));
}

QString shade(double x, double y, double width, double height)
{
    return u"<rect class=\"mask\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"/>"_s.arg(number(x), number(y),
                                                                                        number(width), number(height));
}

/** The first text runs across, the second down. */
QString plotSvg(const Source &a, const Source &b, const Analysis &analysis)
{
    const Axis across(a);
    const Axis down(b);
    QString drawing = u"<rect class=\"ground\" width=\"%1\" height=\"%1\"/>"_s.arg(number(side));
    for (const Span &span : across.masked()) {
        drawing += shade(across.at(span.begin), 0, across.at(span.end) - across.at(span.begin), side);
    }
    for (const Span &span : down.masked()) {
        drawing += shade(0, down.at(span.begin), side, down.at(span.end) - down.at(span.begin));
    }
    for (const double x : across.paragraphs()) {
        drawing += line(u"grid", x, 0, x, side);
    }
    for (const double y : down.paragraphs()) {
        drawing += line(u"grid", 0, y, side, y);
    }
    const int indexA = analysis.indexOf(a.id);
    const int indexB = analysis.indexOf(b.id);
    for (const Passage &passage : analysis.passages) {
        if (!passage.noise && isBetween(passage, indexA, indexB)) {
            const bool isForward = passage.sourceA == indexA;
            const Span &inA = isForward ? passage.a : passage.b;
            const Span &inB = isForward ? passage.b : passage.a;
            drawing += line(u"hit", across.at(inA.begin), down.at(inB.begin), across.at(inA.end), down.at(inB.end));
        }
    }
    const QString name = Text::tr("Where the passages stand: %1 across, %2 down").arg(a.key, b.key);
    return u"<figure><svg class=\"plot\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1 -1 %1 %1\" role=\"img\" "
           u"aria-label=\"%2\">"_s.arg(number(side + 2), html::escaped(name)) +
           drawing + u"</svg>"_s + html::text(u"figcaption", u"facts", name) + u"</figure>\n"_s;
}

QString className(ComparisonPiece::Kind kind)
{
    switch (kind) {
    case ComparisonPiece::Kind::Passage:
        return u"piece whole"_s;
    case ComparisonPiece::Kind::Only:
        return u"piece only"_s;
    default:
        return u"piece"_s;
    }
}

} // namespace

Result<void> writeHtmlComparison(QIODevice &device, const ProjectData &project, const Analysis &analysis,
                                 const QUuid &a, const QUuid &b)
{
    const QString title = comparisonTitle(project, a, b);
    const QString head =
        html::pageHead(title, {u"report.css"_s, u"comparison.css"_s}) + u"<body class=\"comparison\">\n<main>\n"_s;
    Result<void> written = writeBytes(device, head.toUtf8());
    for (const ComparisonPiece &piece : comparisonPieces(project, analysis, a, b)) {
        if (written) {
            const QString part = piece.kind == ComparisonPiece::Kind::Plot
                                     ? plotSvg(*project.source(a), *project.source(b), analysis)
                                     : html::element(u"div", className(piece.kind), piece.html) + u'\n';
            written = writeBytes(device, part.toUtf8());
        }
    }
    return written ? writeBytes(device, "</main>\n</body>\n</html>\n") : written;
}

} // namespace Sidelight
