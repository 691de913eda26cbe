// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/suggestions.h"

#include <QAbstractListModel>

namespace Sidelight
{

/**
 * Where else a claim may stand, a row a place, in the order in which they were found. What the analyst has coded or
 * rejected since stays a row, so that undoing brings it back; SuggestionFilterProxy hides it.
 */
class SuggestionModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionModel)

public:
    enum Column { PlaceColumn, ColumnCount };
    enum Role {
        SourceIdRole = Qt::UserRole + 1, ///< QUuid
        SourceKeyRole,                   ///< QString: "003"
        OutletRole,                      ///< QString; empty if the source does not give it
        SpanRole,                        ///< Span
        ContextRole,                     ///< KeywordContext: the place, with words before and after it
        ReasonsRole,                     ///< QList<ReasonText>
        StanceRole,                      ///< int(Stance): as proposed
        AttributedToRole,                ///< QString
        ColourRole,                      ///< int: of the claim, see colourNumber()
        IsStrongRole,                    ///< bool
        IsOpenRole,                      ///< bool: neither coded nor rejected yet
    };

    explicit SuggestionModel(QObject *parent = nullptr);
    ~SuggestionModel() override;

    /** Shows other suggestions, of one claim; those of sources that are gone are left out. */
    void setSuggestions(const QList<Suggestion> &suggestions, const ProjectData &project);
    /** Takes over what became of the project: codings and rejections, texts, outlets, the claim's colour. */
    void update(const ProjectData &project);
    [[nodiscard]] const Suggestion &suggestionAt(int row) const { return m_rows.at(row).suggestion; }
    [[nodiscard]] QString sourceKeyAt(int row) const { return m_rows.at(row).key; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Suggestion suggestion;
        QString key;
        QString outlet;
        QString text; ///< in which the place stands; a row of a source that has another one by now is closed
        bool isOpen = true;
    };

    void refresh(const ProjectData &project);
    [[nodiscard]] static QString accessibleText(const Row &row);

    QList<Row> m_rows;
    int m_colour = 1;
};

} // namespace Sidelight
