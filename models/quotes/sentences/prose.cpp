// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/sentences/prose.h"

#include "models/text/abbreviations.h"
#include "models/text/folding.h"
#include "models/text/sentences.h"
#include "models/text/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int longestSentence = 300;       // tokens; a longer one is cut, so that work stays linear
constexpr qsizetype longestTag = 1000;     // units
constexpr int surelyLanguage = 30;         // words that a language can be told from
constexpr double leastFunctionWords = 0.1; // of the words of a text; news has three times as many and more
constexpr int languageSample = 4000;       // words that the language is told from
constexpr qsizetype longestWord = 64;      // units; longer ones are in no lexicon
constexpr int longestTitle = 6;            // words of a work's title in quotation marks
constexpr qsizetype longestSmallWord = 3;  // units of a word that titles write small
constexpr int fewestTurns = 3;             // bare turns that make a dialogue
constexpr int rarestTurn = 7;              // one of so many runs is a bare turn in a dialogue
constexpr int fewestLively = 8;            // runs of a text that questions and cries tell to be a dialogue
constexpr int rarestLively = 5;            // one of so many runs asks or exclaims there
constexpr int questionLookahead = 8;       // tokens after "...?" in which a cue may follow

/** The text with blanks for the tags that an import left in it: they part no words, and their marks quote nothing. */
QString withoutTags(const QString &text)
{
    QString result = text;
    for (qsizetype begin = text.indexOf(u'<'); begin >= 0; begin = text.indexOf(u'<', begin + 1)) {
        const bool isTag = begin + 1 < text.size() && (text[begin + 1].isLetter() || text[begin + 1] == u'/');
        const QStringView rest = QStringView(text).sliced(begin, std::min(longestTag, text.size() - begin));
        const qsizetype length = isTag ? rest.indexOf(u'>') + 1 : 0;
        if (length > 0 && !rest.first(length).contains(u'\n')) {
            std::fill_n(result.begin() + begin, length, u' ');
            begin += length - 1;
        }
    }
    return result;
}

/** What holds no prose: masked parts, and the lines round an article that say who wrote it where and when. */
QList<Span> leftOut(const Article &article)
{
    QList<Span> spans = maskedSpans(article);
    for (const Part &part : article.parts) {
        switch (part.kind) {
        case PartKind::Byline:
        case PartKind::Dateline:
        case PartKind::Date:
        case PartKind::Credit:
        case PartKind::Section:
            if (!part.masked) {
                spans.append(part.span);
            }
            break;
        default:
            break;
        }
    }
    std::sort(spans.begin(), spans.end());
    return spans;
}

class ProseReader
{
public:
    ProseReader(Prose &prose, const Article &article)
        : m_prose(prose)
        , m_role(lineRole(article.text))
        , m_flat(m_role == LineRole::Column ? unwrappedColumn(prose.text) : prose.text)
        , m_text(m_flat)
        , m_masked(leftOut(article))
    {
    }

    void read()
    {
        const QList<Span> found = words(m_text, m_masked);
        const QStringList folded = sample(found);
        m_prose.lexicon = lexiconFor(folded);
        m_prose.isForeign = isForeign(folded);
        m_prose.runs = quotedRuns(m_text, *m_prose.lexicon, m_masked, m_role);
        m_prose.lines = m_role;
        readTokens(found);
        readSentences();
        m_prose.isDialogue = takesTurns();
    }

private:
    /** Whether words enough to tell hold too few function words of the lexicon. */
    bool isForeign(const QStringList &foldedWords) const
    {
        const auto known = std::count_if(foldedWords.cbegin(), foldedWords.cend(),
                                         [this](const QString &word) { return m_prose.lexicon->isFunctionWord(word); });
        return foldedWords.size() >= surelyLanguage && double(known) < leastFunctionWords * double(foldedWords.size());
    }

    QStringList sample(const QList<Span> &found) const
    {
        QStringList result;
        for (const Span &word : found.first(std::min<qsizetype>(found.size(), languageSample))) {
            result.append(folded(m_text.sliced(word.begin, std::min(longestWord, word.length()))));
        }
        return result;
    }

    void readTokens(const QList<Span> &found)
    {
        m_prose.tokens.reserve(found.size() * 5 / 4);
        qsizetype at = 0;
        auto word = found.cbegin();
        qsizetype run = 0;
        auto mask = m_masked.cbegin();
        while (at < m_text.size()) {
            while (mask != m_masked.cend() && mask->end <= at) {
                ++mask;
            }
            while (word != found.cend() && word->begin < at) {
                ++word;
            }
            while (run < m_prose.runs.size() && m_prose.runs[run].span.begin < at) {
                ++run;
            }
            if (mask != m_masked.cend() && mask->contains(at)) {
                at = mask->end;
            } else if (run < m_prose.runs.size() && m_prose.runs[run].span.begin == at) {
                at = addRun(int(run));
            } else if (word != found.cend() && word->begin == at) {
                at = addWord(*word);
            } else {
                at = addPunctuation(at);
            }
        }
    }

    qsizetype addRun(int run)
    {
        Token token;
        token.span = m_prose.runs[run].span;
        token.end = token.span.end;
        if (isTitle(run)) {
            token.isCapital = true; // a name like any other
        } else {
            token.kind = Token::Kind::Run;
            token.run = run;
        }
        return add(token);
    }

    /** "the host of “Morning Call”": the name of a work, told from speech by what stands before it. */
    bool isTitle(int run) const
    {
        if (m_prose.tokens.isEmpty() || !looksLikeTitle(m_prose.wording(m_prose.runs[run].content))) {
            return false;
        }
        const Token &before = m_prose.tokens.constLast();
        return before.isPossessive || before.is(WordClass::TitleIntroducer);
    }

    qsizetype addPunctuation(qsizetype at)
    {
        if (m_text[at].isSpace() || m_text[at] == u'\u200B') {
            return at + 1;
        }
        const bool isPair = at + 1 < m_text.size() && m_text[at].isHighSurrogate() && m_text[at + 1].isLowSurrogate();
        Token token;
        token.kind = Token::Kind::Punctuation;
        token.span = {at, at + (isPair ? 2 : 1)};
        token.end = token.span.end;
        token.punctuation = m_text[at];
        return add(token);
    }

    /** Returns where the token ends as written. */
    qsizetype add(const Token &token)
    {
        m_prose.tokens.append(token);
        return token.end;
    }

    bool isJoint(qsizetype at) const
    {
        return at > 0 && at + 1 < m_text.size() &&
               (m_text[at] == u'-' || m_text[at] == u'\u2010' || m_text[at] == u'\u2011') &&
               m_text[at + 1].isLetterOrNumber();
    }

    qsizetype addWord(Span span)
    {
        qsizetype end = span.end;
        while (isJoint(end) && end - span.begin < longestWord) { // "75-year-old" is one word here
            ++end;
            while (end < m_text.size() && m_text[end].isLetterOrNumber() && end - span.begin < longestWord) {
                ++end;
            }
        }
        if (end < m_text.size() && m_text[end] == u'.' && end - span.begin < longestWord &&
            abbreviationKind(m_text.sliced(span.begin, end + 1 - span.begin)) != AbbreviationKind::None) {
            ++end;
        }
        Token token;
        token.span = {span.begin, end};
        token.end = end;
        classify(token);
        return add(token);
    }

    void classify(Token &token) const
    {
        const Lexicon &lexicon = *m_prose.lexicon;
        const QStringView written = m_text.sliced(token.span.begin, token.span.length());
        token.isCapital = written.front().isUpper();
        token.isNumber = written.front().isDigit();
        if (written.size() > longestWord) {
            return;
        }
        const QStringView stem = written.endsWith(u'.') ? written.chopped(1) : written;
        const QString key = folded(stem);
        token.entry = lexicon.find(key);
        if (token.entry == nullptr) {
            classifyStem(token, stem, key);
        }
        if (isAcronym(stem) && token.is(WordClass::ObjectPronoun | WordClass::SubjectPronoun | WordClass::Auxiliary |
                                        WordClass::Relative | WordClass::Preposition | WordClass::Adverb)) {
            token.entry = nullptr; // "US", "IS", "WHO"
        }
        token.looksAdverb = !token.isCapital && lexicon.endsLikeAdverb(key);
        token.looksParticiple = !token.isCapital && lexicon.endsLikeParticiple(key);
        token.looksPast = !token.isCapital && lexicon.endsLikePast(key);
    }

    void classifyStem(Token &token, QStringView stem, const QString &key) const
    {
        const QStringView bare = m_prose.lexicon->withoutPossessive(stem);
        const qsizetype apostrophe = key.indexOf(u'\'');
        if (bare.size() < stem.size()) {
            token.entry = m_prose.lexicon->find(folded(bare));
            token.isContracted = token.is(WordClass::SubjectPronoun | WordClass::Relative);
            token.isPossessive = !token.isContracted;
            token.span.end = token.span.begin + bare.size();
        } else if (apostrophe > 0) { // "they're", "he'd"
            token.entry = m_prose.lexicon->find(key.first(apostrophe));
            token.isContracted = token.is(WordClass::SubjectPronoun);
        }
    }

    static bool isAcronym(QStringView word)
    {
        return word.size() > 1 &&
               std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper() || c == u'.'; });
    }

    void readSentences()
    {
        const QList<Span> found = Sidelight::sentences(m_text);
        auto next = found.cbegin();
        int paragraph = 0;
        Sentence sentence;
        for (int i = 0; i < m_prose.tokens.size(); ++i) {
            const qsizetype begin = m_prose.at(i).span.begin;
            bool crosses = false;
            while (next != found.cend() && next->begin <= begin) {
                crosses = true;
                ++next;
            }
            const bool newLine =
                i > 0 && m_text.sliced(m_prose.at(i - 1).span.end, begin - m_prose.at(i - 1).span.end).contains(u'\n');
            const bool isBroken = m_role == LineRole::Sentence ? newLine && endsSentence(i) : newLine;
            if (i > 0 && (isBroken || (crosses && endsSentence(i)) || i - sentence.begin >= longestSentence)) {
                close(sentence, i, paragraph);
            }
            paragraph += newLine && endsParagraph(i) ? 1 : 0;
        }
        close(sentence, int(m_prose.tokens.size()), paragraph);
    }

    void close(Sentence &sentence, int end, int paragraph)
    {
        if (end > sentence.begin) {
            sentence.end = end;
            sentence.paragraph = paragraph;
            m_prose.sentences.append(sentence);
        }
        sentence = {end, end, paragraph};
    }

    /** Whether a sentence break before a token is one: not where a quoted run is followed by who says it. */
    bool endsSentence(int token) const
    {
        const Token &before = m_prose.at(token - 1);
        if (!before.isRun()) {
            return true;
        }
        const QStringView content = m_prose.wording(m_prose.runs[before.run].content).trimmed();
        if (content.isEmpty() || content.back() == u',' || content.back().isLetterOrNumber()) {
            return m_prose.at(token).isRun();
        }
        if (m_prose.at(token).isWord() && !m_prose.at(token).isCapital) {
            return false;
        }
        return content.back() == u'.' || !cueFollows(token);
    }

    /** Whether a line end before a token parts paragraphs: where one line is one sentence, only between two runs. */
    bool endsParagraph(int token) const
    {
        return m_role != LineRole::Sentence || (m_prose.at(token - 1).isRun() && m_prose.at(token).isRun());
    }

    /** Whether runs follow one another from paragraph to paragraph, closed and with nothing between them. */
    bool takesTurns() const
    {
        int turns = 0;
        for (int i = 1; i < m_prose.tokens.size(); ++i) {
            const Token &before = m_prose.at(i - 1);
            const Token &token = m_prose.at(i);
            turns += before.isRun() && token.isRun() && !m_prose.runs[before.run].isOpen &&
                             m_text.sliced(before.span.end, token.span.begin - before.span.end).contains(u'\n')
                         ? 1
                         : 0;
        }
        const bool areBare = turns >= fewestTurns && turns * rarestTurn >= m_prose.runs.size();
        return areBare || areLively();
    }

    /** Whether so many runs ask or exclaim that they are no statements to a reporter. */
    bool areLively() const
    {
        const auto lively = std::count_if(m_prose.runs.cbegin(), m_prose.runs.cend(), [this](const QuotedRun &run) {
            const QChar last = m_prose.wording(run.content).back();
            return last == u'?' || last == u'!';
        });
        return m_prose.runs.size() >= fewestLively && lively * rarestLively >= m_prose.runs.size();
    }

    bool cueFollows(int token) const
    {
        const int limit = int(std::min<qsizetype>(token + questionLookahead, m_prose.tokens.size()));
        for (int i = token; i < limit && m_prose.at(i).isWord(); ++i) {
            if (m_prose.at(i).entry != nullptr && m_prose.at(i).entry->isCue) {
                return true;
            }
        }
        return false;
    }

    Prose &m_prose;
    const LineRole m_role;
    const QString m_flat; ///< the text with its paragraphs as lines
    const QStringView m_text;
    const QList<Span> m_masked;
};

} // namespace

bool looksLikeTitle(QStringView content)
{
    int words = 0;
    for (const QStringView word : content.tokenize(u' ', Qt::SkipEmptyParts)) {
        ++words;
        if ((word.front().isLower() && word.size() > longestSmallWord) || words > longestTitle) {
            return false;
        }
    }
    return words > 0 && content.front().isUpper();
}

Prose readProse(const Article &article)
{
    Prose prose;
    prose.text = withoutTags(article.text);
    ProseReader(prose, article).read();
    return prose;
}

} // namespace Sidelight
