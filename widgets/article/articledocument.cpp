// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/articledocument.h"

#include "models/text/tokens.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QCoreApplication>
#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/// "24 km", "« oui »"; beyond this no-break spaces are a habit of web pages, and a narrow pane would break inside
/// words.
constexpr qsizetype longestUnbroken = 10;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::ArticleDocument)
};

/** The lines of a text, without their line ends. */
QList<Span> linesOf(QStringView text)
{
    QList<Span> lines;
    qsizetype begin = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', begin)) {
        lines.append({begin, end});
        begin = end + 1;
    }
    lines.append({begin, text.size()});
    return lines;
}

bool isBlank(QStringView text, const Span &span)
{
    return text.sliced(span.begin, span.length()).trimmed().isEmpty();
}

bool isCoveredBy(const QList<Span> &masked, QStringView text, const Span &line)
{
    Span inner = line;
    while (inner.begin < inner.end && text.at(inner.begin).isSpace()) {
        ++inner.begin;
    }
    while (inner.begin < inner.end && text.at(inner.end - 1).isSpace()) {
        --inner.end;
    }
    return !inner.isEmpty() &&
           std::any_of(masked.begin(), masked.end(), [&](const Span &span) { return span.contains(inner); });
}

QString partName(PartKind kind)
{
    switch (kind) {
    case PartKind::Headline:
        return Text::tr("headline");
    case PartKind::Subhead:
        return Text::tr("subhead");
    case PartKind::Section:
        return Text::tr("section");
    case PartKind::Byline:
        return Text::tr("byline");
    case PartKind::Dateline:
        return Text::tr("dateline");
    case PartKind::Date:
        return Text::tr("date");
    case PartKind::Credit:
        return Text::tr("credit");
    case PartKind::Caption:
        return Text::tr("caption");
    case PartKind::Counter:
        return Text::tr("counter");
    case PartKind::Newsletter:
        return Text::tr("newsletter");
    case PartKind::Related:
        return Text::tr("related pages");
    case PartKind::Repetition:
        return Text::tr("repeated line");
    }
    return {};
}

/** What boilerplate is called: each kind of part in it once, a photo credit beside its caption. */
QString foldName(const Article &article, const Span &span)
{
    QStringList names;
    const auto add = [&names](const QString &name) {
        if (!names.contains(name)) {
            names.append(name);
        }
    };
    for (const Part &part : article.parts) {
        if (part.masked && part.span.intersects(span)) {
            add(partName(part.kind));
            if (part.reason == PartReason::PhotoCredit) {
                add(partName(PartKind::Credit));
            }
        }
    }
    QString name = names.join(Text::tr(", "));
    if (!name.isEmpty()) {
        name[0] = name.at(0).toUpper();
    }
    return name;
}

ParagraphKind kindOf(PartKind part)
{
    switch (part) {
    case PartKind::Headline:
        return ParagraphKind::Headline;
    case PartKind::Subhead:
        return ParagraphKind::Standfirst;
    case PartKind::Section:
    case PartKind::Byline:
    case PartKind::Date:
    case PartKind::Credit:
        return ParagraphKind::Small;
    default:
        return ParagraphKind::Text;
    }
}

ParagraphKind kindOfLine(const Article &article, const Span &line)
{
    for (const Part &part : article.parts) {
        if (!part.masked && isCoveredBy({part.span}, article.text, line)) {
            return kindOf(part.kind);
        }
    }
    return ParagraphKind::Text;
}

struct ParagraphStyle {
    QFont font;
    QColor colour;
    double line = 0;
    double gap = 0;
};

ParagraphStyle paragraphStyle(ParagraphKind kind, const ReadingStyle &style, const SpanPalette &palette)
{
    switch (kind) {
    case ParagraphKind::Headline:
        return {style.headline, palette.ink, style.headlineLine, style.paragraphGap * 0.5};
    case ParagraphKind::Standfirst:
        return {style.standfirst, palette.muted, style.standfirstLine, style.paragraphGap};
    case ParagraphKind::Small:
        return {style.boilerplate, palette.muted, style.boilerplateLine, style.paragraphGap};
    case ParagraphKind::Boilerplate:
        return {style.boilerplate, palette.faint, style.boilerplateLine, style.paragraphGap * 0.25};
    case ParagraphKind::FoldLabel: {
        // The words stay in the document but take no room: the label is painted in their line.
        QFont font = fontAtPixels(style.boilerplate, 1);
        font.setLetterSpacing(QFont::PercentageSpacing, 1);
        return {font, QColor(Qt::transparent), style.boilerplateLine, style.paragraphGap};
    }
    default:
        return {style.text, palette.ink, style.line, style.paragraphGap};
    }
}

void styleBlock(QTextBlock block, ParagraphKind kind, const ReadingStyle &style, const SpanPalette &palette)
{
    block.setVisible(kind != ParagraphKind::Hidden);
    const ParagraphStyle look = paragraphStyle(kind, style, palette);
    QTextBlockFormat blockFormat;
    blockFormat.setLineHeight(look.line, QTextBlockFormat::FixedHeight);
    blockFormat.setBottomMargin(look.gap);
    blockFormat.setNonBreakableLines(kind == ParagraphKind::FoldLabel);
    QTextCharFormat charFormat;
    charFormat.setFont(look.font);
    charFormat.setForeground(look.colour);
    QTextCursor cursor(block);
    cursor.setBlockFormat(blockFormat);
    cursor.setBlockCharFormat(charFormat);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(charFormat);
}

/** Boilerplate inside a paragraph, from an offset on: dimmed, not folded. */
void styleInlineBoilerplate(QTextDocument &document, const DocumentLook &look, qsizetype offset)
{
    QTextCharFormat format;
    format.setFont(look.style.boilerplate);
    format.setForeground(look.palette.faint);
    const qsizetype held = document.characterCount() - 1;
    for (const Span &span : maskedSpans(look.article)) {
        const auto isInFold = [&span](const Fold &fold) { return fold.span.intersects(span); };
        if (span.begin < offset || span.end > held || std::ranges::any_of(look.folds, isInFold)) {
            continue;
        }
        QTextCursor cursor(&document);
        cursor.setPosition(static_cast<int>(span.begin));
        cursor.setPosition(static_cast<int>(span.end), QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

} // namespace

QList<Fold> foldsOf(const Article &article)
{
    const QList<Span> masked = maskedSpans(article);
    QList<Fold> folds;
    bool isOpen = false;
    for (const Span &line : linesOf(article.text)) {
        if (isBlank(article.text, line)) {
            continue;
        }
        if (!isCoveredBy(masked, article.text, line)) {
            isOpen = false;
        } else if (isOpen) {
            folds.last().span.end = line.end;
        } else {
            folds.append({line, {}, 0, false});
            isOpen = true;
        }
    }
    for (Fold &fold : folds) {
        fold.name = foldName(article, fold.span);
        fold.words =
            static_cast<int>(words(QStringView(article.text).sliced(fold.span.begin, fold.span.length())).size());
    }
    return folds;
}

QList<ParagraphKind> paragraphKinds(const Article &article, const QList<Fold> &folds)
{
    QList<ParagraphKind> kinds;
    for (const Span &line : linesOf(article.text)) {
        const auto fold =
            std::find_if(folds.begin(), folds.end(), [&](const Fold &f) { return f.span.contains(line); });
        if (isBlank(article.text, line)) {
            kinds.append(ParagraphKind::Hidden);
        } else if (fold == folds.end()) {
            kinds.append(kindOfLine(article, line));
        } else if (fold->isOpen) {
            kinds.append(ParagraphKind::Boilerplate);
        } else {
            kinds.append(line.begin == fold->span.begin ? ParagraphKind::FoldLabel : ParagraphKind::Hidden);
        }
    }
    return kinds;
}

QString foldLabel(const Fold &fold)
{
    //: %1 is what boilerplate is ("Caption, credit"), %n its words
    return (fold.isOpen ? u"▾ "_s : u"▸ "_s) + Text::tr("%1 · %n words", nullptr, fold.words).arg(fold.name);
}

QString wrappable(const QString &text)
{
    QString shown = text;
    const auto breaks = [](QChar c) { return c.isSpace() && c != QChar::Nbsp; };
    for (qsizetype begin = 0; begin < shown.size();) {
        const auto from = shown.cbegin() + begin;
        const qsizetype end = std::distance(shown.cbegin(), std::find_if(from, shown.cend(), breaks));
        if (end - begin > longestUnbroken) {
            std::replace(shown.begin() + begin, shown.begin() + end, QChar(QChar::Nbsp), QChar(u' '));
        }
        begin = end + 1;
    }
    return shown;
}

qsizetype fillFurther(QTextDocument &document, const Article &article, qsizetype held, qsizetype most)
{
    const qsizetype lineEnd = held + most < article.text.size() ? article.text.indexOf(u'\n', held + most) : -1;
    const qsizetype end = lineEnd < 0 ? article.text.size() : lineEnd;
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(wrappable(article.text.sliced(held, end - held)));
    Q_ASSERT(document.characterCount() - 1 == end);
    return end;
}

void styleBlocks(QTextDocument &document, const DocumentLook &look, int firstBlock, qsizetype offset)
{
    QTextCursor edit(&document);
    edit.beginEditBlock();
    QTextBlock block = document.findBlockByNumber(firstBlock);
    for (qsizetype i = firstBlock; i < look.kinds.size() && block.isValid(); ++i) {
        styleBlock(block, look.kinds.at(i), look.style, look.palette);
        block = block.next();
    }
    styleInlineBoilerplate(document, look, offset);
    edit.endEditBlock();
}

void settleHiddenBlocks(QTextDocument &document)
{
    document.documentLayout()->documentSize(); // completes the layout
    QPointF below;
    for (QTextBlock block = document.lastBlock(); block.isValid(); block = block.previous()) {
        if (block.isVisible()) {
            below = block.layout()->position();
        } else {
            block.layout()->clearLayout();
            block.layout()->setPosition(below);
        }
    }
}

} // namespace Sidelight
