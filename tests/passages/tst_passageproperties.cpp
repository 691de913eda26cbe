// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passagechecks.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** Where words were copied from one text into another. */
struct Planted {
    int from = 0;
    int to = 0;
    Span span; ///< in the text `to`
};

struct Collection {
    QList<PassageSource> sources;
    QList<Planted> planted;
};

Collection collection(quint32 seed, int count, int editEach)
{
    Checks::Prose prose(seed);
    QList<QStringList> texts;
    for (int i = 0; i < count; ++i) {
        texts.append(prose.words(150 + prose.upTo(250)));
    }
    Collection result;
    for (int to = 0; to < count; ++to) {
        const int from = (to + 1 + prose.upTo(count - 1)) % count;
        const int length = 15 + prose.upTo(50);
        const QStringList copied = texts[from].mid(prose.upTo(int(texts[from].size()) - length), length);
        const int at = prose.upTo(int(texts[to].size()));
        const QString before = prose.text(texts[to].mid(0, at));
        const QString inside = prose.text(prose.edited(copied, editEach));
        result.sources.append({before + inside + prose.text(texts[to].mid(at)), {}});
        result.planted.append({from, to, {before.size(), before.size() + inside.size()}});
    }
    return result;
}

qsizetype covered(const QList<Passage> &passages, const Planted &planted)
{
    qsizetype length = 0;
    for (const Passage &passage : passages) {
        const bool isA = passage.sourceA == planted.to && passage.sourceB == planted.from;
        const bool isB = passage.sourceB == planted.to && passage.sourceA == planted.from;
        if (isA || isB) {
            length += planted.span.intersected(isA ? passage.a : passage.b).length();
        }
    }
    return std::min(length, planted.span.length());
}

QString noise(QRandomGenerator &random)
{
    static const QStringList parts{
        u" "_s,      u"\n"_s,     u"a"_s,      u"the "_s,     u"\U0001F600"_s, u"e\u0301"_s, u"\u0301"_s,
        u"שלום "_s,  u"سلام "_s,  u"\u202E"_s, u"漢字かな"_s, u"ﬁne "_s,       u"’"_s,       u"U.S. "_s,
        u"\u00AD"_s, u"\uFFFD"_s, u"𝒳𝒴 "_s,    u"1,237 "_s,   u"don't "_s,     u"\u200C"_s,  u"👩‍👩‍👧 "_s,
        u"ÅÄÖ "_s,   u"İi "_s,    u"ß "_s};
    QString result;
    const int count = random.bounded(1, 60);
    for (int i = 0; i < count; ++i) {
        result += parts[random.bounded(int(parts.size()))];
    }
    return result;
}

} // namespace

class TestPassageProperties : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void plantedCopies_data()
    {
        QTest::addColumn<int>("editEach"); // one word in so many is edited; 0: none
        QTest::addColumn<double>("least"); // share of the copies that must be half covered
        QTest::newRow("exact copies are all found") << 0 << 1.0;
        QTest::newRow("with 5 % of the words edited") << 20 << 1.0;
        QTest::newRow("with 10 % of the words edited") << 10 << 0.98;
        QTest::newRow("with 20 % of the words edited") << 5 << 0.94;
    }

    void plantedCopies()
    {
        QFETCH(int, editEach);
        QFETCH(double, least);
        const Collection data = collection(77, 200, editEach);
        const QList<Passage> passages = findPassages(data.sources).value();
        int halfCovered = 0;
        for (const Planted &planted : data.planted) {
            halfCovered += covered(passages, planted) * 2 >= planted.span.length() ? 1 : 0;
        }
        QVERIFY2(halfCovered >= least * double(data.planted.size()),
                 qPrintable(u"%1 of %2"_s.arg(halfCovered).arg(data.planted.size())));
        for (const Passage &passage : passages) {
            QCOMPARE(Checks::fault(passage, data.sources), QString());
        }
        // Each text holds one copy and may be copied from; what else is found must be next to nothing.
        QVERIFY(passages.size() <= data.planted.size() * 5 / 4);
    }

    void jobsDoNotMatter()
    {
        const Collection data = collection(5, 40, 8);
        const QList<Passage> one = findPassages(data.sources, {.jobs = 1}).value();
        QVERIFY(!one.isEmpty());
        for (const int jobs : QList<int>{2, 3, 7, 100}) {
            QCOMPARE(findPassages(data.sources, {.jobs = jobs}).value(), one);
        }
    }

    void orderDoesNotMatter()
    {
        for (quint32 seed = 1; seed < 6; ++seed) {
            const Collection data = collection(seed, 30, 6);
            QList<PassageSource> reversed = data.sources;
            std::reverse(reversed.begin(), reversed.end());
            QList<Passage> found = findPassages(data.sources).value();
            const QList<Passage> mirrored = Checks::mirrored(findPassages(reversed).value(), int(reversed.size()) - 1);
            std::for_each(found.begin(), found.end(), [](Passage &passage) { passage.alignment.clear(); });
            QCOMPARE(found, mirrored);
        }
    }

    void anythingCanBeRead()
    {
        QRandomGenerator random(99);
        for (int round = 0; round < 300; ++round) {
            QList<PassageSource> sources;
            const QString shared = noise(random);
            for (int i = random.bounded(0, 4); i >= 0; --i) {
                const QString text = noise(random) + shared + noise(random);
                const qsizetype at = random.bounded(int(text.size()));
                sources.append({text, {{at, std::min(text.size(), at + 1 + random.bounded(8))}}});
            }
            const QList<Passage> passages = findPassages(sources, {.minWords = 4}).value();
            for (const Passage &passage : passages) {
                const QString text = sources[passage.sourceA].text.sliced(passage.a.begin, passage.a.length()) +
                                     u" | "_s +
                                     sources[passage.sourceB].text.sliced(passage.b.begin, passage.b.length());
                QVERIFY2(Checks::fault(passage, sources).isEmpty(), qPrintable(Checks::fault(passage, sources) + text));
            }
        }
    }

    void adversaries_data()
    {
        QTest::addColumn<QList<PassageSource>>("sources");
        const QString word = u"knock "_s;
        QTest::newRow("one word a hundred thousand times, twice")
            << QList<PassageSource>{{word.repeated(100000), {}}, {word.repeated(100000), {}}};
        QTest::newRow("a sentence ten thousand times, twice")
            << QList<PassageSource>{{u"who goes there in the night? "_s.repeated(10000), {}},
                                    {u"there in the night, who goes? "_s.repeated(10000), {}}};
        QTest::newRow("two words by turns, against them and a third")
            << QList<PassageSource>{{u"tick tock "_s.repeated(50000), {}},
                                    {u"tock tick tock tick tock tick tock tick tick tack "_s.repeated(20000), {}}};
        Checks::Prose prose(4);
        const QString article = prose.text(prose.words(400));
        QTest::newRow("the same article a thousand times") << QList<PassageSource>(1000, {article, {}});
        const QString big = prose.text(prose.words(200000));
        QTest::newRow("two equal texts of a megabyte") << QList<PassageSource>{{big, {}}, {big, {}}};
        const QStringList long1 = prose.words(100000);
        QTest::newRow("a long text and itself with edits")
            << QList<PassageSource>{{long1.join(u' '), {}}, {prose.edited(long1, 10).join(u' '), {}}};
    }

    void adversaries()
    {
        QFETCH(QList<PassageSource>, sources);
        const std::clock_t begin = std::clock(); // processor time: other programs take none of it
        const QList<Passage> passages = findPassages(sources).value();
        QVERIFY(!passages.isEmpty());
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
#ifdef __SANITIZE_THREAD__
        constexpr double most = 60; // every look at memory is watched
#else
        constexpr double most = 20; // a tenth or so without sanitizers
#endif
        QVERIFY2(seconds < most, qPrintable(QString::number(seconds)));
    }
};

QTEST_GUILESS_MAIN(TestPassageProperties)
#include "tst_passageproperties.moc"
