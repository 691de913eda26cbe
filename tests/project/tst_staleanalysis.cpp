// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/staleanalysis.h"

#include "models/project/comparison.h"
#include "models/project/speakertable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr auto full = u"\"We will not sign the treaty before the winter session has ended, and not in secret,\" Anna "
                      u"Weber told Reuters.\n\nNobody in the harbour had heard of the second letter by then.\n";
constexpr auto trimmed = u"Rain fell on the quay all day long and the cranes stood still.\n\n\"We will not sign the "
                         u"treaty before the winter session has ended,\" Anna Weber told Reuters.\n";
constexpr auto shortest = u"\"We will not sign the treaty before the winter session,\" Anna Weber said.\n\n\"The "
                          u"ferries stay where they are,\" Paul Lind said on Tuesday.\n";

Source source(uint number, QStringView text)
{
    Source made;
    made.id = QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    made.key = u"%1"_s.arg(number, 3, 10, QChar(u'0'));
    made.article.text = text.toString();
    return made;
}

QList<Source> threeSources()
{
    return {source(1, full), source(2, trimmed), source(3, shortest)};
}

/** Whether every index and every span of the analysis stands in what the sources are now. */
bool isWithin(const Analysis &analysis, const QList<Source> &sources)
{
    QStringList texts;
    for (const QUuid &id : analysis.ids) {
        const auto now = std::ranges::find(sources, id, &Source::id);
        if (now == sources.end()) {
            return false;
        }
        texts.append(now->article.text);
    }
    const auto stands = [&texts](int source, const Span &span) {
        return source >= 0 && source < texts.size() && span.begin >= 0 && span.end <= texts.at(source).size();
    };
    bool isWithin = analysis.sources.size() == texts.size() && analysis.speakers.ofQuotes.size() == texts.size() &&
                    analysis.overlapWords.size() == texts.size();
    for (const Passage &passage : analysis.passages) {
        isWithin = isWithin && stands(passage.sourceA, passage.a) && stands(passage.sourceB, passage.b);
    }
    for (const PassageGroup &group : analysis.groups + analysis.rejected) {
        isWithin = isWithin && group.members.size() > 1 && std::ranges::all_of(group.members, [&](const auto &member) {
                       return stands(member.source, member.span);
                   });
    }
    for (const Utterance &utterance : analysis.utterances) {
        isWithin = isWithin && utterance.base < utterance.members.size();
        for (const UtteranceMember &member : utterance.members) {
            isWithin = isWithin && member.source < texts.size() &&
                       member.quote < analysis.sources.at(member.source).quotes.size() &&
                       stands(member.source, analysis.sources.at(member.source).quotes.at(member.quote).content);
        }
    }
    return isWithin;
}

} // namespace

class TestStaleAnalysis final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void whatIsNotStaleIsLeftAsItIs()
    {
        QList<Source> sources = threeSources();
        const Analysis analysis = analyse(sources).value();
        sources[1].isRead = true;
        sources[1].article.metadata.outlet = u"The Pier"_s;
        sources.append(source(4, u"Not looked at yet."));
        QVERIFY(staleSources(analysis, sources).isEmpty());
        const Analysis same = withoutStale(analysis, sources);
        QCOMPARE(same.ids, analysis.ids);
        QVERIFY(same.passages == analysis.passages && same.utterances == analysis.utterances);
    }

    void aRemovedSourceLeavesNothing_data()
    {
        QTest::addColumn<int>("row");
        QTest::newRow("the first, which has the base of the quote") << 0;
        QTest::newRow("one in the middle") << 1;
        QTest::newRow("the last") << 2;
    }

    void aRemovedSourceLeavesNothing()
    {
        QFETCH(const int, row);
        QList<Source> sources = threeSources();
        const Analysis before = analyse(sources).value();
        QVERIFY(before.groups.size() > 0 && before.utterances.size() == 2);
        sources.removeAt(row);
        QVERIFY(!isWithin(before, sources));
        const Analysis rest = withoutStale(before, sources);
        QVERIFY(isWithin(rest, sources));

        const Analysis anew = analyse(sources).value(); // these three say the same when they are read without it
        QCOMPARE(rest.ids, anew.ids);
        QCOMPARE(rest.utterances, anew.utterances);
        QCOMPARE(rest.overlapWords, anew.overlapWords);
        for (int i = 0; i < sources.size(); ++i) {
            QCOMPARE(rest.sources.at(i).shared, anew.sources.at(i).shared);
            QCOMPARE(rest.sources.at(i).sharedWords, anew.sources.at(i).sharedWords);
            QCOMPARE(rest.sources.at(i).words, anew.sources.at(i).words);
        }
        QCOMPARE(SpeakerTable(rest).all().size(), SpeakerTable(anew).all().size());
    }

    void aTextThatWasReplacedIsNotReadByOldSpans()
    {
        QList<Source> sources = threeSources();
        const Analysis before = analyse(sources).value();
        sources[0].article.text = u"Withdrawn."_s;
        QCOMPARE(staleSources(before, sources), QList{0});
        const Analysis rest = withoutStale(before, sources);
        QVERIFY(isWithin(rest, sources));
        QCOMPARE(compare(rest, sources.at(0), sources.at(1)), ComparisonSummary());
        QCOMPARE(compare(rest, sources.at(1), sources.at(2)).quotesInBoth, 1);
    }

    void nothingLeftIsAnEmptyAnalysis()
    {
        const Analysis rest = withoutStale(analyse(threeSources()).value(), {});
        QVERIFY(isWithin(rest, {}));
        QVERIFY(rest.ids.isEmpty() && rest.passages.isEmpty() && rest.groups.isEmpty() && rest.utterances.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStaleAnalysis)
#include "tst_staleanalysis.moc"
