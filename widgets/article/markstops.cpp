// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/markstops.h"

#include "models/claims/stancetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::MarkStops)
};

QString differenceText(const DifferenceMark &mark)
{
    switch (mark.kind) {
    case DifferenceKind::Changed:
        return Text::tr("Other words there: “%1”").arg(mark.otherWords);
    case DifferenceKind::LeftOut:
        return Text::tr("Left out here: “%1”").arg(mark.otherWords);
    case DifferenceKind::Moved:
        return Text::tr("At another place there");
    case DifferenceKind::OnlyHere:
        break;
    }
    return Text::tr("Words that stand only here");
}

/** Finds the nearest offset, then collects all that begins there. */
class Collector
{
public:
    Collector(qsizetype caret, bool forward)
        : m_caret(caret)
        , m_isForward(forward)
    {
    }

    template <class Describe>
    void offer(const Span &span, Describe describe, const QUuid &coding = {})
    {
        const bool isAhead = m_isForward ? span.begin > m_caret : span.begin < m_caret;
        const bool isNearer = !m_found || (m_isForward ? span.begin < m_found->offset : span.begin > m_found->offset);
        if (!isAhead || (!isNearer && span.begin != m_found->offset)) {
            return;
        }
        if (isNearer) {
            m_found = MarkStop{.offset = span.begin, .span = span, .text = {}, .coding = {}};
        }
        m_found->span.end = std::max(m_found->span.end, span.end);
        m_found->text += (m_found->text.isEmpty() ? QString() : u" · "_s) + describe();
        m_found->coding = m_found->coding.isNull() ? coding : m_found->coding;
    }

    [[nodiscard]] const std::optional<MarkStop> &found() const { return m_found; }

private:
    qsizetype m_caret;
    bool m_isForward;
    std::optional<MarkStop> m_found;
};

} // namespace

QString quoteText(const QuoteMark &quote)
{
    const QString speaker = quote.speaker.isEmpty() ? Text::tr("an unknown speaker") : quote.speaker;
    switch (quote.type) {
    case QuoteType::Direct:
        return Text::tr("Quote by %1, direct").arg(speaker);
    case QuoteType::Mixed:
        return Text::tr("Quote by %1, mixed").arg(speaker);
    case QuoteType::Indirect:
        break;
    }
    return Text::tr("Quote by %1, indirect").arg(speaker);
}

QString codingText(const CodingMark &coding)
{
    return Text::tr("Coded: %1, %2").arg(coding.name, describeStance(coding.stance, coding.attributedTo));
}

std::optional<MarkStop> nextMark(const ArticleMarks &marks, Layers layers, qsizetype caret, bool forward)
{
    Collector stops(caret, forward);
    if (layers.testFlag(Layer::Passages)) {
        for (const SharedStretch &stretch : marks.shared) {
            stops.offer(stretch.span, [&] { return Text::tr("Shared by %n source(s)", nullptr, stretch.sources); });
        }
    }
    if (layers.testFlag(Layer::Differences)) {
        for (const DifferenceMark &mark : marks.differences) {
            stops.offer(mark.span, [&] { return differenceText(mark); });
        }
    }
    if (layers.testFlag(Layer::Quotes)) {
        for (const QuoteMark &quote : marks.quotes) {
            stops.offer(quote.span, [&] { return quoteText(quote); });
        }
    }
    if (layers.testFlag(Layer::Codings)) {
        for (const CodingMark &coding : marks.codings) {
            stops.offer(
                coding.span, [&] { return codingText(coding); }, coding.id);
        }
    }
    if (layers.testFlag(Layer::Values)) {
        for (const ValueMark &value : marks.values) {
            stops.offer(value.span, [&] { return value.text; });
        }
    }
    for (const Span &hit : marks.hits) {
        stops.offer(hit, [] { return Text::tr("Found words"); });
    }
    return stops.found();
}

} // namespace Sidelight
