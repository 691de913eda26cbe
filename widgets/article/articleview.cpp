// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/articleview.h"

#include "widgets/article/marginmarks.h"
#include "widgets/article/overviewbar.h"
#include "widgets/article/spanhandles.h"
#include "widgets/article/underlaypainter.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextFrame>
#include <QTimer>
#include <QVariantAnimation>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype longText = 40'000; ///< characters; a longer one is laid out step by step
constexpr qsizetype longestLine = 90;  ///< characters; the measure of a column is less
constexpr qsizetype stepLength = 30'000;
constexpr int settlingTime = 120;
constexpr int hoverDelay = 120;
constexpr int scrollDuration = 160;
constexpr qsizetype directionSample = 4000;
constexpr double topMargin = 10;
constexpr double bottomMargin = 40;

/** The direction that most letters of the text have. */
bool isMostlyRightToLeft(QStringView text)
{
    int balance = 0;
    for (const QChar c : text.first(std::min(text.size(), directionSample))) {
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL) {
            ++balance;
        } else if (c.direction() == QChar::DirL) {
            --balance;
        }
    }
    return balance > 0;
}

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QTextEdit(parent)
    , m_palette(SpanPalette::from(palette()))
    , m_overview(new OverviewBar(this))
    , m_handles(new SpanHandles(this))
    , m_scrolling(new QVariantAnimation(this))
    , m_filling(new QTimer(this))
    , m_settling(new QTimer(this))
    , m_hoverTimer(new QTimer(this))
{
    setupText();
    connectScrolling();
    new MarginMarks(this);
    m_filling->setSingleShot(true);
    connect(m_filling, &QTimer::timeout, this, [this] { fillOn(stepLength); });
    m_settling->setSingleShot(true);
    m_settling->setInterval(settlingTime);
    connect(m_settling, &QTimer::timeout, this, [this] { restyle(); });
    m_hoverTimer->setSingleShot(true);
    m_hoverTimer->setInterval(hoverDelay);
    connect(m_hoverTimer, &QTimer::timeout, this, [this] { emit passageHovered(m_hoverOffset); });
    connect(this, &QTextEdit::selectionChanged, this, [this] { emit selectedSpanChanged(selectedSpan()); });
    connect(m_handles, &SpanHandles::spanRequested, this,
            [this](const Span &span) { emit codingSpanRequested(m_focusedCoding, span); });
}

ArticleView::~ArticleView() = default;

void ArticleView::setupText()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setAcceptDrops(false); // files are dropped on the window
    viewport()->setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBar(m_overview);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    document()->setDocumentMargin(0);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
}

void ArticleView::connectScrolling()
{
    m_scrolling->setDuration(scrollDuration);
    m_scrolling->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_scrolling, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { scrollGuided(value.toInt()); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleView::scrolled);
}

// --- article, marks, looks -------------------------------------------------------------------------------------------

void ArticleView::setArticle(const Article &article)
{
    const bool isSameText = m_article.text == article.text && !document()->isEmpty();
    const bool isSameParts = isSameText && m_article.parts == article.parts;
    m_article = article;
    if (isSameParts) {
        return;
    }
    const bool unfolded = m_layers.testFlag(Layer::Boilerplate);
    m_folds = foldsOf(m_article);
    for (Fold &fold : m_folds) {
        fold.isOpen = unfolded;
    }
    if (isSameText) {
        refreshFills();
        restyle(true);
    } else {
        fillAnew();
    }
    if (!isWhole()) {
        m_filling->start();
    }
}

void ArticleView::setMarks(const ArticleMarks &marks)
{
    if (m_marks == marks) {
        return;
    }
    m_marks = marks;
    m_quoteLevels = quoteLevels(m_marks.quotes);
    m_margin.reset();
    refreshFills();
    refreshOverview();
    m_handles->place();
}

void ArticleView::setLayers(Layers layers)
{
    if (layers == m_layers) {
        return;
    }
    const bool refold = layers.testFlag(Layer::Boilerplate) != m_layers.testFlag(Layer::Boilerplate);
    m_layers = layers;
    refreshFills();
    if (refold) {
        for (Fold &fold : m_folds) {
            fold.isOpen = layers.testFlag(Layer::Boilerplate);
        }
        restyle(true);
    }
    refreshOverview();
    m_handles->place();
}

void ArticleView::setZoom(int percent)
{
    const int zoom = std::clamp(percent, smallestZoom, largestZoom);
    if (zoom != m_zoom) {
        m_zoom = zoom;
        restyle();
    }
}

void ArticleView::setCodingMargin(int width)
{
    m_codingMargin = width > 0 ? std::clamp(width, narrowestCodingMargin, widestCodingMargin) : 0;
    restyle();
}

void ArticleView::setFrames(const QList<Span> &current, const QList<Span> &hovered)
{
    if (m_current != current || m_hovered != hovered) {
        m_current = current;
        m_hovered = hovered;
        viewport()->update();
    }
}

void ArticleView::setFocusedCoding(const QUuid &coding)
{
    if (m_focusedCoding != coding) {
        m_focusedCoding = coding;
        m_handles->place();
        viewport()->update();
    }
}

/** The fills, and ink for the secondary type that stands on them: muted letters are for the plain ground alone. */
void ArticleView::refreshFills()
{
    m_fills = fillRuns(m_marks, m_layers, maskedSpans(m_article), m_article.text);
    QList<QTextEdit::ExtraSelection> inked;
    for (const Part &part : std::as_const(m_article.parts)) {
        for (const FillRun &run : std::as_const(m_fills)) {
            const Span both = run.span.intersected(part.span);
            if (both.isEmpty() || both.end > m_held) {
                continue;
            }
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(static_cast<int>(both.begin));
            selection.cursor.setPosition(static_cast<int>(both.end), QTextCursor::KeepAnchor);
            selection.format.setForeground(m_palette.ink);
            inked.append(selection);
        }
    }
    setExtraSelections(inked);
    viewport()->update();
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_palette = SpanPalette::from(palette());
        refreshFills();
        restyle(true);
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        restyle(true);
    }
}

// --- the document and its lines --------------------------------------------------------------------------------------

ReadingStyle ArticleView::wantedStyle() const
{
    return Metrics().reading(viewport()->width(), m_zoom, isMostlyRightToLeft(m_article.text), m_codingMargin);
}

/** Another text, or of a long one as much as is in view: its column first and all else in one step, so that its lines
 * are laid out once. */
void ArticleView::fillAnew()
{
    m_topPlace = 0;
    m_isExact = false;
    m_style = wantedStyle();
    m_kinds = paragraphKinds(m_article, m_folds);
    keepingLine([&] {
        document()->setUndoRedoEnabled(false);
        document()->clear();
        setColumn();
        const auto linesInView = static_cast<qsizetype>(viewport()->height() / m_style.boilerplateLine) + 1;
        QTextCursor edit(document());
        edit.beginEditBlock();
        m_held = fillFurther(*document(), m_article, 0,
                             m_article.text.size() > longText ? linesInView * longestLine : longText);
        styleBlocks(*document(), {m_article, m_folds, m_kinds, m_style, m_palette}, 0, 0);
        edit.endEditBlock();
        setTextCursor(QTextCursor(document())); // inserting has moved it to the end
        refreshFills();
    });
}

void ArticleView::restyle(bool force)
{
    const ReadingStyle style = wantedStyle();
    const bool isSameType = style.text == m_style.text && style.line == m_style.line && style.scale == m_style.scale;
    m_style = style;
    keepingLine([&] {
        if (force || !isSameType) {
            m_kinds = paragraphKinds(m_article, m_folds);
            styleBlocks(*document(), {m_article, m_folds, m_kinds, m_style, m_palette}, 0, 0);
        }
        setColumn();
    });
}

void ArticleView::setColumn()
{
    const double left = m_style.columnLeft(viewport()->width());
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    if (!qFuzzyCompare(format.leftMargin(), left) || !qFuzzyCompare(format.topMargin(), topMargin * m_style.scale)) {
        format.setMargin(0);
        format.setLeftMargin(left);
        format.setTopMargin(topMargin * m_style.scale);
        format.setBottomMargin(bottomMargin * m_style.scale);
        document()->rootFrame()->setFrameFormat(format);
    }
    const int width = qRound(left + m_style.columnWidth(viewport()->width()));
    if (lineWrapColumnOrWidth() != width) {
        setLineWrapColumnOrWidth(width);
    }
}

void ArticleView::invalidateLines()
{
    m_lines.reset();
    m_margin.reset();
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    {
        const QScopedValueRollback keeping(m_keeping, true);
        QTextEdit::resizeEvent(event);
    }
    if (m_held > longText && isVisible()) {
        m_settling->start();
    } else {
        restyle();
    }
}

const LineMap &ArticleView::lines() const
{
    if (!m_lines) {
        document()->documentLayout()->documentSize();
        m_lines = LineMap::of(*document());
    }
    return *m_lines;
}

QRectF ArticleView::column() const
{
    return {m_style.columnLeft(viewport()->width()), 0, m_style.columnWidth(viewport()->width()), lines().height()};
}

const ArticleMargin &ArticleView::margin() const
{
    if (!m_margin) {
        m_margin = ArticleMargin(lines(), m_marks, m_style, column());
    }
    return *m_margin;
}

bool ArticleView::toggleBoilerplate(qsizetype offset)
{
    const auto fold = std::find_if(m_folds.begin(), m_folds.end(),
                                   [&](const Fold &f) { return f.span.begin <= offset && offset <= f.span.end; });
    if (fold == m_folds.end()) {
        return false;
    }
    fold->isOpen = !fold->isOpen;
    restyle(true);
    return true;
}

bool ArticleView::isFolded(qsizetype offset) const
{
    return std::any_of(m_folds.begin(), m_folds.end(),
                       [&](const Fold &fold) { return !fold.isOpen && fold.span.contains(offset); });
}

void ArticleView::refreshOverview()
{
    const double height = std::max(1.0, document()->size().height());
    QList<OverviewMark> marks;
    const auto add = [&](const Span &span, OverviewMark::Kind kind, int sources, int colour) {
        if (!span.isEmpty() && span.begin < m_held) {
            const auto [top, bottom] = lines().extentOf(span);
            marks.append({kind, top / height, bottom / height, sources, colour});
        }
    };
    for (const FillRun &run : std::as_const(m_fills)) {
        if (run.fill == Fill::OnlyHere) {
            add(run.span, OverviewMark::Kind::OnlyHere, 0, 0);
        }
    }
    if (m_layers.testFlag(Layer::Passages) && !m_layers.testFlag(Layer::OnlyHere)) {
        for (const SharedStretch &stretch : std::as_const(m_marks.shared)) {
            add(stretch.span, OverviewMark::Kind::Passage, stretch.sources, 0);
        }
    }
    for (const QuoteMark &quote : std::as_const(m_marks.quotes)) {
        add(m_layers.testFlag(Layer::Quotes) ? quote.span : Span(), OverviewMark::Kind::Quote, 0, quote.colour);
    }
    for (const CodingMark &coding : std::as_const(m_marks.codings)) {
        add(m_layers.testFlag(Layer::Codings) ? coding.span : Span(), OverviewMark::Kind::Coding, 0, coding.colour);
    }
    for (const Span &hit : std::as_const(m_marks.hits)) {
        add(hit, OverviewMark::Kind::Hit, 0, 0);
    }
    m_overview->setMarks(marks);
    viewport()->update();
}

} // namespace Sidelight
