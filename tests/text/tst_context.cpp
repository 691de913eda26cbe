// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/context.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestContext : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void contexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<qsizetype>("width");
        QTest::addColumn<QStringList>("context");
        const auto row = [](const char *name, const QString &text, const QString &word, qsizetype width,
                            const QStringList &context) { QTest::newRow(name) << text << word << width << context; };
        row("both sides", u"He wrote a letter to him."_s, u"letter"_s, 60,
            {u"He wrote a "_s, u"letter"_s, u" to him."_s});
        row("whole words only", u"Somebody wrote a letter to somebody."_s, u"letter"_s, 9,
            {u"wrote a "_s, u"letter"_s, u" to"_s});
        row("a word longer than the room", u"Donaudampfschiff letter x"_s, u"letter"_s, 5,
            {u" "_s, u"letter"_s, u" x"_s});
        row("line ends are blanks", u"One.\n\nA let\nter.\nTwo"_s, u"let\nter"_s, 60,
            {u"One. A "_s, u"let ter"_s, u". Two"_s});
        row("at the beginning", u"letter one"_s, u"letter"_s, 60, {u""_s, u"letter"_s, u" one"_s});
        row("at the end", u"one letter"_s, u"letter"_s, 60, {u"one "_s, u"letter"_s, u""_s});
        row("within a word", u"counterletters"_s, u"letter"_s, 60, {u"counter"_s, u"letter"_s, u"s"_s});
    }

    void contexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(qsizetype, width);
        const qsizetype at = text.indexOf(word);
        const KeywordContext context = keywordContext(text, {at, at + word.size()}, width);
        QTEST(QStringList({context.before, context.keyword, context.after}), "context");
    }

    void keysBeginNextToTheWord()
    {
        QCOMPARE(keyOfBefore(u"said, “The Fourth "_s), u"fourth the said"_s);
        QCOMPARE(keyOfAfter(u" to Iran’s leader."_s), u"to iran's leader"_s);
        QCOMPARE(keyOfBefore({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestContext)
#include "tst_context.moc"
