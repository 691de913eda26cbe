// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sources/sourcefilterproxy.h"

#include "models/items/sources/sourcemodel.h"
#include "tests/items/fixtures.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::fixtures;

namespace
{

Source article(uint number, const QString &outlet, const QString &title, const QDate &date, bool isRead, bool isOpen)
{
    Source made = source(number);
    made.article.metadata.outlet = outlet;
    made.article.metadata.title = title;
    made.article.metadata.published = date.isValid() ? QDateTime(date, QTime(9, 0), QTimeZone::UTC) : QDateTime();
    made.isRead = isRead;
    made.isOpen = isOpen;
    return made;
}

ProjectData project()
{
    ProjectData made;
    made.sources = {article(1, u"harbour Post"_s, u"Ferry late"_s, QDate(2024, 5, 6), true, true),
                    article(2, u""_s, u"The ferry"_s, {}, false, true),
                    article(3, u"Bay News"_s, u""_s, QDate(2024, 5, 4), true, false)};
    return made;
}

Analysis figures()
{
    Analysis analysis;
    analysis.ids = {sourceId(1), sourceId(2), sourceId(3)};
    analysis.sources.resize(3);
    const QList<int> words{90, 1000, 300};
    for (int source = 0; source < 3; ++source) {
        analysis.sources[source].words = words.at(source);
        analysis.sources[source].sharedWords = 30;
        analysis.sources[source].quotes.resize(source == 1 ? 11 : 2 + source);
    }
    return analysis;
}

} // namespace

class TestSourceFilterProxy final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_model.setProject(project(), figures());
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing typed") << u""_s << u"001 002 003"_s;
        QTest::newRow("the key") << u"002"_s << u"002"_s;
        QTest::newRow("the outlet") << u"bay"_s << u"003"_s;
        QTest::newRow("the headline") << u"ferry"_s << u"001 002"_s;
        QTest::newRow("the date") << u"may 2024"_s << u"001 003"_s;
        QTest::newRow("words of several fields") << u"ferry post"_s << u"001"_s;
        QTest::newRow("more words than") << u"words>90"_s << u"002 003"_s;
        QTest::newRow("at least so many words") << u"words>=90"_s << u"001 002 003"_s;
        QTest::newRow("share, in per cent") << u"shared<=10%"_s << u"002 003"_s;
        QTest::newRow("no codings, of what has few quotes") << u"quotes<10 Codings=0"_s << u"001 003"_s;
        QTest::newRow("after a day; none without a date") << u"date>2024-05-04"_s << u"001"_s;
        QTest::newRow("words and figures") << u"ferry words<500"_s << u"001"_s;
        QTest::newRow("no condition, but words") << u"words>many"_s << u""_s;
        QTest::newRow("nothing fits") << u"train"_s << u""_s;
    }

    void filters()
    {
        QFETCH(const QString, text);
        SourceFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&m_model);
        proxy.setFilterText(text);
        QTEST(keys(proxy), "expected");
        QCOMPARE(proxy.filterText(), text);
        QCOMPARE(proxy.isFiltering(), !text.isEmpty());
        proxy.setFilterText({});
        QCOMPARE(keys(proxy), u"001 002 003"_s);
    }

    void unreadAndOpenOnly()
    {
        SourceFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&m_model);
        proxy.setUnreadOnly(true);
        QVERIFY(proxy.isUnreadOnly() && proxy.isFiltering());
        QCOMPARE(keys(proxy), u"002"_s);
        proxy.setUnreadOnly(false);
        proxy.setOpenOnly(true);
        QVERIFY(proxy.isOpenOnly() && proxy.isFiltering());
        QCOMPARE(keys(proxy), u"001 002"_s);
        proxy.setOpenOnly(false);
        QVERIFY(!proxy.isFiltering());
    }

    void aSourceLeavesTheUnreadOnesWhenItIsRead()
    {
        SourceFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&m_model);
        proxy.setUnreadOnly(true);
        Source read = project().sources.at(1);
        read.isRead = true;
        m_model.apply({{}, {changed(project().sources.at(1), read)}, {}, {}});
        QCOMPARE(proxy.rowCount(), 0);
    }

    void sortsByAnyColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("expected");
        QTest::newRow("table order") << int(SourceModel::SourceColumn) << u"001 002 003"_s;
        QTest::newRow("share, as a number") << int(SourceModel::ShareColumn) << u"002 003 001"_s;
        QTest::newRow("quotes, as a number") << int(SourceModel::QuotesColumn) << u"001 003 002"_s;
        QTest::newRow("outlet, upper and lower case alike") << int(SourceModel::OutletColumn) << u"002 003 001"_s;
        QTest::newRow("headline") << int(SourceModel::TitleColumn) << u"003 001 002"_s;
        QTest::newRow("date, none first") << int(SourceModel::DateColumn) << u"002 003 001"_s;
        QTest::newRow("words, as a number") << int(SourceModel::WordsColumn) << u"001 003 002"_s;
    }

    void sortsByAnyColumn()
    {
        QFETCH(const int, column);
        SourceFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&m_model);
        proxy.sort(column);
        QTEST(keys(proxy), "expected");
    }

    void sourcesAreDraggedInTableOrderOnly()
    {
        SourceFilterProxy proxy;
        proxy.setSourceModel(&m_model);
        QVERIFY(proxy.index(0, 0).flags() & Qt::ItemIsDragEnabled);
        QVERIFY(proxy.flags({}) & Qt::ItemIsDropEnabled);
        proxy.sort(SourceModel::DateColumn);
        QVERIFY(!(proxy.index(0, 0).flags() & Qt::ItemIsDragEnabled));
        QVERIFY(!(proxy.flags({}) & Qt::ItemIsDropEnabled));
        proxy.sort(-1);
        QVERIFY(proxy.index(0, 0).flags() & Qt::ItemIsDragEnabled);
    }

    void aDragAmongFilteredRowsMeansTheirPlacesInTheTable()
    {
        SourceFilterProxy proxy;
        proxy.setSourceModel(&m_model);
        proxy.setFilterText(u"may 2024"_s);
        QSignalSpy asked(&m_model, &SourceModel::moveRequested);
        const std::unique_ptr<QMimeData> data(proxy.mimeData({proxy.index(1, 0)}));
        QVERIFY(proxy.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
        QVERIFY(proxy.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toUuid(), sourceId(3));
        QCOMPARE(asked.at(0).at(1).toInt(), 0);
        QVERIFY(!proxy.removeRows(1, 1)); // what a view does after a drag
        QCOMPARE(m_model.rowCount(), 3);
    }

private:
    static QString keys(const QAbstractItemModel &model)
    {
        return printed(model, {SourceModel::KeyRole}).replaceInStrings(QRegularExpression(u"\\|.*"_s), {}).join(u' ');
    }

    SourceModel m_model;
};

QTEST_GUILESS_MAIN(TestSourceFilterProxy)
#include "tst_sourcefilterproxy.moc"
