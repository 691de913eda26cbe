// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/sentences/layout.h"

namespace Sidelight
{

namespace
{

constexpr int fewestLines = 3;                                // that say what lines are
constexpr qsizetype narrowestColumn = 40, widestColumn = 100; // units of a wrapped line

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'?' || c == u'!';
}

bool isMark(QChar c)
{
    return QStringView(u"\"'\u201C\u201D\u2018\u2019 \u00A0)]").contains(c);
}

/** Counts what the ends of lines look like. */
class LineEnds
{
public:
    explicit LineEnds(QStringView text)
    {
        for (qsizetype begin = 0; begin < text.size();) {
            qsizetype end = text.indexOf(u'\n', begin);
            end = end < 0 ? text.size() : end;
            read(text.sliced(begin, end - begin).trimmed());
            begin = end + 1;
        }
    }

    [[nodiscard]] bool areSentences() const { return m_apart >= fewestLines && m_apart * 2 > m_stops; }
    [[nodiscard]] bool areColumns() const { return m_wrapped >= fewestLines && m_wrapped * 10 >= m_pairs * 3; }

private:
    void read(QStringView line)
    {
        const qsizetype length = line.size();
        if (m_before > 0 && length > 0) {
            ++m_pairs;
            const bool isColumn = m_before >= narrowestColumn && m_before <= widestColumn;
            m_wrapped += isColumn && !m_isStop && line.front().isLower() ? 1 : 0;
        }
        while (!line.isEmpty() && isMark(line.back())) {
            line.chop(1);
        }
        m_isStop = !line.isEmpty() && endsSentence(line.back());
        m_stops += m_isStop ? 1 : 0;
        m_apart += m_isStop && line.size() > 1 && line[line.size() - 2].isSpace() ? 1 : 0;
        m_before = length;
    }

    int m_stops = 0;        ///< lines that end a sentence
    int m_apart = 0;        ///< of those, lines with a blank before their full stop
    int m_pairs = 0;        ///< lines followed by another
    int m_wrapped = 0;      ///< lines that the next one goes on with
    qsizetype m_before = 0; ///< length of the line before
    bool m_isStop = false;  ///< whether it ends a sentence
};

} // namespace

LineRole lineRole(QStringView text)
{
    const LineEnds ends(text);
    return ends.areSentences() ? LineRole::Sentence : ends.areColumns() ? LineRole::Column : LineRole::Paragraph;
}

QString unwrappedColumn(const QString &text)
{
    QString result = text;
    for (qsizetype at = result.indexOf(u'\n'); at >= 0; at = result.indexOf(u'\n', at + 1)) {
        qsizetype next = at + 1;
        while (next < result.size() && result[next].isSpace() && result[next] != u'\n') {
            ++next;
        }
        const bool endsParagraph =
            next >= result.size() || result[next] == u'\n' || (at > 0 && result[at - 1] == u'\n');
        if (!endsParagraph) {
            result[at] = u' ';
        }
    }
    return result;
}

} // namespace Sidelight
