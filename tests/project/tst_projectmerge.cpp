// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/projectmerge.h"

#include "models/claims/codebook.h"
#include "models/project/projectfile.h"

#include "randomanalyst.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** What an analyst makes of a project in so many acts. */
ProjectData worked(ProjectData data, quint32 seed, int acts, int seconds)
{
    sample::RandomAnalyst analyst(seed, seconds);
    for (int i = 0; i < acts; ++i) {
        data.apply(analyst.act(data));
    }
    return data;
}

template <class T>
bool hasAllOf(const QList<T> &rows, const QList<T> &expected)
{
    return std::ranges::all_of(expected, [&](const T &row) {
        return std::ranges::any_of(rows, [&](const T &other) { return other.id == row.id; });
    });
}

} // namespace

class TestProjectMerge final : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now = sample::someTime(100000);

private slots:
    void init() { QTest::failOnWarning(); }

    void twoCopiesBecomeOne_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 30; ++seed) {
            QTest::addRow("analysts no. %u", seed) << seed;
        }
    }

    void twoCopiesBecomeOne()
    {
        QFETCH(const quint32, seed);
        ProjectData start;
        start.id = sample::idOf(1);
        const ProjectData base = worked(start, seed, 120, 0);
        const ProjectData a = worked(base, seed + 1000, 60, 500);
        const ProjectData b = worked(base, seed + 2000, 60, 530);
        const ProjectData merged = mergedProjects(a, b, m_now);
        QVERIFY2(mergedProjects(b, a, m_now) == merged, "the order makes a difference");
        QVERIFY2(mergedProjects(merged, b, m_now) == merged, "the second time makes a difference");
        QVERIFY2(mergedProjects(merged, a, m_now) == merged, "the second time makes a difference");
        QVERIFY(mergedProjects(a, a, m_now) == a);

        QVERIFY(hasAllOf(merged.sources, a.sources) && hasAllOf(merged.sources, b.sources));
        QVERIFY(hasAllOf(merged.claims, a.claims) && hasAllOf(merged.claims, b.claims));
        QVERIFY(hasAllOf(merged.links, a.links) && hasAllOf(merged.links, b.links));
        for (const ProjectData &copy : {a, b}) {
            for (const Coding &coding : copy.codings) {
                QVERIFY(merged.coding(coding.id) || merged.orphan(coding.id));
            }
        }

        const Change change = acts::mergeProject(a, b, m_now);
        ProjectData data = a;
        data.apply(change);
        QVERIFY(data == merged);
        data.apply(inverted(change));
        QVERIFY(data == a);
    }

    void whatIsMergedIsWrittenAndTakenBack()
    {
        const QTemporaryDir folder(sample::memoryFolder());
        const auto file = ProjectFile::create(folder.filePath(u"merged.sidelight"_s));
        const ProjectData empty = (*file)->read().value();
        const ProjectData a = worked(empty, 7, 150, 0);
        const ProjectData b = worked(empty, 8, 150, 0); // with keys of sources that the other has too
        QVERIFY((*file)->apply(changeBetween(empty, a)));
        const Change change = acts::mergeProject(a, b, m_now);
        const Result<void> written = (*file)->apply(change);
        QVERIFY2(written, qPrintable(written ? QString() : describe(written.error())));
        QVERIFY((*file)->read() == mergedProjects(a, b, m_now));
        QVERIFY((*file)->apply(inverted(change)));
        QVERIFY((*file)->read() == a);
    }

    void theLaterWordCountsAndNothingWrittenIsLost()
    {
        const ProjectData base = sample::wholeData(sample::idOf(1));
        ProjectData a = base;
        ProjectData b = base;
        Coding later = *base.coding(sample::idOf(3001));
        later.stance = Stance::Disputes;
        later.note = u"Ada’s note"_s;
        a.apply(acts::editCoding(a, later, sample::someTime(900)));
        Coding sooner = *base.coding(sample::idOf(3001));
        sooner.stance = Stance::Questions;
        sooner.note = u"Bo’s note"_s;
        b.apply(acts::editCoding(b, sooner, sample::someTime(800)));
        a.apply(acts::editMemo(a, sample::claim(3).id, u"Ada’s memo"_s, u"Ada"_s, m_now));
        b.apply(acts::editMemo(b, sample::claim(3).id, u"Bo’s memo"_s, u"Bo"_s, m_now));
        const ProjectData merged = mergedProjects(a, b, m_now);
        QCOMPARE(merged.coding(later.id)->stance, Stance::Disputes);
        QCOMPARE(merged.coding(later.id)->note, u"Ada’s note\n\nBo’s note"_s);
        QCOMPARE(merged.claim(sample::claim(3).id)->memo, u"Ada’s memo\n\nBo’s memo"_s);
    }

    /** The rows stay as they were written, so that merging again changes nothing; the codebook cuts the loop. */
    void claimsThatHangUnderEachOtherAreCutApartByTheCodebook()
    {
        ProjectData base;
        base.apply(sample::adding(sample::claim(1), sample::claim(2)));
        ProjectData a = base;
        ProjectData b = base;
        a.apply(acts::moveClaim(a, sample::claim(1).id, sample::claim(2).id, 0));
        b.apply(acts::moveClaim(b, sample::claim(2).id, sample::claim(1).id, 0));
        const ProjectData merged = mergedProjects(a, b, m_now);
        const Codebook codebook(merged.claims);
        QCOMPARE(codebook.children({}).size(), 1);
        QCOMPARE(codebook.claims().size(), 2);
        QVERIFY(mergedProjects(b, a, m_now) == merged);
        QVERIFY(mergedProjects(merged, a, m_now) == merged);

        ProjectData data = merged; // the inner one goes: nothing may hang under what is not there
        data.apply(acts::removeClaim(data, codebook.children(codebook.children({}).constFirst()).constFirst()));
        QCOMPARE(data.claims.size(), 1);
        QVERIFY(data.claims.constFirst().parent.isNull());
    }
};

QTEST_GUILESS_MAIN(TestProjectMerge)
#include "tst_projectmerge.moc"
