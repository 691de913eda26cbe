// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/claims/suggestionmodel.h"

#include "fixtures.h"
#include "models/items/claims/suggestionfilterproxy.h"
#include "models/items/runners/suggestionrunner.h"
#include "models/items/claims/suggestiontext.h"
#include "models/project/acts.h"
#include "models/text/context.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::fixtures;

namespace
{

constexpr int patience = 10000; // ms

const QString text = u"The talks end on Nov. 24, he said. Nobody knows whether the deadline holds at all."_s;

ProjectData project()
{
    ProjectData data;
    data.sources = {source(0), source(1, text), source(2, text)};
    data.sources[1].article.metadata.outlet = u"The Courier"_s;
    data.claims = {claim(1, u"The deadline"_s)};
    return data;
}

Suggestion suggestion(uint sourceNumber, const Span &span, double score)
{
    Suggestion made;
    made.claim = idOf(1);
    made.place = {sourceId(sourceNumber), span};
    made.score = score;
    made.reasons = {{.kind = CandidateReason::Kind::SameValue,
                     .details = {u"November 24"_s, u"Nov. 24"_s},
                     .span = span,
                     .value = ValueType::Date}};
    made.stance = {.stance = Stance::Attributes, .attributedTo = u"Ada Brook"_s, .evidence = {}};
    return made;
}

QList<Suggestion> three()
{
    return {suggestion(1, {17, 24}, 1), suggestion(1, {60, 68}, 0.2), suggestion(2, {17, 24}, 0.8)};
}

/** Says that the claim stands, or does not, at the place of a suggestion. */
ProjectData coded(ProjectData data, const Suggestion &at)
{
    data.codings.append(coding(9, 1, 0, at.place.span));
    data.codings.last().source = at.place.source;
    return data;
}

} // namespace

class TestSuggestionModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void aRowHasAllThatACardShows()
    {
        SuggestionModel model;
        QAbstractItemModelTester tester(&model);
        model.setSuggestions(three(), project());
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex index = model.index(0);
        QCOMPARE(index.data().toString(), u"Nov. 24"_s);
        QCOMPARE(index.data(SuggestionModel::SourceIdRole).toUuid(), sourceId(1));
        QCOMPARE(index.data(SuggestionModel::SourceKeyRole).toString(), u"001"_s);
        QCOMPARE(index.data(SuggestionModel::OutletRole).toString(), u"The Courier"_s);
        QCOMPARE(index.data(SuggestionModel::SpanRole).value<Span>(), (Span{17, 24}));
        const auto context = index.data(SuggestionModel::ContextRole).value<KeywordContext>();
        QCOMPARE(context.before + context.keyword, u"The talks end on Nov. 24"_s);
        QCOMPARE(index.data(SuggestionModel::ReasonsRole).value<QList<ReasonText>>(),
                 (QList<ReasonText>{{u"same date"_s, u"“November 24” = “Nov. 24”"_s}}));
        QCOMPARE(index.data(SuggestionModel::StanceRole).toInt(), static_cast<int>(Stance::Attributes));
        QCOMPARE(index.data(SuggestionModel::AttributedToRole).toString(), u"Ada Brook"_s);
        QCOMPARE(index.data(SuggestionModel::ColourRole).toInt(), project().claims.constFirst().colour);
        QVERIFY(index.data(SuggestionModel::IsStrongRole).toBool());
        QVERIFY(!model.index(1).data(SuggestionModel::IsStrongRole).toBool());
        const QString read = index.data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"001"_s, u"Nov. 24"_s, u"same date"_s, u"Ada Brook"_s}) {
            QVERIFY2(read.contains(part), qPrintable(read));
        }
        QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(index.data(Qt::UserRole + 1000), QVariant());
    }

    void whatIsDecidedLeavesTheListAndComesBack()
    {
        SuggestionModel model;
        SuggestionFilterProxy proxy;
        QAbstractItemModelTester tester(&model);
        QAbstractItemModelTester proxyTester(&proxy);
        proxy.setSourceModel(&model);
        model.setSuggestions(three(), project());
        QCOMPARE(proxy.rowCount(), 2); // the strong ones
        QCOMPARE(proxy.sourceCount(), 2);
        QCOMPARE(proxy.weakCount(), 1);
        proxy.setWeakShown(true);
        QCOMPARE(proxy.rowCount(), 3);
        model.update(coded(project(), three().constFirst()));
        QCOMPARE(proxy.rowCount(), 2);
        QVERIFY(!model.index(0).data(SuggestionModel::IsOpenRole).toBool());
        model.update(project());
        QCOMPARE(proxy.rowCount(), 3);
        proxy.setWeakShown(false);
        QCOMPARE(proxy.rowCount(), 2);
    }

    void whatWasRejectedIsNotListed()
    {
        SuggestionModel model;
        ProjectData data = project();
        model.setSuggestions(three(), data);
        data.apply(acts::rejectSuggestions(
            data, {acts::newRejectedSuggestion(data, idOf(1), {sourceId(1), {18, 20}}, u"ann"_s, {})}));
        model.update(data);
        QVERIFY(!model.index(0).data(SuggestionModel::IsOpenRole).toBool());
        QVERIFY(model.index(2).data(SuggestionModel::IsOpenRole).toBool());
    }

    void aPlaceInATextThatWasReplacedIsClosed()
    {
        SuggestionModel model;
        model.setSuggestions(three(), project());
        ProjectData newer = project();
        newer.sources[1].article.text = u"Now they say that t"_s + text; // the old place is in it, but other words are
        model.update(newer);
        QVERIFY(!model.index(0).data(SuggestionModel::IsOpenRole).toBool());
        QVERIFY(model.index(2).data(SuggestionModel::IsOpenRole).toBool());
        QCOMPARE(model.index(0).data().toString(), u"Nov. 24"_s); // as it was found
        model.update(project());
        QVERIFY(model.index(0).data(SuggestionModel::IsOpenRole).toBool()); // undone
    }

    void aSourceThatGoesTakesItsRowsAlong()
    {
        SuggestionModel model;
        SuggestionFilterProxy proxy;
        proxy.setSourceModel(&model);
        ProjectData data = project();
        data.sources.removeAt(1);
        model.setSuggestions(three(), data);
        QCOMPARE(model.rowCount(), 1);
        data.sources.clear();
        model.update(data);
        QCOMPARE(proxy.rowCount(), 0);
    }

    void reasonsAreToldInWords_data()
    {
        QTest::addColumn<CandidateReason>("reason");
        QTest::addColumn<QString>("told");
        using Kind = CandidateReason::Kind;
        QTest::newRow("a number") << CandidateReason{Kind::SameValue, {u"4th"_s, u"fourth"_s}, {}, ValueType::Ordinal}
                                  << u"same number|“4th” = “fourth”"_s;
        QTest::newRow("written alike") << CandidateReason{Kind::SameValue,
                                                          {u"Nov. 24"_s, u"Nov. 24"_s},
                                                          {},
                                                          ValueType::Date}
                                       << u"same date|“Nov. 24”"_s;
        QTest::newRow("another value") << CandidateReason{Kind::OtherValue,
                                                          {u"fourth"_s, u"at least three"_s},
                                                          {},
                                                          ValueType::Number}
                                       << u"same matter, other value|“fourth” ≠ “at least three”"_s;
        QTest::newRow("names") << CandidateReason{Kind::SameNames, {u"Ada Brook"_s, u"Ben Ode"_s}, {}}
                               << u"same name|Ada Brook, Ben Ode"_s;
        QTest::newRow("words") << CandidateReason{Kind::SameWords, {u"deadline"_s}, {}} << u"same words|“deadline”"_s;
        QTest::newRow("wording") << CandidateReason{Kind::SharedWording, {}, {}} << u"shared wording|"_s;
        QTest::newRow("an utterance") << CandidateReason{Kind::SameUtterance, {}, {}} << u"same utterance|"_s;
    }

    void reasonsAreToldInWords()
    {
        QFETCH(CandidateReason, reason);
        QFETCH(QString, told);
        const ReasonText said = reasonText(reason);
        QCOMPARE(said.label + u'|' + said.detail, told);
    }

    void aProposedStanceSaysWhy()
    {
        const StanceProposal byWord{.stance = Stance::Attributes, .attributedTo = {}, .evidence = {29, 33}};
        QVERIFY(proposalText(byWord, text, u"001"_s).contains(u"“said”"_s));
        const StanceProposal byQuote{.stance = Stance::Attributes, .attributedTo = u"Ada Brook"_s, .evidence = {}};
        QVERIFY(proposalText(byQuote, text, u"001"_s).contains(u"Ada Brook"_s));
        QVERIFY(proposalText({}, text, u"001"_s).contains(u"001 says it in its own voice"_s));
    }

    void theSearchRunsBesideTheWindow()
    {
        SuggestionRunner runner;
        QSignalSpy finished(&runner, &SuggestionRunner::finished);
        const ProjectData data = coded(project(), three().constFirst());
        runner.start(data, analyse(data.sources).value(), {idOf(1)});
        QVERIFY(runner.isRunning());
        QVERIFY(finished.wait(patience));
        const auto found = finished.constFirst().constFirst().value<QList<Suggestion>>();
        QVERIFY(std::ranges::any_of(found, [](const Suggestion &one) { return one.place.source == sourceId(2); }));
        QSignalSpy cancelled(&runner, &SuggestionRunner::cancelled);
        runner.start(data, {}, {idOf(1)});
        runner.cancel();
        QVERIFY(cancelled.wait(patience));
        QCOMPARE(finished.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSuggestionModel)
#include "tst_suggestionmodel.moc"
