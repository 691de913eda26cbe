// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/variants/variantmodel.h"
#include "fixtures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::fixtures;

namespace
{

const QString one = u"“The old gates were closed early, before the storm came in from the north,” she said."_s;
const QString two = u"“The old gates were shut early, before the storm came in from the north,” she said."_s;
const QString three = u"It is said that the old iron gates were closed before the storm came in from the north."_s;

Span placeIn(const QString &text, const QString &first, const QString &last)
{
    return {text.indexOf(first), text.indexOf(last) + last.size()};
}

QList<Source> sources()
{
    QList<Source> made{source(1, one), source(2, two), source(3, three), source(4, u"Quite another matter."_s)};
    made[1].article.metadata.outlet = u"Quaywatch"_s;
    return made;
}

Analysis analysis()
{
    Analysis made;
    for (const Source &source : sources()) {
        made.ids.append(source.id);
    }
    made.sources.resize(4);
    made.overlapWords.resize(4);
    made.groups = {{{{0, placeIn(one, u"The"_s, u"north"_s)},
                     {1, placeIn(two, u"The"_s, u"north"_s)},
                     {2, placeIn(three, u"the old"_s, u"north"_s)}},
                    14,
                    3,
                    9.0,
                    {}}};
    return made;
}

/** Every cell: "~" before changed words, "+" only here, "-" the words left out, "…" folded ones. */
QStringList cells(const VariantModel &model, int row)
{
    QStringList result;
    for (int column = 0; column < model.columnCount(); ++column) {
        QStringList parts;
        for (const VariantPiece &piece :
             model.index(row, column).data(VariantModel::CellRole).value<VariantCell>().pieces) {
            const QStringList signs{QString(), u"~"_s, u"-"_s, u"+"_s, u"%"_s};
            const QString fold = piece.folded > 0 ? u" …%1… "_s.arg(piece.folded) + piece.afterFold : QString();
            parts.append(signs.at(static_cast<int>(piece.kind)) +
                         (piece.kind == RunKind::OnlyInA ? piece.baseText : piece.text) + fold);
        }
        result.append(parts.join(u' '));
    }
    return result;
}

} // namespace

class TestVariantModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void withoutAGroupItIsEmpty()
    {
        VariantModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setProject(sources(), analysis());
        QCOMPARE(model.group(), -1);
        QCOMPARE(model.columnCount(), 0);
        QVERIFY(model.excerpt().isEmpty() && model.provenance().isEmpty() && model.text().isEmpty());
        model.setGroup(7);
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowAMemberInColumns()
    {
        VariantModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(sources(), analysis());
        model.setGroup(0);
        QCOMPARE(model.baseRow(), 0);
        QCOMPARE(cells(model, 0), (QStringList{u"“The old"_s, QString(), u"gates were"_s, u"closed"_s, u"early,"_s,
                                               u"before the …4… the north,”"_s}));
        QCOMPARE(cells(model, 1), (QStringList{u"“The old"_s, QString(), u"gates were"_s, u"~shut"_s, u"early,"_s,
                                               u"before the …4… the north,”"_s}));
        QCOMPARE(cells(model, 2), (QStringList{u"the old"_s, u"+iron"_s, u"gates were"_s, u"closed"_s, u"-early,"_s,
                                               u"before the …4… the north."_s}));
    }

    void rowsSayWhoseAndWhat()
    {
        VariantModel model;
        model.setProject(sources(), analysis());
        model.setGroup(0);
        const auto header = [&](int row, int role) { return model.headerData(row, Qt::Vertical, role); };
        QCOMPARE(header(0, VariantModel::KeyRole).toString(), u"001"_s);
        QCOMPARE(header(1, VariantModel::OutletRole).toString(), u"Quaywatch"_s);
        QCOMPARE(header(0, VariantModel::IsBaseRole).toBool(), true);
        QCOMPARE(header(1, VariantModel::KindRole).toInt(), static_cast<int>(VariantKind::Paraphrased));
        QCOMPARE(header(1, VariantModel::WordsRole).toInt(), 1);
        QCOMPARE(header(1, VariantModel::NameRole).toString(), u"Paraphrased"_s);
        QCOMPARE(header(1, VariantModel::NameWordsRole).toString(), u"1 word(s)"_s);
        QCOMPARE(header(0, Qt::DisplayRole).toString(), u"001 · Base"_s);
        QCOMPARE(header(1, Qt::DisplayRole).toString(), u"002 · Quaywatch · Paraphrased (1 word(s))"_s);
        QVERIFY(!header(9, Qt::DisplayRole).isValid());
        QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), u"closed"_s);
    }

    void cellsSayWhatTheyAre()
    {
        VariantModel model;
        model.setProject(sources(), analysis());
        model.setGroup(0);
        const auto spoken = [&](int row, int column) {
            return model.index(row, column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken(1, 3), u"“shut” instead of “closed”"_s);
        QCOMPARE(spoken(2, 4), u"“early,” is left out"_s);
        QCOMPARE(spoken(2, 1), u"“iron” is only here"_s);
        QCOMPARE(spoken(0, 1), u"nothing here"_s);
        QCOMPARE(spoken(0, 5), u"before the storm came in from the north,”"_s);
        QCOMPARE(model.index(2, 1).data(VariantModel::SpanRole).value<Span>(), placeIn(three, u"iron"_s, u"iron"_s));
        QCOMPARE(model.index(2, 4).data(VariantModel::SpanRole).value<Span>().length(), 0);
        QCOMPARE(model.index(0, 1).data(VariantModel::SpanRole).value<Span>().begin, one.indexOf(u"gates"));
        QCOMPARE(model.index(1, 0).data(VariantModel::SourceIdRole).toUuid(), sourceId(2));
    }

    void anyRowCanBeTheBase()
    {
        VariantModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(sources(), analysis());
        model.setGroup(0);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setBase(2);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.baseRow(), 2);
        QVERIFY(cells(model, 0).contains(u"-iron"_s));
        model.setBase(2);
        model.setBase(-1);
        model.setBase(3);
        QCOMPARE(reset.size(), 1);
        model.setGroup(0);
        QCOMPARE(model.baseRow(), 0);
    }

    void equalWordsCanBeUnfolded()
    {
        VariantModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(sources(), analysis());
        model.setGroup(0);
        QVERIFY(model.isFolded());
        model.setFolded(false);
        QCOMPARE(cells(model, 0).constLast(), u"before the storm came in from the north,”"_s);
        model.setFolded(true);
        QVERIFY(cells(model, 0).constLast().contains(u"…4…"_s));
    }

    void theGroupInFiguresAndText()
    {
        VariantModel model;
        model.setProject(sources(), analysis());
        model.setGroup(0);
        QCOMPARE(model.sourceCount(), 3);
        QCOMPARE(model.formCount(), 3);
        QCOMPARE(model.lacking(), QStringList{u"004"_s});
        QVERIFY(model.excerpt().startsWith(u"The old gates"_s));
        QVERIFY(!model.isRightToLeft());
        QCOMPARE(model.text().split(u'\n').size(), 3);
        QCOMPARE(
            model.text().split(u'\n').at(1),
            u"002\tQuaywatch\tParaphrased (1 word(s))\t“The old gates were shut early, before the storm came in from the north,”"_s);
    }

    void theTablesOrderAndKeysAreFollowed()
    {
        VariantModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(sources(), analysis());
        model.setGroup(0);
        model.setBase(1);
        QList<Source> after = sources();
        after[0].position = 9;
        std::ranges::sort(after, {}, &Source::position);
        QVERIFY(model.apply(after, {changed(sources().at(0), after.constLast())}));
        QCOMPARE(model.headerData(2, Qt::Vertical, VariantModel::KeyRole).toString(), u"001"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical, VariantModel::IsBaseRole).toBool(), true); // still 002
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        Source read = after.at(0);
        read.isRead = true;
        QVERIFY(!model.apply(after, {changed(after.at(0), read)}));
        QCOMPARE(reset.size(), 0);
    }

    /** "...," he said. "..." is one wording, told by its parts. */
    void aBrokenQuoteHasOneRow()
    {
        const QString broken = u"“The old gates were closed in the storm,” he said. “They will open on Monday.”"_s;
        const QString whole = u"“The old gates were closed in the storm. They will open on Monday,” he said."_s;
        Analysis made;
        made.ids = {source(1, broken).id, source(2, whole).id};
        made.sources.resize(2);
        Quote part;
        part.content = placeIn(broken, u"The old"_s, u"storm,"_s);
        made.sources[0].quotes.append(part);
        part.content = placeIn(broken, u"They"_s, u"Monday."_s);
        made.sources[0].quotes.append(part);
        part.content = placeIn(whole, u"The old"_s, u"Monday,"_s);
        made.sources[1].quotes.append(part);
        Utterance utterance;
        utterance.members = {{0, 0}, {0, 1}, {1, 0}};
        utterance.members[1].continues = true;
        utterance.base = 2;
        made.utterances.append(utterance);
        VariantModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject({source(1, broken), source(2, whole)}, made);
        model.setUtterance(0);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.baseRow(), 1);
        QCOMPARE(model.formCount(), 1);
        model.setBase(0);
        QCOMPARE(model.baseRow(), 0);
        QCOMPARE(model.formCount(), 1);
    }

    void aSourceThatWentHasNoRow()
    {
        VariantModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(sources(), analysis());
        model.setGroup(0);
        QList<Source> left = sources();
        left.removeFirst();
        QVERIFY(model.apply(left, {removed(sources().at(0))}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.lacking(), QStringList{u"004"_s});
        QVERIFY(model.apply({}, {removed(sources().at(1))}));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestVariantModel)
#include "tst_variantmodel.moc"
