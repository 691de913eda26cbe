// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/suggestions.h"

#include "models/project/acts.h"
#include "models/project/proposedstance.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QUuid claimId(0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0), QTimeZone::UTC);

const QString harbour = u"The harbour closes. Talks go on until the Nov. 24 deadline for a harbour deal.\n"_s;
const QString fish =
    u"Ships wait outside. A deadline on November 24 is near, the harbour master Ada Brook said. Fish is dear.\n"_s;
const QString weather = u"The sky was blue over the whole coast, and nothing else was of interest.\n"_s;

Source sourceOf(uint number, const QString &text)
{
    Source source;
    source.id = QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    source.key = u"00%1"_s.arg(number);
    source.position = static_cast<int>(number);
    source.article.text = text;
    source.article.metadata.published = QDateTime(QDate(2014, 11, 7), QTime(9, 0));
    return source;
}

Span spanOf(const QString &text, const QString &words)
{
    const qsizetype begin = text.indexOf(words);
    return {begin, begin + words.size()};
}

/** Three sources; the deadline is coded in the first. */
ProjectData deadlineProject()
{
    ProjectData data;
    Claim claim;
    claim.id = claimId;
    claim.name = u"The deadline"_s;
    data.apply(acts::addSources({sourceOf(1, harbour), sourceOf(2, fish), sourceOf(3, weather)}));
    data.apply(acts::addClaim(data, claim));
    data.apply(
        acts::addCoding(data, acts::newCoding(claimId, data.sources.at(0).id, spanOf(harbour, u"Nov. 24 deadline"_s),
                                              Stance::Asserts, u"ann"_s, noon)));
    return data;
}

QString wordsOf(const ProjectData &data, const Place &place)
{
    return data.source(place.source)->article.text.sliced(place.span.begin, place.span.length());
}

} // namespace

class TestSuggestions final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void aCodingLeadsToTheSameDateElsewhere()
    {
        const ProjectData data = deadlineProject();
        const auto found = findSuggestions(data, analyse(data.sources).value(), {claimId});
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        const Suggestion &suggestion = found->constFirst();
        QCOMPARE(suggestion.place.source, data.sources.at(1).id);
        QCOMPARE(wordsOf(data, suggestion.place), u"deadline on November 24"_s);
        QVERIFY(isStrong(suggestion));
        QCOMPARE(ruleOf(suggestion), u"same-date/1"_s);
        QCOMPARE(suggestion.stance.stance, Stance::Attributes);
        QCOMPARE(suggestion.stance.attributedTo, u"Ada Brook"_s);
    }

    void whatIsCodedIsNotProposed()
    {
        ProjectData data = deadlineProject();
        const Analysis analysis = analyse(data.sources).value();
        const QList<Suggestion> found = findSuggestions(data, analysis, {claimId}).value();
        const Change accepted = acts::acceptSuggestions(data, found, u"ann"_s, noon);
        const QUuid first = data.codings.constFirst().id;
        data.apply(accepted);
        QVERIFY(findSuggestions(data, analysis, {claimId}).value().isEmpty());
        QVERIFY(findSuggestions(data, analysis, {claimId, first}).value().isEmpty());
        data.apply(inverted(accepted));
        QCOMPARE(findSuggestions(data, analysis, {claimId}).value(), found);
    }

    void whatIsRejectedIsNotProposedAgain()
    {
        ProjectData data = deadlineProject();
        const Analysis analysis = analyse(data.sources).value();
        const Suggestion found = findSuggestions(data, analysis, {claimId}).value().constFirst();
        const Change rejected =
            acts::rejectSuggestions(data, {acts::newRejectedSuggestion(data, claimId, found.place, u"ann"_s, noon)});
        data.apply(rejected);
        QVERIFY(findSuggestions(data, analysis, {claimId}).value().isEmpty());
        data.apply(inverted(rejected));
        QCOMPARE(findSuggestions(data, analysis, {claimId}).value().size(), 1);
    }

    void acceptingKeepsWhereItCameFrom()
    {
        ProjectData data = deadlineProject();
        const QList<Suggestion> found = findSuggestions(data, analyse(data.sources).value(), {claimId}).value();
        const Change change = acts::acceptSuggestions(data, found, u"ann"_s, noon);
        QCOMPARE(change.codings.size(), 1);
        const Coding coding = *change.codings.constFirst().after;
        QCOMPARE(coding.origin, Origin::Accepted);
        QCOMPARE(coding.rule, u"same-date/1"_s);
        QCOMPARE(coding.stance, Stance::Attributes);
        QCOMPARE(coding.attributedTo, u"Ada Brook"_s);
        QCOMPARE(coding.coder, u"ann"_s);
        QCOMPARE(coding.span, found.constFirst().place.span);
        QVERIFY(acts::acceptSuggestions(data, {}, u"ann"_s, noon).isEmpty());
    }

    void nothingIsProposedForAClaimThatIsNotCoded()
    {
        ProjectData data = deadlineProject();
        const Analysis analysis = analyse(data.sources).value();
        QVERIFY(findSuggestions(data, analysis, {QUuid::createUuid()}).value().isEmpty());
        data.apply(acts::removeCoding(data, data.codings.constFirst().id));
        QVERIFY(findSuggestions(data, analysis, {claimId}).value().isEmpty());
        QVERIFY(findSuggestions(data, {}, {claimId}).value().isEmpty());
    }

    void aSourceThatIsGoneIsLeftOut()
    {
        ProjectData data = deadlineProject();
        const Analysis analysis = analyse(data.sources).value();
        data.apply(acts::removeSource(data, data.sources.at(1).id));
        QVERIFY(findSuggestions(data, analysis, {claimId}).value().isEmpty());
    }

    void aSearchCanBeStopped()
    {
        const ProjectData data = deadlineProject();
        const Analysis analysis = analyse(data.sources).value();
        int calls = 0;
        const auto found = findSuggestions(data, analysis, {claimId}, [&calls](int done, int total) {
            Q_ASSERT(done <= total);
            return ++calls < 2;
        });
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::Cancelled);
        QCOMPARE(calls, 2);
    }

    void thousandSourcesAreSearchedInSeconds()
    {
        ProjectData data = deadlineProject();
        QList<Source> sources = data.sources;
        for (uint i = 4; i < 1004; ++i) {
            QString text;
            for (uint sentence = 0; sentence < 30; ++sentence) {
                text +=
                    u"On day %1 the council of town %2 spoke of ships, prices and place%3. "_s.arg(sentence).arg(i).arg(
                        i * 31 + sentence);
            }
            sources.append(sourceOf(i, text + (i % 100 == 0 ? fish : weather)));
        }
        data.sources = sources;
        Analysis analysis;
        for (const Source &source : sources) {
            analysis.ids.append(source.id);
        }
        analysis.sources.resize(sources.size());
        QElapsedTimer timer;
        timer.start();
        const QList<Suggestion> found = findSuggestions(data, analysis, {claimId}).value();
        qInfo() << found.size() << "places of" << sources.size() << "sources in" << timer.elapsed() << "ms";
        QCOMPARE(std::ranges::count_if(found, isStrong), 11); // every hundredth, and the second
        QVERIFY(found.size() <= mostSuggestions);
        QVERIFY(timer.elapsed() < 30000);
    }

    void theInnermostQuoteIsWhoseWordsTheyAre()
    {
        const QString text = u"Ann said that Ben had said that the deal is near.\n"_s;
        Analysis analysis;
        analysis.ids = {QUuid::createUuid()};
        analysis.sources.resize(1);
        Quote outer;
        outer.content = spanOf(text, u"Ben had said that the deal is near"_s);
        outer.speaker = u"Ann"_s;
        Quote inner;
        inner.content = spanOf(text, u"the deal is near"_s);
        inner.speaker = u"Ben"_s;
        analysis.sources[0].quotes = {outer, inner};
        analysis.speakers.ofQuotes = {{-1, -1}};
        QCOMPARE(proposedStance(analysis, 0, text, spanOf(text, u"deal"_s)).attributedTo, u"Ben"_s);
        QCOMPARE(proposedStance(analysis, 0, text, spanOf(text, u"Ben had"_s)).attributedTo, u"Ann"_s);
        QCOMPARE(proposedStance(analysis, -1, text, spanOf(text, u"deal"_s)).attributedTo, QString());
        analysis.speakers = {{{u"Ben Ode"_s, {u"Ben"_s, u"Ben Ode"_s}, true}}, {{-1, 0}}};
        QCOMPARE(proposedStance(analysis, 0, text, spanOf(text, u"deal"_s)).attributedTo, u"Ben Ode"_s);
    }
};

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
