// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/rules/draft.h"
#include "models/quotes/sentences/prose.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace Sidelight
{

/** Someone or something that the article names. */
struct NamedEntity {
    QStringList words; ///< of the fullest name, without titles; the description of someone unnamed
    QStringList roles; ///< folded: "spokesman", "secretary"
    Gender gender = Gender::Unknown;
    bool isPerson = false;
    bool isOrganisation = false;
    bool isDescribed = false; ///< never named: "the man with the basket"
    QString article;          ///< "The", of "The Wall Street Journal"
    Span fullest;             ///< where the fullest name stands

    [[nodiscard]] QString name() const;
};

/** Whether a word can be part of a name, as it is written. */
[[nodiscard]] bool isNamePart(const Token &token);

/** One place where an entity is named. */
struct Naming {
    int token = 0; ///< where the name ends
    int entity = 0;
    bool opensSentence = false; ///< the subject, as far as one can tell
    Span span;                  ///< the name as it stands there, without titles
};

/**
 * Everyone whom the article names, outside quoted runs: titles and roles told from names ("White House spokesman Josh
 * Earnest"), shorter forms joined to the fullest one ("Earnest"). A capital that only its place in the sentence makes
 * is no name. In a dialogue people without a name ("the boy") are counted too, and the gender that no title or given
 * name tells is learnt from the pronoun that follows a name as its sentence's subject. Linear in the text.
 */
class Names final
{
public:
    Names(const Prose &prose, const QList<Draft> &drafts);

    [[nodiscard]] const NamedEntity &entity(int index) const { return m_entities[index]; }
    [[nodiscard]] const QList<Naming> &namings() const { return m_namings; }

    /** The entity that is named within [first, last], if any; a person rather than an organisation. */
    [[nodiscard]] std::optional<int> entityIn(int first, int last) const;

    /** Whether the article names an entity more than once or twice. */
    [[nodiscard]] bool isProminent(int entity) const;

    /** The last naming of an entity before a token, if any. */
    [[nodiscard]] const Naming *namingBefore(int entity, int token) const;

    /** The person whom quoted words address by name: "..., Tom, ..." */
    [[nodiscard]] std::optional<int> addressedIn(QStringView content) const;

private:
    struct Parsed {
        QStringList words;
        QStringList roles;
        Gender gender = Gender::Unknown;
        bool hasTitle = false;
        bool hasGivenName = false;
        bool isOrganisation = false;
        bool hasArticle = false;
        Span span;
    };

    void readCapitals();
    void readHeads(const QList<Draft> &drafts);
    void read(const Sentence &sentence);
    int readName(int begin, const Sentence &sentence, bool isFirst);
    bool readDescription(int token, const Sentence &sentence, bool isFirst);
    QStringList adjectives(int first, int noun) const;
    int describedAs(const QString &noun, const QStringList &adjectives) const;
    bool isCapitalByPlace(int token, const Sentence &sentence) const;
    int sequenceEnd(int begin, int end) const;
    int readTitles(int begin, int end, Parsed &name) const;
    int readGivenName(int begin, int end, Parsed &name) const;
    Parsed parsed(int begin, int end, int low) const;
    void readBefore(int begin, int low, Parsed &name) const;
    void readApposition(int end, int limit, NamedEntity &entity) const;
    int enter(const Parsed &name);
    std::optional<int> known(const Parsed &name) const;
    std::optional<int> knownByGivenName(const Parsed &name) const;
    static bool agree(const NamedEntity &entity, const Parsed &name);
    void learnGenders();
    void markSpeakers(const QList<Draft> &drafts);

    const Prose &m_prose;
    QSet<QString> m_small;   ///< words that stand in small letters somewhere
    QSet<QString> m_capital; ///< words that stand in capitals inside a sentence
    QSet<QString> m_heads;   ///< nouns that speak
    QList<NamedEntity> m_entities;
    QHash<QString, QList<int>> m_byLastWord;
    QHash<QString, QList<int>> m_byFirstWord;
    QHash<QString, int> m_described; ///< head noun -> entity
    QList<Naming> m_namings;
    QHash<int, QList<int>> m_places; ///< entity -> its namings
};

} // namespace Sidelight
