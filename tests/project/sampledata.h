// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectdata.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

namespace Sidelight::sample
{

/** For QTemporaryDir: in memory where the system has such a folder, so that syncing costs nothing. */
inline QString memoryFolder()
{
    const QString name = QStringLiteral("/sidelight-test-XXXXXX");
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) + name;
}

inline QDateTime someTime(int seconds = 0)
{
    return QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9, 123), QTimeZone::UTC).addSecs(seconds);
}

/** An id that reads as its number. */
inline QUuid idOf(uint number)
{
    return QUuid(number, 0x1234, 0x4321, 0x80, 0, 0, 0, 0, 0, 0, 1);
}

/** A source with characters of one to four bytes, two parts, an overrule and all of its metadata. */
inline Source source(uint number)
{
    using namespace Qt::StringLiterals;
    Source made;
    made.id = idOf(1000 + number);
    made.key = u"%1"_s.arg(number, 3, 10, QChar(u'0'));
    made.position = static_cast<int>(number);
    made.isRead = number % 2 == 0;
    made.isOpen = number % 3 == 0;
    made.imported = someTime(static_cast<int>(number));
    Article &article = made.article;
    article.fileName = u"%1_überblick.txt"_s.arg(made.key);
    article.text = u"The mayor’s 😀 plan no. %1\nVisitors: 123\nThe bridge, she said, opens in May – “not before”. "
                   "\u05d2\u05e9\u05e8 🚲\n"_s.arg(number);
    article.originalBytes = QByteArray("\xef\xbb\xbf") + article.text.toUtf8() + QByteArray("\0\r", 2);
    article.sha256 = QCryptographicHash::hash(article.originalBytes, QCryptographicHash::Sha256);
    article.encoding = {u"UTF-8"_s, QString(), u"UTF-8"_s, number % 2 == 1};
    article.metadata = {u"The Riverside Post"_s,
                        u"The mayor’s plan"_s,
                        u"By A. Writer"_s,
                        u"our own"_s,
                        u"https://example.org/%1"_s.arg(number),
                        QDateTime(QDate(2024, 5, 1), QTime(9, 30))};
    const qsizetype firstEnd = article.text.indexOf(u'\n');
    const qsizetype secondEnd = article.text.indexOf(u'\n', firstEnd + 1);
    article.parts = {{PartKind::Headline, {0, firstEnd}, PartReason::Position, false},
                     {PartKind::Counter, {firstEnd + 1, secondEnd}, PartReason::Wording, true}};
    made.overrules = {{{firstEnd + 1, secondEnd}, false}};
    return made;
}

inline Claim claim(uint number, const QUuid &parent = {})
{
    using namespace Qt::StringLiterals;
    Claim made;
    made.id = idOf(2000 + number);
    made.parent = parent;
    made.position = static_cast<int>(number);
    made.name = u"The bridge opens in May (%1)"_s.arg(number);
    made.shortName = u"May"_s;
    made.description = u"Two lines\nof it"_s;
    made.memo = u"\u05e9\u05dc\u05d5\u05dd 🚲"_s;
    made.colour = static_cast<int>(number % 12) + 1;
    return made;
}

/** A claim with everything that claims have since version 4. */
inline Claim detailedClaim(uint number, const QUuid &parent = {})
{
    using namespace Qt::StringLiterals;
    Claim made = claim(number, parent);
    made.freeColour = u"#0a7f3c"_s;
    made.examples = u"“will open in May”\n🚲"_s;
    made.counterExamples = u"the other bridge"_s;
    return made;
}

inline Coding coding(uint number, const QUuid &claimId, const QUuid &sourceId, const Span &span)
{
    using namespace Qt::StringLiterals;
    Coding made;
    made.id = idOf(3000 + number);
    made.claim = claimId;
    made.source = sourceId;
    made.span = span;
    made.stance = Stance::Attributes;
    made.attributedTo = u"the mayor"_s;
    made.note = u"see also p. 3"_s;
    made.coder = u"kb"_s;
    made.created = someTime(static_cast<int>(number));
    made.modified = someTime(static_cast<int>(number) + 60);
    made.origin = Origin::Accepted;
    made.rule = u"date-norm/1"_s;
    return made;
}

inline Rejection rejection(uint number, const Place &a, const Place &b)
{
    using namespace Qt::StringLiterals;
    Rejection made;
    made.id = idOf(4000 + number);
    made.a = a;
    made.b = b;
    made.note = u"a proverb"_s;
    made.coder = u"kb"_s;
    made.created = someTime(static_cast<int>(number));
    return made;
}

/** One with everything that a decision on a quote can have. */
inline QuoteDecision quoteDecision(uint number, const QUuid &sourceId, const Span &found)
{
    using namespace Qt::StringLiterals;
    QuoteDecision made;
    made.id = idOf(5000 + number);
    made.source = sourceId;
    made.found = found;
    made.words = u"plan 😀"_s;
    made.content = Span{0, 9};
    made.cue = Span{50, 54};
    made.mention = Span{46, 49};
    made.speaker = u"Ann Lee"_s;
    made.type = QuoteType::Mixed;
    made.coder = u"kb"_s;
    made.created = someTime(static_cast<int>(number));
    return made;
}

inline SpeakerDecision speakerDecision(uint number, const QString &a, const QString &b, bool areOne)
{
    using namespace Qt::StringLiterals;
    return {idOf(6000 + number), a, b, areOne, u"kb"_s, someTime(static_cast<int>(number))};
}

inline Memo memo(const QUuid &about)
{
    using namespace Qt::StringLiterals;
    return {about, u"Two lines\nof a memo 😀"_s, u"kb"_s, someTime(5)};
}

inline RowMark rowMark(uint number, RowMark::Kind kind)
{
    return {idOf(9500 + number), kind, someTime(static_cast<int>(number)), QStringLiteral("kb")};
}

inline SpanLink link(uint number, const Place &a, const Place &b)
{
    using namespace Qt::StringLiterals;
    return {idOf(7000 + number),
            LinkKind::Contradicts,
            a,
            b,
            u"plan 😀"_s,
            u"not before"_s,
            u"see the minutes"_s,
            u"kb"_s,
            someTime(static_cast<int>(number))};
}

inline RejectedSuggestion rejectedSuggestion(uint number, const QUuid &claimId, const Place &place)
{
    using namespace Qt::StringLiterals;
    return {idOf(8000 + number), claimId, place, u"plan 😀"_s, u"kb"_s, someTime(static_cast<int>(number))};
}

inline OrphanedCoding orphan(uint number, const QUuid &claimId, const QUuid &sourceId)
{
    using namespace Qt::StringLiterals;
    OrphanedCoding made{coding(number, claimId, sourceId, {}), {u"gone 😀"_s, u"was "_s, u" then"_s, {9000, 9006}}};
    made.id = idOf(9000 + number);
    made.span.reset();
    return made;
}

template <class... Items>
Change adding(const Items &...items)
{
    Change change;
    const auto add = [&change](const auto &item) {
        using Item = std::decay_t<decltype(item)>;
        if constexpr (std::is_same_v<Item, Source>) {
            change.sources.append({{}, item});
        } else if constexpr (std::is_same_v<Item, Claim>) {
            change.claims.append({{}, item});
        } else if constexpr (std::is_same_v<Item, Rejection>) {
            change.rejections.append({{}, item});
        } else if constexpr (std::is_same_v<Item, QuoteDecision>) {
            change.quoteDecisions.append({{}, item});
        } else if constexpr (std::is_same_v<Item, SpeakerDecision>) {
            change.speakerDecisions.append({{}, item});
        } else if constexpr (std::is_same_v<Item, Memo>) {
            change.memos.append({{}, item});
        } else if constexpr (std::is_same_v<Item, SpanLink>) {
            change.links.append({{}, item});
        } else if constexpr (std::is_same_v<Item, RejectedSuggestion>) {
            change.rejectedSuggestions.append({{}, item});
        } else if constexpr (std::is_same_v<Item, OrphanedCoding>) {
            change.orphans.append({{}, item});
        } else if constexpr (std::is_same_v<Item, RowMark>) {
            change.marks.append({{}, item});
        } else {
            change.codings.append({{}, item});
        }
    };
    (add(items), ...);
    return change;
}

/** Three sources, a folder with a claim, a claim, and codings of several kinds: what files held from the first. */
inline Change firstProject()
{
    Claim folder = claim(1);
    folder.isFolder = true;
    const Claim inside = claim(2, folder.id);
    const Claim top = claim(3);
    Coding omits = coding(3, top.id, source(3).id, {});
    omits.span.reset();
    omits.stance = Stance::Omits;
    omits.attributedTo.clear();
    return adding(source(1), source(2), source(3), folder, inside, top,
                  coding(1, inside.id, source(1).id, {12, 14}), // the face, a surrogate pair
                  coding(2, inside.id, source(2).id, {0, 20}), omits);
}

/** All that a file can hold. */
inline Change wholeProject()
{
    Change change = firstProject();
    change.rejections = adding(rejection(1, {source(1).id, {12, 14}}, {source(2).id, {0, 20}}),
                               rejection(2, {source(3).id, {4, 9}}, {source(1).id, {0, 9}}))
                            .rejections;
    QuoteDecision removed = quoteDecision(2, source(3).id, {0, 5});
    removed.kind = QuoteDecision::Kind::Removed;
    removed.content = removed.cue = removed.mention = std::nullopt;
    removed.type.reset();
    removed.speaker.reset();
    const Change decided = adding(quoteDecision(1, source(2).id, {12, 14}), removed,
                                  speakerDecision(1, QStringLiteral("Lee"), QStringLiteral("Ann Lee"), true),
                                  speakerDecision(2, QStringLiteral("Lee"), QStringLiteral("Bo Lee"), false));
    change.quoteDecisions = decided.quoteDecisions;
    change.speakerDecisions = decided.speakerDecisions;
    const Place face{source(1).id, {12, 14}};
    const Place start{source(2).id, {0, 20}};
    SpanLink loose = link(2, {source(3).id, {7, 7}}, face);
    loose.kind = LinkKind::SourceOf;
    const Change written = adding(memo(source(1).id), memo(source(3).id), link(1, face, start), loose,
                                  rejectedSuggestion(1, claim(2).id, face), orphan(1, claim(3).id, source(2).id));
    change.claims[1].after = detailedClaim(2, claim(1).id);
    change.memos = written.memos;
    change.links = written.links;
    change.rejectedSuggestions = written.rejectedSuggestions;
    change.orphans = written.orphans;
    change.marks = adding(rowMark(1, RowMark::Kind::Removed), rowMark(2, RowMark::Kind::Changed)).marks;
    return change;
}

inline ProjectData wholeData(const QUuid &id)
{
    ProjectData data;
    data.id = id;
    data.apply(wholeProject());
    return data;
}

} // namespace Sidelight::sample
