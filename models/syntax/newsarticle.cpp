// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The module that marks by the syntax definition; see definitionmarker.h.

#include "models/syntax/definitionmarker.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

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

class NewsArticleMarker final : public DefinitionMarker, private KSyntaxHighlighting::AbstractHighlighter
{
public:
    NewsArticleMarker()
    {
        const KSyntaxHighlighting::Definition news = m_repository.definitionForName(u"News Article"_s);
        Q_ASSERT(news.isValid());
        setDefinition(news);
    }

    QList<ProseSpan> marks(QStringView text, const QList<Span> &paragraphs) override
    {
        m_marks.clear();
        KSyntaxHighlighting::State state;
        for (const Span &paragraph : paragraphs) {
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

} // namespace

} // namespace Sidelight

extern "C" Q_DECL_EXPORT Sidelight::DefinitionMarker *sidelightMakeDefinitionMarker()
{
    return new Sidelight::NewsArticleMarker;
}
