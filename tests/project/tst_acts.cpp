// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acts.h"

#include "sampledata.h"
#include "undoable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestActs final : public QObject
{
    Q_OBJECT

private:
    ProjectData m_data;

    static QUuid folder() { return sample::claim(1).id; }
    static QUuid inside() { return sample::claim(2).id; }
    static QUuid top() { return sample::claim(3).id; }
    static QUuid sourceId(uint number) { return sample::source(number).id; }

    Coding freshCoding(const QUuid &claim, uint source, Span span = {0, 3}, Stance stance = Stance::Asserts) const
    {
        return acts::newCoding(claim, sourceId(source), span, stance, u"me"_s, sample::someTime(500));
    }

    QStringList codedBy(const QUuid &claim) const
    {
        QStringList list;
        for (const Coding &coding : m_data.codings) {
            if (coding.claim == claim) {
                list.append(m_data.source(coding.source)->key + u' ' + stanceKey(coding.stance));
            }
        }
        return list;
    }

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_data = sample::wholeData(sample::idOf(1));
    }

    void sourcesAreAdded()
    {
        QCOMPARE(carriedOut(m_data, acts::addSources({sample::source(4)})), QString());
        QCOMPARE(m_data.sources.size(), 4);
        QCOMPARE(acts::addSources({sample::source(5)}).text, u"Import “The mayor’s plan”"_s);
        QVERIFY(acts::addSources({sample::source(5), sample::source(6)}).text.contains(u'2'));
        QVERIFY(acts::addSources({}).isEmpty());
    }

    void aSourceGoesWithItsCodings()
    {
        QCOMPARE(carriedOut(m_data, acts::removeSource(m_data, sourceId(1))), QString());
        QCOMPARE(m_data.sources.size(), 2);
        QCOMPARE(m_data.codings.size(), 2);
        QVERIFY(acts::removeSource(m_data, sourceId(1)).isEmpty());
    }

    void passagesAreRejectedAndRestored()
    {
        const Place a{sourceId(1), {0, 9}};
        const Place b{sourceId(2), {4, 12}};
        const Rejection one = acts::newRejection(a, b, u" k\nb "_s, sample::someTime());
        QCOMPARE(one.coder, u"k b"_s);
        QCOMPARE(one.created, sample::someTime());
        const Rejection other = acts::newRejection(b, {sourceId(3), {0, 9}}, u"kb"_s, sample::someTime(1));
        const qsizetype before = m_data.rejections.size();
        QCOMPARE(carriedOut(m_data, acts::rejectPassages(m_data, {one, other})), QString());
        QCOMPARE(m_data.rejections.size(), before + 2);
        const Rejection turned = acts::newRejection(b, a, u"other"_s, sample::someTime());
        QVERIFY(acts::rejectPassages(m_data, {one, turned}).isEmpty());
        QCOMPARE(carriedOut(m_data, acts::restorePassages(m_data, {other.id, one.id, sourceId(1)})), QString());
        QCOMPARE(m_data.rejections.size(), before);
        QVERIFY(acts::restorePassages(m_data, {one.id}).isEmpty());
    }

    void whatIsNoMatchIsNotRejected_data()
    {
        QTest::addColumn<Place>("a");
        QTest::addColumn<Place>("b");
        const Place good{sourceId(1), {30, 39}};
        QTest::newRow("two places of one source") << good << Place{sourceId(1), {4, 12}};
        QTest::newRow("a source that is not there") << good << Place{sourceId(99), {4, 12}};
        QTest::newRow("an empty place") << good << Place{sourceId(2), {4, 4}};
        QTest::newRow("a place behind the text") << Place{sourceId(2), {4, 100000}} << good;
        QTest::newRow("a place before the text") << Place{sourceId(2), {-1, 5}} << good;
    }

    void whatIsNoMatchIsNotRejected()
    {
        QFETCH(const Place, a);
        QFETCH(const Place, b);
        const Rejection rejection = acts::newRejection(a, b, u"kb"_s, sample::someTime());
        QVERIFY(acts::rejectPassages(m_data, {rejection}).isEmpty());
    }

    void aSourceGoesWithItsRejections()
    {
        QCOMPARE(m_data.rejections.size(), 2); // both of source 1
        const Change removal = acts::removeSource(m_data, sourceId(2));
        QCOMPARE(removal.rejections.size(), 1);
        QCOMPARE(carriedOut(m_data, removal), QString());
        QCOMPARE(m_data.rejections.size(), 1);
        QCOMPARE(carriedOut(m_data, acts::removeSource(m_data, sourceId(1))), QString());
        QVERIFY(m_data.rejections.isEmpty());
    }

    void aSourceMovesInTheTable()
    {
        QCOMPARE(carriedOut(m_data, acts::moveSource(m_data, sourceId(3), 0)), QString());
        QCOMPARE(m_data.sources.at(0).id, sourceId(3));
        QCOMPARE(m_data.sources.at(1).id, sourceId(1));
        QCOMPARE(carriedOut(m_data, acts::moveSource(m_data, sourceId(3), 99)), QString());
        QCOMPARE(m_data.sources.at(2).id, sourceId(3));
        QVERIFY(acts::moveSource(m_data, sourceId(3), 2).isEmpty());
        QVERIFY(acts::moveSource(m_data, QUuid(), 0).isEmpty());
    }

    void metadataReadAndOpenOfASourceChange()
    {
        Metadata metadata = sample::source(1).article.metadata;
        QVERIFY(acts::editMetadata(m_data, sourceId(1), metadata).isEmpty());
        metadata.outlet = u" The\nPaper "_s;
        QCOMPARE(carriedOut(m_data, acts::editMetadata(m_data, sourceId(1), metadata)), QString());
        QCOMPARE(m_data.source(sourceId(1))->article.metadata.outlet, u"The Paper"_s);

        QVERIFY(acts::setRead(m_data, sourceId(2), true).isEmpty());
        QCOMPARE(carriedOut(m_data, acts::setRead(m_data, sourceId(2), false)), QString());
        QCOMPARE(carriedOut(m_data, acts::setOpen(m_data, sourceId(2), true)), QString());
        QVERIFY(m_data.source(sourceId(2))->isOpen);
        QVERIFY(acts::setOpen(m_data, QUuid(), true).isEmpty());
    }

    void aTitleWithAPlaceholderStaysAsItIs()
    {
        Metadata metadata = sample::source(1).article.metadata;
        metadata.title = u"Up by 5 %1 %n"_s;
        m_data.apply(acts::editMetadata(m_data, sourceId(1), metadata));
        QCOMPARE(acts::setOpen(m_data, sourceId(1), true).text, u"Open “Up by 5 %1 %n”"_s);
        m_data.apply(acts::renameClaim(m_data, top(), u"5 %2"_s));
        QCOMPARE(acts::mergeClaims(m_data, top(), inside()).text, u"Merge “5 %2” into “The bridge opens in May (2)”"_s);
    }

    void aPartIsOverruledAndLeftToTheProgramAgain()
    {
        const QList<Part> parts = sample::source(1).article.parts;
        QCOMPARE(carriedOut(m_data, acts::overrulePart(m_data, sourceId(1), parts.at(0).span, true)), QString());
        QCOMPARE(m_data.source(sourceId(1))->overrules.size(), 2);
        QCOMPARE(carriedOut(m_data, acts::overrulePart(m_data, sourceId(1), parts.at(1).span, true)), QString());
        QCOMPARE(m_data.source(sourceId(1))->overrules.size(), 2);
        QCOMPARE(carriedOut(m_data, acts::overrulePart(m_data, sourceId(1), parts.at(0).span, std::nullopt)),
                 QString());
        QCOMPARE(m_data.source(sourceId(1))->overrules.size(), 1);
        QVERIFY(acts::overrulePart(m_data, sourceId(1), parts.at(0).span, std::nullopt).isEmpty());
    }

    void aNewClaimTakesItsPlace()
    {
        const Claim claim = acts::newClaim(m_data, u"  A toll\nis planned "_s, folder());
        QCOMPARE(claim.name, u"A toll is planned"_s);
        QCOMPARE(claim.parent, folder());
        QCOMPARE(claim.position, 3);
        QCOMPARE(claim.colour, 1);
        QCOMPARE(carriedOut(m_data, acts::addClaim(m_data, claim)), QString());
        QCOMPARE(m_data.claims.at(2), claim);
        QVERIFY(acts::addClaim(m_data, claim).isEmpty());
        QVERIFY(acts::newClaim(m_data, u"x"_s, sample::idOf(9)).parent.isNull());
        QVERIFY(acts::addClaim(m_data, acts::newClaim(m_data, u" \n "_s)).isEmpty());
    }

    void aClaimIsRenamedRecolouredAndEdited()
    {
        QCOMPARE(carriedOut(m_data, acts::renameClaim(m_data, top(), u"Opening\tin May"_s)), QString());
        QCOMPARE(m_data.claim(top())->name, u"Opening\tin May"_s);
        QVERIFY(acts::renameClaim(m_data, top(), u" Opening\tin May "_s).isEmpty());
        QVERIFY(acts::renameClaim(m_data, top(), u" "_s).isEmpty());
        QVERIFY(acts::renameClaim(m_data, QUuid(), u"x"_s).isEmpty());
        QCOMPARE(carriedOut(m_data, acts::recolourClaim(m_data, top(), 12)), QString());
        QVERIFY(acts::recolourClaim(m_data, top(), 13).isEmpty());
        Claim edited = *m_data.claim(top());
        edited.memo = u"one\r\ntwo"_s;
        edited.parent = folder();
        edited.position = 77;
        QCOMPARE(carriedOut(m_data, acts::editClaim(m_data, edited)), QString());
        QCOMPARE(m_data.claim(top())->memo, u"one\ntwo"_s);
        QVERIFY(m_data.claim(top())->parent.isNull());
        QCOMPARE(m_data.claim(top())->position, sample::claim(3).position);
    }

    void aClaimMovesButNeverIntoItself()
    {
        QCOMPARE(carriedOut(m_data, acts::moveClaim(m_data, top(), folder(), 0)), QString());
        QCOMPARE(m_data.claims.at(1).id, top());
        QCOMPARE(m_data.claims.at(2).id, inside());
        QVERIFY(acts::moveClaim(m_data, top(), folder(), 0).isEmpty());
        QVERIFY(acts::moveClaim(m_data, folder(), inside(), 0).isEmpty());
        QVERIFY(acts::moveClaim(m_data, folder(), folder(), 0).isEmpty());
        QVERIFY(acts::moveClaim(m_data, folder(), sample::idOf(9), 0).isEmpty());
        QCOMPARE(carriedOut(m_data, acts::moveClaim(m_data, top(), folder(), 1)), QString());
        QCOMPARE(m_data.claims.at(2).id, top());
        QCOMPARE(carriedOut(m_data, acts::moveClaim(m_data, inside(), {}, -5)), QString());
        QCOMPARE(m_data.claims.at(0).id, inside());
    }

    void aClaimGoesWithItsSubtreeAndCodings()
    {
        QCOMPARE(carriedOut(m_data, acts::removeClaim(m_data, folder())), QString());
        QCOMPARE(m_data.claims.size(), 1);
        QCOMPARE(m_data.codings.size(), 1);
        QVERIFY(acts::removeClaim(m_data, folder()).isEmpty());
    }

    void mergingHandsCodingsAndChildrenOver()
    {
        const Claim grandchild = acts::newClaim(m_data, u"grandchild"_s, inside());
        QCOMPARE(carriedOut(m_data, acts::addClaim(m_data, grandchild)), QString());
        QCOMPARE(carriedOut(m_data, acts::mergeClaims(m_data, inside(), top())), QString());
        QVERIFY(!m_data.claim(inside()));
        QCOMPARE(m_data.claim(grandchild.id)->parent, top());
        QCOMPARE(codedBy(top()), (QStringList{u"001 attributes"_s, u"002 attributes"_s, u"003 omits"_s}));
        QVERIFY(acts::mergeClaims(m_data, top(), top()).isEmpty());
        QVERIFY(acts::mergeClaims(m_data, inside(), top()).isEmpty());
    }

    void mergingIntoADescendantPutsItInThePlace()
    {
        const Claim child = acts::newClaim(m_data, u"child"_s, inside());
        const Claim sibling = acts::newClaim(m_data, u"sibling"_s, folder());
        QCOMPARE(carriedOut(m_data, acts::addClaim(m_data, child)), QString());
        QCOMPARE(carriedOut(m_data, acts::addClaim(m_data, sibling)), QString());
        QCOMPARE(carriedOut(m_data, acts::mergeClaims(m_data, folder(), child.id)), QString());
        QVERIFY(m_data.claim(child.id)->parent.isNull());
        QCOMPARE(m_data.claim(child.id)->position, sample::claim(1).position);
        QCOMPARE(m_data.claim(inside())->parent, child.id);
        QCOMPARE(m_data.claims.at(0).id, child.id);
        QCOMPARE(m_data.claims.size(), 4);
    }

    void mergingKeepsNothingTwiceAndNoContradiction()
    {
        const Coding same = sample::coding(9, top(), sourceId(1), {12, 14}); // as coding 1 of the other claim
        QCOMPARE(carriedOut(m_data, acts::addCoding(m_data, same)), QString());
        QCOMPARE(carriedOut(m_data, acts::addCoding(m_data, freshCoding(inside(), 3))),
                 QString()); // where this one has an omission
        QCOMPARE(carriedOut(m_data, acts::mergeClaims(m_data, inside(), top())), QString());
        QCOMPARE(codedBy(top()), (QStringList{u"002 attributes"_s, u"001 attributes"_s, u"003 asserts"_s}));
    }

    void aCodedClaimIsNoHeading()
    {
        Claim heading = *m_data.claim(inside());
        heading.isFolder = true;
        QVERIFY(acts::editClaim(m_data, heading).isEmpty()); // its codings would be shown nowhere
        heading.memo = u"noted"_s;
        QCOMPARE(carriedOut(m_data, acts::editClaim(m_data, heading)), QString());
        QVERIFY(!m_data.claim(inside())->isFolder);
        QCOMPARE(m_data.claim(inside())->memo, u"noted"_s);
        const Claim empty = acts::newClaim(m_data, u"empty"_s);
        QCOMPARE(carriedOut(m_data, acts::addClaim(m_data, empty)), QString());
        heading = *m_data.claim(empty.id);
        heading.isFolder = true;
        QCOMPARE(carriedOut(m_data, acts::editClaim(m_data, heading)), QString());
        QVERIFY(m_data.claim(empty.id)->isFolder);
        QCOMPARE(carriedOut(m_data, acts::mergeClaims(m_data, inside(), empty.id)),
                 QString()); // what is coded now is none
        QVERIFY(!m_data.claim(empty.id)->isFolder);
        QVERIFY(!codedBy(empty.id).isEmpty());
    }

    void ofSeveralNewCodingsWordsCount()
    {
        const QUuid claim = acts::newClaim(m_data, u"new"_s).id;
        Claim added;
        added.id = claim;
        added.name = u"new"_s;
        QCOMPARE(carriedOut(m_data, acts::addClaim(m_data, added)), QString());
        const Coding omission = freshCoding(claim, 1, {}, Stance::Omits);
        const Coding words = freshCoding(claim, 1);
        QCOMPARE(carriedOut(m_data, acts::addCodings(m_data, {omission, words, freshCoding(claim, 2, {}, Stance::Omits),
                                                              freshCoding(claim, 2, {}, Stance::Omits)})),
                 QString());
        QStringList coded = codedBy(claim);
        coded.sort(); // codings of one moment stand in the order of their ids
        QCOMPARE(coded, (QStringList{u"001 asserts"_s, u"002 omits"_s}));
        QVERIFY(acts::addCodings(m_data, {words, words}).isEmpty());
    }

    void aCodingLiftsTheOmission()
    {
        QCOMPARE(codedBy(top()), QStringList{u"003 omits"_s});
        const Change change = acts::addCoding(m_data, freshCoding(top(), 3));
        QCOMPARE(change.text, u"Code “The bridge opens in May (3)”"_s);
        QCOMPARE(carriedOut(m_data, change), QString());
        QCOMPARE(codedBy(top()), QStringList{u"003 asserts"_s});
    }

    void anOmissionNeedsAnEmptyCell()
    {
        const auto omit = [&](const QUuid &claim, uint source) {
            return acts::markOmits(m_data, claim, sourceId(source), u"me"_s, sample::someTime(600));
        };
        QCOMPARE(carriedOut(m_data, omit(top(), 1)), QString());
        QVERIFY(omit(top(), 1).isEmpty());
        QVERIFY(omit(inside(), 1).isEmpty());
        QVERIFY(omit(QUuid(), 1).isEmpty());
        QVERIFY(omit(top(), 99).isEmpty());
        const Coding &made = m_data.codings.constLast();
        QVERIFY(!made.span);
        QCOMPARE(made.stance, Stance::Omits);
        QVERIFY(acts::addCoding(m_data, freshCoding(inside(), 1, {}, Stance::Omits)).isEmpty());
    }

    void impossibleCodingsAreNotAdded_data()
    {
        QTest::addColumn<qsizetype>("begin");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("an empty span") << qsizetype(5) << qsizetype(5);
        QTest::newRow("a span beyond the end") << qsizetype(5) << qsizetype(5000);
        QTest::newRow("a span before the beginning") << qsizetype(-1) << qsizetype(5);
    }

    void impossibleCodingsAreNotAdded()
    {
        QFETCH(const qsizetype, begin);
        QFETCH(const qsizetype, end);
        QVERIFY(acts::addCoding(m_data, freshCoding(top(), 1, {begin, end})).isEmpty());
    }

    void codingsOfNothingAreNotAdded()
    {
        QVERIFY(acts::addCoding(m_data, freshCoding(sample::idOf(9), 1)).isEmpty());
        QVERIFY(acts::addCoding(m_data, freshCoding(top(), 99)).isEmpty());
        QVERIFY(acts::addCoding(m_data, m_data.codings.constFirst()).isEmpty());
    }

    void severalCodingsAreOneAct()
    {
        const Change change = acts::addCodings(m_data, {freshCoding(top(), 1), freshCoding(top(), 2)});
        QVERIFY(change.text.contains(u'2'));
        QCOMPARE(carriedOut(m_data, change), QString());
        QCOMPARE(m_data.codings.size(), 5);
        QVERIFY(acts::addCodings(m_data, {}).isEmpty());
    }

    void aCodingIsEdited()
    {
        Coding coding = *m_data.coding(sample::idOf(3001));
        QVERIFY(acts::editCoding(m_data, coding, sample::someTime(900)).isEmpty());
        coding.stance = Stance::Disputes;
        coding.attributedTo = u" the  council\n"_s;
        coding.span = Span{0, 4};
        QCOMPARE(carriedOut(m_data, acts::editCoding(m_data, coding, sample::someTime(900))), QString());
        const Coding after = *m_data.coding(coding.id);
        QCOMPARE(after.stance, Stance::Disputes);
        QCOMPARE(after.attributedTo, u"the  council"_s);
        QCOMPARE(after.span, (Span{0, 4}));
        QCOMPARE(after.modified, sample::someTime(900));
        QCOMPARE(after.created, sample::someTime(1));
        coding.span = Span{4, 4000};
        QVERIFY(acts::editCoding(m_data, coding, sample::someTime(900)).isEmpty());
    }

    void anEditedCodingMayBecomeAnOmissionAndBack()
    {
        Coding coding = *m_data.coding(sample::idOf(3001));
        coding.stance = Stance::Omits;
        QCOMPARE(carriedOut(m_data, acts::editCoding(m_data, coding, sample::someTime(900))), QString());
        QVERIFY(!m_data.coding(coding.id)->span);
        coding.stance = Stance::Asserts;
        coding.span = Span{0, 4};
        QCOMPARE(carriedOut(m_data, acts::editCoding(m_data, coding, sample::someTime(901))), QString());
        QCOMPARE(carriedOut(m_data, acts::addCoding(m_data, freshCoding(inside(), 1))), QString());
        coding.stance = Stance::Omits;
        QVERIFY(acts::editCoding(m_data, coding, sample::someTime(902)).isEmpty());
    }

    void codingsAreRemoved()
    {
        QCOMPARE(carriedOut(m_data, acts::removeCoding(m_data, sample::idOf(3001))), QString());
        QVERIFY(acts::removeCoding(m_data, sample::idOf(3001)).isEmpty());
        QCOMPARE(carriedOut(m_data, acts::removeCodings(m_data, {sample::idOf(3002), sample::idOf(3003), QUuid()})),
                 QString());
        QVERIFY(m_data.codings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestActs)
#include "tst_acts.moc"
