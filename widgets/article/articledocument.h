// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/article.h"

#include <QList>
#include <QString>

class QTextDocument;

namespace Sidelight
{

struct ReadingStyle;
struct SpanPalette;

/** How a paragraph is set. */
enum class ParagraphKind {
    Text,
    Headline,
    Standfirst,
    Small, ///< byline, date, credit, section
    Boilerplate,
    FoldLabel, ///< the first line of folded boilerplate: stands for all of it
    Hidden,    ///< an empty line, or the rest of folded boilerplate
};

/** Boilerplate paragraphs that stand together and are folded to one line. */
struct Fold {
    Span span;
    QString name; ///< "Caption, credit"
    int words = 0;
    bool isOpen = false;

    bool operator==(const Fold &) const = default;
};

/** The boilerplate of an article that fills whole paragraphs, folded. */
[[nodiscard]] QList<Fold> foldsOf(const Article &article);

/** How each paragraph (line) of the article is set, one entry a line. */
[[nodiscard]] QList<ParagraphKind> paragraphKinds(const Article &article, const QList<Fold> &folds);

/** "▸ Caption, credit · 11 words" */
[[nodiscard]] QString foldLabel(const Fold &fold);

/**
 * The text with the same positions, as it is shown: long stretches that hold nothing but no-break spaces may break, or
 * a narrow pane would cut their words.
 */
[[nodiscard]] QString wrappable(const QString &text);

/**
 * Puts the article's text into a document, one block a line, in steps: appends whole lines, about `most` characters, to
 * a document that holds the text up to `held` (0: nothing yet; else the end of a line). Returns up to where it holds it
 * then; the text's size if that is all. Positions in the document are those of the text: in the end
 * characterCount() - 1 == text.size(). The document must keep no undo list.
 */
[[nodiscard]] qsizetype fillFurther(QTextDocument &document, const Article &article, qsizetype held, qsizetype most);

/** How the blocks of a document are to be set; refers to what it is made from. */
struct DocumentLook {
    const Article &article;
    const QList<Fold> &folds;
    const QList<ParagraphKind> &kinds; ///< see paragraphKinds()
    const ReadingStyle &style;
    const SpanPalette &palette;
};

/**
 * Sets fonts, line heights, colours and visibility of the blocks from one on, whose text begins at an offset; those
 * before are left alone. One layout.
 */
void styleBlocks(QTextDocument &document, const DocumentLook &look, int firstBlock, qsizetype offset);

/**
 * Takes the old lines from hidden blocks and moves them to where the next line stands. Qt's layout leaves both as they
 * were when the block was last seen, and then finds points in them. Call after each layout.
 */
void settleHiddenBlocks(QTextDocument &document);

} // namespace Sidelight
