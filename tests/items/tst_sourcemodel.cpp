// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sources/sourcemodel.h"

#include "models/items/sources/sourcefilterproxy.h"
#include "tests/items/fixtures.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::fixtures;

namespace
{

Source article(uint number, const QString &outlet, const QString &title, const QDate &date = {})
{
    Source made = source(number);
    made.article.metadata.outlet = outlet;
    made.article.metadata.title = title;
    made.article.metadata.published = date.isValid() ? QDateTime(date, QTime(9, 0), QTimeZone::UTC) : QDateTime();
    return made;
}

ProjectData fourSources()
{
    ProjectData project;
    project.sources = {article(1, u"Harbour Post"_s, u"Ferry late"_s, QDate(2024, 5, 6)),
                       article(2, u""_s, u"The ferry"_s), article(3, u"Bay News"_s, u""_s, QDate(2024, 5, 4)),
                       article(4, u"Coast"_s, u"Ann’s boat"_s, QDate(2023, 1, 2))};
    project.claims = {claim(1, u"The ferry was late"_s)};
    project.codings = {coding(1, 1, 1), coding(2, 1, 1), coding(3, 1, 2, std::nullopt)};
    return project;
}

Analysis figures(const ProjectData &project)
{
    Analysis analysis;
    for (const Source &source : project.sources) {
        SourceAnalysis of;
        of.words = 100 * (source.position + 1);
        of.sharedWords = 30;
        of.quotes = QList<Quote>(source.position % 9);
        analysis.ids.append(source.id);
        analysis.sources.append(of);
    }
    return analysis;
}

QStringList keys(const QAbstractItemModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row) {
        keys.append(model.index(row, 0).data(SourceModel::KeyRole).toString());
    }
    return keys;
}

/** Everything that a model gives, to compare it with another. */
QStringList everything(const SourceModel &model)
{
    return printed(model, {Qt::DisplayRole, Qt::CheckStateRole, SourceModel::SortRole, SourceModel::IsReadRole,
                           SourceModel::FilterRole});
}

/** A change of one or several sources as an analyst could make it, and many could not. */
Change randomChange(const ProjectData &project, QRandomGenerator &random, uint &nextNumber)
{
    Change change;
    for (const Source &source : project.sources) {
        Source after = source;
        after.position = random.bounded(4) == 0 ? random.bounded(20) : source.position;
        after.isOpen = random.bounded(2) == 0;
        after.isRead = random.bounded(2) == 0;
        const int kind = random.bounded(6);
        if (kind == 0) {
            change.sources.append(removed(source));
        } else if (kind < 4) {
            change.sources.append(changed(source, after));
        }
    }
    for (int count = random.bounded(4); count > 0; --count) {
        Source made = source(nextNumber++);
        made.position = random.bounded(20);
        change.sources.append(added(made));
    }
    return change;
}

} // namespace

class TestSourceModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void rowsSayWhatTheTableShows()
    {
        SourceModel model;
        const QAbstractItemModelTester tester(&model);
        const ProjectData project = fourSources();
        model.setProject(project, figures(project));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(printed(model).at(0), u"001 Harbour Post|15 %|1|2|Harbour Post|Ferry late|6 May 2024|200"_s);
        QCOMPARE(printed(model).at(1), u"002 Outlet not given|10 %|2|0|Outlet not given|The ferry|No date|300"_s);
        const QModelIndex first = model.index(0, SourceModel::CodingsColumn);
        QCOMPARE(first.data(SourceModel::IdRole).toUuid(), sourceId(1));
        QCOMPARE(first.data(SourceModel::OutletRole).toString(), u"Harbour Post"_s);
        QCOMPARE(first.data(SourceModel::TitleRole).toString(), u"Ferry late"_s);
        QCOMPARE(first.data(SourceModel::PublishedRole).toDateTime().date(), QDate(2024, 5, 6));
        QCOMPARE(first.data(SourceModel::WordsRole).toInt(), 200);
        QCOMPARE(first.data(SourceModel::ShareRole).toDouble(), 0.15);
        QCOMPARE(first.data(SourceModel::QuotesRole).toInt(), 1);
        QCOMPARE(first.data(SourceModel::CodingsRole).toInt(), 2);
        QCOMPARE(first.data(SourceModel::IsOpenRole).toBool(), false);
        QCOMPARE(first.data(Qt::ToolTipRole).toString(),
                 u"001 Ferry late\nHarbour Post · 6 May 2024 · 200 word(s) · 15 % shared · unread"_s);
        QVERIFY(!first.data(Qt::CheckStateRole).isValid());
        QCOMPARE(model.sourceAt(2).key, u"003"_s);
        QCOMPARE(model.rowOf(sourceId(3)), 2);
        QCOMPARE(model.rowOf(sourceId(9)), -1);
    }

    void everyColumnHasATitle()
    {
        const SourceModel model;
        QSet<QString> titles;
        for (int column = 0; column < SourceModel::ColumnCount; ++column) {
            titles.insert(model.headerData(column, Qt::Horizontal).toString());
        }
        QCOMPARE(titles.size(), int(SourceModel::ColumnCount));
        QVERIFY(!titles.contains(QString()));
    }

    void figuresComeWithTheAnalysis()
    {
        SourceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setAnalysis({});
        const ProjectData project = fourSources();
        model.setProject(project);
        QCOMPARE(model.index(0, SourceModel::ShareColumn).data().toString(), QString());
        QCOMPARE(model.index(0, SourceModel::WordsColumn).data().toString(), QString());
        const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setAnalysis(figures(project));
        QCOMPARE(told.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.index(0, SourceModel::ShareColumn).data().toString(), u"15 %"_s);
        model.setAnalysis({});
        QCOMPARE(model.index(0, SourceModel::ShareColumn).data().toString(), QString());
    }

    void aTickAsks()
    {
        SourceModel model;
        const QAbstractItemModelTester tester(&model);
        const ProjectData project = fourSources();
        model.setProject(project);
        QSignalSpy asked(&model, &SourceModel::openRequested);
        const QModelIndex second = model.index(1, SourceModel::SourceColumn);
        QVERIFY(second.flags() & Qt::ItemIsUserCheckable);
        QVERIFY(model.setData(second, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toUuid(), sourceId(2));
        QCOMPARE(asked.at(0).at(1).toBool(), true);
        QCOMPARE(second.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));

        Source open = project.sources.at(1);
        open.isOpen = true;
        model.apply({{}, {changed(project.sources.at(1), open)}, {}, {}});
        QCOMPARE(second.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(model.setData(second, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(asked.at(1).at(1).toBool(), false);
    }

    void nothingElseCanBeSet()
    {
        SourceModel model;
        model.setProject(fourSources());
        QSignalSpy asked(&model, &SourceModel::openRequested);
        QVERIFY(!model.setData(model.index(0, 0), u"x"_s, Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(0, 0), QVariant(), Qt::CheckStateRole));
        QVERIFY(!model.setData({}, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(asked.size(), 0);
    }

    void aTickTellsOneRowOnly()
    {
        SourceModel model;
        const ProjectData project = fourSources();
        model.setProject(project);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        Source open = project.sources.at(2);
        open.isOpen = true;
        model.apply({{}, {changed(project.sources.at(2), open)}, {}, {}});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.at(0).at(0).toModelIndex().row(), 2);
        QCOMPARE(told.at(0).at(1).toModelIndex().row(), 2);
        QCOMPARE(reset.size() + layout.size(), 0);
    }

    void codingsAreCounted()
    {
        SourceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(fourSources());
        const auto count = [&model](int row) { return model.sourceAt(row).codings; };
        QCOMPARE(count(0), 2);
        QCOMPARE(count(1), 0);
        Coding moved = coding(1, 1, 1);
        moved.source = sourceId(3);
        model.apply({{}, {}, {}, {changed(coding(1, 1, 1), moved), removed(coding(2, 1, 1)), added(coding(7, 1, 2))}});
        QCOMPARE(count(0), 0);
        QCOMPARE(count(1), 1);
        QCOMPARE(count(2), 1);
        model.apply({{}, {}, {}, {added(coding(8, 1, 99))}});
        QCOMPARE(count(3), 0);
    }

    void aDragAsksForANewPlace_data()
    {
        QTest::addColumn<int>("dragged");
        QTest::addColumn<int>("dropRow");
        QTest::addColumn<int>("expected");
        QTest::newRow("down, between two rows") << 0 << 3 << 2;
        QTest::newRow("up, between two rows") << 3 << 1 << 1;
        QTest::newRow("to the end") << 1 << 4 << 3;
        QTest::newRow("beside the rows, which is the end") << 1 << -1 << 3;
        QTest::newRow("to the beginning") << 2 << 0 << 0;
        QTest::newRow("before itself is nothing") << 2 << 2 << -1;
        QTest::newRow("after itself is nothing") << 2 << 3 << -1;
    }

    void aDragAsksForANewPlace()
    {
        QFETCH(const int, dragged);
        QFETCH(const int, dropRow);
        QFETCH(const int, expected);
        SourceModel model;
        model.setProject(fourSources());
        QSignalSpy asked(&model, &SourceModel::moveRequested);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(dragged, 1)}));
        QCOMPARE(data->formats(), model.mimeTypes());
        QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, dropRow, 0, {}));
        QCOMPARE(asked.size(), expected < 0 ? 0 : 1);
        if (expected >= 0) {
            QCOMPARE(asked.at(0).at(0).toUuid(), sourceId(static_cast<uint>(dragged) + 1));
            QCOMPARE(asked.at(0).at(1).toInt(), expected);
        }
    }

    void foreignDropsAreRefused()
    {
        SourceModel model;
        model.setProject(fourSources());
        QMimeData foreign;
        foreign.setText(u"text"_s);
        QVERIFY(!model.dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0)}));
        QVERIFY(!model.dropMimeData(data.get(), Qt::CopyAction, 0, 0, {}));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, model.index(1, 0)));
        QVERIFY(!model.mimeData({}));
        QCOMPARE(model.supportedDropActions(), Qt::MoveAction);
    }

    void rowsFollowTheirPositionsAndKeepTheSelection()
    {
        SourceModel model;
        const QAbstractItemModelTester tester(&model);
        const ProjectData project = fourSources();
        model.setProject(project);
        const QPersistentModelIndex selected(model.index(0, 3));
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        Source moved = project.sources.at(0);
        moved.position = 9;
        model.apply({{}, {changed(project.sources.at(0), moved)}, {}, {}});
        QCOMPARE(keys(model), (QStringList{u"002"_s, u"003"_s, u"004"_s, u"001"_s}));
        QCOMPARE(selected.row(), 3);
        model.apply({{}, {removed(project.sources.at(1)), added(source(0))}, {}, {}});
        QCOMPARE(keys(model), (QStringList{u"000"_s, u"003"_s, u"004"_s, u"001"_s}));
        QCOMPARE(selected.row(), 3);
        QCOMPARE(model.rowOf(sourceId(1)), 3);
        QCOMPARE(reset.size(), 0);
    }

    void aSourceThatComesBackHasItsFigures()
    {
        SourceModel model;
        const ProjectData project = fourSources();
        model.setProject(project, figures(project));
        const QStringList before = everything(model);
        const Change removal{
            {}, {removed(project.sources.at(0))}, {}, {removed(coding(1, 1, 1)), removed(coding(2, 1, 1))}};
        const Change undo{{}, {added(project.sources.at(0))}, {}, {added(coding(1, 1, 1)), added(coding(2, 1, 1))}};
        model.apply(removal);
        QVERIFY(everything(model) != before);
        model.apply(undo);
        QCOMPARE(everything(model), before);
    }

    void anyChangeLeadsToWhatANewModelShows()
    {
        QRandomGenerator random(3);
        uint nextNumber = 10;
        ProjectData project = fourSources();
        SourceModel model;
        SourceFilterProxy sorted;
        sorted.setSourceModel(&model);
        sorted.sort(SourceModel::TitleColumn);
        const QAbstractItemModelTester tester(&model);
        const QAbstractItemModelTester sortedTester(&sorted);
        model.setProject(project);
        for (int round = 0; round < 60; ++round) {
            const Change change = randomChange(project, random, nextNumber);
            model.apply(change);
            project = after(project, change);
            SourceModel fresh;
            fresh.setProject(project);
            QCOMPARE(everything(model), everything(fresh));
        }
    }

    void manyScatteredChangesAreOneReset()
    {
        ProjectData project;
        for (uint number = 0; number < 400; ++number) {
            project.sources.append(source(number));
        }
        SourceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(project);
        Change change;
        for (int row = 0; row < 400; row += 2) {
            change.sources.append(removed(project.sources.at(row)));
        }
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        model.apply(change);
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(removals.size(), 0);
        QCOMPARE(model.rowOf(sourceId(399)), 199);
    }

    void tenThousandSourcesAreUsable()
    {
        ProjectData project;
        for (uint number = 0; number < 10000; ++number) {
            project.sources.append(article(number, u"Bureau%1x"_s.arg(number % 50), u"Headline %1"_s.arg(number)));
        }
        SourceModel model;
        SourceFilterProxy proxy;
        proxy.setSourceModel(&model);
        proxy.sort(SourceModel::TitleColumn);
        QElapsedTimer timer;
        timer.start();
        model.setProject(project, figures(project));
        for (int row = 0; row < 1000; ++row) {
            Source open = project.sources.at(row);
            open.isOpen = true;
            model.apply({{}, {changed(project.sources.at(row), open)}, {}, {}});
        }
        proxy.setFilterText(u"bureau17x"_s);
        QCOMPARE(proxy.rowCount(), 200);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestSourceModel)
#include "tst_sourcemodel.moc"
