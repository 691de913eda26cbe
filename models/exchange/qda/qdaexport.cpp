// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/qda/qdaexport.h"

#include "models/claims/codebook.h"
#include "models/exchange/claimcolours.h"
#include "models/exchange/qda/qdamapping.h"
#include "models/exchange/sourcefacts.h"
#include "models/text/excerpt.h"
#include "models/text/positions.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Sidelight::qda
{

namespace
{

constexpr qsizetype longestName = 80; ///< of a selection

QUuid userId(const QString &coder)
{
    return coder.isEmpty() ? QUuid() : namedId(u"user"_s, coder);
}

/** Builds the parts of a project, and gathers what they refer to. */
class Builder final
{
public:
    Builder(const ProjectData &data, const QString &name)
        : m_data(data)
        , m_codebook(data.claims)
    {
        m_project.name = name;
        m_project.origin = origin();
        for (const Sidelight::Coding &coding : data.codings) {
            if (m_codebook.find(coding.claim)) {
                m_stances[coding.claim].insert(static_cast<int>(coding.stance));
                m_codings[coding.source].append(coding);
            }
        }
    }

    Project build()
    {
        addCodes(true);
        addLinks();
        QSet<QUuid> variables;
        for (const Source &source : m_data.sources) {
            m_project.sources.append(textFrom(source));
            for (const auto &[variable, value] : std::as_const(m_project.sources.constLast().values)) {
                variables.insert(variable);
            }
        }
        for (const QString &fact : sourceFactNames()) {
            const QUuid id = namedId(u"variable"_s, fact);
            if (variables.contains(id)) {
                m_project.variables.append({id, fact, isFlag(fact) ? u"Boolean"_s : u"Text"_s});
            }
        }
        addMemo(m_data.id, m_project.notes);
        return m_project;
    }

    /** The claims as codes, each with the stances that it is coded with. */
    void addCodes(bool withStances)
    {
        for (const Claim &claim : m_codebook.claims()) {
            Code code{.id = claim.id,
                      .parent = claim.parent,
                      .name = claim.name,
                      .description = claim.description,
                      .colour = claim.freeColour.isEmpty() ? claimColour(claim.colour) : claim.freeColour,
                      .isCodable = !claim.isFolder,
                      .notes = {}};
            addNote(claim.id, u"memo"_s, claim.memo, code.notes);
            addNote(claim.id, u"short name"_s, claim.shortName, code.notes);
            addNote(claim.id, u"examples"_s, claim.examples, code.notes);
            addNote(claim.id, u"counter-examples"_s, claim.counterExamples, code.notes);
            m_project.codes.append(code);
            for (int number = 0; withStances && number <= static_cast<int>(Stance::Omits); ++number) {
                const auto stance = static_cast<Stance>(number);
                if (m_stances.value(claim.id).contains(number)) {
                    m_project.codes.append({.id = stanceCode(claim.id, stance),
                                            .parent = claim.id,
                                            .name = stanceCodeName(claim.name, stance),
                                            .description = {},
                                            .colour = code.colour,
                                            .isCodable = true,
                                            .notes = {}});
                }
            }
        }
    }

    [[nodiscard]] QList<Code> codes() const { return m_project.codes; }

private:
    Text textFrom(const Source &source)
    {
        Text text;
        text.id = source.id;
        text.name = source.article.fileName;
        text.path = u"internal://"_s + source.id.toString(QUuid::WithoutBraces) + u".txt"_s;
        text.created = source.imported;
        for (const auto &[name, value] : sourceFacts(source)) {
            text.values.append({namedId(u"variable"_s, name), value});
        }
        const Positions positions(source.article.text);
        QList<Sidelight::Coding> codings = m_codings.value(source.id);
        std::ranges::sort(codings, {}, [](const Sidelight::Coding &coding) {
            return std::tuple(coding.span.value_or(Span{-1, -1}), coding.id);
        });
        for (const Sidelight::Coding &coding : std::as_const(codings)) {
            if (coding.span) {
                text.selections.append(selectionFrom(coding, *coding.span, source, positions));
            } else {
                text.codings.append(codingFrom(coding));
            }
        }
        for (Selection end : m_linkEnds.value(source.id)) {
            const Span place{end.start, end.end}; // in UTF-16 units so far
            end.name = excerpt(source.article.text, place, longestName);
            end.start = positions.toCodePoint(place.begin);
            end.end = positions.toCodePoint(place.end);
            text.selections.append(end);
        }
        addMemo(source.id, text.notes);
        return text;
    }

    Selection selectionFrom(const Sidelight::Coding &coding, const Span &span, const Source &source,
                            const Positions &positions)
    {
        const Span place = positions.toCodePoints(span);
        Selection selection{.id = derivedId(coding.id, u"selection"_s),
                            .name = excerpt(source.article.text, span, longestName),
                            .description = provenanceText(coding),
                            .start = place.begin,
                            .end = place.end,
                            .user = userId(coding.coder),
                            .created = coding.created,
                            .modifyingUser = {},
                            .modified = coding.modified,
                            .codings = {codingFrom(coding)},
                            .notes = {}};
        if (!coding.attributedTo.isEmpty()) {
            addSpeaker(coding.attributedTo, selection.id);
        }
        return selection;
    }

    Coding codingFrom(const Sidelight::Coding &coding)
    {
        Coding written{.id = coding.id,
                       .code = stanceCode(coding.claim, coding.stance),
                       .user = userId(coding.coder),
                       .created = coding.created,
                       .notes = {}};
        addUser(coding.coder);
        addNote(coding.id, u"note"_s, coding.note, written.notes);
        if (!coding.span) {
            addNote(coding.id, u"provenance"_s, provenanceText(coding), written.notes);
        }
        return written;
    }

    /** What is written about a source or the project. */
    void addMemo(const QUuid &about, QList<QUuid> &references)
    {
        const auto memo = std::ranges::find(m_data.memos, about, &Memo::id);
        if (memo == m_data.memos.cend() || memo->text.isEmpty()) {
            return;
        }
        addNote(about, u"memo"_s, memo->text, references);
        addUser(memo->coder);
        m_project.texts.last().user = userId(memo->coder);
        m_project.texts.last().modified = memo->modified;
    }

    /** A link joins two selections; who made it when stands at the first. Loose ones have no place to join. */
    void addLinks()
    {
        for (const SpanLink &link : m_data.links) {
            if (link.isLoose()) {
                continue;
            }
            addUser(link.coder);
            const QUuid a = addLinkEnd(link, link.a, u"a"_s);
            const QUuid b = addLinkEnd(link, link.b, u"b"_s);
            Link written{.id = link.id,
                         .name = linkKindKey(link.kind),
                         .direction = linkDirection(link.kind),
                         .origin = a,
                         .target = b,
                         .notes = {}};
            addNote(link.id, u"note"_s, link.note, written.notes);
            m_project.links.append(written);
        }
    }

    QUuid addLinkEnd(const SpanLink &link, const Place &place, const QString &role)
    {
        Selection end;
        end.id = derivedId(link.id, role);
        end.start = place.span.begin;
        end.end = place.span.end;
        end.user = userId(link.coder);
        end.created = link.created;
        m_linkEnds[place.source].append(end);
        return end.id;
    }

    void addNote(const QUuid &owner, const QString &role, const QString &text, QList<QUuid> &references)
    {
        if (text.isEmpty()) {
            return;
        }
        Text note;
        note.id = derivedId(owner, role);
        note.name = role;
        note.content = text;
        references.append(note.id);
        m_project.texts.append(note);
    }

    void addUser(const QString &coder)
    {
        const QUuid id = userId(coder);
        if (!id.isNull() && !m_users.contains(id)) {
            m_users.insert(id);
            m_project.users.append({id, coder});
        }
    }

    void addSpeaker(const QString &name, const QUuid &selection)
    {
        auto place = m_speakers.constFind(name);
        if (place == m_speakers.cend()) {
            place = m_speakers.insert(name, m_project.cases.size());
            m_project.cases.append({namedId(u"speaker"_s, name), name, speakerMark(), {}});
        }
        m_project.cases[*place].selections.append(selection);
    }

    const ProjectData &m_data;
    Codebook m_codebook;
    QHash<QUuid, QSet<int>> m_stances; ///< that each claim is coded with
    QHash<QUuid, QList<Sidelight::Coding>> m_codings;
    QHash<QUuid, QList<Selection>> m_linkEnds; ///< by source
    QSet<QUuid> m_users;
    QHash<QString, qsizetype> m_speakers; ///< into the cases
    Project m_project;
};

template <class Rows, class Test>
int counted(const Rows &rows, Test test)
{
    return static_cast<int>(std::ranges::count_if(rows, test));
}

void addIf(LossReport &report, int count, const QString &text)
{
    if (count > 0) {
        report.append(text);
    }
}

} // namespace

Project projectFrom(const ProjectData &data, const QString &name)
{
    return Builder(data, name).build();
}

QList<Code> codebookFrom(const ProjectData &data)
{
    Builder builder(data, {});
    builder.addCodes(false);
    return builder.codes();
}

LossReport projectLosses(const ProjectData &data)
{
    LossReport report;
    const int files = counted(data.sources, [](const Source &source) {
        return source.article.originalBytes != source.article.text.toUtf8();
    });
    addIf(report, files, Losses::tr("Of %n source(s) only the text goes along, not the file itself.", nullptr, files));
    const int overruled = counted(data.sources, [](const Source &source) { return !source.overrules.isEmpty(); });
    addIf(report, overruled, Losses::tr("What you said of the parts of %n source(s) stays here.", nullptr, overruled));
    const int rejections = static_cast<int>(data.rejections.size());
    addIf(report, rejections, Losses::tr("What stays here: %n rejected shared passage(s).", nullptr, rejections));
    const int decisions = static_cast<int>(data.quoteDecisions.size() + data.speakerDecisions.size());
    addIf(report, decisions,
          Losses::tr("What stays here: %n correction(s) of quotes and speakers.", nullptr, decisions));
    const int loose = counted(data.links, [](const SpanLink &link) { return link.isLoose(); });
    const int leftovers = static_cast<int>(data.orphans.size() + data.rejectedSuggestions.size()) + loose;
    addIf(report, leftovers,
          Losses::tr("What stays here: %n coding(s), link(s) or suggestion(s) without a place or rejected.", nullptr,
                     leftovers));
    const int omissions = counted(data.codings, [](const Sidelight::Coding &coding) { return !coding.span; });
    addIf(report, omissions,
          Losses::tr("As codings of a whole source, which many programs do not read: %n omission(s).", nullptr,
                     omissions));
    addIf(report, data.sources.isEmpty() ? 0 : 1, Losses::tr("The change log stays here."));
    addIf(report, data.sources.isEmpty() ? 0 : 1,
          Losses::tr("Quotes and shared passages are not written: they are found again from the texts."));
    return report;
}

LossReport codebookLosses(const ProjectData &data)
{
    LossReport report;
    const int memos = counted(data.claims, [](const Claim &claim) { return !claim.memo.isEmpty(); });
    addIf(report, memos, Losses::tr("The memos of %n claim(s) stay here: a codebook has none.", nullptr, memos));
    const int examples = counted(
        data.claims, [](const Claim &claim) { return !claim.examples.isEmpty() || !claim.counterExamples.isEmpty(); });
    addIf(report, examples, Losses::tr("The examples of %n claim(s) stay here.", nullptr, examples));
    const int names = counted(data.claims, [](const Claim &claim) { return !claim.shortName.isEmpty(); });
    addIf(report, names, Losses::tr("The short names of %n claim(s) stay here.", nullptr, names));
    return report;
}

} // namespace Sidelight::qda
