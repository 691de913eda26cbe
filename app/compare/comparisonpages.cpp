// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/comparisonpages.h"

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double unitsAnInch = 96;
constexpr double footHeight = 24;
constexpr double plotSide = 220;
constexpr double plotLabels = 18;
constexpr double gap = 10;        // between pieces
constexpr double leastPage = 40;  // each way: no line, or no word, has room on smaller paper
constexpr double leastBegun = 60; // of a piece that must be torn, at the foot of a page

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::ComparisonPages)
};

/** What the classes of the pieces look like where there are fewer means than in a browser. */
QString styleSheet()
{
    return uR"(
        h1 { font-size: 20px; font-weight: 700; margin: 0 0 6px 0; }
        h2 { font-size: 14px; font-weight: 700; margin: 10px 0 0 0; }
        p { margin: 0; }
        h3 { font-size: 13px; font-weight: 700; margin: 4px 0 2px 0; }
        ul { margin: 0; }
        blockquote { margin: 2px 0 4px 16px; }
        .number, .source, .key, .sign { font-weight: 600; }
        .place, .file, .hash, .facts, .none, .stance, .note, .gap { color: #5c6066; font-size: 10px; }
        td, th { padding: 6px; vertical-align: top; }
        th { text-align: left; }
        .same { background-color: #b3dbd3; }
        .df { background-color: #fad9c2; }
        .ch { font-style: italic; }
        .on { text-decoration: underline; }
        .mv { background-color: #cde6e0; text-decoration: overline; }
        .lo { color: #a8441a; font-size: 8px; vertical-align: sub; }
    )"_s;
}

std::unique_ptr<QTextDocument> documentOf(const ComparisonPiece &piece, double width)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font;
    font.setFamilies(piece.kind == ComparisonPiece::Kind::Sources ? interfaceFamilies() : readingFamilies());
    font.setPixelSize(13);
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    document->setDefaultStyleSheet(styleSheet());
    document->setHtml(piece.html);
    document->setTextWidth(width);
    return document;
}

PieceHeight heightOf(const QTextDocument &document, bool keepsWithNext)
{
    PieceHeight height{document.size().height(), {}, keepsWithNext};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QRectF line = block.layout()->lineAt(i).rect();
            height.lines.append({top + line.top(), top + line.bottom()});
        }
    }
    return height;
}

/** The lowest place at which a piece can be cut, at most `to`, without cutting a line; `from` if there is none. */
double cutBefore(const PieceHeight &piece, double from, double to)
{
    double cut = to;
    bool isMoved = true;
    while (isMoved) {
        isMoved = false;
        for (const auto &[top, bottom] : piece.lines) {
            if (top < cut && bottom > cut) {
                cut = top;
                isMoved = true;
            }
        }
    }
    return std::max(from, cut);
}

class Printer
{
public:
    Printer(QPagedPaintDevice &device, const QList<ComparisonPiece> &pieces, const QString &foot,
            const DotPlotData &plot)
        : m_device(device)
        , m_foot(foot)
        , m_plot(plot)
        , m_scale(device.logicalDpiX() / unitsAnInch)
    {
        const QRectF page = device.pageLayout().paintRectPixels(device.logicalDpiX());
        m_page = QSizeF(page.width() / m_scale, page.height() / m_scale - footHeight);
        for (const ComparisonPiece &piece : pieces) {
            m_documents.push_back(documentOf(piece, m_page.width()));
            const bool isPlot = piece.kind == ComparisonPiece::Kind::Plot;
            m_heights.append(isPlot ? PieceHeight{plotSide + plotLabels, {}, false}
                                    : heightOf(*m_documents.back(), piece.kind == ComparisonPiece::Kind::Heading));
            m_plotAt = isPlot ? static_cast<int>(m_heights.size()) - 1 : m_plotAt;
        }
    }

    [[nodiscard]] bool print()
    {
        QPainter painter;
        if (std::min(m_page.width(), m_page.height()) < leastPage || !painter.begin(&m_device)) {
            return false;
        }
        painter.scale(m_scale, m_scale);
        const QList<PiecePlace> places = layOutPages(m_heights, m_page.height());
        const int pages = places.isEmpty() ? 1 : places.constLast().page + 1;
        int page = 0;
        paintFoot(painter, page, pages);
        for (const PiecePlace &place : places) {
            if (place.page != page) {
                page = place.page;
                if (!m_device.newPage()) {
                    return false;
                }
                paintFoot(painter, page, pages);
            }
            paint(painter, place);
        }
        return painter.end();
    }

private:
    void paint(QPainter &painter, const PiecePlace &place)
    {
        painter.save();
        painter.translate(0, place.y - place.from);
        if (place.piece == m_plotAt) {
            paintPlot(painter);
        } else {
            const QRectF part(0, place.from, m_page.width(), place.to - place.from);
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = part;
            context.palette = appPalette(false);
            painter.setClipRect(part);
            m_documents.at(static_cast<std::size_t>(place.piece))->documentLayout()->draw(&painter, context);
        }
        painter.restore();
    }

    void paintPlot(QPainter &painter) const
    {
        const SpanPalette colours = SpanPalette::from(appPalette(false));
        paintDotPlot(painter, {QRectF(0, 0, plotSide, plotSide), false}, m_plot, -1, colours, 1);
        painter.setPen(colours.muted);
        painter.setFont(labelFont());
        painter.drawText(QRectF(0, plotSide + 2, m_page.width(), plotLabels - 2), Qt::AlignLeft | Qt::AlignVCenter,
                         Text::tr("Where the passages stand: %1 across, %2 down").arg(m_plot.a.key, m_plot.b.key));
    }

    void paintFoot(QPainter &painter, int page, int pages) const
    {
        painter.setPen(SpanPalette::from(appPalette(false)).muted);
        painter.setFont(labelFont());
        const QRectF foot(0, m_page.height() + footHeight - plotLabels, m_page.width(), plotLabels);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                         Text::tr("%1 of %2", "page").arg(QLocale().toString(page + 1), QLocale().toString(pages)));
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_foot);
    }

    [[nodiscard]] static QFont labelFont()
    {
        QFont font;
        font.setFamilies(interfaceFamilies());
        font.setPixelSize(10);
        return font;
    }

    QPagedPaintDevice &m_device;
    QString m_foot;
    const DotPlotData &m_plot;
    double m_scale;
    QSizeF m_page;
    std::vector<std::unique_ptr<QTextDocument>> m_documents;
    QList<PieceHeight> m_heights;
    int m_plotAt = -1;
};

} // namespace

QList<PiecePlace> layOutPages(const QList<PieceHeight> &pieces, double pageHeight)
{
    QList<PiecePlace> places;
    int page = 0;
    double y = 0;
    const auto turn = [&] {
        ++page;
        y = 0;
    };
    for (int i = 0; i < pieces.size(); ++i) {
        const PieceHeight &piece = pieces.at(i);
        const bool fitsOnePage = piece.height <= pageHeight;
        // A heading takes along what follows, or the beginning of it.
        const bool hasNext = piece.keepsWithNext && i + 1 < pieces.size();
        const double next = !hasNext                                                     ? 0
                            : pieces.at(i + 1).height + gap <= pageHeight - piece.height ? pieces.at(i + 1).height + gap
                                                                                         : leastBegun;
        const double needed = fitsOnePage ? piece.height + next : leastBegun;
        if (y > 0 && y + needed > pageHeight) {
            turn();
        }
        double from = 0;
        while (piece.height - from > pageHeight - y) {
            const double cut = cutBefore(piece, from, from + pageHeight - y);
            if (cut <= from && y > 0) { // not one line has room here
                turn();
                continue;
            }
            const double to = cut > from ? cut : from + pageHeight; // a line higher than a page
            places.append({i, page, y, from, to});
            from = to;
            turn();
        }
        places.append({i, page, y, from, piece.height});
        y += piece.height - from + gap;
    }
    return places;
}

bool printComparison(QPagedPaintDevice &device, const QList<ComparisonPiece> &pieces, const DotPlotData &plot)
{
    const QString foot = Text::tr("%1 and %2, compared with Sidelight").arg(plot.a.key, plot.b.key);
    return Printer(device, pieces, foot, plot).print();
}

bool printPieces(QPagedPaintDevice &device, const QList<ComparisonPiece> &pieces, const QString &foot)
{
    const DotPlotData none;
    return Printer(device, pieces, foot, none).print();
}

} // namespace Sidelight
