// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/alignment/statements.h"

#include "models/quotes/sentences/articlelexicon.h"
#include "models/text/folding.h"
#include "models/text/tokens.h"

#include <cmath>

namespace Sidelight
{

namespace
{

using enum WordClass;

constexpr qsizetype stemLetters = 5;
constexpr double sentenceWords = 20; // in the mean: rarity is counted by sentences

/** The word without what an apostrophe ties to it: "we've", "Iran's"; "l'homme" and "O'Brien" the other way round. */
QStringView untied(QStringView word)
{
    const qsizetype apostrophe = word.indexOf(u'\'');
    if (apostrophe <= 0) {
        return word;
    }
    const bool isTail = apostrophe == 1 && word.size() > 4;
    return isTail ? word.sliced(apostrophe + 1) : word.first(apostrophe);
}

bool isGrammar(const Lexicon &lexicon, const QString &word)
{
    constexpr WordClasses grammar = Determiner | Possessive | Relative | That | Preposition | Coordinator |
                                    Subordinator | Auxiliary | Be | Modal | Negation | SubjectPronoun | ObjectPronoun |
                                    InfinitiveMark | Definite | Contrast | Question;
    const LexiconEntry *entry = lexicon.find(word);
    return lexicon.isFunctionWord(word) || (entry != nullptr && entry->classes.meets(grammar));
}

/** Numbers words, and counts how often the texts have them. */
class WordCounts
{
public:
    int number(const QString &word)
    {
        const auto known = m_numbers.constFind(word);
        if (known != m_numbers.cend()) {
            return *known;
        }
        const auto number = static_cast<int>(m_counts.size());
        m_numbers.insert(word, number);
        m_counts.push_back(0);
        return number;
    }
    void count(int number)
    {
        ++m_counts[static_cast<size_t>(number)];
        ++m_total;
    }
    /** 1 for a word that no text repeats, towards 0 for one of every sentence. */
    [[nodiscard]] double rarity(int number) const
    {
        const double sentences = 2 + double(m_total) / sentenceWords;
        const double own = std::max(1, m_counts[static_cast<size_t>(number)]);
        return std::log1p(sentences / own) / std::log1p(sentences);
    }

private:
    QHash<QString, int> m_numbers;
    std::vector<int> m_counts;
    qint64 m_total = 0;
};

/** Turns the quotes of one article after another into statements. */
class StatementReader
{
public:
    void read(const Article &article, const QList<Quote> &quotes, int source)
    {
        const QList<Span> places = words(article.text);
        useLanguageOf(article.text);
        std::vector<Word> text;
        text.reserve(static_cast<size_t>(places.size()));
        for (const Span &place : places) {
            text.push_back(word(QStringView(article.text).sliced(place.begin, place.length())));
            if (text.back().stem >= 0) {
                m_stems.count(text.back().stem);
            }
        }
        for (int quote = 0; quote < quotes.size(); ++quote) {
            const Span &content = quotes.at(quote).content;
            Statement statement;
            statement.source = source;
            statement.quote = quote;
            statement.isOwnWords = quotes.at(quote).type != QuoteType::Indirect;
            auto place = std::ranges::lower_bound(places, content.begin, {}, &Span::begin);
            for (; place != places.cend() && place->end <= content.end; ++place) {
                const Word &own = text[static_cast<size_t>(place - places.cbegin())];
                if (own.stem >= 0) {
                    statement.telling.push_back({own.stem, static_cast<int>(statement.words.size()), 0});
                }
                statement.words.push_back(own.number);
            }
            m_statements.push_back(std::move(statement));
        }
    }

    [[nodiscard]] std::vector<Statement> statements(const SpeakerIdentities &speakers)
    {
        for (Statement &statement : m_statements) {
            statement.speaker = speakers.ofQuotes.at(statement.source).at(statement.quote);
            statement.isNamed = statement.speaker >= 0 && speakers.all.at(statement.speaker).isNamed;
            for (StatementWord &word : statement.telling) {
                word.weight = m_stems.rarity(word.stem);
                statement.weight += word.weight;
                statement.bag.emplace_back(word.stem, word.weight);
            }
            std::ranges::sort(statement.bag);
        }
        return std::move(m_statements);
    }

private:
    struct Word {
        int number = 0;
        int stem = -1; ///< of those that tell something
    };

    void useLanguageOf(QStringView text)
    {
        const auto lexicon = lexiconOf(text);
        if (lexicon != m_lexicon) {
            m_known.clear();
            m_lexicon = lexicon;
        }
    }

    /** The articles keep the spellings alive. */
    [[nodiscard]] Word word(QStringView spelling)
    {
        if (const auto known = m_known.constFind(spelling); known != m_known.cend()) {
            return *known;
        }
        const QString whole = folded(spelling);
        const QString bare = untied(whole).toString();
        Word result{m_words.number(whole)};
        if (!isGrammar(*m_lexicon, whole) && !isGrammar(*m_lexicon, bare)) {
            result.stem = m_stems.number(bare.first(std::min(bare.size(), stemLetters)));
        }
        m_known.insert(spelling, result);
        return result;
    }

    std::shared_ptr<const Lexicon> m_lexicon;
    QHash<QStringView, Word> m_known; ///< in this language
    WordCounts m_words;
    WordCounts m_stems;
    std::vector<Statement> m_statements;
};

} // namespace

std::vector<Statement> statements(const QList<Article> &articles, const QList<QList<Quote>> &quotes,
                                  const SpeakerIdentities &speakers)
{
    StatementReader reader;
    for (int source = 0; source < quotes.size(); ++source) {
        reader.read(articles.at(source), quotes.at(source), source);
    }
    return reader.statements(speakers);
}

} // namespace Sidelight
