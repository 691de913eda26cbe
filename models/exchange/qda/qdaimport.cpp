// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/qda/qdaimport.h"

#include "models/exchange/qda/qdacodes.h"
#include "models/exchange/qda/qdamapping.h"
#include "models/exchange/qda/qdapositions.h"
#include "models/exchange/sourcefacts.h"
#include "models/readers/reader.h"
#include "models/text/excerpt.h"
#include "models/text/sanitising.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight::qda
{

namespace
{

constexpr qsizetype longestListed = 60; ///< words of a selection in the report

/** The end of a path, as Files knows it: programs write "internal://", "sources/" and either slash. */
QString fileKey(const QString &path)
{
    return path.sliced(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1).toLower();
}

class Builder final
{
public:
    Builder(const Project &project, const Files &files)
        : m_project(project)
        , m_files(files)
        , m_isOurs(isOurs(project.origin))
        , m_notes(project)
    {
    }

    Incoming build()
    {
        for (const User &user : m_project.users) {
            m_users.insert(user.id, nameFrom(user.name));
        }
        for (const Text &note : m_project.texts) {
            if (!note.content) {
                m_notes.setText(note.id, fileText(note));
            }
        }
        for (const Variable &variable : m_project.variables) {
            m_variables.insert(variable.id, variable.name);
        }
        readSpeakers();
        for (const Link &link : m_project.links) {
            m_linked.insert(link.origin);
            m_linked.insert(link.target);
        }
        const CodedClaims codes = claimsFrom(m_project, m_notes);
        m_result.data.claims = codes.claims;
        m_meanings = codes.meanings;
        m_unescaped = codes.unescaped;
        for (const Text &source : m_project.sources) {
            readSource(source);
        }
        readLinks();
        readMemo(m_project.description, m_project.notes, m_result.data.id);
        report();
        return m_result;
    }

private:
    void readSpeakers()
    {
        int others = 0;
        for (const Case &entry : m_project.cases) {
            const bool isSpeaker = m_isOurs || entry.description == speakerMark();
            others += isSpeaker ? 0 : 1;
            for (const QUuid &selection : entry.selections) {
                if (isSpeaker) {
                    m_speakers.insert(selection, nameFrom(entry.name));
                }
            }
        }
        m_cases = others;
    }

    [[nodiscard]] QString fileText(const Text &text) const
    {
        return QString::fromUtf8(m_files.value(fileKey(text.path)));
    }

    void readSource(const Text &text)
    {
        if (!text.content && !m_files.contains(fileKey(text.path))) {
            m_missing.append(nameFrom(text.name));
            return;
        }
        QString raw = text.content ? *text.content : fileText(text);
        const bool hasMark =
            raw.startsWith(QChar::ByteOrderMark) || m_files.value(fileKey(text.path)).startsWith("\xEF\xBB\xBF");
        raw = raw.startsWith(QChar::ByteOrderMark) ? raw.sliced(1) : raw;
        Source source;
        source.article = articleFromText(raw, text.name.isEmpty() ? fileKey(text.path) : nameFrom(text.name));
        source.id = text.id.isNull() ? QUuid::createUuidV5(QUuid(), text.name) : text.id;
        source.position = static_cast<int>(m_result.data.sources.size());
        source.imported = text.created;
        readFacts(text, source);
        const Counting counting = m_isOurs ? Counting() : countingOf(raw, hasMark, text.selections);
        if (!counting.isStandard()) {
            m_result.losses.append(countingText(source.article.fileName, counting));
        }
        const Places places(raw, counting);
        for (const Selection &selection : text.selections) {
            readSelection(selection, source, places);
        }
        for (const Coding &coding : text.codings) {
            readWhole(coding, source);
        }
        readMemo(text.description, text.notes, source.id);
        m_result.data.sources.append(source);
    }

    /** Where the file says nothing of a source, what the text itself says stays. */
    void readFacts(const Text &text, Source &source)
    {
        bool isFirst = true;
        for (const auto &[id, value] : text.values) {
            if (isFirst && sourceFactNames().contains(m_variables.value(id))) {
                source.article.metadata = Metadata();
                isFirst = false;
            }
            m_values += setSourceFact(source, m_variables.value(id), sanitised(value)) ? 0 : 1;
        }
    }

    static QString countingText(const QString &file, const Counting &counting)
    {
        QStringList ways;
        if (counting.inUtf16) {
            ways.append(Losses::tr("in UTF-16 units"));
        }
        if (counting.lineBreakIsTwo) {
            ways.append(Losses::tr("with two characters a line break"));
        }
        if (counting.markCounts) {
            ways.append(Losses::tr("with the byte order mark"));
        }
        return Losses::tr("%1: the positions only fit when counted %2; they were read so.")
            .arg(file, ways.join(u", "_s));
    }

    void readSelection(const Selection &selection, const Source &source, const Places &places)
    {
        const Span span = places.span(selection.start, selection.end);
        const QString where = u"%1, %2–%3"_s.arg(source.article.fileName).arg(selection.start).arg(selection.end);
        m_places.insert(selection.id, {{source.id, span}, &selection});
        if (selection.codings.isEmpty() && m_linked.contains(selection.id)) {
            return;
        }
        if (selection.codings.isEmpty()) {
            m_uncoded.append(selection.description.isEmpty() && selection.notes.isEmpty()
                                 ? where
                                 : where + u": "_s + excerpt(selection.description, {0, longestListed}, longestListed));
            return;
        }
        if (span.isEmpty()) {
            m_result.losses.append(Losses::tr("%1: there is no such place; the coding was left out.").arg(where));
            return;
        }
        if (selection.start < 0 || selection.end > places.length()) {
            m_result.losses.append(Losses::tr("%1 reaches beyond the text; it was cut to it.").arg(where));
        }
        for (const Coding &written : selection.codings) {
            Sidelight::Coding coding = codingFrom(written, source, span);
            coding.created = written.created.isValid() ? written.created : selection.created;
            coding.modified = selection.modified;
            coding.attributedTo = m_speakers.value(selection.id);
            coding.coder = m_users.value(written.user.isNull() ? selection.user : written.user);
            for (const QUuid &note : written.notes + selection.notes) {
                appendText(coding.note, m_notes.use(note));
            }
            if (!selection.description.isEmpty() && !readProvenance(selection.description, coding)) {
                appendText(coding.note, sanitised(selection.description));
            }
            add(coding, written.code);
        }
    }

    /** A coding of a source as a whole: ours are omissions, others speak of the whole text. */
    void readWhole(const Coding &written, const Source &source)
    {
        const bool isOmission = m_meanings.value(written.code).stance == Stance::Omits;
        m_whole += isOmission ? 0 : 1;
        if (!isOmission && source.article.text.isEmpty()) {
            return;
        }
        Sidelight::Coding coding =
            codingFrom(written, source, isOmission ? std::nullopt : std::optional(Span{0, source.article.text.size()}));
        coding.created = written.created;
        coding.modified = written.created;
        coding.coder = m_users.value(written.user);
        for (const QUuid &note : written.notes) {
            const QString text = m_notes.use(note);
            if (note != derivedId(written.id, u"provenance"_s) || !readProvenance(text, coding)) {
                appendText(coding.note, text);
            }
        }
        add(coding, written.code);
    }

    [[nodiscard]] Sidelight::Coding codingFrom(const Coding &written, const Source &source,
                                               const std::optional<Span> &span) const
    {
        Sidelight::Coding coding;
        coding.id = written.id.isNull() ? QUuid::createUuid() : written.id;
        coding.source = source.id;
        coding.span = span;
        coding.origin = m_isOurs ? Origin::Manual : Origin::Imported;
        return coding;
    }

    void add(Sidelight::Coding coding, const QUuid &code)
    {
        const CodeMeaning meaning = m_meanings.value(code);
        if (meaning.claim.isNull()) {
            ++m_unknownCodes;
            return;
        }
        coding.claim = meaning.claim;
        coding.stance = meaning.stance.value_or(Stance::Asserts);
        if (coding.span && coding.stance == Stance::Omits) {
            coding.stance = Stance::Asserts;
        }
        m_result.data.codings.append(coding);
    }

    /** What is written about a source or, under no id, about the project: the notes on it as one. */
    /** What is described and noted is written down about it. */
    void readMemo(const QString &description, const QList<QUuid> &notes, const QUuid &about)
    {
        Memo memo;
        memo.id = about;
        memo.text = sanitised(description);
        for (const QUuid &id : notes) {
            appendText(memo.text, m_notes.use(id));
            if (const Text *note = m_notes.find(id)) {
                memo.coder = m_users.value(note->user);
                memo.modified = note->modified.isValid() ? note->modified : note->created;
            }
        }
        if (!memo.text.isEmpty()) {
            m_result.data.memos.append(memo);
        }
    }

    void readLinks()
    {
        for (const Link &link : m_project.links) {
            const auto [a, selectionA] = m_places.value(link.origin);
            const auto [b, selectionB] = m_places.value(link.target);
            if (a.span.isEmpty() || b.span.isEmpty()) {
                ++m_links;
                continue;
            }
            SpanLink read;
            read.id = link.id.isNull() ? QUuid::createUuid() : link.id;
            const auto kind = linkKindFromKey(link.name);
            read.kind = kind.value_or(LinkKind::SameClaim);
            m_directions += link.direction.isEmpty() || link.direction == linkDirection(read.kind) ? 0 : 1;
            read.a = a;
            read.b = b;
            read.coder = m_users.value(selectionA->user);
            read.created = selectionA->created;
            read.note = kind ? QString() : nameFrom(link.name);
            for (const QUuid &note : link.notes) {
                appendText(read.note, m_notes.use(note));
            }
            m_result.data.links.append(read);
        }
    }

    void report()
    {
        LossReport &report = m_result.losses;
        const auto addCount = [&report](qsizetype count, const QString &text) {
            if (count > 0) {
                report.append(text);
            }
        };
        for (const QString &name : std::as_const(m_missing)) {
            report.append(Losses::tr("%1: its text is not in the file; it was left out.").arg(name));
        }
        for (const QString &selection : std::as_const(m_uncoded)) {
            report.append(Losses::tr("%1: a selection without a code was left out.").arg(selection));
        }
        addCount(m_unknownCodes,
                 Losses::tr("Left out: %n coding(s) with a code that is not in the file.", nullptr, m_unknownCodes));
        addCount(m_whole,
                 Losses::tr("Now codings of all the text: %n coding(s) of a source as a whole.", nullptr, m_whole));
        addCount(m_unescaped, Losses::tr("Put right: %n name(s) that were escaped twice.", nullptr, m_unescaped));
        addCount(m_cases, Losses::tr("Left out: %n case(s).", nullptr, m_cases));
        addCount(m_values, Losses::tr("Left out: %n value(s) of variables.", nullptr, m_values));
        addCount(m_notes.unused(),
                 Losses::tr("Left out: %n note(s) that belong to nothing here.", nullptr, m_notes.unused()));
        addCount(m_links, Losses::tr("Left out: %n link(s) between other things than places.", nullptr, m_links));
        addCount(m_directions, Losses::tr("Not kept: the direction of %n link(s).", nullptr, m_directions));
        for (auto it = m_project.unknown.cbegin(); it != m_project.unknown.cend(); ++it) {
            report.append(Losses::tr("Left out: %n element(s) “%1”.", nullptr, it.value()).arg(it.key()));
        }
    }

    const Project &m_project;
    const Files &m_files;
    bool m_isOurs;
    NoteTexts m_notes;
    QHash<QUuid, QString> m_users;
    QHash<QUuid, QString> m_variables;
    QHash<QUuid, QString> m_speakers; ///< by selection
    QHash<QUuid, CodeMeaning> m_meanings;
    QHash<QUuid, std::pair<Place, const Selection *>> m_places; ///< of all selections
    QSet<QUuid> m_linked;                                       ///< selections that are an end of a link
    QStringList m_missing;
    QStringList m_uncoded;
    int m_cases = 0;
    int m_directions = 0;
    int m_unescaped = 0;
    int m_values = 0;
    int m_whole = 0;
    int m_unknownCodes = 0;
    int m_links = 0;
    Incoming m_result;
};

} // namespace

Incoming incomingFrom(const Project &project, const Files &files)
{
    return Builder(project, files).build();
}

} // namespace Sidelight::qda
