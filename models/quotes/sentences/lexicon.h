// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Sidelight
{

/** What a word can be, as far as finding quotations goes. A word may be several. */
enum class WordClass : quint64 {
    Determiner = 1ull << 0,
    Possessive = 1ull << 1,
    Quantifier = 1ull << 2,
    Relative = 1ull << 3,
    That = 1ull << 4,
    Preposition = 1ull << 5,
    Coordinator = 1ull << 6,
    Subordinator = 1ull << 7,
    Auxiliary = 1ull << 8,
    Be = 1ull << 9,
    Modal = 1ull << 10,
    Negation = 1ull << 11,
    Adverb = 1ull << 12,
    Time = 1ull << 13,
    TimeAdjective = 1ull << 14,
    NameParticle = 1ull << 15,
    Linker = 1ull << 16,
    Catenative = 1ull << 17,
    Addressee = 1ull << 18,
    StatementNoun = 1ull << 19,
    Affiliation = 1ull << 20,
    PastVerb = 1ull << 21,
    Verb = 1ull << 22,
    Organisation = 1ull << 23,
    SubjectPronoun = 1ull << 24,
    ObjectPronoun = 1ull << 25,
    Title = 1ull << 26,
    Role = 1ull << 27,
    OrganisationRole = 1ull << 28,
    GivenName = 1ull << 29,
    InfinitiveMark = 1ull << 30,
    Agent = 1ull << 31,           ///< the "by" of a passive
    Contrast = 1ull << 32,        ///< "but"
    CueNoun = 1ull << 35,         ///< "claims", "report": a cue that is more often a noun
    TitleIntroducer = 1ull << 36, ///< "on", "show": before the name of a work in quotation marks
    Reportive = 1ull << 37,       ///< a verb form that reports by itself: "sei"
    Question = 1ull << 34,        ///< "why", "whether"
    Definite = 1ull << 33,        ///< "the", "this"
    SoCalled = 1ull << 39,        ///< "so-called", "nicknamed": before words that nobody said
    Person = 1ull << 38,          ///< "the stranger": a noun that someone in a story is called by
};

/** A set of word classes (QFlags holds no more than 32 bits in Qt 6.8). */
class WordClasses final
{
public:
    constexpr WordClasses() = default;
    constexpr WordClasses(WordClass wordClass)
        : m_bits(static_cast<quint64>(wordClass))
    {
    }

    constexpr WordClasses &operator|=(WordClasses other)
    {
        m_bits |= other.m_bits;
        return *this;
    }
    [[nodiscard]] constexpr bool meets(WordClasses other) const { return (m_bits & other.m_bits) != 0; }
    [[nodiscard]] constexpr quint64 bits() const { return m_bits; }

private:
    quint64 m_bits = 0;
};

constexpr WordClasses operator|(WordClasses a, WordClasses b)
{
    return a |= b;
}
constexpr WordClasses operator|(WordClass a, WordClass b)
{
    return WordClasses(a) | WordClasses(b);
}

/** What a cue can take beside quoted words and a "that" clause. */
enum class CueFrame : quint32 {
    Clause = 1u << 0,      ///< "said he would go"
    Inverts = 1u << 1,     ///< "said Earnest"
    Addressee = 1u << 2,   ///< "told reporters ..."
    Object = 1u << 3,      ///< "announced a plan"
    As = 1u << 4,          ///< "described it as"
    Calls = 1u << 5,       ///< "called him a ..."
    Quotes = 1u << 6,      ///< "quoted him as saying": who is quoted is the object
    Weak = 1u << 7,        ///< often no speech
    QuoteOnly = 1u << 8,   ///< introduces nothing but quoted words
    CommaClause = 1u << 9, ///< "sagte, er werde gehen"
    That = 1u << 10,
    Infinitive = 1u << 11, ///< "claimed to know", "told him to go"
};
Q_DECLARE_FLAGS(CueFrames, CueFrame)
Q_DECLARE_OPERATORS_FOR_FLAGS(CueFrames)

enum class Gender { Unknown, Male, Female, Neuter, First, Second };
enum class Number { Any, Singular, Plural };

/** What the lexicon knows of one word form. */
struct LexiconEntry {
    WordClasses classes;
    CueFrames frames;
    bool isCue = false;
    bool isParticiple = false; ///< "saying"
    Gender gender = Gender::Unknown;
    Number number = Number::Any;
};

/** A cue of one or more words that is no verb, folded. */
struct CuePhrase {
    QStringList words;        ///< "according to"
    QStringList before;       ///< words one of which must follow, as part of the mention: "nach | Angaben der Polizei"
    bool isPostposed = false; ///< the mention stands before it: "Angaben zufolge"
    bool isSetOff = false;    ///< a cue only behind a comma or a quoted run: ", so Merkel"
    bool bindsVerb = false;   ///< what it attributes goes on without a comma: "Laut Polizei starb niemand"
};

/** A pair of quotation marks; a mark may be of two characters (two apostrophes). */
struct MarkPair {
    QString open;
    QString close;
};

/**
 * The words of one language that quotations are found by. It comes from a data file in resources/quotes, so a further
 * language is a further file. Immutable.
 */
class Lexicon final
{
public:
    /** From the contents of a data file; a malformed file gives an empty lexicon. */
    explicit Lexicon(const QByteArray &json);

    /** The entry of a folded word, or nullptr. */
    [[nodiscard]] const LexiconEntry *find(const QString &foldedWord) const;

    [[nodiscard]] bool isFunctionWord(const QString &foldedWord) const { return m_functionWords.contains(foldedWord); }
    [[nodiscard]] bool endsLikeAdverb(QStringView foldedWord) const { return endsWithAny(foldedWord, m_adverbEndings); }
    [[nodiscard]] bool endsLikePast(QStringView foldedWord) const { return endsWithAny(foldedWord, m_pastEndings); }
    [[nodiscard]] bool endsLikeParticiple(QStringView foldedWord) const
    {
        return endsWithAny(foldedWord, m_participleEndings);
    }
    [[nodiscard]] bool endsLikePlural(QStringView foldedWord) const { return endsWithAny(foldedWord, m_pluralEndings); }
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const QString &article() const { return m_article; } ///< what the names of organisations take
    [[nodiscard]] const QList<MarkPair> &marks() const { return m_marks; }
    [[nodiscard]] bool hasCapitalNouns() const { return m_capitalNouns; } ///< a capital makes no name
    [[nodiscard]] bool isVerbSecond() const { return m_verbSecond; }      ///< an adverbial puts the subject behind it
    [[nodiscard]] bool hasSingleMarks() const { return m_singleMarks; }

    [[nodiscard]] const QList<CuePhrase> &phrases() const { return m_phrases; }

    /** Folded nouns that the same person may be called by: "the boy", "the child". */
    [[nodiscard]] QStringList sameRoles(const QString &foldedWord) const { return m_sameRoles.value(foldedWord); }

    /** The word without a possessive ending. */
    [[nodiscard]] QStringView withoutPossessive(QStringView word) const;

private:
    static bool endsWithAny(QStringView word, const QStringList &endings);

    QString m_language;
    QString m_article;
    QHash<QString, LexiconEntry> m_entries;
    QHash<QString, bool> m_functionWords;
    QHash<QString, QStringList> m_sameRoles;
    QStringList m_adverbEndings;
    QStringList m_pastEndings;
    QStringList m_pluralEndings;
    QStringList m_participleEndings;
    QStringList m_possessiveEndings;
    QList<MarkPair> m_marks;
    QList<CuePhrase> m_phrases;
    bool m_singleMarks = false;
    bool m_capitalNouns = false;
    bool m_verbSecond = false;

    friend class LexiconReader;
};

/** The lexicon of the language that most function words of the text belong to; English if it has none. Linear. */
[[nodiscard]] std::shared_ptr<const Lexicon> lexiconFor(const QStringList &foldedWords);

} // namespace Sidelight
