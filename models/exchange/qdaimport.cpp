// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/qdaimport.h"

#include "models/exchange/claimcolours.h"
#include "models/exchange/qdamapping.h"
#include "models/exchange/qdapositions.h"
#include "models/exchange/sourcefacts.h"
#include "models/readers/reader.h"
#include "models/text/excerpt.h"
#include "models/text/sanitising.h"

#include <QRegularExpression>
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

/** A name in which entities were escaped twice, as it was meant: "Gr&uuml;n". */
QString unescapedTwice(QString name)
{
    static const QHash<QString, QString> entities{{u"auml"_s, u"ä"_s},  {u"ouml"_s, u"ö"_s},   {u"uuml"_s, u"ü"_s},
                                                  {u"Auml"_s, u"Ä"_s},  {u"Ouml"_s, u"Ö"_s},   {u"Uuml"_s, u"Ü"_s},
                                                  {u"szlig"_s, u"ß"_s}, {u"eacute"_s, u"é"_s}, {u"amp"_s, u"&"_s},
                                                  {u"quot"_s, u"\""_s}, {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s}};
    static const QRegularExpression entity(u"&(?:#(\\d{1,7})|([A-Za-z]{2,6}));"_s);
    qsizetype at = 0;
    for (auto match = entity.match(name, at); match.hasMatch(); match = entity.match(name, at)) {
        const char32_t code = match.captured(1).toUInt();
        const QString character = code > 0 && code < 0xD800 ? QString::fromUcs4(&code, 1)
                                                            : entities.value(match.captured(2), match.captured());
        name.replace(match.capturedStart(), match.capturedLength(), character);
        at = match.capturedStart() + character.size();
    }
    return name;
}

/** A name without line ends and outer blanks. */
QString line(const QString &name)
{
    return sanitised(name).replace(u'\n', u' ').trimmed();
}

class Builder final
{
public:
    Builder(const Project &project, const Files &files)
        : m_project(project)
        , m_files(files)
        , m_isOurs(isOurs(project.origin))
    {
    }

    Incoming build()
    {
        for (const User &user : m_project.users) {
            m_users.insert(user.id, line(user.name));
        }
        for (const Text &note : m_project.texts) {
            m_notes.insert(note.id, &note);
        }
        for (const Variable &variable : m_project.variables) {
            m_variables.insert(variable.id, variable.name);
        }
        readSpeakers();
        readCodes();
        for (const Text &source : m_project.sources) {
            readSource(source);
        }
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
                    m_speakers.insert(selection, line(entry.name));
                }
            }
        }
        m_cases = others;
    }

    void readCodes()
    {
        QHash<QUuid, const Code *> codes;
        QHash<QUuid, int> children;
        for (const Code &code : m_project.codes) {
            codes.insert(code.id, &code);
        }
        for (const Code &code : m_project.codes) {
            const Code *parent = codes.value(code.parent);
            if (const auto stance = parent ? stanceOf(code, *parent) : std::nullopt) {
                m_stances.insert(code.id, {code.parent, *stance});
                continue;
            }
            Claim claim;
            claim.id = code.id;
            claim.parent = code.parent;
            claim.position = children[code.parent]++;
            claim.name = nameOf(code);
            claim.description = sanitised(code.description);
            claim.isFolder = !code.isCodable;
            claim.colour = std::max(1, claimColourNumber(code.colour));
            readNotes(code, claim);
            m_stances.insert(code.id, {code.id, std::nullopt});
            m_result.data.claims.append(claim);
        }
    }

    [[nodiscard]] std::optional<Stance> stanceOf(const Code &code, const Code &parent) const
    {
        for (int number = 0; number <= static_cast<int>(Stance::Omits); ++number) {
            const auto stance = static_cast<Stance>(number);
            if (code.id == stanceCode(parent.id, stance)) {
                return stance;
            }
        }
        return m_isOurs ? std::nullopt : stanceFromCodeName(code.name, parent.name);
    }

    QString nameOf(const Code &code)
    {
        QString name = line(code.name);
        if (const QString meant = m_isOurs ? name : unescapedTwice(name); meant != name) {
            ++m_unescaped;
            name = meant;
        }
        return name.isEmpty() ? Losses::tr("Unnamed") : name;
    }

    void readNotes(const Code &code, Claim &claim)
    {
        for (const QUuid &id : code.notes) {
            const QString text = noteText(id);
            if (id == derivedId(code.id, u"short name"_s)) {
                claim.shortName = text;
            } else {
                claim.memo += (claim.memo.isEmpty() || text.isEmpty() ? QString() : u"\n\n"_s) + text;
            }
        }
    }

    QString noteText(const QUuid &id)
    {
        const Text *note = m_notes.value(id);
        m_usedNotes.insert(id);
        return note ? sanitised(note->content ? *note->content : fileText(*note)) : QString();
    }

    [[nodiscard]] QString fileText(const Text &text) const
    {
        return QString::fromUtf8(m_files.value(fileKey(text.path)));
    }

    void readSource(const Text &text)
    {
        if (!text.content && !m_files.contains(fileKey(text.path))) {
            m_missing.append(line(text.name));
            return;
        }
        QString raw = text.content ? *text.content : fileText(text);
        const bool hasMark =
            raw.startsWith(QChar::ByteOrderMark) || m_files.value(fileKey(text.path)).startsWith("\xEF\xBB\xBF");
        raw = raw.startsWith(QChar::ByteOrderMark) ? raw.sliced(1) : raw;
        Source source;
        source.article = articleFromText(raw, text.name.isEmpty() ? fileKey(text.path) : line(text.name));
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
        for (const QUuid &note : text.notes) {
            m_sourceNotes += noteText(note).isEmpty() ? 0 : 1;
        }
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
                append(coding.note, noteText(note));
            }
            if (!selection.description.isEmpty() && !readProvenance(selection.description, coding)) {
                append(coding.note, sanitised(selection.description));
            }
            add(coding, written.code);
        }
    }

    /** A coding of a source as a whole: ours are omissions, others speak of the whole text. */
    void readWhole(const Coding &written, const Source &source)
    {
        const auto meaning = m_stances.value(written.code);
        const bool isOmission = meaning.second == Stance::Omits;
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
            const QString text = noteText(note);
            if (note != derivedId(written.id, u"provenance"_s) || !readProvenance(text, coding)) {
                append(coding.note, text);
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
        const auto meaning = m_stances.value(code);
        if (meaning.first.isNull()) {
            ++m_unknownCodes;
            return;
        }
        coding.claim = meaning.first;
        coding.stance = meaning.second.value_or(Stance::Asserts);
        if (coding.span && coding.stance == Stance::Omits) {
            coding.stance = Stance::Asserts;
        }
        m_result.data.codings.append(coding);
    }

    static void append(QString &text, const QString &more)
    {
        text += (text.isEmpty() || more.isEmpty() ? QString() : u"\n\n"_s) + more;
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
        addCount(m_unknownCodes, Losses::tr("%n coding(s) with a code that is not in the file were left out.", nullptr,
                                            m_unknownCodes));
        addCount(m_whole,
                 Losses::tr("%n coding(s) of a whole source are now codings of all its text.", nullptr, m_whole));
        addCount(m_unescaped, Losses::tr("%n name(s) were escaped twice and were put right.", nullptr, m_unescaped));
        addCount(m_cases, Losses::tr("%n case(s) were left out.", nullptr, m_cases));
        addCount(m_values, Losses::tr("%n value(s) of variables were left out.", nullptr, m_values));
        addCount(m_sourceNotes, Losses::tr("%n note(s) on sources were left out.", nullptr, m_sourceNotes));
        const int notes = static_cast<int>(std::ranges::count_if(
            m_project.texts, [this](const Text &note) { return !m_usedNotes.contains(note.id); }));
        addCount(notes, Losses::tr("%n note(s) that belong to nothing here were left out.", nullptr, notes));
        const int links = static_cast<int>(m_project.links.size());
        addCount(links, Losses::tr("%n link(s) were left out.", nullptr, links));
        for (auto it = m_project.unknown.cbegin(); it != m_project.unknown.cend(); ++it) {
            report.append(Losses::tr("%n element(s) “%1” were left out.", nullptr, it.value()).arg(it.key()));
        }
    }

    const Project &m_project;
    const Files &m_files;
    bool m_isOurs;
    QHash<QUuid, QString> m_users;
    QHash<QUuid, const Text *> m_notes;
    QHash<QUuid, QString> m_variables;
    QHash<QUuid, QString> m_speakers;                                ///< by selection
    QHash<QUuid, std::pair<QUuid, std::optional<Stance>>> m_stances; ///< what a code means: claim and stance
    QSet<QUuid> m_usedNotes;
    QStringList m_missing;
    QStringList m_uncoded;
    int m_cases = 0;
    int m_unescaped = 0;
    int m_values = 0;
    int m_whole = 0;
    int m_unknownCodes = 0;
    int m_sourceNotes = 0;
    Incoming m_result;
};

} // namespace

Incoming incomingFrom(const Project &project, const Files &files)
{
    return Builder(project, files).build();
}

} // namespace Sidelight::qda
