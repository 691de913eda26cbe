// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/marks.h"

#include "models/quotes/lexicon.h"

#include <algorithm>
#include <optional>

namespace Sidelight
{

namespace
{

constexpr qsizetype longestSingle = 400; // units that a run in single marks is looked ahead for

bool isWordUnit(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && (text[i].isLetterOrNumber() || text[i].isSurrogate());
}

bool isBlankOrEdge(QStringView text, qsizetype i)
{
    return i < 0 || i >= text.size() || text[i].isSpace();
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

/** Finds the runs of one paragraph. */
class ParagraphScanner
{
public:
    ParagraphScanner(QStringView text, const Lexicon &lexicon, qsizetype base)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_base(base)
    {
        m_evenStraight = std::count(text.begin(), text.end(), u'"') % 2 == 0;
    }

    void scan(QList<QuotedRun> &runs)
    {
        for (qsizetype i = 0; i < m_text.size();) {
            i = m_open ? inside(i, runs) : outside(i, runs);
        }
        if (m_open) {
            append(runs, m_text.size(), 0, true);
        }
    }

private:
    const MarkPair *opening(qsizetype i) const
    {
        const QStringView rest = m_text.sliced(i);
        for (const MarkPair &pair : m_lexicon.marks()) {
            if (rest.startsWith(pair.open) && !isSingle(pair)) {
                return &pair;
            }
        }
        return nullptr;
    }

    static bool isSingle(const MarkPair &pair) { return pair.open == u"\u2018" || pair.open == u"\u201A"; }

    bool looksOpening(qsizetype i) const { return isBlankOrEdge(m_text, i - 1) && !isBlankOrEdge(m_text, i + 1); }

    bool isInchMark(qsizetype i) const
    {
        return m_text[i] == u'"' && i > 0 && m_text[i - 1].isDigit() && !isWordUnit(m_text, i + 1);
    }

    qsizetype outside(qsizetype i, QList<QuotedRun> &runs)
    {
        const QChar c = m_text[i];
        if (c.isLetterOrNumber() || c.isSpace()) {
            return i + 1;
        }
        if (const MarkPair *pair = opening(i); pair != nullptr && !isInchMark(i)) {
            m_open = *pair;
            m_openAt = i;
            return i + pair->open.size();
        }
        return m_lexicon.hasSingleMarks() ? single(i, runs) : i + 1;
    }

    qsizetype inside(qsizetype i, QList<QuotedRun> &runs)
    {
        const qsizetype length = closingLength(i);
        if (length == 0) {
            return i + 1;
        }
        append(runs, i + length, length, false);
        m_open.reset();
        return i + length;
    }

    /** The length of the closing mark at a place, 0 if there is none. */
    qsizetype closingLength(qsizetype i) const
    {
        const QStringView rest = m_text.sliced(i);
        if (rest.startsWith(m_open->close)) {
            return m_open->close == u"\"" && !closesStraight(i) ? 0 : m_open->close.size();
        }
        switch (rest.front().unicode()) {
        case u'"':
            return m_open->open != u"\u00AB" && m_open->open != u"\u00BB" && closesStraight(i) ? 1 : 0;
        case u'\u201D':
            return m_open->open == u"\"" || m_open->open == u"\u201E" ? 1 : 0;
        case u'\u201C':
            return m_open->open == u"\"" && !looksOpening(i) ? 1 : 0;
        default:
            return 0;
        }
    }

    /** A straight mark closes unless it stands as an opening one does where marks do not come in pairs. */
    bool closesStraight(qsizetype i) const { return (m_evenStraight && m_open->open == u"\"") || !looksOpening(i); }

    /** A run in single marks, told from apostrophes by what stands round it. */
    qsizetype single(qsizetype i, QList<QuotedRun> &runs)
    {
        const QChar c = m_text[i];
        const bool opens = (c == u'\u2018' || c == u'\u201A' || isApostrophe(c)) && !isWordUnit(m_text, i - 1) &&
                           isWordUnit(m_text, i + 1);
        if (!opens || (i > 0 && (m_text[i - 1] == u'\u2019' || m_text[i - 1] == u'\u201D'))) {
            return i + 1;
        }
        const qsizetype limit = std::min(m_text.size(), i + longestSingle);
        for (qsizetype k = i + 1; k < limit; ++k) {
            if (!isApostrophe(m_text[k]) && m_text[k] != u'\u2018') {
                continue;
            }
            if (isWordUnit(m_text, k - 1) && isWordUnit(m_text, k + 1)) {
                continue;
            }
            if (m_text[k] == u'\u2018' || k - i < 3 || isWordUnit(m_text, k + 1)) {
                return i + 1;
            }
            runs.append({{m_base + i, m_base + k + 1}, {m_base + i + 1, m_base + k}, false});
            return k + 1;
        }
        return i + 1;
    }

    void append(QList<QuotedRun> &runs, qsizetype end, qsizetype closing, bool isOpen)
    {
        const Span span{m_base + m_openAt, m_base + end};
        Span content{span.begin + m_open->open.size(), span.end - closing};
        while (content.begin < content.end && m_text[content.begin - m_base].isSpace()) {
            ++content.begin;
        }
        while (content.begin < content.end && m_text[content.end - 1 - m_base].isSpace()) {
            --content.end;
        }
        const QStringView inner = m_text.sliced(content.begin - m_base, std::max<qsizetype>(0, content.length()));
        if (std::any_of(inner.begin(), inner.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); })) {
            runs.append({span, content, isOpen});
        }
    }

    QStringView m_text;
    const Lexicon &m_lexicon;
    qsizetype m_base;
    bool m_evenStraight = true;
    std::optional<MarkPair> m_open;
    qsizetype m_openAt = 0;
};

} // namespace

QList<QuotedRun> quotedRuns(QStringView text, const Lexicon &lexicon, const QList<Span> &masked)
{
    QList<QuotedRun> runs;
    auto mask = masked.cbegin();
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype lineEnd = text.indexOf(u'\n', begin);
        qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
        while (mask != masked.cend() && mask->end <= begin) {
            ++mask;
        }
        if (mask != masked.cend() && mask->begin < end) {
            end = std::max(begin, mask->begin);
        }
        ParagraphScanner(text.sliced(begin, end - begin), lexicon, begin).scan(runs);
        begin = mask != masked.cend() && mask->begin <= end ? std::max(mask->end, begin + 1) : end + 1;
    }
    return runs;
}

} // namespace Sidelight
