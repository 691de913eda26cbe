// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/values/valuemodel.h"

#include "fixtures.h"
#include "models/claims/values/values.h"
#include "models/items/values/conflictmodel.h"
#include "models/items/runners/valuerunner.h"
#include "models/items/values/valuefilterproxy.h"
#include "models/items/values/valuetable.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::fixtures;

namespace
{

constexpr int patience = 10000; // ms
constexpr int money = static_cast<int>(ValueType::Money);

// The first source has characters outside the basic plane: code points and UTF-16 units differ.
const QString first = u"\U0001D49C deal: the port pays $180 million by Nov. 24 for the new grain terminal."_s;
const QString second = u"For the new grain terminal the port pays $184 million, and that by November 24."_s;

ProjectData project()
{
    ProjectData data;
    data.sources = {source(0, first), source(1, second)};
    data.sources[1].article.metadata.outlet = u"The Courier"_s;
    return data;
}

Analysis analysis()
{
    Analysis made;
    made.ids = {sourceId(1), sourceId(0)}; // in another order than the table
    made.sources.resize(2);
    made.sources[0].values = findValues(second);
    made.sources[1].values = findValues(first);
    return made;
}

/** Of a row of the tree, by its words. */
QModelIndex rowOf(const QAbstractItemModel &model, const QString &words)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == words) {
            return model.index(row, 0);
        }
    }
    return {};
}

QList<Conflict> conflicts()
{
    return findConflicts(project(), analysis()).value();
}

} // namespace

class TestValueModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { QTest::failOnWarning(); }

    void aValueStandsOnceWithAllItsPlaces()
    {
        ValueModel model;
        QAbstractItemModelTester tester(&model);
        model.setProject(project(), analysis());
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex date = rowOf(model, u"24 November, year not known"_s);
        QVERIFY(date.isValid());
        QCOMPARE(model.rowCount(date), 2);
        QCOMPARE(date.data(ValueModel::KindTextRole).toString(), u"Date"_s);
        QCOMPARE(date.data(ValueModel::CarriersRole).value<QList<bool>>(), (QList<bool>{true, true}));
        QVERIFY(date.data(Qt::AccessibleTextRole).toString().contains(u"24 November"_s));
        const QModelIndex place = model.index(0, 0, date);
        QCOMPARE(place.data().toString(), u"Nov. 24"_s);
        QCOMPARE(place.data(ValueModel::SourceKeyRole).toString(), u"000"_s); // in table order
        QCOMPARE(place.data(ValueModel::SourceIdRole).toUuid(), sourceId(0));
        QCOMPARE(place.data(ValueModel::SpanRole).value<Span>().length(), 7);
        QCOMPARE(place.data(ValueModel::ContextRole).value<KeywordContext>().keyword, u"Nov. 24"_s);
        QVERIFY(place.data(Qt::AccessibleTextRole).toString().contains(u"000"_s));
        QCOMPARE(model.parent(place), date);
        QCOMPARE(model.placeAt(place).value, u"XXXX-11-24"_s);
        QCOMPARE(model.placeAt(place).type, u"date"_s);
        QCOMPARE(model.placeAt(date), model.placeAt(place));
    }

    void amountsStandBySize()
    {
        ValueModel model;
        model.setProject(project(), analysis());
        const QModelIndex less = rowOf(model, u"180,000,000 USD"_s);
        const QModelIndex more = rowOf(model, u"184,000,000 USD"_s);
        QVERIFY(less.isValid() && more.isValid());
        QVERIFY(less.row() < more.row());
    }

    void sourcesComeAndGo()
    {
        ValueModel model;
        QAbstractItemModelTester tester(&model);
        const ProjectData data = project();
        model.setProject(data, analysis());
        Change gone;
        gone.sources = {removed(data.sources.at(0))};
        model.apply(gone);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!rowOf(model, u"180,000,000 USD"_s).isValid());
        model.apply(inverted(gone));
        QCOMPARE(model.rowCount(), 3);
        model.setProject({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void kindsAndWordsAreFiltered()
    {
        ValueModel model;
        ValueFilterProxy proxy(ValueModel::KindRole, ValueModel::FilterRole);
        QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&model);
        model.setProject(project(), analysis());
        QVERIFY(!proxy.isFiltering());
        proxy.setKindShown(money, false);
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 2);
        proxy.setKindShown(money, true);
        proxy.setFilterText(u"nov. 24"_s); // as it stands in one source
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 2);
        QVERIFY(proxy.isFiltering());
        proxy.setFilterText(u"184"_s);
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setFilterText(u"nothing of the kind"_s);
        QCOMPARE(proxy.rowCount(), 0);
    }

    void conflictsStandSideBySide()
    {
        QCOMPARE(conflicts().size(), 1);
        ConflictModel model;
        QAbstractItemModelTester tester(&model);
        model.setConflicts(conflicts(), project());
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex one = model.index(0, ConflictModel::FirstColumn);
        const QModelIndex other = model.index(0, ConflictModel::SecondColumn);
        QCOMPARE(QSet<QString>({one.data().toString(), other.data().toString()}),
                 QSet<QString>({u"$180 million"_s, u"$184 million"_s}));
        QVERIFY(one.data(ConflictModel::SourceKeyRole) != other.data(ConflictModel::SourceKeyRole));
        QVERIFY(one.data(ConflictModel::ValueTextRole).toString().endsWith(u"USD"_s));
        QVERIFY(one.data(ConflictModel::FilterRole).toString().contains(u"$184 million"_s));
        QVERIFY(one.data(Qt::AccessibleTextRole).toString().contains(u"million"_s));
        QCOMPARE(one.data(ConflictModel::KindRole).toInt(), static_cast<int>(ValueType::Money));
        Change gone;
        gone.sources = {removed(project().sources.at(0))};
        model.apply(gone);
        QCOMPARE(model.rowCount(), 0);
    }

    void namesAreListedBehindTheValues()
    {
        ValueModel model;
        QAbstractItemModelTester tester(&model);
        model.setProject(project(), analysis());
        model.setNames({{sourceId(1), {{{0, 3}, u"Ada Brook"_s}, {{4, 7}, u"Ada Brook"_s}}}, {sourceId(9), {}}});
        QCOMPARE(model.rowCount(), 4);
        const QModelIndex name = model.index(3, 0);
        QCOMPARE(name.data().toString(), u"Ada Brook"_s);
        QCOMPARE(name.data(ValueModel::KindRole).toInt(), ValueModel::nameKind);
        QCOMPARE(name.data(ValueModel::KindTextRole).toString(), u"Name"_s);
        QCOMPARE(model.rowCount(name), 2);
        QCOMPARE(model.placeAt(model.index(1, 0, name)),
                 (ValuePlace{{sourceId(1), {4, 7}}, u"name"_s, u"Ada Brook"_s}));
    }

    void namesAndConflictsAreFoundBesideTheWindow()
    {
        ProjectData data = project();
        data.sources[1].article.text += u" The mayor, Ada Brook, paid. Brook said nothing."_s;
        ValueRunner runner;
        QSignalSpy finished(&runner, &ValueRunner::finished);
        runner.start(data, analysis());
        QVERIFY(finished.wait(patience));
        const auto findings = finished.constFirst().constFirst().value<ValueFindings>();
        QCOMPARE(findings.conflicts, conflicts());
        const QList<NamedPlace> names = findings.names.value(sourceId(1));
        QCOMPARE(names.size(), 2);
        QCOMPARE(names.at(0).name, u"Ada Brook"_s);
        QCOMPARE(names.at(1).name, u"Ada Brook"_s);
        QCOMPARE(data.sources.at(1).article.text.sliced(names.at(1).span.begin, names.at(1).span.length()), u"Brook"_s);
    }

    void tablesHaveCodePoints()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        const Value paid = analysis().sources.at(1).values.constFirst();
        const ValuePlace there{{sourceId(0), paid.span}, u"money"_s, paid.value, paid.unit};
        const ValuePlace gone{{sourceId(7), {}}, u"money"_s, paid.value, paid.unit};
        QVERIFY(writeValuePlaces(buffer, project(), {there, gone}, csvForData));
        buffer.seek(0);
        const QList<csv::Row> rows = csv::read(buffer).value();
        QCOMPARE(rows.size(), 2);
        const QList<uint> points = first.toUcs4();
        const QStringList &cells = rows.at(1).fields;
        QCOMPARE(cells.at(0), u"money"_s);
        QCOMPARE(cells.at(1), u"000"_s);
        const auto text = points.sliced(cells.at(3).toInt(), cells.at(4).toInt() - cells.at(3).toInt());
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()), text.size()),
                 u"$180 million"_s);
        QCOMPARE(cells.mid(5), (QStringList{u"$180 million"_s, u"180000000"_s, u"USD"_s}));
    }

    void aTableOfConflictsHasBothSides()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        QVERIFY(writeConflicts(buffer, project(), conflicts(), csvForData));
        buffer.seek(0);
        const QList<csv::Row> rows = csv::read(buffer).value();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).fields.size(), rows.at(1).fields.size());
        QVERIFY(rows.at(1).fields.contains(u"$180 million"_s));
        QVERIFY(rows.at(1).fields.contains(u"$184 million"_s));
    }
};

QTEST_GUILESS_MAIN(TestValueModel)
#include "tst_valuemodel.moc"
