// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/rejecting.h"

#include "models/project/acts.h"

#include "sampledata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QString gates = u"the harbour master closed both gates before the storm came in from the north"_s;
const QString bread = u"bakers from four villages sold their bread beside the church until it was dark"_s;

Source sourceOf(uint number, const QString &text)
{
    Source source;
    source.id = sample::idOf(number);
    source.position = static_cast<int>(number);
    source.article.text = text;
    return source;
}

/** Three sources have `gates`, the first two go on with `bread` as well. */
ProjectData project()
{
    ProjectData data;
    data.sources = {sourceOf(1, u"Long ago "_s + gates + u". "_s + bread),
                    sourceOf(2, u"And so "_s + gates + u". "_s + bread), sourceOf(3, u"Thus "_s + gates + u"."_s)};
    return data;
}

Analysis analysed(const ProjectData &data)
{
    return analyse(data.sources, {.passages = {}, .rejections = data.rejections}).value();
}

/** The group with that many sources, as an act. */
Change rejecting(const ProjectData &data, const Analysis &analysis, int sources)
{
    const auto group = std::ranges::find(analysis.groups, sources, &PassageGroup::sources);
    QList<Rejection> rejections;
    for (const auto &[a, b] : rejectedPlaces(analysis, *group)) {
        rejections.append(acts::newRejection(a, b, u"kb"_s, sample::someTime()));
    }
    return acts::rejectPassages(data, rejections);
}

QString wording(const ProjectData &data, const PassageGroup &group)
{
    const GroupMember &member = group.members.constFirst();
    return data.sources.at(member.source).article.text.sliced(member.span.begin, member.span.length());
}

} // namespace

class TestRejecting final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void aRejectedGroupIsInNothingButTheRejected_data()
    {
        QTest::addColumn<int>("sources");
        QTest::addColumn<int>("pairs");
        QTest::addColumn<QString>("rejected");
        QTest::addColumn<QString>("kept");
        QTest::newRow("what all three have") << 3 << 3 << gates << bread;
        QTest::newRow("what two go on with") << 2 << 1 << bread << gates;
    }

    void aRejectedGroupIsInNothingButTheRejected()
    {
        QFETCH(const int, sources);
        QFETCH(const int, pairs);
        QFETCH(const QString, rejected);
        QFETCH(const QString, kept);
        ProjectData data = project();
        const Analysis before = analysed(data);
        QCOMPARE(before.groups.size(), 2);
        const Change change = rejecting(data, before, sources);
        QCOMPARE(change.rejections.size(), pairs);
        data.apply(change);
        const Analysis after = analysed(data);
        QCOMPARE(after.groups.size(), 1);
        QCOMPARE(wording(data, after.groups.constFirst()), kept);
        QCOMPARE(after.rejected.size(), 1);
        QCOMPARE(wording(data, after.rejected.constFirst()), rejected);
        QCOMPARE(after.rejected.constFirst().sources, sources);
        const Span place{data.sources.at(0).article.text.indexOf(kept), 0};
        QCOMPARE(after.sources.at(0).shared,
                 (QList<SharedStretch>{{{place.begin, place.begin + kept.size()}, 5 - sources}}));
        QCOMPARE(after.overlapWords.at(0).value(1), 14);
        QCOMPARE(after.overlapWords.at(0).value(2), sources == 3 ? 0 : 14);

        const QList<QUuid> ids = rejectionsOf(after, after.rejected.constFirst(), data.rejections);
        QCOMPARE(ids.size(), pairs);
        data.apply(acts::restorePassages(data, ids));
        const Analysis restored = analysed(data);
        QVERIFY(restored.rejected.isEmpty());
        QCOMPARE(restored.groups, before.groups);
    }

    void bothRejectedAreTwoThatAreRestoredOneByOne()
    {
        ProjectData data = project();
        const Analysis before = analysed(data);
        data.apply(rejecting(data, before, 3));
        data.apply(rejecting(data, analysed(data), 2));
        const Analysis after = analysed(data);
        QVERIFY(after.groups.isEmpty() && after.passages.isEmpty());
        QCOMPARE(after.rejected.size(), 2);
        for (const PassageGroup &group : after.rejected) {
            ProjectData one = data;
            one.apply(acts::restorePassages(one, rejectionsOf(after, group, one.rejections)));
            QCOMPARE(analysed(one).groups.size(), 1);
            QCOMPARE(analysed(one).groups.constFirst().members, group.members);
        }
    }

    void aRejectionHoldsWhateverTheOrderOfTheSources()
    {
        ProjectData data = project();
        data.apply(rejecting(data, analysed(data), 3));
        std::ranges::reverse(data.sources);
        const Analysis after = analysed(data);
        QCOMPARE(after.rejected.size(), 1);
        QCOMPARE(after.rejected.constFirst().sources, 3);
        data.sources.removeLast();
        QCOMPARE(analysed(data).rejected.constFirst().sources, 2);
    }

    void aNewSourceWithTheWordingIsAMatchOfItsOwn()
    {
        ProjectData data = project();
        data.apply(rejecting(data, analysed(data), 3));
        data.sources.append(sourceOf(4, u"Here too "_s + gates));
        const Analysis after = analysed(data);
        QVERIFY(std::ranges::any_of(after.groups, [](const PassageGroup &group) { return group.sources == 4; }));
        QCOMPARE(after.overlapWords.at(0).value(2), 0);
        QCOMPARE(after.overlapWords.at(0).value(3), 14);
    }
};

QTEST_GUILESS_MAIN(TestRejecting)
#include "tst_rejecting.moc"
