// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/quoteanalysis.h"

#include "models/project/acts.h"
#include "models/project/analysis.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

Source source(const QString &text)
{
    Source made;
    made.id = QUuid::createUuid();
    made.article.text = text;
    return made;
}

/** Two sources in which the same is said, and something that only one has. */
ProjectData project()
{
    ProjectData data;
    data.sources = {
        source(u"“We left the harbour at noon,” said Ann Lee, the captain.\n“It was late.”\n"_s),
        source(u"“We left the harbour at noon,” Lee said. The toll was called “far too high”.\n"_s),
    };
    data.sources[0].key = u"001"_s;
    data.sources[1].key = u"002"_s;
    return data;
}

Analysis analysed(const ProjectData &data)
{
    return analyse(data.sources,
                   {.passages = {}, .rejections = {}, .quotes = {data.quoteDecisions, data.speakerDecisions}})
        .value();
}

Span spanOf(const ProjectData &data, int source, const QString &words)
{
    const qsizetype begin = data.sources.at(source).article.text.indexOf(words);
    return {begin, begin + words.size()};
}

const Quote *quoteAt(const Analysis &analysis, int source, const Span &content)
{
    const QList<Quote> &quotes = analysis.sources.at(source).quotes;
    const auto quote = std::ranges::find(quotes, content, &Quote::content);
    return quote == quotes.cend() ? nullptr : &*quote;
}

QDateTime now()
{
    return QDateTime(QDate(2024, 5, 6), QTime(7, 8), QTimeZone::UTC);
}

} // namespace

class TestQuoteAnalysis final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void everyQuoteHasAnUtterance()
    {
        const Analysis analysis = analysed(project());
        QCOMPARE(analysis.speakers.ofQuotes.size(), 2);
        qsizetype members = 0;
        for (const Utterance &utterance : analysis.utterances) {
            members += utterance.members.size();
        }
        QCOMPARE(members, analysis.sources.at(0).quotes.size() + analysis.sources.at(1).quotes.size());
        QVERIFY(members > 0);
    }

    void whatTheAnalystSaysOutlivesTheNextRun()
    {
        ProjectData data = project();
        const Span late = spanOf(data, 0, u"It was late."_s);
        const Span high = spanOf(data, 1, u"far too high"_s);
        data.apply(acts::addQuote(data, data.sources.at(1).id, high, {.speaker = u"Bo Ek"_s}, u"me"_s, now()));
        const Analysis before = analysed(data);
        QCOMPARE(quoteAt(before, 1, high)->speaker, u"Bo Ek"_s);
        data.apply(acts::correctQuote(data, data.sources.at(0).id, late, {.speaker = u"Cy Dee"_s}, u"me"_s, now()));
        data.apply(
            acts::correctQuote(data, data.sources.at(0).id, late, {.type = QuoteType::Indirect}, u"me"_s, now()));
        const Analysis after = analysed(data);
        QVERIFY(quoteAt(after, 0, late));
        QCOMPARE(quoteAt(after, 0, late)->speaker, u"Cy Dee"_s);
        QCOMPARE(quoteAt(after, 0, late)->type, QuoteType::Indirect);
        QCOMPARE(quoteAt(after, 0, late)->rule, QString(correctedRule));
        data.apply(acts::removeQuote(data, data.sources.at(1).id, high, u"me"_s, now()));
        QVERIFY(analysed(data).sources.at(1).quotes != after.sources.at(1).quotes);
    }

    void whatIsNoQuoteIsGone()
    {
        ProjectData data = project();
        const Span left = analysed(data).sources.at(0).quotes.constFirst().content;
        data.apply(acts::removeQuote(data, data.sources.at(0).id, left, u"me"_s, now()));
        const Analysis after = analysed(data);
        QVERIFY(!quoteAt(after, 0, left));
        QCOMPARE(after.sources.at(0).found.constFirst().content, left); // the engine still finds it
    }

    void speakersAreJoinedAndParted()
    {
        ProjectData data = project();
        data.apply(acts::addQuote(data, data.sources.at(1).id, spanOf(data, 1, u"far too high"_s),
                                  {.speaker = u"Bo Ek"_s}, u"me"_s, now()));
        const auto count = [&data] { return analysed(data).speakers.all.size(); };
        const qsizetype before = count();
        const Change join = acts::joinSpeakers(data, u"Bo Ek"_s, u"Ann Lee"_s, u"me"_s, now());
        data.apply(join);
        QCOMPARE(count(), before - 1);
        data.apply(inverted(join));
        QCOMPARE(count(), before);
        data.apply(acts::partSpeakers(data, u"Lee"_s, u"Ann Lee"_s, u"me"_s, now()));
        QVERIFY(toSpeakerDecisions(data.speakerDecisions).parted.size() == 1);
    }

    void decidingAnewIsTheSameAsAnalysingAnew()
    {
        ProjectData data = project();
        const Analysis first = analysed(data);
        const Span left = first.sources.at(0).quotes.constFirst().content;
        data.apply(acts::correctQuote(data, data.sources.at(0).id, left, {.speaker = u"Bo Ek"_s}, u"me"_s, now()));
        data.apply(acts::removeQuote(data, data.sources.at(1).id, first.sources.at(1).quotes.constFirst().content,
                                     u"me"_s, now()));
        const Analysis anew = analysed(data);
        const Analysis decided = withDecisions(first, data.sources, {data.quoteDecisions, data.speakerDecisions});
        for (int source = 0; source < 2; ++source) {
            QCOMPARE(decided.sources.at(source).quotes, anew.sources.at(source).quotes);
        }
        QVERIFY(decided.speakers == anew.speakers);
        QVERIFY(decided.utterances == anew.utterances);
        QVERIFY(withDecisions(decided, data.sources, {}).sources.at(0).quotes == first.sources.at(0).quotes);
    }
};

QTEST_GUILESS_MAIN(TestQuoteAnalysis)
#include "tst_quoteanalysis.moc"
