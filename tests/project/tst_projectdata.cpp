// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/projectdata.h"

#include "sampledata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** The edits with their two sides exchanged, in the same order. */
template <class T>
QList<Edit<T>> turned(QList<Edit<T>> edits)
{
    for (Edit<T> &edit : edits) {
        std::swap(edit.before, edit.after);
    }
    return edits;
}

} // namespace

class TestProjectData final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void rowsAreFoundById()
    {
        const ProjectData data = sample::wholeData(QUuid());
        QCOMPARE(data.source(sample::source(2).id)->key, u"002"_s);
        QCOMPARE(*data.claim(sample::claim(3).id), sample::claim(3));
        QCOMPARE(data.coding(sample::idOf(3001))->claim, sample::claim(2).id);
        QVERIFY(!data.source(QUuid()));
        QVERIFY(!data.claim(sample::source(2).id));
        QVERIFY(!data.coding(QUuid()));
    }

    void theOrderDoesNotDependOnTheWayThere()
    {
        const Change last = inverted(sample::wholeProject()); // the last row comes first, as a removal
        ProjectData data;
        data.apply(last);
        QCOMPARE(data, ProjectData());
        Change first;
        std::apply([&](auto... list) { ((first.*list = turned(last.*list)), ...); }, changeLists);
        data.apply(first);
        QCOMPARE(data, sample::wholeData(QUuid()));
    }

    void aMemoIsFoundByWhatItIsAbout()
    {
        ProjectData data = sample::wholeData(sample::idOf(1));
        data.apply(sample::adding(sample::memo(data.id)));
        QCOMPARE(data.memo(sample::source(1).id), sample::memo({}).text);
        QCOMPARE(data.memo(data.id), sample::memo({}).text);
        QCOMPARE(data.memo(sample::claim(3).id), sample::claim(3).memo);
        QCOMPARE(data.memo(sample::idOf(3001)), u"see also p. 3"_s);
        QCOMPARE(data.memo(sample::source(2).id), QString());
    }

    void sourcesStandByPosition()
    {
        ProjectData data = sample::wholeData(QUuid());
        Source first = sample::source(3);
        first.position = 0;
        Change change;
        change.sources.append({sample::source(3), first});
        data.apply(change);
        QCOMPARE(data.sources.constFirst(), first);
        data.apply(inverted(change));
        QCOMPARE(data, sample::wholeData(QUuid()));
    }

    void claimsStandAsInTheCodebook()
    {
        ProjectData data;
        data.apply(sample::adding(sample::claim(5), sample::claim(9, sample::claim(1).id), sample::claim(1)));
        QCOMPARE(data.claims.at(0), sample::claim(1));
        QCOMPARE(data.claims.at(1), sample::claim(9, sample::claim(1).id));
        QCOMPARE(data.claims.at(2), sample::claim(5));
    }

    void anInvertedChangeTakesTheChangeBack()
    {
        const Change whole = sample::wholeProject();
        ProjectData data = sample::wholeData(QUuid());
        data.apply(inverted(whole));
        QCOMPARE(data, ProjectData());
        QCOMPARE(inverted(inverted(whole)), whole);
    }

    void oneRowMayChangeTwiceInOneAct()
    {
        Claim once = sample::claim(1);
        Claim twice = once;
        once.name = u"once"_s;
        twice.name = u"twice"_s;
        Change change;
        change.claims = {{{}, sample::claim(1)}, {sample::claim(1), once}, {once, twice}};
        ProjectData data;
        data.apply(change);
        QCOMPARE(data.claims, QList<Claim>{twice});
        data.apply(inverted(change));
        QVERIFY(data.claims.isEmpty());
    }

    void aRowMayGiveWayToAnother()
    {
        ProjectData data;
        data.apply(sample::adding(sample::claim(1)));
        Change change;
        change.claims.append({sample::claim(1), sample::claim(2)});
        data.apply(change);
        QCOMPARE(data.claims, QList<Claim>{sample::claim(2)});
    }
};

QTEST_GUILESS_MAIN(TestProjectData)
#include "tst_projectdata.moc"
