// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/marking.h"

#include <QHash>
#include <QSet>

#include <concepts>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

template <class T>
bool isSameRow(const Edit<T> &edit)
{
    return edit.before && edit.after && edit.before->id == edit.after->id;
}

/** Whether a change of the row is one that a merge must know of and could not tell. */
template <class T>
bool needsMark(const T &before, const T &after)
{
    return before != after;
}

bool needsMark(const Source &, const Source &)
{
    return false;
}

bool needsMark(const Claim &before, Claim after)
{
    after.position = before.position; // others have come or gone
    return before != after;
}

bool needsMark(const Memo &, const Memo &)
{
    return false; // has a time
}

template <std::derived_from<Coding> T>
bool needsMark(const T &, const T &)
{
    return false; // has a time
}

/** Puts the marks of one act together. */
class Marker final
{
public:
    Marker(const QList<RowMark> &marks, QString coder, const QDateTime &now)
        : m_coder(std::move(coder))
        , m_now(now.toUTC())
    {
        for (const RowMark &mark : marks) {
            m_known.insert(mark.id, mark);
        }
    }

    template <class T>
    void look(const QList<Edit<T>> &edits)
    {
        for (const Edit<T> &edit : edits) {
            if (isSameRow(edit)) {
                if (needsMark(*edit.before, *edit.after)) {
                    m_changed.append(markIdOf(*edit.after));
                }
                continue;
            }
            if (edit.before) {
                m_gone.append(markIdOf(*edit.before));
            }
            if (edit.after) {
                m_come.append(markIdOf(*edit.after));
            }
        }
    }
    void look(const QList<Edit<RowMark>> &) {}

    [[nodiscard]] QList<Edit<RowMark>> edits() const
    {
        const QSet<QUuid> come(m_come.cbegin(), m_come.cend());
        const QSet<QUuid> gone(m_gone.cbegin(), m_gone.cend());
        QList<Edit<RowMark>> edits;
        for (const QUuid &id : m_gone) {
            if (!come.contains(id)) { // else it is another kind of row now: a coding that has lost its words
                edits.append({known(id), RowMark{id, RowMark::Kind::Removed, m_now, m_coder}});
            }
        }
        for (const QUuid &id : m_come) {
            const std::optional<RowMark> before = gone.contains(id) ? std::nullopt : known(id);
            if (before) {
                edits.append({before, {}});
            }
        }
        for (const QUuid &id : m_changed) {
            edits.append({known(id), RowMark{id, RowMark::Kind::Changed, m_now, m_coder}});
        }
        return edits;
    }

private:
    [[nodiscard]] std::optional<RowMark> known(const QUuid &id) const
    {
        const auto mark = m_known.constFind(id);
        return mark == m_known.cend() ? std::nullopt : std::optional(*mark);
    }

    QHash<QUuid, RowMark> m_known;
    QString m_coder;
    QDateTime m_now;
    QList<QUuid> m_gone;
    QList<QUuid> m_come;
    QList<QUuid> m_changed;
};

/** What was changed says when. */
template <class T>
void date(QList<Edit<T>> &edits, const QDateTime &now)
{
    for (Edit<T> &edit : edits) {
        if (isSameRow(edit) && edit.before != edit.after && edit.before->modified == edit.after->modified) {
            edit.after->modified = now.toUTC();
        }
    }
}

} // namespace

QUuid markIdOf(const Memo &memo)
{
    return QUuid::createUuidV5(memo.id, u"memo"_s);
}

Change marked(Change change, const ProjectData &data, const QString &coder, const QDateTime &now)
{
    date(change.codings, now);
    date(change.orphans, now);
    Marker marker(data.marks, coder, now);
    std::apply([&](auto... list) { (marker.look(change.*list), ...); }, changeLists);
    change.marks += marker.edits();
    return change;
}

} // namespace Sidelight
