// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/claimcolours.h"
#include "models/project/acts.h"
#include "models/project/projectdata.h"
#include "models/readers/reader.h"

#include <QRandomGenerator>
#include <QTimeZone>

/**
 * Projects at random, the same for the same number: texts with everything that goes wrong in files (emoji, right to
 * left, combining marks, markup, no text at all), deep codebooks, every stance, several coders, memos and links.
 */
class RandomProject final
{
public:
    explicit RandomProject(quint32 seed)
        : m_random(seed)
    {
    }

    Sidelight::ProjectData make()
    {
        Sidelight::ProjectData data;
        data.id = id();
        const int sources = below(4);
        for (int i = 0; i < sources; ++i) {
            data.sources.append(source(i));
        }
        const int claims = below(8);
        QHash<QUuid, int> children;
        for (int i = 0; i < claims; ++i) {
            Sidelight::Claim claim;
            claim.id = id();
            claim.parent = i > 0 && below(2) == 0 ? data.claims.at(below(i)).id : QUuid();
            claim.position = children[claim.parent]++;
            claim.name = words(3) + QStringLiteral(" %1").arg(i); // siblings of one name could not be told apart
            claim.shortName = below(3) == 0 ? words(1) : QString();
            claim.description = below(2) == 0 ? text(20) : QString();
            claim.memo = below(3) == 0 ? text(20) : QString();
            claim.colour = 1 + below(12);
            claim.isFolder = below(5) == 0;
            claim.examples = below(4) == 0 ? text(5) : QString();
            claim.counterExamples = below(4) == 0 ? text(5) : QString();
            if (below(4) == 0) {
                Sidelight::setClaimColour(claim, QStringLiteral("#%1").arg(below(0x1000000), 6, 16, QLatin1Char('0')));
            }
            data.claims.append(claim);
        }
        const int codings = sources > 0 && claims > 0 ? below(30) : 0;
        for (int i = 0; i < codings; ++i) {
            const Sidelight::Claim &claim = data.claims.at(below(claims));
            const Sidelight::Source &in = data.sources.at(below(sources));
            if (!claim.isFolder) {
                data.codings.append(coding(claim, in));
            }
        }
        for (int i = 0; i < below(3) && sources > 0; ++i) {
            addLink(data);
        }
        for (const Sidelight::Source &source : std::as_const(data.sources)) {
            addMemo(data, source.id);
        }
        addMemo(data, data.id);
        // In the order that every project has.
        Sidelight::ProjectData ordered;
        ordered.id = data.id;
        Sidelight::Change change;
        for (const auto &row : std::as_const(data.sources)) {
            change.sources.append({std::nullopt, row});
        }
        for (const auto &row : std::as_const(data.claims)) {
            change.claims.append({std::nullopt, row});
        }
        for (const auto &row : std::as_const(data.memos)) {
            change.memos.append({std::nullopt, row});
        }
        for (const auto &row : std::as_const(data.links)) {
            change.links.append({std::nullopt, row});
        }
        ordered.apply(change);
        ordered.apply(Sidelight::acts::addCodings(ordered, data.codings)); // no source both has and omits a claim
        return ordered;
    }

    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

    QString words(int most)
    {
        static const QStringList all{QStringLiteral("deadline"),
                                     QStringLiteral("=1+1"),
                                     QStringLiteral("Yes/no"),
                                     QStringLiteral("\"quoted\""),
                                     QStringLiteral("<b>&amp;"),
                                     QStringLiteral("السياسة"),
                                     QStringLiteral("e\u0301t\u00e9"),
                                     QStringLiteral("\U0001F468\u200D\U0001F469"),
                                     QStringLiteral("'tis"),
                                     QStringLiteral("a: b"),
                                     QStringLiteral("24;"),
                                     QStringLiteral("Über\u00A0uns")};
        QStringList chosen;
        for (int i = 0; i <= below(most); ++i) {
            chosen.append(all.at(below(static_cast<int>(all.size()))));
        }
        return chosen.join(u' ');
    }

    QString text(int most)
    {
        QString text;
        for (int i = 0; i < below(most); ++i) {
            text += words(6) + (below(4) == 0 ? QStringLiteral("\n\n") : QStringLiteral(". "));
        }
        return text;
    }

private:
    QUuid id()
    {
        QByteArray bytes(16, '\0');
        m_random.generate(bytes.begin(), bytes.end());
        bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x40);
        bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
        return QUuid::fromRfc4122(bytes);
    }

    QDateTime time()
    {
        return {QDate(2025, 1 + below(12), 1 + below(28)), QTime(below(24), below(60), below(60), below(2) * 345),
                QTimeZone::UTC};
    }

    void addMemo(Sidelight::ProjectData &data, const QUuid &about)
    {
        const QString words = text(6);
        if (!words.isEmpty()) {
            data.memos.append({about, words, QStringLiteral("ann"), time()});
        }
    }

    Sidelight::Place place(const Sidelight::ProjectData &data)
    {
        const Sidelight::Source &in = data.sources.at(below(static_cast<int>(data.sources.size())));
        const std::optional<Sidelight::Span> span = spanIn(in.article.text);
        return {in.id, span.value_or(Sidelight::Span{})};
    }

    void addLink(Sidelight::ProjectData &data)
    {
        Sidelight::SpanLink link;
        link.id = id();
        link.kind = static_cast<Sidelight::LinkKind>(below(4));
        link.a = place(data);
        link.b = place(data);
        if (link.isLoose()) {
            return;
        }
        const auto words = [&](const Sidelight::Place &at) {
            return data.source(at.source)->article.text.sliced(at.span.begin, at.span.length());
        };
        link.wordsA = words(link.a);
        link.wordsB = words(link.b);
        link.note = below(2) == 0 ? text(4) : QString();
        link.coder = QStringLiteral("ann");
        link.created = time();
        data.links.append(link);
    }

    /** Somewhere in a text, no character cut; none where there is no text. */
    std::optional<Sidelight::Span> spanIn(const QString &in)
    {
        qsizetype begin = below(static_cast<int>(in.size()) + 1);
        qsizetype end = std::min<qsizetype>(begin + 1 + below(60), in.size());
        begin -= begin < in.size() && in.at(begin).isLowSurrogate() ? 1 : 0;
        end += end < in.size() && in.at(end).isLowSurrogate() ? 1 : 0;
        return begin < end ? std::optional(Sidelight::Span{begin, end}) : std::nullopt;
    }

    Sidelight::Source source(int number)
    {
        Sidelight::Source source;
        source.article = Sidelight::articleFromText(text(60), QStringLiteral("%1_%2.txt").arg(number).arg(words(1)));
        source.id = id();
        source.key = QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
        source.position = number;
        source.article.metadata = {};
        source.article.metadata.outlet = below(2) == 0 ? words(2) : QString();
        source.article.metadata.title = below(2) == 0 ? words(5) : QString();
        source.article.metadata.url = below(2) == 0 ? QStringLiteral("https://example.org/?a=1&b=2") : QString();
        if (below(2) == 0) {
            source.article.metadata.published = QDateTime(QDate(2014, 11, 1 + below(28)), QTime(below(2) * 9, 0));
        }
        source.isRead = below(2) == 0;
        source.isOpen = number < 4;
        source.imported = time();
        return source;
    }

    Sidelight::Coding coding(const Sidelight::Claim &claim, const Sidelight::Source &source)
    {
        Sidelight::Coding coding;
        coding.id = id();
        coding.claim = claim.id;
        coding.source = source.id;
        coding.stance = static_cast<Sidelight::Stance>(below(4));
        coding.span = below(6) == 0 ? std::nullopt : spanIn(source.article.text);
        if (!coding.span) {
            coding.stance = Sidelight::Stance::Omits;
        }
        coding.attributedTo = below(3) == 0 ? words(2) : QString();
        coding.note = below(3) == 0 ? text(5) : QString();
        coding.coder =
            below(4) == 0 ? QString() : QStringList{QStringLiteral("ann"), QStringLiteral("Ben & Co")}.at(below(2));
        coding.created = time();
        coding.modified = below(2) == 0 ? coding.created : time();
        coding.origin = static_cast<Sidelight::Origin>(below(3));
        coding.rule = coding.origin == Sidelight::Origin::Accepted ? QStringLiteral("date-norm/1") : QString();
        return coding;
    }

    QRandomGenerator m_random;
};
