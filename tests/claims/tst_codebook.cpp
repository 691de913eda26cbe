// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/codebook.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** An id that reads as its number. */
QUuid idOf(int number)
{
    return number == 0 ? QUuid() : QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

Claim claim(int id, int parent, int position, int colour = 1)
{
    Claim made;
    made.id = idOf(id);
    made.parent = idOf(parent);
    made.position = position;
    made.name = u"claim %1"_s.arg(id);
    made.colour = colour;
    return made;
}

QList<int> numbers(const QList<QUuid> &ids)
{
    QList<int> list;
    for (const QUuid &id : ids) {
        list.append(static_cast<int>(id.data1));
    }
    return list;
}

QList<int> numbers(const Codebook &codebook)
{
    QList<int> list;
    for (const Claim &entry : codebook.claims()) {
        list.append(static_cast<int>(entry.id.data1));
    }
    return list;
}

/** 1 (3 (5), 4), 2, given in no order. */
QList<Claim> smallTree()
{
    return {claim(5, 3, 0), claim(2, 0, 1), claim(4, 1, 7), claim(1, 0, 0), claim(3, 1, 2)};
}

} // namespace

class TestCodebook final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void parentsStandBeforeTheirChildren()
    {
        const Codebook codebook(smallTree());
        QCOMPARE(numbers(codebook), (QList<int>{1, 3, 5, 4, 2}));
        QCOMPARE(numbers(codebook.children(QUuid())), (QList<int>{1, 2}));
        QCOMPARE(numbers(codebook.children(idOf(1))), (QList<int>{3, 4}));
        QCOMPARE(numbers(codebook.children(idOf(5))), QList<int>());
        QCOMPARE(numbers(codebook.children(idOf(99))), QList<int>());
        QCOMPARE(numbers(codebook.subtree(idOf(1))), (QList<int>{1, 3, 5, 4}));
        QCOMPARE(numbers(codebook.subtree(idOf(99))), QList<int>());
        QCOMPARE(codebook.path(idOf(5)), (QStringList{u"claim 1"_s, u"claim 3"_s}));
        QCOMPARE(codebook.path(idOf(1)), QStringList());
    }

    void isInsideHoldsForTheClaimAndAllAboveIt()
    {
        const Codebook codebook(smallTree());
        QVERIFY(codebook.isInside(idOf(5), idOf(1)));
        QVERIFY(codebook.isInside(idOf(5), idOf(5)));
        QVERIFY(!codebook.isInside(idOf(1), idOf(5)));
        QVERIFY(!codebook.isInside(idOf(2), idOf(1)));
        QVERIFY(!codebook.isInside(idOf(99), idOf(1)));
        QVERIFY(!codebook.isInside(idOf(1), idOf(99)));
    }

    void aClaimIsFoundById()
    {
        const Codebook codebook(smallTree());
        QVERIFY(codebook.find(idOf(3)));
        QCOMPARE(codebook.find(idOf(3))->name, u"claim 3"_s);
        QVERIFY(!codebook.find(idOf(99)));
        QVERIFY(!codebook.find(QUuid()));
        QVERIFY(!Codebook().find(idOf(1)));
    }

    void damagedTreesStillOpen_data()
    {
        QTest::addColumn<QList<Claim>>("claims");
        QTest::addColumn<QList<int>>("order");
        QTest::addColumn<QList<int>>("top");
        QTest::newRow("a parent that points nowhere hangs at the top")
            << QList<Claim>{claim(2, 77, 5), claim(1, 0, 9)} << QList<int>{2, 1} << QList<int>{2, 1};
        QTest::newRow("a claim that is its own parent hangs at the top")
            << QList<Claim>{claim(1, 1, 0), claim(2, 1, 0)} << QList<int>{1, 2} << QList<int>{1};
        QTest::newRow("a cycle of two is cut at its first sibling")
            << QList<Claim>{claim(1, 2, 1), claim(2, 1, 0)} << QList<int>{2, 1} << QList<int>{2};
        QTest::newRow("a way into a cycle keeps hanging on it")
            << QList<Claim>{claim(1, 2, 0), claim(2, 3, 1), claim(3, 2, 2)} << QList<int>{2, 1, 3} << QList<int>{2};
        QTest::newRow("a second claim of the same id is left out")
            << QList<Claim>{claim(1, 0, 0), claim(1, 0, 1), claim(2, 1, 0)} << QList<int>{1, 2} << QList<int>{1};
        QTest::newRow("a claim without an id is left out")
            << QList<Claim>{claim(0, 0, 0), claim(1, 0, 1)} << QList<int>{1} << QList<int>{1};
    }

    void damagedTreesStillOpen()
    {
        QFETCH(const QList<Claim>, claims);
        QFETCH(const QList<int>, order);
        QFETCH(const QList<int>, top);
        const Codebook codebook(claims);
        QCOMPARE(numbers(codebook), order);
        QCOMPARE(numbers(codebook.children(QUuid())), top);
        for (const int id : top) {
            QVERIFY(codebook.find(idOf(id))->parent.isNull());
        }
    }

    void anyParentsGiveATreeThatHoldsEveryClaimOnce()
    {
        QRandomGenerator random(20141107);
        for (int round = 0; round < 300; ++round) {
            const int count = random.bounded(1, 40);
            QList<Claim> claims;
            for (int i = 1; i <= count; ++i) {
                claims.append(claim(i, random.bounded(0, count + 3), random.bounded(0, 6)));
            }
            const Codebook codebook(claims);
            QCOMPARE(codebook.claims().size(), count);
            QCOMPARE(numbers(codebook.children(QUuid())).isEmpty(), false);
            QSet<QUuid> seen{QUuid()};
            for (const Claim &entry : codebook.claims()) {
                QVERIFY(seen.contains(entry.parent));
                seen.insert(entry.id);
                QCOMPARE(codebook.subtree(entry.id).size(), 1 + descendants(codebook, entry.id));
            }
            std::shuffle(claims.begin(), claims.end(), random);
            QCOMPARE(Codebook(claims), codebook);
        }
    }

    void aChainOfAnyDepthIsATree()
    {
        constexpr int depth = 20'000;
        QList<Claim> claims;
        for (int i = depth; i >= 1; --i) {
            claims.append(claim(i, i - 1, 0));
        }
        const Codebook codebook(claims);
        QCOMPARE(codebook.claims().size(), depth);
        QCOMPARE(codebook.subtree(idOf(2)).size(), depth - 1);
        QCOMPARE(codebook.path(idOf(depth)).size(), depth - 1);
    }

    void newClaimsTakeTheNextPlaceAndTheLeastUsedColour()
    {
        QCOMPARE(Codebook().nextPosition(QUuid()), 0);
        QCOMPARE(Codebook().nextColour(), 1);
        const Codebook codebook(smallTree());
        QCOMPARE(codebook.nextPosition(QUuid()), 2);
        QCOMPARE(codebook.nextPosition(idOf(1)), 8);
        QCOMPARE(codebook.nextColour(), 2);
        QList<Claim> all;
        for (int colour = 1; colour <= 12; ++colour) {
            all.append(claim(colour, 0, colour, colour));
        }
        QCOMPARE(Codebook(all).nextColour(), 1);
        all.removeAt(4);
        QCOMPARE(Codebook(all).nextColour(), 5);
        all[0].isFolder = true;
        QCOMPARE(Codebook(all).nextColour(), 1);
    }

    void marginNamesAreShort_data()
    {
        QTest::addColumn<QString>("shortName");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("margin");
        QTest::newRow("a short name is taken as it is") << u"deadline"_s << u"The Nov. 24 deadline"_s << u"deadline"_s;
        QTest::newRow("a name of twelve characters stays whole") << QString() << u"twelve chars"_s << u"twelve chars"_s;
        QTest::newRow("a long name is cut at a word") << QString() << u"The Nov. 24 deadline"_s << u"The Nov. 24…"_s;
        QTest::newRow("a word is not cut in its middle")
            << QString() << u"Cooperation tied to a deal"_s << u"Cooperation…"_s;
        QTest::newRow("a first word that is too long is cut inside")
            << QString() << u"Internationalisation"_s << u"Internation…"_s;
        QTest::newRow("blanks round and inside do not count") << u"  "_s << u"  a   b \n"_s << u"a b"_s;
        QTest::newRow("an empty name stays empty") << QString() << QString() << QString();
        QTest::newRow("characters are counted as a reader counts them")
            << QString() << u"👩‍👩‍👧👩‍👩‍👧 e\u0301e\u0301e\u0301e\u0301"_s
            << u"👩‍👩‍👧👩‍👩‍👧 e\u0301e\u0301e\u0301e\u0301"_s;
        QTest::newRow("a character of several code points is not cut")
            << QString()
            << u"👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽"_s
            << u"👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽…"_s;
    }

    void marginNamesAreShort()
    {
        QFETCH(const QString, shortName);
        QFETCH(const QString, name);
        QFETCH(const QString, margin);
        Claim entry;
        entry.shortName = shortName;
        entry.name = name;
        QCOMPARE(marginName(entry), margin);
    }

private:
    static int descendants(const Codebook &codebook, const QUuid &id)
    {
        int count = 0;
        for (const QUuid &child : codebook.children(id)) {
            count += 1 + descendants(codebook, child);
        }
        return count;
    }
};

QTEST_GUILESS_MAIN(TestCodebook)
#include "tst_codebook.moc"
