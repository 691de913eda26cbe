// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/syntax/prosemarker.h"

#include "models/text/sentences.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

struct KindName {
    QLatin1StringView name;
    ProseKind kind;
};

// The itemData of the definition that are marked.
constexpr std::array kindNames = {
    KindName{"Byline"_L1, ProseKind::Byline},
    KindName{"Dateline"_L1, ProseKind::Dateline},
    KindName{"Credit"_L1, ProseKind::Credit},
    KindName{"Date"_L1, ProseKind::Date},
    KindName{"Direct Speech"_L1, ProseKind::DirectSpeech},
};

std::optional<ProseKind> kindOf(const QString &formatName)
{
    const auto found = std::ranges::find(kindNames, formatName, &KindName::name);
    return found == kindNames.end() ? std::nullopt : std::optional(found->kind);
}

std::optional<ProseKind> kindOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Headline:
        return ProseKind::Headline;
    case PartKind::Subhead:
        return ProseKind::Subhead;
    case PartKind::Byline:
        return ProseKind::Byline;
    case PartKind::Dateline:
        return ProseKind::Dateline;
    case PartKind::Date:
        return ProseKind::Date;
    case PartKind::Credit:
        return ProseKind::Credit;
    case PartKind::Section:
    case PartKind::Caption:
    case PartKind::Counter:
    case PartKind::Newsletter:
    case PartKind::Related:
    case PartKind::Repetition:
        break;
    }
    return std::nullopt;
}

/** Kinds that are what they are as a whole or not at all. */
bool isWhole(ProseKind kind)
{
    return kind == ProseKind::Byline || kind == ProseKind::Dateline || kind == ProseKind::Credit;
}

/** Appends what of a mark lies outside the parts; `part` is moved on to the first part that ends after it begins. */
void appendOutside(const ProseSpan &mark, const QList<Part> &parts, qsizetype &part, QList<ProseSpan> &spans)
{
    while (part < parts.size() && parts.at(part).span.end <= mark.span.begin) {
        ++part;
    }
    Span rest = mark.span;
    for (qsizetype i = part; i < parts.size() && parts.at(i).span.begin < mark.span.end; ++i) {
        const Span &taken = parts.at(i).span;
        if (isWhole(mark.kind)) {
            return;
        }
        if (rest.begin < taken.begin) {
            spans.append({{rest.begin, taken.begin}, mark.kind});
        }
        rest.begin = std::max(rest.begin, taken.end);
    }
    if (!rest.isEmpty()) {
        spans.append({rest, mark.kind});
    }
}

} // namespace

class ProseMarker::Private final : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    Private()
    {
        const KSyntaxHighlighting::Definition news = m_repository.definitionForName(u"News Article"_s);
        Q_ASSERT(news.isValid());
        setDefinition(news);
    }

    /** What the definition marks in the paragraphs of a text. */
    QList<ProseSpan> marks(QStringView text)
    {
        m_marks.clear();
        KSyntaxHighlighting::State state;
        for (const Span &paragraph : paragraphs(text)) {
            m_begin = paragraph.begin;
            state = highlightLine(text.sliced(paragraph.begin, paragraph.length()), state);
        }
        return std::exchange(m_marks, {});
    }

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const std::optional<ProseKind> kind = length > 0 ? kindOf(format.name()) : std::nullopt;
        if (!kind) {
            return;
        }
        const Span span{m_begin + offset, m_begin + offset + length};
        const bool goesOn =
            !m_marks.isEmpty() && m_marks.constLast().kind == *kind && m_marks.constLast().span.end == span.begin;
        if (goesOn) {
            m_marks.last().span.end = span.end;
        } else {
            m_marks.append({span, *kind});
        }
    }

    KSyntaxHighlighting::Repository m_repository; // outlives what is highlighted with it
    QList<ProseSpan> m_marks;
    qsizetype m_begin = 0;
};

ProseMarker::ProseMarker()
    : d(std::make_unique<Private>())
{
}

ProseMarker::~ProseMarker() = default;
ProseMarker::ProseMarker(ProseMarker &&) noexcept = default;
ProseMarker &ProseMarker::operator=(ProseMarker &&) noexcept = default;

QList<ProseSpan> ProseMarker::mark(const Article &article)
{
    QList<ProseSpan> spans;
    for (const Part &part : article.parts) {
        if (const std::optional<ProseKind> kind = kindOf(part.kind)) {
            spans.append({part.span, *kind});
        }
    }
    qsizetype part = 0;
    for (const ProseSpan &mark : d->marks(article.text)) {
        appendOutside(mark, article.parts, part, spans);
    }
    std::ranges::sort(spans, {}, &ProseSpan::span);
    return spans;
}

QList<ProseSpan> proseSpans(const Article &article)
{
    return ProseMarker().mark(article);
}

} // namespace Sidelight
