// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/prose.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace Sidelight
{

/** Someone or something that the article names. */
struct NamedEntity {
    QStringList words; ///< of the fullest name, without titles
    QStringList roles; ///< folded: "spokesman", "secretary"
    Gender gender = Gender::Unknown;
    bool isPerson = false;
    bool isOrganisation = false;
    QString article; ///< "The", of "The Wall Street Journal"

    [[nodiscard]] QString name() const;
};

/** One place where an entity is named. */
struct Naming {
    int token = 0; ///< where the name ends
    int entity = 0;
    bool opensSentence = false; ///< the subject, as far as one can tell
};

/**
 * Everyone whom the article names, outside quoted runs: titles and roles told from names ("White House spokesman Josh
 * Earnest"), shorter forms joined to the fullest one ("Earnest"). Linear in the text.
 */
class Names final
{
public:
    explicit Names(const Prose &prose);

    [[nodiscard]] const NamedEntity &entity(int index) const { return m_entities[index]; }
    [[nodiscard]] const QList<Naming> &namings() const { return m_namings; }

    /** The entity that is named within [first, last], if any; a person rather than an organisation. */
    [[nodiscard]] std::optional<int> entityIn(int first, int last) const;

private:
    struct Parsed {
        QStringList words;
        QStringList roles;
        Gender gender = Gender::Unknown;
        bool hasTitle = false;
        bool hasGivenName = false;
        bool isOrganisation = false;
        bool hasArticle = false;
    };

    void read(const Sentence &sentence);
    int sequenceEnd(int begin, int end) const;
    int readTitles(int begin, int end, Parsed &name) const;
    int readGivenName(int begin, int end, Parsed &name) const;
    Parsed parsed(int begin, int end, int low) const;
    void readBefore(int begin, int low, Parsed &name) const;
    void readApposition(int end, int limit, NamedEntity &entity) const;
    int enter(const Parsed &name);
    std::optional<int> known(const Parsed &name) const;
    static bool agree(const NamedEntity &entity, const Parsed &name);

    const Prose &m_prose;
    QList<NamedEntity> m_entities;
    QHash<QString, QList<int>> m_byLastWord;
    QList<Naming> m_namings;
};

} // namespace Sidelight
