// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/projectmerge.h"

#include "models/project/acttools.h"
#include "models/project/changebetween.h"
#include "models/project/marking.h"
#include "models/project/mergecounts.h"
#include "models/project/rowmerge.h"
#include "models/project/textreplacement.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** Marks by the ids of rows. */
using Marks = QHash<QUuid, RowMark>;

Marks marksOf(const ProjectData &data)
{
    Marks marks;
    for (const RowMark &mark : data.marks) {
        marks.insert(mark.id, mark);
    }
    return marks;
}

/** Of two marks of a row the later one; at the same time, that it was removed. */
auto orderOf(const RowMark &mark)
{
    return std::tuple(mark.at, mark.kind, mark.coder);
}

Marks united(Marks marks, const Marks &others)
{
    for (const auto &[id, mark] : others.asKeyValueRange()) {
        const auto known = marks.constFind(id);
        if (known == marks.cend() || orderOf(*known) < orderOf(mark)) {
            marks.insert(id, mark);
        }
    }
    return marks;
}

/** Whose row was changed later by the marks of two copies. */
std::weak_ordering changedLater(const Marks &ofA, const Marks &ofB, const QUuid &id)
{
    const auto timeIn = [&id](const Marks &marks) {
        const RowMark mark = marks.value(id);
        return mark.kind == RowMark::Kind::Changed ? mark.at : QDateTime();
    };
    const QDateTime a = timeIn(ofA);
    const QDateTime b = timeIn(ofB);
    return a < b ? std::weak_ordering::less : b < a ? std::weak_ordering::greater : std::weak_ordering::equivalent;
}

// When a row got to be what it is.

template <class T>
QDateTime timeOf(const T &row)
{
    return row.created;
}

template <class T>
requires requires(const T &row)
{
    row.modified;
}
QDateTime timeOf(const T &row)
{
    if constexpr (requires { row.created; }) {
        return std::max(row.created, row.modified);
    } else {
        return row.modified;
    }
}

/** Takes out the rows that one of the analysts has, after what was last done to them here. */
template <class T>
void dropRemoved(QList<T> &rows, const Marks &marks)
{
    rows.removeIf([&marks](const T &row) {
        const auto mark = marks.constFind(markIdOf(row));
        return mark != marks.cend() && mark->kind == RowMark::Kind::Removed && timeOf(row) <= mark->at;
    });
}

/** A copy without what was taken out; sources and claims, on which others hang, are all left. */
ProjectData withoutRemoved(ProjectData data, const Marks &marks)
{
    if (!marks.isEmpty()) {
        dropRemoved(data.codings, marks);
        dropRemoved(data.orphans, marks);
        dropRemoved(data.rejections, marks);
        dropRemoved(data.quoteDecisions, marks);
        dropRemoved(data.speakerDecisions, marks);
        dropRemoved(data.memos, marks);
        dropRemoved(data.links, marks);
        dropRemoved(data.rejectedSuggestions, marks);
    }
    return data;
}

/** A copy whose memo of the project, and the mark of it, go by another project's id. */
ProjectData asCopyOf(ProjectData data, const QUuid &project)
{
    const QUuid memo = markIdOf(Memo{data.id, {}, {}, {}});
    for (RowMark &mark : data.marks) {
        mark.id = mark.id == memo ? markIdOf(Memo{project, {}, {}, {}}) : mark.id;
    }
    for (Memo &row : data.memos) {
        row.id = row.id == data.id ? project : row.id;
    }
    data.id = project;
    return data;
}

/** A replacement that is nobody's act: codings keep the times by which it is told whose word is the later one. */
Change withTimesKept(Change replacement)
{
    QHash<QUuid, QDateTime> times;
    for (const Edit<OrphanedCoding> &edit : std::as_const(replacement.orphans)) {
        if (edit.before) {
            times.insert(edit.before->id, edit.before->modified);
        }
    }
    for (Edit<Coding> &edit : replacement.codings) {
        if (edit.after) {
            edit.after->modified = edit.before ? edit.before->modified : times.value(edit.after->id);
        }
    }
    return replacement;
}

/** `data` with the texts that count of those sources which both have. */
Result<ProjectData> withChosenTexts(ProjectData data, const ProjectData &other, const QDateTime &now,
                                    const ProgressFn &progress)
{
    QHash<QUuid, const Source *> theirs;
    for (const Source &source : other.sources) {
        theirs.insert(source.id, &source);
    }
    const QList<Source> sources = data.sources;
    for (const Source &source : sources) {
        const Source *same = theirs.value(source.id);
        const Article &article = same ? chosenArticle(source.article, same->article) : source.article;
        if (article.text == source.article.text) {
            continue;
        }
        const Result<TextReplacement> replaced = acts::replaceText(data, source.id, article, QString(), now, progress);
        if (!replaced) {
            return tl::unexpected(replaced.error());
        }
        data.apply(withTimesKept(replaced->change));
    }
    return data;
}

/** One key a source, by the order of their ids. */
void settleKeys(QList<Edit<Source>> &rows)
{
    QList<Source *> sources;
    for (Edit<Source> &row : rows) {
        sources.append(&*row.after);
    }
    std::ranges::sort(sources, {}, &Source::id);
    QSet<QString> taken;
    for (const Source *source : std::as_const(sources)) {
        taken.insert(source->key.toCaseFolded());
    }
    QSet<QString> given;
    for (Source *source : std::as_const(sources)) {
        const QString wanted = source->key;
        for (int number = 2; given.contains(source->key.toCaseFolded()); ++number) {
            const QString key = u"%1-%2"_s.arg(wanted).arg(number);
            source->key = taken.contains(key.toCaseFolded()) ? wanted : key;
        }
        given.insert(source->key.toCaseFolded());
    }
}

/** Puts two copies together, which have the same texts of the sources that both have. */
class Merge final
{
public:
    Merge(const ProjectData &a, const ProjectData &b, const Marks &ofA, const Marks &ofB)
        : m_a(a)
        , m_b(b)
        , m_ofA(ofA)
        , m_ofB(ofB)
        , m_marks(united(ofA, ofB))
    {
    }

    [[nodiscard]] ProjectData merged()
    {
        std::apply([this](auto... kind) { (unite(kind.first, kind.second), ...); }, rowKinds);
        dropOrphansThatAreCodings();
        dropWhatNothingHangsOn();
        settleKeys(m_all.sources);
        for (const RowMark &mark : std::as_const(m_marks)) {
            m_all.marks.append({{}, mark});
        }
        ProjectData result;
        result.id = m_a.id;
        result.apply(m_all);
        return result;
    }

private:
    /** The rows of both, each once, as additions to nothing. */
    template <class T>
    void unite(QList<T> ProjectData::*list, QList<Edit<T>> Change::*target)
    {
        QList<Edit<T>> &rows = m_all.*target;
        QHash<QUuid, qsizetype> places;
        for (const T &row : m_a.*list) {
            places.insert(row.id, rows.size());
            rows.append({{}, row});
        }
        for (const T &row : m_b.*list) {
            const qsizetype place = places.value(row.id, -1);
            if (place < 0) {
                rows.append({{}, row});
            } else if (*rows.at(place).after != row) {
                rows[place].after = mergedRow(*rows.at(place).after, row, changedLater(m_ofA, m_ofB, markIdOf(row)));
            }
        }
    }

    /** Those of both are united already. */
    static void unite(QList<RowMark> ProjectData::* /*list*/, QList<Edit<RowMark>> Change::* /*target*/) {}

    void dropOrphansThatAreCodings()
    {
        QSet<QUuid> placed;
        for (const Edit<Coding> &row : std::as_const(m_all.codings)) {
            placed.insert(row.after->id);
        }
        m_all.orphans.removeIf([&](const auto &row) { return placed.contains(row.after->id); });
    }

    /** Sources and claims that one has taken out stay where something hangs on them that nobody has. */
    void dropWhatNothingHangsOn()
    {
        const QSet<QUuid> needed = neededIds();
        const auto isGone = [&](const auto &row) {
            const QUuid id = row.after->id;
            if (isMarkedRemoved(id) && needed.contains(id)) {
                m_marks[id].kind = RowMark::Kind::Changed; // it is there again
            }
            return isMarkedRemoved(id);
        };
        m_all.sources.removeIf(isGone);
        m_all.claims.removeIf(isGone);
    }

    [[nodiscard]] bool isMarkedRemoved(const QUuid &id) const
    {
        const auto mark = m_marks.constFind(id);
        return mark != m_marks.cend() && mark->kind == RowMark::Kind::Removed;
    }

    /** Sources and claims that rows refer to; claims have to be there for those under them that stay. */
    [[nodiscard]] QSet<QUuid> neededIds() const
    {
        QSet<QUuid> needed;
        const auto needCoding = [&needed](const Coding &coding) { needed << coding.source << coding.claim; };
        for (const auto &row : m_all.codings) {
            needCoding(*row.after);
        }
        for (const auto &row : m_all.orphans) {
            needCoding(*row.after);
        }
        for (const auto &row : m_all.rejections) {
            needed << row.after->a.source << row.after->b.source;
        }
        for (const auto &row : m_all.links) {
            needed << row.after->a.source << row.after->b.source;
        }
        for (const auto &row : m_all.quoteDecisions) {
            needed << row.after->source;
        }
        for (const auto &row : m_all.memos) {
            needed << row.after->id;
        }
        for (const auto &row : m_all.rejectedSuggestions) {
            needed << row.after->place.source << row.after->claim;
        }
        needParents(needed);
        return needed;
    }

    void needParents(QSet<QUuid> &needed) const
    {
        QHash<QUuid, QUuid> parents;
        for (const auto &row : m_all.claims) {
            parents.insert(row.after->id, row.after->parent);
        }
        for (const auto &row : m_all.claims) {
            const bool stays = needed.contains(row.after->id) || !isMarkedRemoved(row.after->id);
            QUuid parent = stays ? row.after->parent : QUuid();
            while (!parent.isNull() && !needed.contains(parent)) { // which ends where claims hang under each other
                needed.insert(parent);
                parent = parents.value(parent);
            }
        }
    }

    const ProjectData &m_a;
    const ProjectData &m_b;
    const Marks &m_ofA;
    const Marks &m_ofB;
    Marks m_marks; ///< of both
    Change m_all;  ///< all rows, as additions to nothing
};

} // namespace

Result<ProjectData> mergedProjects(const ProjectData &first, const ProjectData &second, const QDateTime &now,
                                   const ProgressFn &progress)
{
    const ProjectData other = asCopyOf(second, first.id);
    const Marks ofA = marksOf(first);
    const Marks ofB = marksOf(other);
    const Marks marks = united(ofA, ofB);
    const Result<ProjectData> a = withChosenTexts(withoutRemoved(first, marks), other, now, progress);
    const Result<ProjectData> b = a ? withChosenTexts(withoutRemoved(other, marks), first, now, progress) : a;
    if (!b || (progress && !progress(1, 1))) {
        return failure(Error::Code::Cancelled);
    }
    return Merge(*a, *b, ofA, ofB).merged();
}

Result<Change> acts::mergeProject(const ProjectData &data, const ProjectData &other, const QDateTime &now,
                                  const ProgressFn &progress)
{
    return mergedProjects(data, other, now, progress).map([&](const ProjectData &merged) {
        Change change = changeBetween(data, merged);
        if (!change.isEmpty()) {
            const QString removed = describeRemoved(countsOf(change));
            change.text = removed.isEmpty() ? ActText::tr("Import another analyst’s work")
                                            : ActText::tr("Import another analyst’s work (taken out: %1)").arg(removed);
        }
        return change;
    });
}

} // namespace Sidelight
