// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/livepassages.h"
#include "passagechecks.h"

#include <QTest>

using namespace Sidelight;

namespace
{

/** Texts that copy from one another, with phrases that stand in many of them and a page that stands in all. */
QList<PassageSource> texts(quint32 seed, int count)
{
    Checks::Prose prose(seed, 1500);
    QList<QStringList> phrases;
    for (int i = 0; i < 12; ++i) {
        phrases.append(prose.words(3 + prose.upTo(8)));
    }
    const QStringList page = prose.words(30);
    QList<QStringList> all;
    for (int i = 0; i < count; ++i) {
        QStringList words = prose.words(80);
        for (int j = 0; j < 5; ++j) {
            words += phrases[prose.upTo(int(phrases.size()))] + prose.words(prose.upTo(6));
        }
        if (i > 0 && i % 3 == 0) {
            words += prose.edited(all[prose.upTo(i)].mid(10, 40), 8);
        }
        all.append(prose.upTo(4) == 0 ? words + words.first(20) : words + page);
    }
    QList<PassageSource> result;
    for (const QStringList &words : all) {
        result.append({prose.text(words), {}});
    }
    return result;
}

/** What findPassages() finds for those of the sources that are left, numbered as they are; without weights. */
QList<Passage> foundAnew(const QList<PassageSource> &sources, const LivePassages &live)
{
    QList<PassageSource> left;
    QList<int> numbers;
    for (int source = 0; source < sources.size(); ++source) {
        if (!live.isRemoved(source)) {
            left.append(sources[source]);
            numbers.append(source);
        }
    }
    QList<Passage> result = findPassages(left).value();
    for (Passage &passage : result) {
        passage.sourceA = numbers[passage.sourceA];
        passage.sourceB = numbers[passage.sourceB];
        passage.weight = 0;
        passage.noise = {};
    }
    return result;
}

/** Keeps the passages of all sources up to date, as a program that works with them does. */
class Keeper
{
public:
    explicit Keeper(const QList<PassageSource> &sources)
        : m_live(sources)
    {
        for (int source = 0; source < sources.size(); ++source) {
            m_rows.append(m_live.passages(source));
        }
    }

    void add(const PassageSource &source)
    {
        const int number = m_live.add(source);
        m_rows.append(m_live.passages(number));
    }

    void remove(int source)
    {
        const QList<int> changed = m_live.remove(source);
        m_rows[source].clear();
        for (QList<Passage> &row : m_rows) {
            row.removeIf([source](const Passage &passage) { return passage.sourceA == source; });
        }
        for (const int other : changed) {
            m_rows[other] = m_live.passages(other);
        }
    }

    [[nodiscard]] const LivePassages &live() const { return m_live; }

    [[nodiscard]] QList<Passage> all() const
    {
        QList<Passage> result;
        for (const QList<Passage> &row : m_rows) {
            result += row;
        }
        std::sort(result.begin(), result.end(), [](const Passage &l, const Passage &r) {
            return std::tie(l.sourceA, l.sourceB, l.a, l.b) < std::tie(r.sourceA, r.sourceB, r.a, r.b);
        });
        return result;
    }

private:
    LivePassages m_live;
    QList<QList<Passage>> m_rows;
};

} // namespace

class TestLivePassages : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void nothing()
    {
        LivePassages live;
        QCOMPARE(live.count(), 0);
        QCOMPARE(live.add({}), 0);
        QVERIFY(live.passages(0).isEmpty());
        QVERIFY(live.remove(0).isEmpty());
        QVERIFY(live.isRemoved(0));
        QVERIFY(live.passages(0).isEmpty());
        QVERIFY(live.remove(0).isEmpty());
    }

    void addingIsAsFindingAnew()
    {
        const QList<PassageSource> sources = texts(1, 420);
        Keeper keeper(sources.first(60));
        for (const PassageSource &source : sources.sliced(60)) {
            keeper.add(source);
        }
        const QList<Passage> anew = foundAnew(sources, keeper.live());
        QVERIFY(anew.size() > 10000);
        QCOMPARE(keeper.all(), anew);
    }

    void removingIsAsFindingAnew_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 2; seed < 6; ++seed) {
            QTest::addRow("texts of seed %u", seed) << seed;
        }
    }

    void removingIsAsFindingAnew()
    {
        QFETCH(quint32, seed);
        const QList<PassageSource> sources = texts(seed, 330);
        Keeper keeper(sources);
        QRandomGenerator random(seed);
        for (int round = 0; round < 8; ++round) {
            for (int i = 0; i < 5; ++i) {
                keeper.remove(random.bounded(int(sources.size())));
            }
            QCOMPARE(keeper.all(), foundAnew(sources, keeper.live()));
        }
    }

    void anEditedSourceIsTheLast()
    {
        QList<PassageSource> sources = texts(9, 120);
        Keeper keeper(sources);
        for (const int source : {3, 57, 119}) {
            keeper.remove(source);
            sources.append({sources[source].text + QStringLiteral(" and a few words more"), {}});
            keeper.add(sources.last());
        }
        QCOMPARE(keeper.all(), foundAnew(sources, keeper.live()));
    }
};

QTEST_GUILESS_MAIN(TestLivePassages)
#include "tst_livepassages.moc"
