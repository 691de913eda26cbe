// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/utterances.h"
#include "quotedarticles.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using Form = UtteranceForm;

namespace
{

const QString lind = u"Mara Lind"_s;
const QString olsen = u"Per Olsen"_s;
const QString bridge = u"We will reopen the northern bridge once the engineers have inspected every cable"_s;

QList<Utterance> utterancesOf(const QuotedArticles &all)
{
    return lineUpUtterances(all.articles, all.quotes, identifySpeakers(all.articles, all.quotes));
}

/** The contents of each utterance, sorted: what two orders of the articles have in common. */
QList<QStringList> contentsOf(const QuotedArticles &all)
{
    QList<QStringList> result;
    for (const Utterance &utterance : utterancesOf(all)) {
        QStringList contents;
        for (const UtteranceMember &member : utterance.members) {
            const Span &span = all.quotes.at(member.source).at(member.quote).content;
            contents.append(all.articles.at(member.source).text.sliced(span.begin, span.length()));
        }
        contents.sort();
        result.append(contents);
    }
    std::ranges::sort(result);
    return result;
}

QuotedArticles twoQuotes(const QString &a, QuoteType typeA, const QString &b, QuoteType typeB,
                         const QString &speakerA = lind, const QString &speakerB = lind)
{
    QuotedArticles all;
    all.addArticle();
    all.addQuote(speakerA, a, typeA);
    all.addArticle();
    all.addQuote(speakerB, b, typeB);
    return all;
}

/** Statements of some speakers, many of them cut or changed forms of others. */
QuotedArticles randomArticles(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    const QStringList speakers{lind, olsen, u"Jane Doe"_s, u"an official"_s, QString()};
    QStringList words;
    for (int i = 0; i < 60; ++i) {
        words.append(u"word%1"_s.arg(i * i * 7919 % 1000));
    }
    QList<QStringList> statements;
    for (int i = 0; i < 6; ++i) {
        QStringList statement;
        for (int n = 5 + random.bounded(12); n > 0; --n) {
            statement.append(words.at(random.bounded(60)));
        }
        statements.append(statement);
    }
    QuotedArticles all;
    for (int source = 0; source < count; ++source) {
        all.addArticle();
        all.addText(u"Article %1."_s.arg(source));
        for (int n = random.bounded(6); n > 0; --n) {
            const qsizetype which = random.bounded(6);
            QStringList own = statements.at(which);
            own = own.first(std::max<qsizetype>(1, own.size() - random.bounded(6)));
            own[random.bounded(static_cast<int>(own.size()))] = words.at(random.bounded(60));
            all.addQuote(speakers.at((which + (random.bounded(8) == 0)) % 5), own.join(u' '),
                         random.bounded(3) == 0 ? QuoteType::Indirect : QuoteType::Direct);
        }
    }
    return all;
}

} // namespace

class TestUtterances : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void theSameOrNot_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QuoteType>("type");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("word for word") << bridge << QuoteType::Direct << true;
        QTest::newRow("trimmed") << u"We will reopen the northern bridge"_s << QuoteType::Direct << true;
        QTest::newRow("a scrap") << u"northern bridge"_s << QuoteType::Mixed << true;
        QTest::newRow("persons and tenses shifted")
            << u"they would reopen the northern bridge once engineers inspected every cable"_s << QuoteType::Indirect
            << true;
        QTest::newRow("condensed") << u"the northern bridge would be reopening after engineers had inspected it"_s
                                   << QuoteType::Indirect << true;
        QTest::newRow("something else of the same matter")
            << u"the northern bridge has cost the town nine million"_s << QuoteType::Indirect << false;
        QTest::newRow("another quote with words in common")
            << u"The northern ferry will sail until the bridge is open to lorries again"_s << QuoteType::Direct
            << false;
        QTest::newRow("nothing but words of grammar") << u"we will once have"_s << QuoteType::Direct << false;
    }
    void theSameOrNot()
    {
        QFETCH(QString, other);
        QFETCH(QuoteType, type);
        QFETCH(bool, isSame);
        const QList<Utterance> utterances = utterancesOf(twoQuotes(bridge, QuoteType::Direct, other, type));
        QCOMPARE(utterances.size(), isSame ? 1 : 2);
    }

    void otherSpeakersAreApart()
    {
        QCOMPARE(utterancesOf(twoQuotes(bridge, QuoteType::Direct, bridge, QuoteType::Direct, lind, olsen)).size(), 2);
    }

    void anUnknownSpeakerIsWhoeverSaysTheSame()
    {
        const QuotedArticles all = twoQuotes(bridge, QuoteType::Direct, bridge, QuoteType::Direct, QString(), lind);
        const QList<Utterance> utterances = utterancesOf(all);
        QCOMPARE(utterances.size(), 1);
        const SpeakerIdentities speakers = identifySpeakers(all.articles, all.quotes);
        QCOMPARE(speakers.all.at(utterances.at(0).speaker).name, lind);
        QCOMPARE(speakers.ofQuotes.at(0).at(0), -1);
    }

    void aReportOfNobodyMustBeWordForWord()
    {
        const QString report = u"the northern bridge would reopen once engineers inspected every cable there"_s;
        const QString other = u"the northern bridge reopens when engineers have inspected each cable there"_s;
        const auto utterances = [&](const QString &a, const QString &b, const QString &speaker) {
            return utterancesOf(twoQuotes(a, QuoteType::Indirect, b, QuoteType::Indirect, speaker, lind)).size();
        };
        QCOMPARE(utterances(report, report, QString()), 1);
        QCOMPARE(utterances(report, other, QString()), 2);
        QCOMPARE(utterances(report, other, lind), 1);
        QCOMPARE(utterances(report, report, u"reports"_s), 1);
    }

    void oneWordAgainAndAgainIsNoScrap()
    {
        QCOMPARE(utterancesOf(twoQuotes(u"We stay here and the others stay at the harbour tonight"_s, QuoteType::Direct,
                                        u"stay, stay"_s, QuoteType::Direct))
                     .size(),
                 2);
    }

    void twoSentencesOfOneSourceAreTwoUtterances()
    {
        QuotedArticles all;
        all.addArticle();
        all.addQuote(lind, u"We will reopen the northern bridge on Monday"_s);
        all.addQuote(lind, u"We will reopen the northern tunnel in a year"_s);
        QCOMPARE(utterancesOf(all).size(), 2);
    }

    void aScrapGoesWithTheLongerQuoteAndChainsNothing()
    {
        QuotedArticles all;
        all.addArticle();
        all.addQuote(lind, u"Nobody saw the rusted cables before the storm came over the harbour"_s);
        all.addArticle();
        all.addQuote(lind, u"The rusted cables were replaced with steel from the old shipyard"_s);
        all.addArticle();
        all.addQuote(lind, u"rusted cables"_s, QuoteType::Mixed);
        const QList<Utterance> utterances = utterancesOf(all);
        QCOMPARE(utterances.size(), 2);
        QCOMPARE(utterances.at(0).members.size() + utterances.at(1).members.size(), 3);
    }

    void formsAreNamedAgainstTheFullestQuote()
    {
        QuotedArticles all;
        for (const QString &content : {u"We will reopen the northern bridge"_s, bridge, bridge}) {
            all.addArticle();
            all.addQuote(lind, content);
        }
        all.addArticle();
        all.addQuote(lind, u"they would reopen the northern bridge once engineers inspected every cable"_s,
                     QuoteType::Indirect);
        const QList<Utterance> utterances = utterancesOf(all);
        QCOMPARE(utterances.size(), 1);
        QList<Form> forms;
        for (const UtteranceMember &member : utterances.at(0).members) {
            forms.append(member.form);
        }
        QCOMPARE(forms, (QList{Form::Trimmed, Form::Base, Form::Verbatim, Form::Paraphrased}));
        QCOMPARE(utterances.at(0).base, 1);
        QCOMPARE(utterances.at(0).members.at(0).words, 6);
    }

    void aSpliceJoinsThePartsThatOthersBreak()
    {
        const QString head = u"The northern bridge stays closed until the inspectors have left"_s;
        const QString tail = u"Nobody pays the ferry before the end of March"_s;
        QuotedArticles all;
        for (int i = 0; i < 2; ++i) {
            all.addArticle();
            all.addQuote(lind, head);
            all.addQuote(lind, tail + (i == 0 ? u" and nobody has to queue"_s : QString()));
        }
        all.addArticle();
        all.addQuote(lind, u"The northern bridge stays closed until the inspectors have left, nobody pays the ferry"_s);
        const QList<Utterance> utterances = utterancesOf(all);
        QCOMPARE(utterances.size(), 1);
        const Utterance &utterance = utterances.at(0);
        QCOMPARE(utteranceRows(utterance), (QList<QList<int>>{{0, 1}, {2, 3}, {4}}));
        QCOMPARE(utterance.base, 0);
        QCOMPARE(utterance.members.at(0).words, 24);
        QCOMPARE(utterance.members.at(1).form, Form::Base);
        QCOMPARE(utterance.members.at(2).form, Form::Trimmed);
        QCOMPARE(utterance.members.at(4).form, Form::Spliced);
        QStringList texts;
        for (const Article &article : all.articles) {
            texts.append(article.text);
        }
        const Variants variants = variantsOf(utterance, texts, all.quotes);
        QCOMPARE(variants.rows().size(), 3);
        for (const Variant &row : variants.rows()) { // what stands between the parts is nobody's words
            for (const AlignedRun &run : row.runs) {
                QVERIFY(!texts.at(row.member.source).sliced(run.b.begin, run.b.length()).contains(lind));
                QVERIFY(!texts.at(0).sliced(run.a.begin, run.a.length()).contains(lind));
            }
        }
    }

    void partsThatNobodyJoinsAreTwoUtterances()
    {
        QuotedArticles all;
        for (int i = 0; i < 2; ++i) {
            all.addArticle();
            all.addQuote(lind, u"The northern bridge stays closed until the inspectors have left"_s);
            all.addQuote(lind, u"Nobody pays the ferry before the end of March"_s);
        }
        QCOMPARE(utterancesOf(all).size(), 2);
    }

    void wordsStandInColumnsAgainstAnyBase()
    {
        const QuotedArticles all =
            twoQuotes(bridge, QuoteType::Direct, u"We will reopen the bridge"_s, QuoteType::Direct);
        const QStringList texts{all.articles.at(0).text, all.articles.at(1).text};
        const Utterance utterance = utterancesOf(all).at(0);
        QCOMPARE(variantsOf(utterance, texts, all.quotes).base(), 0);
        const Variants variants = variantsOf(utterance, texts, all.quotes, 1);
        QCOMPARE(variants.base(), 1);
        QCOMPARE(variants.rows().size(), 2);
        QCOMPARE(variants.rows().at(1).name.kind, Form::Base);
        QCOMPARE(variants.rows().at(0).name.kind, Form::Inserted);
        QVERIFY(variants.columns().size() >= 3);
    }

    void everyQuoteIsInOneUtterance_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 30; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void everyQuoteIsInOneUtterance()
    {
        QFETCH(quint32, seed);
        const QuotedArticles all = randomArticles(seed, 12);
        QSet<std::pair<int, int>> seen;
        qsizetype quotes = 0;
        for (const QList<Quote> &own : all.quotes) {
            quotes += own.size();
        }
        for (const Utterance &utterance : utterancesOf(all)) {
            QVERIFY(!utterance.members.isEmpty());
            QVERIFY(std::ranges::is_sorted(utterance.members, {}, [](const UtteranceMember &member) {
                return std::pair(member.source, member.quote);
            }));
            QCOMPARE(utterance.members.at(utterance.base).form, Form::Base);
            for (const UtteranceMember &member : utterance.members) {
                const std::pair key(member.source, member.quote);
                QVERIFY(!seen.contains(key));
                seen.insert(key);
            }
        }
        QCOMPARE(seen.size(), quotes);
        QCOMPARE(contentsOf(all.reversed()), contentsOf(all));
    }

    void nothingGivesNothing()
    {
        QVERIFY(lineUpUtterances({}, {}, {}).isEmpty());
        QuotedArticles all;
        all.addArticle();
        QVERIFY(utterancesOf(all).isEmpty());
    }

    void theCostFollowsTheQuotes()
    {
        QuotedArticles all;
        for (int source = 0; source < 3000; ++source) {
            all.addArticle();
            all.addQuote(lind, bridge);
            all.addQuote(lind, bridge + u" and every bolt number %1"_s.arg(source));
            all.addQuote(u"an official"_s, u"the northern bridge is closed in week %1"_s.arg(source));
        }
        QElapsedTimer timer;
        timer.start();
        const QList<Utterance> utterances = utterancesOf(all);
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(std::ranges::max(utterances, {}, [](const Utterance &u) { return u.members.size(); }).members.size() >=
                3000);
    }
};

QTEST_GUILESS_MAIN(TestUtterances)
#include "tst_utterances.moc"
