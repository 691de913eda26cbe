// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/quotes/speakeroutletmodel.h"

#include "tests/items/fixtures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::fixtures;

namespace
{

Quote quote(QuoteType type)
{
    Quote made;
    made.content = {0, 3};
    made.type = type;
    return made;
}

ProjectData project()
{
    ProjectData data;
    data.sources = {source(1), source(2)};
    return data;
}

Analysis analysis()
{
    Analysis made;
    made.ids = {sourceId(1), sourceId(2)};
    made.sources.resize(2);
    made.sources[0].quotes = {quote(QuoteType::Direct), quote(QuoteType::Mixed), quote(QuoteType::Indirect)};
    made.sources[1].quotes = {quote(QuoteType::Indirect), quote(QuoteType::Direct)};
    made.speakers.all = {{u"Ann Lee"_s, {u"Ann Lee"_s, u"the captain"_s}, true}, {u"Bo Ek"_s, {u"Bo Ek"_s}, true}};
    made.speakers.ofQuotes = {{0, 0, 0}, {1, -1}};
    return made;
}

} // namespace

class TestSpeakerOutletModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void everySourceHasItsFigure()
    {
        SpeakerOutletModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setProject(project(), analysis());
        QCOMPARE(printed(model), (QStringList{u"Ann Lee|3|0|3"_s, u"Bo Ek|0|1|1"_s, u"Unknown speaker|0|1|1"_s,
                                              u"All speakers|3|2|5"_s}));
        QStringList heads;
        for (int column = 0; column < model.columnCount(); ++column) {
            heads.append(model.headerData(column, Qt::Horizontal).toString());
        }
        QCOMPARE(heads, (QStringList{u"Speaker"_s, u"001"_s, u"002"_s, u"All"_s}));
    }

    void quotedWordsAreToldFromIndirectOnes()
    {
        SpeakerOutletModel model;
        model.setProject(project(), analysis());
        const QModelIndex ann = model.index(0, 1);
        QCOMPARE(ann.data(SpeakerOutletModel::QuotesRole).toInt(), 3);
        QCOMPARE(ann.data(SpeakerOutletModel::QuotedRole).toInt(), 2);
        QCOMPARE(ann.data(SpeakerOutletModel::SourceIdRole).toUuid(), sourceId(1));
        QCOMPARE(ann.data(Qt::AccessibleTextRole).toString(), u"Ann Lee in 001: 3 quote(s), 1 indirect"_s);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"the captain"_s));
        QVERIFY(model.index(0, 3).data(SpeakerOutletModel::SourceIdRole).toUuid().isNull());
        QVERIFY(model.index(3, 0).data(SpeakerOutletModel::IsAllRole).toBool());
        QCOMPARE(model.index(3, 3).data(SpeakerOutletModel::QuotedRole).toInt(), 3);
    }

    void cellsAreFound()
    {
        SpeakerOutletModel model;
        model.setProject(project(), analysis());
        QCOMPARE(model.indexOf(u"The Captain"_s, sourceId(2)), model.index(0, 2));
        QCOMPARE(model.indexOf({}, sourceId(1)), model.index(2, 1));
        QVERIFY(!model.indexOf(u"Cy Dee"_s, sourceId(1)).isValid());
        QVERIFY(!model.indexOf(u"Bo Ek"_s, sourceId(7)).isValid());
    }

    void itFollowsSourcesAndAnalyses()
    {
        SpeakerOutletModel model;
        const QAbstractItemModelTester tester(&model);
        const ProjectData before = project();
        model.setProject(before, analysis());
        Source last = before.sources.at(0);
        last.position = 9;
        Source read = before.sources.at(1);
        read.isRead = !read.isRead;
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.apply({{}, {changed(before.sources.at(1), read)}, {}, {}});
        QCOMPARE(reset.size(), 0);
        model.apply({{}, {changed(before.sources.at(0), last)}, {}, {}});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(printed(model).constFirst(), u"Ann Lee|0|3|3"_s);
        Analysis named = analysis();
        named.sources[1].quotes.removeLast();
        named.speakers.ofQuotes[1].removeLast();
        model.setAnalysis(named);
        QCOMPARE(model.rowCount(), 3);
        model.setProject({}, {});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSpeakerOutletModel)
#include "tst_speakeroutletmodel.moc"
