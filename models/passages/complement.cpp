// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/complement.h"

#include "models/text/sentences.h"
#include "models/text/tokens.h"

namespace Sidelight
{

namespace
{

/** Whether spans, asked for from the beginning of the text to its end, lie in one of a row of others. */
class Covered
{
public:
    explicit Covered(const QList<Span> &spans)
        : m_spans(spans)
    {
    }

    [[nodiscard]] bool operator()(const Span &span)
    {
        while (m_next < m_spans.size() && m_spans.at(m_next).end <= span.begin) {
            ++m_next;
        }
        return m_next < m_spans.size() && m_spans.at(m_next).intersects(span);
    }

private:
    QList<Span> m_spans;
    qsizetype m_next = 0;
};

QList<Span> spansOf(const QList<SharedStretch> &shared)
{
    QList<Span> spans;
    for (const SharedStretch &stretch : shared) {
        spans.append(stretch.span);
    }
    return spans;
}

/** Collects the words of one sentence after the other. */
class Collector
{
public:
    void beginSentence()
    {
        m_first = m_found.size();
        m_isWhole = true;
        m_isOpen = false;
    }

    void add(const Span &word)
    {
        if (!m_isOpen) {
            m_found.append({word, 0, false});
        }
        m_isOpen = true;
        m_found.last().span.end = word.end;
        ++m_found.last().words;
    }

    void skip(bool isShared)
    {
        m_isOpen = false;
        m_isWhole = m_isWhole && !isShared;
    }

    void endSentence()
    {
        for (qsizetype i = m_first; i < m_found.size(); ++i) {
            m_found[i].isSentence = m_isWhole;
        }
    }

    [[nodiscard]] const QList<OnlyHere> &found() const { return m_found; }

private:
    QList<OnlyHere> m_found;
    qsizetype m_first = 0; // of the sentence
    bool m_isWhole = true;
    bool m_isOpen = false;
};

} // namespace

QList<OnlyHere> onlyHere(QStringView text, const QList<SharedStretch> &shared, const QList<Span> &masked)
{
    const QList<Span> all = words(text);
    auto word = all.cbegin();
    Covered isShared(spansOf(shared));
    Covered isMasked(masked);
    Collector collector;
    for (const Span &sentence : sentences(text)) {
        collector.beginSentence();
        for (; word != all.cend() && word->begin < sentence.end; ++word) {
            const bool isCommon = isShared(*word);
            if (isCommon || isMasked(*word)) {
                collector.skip(isCommon);
            } else {
                collector.add(*word);
            }
        }
        collector.endSentence();
    }
    return collector.found();
}

} // namespace Sidelight
