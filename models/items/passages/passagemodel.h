// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/sources/sourceindex.h"
#include "models/project/analysis.h"

#include <QAbstractListModel>

#include <optional>

namespace Sidelight
{

/**
 * The passage groups, one row each, in the order of the analysis, and behind them those that the analyst rejected;
 * PassageFilterProxy sorts and hides them.
 */
class PassageModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassageModel)

public:
    enum Column { ExcerptColumn, ColumnCount };

    enum Role {
        GroupRole = Qt::UserRole + 1, ///< int: index into Analysis::groups; none for a rejected one
        SourcesRole,                  ///< int: how many sources carry it
        CarriersRole,                 ///< QList<bool>: which, one a source in table order
        WordsRole,                    ///< int: of the longest member
        WeightRole,                   ///< double
        IsRejectedRole,               ///< bool
        NoteRole,                     ///< QString: what speaks against it, in a word or two; mostly empty
        FilterRole,                   ///< QString: the whole wording
        SortRole,                     ///< double: the weight
    };

    explicit PassageModel(QObject *parent = nullptr);
    ~PassageModel() override;

    /** Shows a project's analysis; the views begin anew. */
    void setProject(const ProjectData &project, const Analysis &analysis);
    void setAnalysis(const Analysis &analysis);
    /** Takes over one act; views keep their selection. */
    void apply(const Change &change);

    [[nodiscard]] const PassageGroup &groupAt(int row) const
    {
        return isRejected(row) ? m_analysis.rejected.at(row - m_analysis.groups.size()) : m_analysis.groups.at(row);
    }
    [[nodiscard]] bool isRejected(int row) const { return row >= m_analysis.groups.size(); }
    /** The member whose words stand for the group: in table order the first that is about as long as the longest. */
    [[nodiscard]] GroupMember leadingMember(int row) const;
    /** The first place of a group in a source (in the first source that has it, for a null id); none if it has none. */
    [[nodiscard]] std::optional<GroupMember> firstMember(int row, const QUuid &source = {}) const;
    /** Puts groups in the order of a text: of one source, or of all in table order; groups it lacks come last. */
    [[nodiscard]] qint64 textOrder(int row, const QUuid &source = {}) const;
    [[nodiscard]] QUuid sourceOf(const GroupMember &member) const { return m_analysis.ids.value(member.source); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString wording(int row, qsizetype limit) const;
    [[nodiscard]] QList<bool> carriers(int row) const;
    [[nodiscard]] QString description(int row) const;
    [[nodiscard]] QString note(int row) const;

    SourceIndex m_sources;
    Analysis m_analysis;
};

} // namespace Sidelight
