// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/sources/sourceindex.h"
#include "models/items/variants/variantcell.h"
#include "models/project/provenance.h"

#include <QAbstractTableModel>

namespace Sidelight
{

/**
 * The wordings of one passage group or utterance: a row a member in the order of the sources table, a column wherever
 * one of them differs from the base. The rows' headers say whose wording it is and what it is to the base.
 */
class VariantModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariantModel)

public:
    enum Role {
        CellRole = Qt::UserRole + 1, ///< VariantCell
        SourceIdRole,                ///< QUuid (cells)
        SpanRole,                    ///< Span in the source's text; empty where words are left out (cells)
        KeyRole,                     ///< QString (rows)
        OutletRole,                  ///< QString, may be empty (rows)
        KindRole,                    ///< int: VariantKind (rows)
        WordsRole,                   ///< int, see VariantName (rows)
        IsBaseRole,                  ///< bool (rows)
        NameRole,                    ///< QString: "Trimmed" (rows)
        NameWordsRole,               ///< QString, may be empty: "3 words" (rows)
    };

    explicit VariantModel(QObject *parent = nullptr);
    ~VariantModel() override;

    /** Shows a project's analysis, without a group. */
    void setProject(const QList<Source> &sources, const Analysis &analysis);
    /** Takes over one act: other names, order or outlets of sources; the group and its base stay. False: no change. */
    bool apply(const QList<Source> &sources, const QList<Edit<Source>> &edits);
    /** Shows a group of the analysis with its most typical member as the base; -1: none. */
    void setGroup(int group);
    /** Shows an utterance of the analysis instead, with its own base; -1: none. */
    void setUtterance(int utterance);
    void setBase(int row);
    /** Whether long runs that all members have are shown by their first and last words. */
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }

    [[nodiscard]] int group() const { return m_group; }
    [[nodiscard]] int utterance() const { return m_utterance; }
    /** Who says the utterance; empty if unknown, and of a group. */
    [[nodiscard]] QString speaker() const;
    [[nodiscard]] int baseRow() const { return m_variants.base(); }
    [[nodiscard]] const Variants &variants() const { return m_variants; }
    /** The wording of the base, to name the group by. */
    [[nodiscard]] QString excerpt() const;
    /** How many different sources, and how many different wordings there are. */
    [[nodiscard]] int sourceCount() const;
    [[nodiscard]] int formCount() const;
    /** The keys of the sources that have none of it, in table order. */
    [[nodiscard]] QStringList lacking() const;
    /** Credits and signs of direction in sentences. */
    [[nodiscard]] QStringList provenance() const;
    /** Whether the wording runs from right to left. */
    [[nodiscard]] bool isRightToLeft() const;
    /** All rows and what is said of them, to be pasted elsewhere: key, outlet, name and wording, with tabs between. */
    [[nodiscard]] QString text() const;
    /** The wording of a row with its marks, and the text that it stands in. */
    [[nodiscard]] QString wording(int row) const;
    [[nodiscard]] const QString &textOf(int row) const { return m_texts.at(memberAt(row).source); }
    /** A cell with all its words, whatever is folded. */
    [[nodiscard]] VariantCell wholeCell(int row, int column) const { return cellAt(row, column, false); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /** What a row shows; a quote that "he said" breaks has several parts. */
    struct Place {
        GroupMember member;
        QList<Span> parts;
    };

    /** What is shown, whichever it is, in no order. */
    [[nodiscard]] QList<Place> places() const;
    /** Of the quotes that stand in one row of the utterance; indexes into its members. */
    [[nodiscard]] Place placeOf(const QList<int> &members) const;
    [[nodiscard]] const Quote &quoteOf(const UtteranceMember &member) const;
    /** The utterance's own base. */
    [[nodiscard]] std::optional<GroupMember> ownBase() const;
    [[nodiscard]] std::optional<QuoteType> typeOf(int row) const;
    /** Aligns the members anew; `base` is the one to keep as the base, if it is there. */
    void align(std::optional<GroupMember> base);
    [[nodiscard]] std::optional<GroupMember> baseMember() const;
    [[nodiscard]] const GroupMember &memberAt(int row) const { return m_variants.rows().at(row).member; }
    [[nodiscard]] QUuid sourceOf(int row) const { return m_analysis.ids.value(memberAt(row).source); }
    [[nodiscard]] VariantCell cellAt(int row, int column, bool folded) const;
    [[nodiscard]] VariantPiece foldedPiece(int row, const AlignedRun &run, bool folded) const;
    [[nodiscard]] Span spanAt(int row, int column) const;
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] QString cellDescription(int row, int column) const;
    [[nodiscard]] QString rowTitle(int row) const;
    [[nodiscard]] QString rowDescription(int row) const;
    [[nodiscard]] QVariant rowHeader(int row, int role) const;

    QList<Source> m_projectSources;
    SourceIndex m_sources;
    QHash<QUuid, QString> m_outlets;
    QStringList m_texts; ///< by the analysis' numbers
    Analysis m_analysis;
    Variants m_variants;
    int m_group = -1;
    int m_utterance = -1;
    bool m_isFolded = true;
};

} // namespace Sidelight
