// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/matrix/matrixmodel.h"

#include "models/items/matrix/matrixfilterproxy.h"
#include "tests/items/fixtures.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::fixtures;

namespace
{

/** Folder 1 holds claims 2 and 3; claim 4 stands beside it. Source 2 is read. */
ProjectData small()
{
    ProjectData project;
    project.sources = {source(1, u"The ferry left the harbour at noon."_s), source(2, u"It was late."_s)};
    project.sources[1].isRead = true;
    project.sources[1].article.metadata.outlet = u"Bay News"_s;
    project.claims = {claim(1, u"Ferries"_s, {}, true), claim(2, u"The ferry was late"_s, idOf(1)),
                      claim(3, u"The ferry was full"_s, idOf(1)), claim(4, u"The harbour is closed"_s)};
    Coding attributed = coding(2, 2, 2, Span{7, 11}, Stance::Attributes);
    attributed.attributedTo = u"Ann Lee"_s;
    project.codings = {coding(1, 2, 1, Span{4, 9}), attributed, coding(3, 2, 2, Span{0, 2}, Stance::Disputes),
                       coding(4, 4, 1, std::nullopt)};
    return project;
}

/** Everything that a model gives, to compare it with another. */
QStringList everything(const MatrixModel &model)
{
    QStringList lines = printed(model, {Qt::DisplayRole, Qt::AccessibleTextRole, MatrixModel::ClaimIdRole,
                                        MatrixModel::SourceIdRole, MatrixModel::IsFolderRole});
    const QList<int> roles{Qt::DisplayRole,         Qt::ToolTipRole,         MatrixModel::ClaimIdRole,
                           MatrixModel::ColourRole, MatrixModel::DepthRole,  MatrixModel::CoveredRole,
                           MatrixModel::KeyRole,    MatrixModel::OutletRole, MatrixModel::CodedClaimsRole,
                           MatrixModel::ClaimsRole, MatrixModel::IsReadRole, MatrixModel::SourceIdRole};
    for (const int role : roles) {
        for (int row = 0; row < model.rowCount(); ++row) {
            lines.append(model.headerData(row, Qt::Vertical, role).toString());
        }
        for (int column = 0; column < model.columnCount(); ++column) {
            lines.append(model.headerData(column, Qt::Horizontal, role).toString());
        }
    }
    return lines;
}

QUuid anyId(const QList<Claim> &claims, QRandomGenerator &random)
{
    return claims.isEmpty() || random.bounded(3) == 0 ? QUuid()
                                                      : claims.at(random.bounded(static_cast<int>(claims.size()))).id;
}

Change randomChange(const ProjectData &project, QRandomGenerator &random, uint &nextNumber)
{
    Change change;
    for (const Claim &old : project.claims) {
        Claim now = old;
        now.parent = random.bounded(4) == 0 ? anyId(project.claims, random) : old.parent;
        now.name += random.bounded(4) == 0 ? u"x"_s : QString();
        if (random.bounded(8) == 0) {
            change.claims.append(removed(old));
        } else if (now != old) {
            change.claims.append(changed(old, now));
        }
    }
    for (int count = random.bounded(3); count > 0; --count) {
        ++nextNumber;
        change.claims.append(added(claim(nextNumber, u"Claim %1"_s.arg(nextNumber), anyId(project.claims, random))));
    }
    for (const Source &old : project.sources) {
        Source now = old;
        now.isRead = random.bounded(2) == 0;
        now.isOpen = random.bounded(2) == 0;
        change.sources.append(changed(old, now));
    }
    for (const Coding &old : project.codings) {
        if (random.bounded(4) == 0) {
            change.codings.append(removed(old));
        }
    }
    for (int count = random.bounded(4); count > 0; --count) {
        const bool omits = random.bounded(3) == 0;
        const std::optional<Span> span = omits ? std::nullopt : std::optional<Span>(Span{random.bounded(5), 9});
        Coding made = coding(++nextNumber, 0, 1 + random.bounded(2u), span);
        made.claim = anyId(project.claims, random);
        change.codings.append(added(made));
    }
    return change;
}

} // namespace

class TestMatrixModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void columnsAreOrderedAgainWhenWhatOrdersThemIsEdited()
    {
        ProjectData project = small();
        project.sources[0].article.metadata.published = QDateTime(QDate(2024, 5, 1), QTime(9, 0));
        project.sources[1].article.metadata.published = QDateTime(QDate(2024, 5, 2), QTime(9, 0));
        project.sources[0].article.metadata.outlet = u"Alpha"_s;
        MatrixModel model;
        QAbstractItemModelTester tester(&model);
        model.setProject(project);
        const auto order = [&model] {
            return QStringList{model.headerData(0, Qt::Horizontal, MatrixModel::KeyRole).toString(),
                               model.headerData(1, Qt::Horizontal, MatrixModel::KeyRole).toString()};
        };
        const QStringList asMade = order();
        const QStringList turned(asMade.crbegin(), asMade.crend());
        const auto edit = [&](auto change) {
            Source after = project.sources.at(0);
            change(after.article.metadata);
            Change made;
            made.sources.append({project.sources.at(0), after});
            project.sources[0] = after;
            model.apply(made);
        };
        model.setSourceOrder(MatrixModel::SourceOrder::Date);
        QCOMPARE(order(), asMade);
        edit([](Metadata &metadata) { metadata.published = metadata.published.addDays(5); });
        QCOMPARE(order(), turned);
        model.setSourceOrder(MatrixModel::SourceOrder::Outlet);
        QCOMPARE(order(), asMade);
        edit([](Metadata &metadata) { metadata.outlet = u"Zeta"_s; });
        QCOMPARE(order(), turned);
    }

    void cellsHoldEveryStance()
    {
        MatrixModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(small());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 2);
        const MatrixCell cell = model.index(1, 1).data(MatrixModel::CellRole).value<MatrixCell>();
        QCOMPARE(cell.state, MatrixCell::State::Coded);
        QCOMPARE(cell.colour, 3);
        QCOMPARE(cell.entries, (QList<MatrixEntry>{{codingId(3), Stance::Disputes, {}, u"It"_s},
                                                   {codingId(2), Stance::Attributes, u"Ann Lee"_s, u"late"_s}}));
        QCOMPARE(model.index(1, 1).data().toString(), u"disputes: It\nattributes to Ann Lee: late"_s);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"The ferry was late, 001: asserts: ferry"_s);
        QCOMPARE(model.index(1, 1).data(MatrixModel::ClaimIdRole).toUuid(), idOf(2));
        QCOMPARE(model.index(1, 1).data(MatrixModel::SourceIdRole).toUuid(), sourceId(2));
    }

    void nothingCodedIsToldApart()
    {
        MatrixModel model;
        model.setProject(small());
        const auto state = [&model](int row, int column) { return model.cellAt(row, column).state; };
        QCOMPARE(state(3, 0), MatrixCell::State::Omits);
        QCOMPARE(state(3, 1), MatrixCell::State::Silent);
        QCOMPARE(state(2, 0), MatrixCell::State::NotRead);
        QCOMPARE(model.index(3, 0).data().toString(), u"omits"_s);
        QCOMPARE(model.index(3, 1).data().toString(), QString());
        QCOMPARE(model.index(2, 0).data().toString(), u"not read yet"_s);
        QCOMPARE(model.cellCount(MatrixCell::State::Coded), 2);
        QCOMPARE(model.cellCount(MatrixCell::State::Omits), 1);
        QCOMPARE(model.cellCount(MatrixCell::State::Silent), 2);
        QCOMPARE(model.cellCount(MatrixCell::State::NotRead), 1);
    }

    void foldersSpanTheirRow()
    {
        MatrixModel model;
        model.setProject(small());
        QVERIFY(model.index(0, 1).data(MatrixModel::IsFolderRole).toBool());
        QVERIFY(!model.index(1, 1).data(MatrixModel::IsFolderRole).toBool());
        QVERIFY(!model.index(0, 1).data(MatrixModel::CellRole).isValid());
        QCOMPARE(model.index(0, 1).data().toString(), QString());
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Ferries, 001"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical, MatrixModel::CoveredRole).toInt(), 2);
    }

    void headingsTellTheirFigures()
    {
        MatrixModel model;
        model.setProject(small());
        const auto row = [&model](int role) { return model.headerData(1, Qt::Vertical, role); };
        const auto column = [&model](int role) { return model.headerData(1, Qt::Horizontal, role); };
        QCOMPARE(row(Qt::DisplayRole).toString(), u"The ferry was late"_s);
        QCOMPARE(row(MatrixModel::ClaimIdRole).toUuid(), idOf(2));
        QCOMPARE(row(MatrixModel::ColourRole).toInt(), 3);
        QCOMPARE(row(MatrixModel::DepthRole).toInt(), 1);
        QCOMPARE(row(MatrixModel::CoveredRole).toInt(), 2);
        QCOMPARE(row(MatrixModel::CarriersRole).value<QList<bool>>(), (QList<bool>{true, true}));
        QVERIFY(!row(MatrixModel::IsFolderRole).toBool());
        QCOMPARE(column(Qt::DisplayRole).toString(), u"002 Bay News"_s);
        QCOMPARE(column(MatrixModel::SourceIdRole).toUuid(), sourceId(2));
        QCOMPARE(column(MatrixModel::KeyRole).toString(), u"002"_s);
        QCOMPARE(column(MatrixModel::OutletRole).toString(), u"Bay News"_s);
        QVERIFY(!column(MatrixModel::PublishedRole).toDateTime().isValid());
        QCOMPARE(column(MatrixModel::CodedClaimsRole).toInt(), 1);
        QCOMPARE(column(MatrixModel::ClaimsRole).toInt(), 3);
        QVERIFY(column(MatrixModel::IsReadRole).toBool());
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"001 Outlet not given"_s);
        QVERIFY(!model.headerData(9, Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(-1, Qt::Vertical).isValid());
        QCOMPARE(model.claimCount(), 3);
        QCOMPARE(model.rowOf(idOf(4)), 3);
        QCOMPARE(model.columnOf(sourceId(2)), 1);
        QCOMPARE(model.rowOf(idOf(99)) + model.columnOf(sourceId(99)), -2);
    }

    void aCodingTouchesItsCellOnly()
    {
        MatrixModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(small());
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy heads(&model, &QAbstractItemModel::headerDataChanged);
        model.apply({{}, {}, {}, {added(coding(9, 3, 2))}});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.at(0).at(0).toModelIndex(), model.index(2, 1));
        QCOMPARE(told.at(0).at(1).toModelIndex(), model.index(2, 1));
        QCOMPARE(heads.size(), 2);
        QCOMPARE(model.cellAt(2, 1).state, MatrixCell::State::Coded);
        QCOMPARE(reset.size(), 0);
    }

    void aCodingMayMoveToAnotherClaim()
    {
        MatrixModel model;
        model.setProject(small());
        Coding moved = coding(1, 3, 1, Span{4, 9});
        model.apply({{}, {}, {}, {changed(coding(1, 2, 1, Span{4, 9}), moved)}});
        QCOMPARE(model.cellAt(1, 0).state, MatrixCell::State::NotRead);
        QCOMPARE(model.cellAt(2, 0).state, MatrixCell::State::Coded);
    }

    void anOmissionComesBackWhenTheWordsAreUncoded()
    {
        MatrixModel model;
        model.setProject(small());
        const Coding words = coding(9, 4, 1);
        model.apply({{}, {}, {}, {added(words)}});
        QCOMPARE(model.cellAt(3, 0).state, MatrixCell::State::Coded);
        model.apply({{}, {}, {}, {removed(words)}});
        QCOMPARE(model.cellAt(3, 0).state, MatrixCell::State::Omits);
    }

    void aReadMarkTouchesItsColumnAndATickNothing()
    {
        MatrixModel model;
        const QAbstractItemModelTester tester(&model);
        const ProjectData project = small();
        model.setProject(project);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        Source open = project.sources.at(0);
        open.isOpen = true;
        model.apply({{}, {changed(project.sources.at(0), open)}, {}, {}});
        QCOMPARE(told.size(), 0);
        Source read = open;
        read.isRead = true;
        model.apply({{}, {changed(open, read)}, {}, {}});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.at(0).at(1).toModelIndex(), model.index(3, 0));
        QCOMPARE(model.cellAt(2, 0).state, MatrixCell::State::Silent);
        QCOMPARE(reset.size(), 0);
    }

    void sourcesComeGoAndMove()
    {
        MatrixModel model;
        const QAbstractItemModelTester tester(&model);
        const ProjectData project = small();
        model.setProject(project);
        model.apply({{}, {added(source(0))}, {}, {added(coding(9, 2, 0))}});
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.cellAt(1, 0).state, MatrixCell::State::Coded);
        Source last = source(0);
        last.position = 9;
        model.apply({{}, {changed(source(0), last)}, {}, {}});
        QCOMPARE(model.columnOf(sourceId(0)), 2);
        model.apply({{}, {removed(last)}, {}, {removed(coding(9, 2, 0))}});
        MatrixModel fresh;
        fresh.setProject(project);
        QCOMPARE(everything(model), everything(fresh));
    }

    void claimsKeepTheSelection()
    {
        MatrixModel model;
        const QAbstractItemModelTester tester(&model);
        const ProjectData project = small();
        model.setProject(project);
        const QPersistentModelIndex selected(model.index(3, 1));
        Claim first = project.claims.at(3);
        first.position = 0;
        model.apply({{}, {}, {changed(project.claims.at(3), first), added(claim(9, u"New"_s))}, {}});
        QCOMPARE(selected.row(), 0);
        QCOMPARE(model.rowCount(), 5);
        model.apply({{}, {}, {removed(project.claims.at(2))}, {}});
        QCOMPARE(selected.row(), 0);
        QCOMPARE(model.rowCount(), 4);
    }

    void anyChangeLeadsToWhatANewModelShows()
    {
        QRandomGenerator random(5);
        uint nextNumber = 100;
        ProjectData project = small();
        MatrixModel model;
        MatrixFilterProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setFilterText(u"x"_s);
        const QAbstractItemModelTester tester(&model);
        const QAbstractItemModelTester proxyTester(&proxy);
        model.setProject(project);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 100; ++round) {
            const Change change = randomChange(project, random, nextNumber);
            model.apply(change);
            project = after(project, change);
            MatrixModel fresh;
            fresh.setProject(project);
            QCOMPARE(everything(model), everything(fresh));
            MatrixFilterProxy freshProxy;
            freshProxy.setSourceModel(&fresh);
            freshProxy.setFilterText(u"x"_s);
            QCOMPARE(printed(proxy, {MatrixModel::ClaimIdRole}), printed(freshProxy, {MatrixModel::ClaimIdRole}));
        }
        QCOMPARE(reset.size(), 0);
    }

    void foldsAndFilters()
    {
        MatrixModel model;
        model.setProject(small());
        MatrixFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&model);
        const auto rows = [&proxy] {
            QStringList names;
            for (int row = 0; row < proxy.rowCount(); ++row) {
                names.append(proxy.headerData(row, Qt::Vertical).toString());
            }
            return names;
        };
        proxy.setFolded(idOf(1), true);
        QVERIFY(proxy.isFolded(idOf(1)));
        QCOMPARE(rows(), (QStringList{u"Ferries"_s, u"The harbour is closed"_s}));
        proxy.setFilterText(u"full"_s);
        QVERIFY(proxy.isFiltering());
        QCOMPARE(rows(), (QStringList{u"Ferries"_s, u"The ferry was full"_s}));
        proxy.setFilterText(u"ferries"_s);
        QCOMPARE(proxy.filterText(), u"ferries"_s);
        QCOMPARE(proxy.rowCount(), 3);
        proxy.setFilterText({});
        proxy.setFolded(idOf(1), false);
        QVERIFY(!proxy.isFolded(idOf(1)));
        QCOMPARE(proxy.rowCount(), 4);
    }

    void tenThousandSourcesAreUsable()
    {
        ProjectData project;
        for (uint number = 0; number < 10000; ++number) {
            project.sources.append(source(number));
        }
        for (uint number = 1; number <= 100; ++number) {
            project.claims.append(claim(number, u"Claim %1"_s.arg(number)));
        }
        QElapsedTimer timer;
        timer.start();
        MatrixModel model;
        model.setProject(project);
        for (uint number = 0; number < 100; ++number) {
            model.apply({{}, {}, {}, {added(coding(number, 1 + number % 100, number))}});
        }
        QCOMPARE(model.cellCount(MatrixCell::State::Coded), 100);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestMatrixModel)
#include "tst_matrixmodel.moc"
