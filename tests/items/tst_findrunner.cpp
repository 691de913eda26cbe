// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/runners/findrunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestFindRunner : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_sources.clear();
        for (const QString &text : {u"A letter and a Letter."_s, u"Nothing."_s, u"“Letter”\nletter"_s}) {
            Source source;
            source.id = QUuid::createUuid();
            source.article.text = text;
            m_sources.append(source);
        }
    }

    void allSourcesAreSearchedInTheirOrder()
    {
        const Result<FoundHits> found = findInSources(m_sources, {u"letter"_s});
        QVERIFY(found);
        const QUuid first = m_sources.at(0).id;
        const QUuid third = m_sources.at(2).id;
        QCOMPARE(found->hits, (QList<Hit>{{first, {2, 8}}, {first, {15, 21}}, {third, {1, 7}}, {third, {9, 15}}}));
        QVERIFY(!found->isFull);
    }

    void aFullListSaysSo()
    {
        const Result<FoundHits> found = findInSources(m_sources, {u"letter"_s}, {}, 3);
        QCOMPARE(found->hits.size(), 3);
        QVERIFY(found->isFull);
        QVERIFY(!findInSources(m_sources, {u"letter"_s}, {}, 4)->isFull);
    }

    void aSearchThatIsFullAtTheEndOfASourceLooksOn()
    {
        QVERIFY(findInSources(m_sources, {u"letter"_s}, {}, 2)->isFull);
    }

    void itRunsBesideTheWindow()
    {
        FindRunner runner;
        QSignalSpy finished(&runner, &FindRunner::finished);
        runner.start(m_sources, {u"nothing"_s});
        runner.start(m_sources, {u"letter"_s});
        QVERIFY(finished.wait());
        QCOMPARE(finished.size(), 1); // what was replaced never arrives
        QCOMPARE(finished.constFirst().constFirst().value<FoundHits>().hits.size(), 4);
        QVERIFY(!runner.isRunning());
    }

    void wrongExpressionsFail()
    {
        FindRunner runner;
        QSignalSpy failed(&runner, &FindRunner::failed);
        runner.start(m_sources, {.text = u"("_s, .regular = true});
        QVERIFY(failed.wait());
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code, Error::Code::Malformed);
    }

    void whatIsCancelledNeverArrives()
    {
        FindRunner runner;
        QSignalSpy finished(&runner, &FindRunner::finished);
        runner.start(m_sources, {u"letter"_s});
        runner.cancel();
        QTRY_VERIFY(!runner.isRunning());
        QCOMPARE(finished.size(), 0);
    }

private:
    QList<Source> m_sources;
};

QTEST_GUILESS_MAIN(TestFindRunner)
#include "tst_findrunner.moc"
