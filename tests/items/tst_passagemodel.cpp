// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/passages/passagemodel.h"

#include "models/items/passages/passagefilterproxy.h"
#include "tests/items/fixtures.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::fixtures;

namespace
{

PassageGroup group(const QList<GroupMember> &members, double weight, NoiseReasons noise = {})
{
    PassageGroup made;
    made.members = members;
    made.weight = weight;
    made.words = 4;
    QSet<int> sources;
    for (const GroupMember &member : members) {
        sources.insert(member.source);
    }
    made.sources = static_cast<int>(sources.size());
    made.noise = noise;
    return made;
}

ProjectData threeSources()
{
    ProjectData project;
    project.sources = {source(1, u"The ferry left late. Captain Ann Lee spoke."_s),
                       source(2, u"Captain Ann Lee spoke. The ferry, left late."_s),
                       source(3, u"Nothing shared but the ferry left late."_s)};
    return project;
}

/** Groups 0 and 1 are wording, 2 names; the indexes of the sources are those of the project. */
Analysis analysis()
{
    Analysis made;
    made.ids = {sourceId(1), sourceId(2), sourceId(3)};
    made.sources.resize(3);
    made.groups = {group({{0, {21, 42}}, {1, {0, 21}}}, 3.5), group({{0, {0, 19}}, {1, {23, 43}}, {2, {19, 38}}}, 9),
                   group({{0, {29, 36}}, {1, {8, 15}}}, 20, NoiseReason::NamesOnly)};
    return made;
}

QStringList groups(const QAbstractItemModel &model)
{
    return printed(model, {PassageModel::GroupRole});
}

} // namespace

class TestPassageModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void rowsSayWhatTheListShows()
    {
        PassageModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(threeSources(), analysis());
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex ferry = model.index(1);
        QCOMPARE(ferry.data().toString(), u"The ferry left late"_s);
        QCOMPARE(ferry.data(PassageModel::GroupRole).toInt(), 1);
        QCOMPARE(ferry.data(PassageModel::SourcesRole).toInt(), 3);
        QCOMPARE(ferry.data(PassageModel::CarriersRole).value<QList<bool>>(), (QList<bool>{true, true, true}));
        QCOMPARE(ferry.data(PassageModel::WordsRole).toInt(), 4);
        QCOMPARE(ferry.data(PassageModel::WeightRole).toDouble(), 9.0);
        QCOMPARE(ferry.data(PassageModel::SortRole).toDouble(), 9.0);
        QCOMPARE(ferry.data(PassageModel::IsRejectedRole).toBool(), false);
        QCOMPARE(ferry.data(PassageModel::NoteRole).toString(), QString());
        QCOMPARE(ferry.data(Qt::ToolTipRole).toString(), u"4 word(s), in 001, 002, 003"_s);
        QCOMPARE(ferry.data(Qt::AccessibleTextRole).toString(), u"The ferry left late. 4 word(s), in 001, 002, 003"_s);
        QCOMPARE(model.index(0).data(PassageModel::CarriersRole).value<QList<bool>>(),
                 (QList<bool>{true, true, false}));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Passage"_s);
        QCOMPARE(model.groupAt(2).weight, 20.0);
    }

    void placesInTheTextsAreFound()
    {
        PassageModel model;
        model.setProject(threeSources(), analysis());
        QCOMPARE(model.leadingMember(1), (GroupMember{0, {0, 19}}));
        QCOMPARE(model.leadingMember(0), (GroupMember{0, {21, 42}}));
        QCOMPARE(model.firstMember(0), (GroupMember{0, {21, 42}}));
        QCOMPARE(model.firstMember(0, sourceId(2)), (GroupMember{1, {0, 21}}));
        QVERIFY(!model.firstMember(0, sourceId(3)));
        QCOMPARE(model.sourceOf({2, {}}), sourceId(3));
        QVERIFY(model.textOrder(1) < model.textOrder(0));
        QVERIFY(model.textOrder(0, sourceId(2)) < model.textOrder(1, sourceId(2)));
        QVERIFY(model.textOrder(1, sourceId(3)) < model.textOrder(0, sourceId(3)));
    }

    void aTrimmedMemberDoesNotStandForTheGroup()
    {
        Analysis trimmed = analysis();
        trimmed.groups[1].members[0].span = {0, 9};
        PassageModel model;
        model.setProject(threeSources(), trimmed);
        QCOMPARE(model.index(1).data().toString(), u"The ferry, left late"_s);
    }

    void squaresFollowTheTable()
    {
        PassageModel model;
        const QAbstractItemModelTester tester(&model);
        const ProjectData project = threeSources();
        model.setProject(project, analysis());
        const QPersistentModelIndex selected(model.index(0));
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        Source read = project.sources.at(2);
        read.isRead = true;
        model.apply({{}, {changed(project.sources.at(2), read)}, {}, {added(coding(1, 1, 1))}});
        QCOMPARE(told.size(), 0);
        Source first = project.sources.at(2);
        first.position = 0;
        model.apply({{}, {changed(project.sources.at(2), first)}, {}, {}});
        QCOMPARE(told.size(), 1);
        QCOMPARE(model.index(0).data(PassageModel::CarriersRole).value<QList<bool>>(),
                 (QList<bool>{false, true, true}));
        QCOMPARE(reset.size(), 0);
        QVERIFY(selected.isValid());
    }

    void aSourceThatWentIsNotCarryingAnything()
    {
        PassageModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(threeSources(), analysis());
        model.apply({{}, {removed(threeSources().sources.at(1))}, {}, {}});
        QCOMPARE(model.index(1).data().toString(), u"The ferry left late"_s);
        QCOMPARE(model.index(1).data(PassageModel::CarriersRole).value<QList<bool>>(), (QList<bool>{true, true}));
        model.apply({{}, {removed(threeSources().sources.at(0)), removed(threeSources().sources.at(2))}, {}, {}});
        QCOMPARE(model.index(1).data().toString(), QString());
    }

    void aNewAnalysisIsShown()
    {
        PassageModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(threeSources(), {});
        QCOMPARE(model.rowCount(), 0);
        model.apply({{}, {added(source(4))}, {}, {}});
        model.setAnalysis(analysis());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data(PassageModel::CarriersRole).value<QList<bool>>(),
                 (QList<bool>{true, true, false, false}));
        model.setAnalysis({});
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsSayWhatSpeaksAgainstThem_data()
    {
        QTest::addColumn<NoiseReasons>("noise");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("tip");
        QTest::newRow("nothing") << NoiseReasons() << QString() << u"4 word(s), in 001, 002"_s;
        QTest::newRow("names") << NoiseReasons(NoiseReason::NamesOnly) << u"names only"_s
                               << u"4 word(s), in 001, 002. Nothing but names, titles and the words between them."_s;
        QTest::newRow("two reasons")
            << (NoiseReason::LowVariety | NoiseReasons(NoiseReason::ManySources))
            << u"little variety, in most sources"_s
            << u"4 word(s), in 001, 002. A few words again and again, or words that are in every text. A formula: it "
               "stands in most sources, which have little else in common."_s;
    }

    void rowsSayWhatSpeaksAgainstThem()
    {
        QFETCH(const NoiseReasons, noise);
        QFETCH(const QString, note);
        QFETCH(const QString, tip);
        PassageModel model;
        Analysis noisy = analysis();
        noisy.groups[2].noise = noise;
        model.setProject(threeSources(), noisy);
        const QModelIndex row = model.index(2);
        QCOMPARE(row.data(PassageModel::NoteRole).toString(), note);
        QCOMPARE(row.data(Qt::ToolTipRole).toString(), tip);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().endsWith(tip));
    }

    void whatIsRejectedHasRowsBehindTheOthers()
    {
        PassageModel model;
        const QAbstractItemModelTester tester(&model);
        Analysis rejected = analysis();
        rejected.rejected = {rejected.groups.takeFirst()};
        model.setProject(threeSources(), rejected);
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex row = model.index(2);
        QVERIFY(model.isRejected(2) && !model.isRejected(1));
        QCOMPARE(row.data().toString(), u"Captain Ann Lee spoke"_s);
        QVERIFY(!row.data(PassageModel::GroupRole).isValid());
        QVERIFY(row.data(PassageModel::IsRejectedRole).toBool());
        QCOMPARE(row.data(PassageModel::NoteRole).toString(), u"rejected"_s);
        QCOMPARE(row.data(Qt::ToolTipRole).toString(),
                 u"4 word(s), in 001, 002. Rejected: it counts as no shared passage."_s);
        QCOMPARE(model.groupAt(2).weight, 3.5);
    }

    void noiseComesLastAndOnlyWhenAskedFor()
    {
        PassageModel model;
        PassageFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        QCOMPARE(proxy.noiseCount(NoiseReason::NamesOnly), 0);
        QCOMPARE(proxy.hiddenCount(), 0);
        proxy.setSourceModel(&model);
        Analysis noisy = analysis();
        noisy.groups.append(group({{1, {23, 43}}, {2, {19, 38}}}, 30, NoiseReason::NamesOnly));
        noisy.groups.last().noise |= NoiseReason::LowVariety;
        noisy.rejected = {group({{0, {0, 19}}, {1, {23, 43}}}, 50)};
        model.setProject(threeSources(), noisy);
        QCOMPARE(groups(proxy), (QStringList{u"1"_s, u"0"_s}));
        QCOMPARE(proxy.noiseCount(NoiseReason::NamesOnly), 2);
        QCOMPARE(proxy.noiseCount(NoiseReason::LowVariety), 1);
        QCOMPARE(proxy.noiseCount(NoiseReason::ManySources), 0);
        QCOMPARE(proxy.rejectedCount(), 1);
        QCOMPARE(proxy.hiddenCount(), 3);
        proxy.setShownNoise(NoiseReason::LowVariety); // one reason suffices
        QCOMPARE(proxy.shownNoise(), NoiseReasons(NoiseReason::LowVariety));
        QCOMPARE(groups(proxy), (QStringList{u"1"_s, u"0"_s, u"3"_s}));
        proxy.setShownNoise(NoiseReason::NamesOnly);
        QCOMPARE(groups(proxy), (QStringList{u"1"_s, u"0"_s, u"3"_s, u"2"_s}));
        proxy.setRejectedShown(true);
        QCOMPARE(groups(proxy), (QStringList{u"1"_s, u"0"_s, u"3"_s, u"2"_s, QString()}));
        QCOMPARE(proxy.hiddenCount(), 0);
        proxy.setShownNoise({});
        QCOMPARE(groups(proxy), (QStringList{u"1"_s, u"0"_s, QString()}));
        proxy.setRejectedShown(false);
        QCOMPARE(proxy.rowCount(), 2);
    }

    void listsByWeightOrInTextOrder()
    {
        PassageModel model;
        model.setProject(threeSources(), analysis());
        PassageFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&model);
        proxy.setShownNoise(NoiseReason::NamesOnly);
        QCOMPARE(proxy.order(), PassageFilterProxy::Order::ByWeight);
        proxy.setOrder(PassageFilterProxy::Order::InTextOrder);
        QCOMPARE(proxy.order(), PassageFilterProxy::Order::InTextOrder);
        QCOMPARE(groups(proxy), (QStringList{u"1"_s, u"0"_s, u"2"_s}));
        proxy.setOrder(PassageFilterProxy::Order::InTextOrder, sourceId(2));
        QCOMPARE(groups(proxy), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
        proxy.setOrder(PassageFilterProxy::Order::InTextOrder, sourceId(3));
        QCOMPARE(groups(proxy), (QStringList{u"1"_s, u"0"_s, u"2"_s}));
    }

    void textOrderFollowsTheTable()
    {
        PassageModel model;
        const ProjectData project = threeSources();
        model.setProject(project, analysis());
        PassageFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&model);
        proxy.setOrder(PassageFilterProxy::Order::InTextOrder);
        Source last = project.sources.at(0);
        last.position = 9;
        model.apply({{}, {changed(project.sources.at(0), last)}, {}, {}});
        QCOMPARE(groups(proxy), (QStringList{u"0"_s, u"1"_s}));
    }

    void filtersByTheWordsAndByThePair()
    {
        PassageModel model;
        model.setProject(threeSources(), analysis());
        PassageFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&model);
        proxy.setFilterText(u"lee"_s);
        QVERIFY(proxy.isFiltering());
        QCOMPARE(proxy.filterText(), u"lee"_s);
        QCOMPARE(groups(proxy), QStringList{u"0"_s});
        QCOMPARE(proxy.noiseCount(NoiseReason::NamesOnly), 1);
        proxy.setFilterText(u"ferry"_s);
        QCOMPARE(proxy.noiseCount(NoiseReason::NamesOnly), 0);
        proxy.setFilterText({});
        proxy.setPair(sourceId(1), sourceId(3));
        QCOMPARE(groups(proxy), QStringList{u"1"_s});
        QCOMPARE(proxy.noiseCount(NoiseReason::NamesOnly), 0);
        proxy.setPair({}, {});
        QCOMPARE(proxy.rowCount(), 2);
    }

    void manyGroupsAreUsable()
    {
        ProjectData project;
        Analysis many;
        for (uint number = 0; number < 10000; ++number) {
            project.sources.append(source(number));
            many.ids.append(sourceId(number));
        }
        many.sources.resize(10000);
        for (int number = 0; number < 20000; ++number) {
            many.groups.append(group({{number % 10000, {4, 14}}, {(number + 1) % 10000, {4, 14}}}, number * 7 % 1000));
        }
        QElapsedTimer timer;
        timer.start();
        PassageModel model;
        PassageFilterProxy proxy;
        proxy.setSourceModel(&model);
        model.setProject(project, many);
        proxy.setOrder(PassageFilterProxy::Order::InTextOrder);
        proxy.setFilterText(u"ferry"_s);
        QCOMPARE(proxy.rowCount(), 20000);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestPassageModel)
#include "tst_passagemodel.moc"
