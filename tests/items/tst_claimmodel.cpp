// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/claims/claimmodel.h"

#include "models/items/claims/claimfilterproxy.h"
#include "tests/items/fixtures.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::fixtures;

namespace
{

/** Folder 1 holds claims 2 and 3; claim 4 stands beside it. */
ProjectData smallCodebook()
{
    ProjectData project;
    project.sources = {source(1, u"The ferry left the harbour at noon."_s), source(2, u"It was late."_s)};
    project.claims = {claim(1, u"Ferries"_s, {}, true), claim(2, u"The ferry was late"_s, idOf(1)),
                      claim(3, u"The ferry was full"_s, idOf(1)), claim(4, u"The harbour is closed"_s)};
    project.codings = {coding(1, 2, 1, Span{4, 9}), coding(2, 2, 2, Span{7, 11}, Stance::Disputes),
                       coding(3, 2, 2, Span{0, 2}), coding(4, 4, 2, std::nullopt)};
    return project;
}

Claim placed(Claim claim, const QUuid &parent, int position)
{
    claim.parent = parent;
    claim.position = position;
    return claim;
}

QStringList tree(const QAbstractItemModel &model)
{
    return printed(model);
}

/** Everything that a model gives, to compare it with another. */
QStringList everything(const QAbstractItemModel &model)
{
    return printed(model, {Qt::DisplayRole, ClaimModel::IdRole, ClaimModel::ColourRole, ClaimModel::IsFolderRole,
                           ClaimModel::CodingsRole, ClaimModel::SourcesRole, ClaimModel::SortRole,
                           ClaimModel::SourceKeyRole, ClaimModel::AttributedToRole});
}

QUuid anyId(const QList<Claim> &claims, QRandomGenerator &random)
{
    return claims.isEmpty() || random.bounded(3) == 0 ? QUuid()
                                                      : claims.at(random.bounded(static_cast<int>(claims.size()))).id;
}

/** Claims added, removed, moved anywhere (into themselves as well) and renamed; codings too. */
Change randomChange(const ProjectData &project, QRandomGenerator &random, uint &nextNumber)
{
    Change change;
    for (const Claim &old : project.claims) {
        Claim now = old;
        switch (random.bounded(8)) {
        case 0:
            change.claims.append(removed(old));
            break;
        case 1:
            now = placed(old, anyId(project.claims, random), random.bounded(9));
            change.claims.append(changed(old, now));
            break;
        case 2:
            now.name += u'x';
            now.colour = random.bounded(12) + 1;
            change.claims.append(changed(old, now));
            break;
        default:
            break;
        }
    }
    for (int count = random.bounded(4); count > 0; --count) {
        ++nextNumber;
        const Claim made = claim(nextNumber, u"Claim %1"_s.arg(nextNumber), {}, random.bounded(3) == 0);
        change.claims.append(added(placed(made, anyId(project.claims, random), random.bounded(9))));
    }
    for (const Coding &old : project.codings) {
        Coding now = old;
        switch (random.bounded(6)) {
        case 0:
            change.codings.append(removed(old));
            break;
        case 1:
            now.claim = anyId(project.claims, random);
            now.source = sourceId(random.bounded(3u));
            change.codings.append(changed(old, now));
            break;
        default:
            break;
        }
    }
    for (int count = random.bounded(5); count > 0; --count) {
        Coding made = coding(nextNumber++, 0, random.bounded(3u), Span{random.bounded(5), 9});
        made.claim = anyId(project.claims, random);
        change.codings.append(added(made));
    }
    return change;
}

/** What a project still holds after its claims have gone: their codings go with them. */
ProjectData withoutLooseCodings(ProjectData project)
{
    project.codings.removeIf([&project](const Coding &coding) {
        return std::ranges::find(project.claims, coding.claim, &Claim::id) == project.claims.end();
    });
    return project;
}

} // namespace

class TestClaimModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void showsTheTreeWithItsCodings()
    {
        ClaimModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(smallCodebook());
        QCOMPARE(tree(model),
                 (QStringList{u"Ferries"_s, u"  The ferry was late"_s, u"    ferry"_s, u"    late"_s, u"    It"_s,
                              u"  The ferry was full"_s, u"The harbour is closed"_s, u"  omits"_s}));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Claim"_s);
        QCOMPARE(model.codebook().claims().size(), 4);
    }

    void claimsTellTheirFigures()
    {
        ClaimModel model;
        model.setProject(smallCodebook());
        model.setRecent({idOf(4), idOf(2)});
        const QModelIndex folder = model.indexOfClaim(idOf(1));
        const QModelIndex late = model.indexOfClaim(idOf(2));
        QCOMPARE(late.data(ClaimModel::IdRole).toUuid(), idOf(2));
        QCOMPARE(late.data(ClaimModel::ColourRole).toInt(), 3);
        QCOMPARE(late.data(ClaimModel::CodingsRole).toInt(), 3);
        QCOMPARE(late.data(ClaimModel::SourcesRole).toInt(), 2);
        QCOMPARE(late.data(ClaimModel::DigitRole).toInt(), 2);
        QCOMPARE(late.data(ClaimModel::PathRole).toStringList(), QStringList{u"Ferries"_s});
        QCOMPARE(late.data(ClaimModel::KindRole).value<ClaimModel::Kind>(), ClaimModel::Kind::Claim);
        QCOMPARE(late.data(Qt::AccessibleTextRole).toString(), u"The ferry was late, 3 coding(s), key 2"_s);
        QCOMPARE(late.data(ClaimModel::IsFolderRole).toBool(), false);
        QCOMPARE(folder.data(ClaimModel::IsFolderRole).toBool(), true);
        QCOMPARE(folder.data(ClaimModel::KindRole).value<ClaimModel::Kind>(), ClaimModel::Kind::Folder);
        QCOMPARE(folder.data(ClaimModel::CodingsRole).toInt(), 3);
        QCOMPARE(folder.data(ClaimModel::DigitRole).toInt(), 0);
        QCOMPARE(model.claimAt(late)->name, u"The ferry was late"_s);
        QVERIFY(!model.claimAt({}));
        QVERIFY(!model.codingAt(late));
        QVERIFY(!model.indexOfClaim(idOf(99)).isValid());
    }

    void codingsAreLinksIntoTheText()
    {
        ClaimModel model;
        model.setProject(smallCodebook());
        const QModelIndex disputes = model.indexOfCoding(codingId(2));
        QCOMPARE(disputes.parent(), model.indexOfClaim(idOf(2)));
        QCOMPARE(disputes.data().toString(), u"late"_s);
        QCOMPARE(disputes.data(ClaimModel::KindRole).value<ClaimModel::Kind>(), ClaimModel::Kind::Coding);
        QCOMPARE(disputes.data(ClaimModel::SourceIdRole).toUuid(), sourceId(2));
        QCOMPARE(disputes.data(ClaimModel::SourceKeyRole).toString(), u"002"_s);
        QCOMPARE(disputes.data(ClaimModel::StanceRole).value<Stance>(), Stance::Disputes);
        QCOMPARE(disputes.data(ClaimModel::SpanRole).value<Span>(), (Span{7, 11}));
        QCOMPARE(disputes.data(ClaimModel::ColourRole).toInt(), 3);
        QCOMPARE(disputes.data(Qt::AccessibleTextRole).toString(), u"002, disputes"_s);
        QCOMPARE(model.codingAt(disputes)->id, codingId(2));
        QCOMPARE(model.claimAt(disputes)->id, idOf(2));
        const QModelIndex omits = model.indexOfCoding(codingId(4));
        QVERIFY(!omits.data(ClaimModel::SpanRole).isValid());
        QCOMPARE(omits.data(ClaimModel::StanceRole).value<Stance>(), Stance::Omits);
        QVERIFY(omits.flags() & Qt::ItemNeverHasChildren);
    }

    void recentClaimsHaveDigits()
    {
        ProjectData project;
        QList<QUuid> recent;
        for (uint number = 1; number <= 12; ++number) {
            project.claims.append(claim(number, u"Claim %1"_s.arg(number)));
            recent.prepend(idOf(number));
        }
        ClaimModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(project);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.setRecent(recent);
        QCOMPARE(told.size(), 9);
        QCOMPARE(model.indexOfClaim(idOf(12)).data(ClaimModel::DigitRole).toInt(), 1);
        QCOMPARE(model.indexOfClaim(idOf(4)).data(ClaimModel::DigitRole).toInt(), 9);
        QCOMPARE(model.indexOfClaim(idOf(3)).data(ClaimModel::DigitRole).toInt(), 0);
        QCOMPARE(model.recent(), recent);
        model.setRecent({});
        QCOMPARE(model.indexOfClaim(idOf(12)).data(ClaimModel::DigitRole).toInt(), 0);
        QCOMPARE(told.size(), 18);
    }

    void aNewNameAsks()
    {
        ClaimModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(smallCodebook());
        QSignalSpy asked(&model, &ClaimModel::renameRequested);
        const QModelIndex late = model.indexOfClaim(idOf(2));
        QVERIFY(late.flags() & Qt::ItemIsEditable);
        QVERIFY(model.setData(late, u"  Ferry  late "_s));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toUuid(), idOf(2));
        QCOMPARE(asked.at(0).at(1).toString(), u"Ferry late"_s);
        QCOMPARE(late.data(Qt::EditRole).toString(), u"The ferry was late"_s);
        QVERIFY(model.setData(late, u"The ferry was late"_s));
        QVERIFY(!model.setData(late, u"  "_s));
        QVERIFY(!model.setData(late, u"x"_s, Qt::DisplayRole));
        QVERIFY(!model.setData(model.indexOfCoding(codingId(1)), u"x"_s));
        QVERIFY(!model.setData({}, u"x"_s));
        QCOMPARE(asked.size(), 1);
    }

    void aDragAsksForANewPlace_data()
    {
        QTest::addColumn<uint>("dragged");
        QTest::addColumn<uint>("parent");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("expected");
        QTest::newRow("onto a folder: its last claim") << 4u << 1u << -1 << 2;
        QTest::newRow("between the claims of a folder") << 4u << 1u << 1 << 1;
        QTest::newRow("down among its siblings") << 2u << 1u << 2 << 1;
        QTest::newRow("up among its siblings") << 3u << 1u << 0 << 0;
        QTest::newRow("to the top, at the end") << 2u << 0u << -1 << 2;
        QTest::newRow("onto a claim") << 3u << 2u << -1 << 0;
        QTest::newRow("below the codings of a claim: after its claims") << 3u << 2u << 3 << 0;
        QTest::newRow("where it is") << 3u << 1u << 1 << -1;
        QTest::newRow("onto its own folder, where it is last") << 3u << 1u << -1 << -1;
    }

    void aDragAsksForANewPlace()
    {
        QFETCH(const uint, dragged);
        QFETCH(const uint, parent);
        QFETCH(const int, row);
        QFETCH(const int, expected);
        ClaimModel model;
        model.setProject(smallCodebook());
        QSignalSpy asked(&model, &ClaimModel::moveRequested);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOfClaim(idOf(dragged))}));
        QCOMPARE(data->formats(), model.mimeTypes());
        QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, row, 0, model.indexOfClaim(idOf(parent))));
        QCOMPARE(asked.size(), expected < 0 ? 0 : 1);
        if (expected >= 0) {
            QCOMPARE(asked.at(0).at(0).toUuid(), idOf(dragged));
            QCOMPARE(asked.at(0).at(1).toUuid(), parent == 0 ? QUuid() : idOf(parent));
            QCOMPARE(asked.at(0).at(2).toInt(), expected);
        }
    }

    void badDropsAreRefused()
    {
        ClaimModel model;
        model.setProject(smallCodebook());
        QSignalSpy asked(&model, &ClaimModel::moveRequested);
        const QModelIndex folder = model.indexOfClaim(idOf(1));
        const std::unique_ptr<QMimeData> data(model.mimeData({folder}));
        QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, 0, folder));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, 0, model.indexOfClaim(idOf(2))));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, 0, model.indexOfCoding(codingId(4))));
        QVERIFY(!model.dropMimeData(data.get(), Qt::CopyAction, 0, 0, {}));
        QMimeData foreign;
        foreign.setText(u"text"_s);
        QVERIFY(!model.dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
        QVERIFY(!model.mimeData({model.indexOfCoding(codingId(1))}));
        QVERIFY(!model.mimeData({}));
        QCOMPARE(asked.size(), 0);
        QCOMPARE(model.supportedDropActions(), Qt::MoveAction);
        QVERIFY(model.flags({}) & Qt::ItemIsDropEnabled);
    }

    void aMovedClaimTakesItsBranchAlong()
    {
        ClaimModel model;
        const QAbstractItemModelTester tester(&model);
        const ProjectData project = smallCodebook();
        model.setProject(project);
        const QPersistentModelIndex late(model.indexOfClaim(idOf(2)));
        const QPersistentModelIndex itsCoding(model.indexOfCoding(codingId(1)));
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
        const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        model.apply({{}, {}, {changed(project.claims.at(1), placed(project.claims.at(1), idOf(4), 0))}, {}});
        QCOMPARE(late.parent(), model.indexOfClaim(idOf(4)));
        QCOMPARE(itsCoding.parent(), QModelIndex(late));
        QCOMPARE(itsCoding.data().toString(), u"ferry"_s);
        QCOMPARE(moves.size(), 1);
        QCOMPARE(reset.size() + removals.size(), 0);
    }

    void aClaimDraggedDownIsOneMove()
    {
        ProjectData project;
        for (uint number = 1; number <= 9; ++number) {
            project.claims.append(claim(number, u"Claim %1"_s.arg(number)));
        }
        ClaimModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(project);
        const QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
        model.apply({{}, {}, {changed(project.claims.at(1), placed(project.claims.at(1), {}, 8))}, {}});
        QCOMPARE(moves.size(), 1);
        QCOMPARE(model.indexOfClaim(idOf(2)).row(), 6);
    }

    void parentAndChildChangePlaces()
    {
        ClaimModel model;
        const QAbstractItemModelTester tester(&model);
        const ProjectData project = smallCodebook();
        model.setProject(project);
        model.apply({{},
                     {},
                     {changed(project.claims.at(0), placed(project.claims.at(0), idOf(2), 0)),
                      changed(project.claims.at(1), placed(project.claims.at(1), {}, 0))},
                     {}});
        QCOMPARE(model.indexOfClaim(idOf(1)).parent(), model.indexOfClaim(idOf(2)));
        QVERIFY(!model.indexOfClaim(idOf(2)).parent().isValid());
        QCOMPARE(model.indexOfClaim(idOf(3)).parent(), model.indexOfClaim(idOf(1)));
    }

    void aCodingTellsItsClaimAndTheFolders()
    {
        ClaimModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(smallCodebook());
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.apply({{}, {}, {}, {added(coding(9, 3, 1))}});
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.at(0).at(0).toModelIndex(), model.indexOfClaim(idOf(3)));
        QCOMPARE(told.at(1).at(0).toModelIndex(), model.indexOfClaim(idOf(1)));
        QCOMPARE(reset.size(), 0);
    }

    void sourcesThatAreRenamedOrMovedAreTold()
    {
        ClaimModel model;
        const QAbstractItemModelTester tester(&model);
        const ProjectData project = smallCodebook();
        model.setProject(project);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        Source open = project.sources.at(0);
        open.isOpen = true;
        model.apply({{}, {changed(project.sources.at(0), open)}, {}, {}});
        QCOMPARE(told.size(), 0);
        Source renamed = project.sources.at(0);
        renamed.key = u"AJ"_s;
        model.apply({{}, {changed(project.sources.at(0), renamed)}, {}, {}});
        QCOMPARE(told.size(), 2);
        QCOMPARE(model.indexOfCoding(codingId(1)).data(ClaimModel::SourceKeyRole).toString(), u"AJ"_s);
    }

    void anyChangeLeadsToWhatANewModelShows()
    {
        QRandomGenerator random(11);
        uint nextNumber = 100;
        ProjectData project = smallCodebook();
        ClaimModel model;
        ClaimFilterProxy proxy;
        proxy.setCodingsShown(true);
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester tester(&model);
        const QAbstractItemModelTester proxyTester(&proxy);
        ClaimFilterProxy filtered;
        filtered.setSourceModel(&model);
        filtered.setFilterText(u"x"_s);
        const QAbstractItemModelTester filteredTester(&filtered);
        model.setProject(project);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 150; ++round) {
            const Change change = randomChange(project, random, nextNumber);
            model.apply(change);
            project = withoutLooseCodings(after(project, change));
            ClaimModel fresh;
            fresh.setProject(project);
            ClaimFilterProxy freshProxy;
            freshProxy.setCodingsShown(true);
            freshProxy.setSourceModel(&fresh);
            QCOMPARE(model.codebook(), fresh.codebook());
            // Codings come in any order in the model; the proxy puts them in that of the texts.
            QStringList shown = everything(model);
            QStringList expected = everything(fresh);
            QCOMPARE(QSet<QString>(shown.cbegin(), shown.cend()), QSet<QString>(expected.cbegin(), expected.cend()));
            QCOMPARE(printed(proxy, {ClaimModel::SortRole, ClaimModel::IsFolderRole}),
                     printed(freshProxy, {ClaimModel::SortRole, ClaimModel::IsFolderRole}));
            freshProxy.setCodingsShown(false);
            freshProxy.setFilterText(u"x"_s);
            QCOMPARE(printed(filtered), printed(freshProxy));
        }
        QCOMPARE(reset.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestClaimModel)
#include "tst_claimmodel.moc"
