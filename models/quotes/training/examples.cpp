// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/training/examples.h"

#include "models/quotes/trained/roletagger.h"
#include "models/quotes/trained/sentencetagger.h"

#include <algorithm>

namespace Sidelight::training
{

namespace
{

/** A marked cue with all that it attributes, by tokens of its sentence. */
struct GoldCue {
    TokenRange cue;
    std::optional<TokenRange> source;
    QList<TokenRange> contents;
};

/** The tokens of [begin, end) that a span touches; absent if there are none. */
std::optional<TokenRange> tokensOf(const Prose &prose, const Span &span, int begin, int end)
{
    const auto first = std::partition_point(prose.tokens.cbegin() + begin, prose.tokens.cbegin() + end,
                                            [&span](const Token &token) { return token.span.end <= span.begin; });
    auto last = first;
    while (last != prose.tokens.cbegin() + end && last->span.begin < span.end) {
        ++last;
    }
    if (first == last) {
        return {};
    }
    return TokenRange{int(first - prose.tokens.cbegin()), int(last - prose.tokens.cbegin()) - 1};
}

/** Without marks at its ends, which people include or not as they please. */
std::optional<TokenRange> trimmed(const Prose &prose, std::optional<TokenRange> range)
{
    const auto isMark = [&prose](int i) {
        return prose.at(i).kind == Token::Kind::Punctuation && !prose.at(i).isMark(u')') && !prose.at(i).isMark(u'(') &&
               !prose.at(i).isMark(u'%') && !prose.at(i).isMark(u'$') && !prose.at(i).isMark(u']');
    };
    while (range && range->first < range->last && isMark(range->last)) {
        --range->last;
    }
    while (range && range->first < range->last && isMark(range->first)) {
        ++range->first;
    }
    return range && isMark(range->first) ? std::nullopt : range;
}

QList<GoldCue> cuesOf(const Prose &prose, const Sentence &sentence, const QList<GoldQuote> &quotes)
{
    const Span span = prose.spanOf(sentence.begin, sentence.end - 1);
    QList<GoldCue> cues;
    for (const GoldQuote &quote : quotes) {
        if (!quote.cue || quote.cue->begin < span.begin || quote.cue->begin >= span.end) {
            continue;
        }
        const auto range = tokensOf(prose, *quote.cue, sentence.begin, sentence.end);
        if (!range || prose.at(range->first).isRun()) {
            continue;
        }
        auto cue =
            std::find_if(cues.begin(), cues.end(), [&](const GoldCue &it) { return it.cue.first == range->first; });
        if (cue == cues.end()) {
            cues.append(GoldCue{*range, {}, {}});
            cue = cues.end() - 1;
        }
        if (const auto content = trimmed(prose, tokensOf(prose, quote.content, sentence.begin, sentence.end))) {
            cue->contents.append(*content);
        }
        if (quote.source) {
            cue->source = tokensOf(prose, *quote.source, sentence.begin, sentence.end);
        }
    }
    return cues;
}

Example cueExample(const Reading &reading, const QList<GoldCue> &cues)
{
    Example example{cueFeatures(reading), QList<int>(reading.sentence().end - reading.sentence().begin, NoCue)};
    for (const GoldCue &cue : cues) {
        const int first = cue.cue.first - reading.sentence().begin;
        if (!hasLabel(example.sequence.labels(first), CueBegins)) {
            continue;
        }
        for (int i = cue.cue.first; i <= cue.cue.last && !reading.token(i).isRun(); ++i) {
            example.labels[i - reading.sentence().begin] = i == cue.cue.first ? CueBegins : CueGoesOn;
        }
    }
    return example;
}

void mark(Example &example, const Reading &reading, const TokenRange &range, int label)
{
    for (int i = range.first; i <= range.last; ++i) {
        int &place = example.labels[i - reading.sentence().begin];
        place = place == NoRole ? label : place;
    }
}

/** Tells the words behind a content from those that come before any. */
void markAfter(QList<int> &labels)
{
    bool isAfter = false;
    for (int &label : labels) {
        isAfter = label != CueItself && (isAfter || label == ContentRole);
        label = label == NoRole && isAfter ? int(NoRoleAfter) : label;
    }
}

Example roleExample(const Reading &reading, const GoldCue &cue)
{
    Example example{roleFeatures(reading, cue.cue),
                    QList<int>(reading.sentence().end - reading.sentence().begin, NoRole)};
    for (int i = cue.cue.first; i <= cue.cue.last; ++i) {
        example.labels[i - reading.sentence().begin] = CueItself;
    }
    for (const TokenRange &content : cue.contents) {
        mark(example, reading, content, ContentRole);
    }
    if (cue.source) {
        mark(example, reading, *cue.source, SourceRole);
    }
    markAfter(example.labels);
    return example;
}

bool isQuotedWhole(const Prose &prose, const Sentence &sentence)
{
    return std::none_of(prose.tokens.cbegin() + sentence.begin, prose.tokens.cbegin() + sentence.end,
                        [](const Token &token) { return token.isWord(); });
}

/** Sentences are reported where a content without a cue covers most of them. */
Example sentenceExample(const Prose &prose, const std::vector<TokenTraits> &traits, const QList<GoldQuote> &quotes)
{
    constexpr double most = 0.8;
    Example example{sentenceFeatures(prose, traits), QList<int>(prose.sentences.size(), NotReported)};
    for (const GoldQuote &quote : quotes) {
        bool goesOn = false;
        for (qsizetype i = 0; i < prose.sentences.size() && !quote.cue; ++i) {
            const Span span = prose.spanOf(prose.sentences[i].begin, prose.sentences[i].end - 1);
            const qsizetype common = std::min(span.end, quote.content.end) - std::max(span.begin, quote.content.begin);
            if (double(common) >= most * double(span.length()) && !isQuotedWhole(prose, prose.sentences[i])) {
                example.labels[i] = goesOn ? ReportGoesOn : ReportBegins;
                goesOn = true;
            }
        }
    }
    for (qsizetype i = 0; i < example.labels.size(); ++i) {
        const bool isAlone = i == 0 || example.labels[i - 1] == NotReported;
        example.labels[i] = example.labels[i] == ReportGoesOn && isAlone ? int(ReportBegins) : example.labels[i];
    }
    return example;
}

} // namespace

ArticleExamples examplesOf(const GoldArticle &gold)
{
    ArticleExamples examples;
    const Prose prose = readProse(gold.article);
    const std::vector<TokenTraits> traits = tokenTraits(prose);
    examples.sentences = sentenceExample(prose, traits, gold.quotes);
    QList<bool> claimed(prose.runs.size(), false);
    for (const Sentence &sentence : prose.sentences) {
        const Reading reading(prose, traits, sentence, claimed);
        const QList<GoldCue> cues = cuesOf(prose, sentence, gold.quotes);
        examples.cues.append(cueExample(reading, cues));
        for (const GoldCue &cue : cues) {
            examples.roles.append(roleExample(reading, cue));
        }
    }
    return examples;
}

} // namespace Sidelight::training
