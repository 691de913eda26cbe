// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotes.h"
#include "models/quotes/utterances.h"
#include "models/text/positions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using Form = UtteranceForm;

/** What must come out of the five articles, with the quotes that were marked in them by hand. */
class TestFiveArticlesUtterances : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        QFile gold(QStringLiteral(SIDELIGHT_SHARED "/gold/quotes.jsonl"));
        if (!gold.open(QIODevice::ReadOnly)) {
            QSKIP("the shared folder is not here");
        }
        while (!gold.atEnd()) {
            const QJsonObject record = QJsonDocument::fromJson(gold.readLine()).object();
            if (!record.isEmpty()) {
                read(record);
            }
        }
        QCOMPARE(m_articles.size(), 5);
        m_speakers = identifySpeakers(m_articles, m_quotes);
        m_utterances = lineUpUtterances(m_articles, m_quotes, m_speakers);
    }

    void speakersAreThoseOfTheFiveArticles()
    {
        QCOMPARE(m_speakers.all.size(), 11);
        QCOMPARE(m_speakers.all.at(0).name, u"Josh Earnest"_s);
    }

    void aPositionThatFourQuoteAndOneReports()
    {
        const Utterance utterance = with(u"I'm not in a position to discuss private correspondence");
        QCOMPARE(sources(utterance), (QList{0, 1, 2, 3, 4}));
        QCOMPARE(formOf(utterance, 2), Form::Paraphrased);
        QCOMPARE(formOf(utterance, 3), Form::Verbatim);
        QCOMPARE(formOf(utterance, 4), Form::Trimmed);
    }

    void aSpliceAndASlip()
    {
        const Utterance utterance = with(u"widely commented on - commented upon");
        QCOMPARE(sources(utterance), (QList{0, 1, 2, 3}));
        QCOMPARE(formOf(utterance, 0), Form::Cleaned);
        QCOMPARE(formOf(utterance, 2), Form::Spliced);
        QCOMPARE(formOf(utterance, 3), Form::Verbatim);
    }

    void aReportInThreeArticles()
    {
        QCOMPARE(sources(with(u"the United States had discussed the campaign")), (QList{0, 1, 3}));
    }

    void whatIsSaidOnceStandsAlone()
    {
        QCOMPARE(sources(with(u"There is a pretty clear interest")), (QList{4}));
        QCOMPARE(sources(with(u"We are not and will not coordinate militarily")), (QList{4}));
        QCOMPARE(sources(with(u"Our ambassador in Iraq reflected")), (QList{0, 1})); // "dirty hands"
    }

    void theEngineGivesTheSame()
    {
        QList<QList<Quote>> found;
        for (const Article &article : std::as_const(m_articles)) {
            found.append(findQuotes(article));
        }
        m_quotes = found;
        m_speakers = identifySpeakers(m_articles, m_quotes);
        m_utterances = lineUpUtterances(m_articles, m_quotes, m_speakers);
        const QList<int> position = sources(with(u"I'm not in a position to discuss private correspondence"));
        QCOMPARE(position.first(std::min<qsizetype>(4, position.size())), (QList{0, 1, 2, 3}));
        aSpliceAndASlip();
    }

private:
    void read(const QJsonObject &record)
    {
        Article article;
        article.text = record["text"_L1].toString();
        const Positions positions(article.text);
        QList<Quote> quotes;
        for (const QJsonValue &value : record["quotes"_L1].toArray()) {
            const QJsonArray content = value["content"_L1].toArray();
            Quote quote;
            quote.content = positions.fromCodePoints({content[0].toInteger(), content[1].toInteger()});
            quote.speaker = value["speaker"_L1].toString();
            const QString type = value["type"_L1].toString();
            quote.type = type == "direct"_L1  ? QuoteType::Direct
                         : type == "mixed"_L1 ? QuoteType::Mixed
                                              : QuoteType::Indirect;
            quotes.append(quote);
        }
        m_articles.append(article);
        m_quotes.append(quotes);
    }

    [[nodiscard]] QString contentOf(const UtteranceMember &member) const
    {
        const Span &span = m_quotes.at(member.source).at(member.quote).content;
        return m_articles.at(member.source).text.sliced(span.begin, span.length());
    }

    [[nodiscard]] Utterance with(QStringView words) const
    {
        for (const Utterance &utterance : m_utterances) {
            if (std::ranges::any_of(utterance.members, [&](const auto &m) { return contentOf(m).contains(words); })) {
                return utterance;
            }
        }
        return {};
    }

    static QList<int> sources(const Utterance &utterance)
    {
        QList<int> result;
        for (const UtteranceMember &member : utterance.members) {
            if (!result.contains(member.source)) {
                result.append(member.source);
            }
        }
        return result;
    }

    static Form formOf(const Utterance &utterance, int source)
    {
        const auto member = std::ranges::find(utterance.members, source, &UtteranceMember::source);
        return member == utterance.members.cend() ? Form::Base : member->form;
    }

    QList<Article> m_articles;
    QList<QList<Quote>> m_quotes;
    SpeakerIdentities m_speakers;
    QList<Utterance> m_utterances;
};

QTEST_GUILESS_MAIN(TestFiveArticlesUtterances)
#include "tst_fivearticlesutterances.moc"
