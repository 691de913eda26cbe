// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/source.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Sidelight
{

/** So many articles are open after an import, unless a window has room for less. */
inline constexpr int panesAtImport = 4;

/**
 * Makes the sources of an import, one after the other: each is made as newSource() does with those that were there and
 * those made before. Built in O(sources); a source costs its checksum.
 */
class SourceMaker final
{
public:
    explicit SourceMaker(const QList<Source> &existing);

    [[nodiscard]] Source make(Article article, const QDateTime &now);
    /** The same of an article whose bytes no source has; open while fewer than `panes` sources are. Else nothing. */
    [[nodiscard]] std::optional<Source> makeNew(Article article, int panes, const QDateTime &now);

private:
    void noteKey(const QString &key);
    [[nodiscard]] QString nextNumber();
    [[nodiscard]] QString uniqueKey(const QString &wanted);

    QSet<QByteArray> m_known;      ///< checksums of articles
    int m_open = 0;                ///< how many sources are
    QSet<QString> m_taken;         ///< keys, case folded
    QHash<QString, int> m_endings; ///< the last number behind a key that was taken
    int m_number = 0;              ///< the last one that is a key of three digits, or more behind 999
    int m_position = 0;            ///< for the next source
};

/**
 * An article made ready for a project: a fresh id, the last place, and a key that no source of `existing` has. The key
 * is what the file's name begins with, letters and digits up to the first '_' or '.' ("000_c93a.txt" is 000), else the
 * next number of three digits, or more behind 999; "-2", "-3" ... make it unique. A missing checksum is filled in.
 * Linear in `existing`.
 */
[[nodiscard]] Source newSource(Article article, const QList<Source> &existing, const QDateTime &now);

} // namespace Sidelight
