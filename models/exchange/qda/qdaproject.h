// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QUuid>

#include <optional>

/**
 * A REFI-QDA 1.5 project as its XML tells it, before anything is made of it. Names follow the standard; ids are its
 * GUIDs, null where none is given. Positions are as they stand in the file.
 */
namespace Sidelight::qda
{

struct Code {
    QUuid id;
    QUuid parent; ///< null at the top
    QString name;
    QString description;
    QString colour; ///< "#RRGGBB" or "#RGB"; empty = none
    bool isCodable = true;
    QList<QUuid> notes;

    bool operator==(const Code &) const = default;
};

struct Coding {
    QUuid id;
    QUuid code;
    QUuid user;
    QDateTime created;
    QList<QUuid> notes;

    bool operator==(const Coding &) const = default;
};

struct Selection {
    QUuid id;
    QString name; ///< usually the first words of what is selected
    QString description;
    qint64 start = 0;
    qint64 end = 0;
    QUuid user;
    QDateTime created;
    QUuid modifyingUser;
    QDateTime modified;
    QList<Coding> codings;
    QList<QUuid> notes;

    bool operator==(const Selection &) const = default;
};

/** A TextSource or a Note, which have one type. */
struct Text {
    QUuid id;
    QString name;
    QString description;
    std::optional<QString> content; ///< where the text stands in the XML
    QString path;                   ///< else where it is: "internal://GUID.txt"
    QUuid user;
    QDateTime created;
    QDateTime modified;
    QList<Selection> selections;
    QList<Coding> codings; ///< of the text as a whole
    QList<QUuid> notes;
    QList<std::pair<QUuid, QString>> values; ///< of variables, as written

    bool operator==(const Text &) const = default;
};

struct Variable {
    QUuid id;
    QString name;
    QString type; ///< "Text", "Boolean", ...

    bool operator==(const Variable &) const = default;
};

struct Case {
    QUuid id;
    QString name;
    QString description;
    QList<QUuid> selections;

    bool operator==(const Case &) const = default;
};

struct Link {
    QUuid id;
    QString name;
    QString direction; ///< "Associative", "OneWay", "Bidirectional"
    QUuid origin;
    QUuid target;
    QList<QUuid> notes;

    bool operator==(const Link &) const = default;
};

struct User {
    QUuid id;
    QString name;

    bool operator==(const User &) const = default;
};

struct Project {
    QString name;
    QString origin; ///< the program that wrote it
    QList<User> users;
    QList<Code> codes; ///< parents before children, siblings in order
    QList<Variable> variables;
    QList<Case> cases;
    QList<Text> sources;
    QList<Text> texts; ///< notes
    QList<Link> links;
    QString description;
    QList<QUuid> notes;         ///< on the project
    QMap<QString, int> unknown; ///< elements that were passed over, by name

    bool operator==(const Project &) const = default;
};

} // namespace Sidelight::qda
