// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/sentences/marks.h"

#include "models/quotes/sentences/lexicon.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr qsizetype longestSingle = 400; // units that a run in single marks is looked ahead for
constexpr qsizetype longestRun = 12'000; // units that a run may go on over lines
constexpr qsizetype fewestDialogue = 3;  // runs in single marks that tell a text whose speech stands in them

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

bool isSingleMark(QChar c)
{
    return isApostrophe(c) || c == u'\u2018';
}

bool endsClause(QChar c)
{
    return QStringView(u".,;:?!-\u2026\u2013\u2014").contains(c);
}

qsizetype afterBlanks(QStringView text, qsizetype i)
{
    while (i < text.size() && text[i].isSpace()) {
        ++i;
    }
    return i;
}

/** A single mark behind punctuation, before a blank: an apostrophe stands elsewhere. */
bool surelyClosesSingle(QStringView text, qsizetype i, bool isSpaced)
{
    const qsizetype before = isSpaced && i > 0 && text[i - 1] == u' ' ? i - 2 : i - 1;
    return isApostrophe(text[i]) && before >= 0 && endsClause(text[before]) && !isWordUnit(text, i + 1);
}

/** Whether the speech of a text stands in single marks, as in British books. */
bool speaksInSingles(QStringView text, bool isSpaced)
{
    qsizetype singles = 0;
    qsizetype doubles = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' || c == u'\u201C' || c == u'\u201D') {
            ++doubles;
        } else if (isApostrophe(c) && surelyClosesSingle(text, i, isSpaced)) {
            singles += 2;
        }
    }
    return singles >= 2 * fewestDialogue && singles > doubles;
}

/** How the marks of a text are to be read. */
struct MarkStyle {
    bool isSpaced = false;  ///< blanks stand round every mark, and one line is one sentence
    bool isSingles = false; ///< speech stands in single marks
};

/** Finds the runs of one paragraph, or of a text whose paragraphs are lost. */
class RunScanner
{
public:
    RunScanner(QStringView text, const Lexicon &lexicon, qsizetype base, MarkStyle style)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_base(base)
        , m_style(style)
    {
        m_evenStraight = std::count(text.begin(), text.end(), u'"') % 2 == 0;
    }

    void scan(QList<QuotedRun> &runs)
    {
        for (qsizetype i = 0; i < m_text.size();) {
            i = isInside() ? inside(i, runs) : outside(i, runs);
        }
        if (isInside()) {
            leaveOpen(m_text.size(), runs);
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

    bool isLineBegin(qsizetype i) const { return i == 0 || m_text[i - 1] == u'\n'; }

    /** A single mark that stands apart, which no apostrophe does in spaced text. */
    bool standsApart(qsizetype i) const { return isBlankOrEdge(m_text, i - 1) && isBlankOrEdge(m_text, i + 1); }

    bool opensSingle(qsizetype i) const
    {
        const bool isBefore = m_style.isSpaced && m_text[i] != u'\u2019'
                                  ? isBlankOrEdge(m_text, i + 1) && isBlankOrEdge(m_text, i - 1)
                                  : isWordUnit(m_text, i + 1) && m_text[i] != u'\u2019';
        return isSingleMark(m_text[i]) && isBefore && !isWordUnit(m_text, i - 1);
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
        if (m_style.isSingles && opensSingle(i)) {
            m_open = MarkPair{QString(c), c == u'\'' ? QString(c) : QString(u'\u2019')};
            m_openAt = i;
            return i + 1;
        }
        return m_lexicon.hasSingleMarks() && !m_style.isSpaced && !m_style.isSingles ? single(i, runs) : i + 1;
    }

    qsizetype inside(qsizetype i, QList<QuotedRun> &runs)
    {
        if (i > m_openAt && isLineBegin(i) && opensAnew(i)) {
            leaveOpen(i, runs);
            return i;
        }
        const qsizetype length = isOpenSingle() ? (closesSingle(i) ? 1 : 0) : closingLength(i);
        if (length > 0) {
            append(runs, i + length, length, false);
            m_open = {};
            return i + length;
        }
        if (m_text[i] == u'\n' && i - m_openAt > longestRun) {
            leaveOpen(m_text.indexOf(u'\n', m_openAt), runs);
        }
        return i + 1;
    }

    /** An opening mark that begins a line inside a run: no mark closed the run before. */
    bool opensAnew(qsizetype i) const
    {
        if (!m_text.sliced(i).startsWith(m_open.open)) {
            return false;
        }
        const qsizetype next = afterBlanks(m_text, i + m_open.open.size());
        return next < m_text.size() && (m_text[next].isUpper() || m_open.open != m_open.close);
    }

    bool isInside() const { return !m_open.open.isEmpty(); }

    bool isOpenSingle() const { return m_open.open.size() == 1 && isSingleMark(m_open.open.front()); }

    bool closesSingle(qsizetype i) const
    {
        if (!m_text.sliced(i).startsWith(m_open.close) || isWordUnit(m_text, i + 1)) {
            return false;
        }
        if (m_style.isSpaced && !standsApart(i) && !surelyClosesSingle(m_text, i, true)) {
            return false;
        }
        return surelyClosesSingle(m_text, i, m_style.isSpaced) || !goesOnAfter(i);
    }

    /** Whether a mark behind a letter is an apostrophe: a sure closing mark follows before another opening one. */
    bool goesOnAfter(qsizetype i) const
    {
        const qsizetype limit = std::min(m_text.size(), i + longestSingle);
        for (qsizetype k = i + 1; k < limit && m_text[k] != u'\u2018'; ++k) {
            if (isApostrophe(m_text[k]) && surelyClosesSingle(m_text, k, m_style.isSpaced)) {
                return true;
            }
        }
        return false;
    }

    /** The length of the closing mark at a place, 0 if there is none. */
    qsizetype closingLength(qsizetype i) const
    {
        const QStringView rest = m_text.sliced(i);
        if (rest.startsWith(m_open.close)) {
            return m_open.close == u"\"" && !closesStraight(i) ? 0 : m_open.close.size();
        }
        switch (rest.front().unicode()) {
        case u'"':
            return m_open.open != u"\u00AB" && m_open.open != u"\u00BB" && closesStraight(i) ? 1 : 0;
        case u'\u201D':
            return m_open.open == u"\"" || m_open.open == u"\u201E" ? 1 : 0;
        case u'\u201C':
            return m_open.open == u"\"" && !looksOpening(i) ? 1 : 0;
        default:
            return 0;
        }
    }

    /** A straight mark closes unless it stands as an opening one does where marks do not come in pairs. */
    bool closesStraight(qsizetype i) const { return (m_evenStraight && m_open.open == u"\"") || !looksOpening(i); }

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
        Span content{span.begin + m_open.open.size(), span.end - closing};
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

    /** Ends the run that no mark closed. */
    void leaveOpen(qsizetype end, QList<QuotedRun> &runs)
    {
        if (!isOpenSingle()) {
            append(runs, end, 0, true);
        }
        m_open = {};
    }

    QStringView m_text;
    const Lexicon &m_lexicon;
    qsizetype m_base;
    MarkStyle m_style;
    bool m_evenStraight = true;
    MarkPair m_open; ///< whose run is being read; empty outside
    qsizetype m_openAt = 0;
};

/** The end of the stretch that is scanned at once: a paragraph where one knows them. */
qsizetype stretchEnd(QStringView text, qsizetype begin, bool isSpaced)
{
    const qsizetype lineEnd = isSpaced ? -1 : text.indexOf(u'\n', begin);
    return lineEnd < 0 ? text.size() : lineEnd;
}

} // namespace

QList<QuotedRun> quotedRuns(QStringView text, const Lexicon &lexicon, const QList<Span> &masked, LineRole role)
{
    QList<QuotedRun> runs;
    MarkStyle style;
    style.isSpaced = role == LineRole::Sentence;
    style.isSingles = lexicon.hasSingleMarks() && speaksInSingles(text, style.isSpaced);
    auto mask = masked.cbegin();
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = stretchEnd(text, begin, style.isSpaced);
        while (mask != masked.cend() && mask->end <= begin) {
            ++mask;
        }
        if (mask != masked.cend() && mask->begin < end) {
            end = std::max(begin, mask->begin);
        }
        RunScanner(text.sliced(begin, end - begin), lexicon, begin, style).scan(runs);
        begin = mask != masked.cend() && mask->begin <= end ? std::max(mask->end, begin + 1) : end + 1;
    }
    return runs;
}

} // namespace Sidelight
