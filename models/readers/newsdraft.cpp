// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/newsdraft.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr qsizetype longLine = 26; // words: longer than a headline or a link ever is
constexpr qsizetype sentence = 8;  // words: a sentence is not shorter without being a fragment

} // namespace

bool isRunningText(const NewsLine &line)
{
    return line.wordCount() >= longLine || (line.wordCount() >= sentence && line.ending == LineEnding::Stop);
}

NewsDraft::NewsDraft(QStringView text)
    : m_text(text)
    , m_lines(text)
    , m_kinds(count())
{
}

qsizetype NewsDraft::lead(qsizetype index) const
{
    while (index < count() && !(isFree(index) && isRunningText(line(index)))) {
        ++index;
    }
    return index;
}

qsizetype NewsDraft::tail() const
{
    qsizetype index = count();
    while (index > 0 && !(isFree(index - 1) && isRunningText(line(index - 1)))) {
        --index;
    }
    return index;
}

qsizetype NewsDraft::nextFree(qsizetype index) const
{
    while (index < count() && !isFree(index)) {
        ++index;
    }
    return index;
}

bool NewsDraft::hasBlankLines() const
{
    const auto separated = std::ranges::count_if(lines(), &NewsLine::afterBlank);
    return count() > 3 && separated * 4 >= count() * 3;
}

void NewsDraft::mark(qsizetype index, PartKind kind, PartReason reason, bool masked)
{
    Q_ASSERT(isFree(index));
    m_kinds[index] = kind;
    m_parts.append({kind, line(index).span, reason, masked});
}

void NewsDraft::markInside(const Span &span, PartKind kind, PartReason reason)
{
    m_parts.append({kind, span, reason, false});
}

QList<Part> NewsDraft::parts() const
{
    QList<Part> result = m_parts;
    std::ranges::sort(result, {}, &Part::span);
    return result;
}

} // namespace Sidelight
