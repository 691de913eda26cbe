// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotes.h"

#include "described.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Sidelight::Quote;
using Sidelight::Checks::articleOf;
using Sidelight::Checks::described;

/** Where contents begin and end in text that is not as clean as an article should be. */
class TestContentSpans : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void tagsAreBlanks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a link in a quotation")
            << u"\"I <a href='x'>never</a> said that,\" said Ann Lee."_s
            << QStringList{u"direct | I <a href='x'>never</a> said that, | said | Ann Lee"_s};
        QTest::newRow("marks in a tag quote nothing")
            << u"\"I <a href=\"x\" class=\"y\">never</a> said that,\" said Ann Lee."_s
            << QStringList{u"direct | I <a href=\"x\" class=\"y\">never</a> said that, | said | Ann Lee"_s};
        QTest::newRow("bold words in a quotation")
            << u"“I <b>never</b> said that,” said Ann Lee. “It rained.”"_s
            << QStringList{u"direct | I <b>never</b> said that, | said | Ann Lee"_s,
                           u"direct | It rained. | said | Ann Lee"_s};
        QTest::newRow("a quotation in a tag")
            << u"<p><i>“It rained,”</i> said Ann Lee.</p>"_s << QStringList{u"direct | It rained, | said | Ann Lee"_s};
        QTest::newRow("tags right inside the marks")
            << u"\"<i>It rained</i>,\" said Ann Lee."_s << QStringList{u"direct | It rained</i>, | said | Ann Lee"_s};
        QTest::newRow("a tag in the speaker's name")
            << u"“It rained,” said <b>Ann</b> <b>Lee</b>."_s << QStringList{u"direct | It rained, | said | Ann Lee"_s};
        QTest::newRow("a tag in a speaker who is no name")
            << u"“It rained,” an <b>old</b> woman said."_s
            << QStringList{u"direct | It rained, | said | an old woman"_s};
        QTest::newRow("no tag") << u"“I <3 it, and 2 < 4 > 1,” said Ann Lee."_s
                                << QStringList{u"direct | I <3 it, and 2 < 4 > 1, | said | Ann Lee"_s};
    }

    void tagsAreBlanks()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(described(text), expected);
    }

    void aPossessiveKeepsItsEnding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a name") << u"The mayor said the plan was Obama’s."_s
                                << QStringList{u"indirect | the plan was Obama’s | said | The mayor"_s};
        QTest::newRow("a pronoun with its verb")
            << u"Ann Lee said nobody knows where he's."_s
            << QStringList{u"indirect | nobody knows where he's | said | Ann Lee"_s};
        QTest::newRow("first") << u"The plan was Obama’s, according to Ann Lee."_s
                               << QStringList{u"indirect | The plan was Obama’s | according to | Ann Lee"_s};
        QTest::newRow("a name that owns what is said keeps no ending")
            << u"“It rained,” said Ann Lee’s office."_s
            << QStringList{u"direct | It rained, | said | Ann Lee’s office"_s};
    }

    void aPossessiveKeepsItsEnding()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(described(text), expected);
    }

    void theModelKeepsThePossessiveToo()
    {
        const QString text = u"Ann Lee said the plan was Obama’s."_s;
        QCOMPARE(described(text, Sidelight::findQuotes(articleOf(text))),
                 QStringList{u"indirect | the plan was Obama’s | said | Ann Lee"_s});
    }

    void noSpanCutsACharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an emoji ends what is reported") << u"Ann Lee said the bridge was closed \U0001F600."_s;
        QTest::newRow("an emoji alone ends it") << u"Ann Lee said the bridge was closed \U0001F600"_s;
        QTest::newRow("two of them") << u"Ann Lee said the bridge was closed \U0001F600\U0001F6A2\nIt rained."_s;
        QTest::newRow("an emoji begins it") << u"Ann Lee said that \U0001F600 the bridge was closed."_s;
        QTest::newRow("an emoji begins the sentence") << u"\U0001F600 The bridge was closed, Ann Lee said."_s;
        QTest::newRow("an emoji behind the cue") << u"The bridge was closed, Ann Lee said \U0001F600."_s;
        QTest::newRow("marks") << u"“\U0001F600 yes \U0001F600,” Ann Lee said \U0001F600."_s;
    }

    void noSpanCutsACharacter()
    {
        QFETCH(QString, text);
        const auto cuts = [&text](qsizetype at) {
            return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
        };
        const auto check = [&](const QList<Quote> &quotes) {
            for (const Quote &quote : quotes) {
                for (const std::optional<Sidelight::Span> &span :
                     {std::optional(quote.content), quote.cue, quote.mention}) {
                    QVERIFY2(!span || (!cuts(span->begin) && !cuts(span->end)), qPrintable(quote.rule));
                }
            }
        };
        const QList<Quote> modelled = Sidelight::findQuotes(articleOf(text));
        QVERIFY(!modelled.isEmpty());
        check(modelled);
        check(Sidelight::findQuotes(articleOf(text), Sidelight::AttributionModel()));
    }
};

QTEST_GUILESS_MAIN(TestContentSpans)
#include "tst_contentspans.moc"
