// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/find/hitmodel.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestHitModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_sources.clear();
        m_hits.clear();
        for (const QString &text : {u"The fourth letter came. A second letter, too."_s, u"No third letter came."_s}) {
            Source source;
            source.id = QUuid::createUuid();
            source.key = u"00%1"_s.arg(m_sources.size());
            source.article.text = text;
            m_sources.append(source);
        }
        m_hits = findInSources(m_sources, {u"letter"_s})->hits;
        QCOMPARE(m_hits.size(), 3);
    }

    void hitsStandInTheirContext()
    {
        HitModel model;
        const QAbstractItemModelTester tester(&model);
        model.setHits(m_hits, m_sources);
        QCOMPARE(cells(model, 1),
                 QStringList({u"000"_s, u"The fourth letter came. A second "_s, u"letter"_s, u", too."_s}));
        QCOMPARE(cells(model, 2), QStringList({u"001"_s, u"No third "_s, u"letter"_s, u" came."_s}));
        QCOMPARE(model.sourceCount(), 2);
        QCOMPARE(model.index(2, 0).data(HitModel::SourceIdRole).toUuid(), m_sources.at(1).id);
        QCOMPARE(model.hitAt(2), m_hits.at(2));
        model.setHits({}, m_sources);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.sourceCount(), 0);
    }

    void hitsOfSourcesThatAreGoneGoToo()
    {
        HitModel model;
        const QAbstractItemModelTester tester(&model);
        model.setHits(m_hits, m_sources.mid(1));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.sourceCount(), 1);
    }

    void theyAreSortedFromTheHitOutwards()
    {
        HitModel model;
        model.setHits(m_hits, m_sources);
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.setSortRole(HitModel::SortRole);
        proxy.sort(HitModel::BeforeColumn);
        QCOMPARE(rows(proxy), QList<int>({0, 1, 2})); // fourth, second, third
        proxy.sort(HitModel::BeforeColumn, Qt::DescendingOrder);
        QCOMPARE(rows(proxy), QList<int>({2, 1, 0}));
        proxy.sort(HitModel::AfterColumn);
        QCOMPARE(rows(proxy), QList<int>({2, 0, 1})); // came; came a second; too
        proxy.sort(HitModel::SourceColumn);
        QCOMPARE(rows(proxy), QList<int>({0, 1, 2}));
    }

private:
    static QStringList cells(const HitModel &model, int row)
    {
        QStringList result;
        for (int column = 0; column < HitModel::ColumnCount; ++column) {
            result.append(model.index(row, column).data().toString());
        }
        return result;
    }

    static QList<int> rows(const QSortFilterProxyModel &proxy)
    {
        QList<int> result;
        for (int row = 0; row < proxy.rowCount(); ++row) {
            result.append(proxy.mapToSource(proxy.index(row, 0)).row());
        }
        return result;
    }

    QList<Source> m_sources;
    QList<Hit> m_hits;
};

QTEST_GUILESS_MAIN(TestHitModel)
#include "tst_hitmodel.moc"
