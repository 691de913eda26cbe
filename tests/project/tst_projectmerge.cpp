// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/projectmerge.h"

#include "models/claims/codebook.h"
#include "models/project/changebetween.h"
#include "models/project/marking.h"
#include "models/project/mergecounts.h"
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
    for (int i = 1; i <= acts; ++i) {
        data.apply(marked(analyst.act(data), data, u"me"_s, sample::someTime(seconds + i)));
    }
    return data;
}

ProjectData merged(const ProjectData &a, const ProjectData &b)
{
    return mergedProjects(a, b, sample::someTime(100000)).value();
}

bool isMarkedRemoved(const ProjectData &data, const QUuid &id)
{
    const auto mark = std::ranges::find(data.marks, id, &RowMark::id);
    return mark != data.marks.cend() && mark->kind == RowMark::Kind::Removed;
}

/** Whether all rows are there but those that somebody has taken out. */
template <class T>
bool hasAllOf(const ProjectData &data, const QList<T> &rows, const QList<T> &expected)
{
    return std::ranges::all_of(expected, [&](const T &row) {
        const auto isSame = [&row](const auto &other) { return other.id == row.id; };
        return std::ranges::any_of(rows, isSame) || std::ranges::any_of(data.orphans, isSame) ||
               isMarkedRemoved(data, row.id);
    });
}

/** Which sources, claims and codings, with or without a place, there are. */
QSet<QUuid> rowsOf(const ProjectData &data)
{
    QSet<QUuid> ids;
    const auto add = [&ids](const auto &rows) {
        for (const auto &row : rows) {
            ids.insert(row.id);
        }
    };
    add(data.sources);
    add(data.claims);
    add(data.codings);
    add(data.orphans);
    return ids;
}

/** Does something to a copy at a time, as Study does. */
void act(ProjectData &data, const Change &change, int seconds)
{
    data.apply(marked(change, data, u"me"_s, sample::someTime(seconds)));
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
        for (quint32 seed = 1; seed <= 60; ++seed) {
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
        const ProjectData both = merged(a, b);
        QVERIFY2(merged(b, a) == both, "the order makes a difference");
        QVERIFY2(merged(both, b) == both, "the second time makes a difference");
        QVERIFY2(merged(both, a) == both, "the second time makes a difference");
        QVERIFY2(rowsOf(merged(both, base)) == rowsOf(both), "what was taken out comes back from an older copy");
        QVERIFY(merged(a, a) == a);

        for (const ProjectData &copy : {a, b}) {
            QVERIFY(hasAllOf(both, both.sources, copy.sources));
            QVERIFY(hasAllOf(both, both.claims, copy.claims));
            QVERIFY(hasAllOf(both, both.links, copy.links));
            QVERIFY(hasAllOf(both, both.codings, copy.codings));
        }
        for (const Coding &coding : base.codings) {
            const bool isOut = isMarkedRemoved(a, coding.id) || isMarkedRemoved(b, coding.id);
            const auto isUntouched = [&coding](const ProjectData &copy) {
                const Coding *same = copy.coding(coding.id);
                return !same || *same == coding;
            };
            if (isOut && isUntouched(a) && isUntouched(b)) {
                QVERIFY2(!both.coding(coding.id), "what one has taken out is there again");
            }
        }

        const Change change = acts::mergeProject(a, b, m_now).value();
        ProjectData data = a;
        data.apply(change);
        QVERIFY(data == both);
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
        const Change change = acts::mergeProject(a, b, m_now).value();
        const Result<void> written = (*file)->apply(change);
        QVERIFY2(written, qPrintable(written ? QString() : describe(written.error())));
        QVERIFY((*file)->read() == merged(a, b));
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
        const ProjectData both = merged(a, b);
        QCOMPARE(both.coding(later.id)->stance, Stance::Disputes);
        QCOMPARE(both.coding(later.id)->note, u"Ada’s note\n\nBo’s note"_s);
        QCOMPARE(both.claim(sample::claim(3).id)->memo, u"Ada’s memo\n\nBo’s memo"_s);
    }

    void theLaterNameOfAClaimCountsAndTheOtherIsInItsMemo()
    {
        const ProjectData base = sample::wholeData(sample::idOf(1));
        const QUuid claim = sample::claim(3).id;
        ProjectData a = base;
        ProjectData b = base;
        act(a, acts::renameClaim(a, claim, u"Zebra"_s), 700);
        act(b, acts::renameClaim(b, claim, u"Ape"_s), 800);
        const ProjectData both = merged(a, b);
        QCOMPARE(both.claim(claim)->name, u"Ape"_s);
        QVERIFY(both.claim(claim)->memo.contains(u"Zebra"_s));
        QVERIFY(merged(b, a) == both);
    }

    void whatOneHasTakenOutGoesFromBoth_data()
    {
        QTest::addColumn<int>("changed"); // when the other has changed it; 0: never
        QTest::addColumn<bool>("isThere");
        QTest::newRow("the other has left it alone") << 0 << false;
        QTest::newRow("the other had changed it before") << 800 << false;
        QTest::newRow("the other has changed it at the same time") << 900 << false;
        QTest::newRow("the other has changed it since") << 1000 << true;
    }

    void whatOneHasTakenOutGoesFromBoth()
    {
        QFETCH(const int, changed);
        QFETCH(const bool, isThere);
        const ProjectData base = sample::wholeData(sample::idOf(1));
        const QUuid coding = sample::idOf(3001);
        const QUuid link = base.links.constFirst().id;
        const QUuid memo = sample::source(1).id;
        ProjectData a = base;
        act(a, acts::removeCoding(a, coding), 900);
        act(a, acts::removeLinks(a, {link}), 900);
        act(a, acts::editMemo(a, memo, QString(), u"me"_s, sample::someTime(900)), 900);
        ProjectData b = base;
        if (changed > 0) {
            Coding other = *b.coding(coding);
            other.stance = Stance::Questions;
            act(b, acts::editCoding(b, other, sample::someTime(changed)), changed);
            SpanLink relinked = *b.link(link);
            relinked.note = u"another note"_s;
            act(b, acts::editLink(b, relinked), changed);
            act(b, acts::editMemo(b, memo, u"another memo"_s, u"me"_s, sample::someTime(changed)), changed);
        }
        const ProjectData both = merged(a, b);
        QCOMPARE(both.coding(coding) != nullptr, isThere);
        QCOMPARE(both.link(link) != nullptr, isThere);
        QCOMPARE(!both.memo(memo).isEmpty(), isThere);
        QVERIFY(merged(b, a) == both);
        QVERIFY(rowsOf(merged(both, base)) == rowsOf(both));
        QVERIFY(merged(both, a) == both && merged(both, b) == both);
    }

    void aRemovalThatWasUndoneIsNone()
    {
        const ProjectData base = sample::wholeData(sample::idOf(1));
        ProjectData a = base;
        const Change removal = marked(acts::removeClaim(a, sample::claim(1).id), a, u"me"_s, sample::someTime(900));
        a.apply(removal);
        QVERIFY(isMarkedRemoved(a, sample::claim(1).id));
        a.apply(inverted(removal));
        QVERIFY(a == base);
        QVERIFY(merged(a, base) == base);
    }

    void whatIsBackAgainIsNoLongerMarked()
    {
        ProjectData a = sample::wholeData(sample::idOf(1));
        const Coding coding = *a.coding(sample::idOf(3001));
        act(a, acts::removeCoding(a, coding.id), 900);
        QVERIFY(isMarkedRemoved(a, coding.id));
        act(a, acts::addCoding(a, coding), 950); // read in from a file that had it
        QVERIFY(!isMarkedRemoved(a, coding.id));
    }

    void aClaimThatOneHasTakenOutStaysForWhatTheOtherCodedWithIt()
    {
        const ProjectData base = sample::wholeData(sample::idOf(1));
        const QUuid claim = sample::claim(2).id; // it hangs under claim 1
        ProjectData a = base;
        act(a, acts::removeClaim(a, sample::claim(1).id), 900);
        QVERIFY(!a.claim(claim));
        ProjectData b = base;
        const Coding coding =
            acts::newCoding(claim, sample::source(3).id, {0, 9}, Stance::Asserts, u"Bo"_s, sample::someTime(700));
        act(b, acts::addCoding(b, coding), 700);
        const ProjectData both = merged(a, b);
        QVERIFY(both.coding(coding.id));
        QVERIFY(both.claim(claim) && both.claim(sample::claim(1).id));
        QVERIFY(!both.coding(sample::idOf(3001))); // which both had, and one has taken out
        QVERIFY(merged(b, a) == both);
        QVERIFY(merged(both, a) == both && merged(both, b) == both);
        QVERIFY(!merged(a, base).claim(claim));
    }

    void aSourceThatOneHasTakenOutGoesWithAllThatHangsOnIt()
    {
        const ProjectData base = sample::wholeData(sample::idOf(1));
        ProjectData a = base;
        act(a, acts::removeSource(a, sample::source(2).id), 900);
        const Change change = acts::mergeProject(base, a, m_now).value();
        ProjectData data = base;
        data.apply(change);
        QVERIFY(data == a);
        const MergeCounts counts = countsOf(change);
        QCOMPARE(counts.removedSources, 1);
        QCOMPARE(counts.removedCodings, 2); // one of them without a place
        QCOMPARE(counts.removedBy, QStringList(u"me"_s));
        QVERIFY2(change.text.contains(describeRemoved(counts)), qPrintable(change.text));
        data.apply(inverted(change));
        QVERIFY(data == base);
    }

    void claimsThatOneHasMadeOneAreOneInBoth()
    {
        const ProjectData base = sample::wholeData(sample::idOf(1));
        ProjectData a = base;
        act(a, acts::mergeClaims(a, sample::claim(2).id, sample::claim(3).id), 900);
        const ProjectData both = merged(a, base);
        QVERIFY(!both.claim(sample::claim(2).id));
        QCOMPARE(both.coding(sample::idOf(3001))->claim, sample::claim(3).id);
        QVERIFY(both == a);
        QVERIFY(merged(base, a) == a);
    }

    void aMergeThatNobodyWantsAnyMoreStops()
    {
        const ProjectData base = sample::wholeData(sample::idOf(1));
        const auto stopped = mergedProjects(base, base, m_now, [](int, int) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
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
        const ProjectData both = merged(a, b);
        const Codebook codebook(both.claims);
        QCOMPARE(codebook.children({}).size(), 1);
        QCOMPARE(codebook.claims().size(), 2);
        QVERIFY(merged(b, a) == both);
        QVERIFY(merged(both, a) == both);

        ProjectData data = both; // the inner one goes: nothing may hang under what is not there
        data.apply(acts::removeClaim(data, codebook.children(codebook.children({}).constFirst()).constFirst()));
        QCOMPARE(data.claims.size(), 1);
        QVERIFY(data.claims.constFirst().parent.isNull());
    }
};

QTEST_GUILESS_MAIN(TestProjectMerge)
#include "tst_projectmerge.moc"
