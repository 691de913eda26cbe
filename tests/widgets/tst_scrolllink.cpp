// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/passagelookup.h"
#include "widgets/panes/ribbonlinks.h"
#include "widgets/panes/scrolllink.h"

#include <QTest>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

PassageGroup group(const QList<GroupMember> &members, NoiseReasons noise = {})
{
    PassageGroup made;
    made.members = members;
    made.noise = noise;
    return made;
}

Passage passage(const Span &a, const Span &b, int words, NoiseReasons noise = {})
{
    Passage made;
    made.sourceA = 0;
    made.sourceB = 1;
    made.a = a;
    made.b = b;
    made.words = words;
    made.noise = noise;
    return made;
}

const QList<PassageGroup> groups{
    group({{0, {100, 200}}, {1, {0, 100}}}),
    group({{0, {120, 150}}, {1, {20, 50}}, {2, {5, 35}}}),
    group({{0, {10, 40}}, {0, {300, 330}}, {2, {80, 110}}}),
    group({{0, {50, 60}}, {1, {400, 410}}}, NoiseReason::NamesOnly),
};

bool all(const PassageGroup &)
{
    return true;
}

} // namespace

class TestScrollLink : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void syncFractionSlides_data();
    void syncFractionSlides();
    void level_data();
    void level();
    void anchorsLeadOverPassages();
    void crossingPassagesDoNotDrive();
    void theShortestGroupAtAPlace();
    void stepsFollowTheText_data();
    void stepsFollowTheText();
    void ranksAndKeys();
    void pairsAreGroupsOfTwo();
    void ribbonsOfAHandle();
    void ribbonsBeforeTheAnalysis();
};

void TestScrollLink::syncFractionSlides_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<double>("fraction");
    QTest::newRow("at the top") << 0 << 2000 << 0.0;
    QTest::newRow("a quarter screen down") << 200 << 2000 << 1.0 / 3;
    QTest::newRow("in the text") << 1000 << 2000 << 0.5;
    QTest::newRow("at the bottom") << 2000 << 2000 << 1.0;
    QTest::newRow("a short text, half way") << 50 << 100 << 0.5;
    QTest::newRow("a short text, at its end") << 100 << 100 << 1.0;
    QTest::newRow("a text that fits") << 0 << 0 << 0.0;
}

void TestScrollLink::syncFractionSlides()
{
    QFETCH(const int, value);
    QFETCH(const int, maximum);
    QFETCH(const double, fraction);
    QCOMPARE(syncFraction(value, maximum, 800), fraction);
}

void TestScrollLink::level_data()
{
    QTest::addColumn<QList<LevelPane>>("panes");
    QTest::addColumn<double>("wanted");
    QTest::addColumn<double>("height");
    using Panes = QList<LevelPane>;
    QTest::newRow("all can") << Panes{{500, 1000}, {700, 1000}} << 200.0 << 200.0;
    QTest::newRow("another stands near its top: higher") << Panes{{500, 1000}, {50, 1000}} << 200.0 << 50.0;
    QTest::newRow("another stands near its end: lower") << Panes{{500, 1000}, {1400, 1000}} << 200.0 << 400.0;
    QTest::newRow("they cannot: the reader's own pane has its way")
        << Panes{{500, 1000}, {50, 1000}, {1400, 1000}} << 200.0 << 200.0;
    QTest::newRow("no panes") << Panes{} << 200.0 << 200.0;
}

void TestScrollLink::level()
{
    QFETCH(const QList<LevelPane>, panes);
    QFETCH(const double, wanted);
    QFETCH(const double, height);
    QCOMPARE(levelHeight(panes, wanted), height);
}

void TestScrollLink::anchorsLeadOverPassages()
{
    AnchorCache cache;
    cache.setPassages({passage({100, 200}, {300, 400}, 20)});
    QCOMPARE(counterpart(cache.between(0, 1, 1000, 1000), 150), 350.0);
    QCOMPARE(counterpart(cache.between(1, 0, 1000, 1000), 350), 150.0);
    QCOMPARE(counterpart(cache.between(0, 1, 1000, 1000), 1000), 1000.0);
    QCOMPARE(counterpart(cache.between(-1, 1, 1000, 500), 500), 250.0);
    cache.setPassages({});
    QCOMPARE(counterpart(cache.between(0, 1, 1000, 1000), 150), 150.0);
}

void TestScrollLink::crossingPassagesDoNotDrive()
{
    AnchorCache cache;
    const Passage heavy = passage({100, 300}, {500, 700}, 40);
    const Passage light = passage({400, 450}, {50, 100}, 10);
    const Passage names = passage({600, 900}, {200, 400}, 90, NoiseReason::NamesOnly);
    cache.setPassages({heavy, light, names});
    QVERIFY(!cache.isCrossing(heavy, 1000, 1000));
    QVERIFY(cache.isCrossing(light, 1000, 1000));
    QCOMPARE(counterpart(cache.between(0, 1, 1000, 1000), 200), 600.0);
}

void TestScrollLink::theShortestGroupAtAPlace()
{
    QCOMPARE(groupAt(groups, 0, 130), 1);
    QCOMPARE(groupAt(groups, 0, 110), 0);
    QCOMPARE(groupAt(groups, 0, 200), -1);
    QCOMPARE(groupAt(groups, 2, 90), 2);
    QCOMPARE(groupAt(groups, -1, 90), -1);
}

void TestScrollLink::stepsFollowTheText_data()
{
    QTest::addColumn<Span>("from");
    QTest::addColumn<bool>("forward");
    QTest::addColumn<int>("next");
    QTest::newRow("from the top the first place") << Span{0, 0} << true << 2;
    QTest::newRow("from a group to the one after it") << Span{100, 200} << true << 1;
    QTest::newRow("a group that stands twice comes again") << Span{120, 150} << true << 2;
    QTest::newRow("after the last there is none") << Span{300, 330} << true << -1;
    QTest::newRow("backwards") << Span{120, 150} << false << 0;
    QTest::newRow("before the first there is none") << Span{10, 40} << false << -1;
}

void TestScrollLink::stepsFollowTheText()
{
    QFETCH(const Span, from);
    QFETCH(const bool, forward);
    QFETCH(const int, next);
    const auto counts = [](const PassageGroup &candidate) { return !candidate.noise; };
    QCOMPARE(groupAfter(groups, 0, from, forward, counts).group, next);
}

void TestScrollLink::ranksAndKeys()
{
    QCOMPARE(groupAfter(groups, 0, {40, 40}, true, all).group, 3);
    QCOMPARE(rankOf(groups, 0, 2).rank, 1);
    QCOMPARE(rankOf(groups, 0, 1).rank, 3);
    QCOMPARE(rankOf(groups, 0, 1).count, 3);
    QCOMPARE(rankOf(groups, 0, 3).rank, 0); // names only
    QCOMPARE(carrierKeys(groups.at(2), {u"000"_s, u"001"_s, u"002"_s}), (QStringList{u"000"_s, u"002"_s}));
}

void TestScrollLink::pairsAreGroupsOfTwo()
{
    const QList<Passage> passages{passage({400, 450}, {50, 100}, 10), passage({100, 300}, {500, 700}, 40)};
    const QList<PassageGroup> pairs = pairGroups(passages, 1, 0);
    QCOMPARE(pairs.size(), 2);
    QCOMPARE(pairs.at(0).members, (QList<GroupMember>{{0, {400, 450}}, {1, {50, 100}}}));
    QCOMPARE(pairGroups(passages, 0, 1).at(0).words, 40);
    QVERIFY(pairGroups(passages, 0, 2).isEmpty());
}

void TestScrollLink::ribbonsOfAHandle()
{
    const QList<Passage> passages{passage({100, 300}, {500, 700}, 40), passage({400, 450}, {50, 100}, 10),
                                  passage({600, 610}, {800, 810}, 8, NoiseReason::NamesOnly)};
    AnchorCache cache;
    cache.setPassages(passages);
    const QList<RibbonPane> panes{{1, 1000}, {0, 1000}, {2, 1000}};
    const QList<RibbonLink> links = ribbonLinks(passages, groups, panes, 0, cache);
    QCOMPARE(links.size(), 3);
    QCOMPARE(links.at(0), (RibbonLink{0, {500, 700}, {100, 300}, 40, false, {}}));
    QCOMPARE(links.at(1), (RibbonLink{1, {50, 100}, {400, 450}, 10, true, {}}));
    QCOMPARE(links.at(2).noise, NoiseReasons(NoiseReason::NamesOnly));

    // Of source 0, its neighbour 2 lacks group 0, which the third pane has.
    const QList<RibbonLink> beyond = ribbonLinks({}, groups, {{0, 1000}, {2, 1000}, {1, 1000}}, 0, cache);
    QCOMPARE(beyond.size(), 1);
    QCOMPARE(beyond.constFirst().id, groupRibbons);
    QCOMPARE(beyond.constFirst().left, (Span{100, 200}));
    QCOMPARE(beyond.constFirst().beyond, u"3"_s);
    QVERIFY(ribbonLinks({}, groups, {{0, 1000}, {2, 1000}}, 0, cache).isEmpty());
    QCOMPARE(groupOfPassage(groups, passage({110, 120}, {10, 30}, 9)), 0);
    QCOMPARE(groupOfPassage(groups, passage({700, 720}, {10, 30}, 9)), -1);
}

void TestScrollLink::ribbonsBeforeTheAnalysis()
{
    AnchorCache cache;
    QVERIFY(ribbonLinks({passage({0, 9}, {0, 9}, 9)}, groups, {{-1, 10}, {1, 10}}, 0, cache).isEmpty());
}

QTEST_GUILESS_MAIN(TestScrollLink)

#include "tst_scrolllink.moc"
