// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/sentences/lexicon.h"
#include "models/quotes/sentences/marks.h"
#include "models/text/article.h"

#include <QList>
#include <QStringView>

#include <memory>

namespace Sidelight
{

/** A word, a punctuation mark or a whole quoted run: quoted words take no part in the syntax round them. */
struct Token {
    enum class Kind { Word, Punctuation, Run };

    Span span;         ///< of a word: without its possessive ending
    qsizetype end = 0; ///< where it ends as written
    Kind kind = Kind::Word;
    const LexiconEntry *entry = nullptr; ///< what the lexicon knows of the word, or nullptr
    QChar punctuation;
    int run = -1;              ///< index of the quoted run
    bool isCapital = false;    ///< begins with a capital letter
    bool isPossessive = false; ///< "Obama's"
    bool isContracted = false; ///< "he's": a pronoun with its verb
    bool looksPast = false;    ///< ends as a past tense does
    bool looksAdverb = false;
    bool looksParticiple = false; ///< "speaking"
    bool isNumber = false;

    [[nodiscard]] bool is(WordClasses classes) const { return entry != nullptr && entry->classes.meets(classes); }
    [[nodiscard]] bool isWord() const { return kind == Kind::Word; }
    [[nodiscard]] bool isRun() const { return kind == Kind::Run; }
    [[nodiscard]] bool isMark(char16_t mark) const { return kind == Kind::Punctuation && punctuation == mark; }
};

/** Half-open range of tokens. */
struct Sentence {
    int begin = 0;
    int end = 0;
    int paragraph = 0;
};

/** An article as the engine reads it. Immutable once read. */
struct Prose {
    QString text; ///< the article's, position for position, with blanks for tags
    std::shared_ptr<const Lexicon> lexicon;
    QList<QuotedRun> runs;
    QList<Token> tokens;
    QList<Sentence> sentences;
    LineRole lines = LineRole::Paragraph;
    bool isForeign = false;  ///< in none of the languages that there is a lexicon of
    bool isDialogue = false; ///< speakers take turns without being named each time

    [[nodiscard]] const Token &at(int token) const { return tokens[token]; }
    [[nodiscard]] QStringView wording(const Span &span) const
    {
        return QStringView(text).sliced(span.begin, span.length());
    }
    [[nodiscard]] QStringView wording(int token) const { return wording(tokens[token].span); }

    /** From the first token to the last one, both included; without a possessive ending of the last. */
    [[nodiscard]] Span spanOf(int first, int last) const { return {tokens[first].span.begin, tokens[last].span.end}; }

    /** As spanOf(), as it is written: "the plan was Obama’s". */
    [[nodiscard]] Span writtenSpanOf(int first, int last) const { return {tokens[first].span.begin, tokens[last].end}; }
};

/** Whether quoted words read as the title of a work, or a name: few words, capitals but for the small ones. */
[[nodiscard]] bool looksLikeTitle(QStringView content);

/** Reads an article: language, quoted runs, words, sentences. Linear. */
[[nodiscard]] Prose readProse(const Article &article);

} // namespace Sidelight
