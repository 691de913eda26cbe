// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace Sidelight
{

/** Prose of made-up words, the same at every run: frequent and rare words, sentences, quotations, paragraphs. */
class MadeUpText final
{
public:
    MadeUpText()
    {
        static constexpr auto consonants = u"bdfgklmnprstvz";
        static constexpr auto vowels = u"aeiou";
        for (int i = 0; i < wordCount; ++i) {
            QString word;
            for (int syllable = 0; syllable <= 1 + i / 3000 % 3; ++syllable) {
                word += consonants[m_random.bounded(14)];
                word += vowels[m_random.bounded(5)];
            }
            m_words.append(word);
        }
    }

    [[nodiscard]] QString word()
    {
        const double where = m_random.generateDouble();
        return m_words.at(static_cast<qsizetype>(where * where * where * double(m_words.size())));
    }

    /** Paragraphs of about 60 words; every fifth is a quotation. */
    [[nodiscard]] QString article(int words)
    {
        QString text;
        for (int made = 0; made < words; made += wordsOfParagraph) {
            const bool isQuote = made / wordsOfParagraph % 5 == 4;
            text += isQuote ? QStringLiteral("\"%1,\" Anna Weber told reporters.\n").arg(paragraph())
                            : QStringLiteral("%1.\n").arg(paragraph());
        }
        return text;
    }

    /** The same paragraphs in another order, one word in `each` another one. */
    [[nodiscard]] QString edited(const QString &text, int each)
    {
        QStringList paragraphs = text.split(QLatin1Char('\n'));
        std::rotate(paragraphs.begin(), paragraphs.begin() + paragraphs.size() / 3, paragraphs.end());
        for (QString &paragraph : paragraphs) {
            QStringList words = paragraph.split(QLatin1Char(' '));
            for (QString &word : words) {
                word = m_random.bounded(each) == 0 ? this->word() : word;
            }
            paragraph = words.join(QLatin1Char(' '));
        }
        return paragraphs.join(QLatin1Char('\n'));
    }

private:
    static constexpr int wordCount = 20'000;
    static constexpr int wordsOfParagraph = 60;

    [[nodiscard]] QString paragraph()
    {
        QString made;
        for (int i = 0; i < wordsOfParagraph; ++i) {
            made += i == 0 ? QString() : QString(i % 17 == 0 ? QStringLiteral(". ") : QStringLiteral(" "));
            made += word();
        }
        made[0] = made.at(0).toUpper();
        return made;
    }

    QRandomGenerator m_random{20141107};
    QStringList m_words;
};

} // namespace Sidelight
