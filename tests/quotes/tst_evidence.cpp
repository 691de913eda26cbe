// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotes.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Sidelight::Article;
using Sidelight::Quote;
using Sidelight::Span;
using Sidelight::SpeakerKind;

Q_DECLARE_METATYPE(Sidelight::SpeakerKind)

/** How a quote says who speaks, and why one may believe it. */
class TestEvidence : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void theChainLeadsFromTheMentionToTheName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("chain");
        QTest::newRow("the full name needs none") << u"Josh Ward said the bridge was closed."_s << QStringList{};
        QTest::newRow("a surname leads to the full name")
            << u"Josh Ward came. Ward said the bridge was closed."_s << QStringList{u"Josh Ward"_s};
        QTest::newRow("a pronoun leads over the last naming to the fullest one")
            << u"Josh Ward came on Monday. Ward stayed. He said the bridge was closed."_s
            << QStringList{u"Ward"_s, u"Josh Ward"_s};
        QTest::newRow("a title leads to the name")
            << u"Mayor Ann Lee came on Monday. The mayor said the bridge was closed."_s << QStringList{u"Ann Lee"_s};
        QTest::newRow("someone unnamed needs none")
            << u"A senior official said the bridge was closed."_s << QStringList{};
    }

    void theChainLeadsFromTheMentionToTheName()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const Span &span : onlyQuote(text).speakerChain) {
            found.append(text.sliced(span.begin, span.length()));
        }
        QTEST(found, "chain");
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SpeakerKind>("kind");
        QTest::newRow("a person") << u"Josh Ward said the bridge was closed."_s << SpeakerKind::Person;
        QTest::newRow("a person by a pronoun")
            << u"Josh Ward came on Monday. He said the bridge was closed."_s << SpeakerKind::Person;
        QTest::newRow("an organisation") << u"The Harbour Ministry said the bridge was closed."_s
                                         << SpeakerKind::Organisation;
        QTest::newRow("an official without a name")
            << u"A senior official said the bridge was closed."_s << SpeakerKind::Unnamed;
        QTest::newRow("a spokesman for someone is not that someone")
            << u"A spokesman for Josh Ward said the bridge was closed."_s << SpeakerKind::Unnamed;
        QTest::newRow("several without a name") << u"Residents said the bridge was closed."_s << SpeakerKind::Unnamed;
        QTest::newRow("nobody to be found") << u"He said the bridge was closed."_s << SpeakerKind::Unknown;
    }

    void kinds()
    {
        QFETCH(QString, text);
        QTEST(onlyQuote(text).speakerKind, "kind");
    }

    void everyPositionLiesInTheText()
    {
        const QString text = u"Mayor Ann Lee came. “It is shut,” she said. “For good.” The mayor said it was late."_s;
        const QList<Quote> quotes = Sidelight::findQuotes(articleOf(text));
        QCOMPARE(quotes.size(), 3);
        QVERIFY(std::ranges::any_of(quotes, [](const Quote &quote) { return quote.speakerChain.size() > 0; }));
        for (const Quote &quote : quotes) {
            for (const Span &span : quote.speakerChain) {
                QVERIFY(span.begin >= 0 && span.begin < span.end && span.end <= text.size());
            }
            QCOMPARE(quote.speaker, u"Ann Lee"_s);
        }
    }

private:
    static Article articleOf(const QString &text)
    {
        Article article;
        article.text = text;
        return article;
    }

    static Quote onlyQuote(const QString &text)
    {
        const QList<Quote> quotes = Sidelight::findQuotes(articleOf(text));
        return quotes.size() == 1 ? quotes.constFirst() : Quote{};
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
