// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringView>

namespace Sidelight
{

/** Words by number with their weights, sorted by number, of length 1 (or empty). */
using WordVector = QList<std::pair<int, float>>;

/** The cosine of the angle of two vectors, 0 to 1. Linear. */
[[nodiscard]] double likeness(const WordVector &a, const WordVector &b);

/**
 * Numbers the content words of documents (three letters or more, no common words of the document's language, a plural s
 * dropped) and weighs them: (1 + ln of how often) x ln((N + 50) / (df + 1/2)). The 50 stand for documents that are not
 * there, so that words which a handful of articles on one event share still weigh.
 */
class WordWeights final
{
public:
    /** Counts a document; all are to be added before vectors are made. Linear. */
    void addDocument(QStringView text);
    [[nodiscard]] WordVector vector(QStringView text) const;
    /** In how many documents a word stands. */
    [[nodiscard]] int documentsWith(int word) const { return m_documentsWith.at(word); }
    [[nodiscard]] int documents() const { return m_documents; }

private:
    QHash<QString, int> m_numbers;
    QList<int> m_documentsWith;
    int m_documents = 0;
};

} // namespace Sidelight
