// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/articleview.h"

#include "models/text/tokens.h"
#include "widgets/linerects.h"
#include "widgets/overviewbar.h"
#include "widgets/underlaypainter.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
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
    , m_scrolling(new QVariantAnimation(this))
    , m_hoverTimer(new QTimer(this))
{
    setupText();
    connectScrolling();
    m_hoverTimer->setSingleShot(true);
    m_hoverTimer->setInterval(hoverDelay);
    connect(m_hoverTimer, &QTimer::timeout, this, [this] { emit passageHovered(m_hoverOffset); });
    connect(this, &QTextEdit::selectionChanged, this, [this] { emit selectedSpanChanged(selectedSpan()); });
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
    if (!isSameText) {
        const QScopedValueRollback keeping(m_keeping, true);
        fillDocument(*document(), m_article);
        setTextCursor(QTextCursor(document())); // inserting has moved it to the end
        m_topPlace = 0;
        m_isExact = false;
    }
    refreshFills();
    restyle(true);
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
    m_codingMargin = width > 0 ? std::clamp(width, 60, 240) : 0;
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
            if (both.isEmpty()) {
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

/** Does something that moves the lines, and has the reader's line where it was. */
template <class Act>
void ArticleView::keepingLine(Act act)
{
    {
        const QScopedValueRollback keeping(m_keeping, true);
        act();
        invalidateLines();
        settleHiddenBlocks(*document());
        const double height = document()->documentLayout()->documentSize().height();
        verticalScrollBar()->setRange(0, std::max(0, qCeil(height) - viewport()->height()));
        verticalScrollBar()->setValue(m_topPlace > 0 ? qRound(lines().heightOf(m_topPlace)) : 0);
    }
    m_visible = spanInView();
    refreshOverview();
    emit visibleSpanChanged(m_visible);
    emit linesMoved();
}

void ArticleView::restyle(bool force)
{
    const bool rightToLeft = isMostlyRightToLeft(m_article.text);
    const ReadingStyle style = Metrics().reading(viewport()->width(), m_zoom, rightToLeft, m_codingMargin);
    const bool isSameType = style.text == m_style.text && style.line == m_style.line && style.scale == m_style.scale;
    m_style = style;
    keepingLine([&] {
        if (force || !isSameType) {
            styleDocument(*document(), m_article, m_folds, m_style, m_palette);
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
    restyle();
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
        if (!span.isEmpty()) {
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

// --- scrolling -------------------------------------------------------------------------------------------------------

double ArticleView::placeAtFraction(double fraction) const
{
    return lines().placeAt(verticalScrollBar()->value() + fraction * viewport()->height());
}

qsizetype ArticleView::offsetAtFraction(double fraction) const
{
    return static_cast<qsizetype>(placeAtFraction(fraction));
}

double ArticleView::heightOf(double place) const
{
    return lines().heightOf(place) - verticalScrollBar()->value();
}

std::pair<double, double> ArticleView::extentOf(const Span &span) const
{
    const auto [top, bottom] = lines().extentOf(span);
    const double scroll = verticalScrollBar()->value();
    return {top - scroll, bottom - scroll};
}

Span ArticleView::spanInView() const
{
    const double top = verticalScrollBar()->value();
    return lines().spanBetween(top, top + viewport()->height());
}

void ArticleView::scrolled()
{
    if (m_keeping) {
        return;
    }
    const int value = verticalScrollBar()->value();
    m_topPlace = value > 0 ? lines().placeAt(value) : 0;
    m_visible = spanInView();
    emit linesMoved();
    emit visibleSpanChanged(m_visible);
    if (!m_guided) {
        m_scrolling->stop();
        emit scrolledByReader();
    }
}

void ArticleView::scrollGuided(int value)
{
    const QScopedValueRollback guided(m_guided, true);
    verticalScrollBar()->setValue(value);
}

void ArticleView::scrollToPlace(double place, double fraction, bool animated)
{
    const int target = qRound(lines().heightOf(place) - fraction * viewport()->height());
    const int value = std::clamp(target, verticalScrollBar()->minimum(), verticalScrollBar()->maximum());
    m_scrolling->stop();
    if (animated && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 && isVisible()) {
        m_scrolling->setStartValue(verticalScrollBar()->value());
        m_scrolling->setEndValue(value);
        m_scrolling->start();
    } else {
        scrollGuided(value);
    }
}

void ArticleView::scrollToOffset(qsizetype offset, double fraction, bool animated)
{
    const qsizetype line = lines().lineOf(offset);
    if (line >= 0) {
        scrollToPlace(static_cast<double>(lines().lines().at(line).span.begin), fraction, animated);
    }
}

void ArticleView::ensureSpanVisible(const Span &span)
{
    const auto [top, bottom] = extentOf(span);
    if (top < 0 || bottom > viewport()->height()) {
        scrollToOffset(span.begin, 0.3, false);
    }
}

// --- caret and selection ---------------------------------------------------------------------------------------------

Span ArticleView::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    const Span raw{cursor.selectionStart(), cursor.selectionEnd()};
    if (raw.isEmpty() || m_isExact || document()->isEmpty()) {
        return raw;
    }
    // Words never reach over a line end: the lines touched are text enough.
    const qsizetype from = document()->findBlock(static_cast<int>(raw.begin)).position();
    const QTextBlock last = document()->findBlock(static_cast<int>(raw.end));
    const qsizetype to = last.position() + last.length() - 1;
    const Span inner =
        snappedToWords(QStringView(m_article.text).sliced(from, to - from), {raw.begin - from, raw.end - from});
    return {inner.begin + from, inner.end + from};
}

void ArticleView::selectSpan(const Span &span)
{
    QTextCursor cursor(document());
    const auto bounded = [this](qsizetype offset) {
        return static_cast<int>(std::clamp<qsizetype>(offset, 0, m_article.text.size()));
    };
    cursor.setPosition(bounded(span.begin));
    cursor.setPosition(bounded(span.end), QTextCursor::KeepAnchor);
    const QScopedValueRollback guided(m_guided, true);
    setTextCursor(cursor);
}

qsizetype ArticleView::caret() const
{
    return textCursor().position();
}

void ArticleView::setCaret(qsizetype offset)
{
    selectSpan({offset, offset});
}

// --- painting --------------------------------------------------------------------------------------------------------

void ArticleView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto); // names are written as their own letters go
        const double top = verticalScrollBar()->value();
        const double bottom = top + viewport()->height();
        painter.translate(0, -top);
        const Underlay underlay{m_marks,   m_fills,         m_quoteLevels, m_current,
                                m_hovered, m_focusedCoding, m_layers,      m_style.isRightToLeft};
        paintUnderlay(painter, *document(), underlay, spanInView(), m_palette, m_style.scale);
        if (m_layers.testFlag(Layer::Quotes)) {
            margin().paintQuotes(painter, m_marks, m_palette, top, bottom);
        }
        if (m_layers.testFlag(Layer::Codings)) {
            margin().paintCodings(painter, m_marks, m_palette, m_focusedCoding, top, bottom);
        }
        paintFolds(painter);
    }
    QTextEdit::paintEvent(event);
}

QRectF ArticleView::foldRect(const Fold &fold) const
{
    const auto [top, bottom] = lines().extentOf({fold.span.begin, fold.span.begin + 1});
    if (!fold.isOpen) {
        return {column().left(), top, column().width(), bottom - top};
    }
    const double width = 14 * m_style.scale; // the sign alone, in the margin
    return {m_style.isRightToLeft ? column().right() + 2 : column().left() - width - 2, top, width, bottom - top};
}

void ArticleView::paintFolds(QPainter &painter) const
{
    for (const Fold &fold : m_folds) {
        const QRectF box = foldRect(fold);
        const QString label = foldLabel(fold);
        painter.setFont(m_style.boilerplate);
        painter.setPen(m_palette.faint);
        const Qt::Alignment side = m_style.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(box, Qt::Alignment(side | Qt::AlignAbsolute | Qt::AlignVCenter).toInt() | Qt::TextSingleLine,
                         fold.isOpen
                             ? label.first(1)
                             : QFontMetricsF(m_style.boilerplate).elidedText(label, Qt::ElideRight, box.width()));
        if (!fold.isOpen && hasFocus() && fold.span.contains(caret())) {
            painter.setPen(QPen(m_palette.accent, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-3.5, 0.5, 3.5, -0.5), 3, 3);
        }
    }
}

} // namespace Sidelight
