// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/parallel.h"

#include <QList>
#include <QTest>

#include <latch>
#include <numeric>

using namespace Sidelight;

namespace
{

bool always(qsizetype)
{
    return true;
}

} // namespace

class TestParallel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void resultsComeInOrder_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("jobs");
        QTest::newRow("nothing") << 0 << 3;
        QTest::newRow("one") << 1 << 3;
        QTest::newRow("one thread") << 40 << 1;
        QTest::newRow("many") << 500 << 4;
        QTest::newRow("no thread at all is one") << 5 << 0;
    }

    void resultsComeInOrder()
    {
        QFETCH(const int, count);
        QFETCH(const int, jobs);
        QList<qsizetype> taken;
        QList<qsizetype> asked;
        const auto take = [&](qsizetype i, qsizetype result) {
            QCOMPARE(i, taken.size());
            taken.append(result);
        };
        const auto mayGoOn = [&](qsizetype done) {
            asked.append(done);
            return true;
        };
        QVERIFY(takeInOrder(
            count, jobs, [](qsizetype i) { return i * i; }, take, mayGoOn));
        QCOMPARE(taken.size(), count);
        for (qsizetype i = 0; i < taken.size(); ++i) {
            QCOMPARE(taken.at(i), i * i);
        }
        QVERIFY(std::ranges::is_sorted(asked));
    }

    void aSlowOneDoesNotKeepTheOthersFromBeingBegun()
    {
        std::latch others(5);
        const auto work = [&](qsizetype i) {
            if (i == 0) {
                others.wait(); // would never end where the next are begun only when it has
            } else if (i <= 5) {
                others.count_down();
            }
            return i;
        };
        qsizetype sum = 0;
        QVERIFY(takeInOrder(
            40, 2, work, [&sum](qsizetype, qsizetype i) { sum += i; }, always));
        QCOMPARE(sum, 40 * 39 / 2);
    }

    void whatIsFinishedWaitsInBoundedNumber()
    {
        constexpr int jobs = 2;
        constexpr qsizetype room = 4 * jobs;
        std::vector<std::future<void>> begun;
        std::vector<std::promise<void>> begins(100);
        for (std::promise<void> &promise : begins) {
            begun.push_back(promise.get_future());
        }
        const auto work = [&](qsizetype i) {
            begins[i].set_value();
            return i;
        };
        const auto isBegun = [&](qsizetype i) {
            return begun[i].wait_for(std::chrono::seconds(0)) == std::future_status::ready;
        };
        const auto take = [&](qsizetype i, qsizetype) {
            // Those that were given out so far are within room of the one that is taken.
            QVERIFY(i + room >= std::ssize(begun) || !isBegun(i + room));
        };
        QVERIFY(takeInOrder(std::ssize(begins), jobs, work, take, always));
    }

    void itStopsWhenItIsAskedTo()
    {
        constexpr qsizetype count = 1000;
        std::vector<char> isBegun(count, 0); // each written by one job
        const auto work = [&](qsizetype i) {
            isBegun[i] = 1;
            return i;
        };
        qsizetype taken = 0;
        const auto take = [&](qsizetype, qsizetype) { ++taken; };
        QVERIFY(!takeInOrder(count, 3, work, take, [](qsizetype done) { return done < 20; }));
        QCOMPARE(taken, 20);
        QVERIFY(std::accumulate(isBegun.cbegin(), isBegun.cend(), 0) <= 20 + 12);
    }

    void itStopsBeforeAnythingIsFinished()
    {
        std::promise<void> stopped;
        const std::shared_future<void> isStopped = stopped.get_future().share();
        const auto work = [isStopped](qsizetype i) {
            isStopped.wait();
            return i;
        };
        int asked = 0;
        const auto mayGoOn = [&](qsizetype) {
            if (++asked < 3) {
                return true; // asked again while the first is being worked out
            }
            stopped.set_value();
            return false;
        };
        QVERIFY(!takeInOrder(
            10, 2, work, [](qsizetype, qsizetype) { QFAIL("nothing was finished"); }, mayGoOn));
        QCOMPARE(asked, 3);
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
