// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/syntax/prosemarker.h"

#include "models/syntax/definitionmarker.h"
#include "models/text/sentences.h"

#include <QCoreApplication>
#include <QLibrary>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

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

/** The module's function; null where it is missing, which is told once. */
MakeDefinitionMarker loadModule()
{
    QLibrary module(QCoreApplication::applicationDirPath() + u"/" SIDELIGHT_MODULES "/newsarticle"_s);
    const auto make = reinterpret_cast<MakeDefinitionMarker>(module.resolve(makeDefinitionMarkerName));
    if (!make) {
        qWarning("Dates and direct speech are not marked: %s", qUtf8Printable(module.errorString()));
    }
    return make;
}

std::unique_ptr<DefinitionMarker> definitionMarker()
{
    static const MakeDefinitionMarker make = loadModule(); // it stays loaded
    return std::unique_ptr<DefinitionMarker>(make ? make() : nullptr);
}

} // namespace

ProseMarker::ProseMarker()
    : m_definition(definitionMarker())
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
    if (m_definition) {
        for (const ProseSpan &mark : m_definition->marks(article.text, paragraphs(article.text))) {
            appendOutside(mark, article.parts, part, spans);
        }
    }
    std::ranges::sort(spans, {}, &ProseSpan::span);
    return spans;
}

QList<ProseSpan> proseSpans(const Article &article)
{
    return ProseMarker().mark(article);
}

} // namespace Sidelight
