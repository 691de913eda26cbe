// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/sourceindex.h"
#include "models/project/speakertable.h"

#include <QAbstractItemModel>

namespace Sidelight
{

/** One quote of a source: indexes into Analysis::sources and SourceAnalysis::quotes. */
struct QuotePlace {
    int source = 0;
    int quote = 0;

    bool operator==(const QuotePlace &) const = default;
};

/**
 * The quotes of all sources under their speakers: the most quoted first, quotes without a speaker last. The quotes of
 * a speaker stand in the order of the analysis; QuoteFilterProxy keeps them in that of the table.
 */
class QuoteModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuoteModel)

public:
    enum Column { QuoteColumn, ColumnCount };

    enum Role {
        IsSpeakerRole = Qt::UserRole + 1, ///< bool: a heading row; else a quote
        SpeakerRole,                      ///< QString: in full; empty if unknown
        InitialsRole,                     ///< QString: "JE"
        ColourRole,                       ///< int, 1 to 12; 0 = muted
        NoteRole,                         ///< QString, of a speaker: "29 quotes · 15 direct"
        CarriersRole,                     ///< QList<bool>, of a speaker: sources that quote them, in table order
        QuotesRole,                       ///< int: how many, of a speaker
        SortRole,                         ///< qint64: the row for speakers, the order in the texts for quotes
        FilterRole,                       ///< QString: speaker and words
        TypeRole,                         ///< int(QuoteType), of a quote, as the following
        SourceIdRole,                     ///< QUuid
        SourceKeyRole,                    ///< QString: "003"
        SpanRole,                         ///< Span of the content
        CueRole,                          ///< QString: "said"
        MentionRole,                      ///< QString: "he"
        ConfidenceRole,                   ///< double, 0 to 1
        IndexRole,                        ///< int: into SourceAnalysis::quotes
    };

    explicit QuoteModel(QObject *parent = nullptr);
    ~QuoteModel() override;

    /** Shows a project's analysis; the views begin anew. */
    void setProject(const ProjectData &project, const Analysis &analysis);
    void setAnalysis(const Analysis &analysis);
    /** Takes over one act; views keep their selection. */
    void apply(const Change &change);

    [[nodiscard]] const SpeakerTable &speakers() const { return m_speakers; }
    [[nodiscard]] bool isSpeaker(const QModelIndex &index) const { return index.isValid() && isTop(index); }
    /** Null if the row is no quote. */
    [[nodiscard]] const Quote *quoteAt(const QModelIndex &index) const;
    [[nodiscard]] QUuid sourceAt(const QModelIndex &index) const;
    /** Invalid if there is none. `quote` is an index into SourceAnalysis::quotes. */
    [[nodiscard]] QModelIndex indexOf(const QUuid &source, int quote) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static bool isTop(const QModelIndex &index) { return index.internalId() == 0; }
    void group();
    [[nodiscard]] QuotePlace placeAt(const QModelIndex &index) const;
    [[nodiscard]] QString words(const QuotePlace &place, const Span &span) const;
    [[nodiscard]] QVariant speakerData(int row, int role) const;
    [[nodiscard]] QVariant quoteData(const QuotePlace &place, int speakerRow, int role) const;
    [[nodiscard]] QList<bool> carriers(int speakerRow) const;
    [[nodiscard]] QString note(int speakerRow) const;
    [[nodiscard]] static QString typeName(QuoteType type);
    /** Null for the last row, where quotes without a speaker are. */
    [[nodiscard]] const QuotedSpeaker *speaker(int row) const;

    SourceIndex m_sources;
    Analysis m_analysis;
    SpeakerTable m_speakers;
    QList<QList<QuotePlace>> m_quotes; ///< of each speaker; one list more if some quotes have none
};

} // namespace Sidelight
