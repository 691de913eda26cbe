// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/readers/newslines.h"
#include "models/text/article.h"

#include <optional>

namespace Sidelight
{

/**
 * An article while its parts are being found: its lines, and what has been said of them so far. The rules mark one
 * after the other; a line that is marked is left alone by the later ones.
 */
class NewsDraft final
{
public:
    explicit NewsDraft(QStringView text); ///< the text must outlive the draft

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] const QList<NewsLine> &lines() const { return m_lines.list(); }
    [[nodiscard]] qsizetype count() const { return lines().size(); }
    [[nodiscard]] const NewsLine &line(qsizetype index) const { return lines().at(index); }

    /** Whether no rule has taken the line as a whole. */
    [[nodiscard]] bool isFree(qsizetype index) const { return !m_kinds.at(index); }
    [[nodiscard]] bool isMarked(qsizetype index, PartKind kind) const { return m_kinds.at(index) == kind; }

    /** The first free line of running text from `index` on; count() if there is none. */
    [[nodiscard]] qsizetype lead(qsizetype index = 0) const;
    /** One past the last free line of running text; 0 if there is none. */
    [[nodiscard]] qsizetype tail() const;
    /** The first free line from `index` on; count() if there is none. */
    [[nodiscard]] qsizetype nextFree(qsizetype index) const;
    /** Whether the article stands in paragraphs with blank lines between them. */
    [[nodiscard]] bool hasBlankLines() const;

    void mark(qsizetype index, PartKind kind, PartReason reason, bool masked);
    /** Marks a stretch inside a line, which stays free. */
    void markInside(const Span &span, PartKind kind, PartReason reason);

    /** The parts in text order. */
    [[nodiscard]] QList<Part> parts() const;

    Metadata metadata;

private:
    QStringView m_text;
    NewsLines m_lines;
    QList<std::optional<PartKind>> m_kinds; ///< of the lines that are taken as a whole
    QList<Part> m_parts;
};

/** Whether a line reads as running text: it is long, or it is a sentence. */
[[nodiscard]] bool isRunningText(const NewsLine &line);

} // namespace Sidelight
