// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/sources/sourceindex.h"
#include "models/project/speakertable.h"

#include <QAbstractItemModel>

namespace Sidelight
{

/** One quote of a source: indexes into Analysis::sources and SourceAnalysis::quotes. */
struct QuotePlace {
    int source = -1;
    int quote = -1;

    [[nodiscard]] bool isNull() const { return source < 0; }
    bool operator==(const QuotePlace &) const = default;
};

/**
 * Who is quoted, what they say, and in which words each source has it: speakers, the most quoted first and an unknown
 * one last; under them their utterances, those of most sources first; under these the quotes. Quotes stand in the order
 * of the analysis; QuoteFilterProxy keeps them in that of the table.
 */
class QuoteModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuoteModel)

public:
    enum Column { QuoteColumn, ColumnCount };
    enum Level { SpeakerLevel, UtteranceLevel, QuoteLevel };

    enum Role {
        LevelRole = Qt::UserRole + 1, ///< int(Level)
        SpeakerRole,                  ///< QString: in full; empty if unknown
        InitialsRole,                 ///< QString: "JE"
        ColourRole,                   ///< int, 1 to 12; 0 = muted
        NoteRole,                     ///< QString: "29 quotes · 15 direct" of a speaker, "5 quotes" of an utterance
        CarriersRole,                 ///< QList<bool>: sources that have it, in table order (not of a quote)
        QuotesRole,                   ///< int: how many, of a speaker or an utterance
        SortRole,      ///< qint64: the row for speakers and utterances, the order in the texts for quotes
        FilterRole,    ///< QString: speaker and words
        UtteranceRole, ///< int: index into Analysis::utterances; -1 of a speaker
        // Of a quote; of an utterance: of its base.
        TypeRole,       ///< int(QuoteType)
        SourceIdRole,   ///< QUuid
        SourceKeyRole,  ///< QString: "003"
        SpanRole,       ///< Span of the content
        CueRole,        ///< QString: "said"
        MentionRole,    ///< QString: "he"
        ConfidenceRole, ///< double, 0 to 1
        FormRole,       ///< QString: "verbatim", "trimmed to 2 words"
        WordsRole,      ///< int: how many
        IndexRole,      ///< int: into SourceAnalysis::quotes
        IsCorrectedRole ///< bool: as the analyst put it right
    };

    explicit QuoteModel(QObject *parent = nullptr);
    ~QuoteModel() override;

    /** Shows a project's analysis; the views begin anew. */
    void setProject(const ProjectData &project, const Analysis &analysis);
    void setAnalysis(const Analysis &analysis);
    /** Takes over one act; views keep their selection. */
    void apply(const Change &change);

    [[nodiscard]] const SpeakerTable &speakers() const { return m_speakers; }
    /** The quote of a row, the base of an utterance; null of a speaker. */
    [[nodiscard]] QuotePlace placeAt(const QModelIndex &index) const;
    [[nodiscard]] QUuid sourceAt(const QModelIndex &index) const;
    /** Invalid if there is none. `quote` is an index into SourceAnalysis::quotes. O(1). */
    [[nodiscard]] QModelIndex indexOf(const QUuid &source, int quote) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /** Speakers can be dragged, and dropped on. */
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /** One row; the root is node 0. */
    struct Node {
        Level level = SpeakerLevel;
        int parent = -1;
        int row = 0;
        int speaker = -1;   ///< row of m_speakers
        int utterance = -1; ///< index into Analysis::utterances
        int member = 0;     ///< of the utterance: the quote, or the base
        QList<int> children = {};
    };

    void group();
    int append(int parent, Node node);
    [[nodiscard]] QList<int> utterancesByWeight() const;
    [[nodiscard]] const Node &nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(int node) const;
    [[nodiscard]] QuotePlace placeOf(const Node &node) const;
    [[nodiscard]] QString words(const QuotePlace &place, const Span &span) const;
    [[nodiscard]] QVariant groupData(const Node &node, int role) const;
    [[nodiscard]] QVariant quoteData(const Node &node, int role) const;
    [[nodiscard]] QVariant speakerData(int speaker, int role) const;
    /** All quotes under a row. */
    [[nodiscard]] QList<QuotePlace> places(const Node &node) const;
    [[nodiscard]] QList<bool> carriers(const Node &node) const;
    [[nodiscard]] QString note(const Node &node) const;
    [[nodiscard]] QString filterText(const Node &node) const;
    [[nodiscard]] QString accessibleText(const Node &node) const;

    SourceIndex m_sources;
    Analysis m_analysis;
    SpeakerTable m_speakers;
    QList<Node> m_nodes;
    QList<QList<int>> m_nodesOfQuotes; ///< [source][quote]
};

} // namespace Sidelight
