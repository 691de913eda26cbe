// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/claims/linkmodel.h"
#include "models/items/claims/logmodel.h"
#include "models/items/claims/orphanmodel.h"
#include "models/project/acts.h"

#include "../project/sampledata.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

/** The lists of the analyst's own work: change log, links, codings without a place. */
class TestAnalystModels final : public QObject
{
    Q_OBJECT

private:
    template <class Model>
    static QString text(const Model &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private slots:
    void init() { QTest::failOnWarning(); }

    void theLogGrowsAtTheTop()
    {
        LogModel model;
        const QAbstractItemModelTester tester(&model);
        const LogEntry first{1, sample::someTime(), u"Ada"_s, LogEntry::Kind::Act, u"New claim “May”"_s};
        LogEntry second = first;
        second.number = 2;
        second.kind = LogEntry::Kind::Undo;
        LogEntry third = second;
        third.number = 3;
        third.kind = LogEntry::Kind::Redo;
        model.setEntries({first});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setEntries({first, second, third});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(text(model, 0, LogModel::WhatColumn), u"Redo: New claim “May”"_s);
        QCOMPARE(text(model, 1, LogModel::WhatColumn), u"Undo: New claim “May”"_s);
        QCOMPARE(text(model, 2, LogModel::WhatColumn), u"New claim “May”"_s);
        QCOMPARE(text(model, 2, LogModel::WhoColumn), u"Ada"_s);
        QVERIFY(!text(model, 2, LogModel::WhenColumn).isEmpty());
        QCOMPARE(reset.size(), 0);
        LogEntry fourth = first;
        fourth.number = 0; // the file gives it
        model.append(fourth);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(text(model, 0, LogModel::WhatColumn), u"New claim “May”"_s);
        QCOMPARE(model.entries().constLast().number, 4);
        model.setEntries({third}); // another project's
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void linksAreListedWithTheirWords()
    {
        LinkModel model;
        const QAbstractItemModelTester tester(&model);
        const ProjectData data = sample::wholeData(sample::idOf(1));
        model.setProject(data);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, LinkModel::FromColumn), u"001 · “plan 😀”"_s);
        QCOMPARE(text(model, 0, LinkModel::KindColumn), u"contradicts"_s);
        QCOMPARE(text(model, 0, LinkModel::ToColumn), u"002 · “not before”"_s);
        QCOMPARE(text(model, 0, LinkModel::NoteColumn), u"see the minutes"_s);
        QCOMPARE(text(model, 1, LinkModel::FromColumn), u"003 · “plan 😀” (no longer in the text)"_s);
        QCOMPARE(model.linkAt(1), data.links.at(1));
        model.setProject({});
        QCOMPARE(model.rowCount(), 0);
    }

    void codingsWithoutAPlaceAreListed()
    {
        OrphanModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(sample::wholeData(sample::idOf(1)));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(text(model, 0, OrphanModel::ClaimColumn), sample::claim(3).name);
        QCOMPARE(text(model, 0, OrphanModel::WordsColumn), u"gone 😀"_s);
        QCOMPARE(text(model, 0, OrphanModel::SourceColumn), u"002"_s);
        QCOMPARE(model.index(0, OrphanModel::WordsColumn).data(Qt::ToolTipRole).toString(), u"… was [gone 😀] then …"_s);
    }
};

QTEST_GUILESS_MAIN(TestAnalystModels)
#include "tst_analystmodels.moc"
