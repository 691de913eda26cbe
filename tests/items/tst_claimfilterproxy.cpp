// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/claims/claimfilterproxy.h"

#include "models/items/claims/claimmodel.h"
#include "tests/items/fixtures.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::fixtures;

namespace
{

ProjectData codebook()
{
    ProjectData project;
    project.sources = {source(1, u"The ferry left the harbour at noon."_s), source(2, u"It was late."_s)};
    project.claims = {claim(1, u"Seaside"_s, {}, true),
                      claim(2, u"It overlates"_s, idOf(1)),
                      claim(3, u"The late ferry"_s, idOf(1)),
                      claim(4, u"Late again"_s, idOf(1)),
                      claim(5, u"Harbour"_s, {}, true),
                      claim(6, u"It is closed"_s, idOf(5)),
                      claim(7, u"Lately full"_s)};
    project.codings = {coding(1, 3, 2, Span{7, 11}), coding(2, 3, 1, Span{19, 26}), coding(3, 3, 1, Span{4, 9})};
    return project;
}

} // namespace

class TestClaimFilterProxy final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_model.setProject(codebook());
    }

    void ranksAndKeepsParents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing typed: the codebook's order")
            << u""_s << QStringList{u"Seaside"_s, u"  It overlates"_s, u"  The late ferry"_s, u"  Late again"_s,
                                    u"Harbour"_s, u"  It is closed"_s, u"Lately full"_s};
        QTest::newRow("the beginning of the name, of a word, inside; folders as their best claim")
            << u"late"_s
            << QStringList{u"Seaside"_s, u"  Late again"_s, u"  The late ferry"_s, u"  It overlates"_s,
                           u"Lately full"_s};
        QTest::newRow("the best branch first") << u"lately"_s << QStringList{u"Lately full"_s};
        QTest::newRow("a folder's name brings its claims")
            << u"HARB"_s << QStringList{u"Harbour"_s, u"  It is closed"_s};
        QTest::newRow("nothing fits") << u"train"_s << QStringList{};
    }

    void ranksAndKeepsParents()
    {
        QFETCH(const QString, text);
        ClaimFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&m_model);
        proxy.setFilterText(text);
        QTEST(printed(proxy), "expected");
        QCOMPARE(proxy.filterText(), text);
        QCOMPARE(proxy.isFiltering(), !text.isEmpty());
        proxy.setFilterText({});
        QCOMPARE(proxy.rowCount(), 3);
    }

    void codingsComeInTextOrderWhereTheyAreWanted()
    {
        ClaimFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&m_model);
        proxy.setCodingsShown(true);
        proxy.setFilterText(u"ferry"_s);
        QCOMPARE(printed(proxy),
                 (QStringList{u"Seaside"_s, u"  The late ferry"_s, u"    ferry"_s, u"    harbour"_s, u"    late"_s}));
        proxy.setCodingsShown(false);
        QCOMPARE(printed(proxy), (QStringList{u"Seaside"_s, u"  The late ferry"_s}));
    }

    void codingsFollowTheSources()
    {
        ClaimFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&m_model);
        proxy.setCodingsShown(true);
        proxy.setFilterText(u"late ferry"_s);
        Source last = codebook().sources.at(0);
        last.position = 9;
        m_model.apply({{}, {changed(codebook().sources.at(0), last)}, {}, {}});
        QCOMPARE(printed(proxy),
                 (QStringList{u"Seaside"_s, u"  The late ferry"_s, u"    late"_s, u"    ferry"_s, u"    harbour"_s}));
    }

    void aRenamedFolderBringsOrTakesItsClaims()
    {
        ClaimFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&m_model);
        proxy.setFilterText(u"train"_s);
        QCOMPARE(proxy.rowCount(), 0);
        const Claim before = codebook().claims.at(4);
        Claim now = before;
        now.name = u"Trains"_s;
        m_model.apply({{}, {}, {changed(before, now)}, {}});
        QCOMPARE(printed(proxy), (QStringList{u"Trains"_s, u"  It is closed"_s}));
        m_model.apply({{}, {}, {changed(now, before)}, {}});
        QCOMPARE(proxy.rowCount(), 0);
    }

    void aDragToTheEndOfAFolderMeansItsLastClaim()
    {
        ClaimFilterProxy proxy;
        proxy.setSourceModel(&m_model);
        proxy.setCodingsShown(true);
        QSignalSpy asked(&m_model, &ClaimModel::moveRequested);
        const QModelIndex late = proxy.mapFromSource(m_model.indexOfClaim(idOf(7)));
        const QModelIndex folder = proxy.mapFromSource(m_model.indexOfClaim(idOf(5)));
        const QModelIndex coded = proxy.mapFromSource(m_model.indexOfClaim(idOf(3)));
        const std::unique_ptr<QMimeData> data(proxy.mimeData({late}));
        QVERIFY(proxy.dropMimeData(data.get(), Qt::MoveAction, proxy.rowCount(folder), 0, folder));
        QCOMPARE(asked.takeFirst().mid(1), (QVariantList{idOf(5), 1}));
        QVERIFY(proxy.dropMimeData(data.get(), Qt::MoveAction, proxy.rowCount(coded), 0, coded));
        QCOMPARE(asked.takeFirst().mid(1), (QVariantList{idOf(3), 0}));
        QVERIFY(!proxy.removeRows(late.row(), 1)); // what a view does after a drag
    }

private:
    ClaimModel m_model;
};

QTEST_GUILESS_MAIN(TestClaimFilterProxy)
#include "tst_claimfilterproxy.moc"
