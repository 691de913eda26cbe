// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/codebook.h"
#include "models/items/sources/sourceindex.h"
#include "models/project/projectdata.h"

#include <QAbstractItemModel>
#include <QSet>

#include <map>
#include <memory>
#include <variant>

namespace Sidelight
{

/**
 * The codebook as a tree; under each claim first the claims that it holds, then its codings, as links into the text.
 *
 * Dragging and renaming change nothing here: they ask, by signals, and the change comes back through apply(). Codings
 * of a claim stand in the order they came; ClaimFilterProxy puts them in text order, or leaves them out.
 */
class ClaimModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimModel)

public:
    enum Column { NameColumn, ColumnCount };

    enum class Kind { Folder, Claim, Coding };
    Q_ENUM(Kind)

    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid of the claim or coding
        KindRole,                  ///< Kind
        IsFolderRole,              ///< bool
        ColourRole,                ///< int, colourNumber(); a coding has that of its claim
        CodingsRole,               ///< int: codings with a span, those inside a folder counted
        SourcesRole,               ///< int: sources that have one
        DigitRole,                 ///< int: the key that codes with it, 0 = none
        PathRole,                  ///< QStringList: the names above it
        SortRole,                  ///< qint64: the order in the text for codings, the row for claims
        SourceIdRole,              ///< QUuid, of a coding
        SourceKeyRole,             ///< QString: "003", of a coding
        StanceRole,                ///< Stance, of a coding
        AttributedToRole,          ///< QString, of a coding
        SpanRole,                  ///< Span, of a coding; invalid for an omission
    };

    explicit ClaimModel(QObject *parent = nullptr);
    ~ClaimModel() override;

    /** Shows a project; the views begin anew. */
    void setProject(const ProjectData &project);
    /** Takes over one act; views keep their selection, place and open branches. */
    void apply(const Change &change);
    /** The claims last used, latest first: the first nine get the digits 1 to 9. */
    void setRecent(const QList<QUuid> &claims);
    [[nodiscard]] const QList<QUuid> &recent() const { return m_recent; }

    [[nodiscard]] const Codebook &codebook() const { return m_codebook; }
    /** The claim of a row, or that of a coding's row; null for an invalid index. */
    [[nodiscard]] const Claim *claimAt(const QModelIndex &index) const;
    /** Null if the row is no coding. */
    [[nodiscard]] const Coding *codingAt(const QModelIndex &index) const;
    /** Invalid if there is none. */
    [[nodiscard]] QModelIndex indexOfClaim(const QUuid &claim) const;
    [[nodiscard]] QModelIndex indexOfCoding(const QUuid &coding) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void renameRequested(const QUuid &claim, const QString &name);
    /** A claim was dragged: its new parent, and its place among the claims there, from 0, counted without it. */
    void moveRequested(const QUuid &claim, const QUuid &newParent, int newPosition);

private:
    /** A row of the tree; the root is one as well, and in no row. */
    struct Item {
        std::variant<Claim, Coding> value;
        Item *parent = nullptr;
        int row = 0; ///< among the claims, or the codings, of its parent
        QList<Item *> claims;
        QList<Item *> codings;

        [[nodiscard]] const Claim *claim() const { return std::get_if<Claim>(&value); }
        [[nodiscard]] const Coding *coding() const { return std::get_if<Coding>(&value); }
        [[nodiscard]] QUuid id() const;
    };
    using Items = std::map<QUuid, std::unique_ptr<Item>>;

    [[nodiscard]] static Item *find(const Items &items, const QUuid &id);
    [[nodiscard]] Item *itemAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Item *item) const;
    static void renumber(QList<Item *> &items, qsizetype from);

    /** Codings with a span, and the sources that have one. */
    struct Figures {
        int codings = 0;
        int sources = 0;
    };
    [[nodiscard]] Figures figuresOf(const Item &item) const;
    [[nodiscard]] QVariant claimData(const Item &item, int role) const;
    [[nodiscard]] QVariant codingData(const Item &item, int role) const;
    [[nodiscard]] QString accessibleText(const Claim &claim, int codings) const;
    [[nodiscard]] int digitOf(const QUuid &claim) const;

    void updateClaims(const QList<Edit<Claim>> &edits);
    void arrangeTree();
    [[nodiscard]] QHash<QUuid, int> siblingPlaces() const;
    void placeItem(Item &item, const QHash<QUuid, int> &places);
    void moveItem(Item &item, Item &parent, int row);
    void addClaim(Item &parent, int row, const QUuid &id);
    void removeGoneClaims(Item &parent);
    void forget(Item &item);

    void updateCodings(const QList<Edit<Coding>> &edits);
    void removeCodings(Item &claim, const QList<QUuid> &ids);
    void appendCodings(Item &claim, const QList<Coding> &codings);
    void addCoding(Item &claim, const Coding &coding);

    void tellClaim(const Item &item);
    void tellCodings(const QList<int> &roles);
    void tellCodingsOf(const Item &claim, const QList<int> &roles);
    /** The figures of claims, and of the folders above them, have changed. */
    void tellFigures(const QSet<Item *> &claims);

    QHash<QUuid, Claim> m_values; ///< as the project holds them; the codebook may hang them otherwise
    Codebook m_codebook;
    SourceIndex m_sources;
    QList<QUuid> m_recent;
    std::unique_ptr<Item> m_root;
    Items m_claims;
    Items m_codings;
};

} // namespace Sidelight
