// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/anchors.h"
#include "models/passages/groups.h"
#include "models/text/positions.h"
#include "passagechecks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

struct Case {
    int sourceA = 0;
    int sourceB = 0;
    Span a;
    Span b;
};

QList<QJsonObject> rows(const QString &name)
{
    QList<QJsonObject> result;
    QFile file(QStringLiteral(SIDELIGHT_SHARED "/gold/") + name);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.isEmpty()) {
                result.append(QJsonDocument::fromJson(line).object());
            }
        }
    }
    return result;
}

/** Whether passages of the pair cover half of both sides. */
bool isHalfCovered(const Case &gold, const QList<Passage> &passages)
{
    qsizetype a = 0;
    qsizetype b = 0;
    for (const Passage &passage : passages) {
        if (passage.sourceA == gold.sourceA && passage.sourceB == gold.sourceB && passage.a.intersects(gold.a) &&
            passage.b.intersects(gold.b)) {
            a += passage.a.intersected(gold.a).length();
            b += passage.b.intersected(gold.b).length();
        }
    }
    return a * 2 >= gold.a.length() && b * 2 >= gold.b.length();
}

} // namespace

/** The five articles that the project began with; they are not ours and lie beside the repository, if at all. */
class TestFiveArticles : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        for (const QJsonObject &row : rows(u"docs.jsonl"_s)) {
            m_names.append(row["doc_id"_L1].toString());
            m_sources.append({row["text"_L1].toString(), {}});
        }
        if (m_sources.isEmpty()) {
            QSKIP("the five articles are not here");
        }
        for (const QJsonObject &row : rows(u"passages.jsonl"_s)) {
            readCases(row);
        }
        m_passages = findPassages(m_sources).value();
    }

    void everyMarkedPassageIsFound()
    {
        QVERIFY(m_gold.size() >= 25);
        for (const Case &gold : std::as_const(m_gold)) {
            QVERIFY2(isHalfCovered(gold, m_passages),
                     qPrintable(m_sources[gold.sourceA].text.sliced(gold.a.begin, gold.a.length())));
        }
    }

    void noOtherPairOfArticlesSharesAnything()
    {
        for (const Passage &passage : std::as_const(m_passages)) {
            QCOMPARE(Checks::fault(passage, m_sources), QString());
            QVERIFY(std::any_of(m_gold.cbegin(), m_gold.cend(), [&](const Case &gold) {
                return gold.sourceA == passage.sourceA && gold.sourceB == passage.sourceB;
            }));
        }
    }

    void titlesComeLast()
    {
        for (const Passage &passage : std::as_const(m_passages)) {
            QVERIFY(passage.noise || passage.sourceB != 4);
            QVERIFY2(!passage.noise || passage.words < 16,
                     qPrintable(m_sources[passage.sourceA].text.sliced(passage.a.begin, passage.a.length())));
            QVERIFY(!(passage.noise & ~NoiseReasons(NoiseReason::NamesOnly)));
        }
        const QList<PassageGroup> groups = groupPassages(m_passages, m_sources);
        QVERIFY(groups.last().noise);
        QVERIFY(groups.size() >= 8 && groups.size() <= 14);
        QCOMPARE(groups.first().sources, 4);
        QVERIFY(groups.first().words >= 24);
    }

    void anchorsRise()
    {
        for (int from = 0; from < 5; ++from) {
            for (int to = 0; to < 5; ++to) {
                const qsizetype fromLength = m_sources[from].text.size();
                const qsizetype toLength = m_sources[to].text.size();
                const QList<Anchor> anchors = scrollAnchors(m_passages, from, to, fromLength, toLength);
                QCOMPARE(anchors.first(), Anchor());
                QCOMPARE(anchors.last(), (Anchor{fromLength, toLength}));
                for (qsizetype i = 1; i < anchors.size(); ++i) {
                    QVERIFY(anchors[i - 1].from < anchors[i].from && anchors[i - 1].to <= anchors[i].to);
                }
            }
        }
    }

private:
    void readCases(const QJsonObject &row)
    {
        const auto a = static_cast<int>(m_names.indexOf(row["doc_a"_L1].toString()));
        const auto b = static_cast<int>(m_names.indexOf(row["doc_b"_L1].toString()));
        QVERIFY(a >= 0 && a < b);
        const Positions inA(m_sources[a].text);
        const Positions inB(m_sources[b].text);
        for (const QJsonValue &match : row["matches"_L1].toArray()) {
            const QJsonArray m = match.toArray();
            m_gold.append({a, b, inA.fromCodePoints({m[0].toInteger(), m[1].toInteger()}),
                           inB.fromCodePoints({m[2].toInteger(), m[3].toInteger()})});
        }
    }

    QStringList m_names;
    QList<PassageSource> m_sources;
    QList<Case> m_gold;
    QList<Passage> m_passages;
};

QTEST_GUILESS_MAIN(TestFiveArticles)
#include "tst_fivearticles.moc"
