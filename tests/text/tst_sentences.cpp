// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSentences : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void sentences_data()
    {
        QTest::addColumn<QString>("text"); // the sentences are divided by '|' in the row, which is taken out
        QTest::newRow("empty") << u""_s;
        QTest::newRow("two sentences") << u"He left.| She stayed."_s;
        QTest::newRow("a line end ends a sentence") << u"A headline\n|The first words."_s;
        QTest::newRow("U.S. before a noun") << u"The U.S. House met.| It voted."_s;
        QTest::newRow("U.S. at the end") << u"They flew to the U.S.| The visit was short."_s;
        QTest::newRow("a date") << u"The Nov. 24 deadline nears.| Talks go on."_s;
        QTest::newRow("titles") << u"Dr. Weber met Gen. Brandt.| Nobody spoke."_s;
        QTest::newRow("initials") << u"J. D. Salazar wrote it.| Nobody read it."_s;
        QTest::newRow("company") << u"Acme Inc. Chairman Bob Reyes left.| He was tired."_s;
        QTest::newRow("number") << u"See No. 5 on the list.| Then go."_s;
        QTest::newRow("No. is also an answer") << u"Was it him? |No.| It was not."_s;
        QTest::newRow("hour") << u"It began at 5 p.m. on Monday.| It ended at 6 p.m.| He slept."_s;
        QTest::newRow("a quotation ends a sentence") << u"“We will not.”| “They might.”"_s;
        QTest::newRow("decimal point") << u"It rose by 3.5 per cent.| It fell."_s;
        QTest::newRow("no-break spaces at the ends") << u"\u00A0He left.| \u00A0She stayed.\u00A0"_s;
        QTest::newRow("German") << u"Das sagte Dr. Huber am Montag.| Er kommt z.B. aus Köln.| Das weiß man."_s;
        QTest::newRow("Chinese") << u"他走了。|她留下了。"_s;
    }

    void sentences()
    {
        QFETCH(QString, text);
        QStringList expected;
        for (const QString &sentence : text.split(u'|', Qt::SkipEmptyParts)) {
            expected.append(sentence.trimmed());
        }
        text.remove(u'|');
        QStringList found;
        for (const Sidelight::Span &span : Sidelight::sentences(text)) {
            found.append(text.sliced(span.begin, span.length()));
        }
        QCOMPARE(found, expected);
    }

    void paragraphsHoldNoOuterBlanks()
    {
        const QString text = u"\n\u00A0one \n\n \n two\n"_s;
        QStringList found;
        for (const Sidelight::Span &span : Sidelight::paragraphs(text)) {
            found.append(text.sliced(span.begin, span.length()));
        }
        QCOMPARE(found, (QStringList{u"one"_s, u"two"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
