// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/identities/titlebearers.h"

#include "models/quotes/identities/fullnames.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr size_t farthest = 9; // words between a title and a name

/** A word and what stands behind it up to the next one. */
struct Word {
    QStringView text;
    bool endsClause = false; ///< a stop, a bracket, a quotation mark, a line end
    bool hasComma = false;
};

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> result;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype begin = i;
        while (i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark() || text[i].isSurrogate() ||
                                   text[i] == u'-' || text[i] == u'\'' || text[i] == u'\u2019')) {
            ++i;
        }
        if (i > begin) {
            result.push_back({text.sliced(begin, i - begin)});
        } else {
            const bool isStop = !text[i].isSpace() && text[i] != u',' && text[i] != u'.';
            // A stop behind one letter or a short title ends no sentence: "U.S.", "Mr."
            const bool isEnd = text[i] == u'.' && !result.empty() && result.back().text.size() > 3;
            if (!result.empty()) {
                result.back().endsClause = result.back().endsClause || isStop || isEnd || text[i] == u'\n';
                result.back().hasComma = result.back().hasComma || text[i] == u',';
            }
            ++i;
        }
    }
    return result;
}

bool isCapital(QStringView word)
{
    return word.front().isUpper();
}

bool isPossessive(QStringView word)
{
    return word.endsWith("'s"_L1) || word.endsWith(u"\u2019s");
}

bool isLink(const QString &word)
{
    return word == "of"_L1 || word == "the"_L1 || word == "and"_L1 || word == "for"_L1;
}

/** Reads the texts one after another. */
class BearerFinder
{
public:
    BearerFinder(const QSet<QString> &nouns, const QSet<QString> &words)
        : m_nouns(nouns)
        , m_asked(words)
    {
    }

    void read(QStringView text)
    {
        const std::vector<Word> all = wordsOf(text);
        for (size_t at = 0; at < all.size(); ++at) {
            if (m_kinds.contains(all[at].text)) {
                note(all, at, m_kinds.value(all[at].text));
                continue;
            }
            const QString word = speakerKey(all[at].text.toString());
            const Kind kind{m_nouns.contains(word) ? word : QString(), m_asked.contains(word) ? word : QString()};
            m_kinds.insert(all[at].text, kind);
            note(all, at, kind);
        }
    }

    [[nodiscard]] TitleBearers result() const { return m_result; }

private:
    struct Kind {
        QString noun;
        QString asked;
    };

    void note(const std::vector<Word> &all, size_t at, const Kind &kind)
    {
        if (!kind.asked.isEmpty() && !isCapital(all[at].text)) {
            m_result.smallWords.insert(kind.asked);
        }
        if (!kind.noun.isEmpty()) {
            readBehind(all, at, kind.noun);
            readBefore(all, at, kind.noun);
        }
    }

    /** "Leader of the Revolution Ali Khamenei": capitals and links up to the name, whose last word counts. */
    void readBehind(const std::vector<Word> &all, size_t at, const QString &noun)
    {
        QString surname;
        for (size_t i = at + 1; i < std::min(all.size(), at + farthest) && !all[i - 1].endsClause; ++i) {
            const QString word = speakerKey(all[i].text.toString());
            if (!isCapital(all[i].text) && !isLink(word)) {
                break;
            }
            surname = isCapital(all[i].text) && !isPossessive(all[i].text) ? word : QString();
            if (all[i].hasComma && i > at + 1) {
                break;
            }
        }
        add(all, at, noun, surname);
    }

    /** "Khamenei, Iran's supreme leader". */
    void readBefore(const std::vector<Word> &all, size_t at, const QString &noun)
    {
        for (size_t i = at; i > 0 && at - i < farthest && !all[i - 1].endsClause; --i) {
            if (all[i - 1].hasComma) {
                const bool isName = isCapital(all[i - 1].text) && !isPossessive(all[i - 1].text);
                add(all, at, noun, isName ? speakerKey(all[i - 1].text.toString()) : QString());
                return;
            }
        }
    }

    void add(const std::vector<Word> &all, size_t at, const QString &noun, const QString &surname)
    {
        if (surname.isEmpty()) {
            return;
        }
        m_result.surnames[noun].insert(surname);
        QSet<QString> &qualifiers = m_result.qualifiers[noun + u' ' + surname];
        for (size_t i = at; i > 0 && at - i < 4 && !all[i - 1].endsClause && !all[i - 1].hasComma; --i) {
            qualifiers.insert(speakerKey(all[i - 1].text.toString()));
        }
    }

    const QSet<QString> &m_nouns;
    const QSet<QString> &m_asked;
    QHash<QStringView, Kind> m_kinds; // the articles keep the words alive
    TitleBearers m_result;
};

} // namespace

TitleBearers titleBearers(const QList<Article> &articles, const QSet<QString> &nouns, const QSet<QString> &words)
{
    if (nouns.isEmpty() && words.isEmpty()) {
        return {};
    }
    BearerFinder finder(nouns, words);
    for (const Article &article : articles) {
        finder.read(article.text);
    }
    return finder.result();
}

} // namespace Sidelight
