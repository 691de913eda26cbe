// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acts.h"

#include "sampledata.h"
#include "undoable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

/** Acts on memos, links and rejected suggestions, and what becomes of them with their source or claim. */
class TestAnalystActs final : public QObject
{
    Q_OBJECT

private:
    ProjectData m_data;
    const Place m_face{sample::source(1).id, {12, 14}};
    const Place m_start{sample::source(2).id, {0, 20}};

    SpanLink someLink(LinkKind kind = LinkKind::Answers) const
    {
        return acts::newLink(m_data, kind, m_face, m_start, u"kb"_s, sample::someTime());
    }

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_data = {};
        m_data.id = sample::idOf(1);
        m_data.apply(sample::firstProject());
    }

    void memosOfEveryKind_data()
    {
        QTest::addColumn<QUuid>("about");
        QTest::newRow("a source") << sample::source(1).id;
        QTest::newRow("the project") << sample::idOf(1);
        QTest::newRow("a claim") << sample::claim(3).id;
        QTest::newRow("a coding") << sample::idOf(3001);
    }

    void memosOfEveryKind()
    {
        QFETCH(const QUuid, about);
        QCOMPARE(carriedOut(m_data, acts::editMemo(m_data, about, u"a\r\nb"_s, u"kb"_s, sample::someTime())),
                 QString());
        QCOMPARE(m_data.memo(about), u"a\nb"_s);
        QVERIFY(acts::editMemo(m_data, about, u"a\nb"_s, u"other"_s, sample::someTime(9)).isEmpty());
        QCOMPARE(carriedOut(m_data, acts::editMemo(m_data, about, QString(), u"kb"_s, sample::someTime(10))),
                 QString());
        QCOMPARE(m_data.memo(about), QString());
        QVERIFY(m_data.memos.isEmpty());
        QVERIFY(acts::editMemo(m_data, sample::idOf(999), u"x"_s, u"kb"_s, sample::someTime()).isEmpty());
    }

    void aLinkKeepsTheWordsOfItsEnds()
    {
        const SpanLink link = someLink();
        QCOMPARE(link.wordsA, u"😀"_s);
        QCOMPARE(carriedOut(m_data, acts::addLink(m_data, link)), QString());
        QCOMPARE(m_data.links, QList{link});
        SpanLink edited = link;
        edited.kind = LinkKind::Contradicts;
        edited.note = u"why\0"_s;
        edited.a.span = {0, 3};
        QCOMPARE(carriedOut(m_data, acts::editLink(m_data, edited)), QString());
        QCOMPARE(m_data.links.constFirst().wordsA, u"The"_s);
        QVERIFY(acts::editLink(m_data, m_data.links.constFirst()).isEmpty());
        QCOMPARE(carriedOut(m_data, acts::removeLinks(m_data, {link.id})), QString());
        QVERIFY(m_data.links.isEmpty());
        QVERIFY(acts::removeLinks(m_data, {link.id}).isEmpty());
    }

    void linksThatSayNothing()
    {
        SpanLink nowhere = someLink();
        nowhere.b.span = {0, 100000};
        QVERIFY(acts::addLink(m_data, nowhere).isEmpty());
        SpanLink itself = someLink();
        itself.b = itself.a;
        QVERIFY(acts::addLink(m_data, itself).isEmpty());
        QCOMPARE(carriedOut(m_data, acts::addLink(m_data, someLink())), QString());
        QVERIFY(acts::addLink(m_data, someLink()).isEmpty());
        SpanLink turned = someLink();
        std::swap(turned.a, turned.b);
        QCOMPARE(carriedOut(m_data, acts::addLink(m_data, turned)), QString()); // who answers whom makes a difference
        QCOMPARE(carriedOut(m_data, acts::addLink(m_data, someLink(LinkKind::SameClaim))), QString());
        turned.id = QUuid::createUuid();
        turned.kind = LinkKind::SameClaim;
        QVERIFY(acts::addLink(m_data, turned).isEmpty());
    }

    void aLooseEndMayStayButNotCome()
    {
        const SpanLink loose = sample::link(1, {m_face.source, {7, 7}}, m_start);
        QVERIFY(loose.isLoose());
        QVERIFY(acts::addLink(m_data, loose).isEmpty());
        m_data.apply(sample::adding(loose));
        SpanLink noted = loose;
        noted.note = u"lost in the second edition"_s;
        QCOMPARE(carriedOut(m_data, acts::editLink(m_data, noted)), QString());
        noted.a.span = m_face.span; // tied again
        QCOMPARE(carriedOut(m_data, acts::editLink(m_data, noted)), QString());
        QVERIFY(!m_data.links.constFirst().isLoose());
        QCOMPARE(m_data.links.constFirst().wordsA, u"😀"_s);
        noted.a.span = {3, 3};
        QVERIFY(acts::editLink(m_data, noted).isEmpty());
    }

    void suggestionsAreRejectedOnceAndForgotten()
    {
        const auto rejected = [&](const Place &place) {
            return acts::newRejectedSuggestion(m_data, sample::claim(3).id, place, u"kb"_s, sample::someTime());
        };
        QCOMPARE(carriedOut(m_data,
                            acts::rejectSuggestions(m_data, {rejected(m_face), rejected(m_start), rejected(m_face)})),
                 QString());
        QCOMPARE(m_data.rejectedSuggestions.size(), 2);
        QVERIFY(acts::rejectSuggestions(m_data, {rejected(m_face)}).isEmpty());
        QVERIFY(acts::rejectSuggestions(m_data, {rejected({m_face.source, {5, 5}})}).isEmpty());
        QStringList words;
        QList<QUuid> ids;
        for (const RejectedSuggestion &known : m_data.rejectedSuggestions) {
            words.append(known.words);
            ids.append(known.id);
        }
        QVERIFY(words.contains(u"😀"_s));
        QCOMPARE(carriedOut(m_data, acts::forgetRejectedSuggestions(m_data, ids)), QString());
        QVERIFY(m_data.rejectedSuggestions.isEmpty());
    }

    void aFreeColourGivesWayToOneOfThePalette()
    {
        const QUuid claim = sample::claim(3).id;
        QCOMPARE(carriedOut(m_data, acts::recolourClaim(m_data, claim, u"#0A7F3C"_s)), QString());
        QCOMPARE(m_data.claim(claim)->freeColour, u"#0a7f3c"_s);
        QVERIFY(acts::recolourClaim(m_data, claim, u"no colour"_s).isEmpty());
        QCOMPARE(carriedOut(m_data, acts::recolourClaim(m_data, claim, m_data.claim(claim)->colour)), QString());
        QVERIFY(m_data.claim(claim)->freeColour.isEmpty());
    }

    void whatHangsOnASourceGoesAndComesBackWithIt()
    {
        m_data = sample::wholeData(sample::idOf(1));
        QCOMPARE(carriedOut(m_data, acts::removeSource(m_data, m_face.source)), QString());
        QVERIFY(m_data.links.isEmpty());
        QVERIFY(m_data.rejectedSuggestions.isEmpty());
        QCOMPARE(m_data.memos.size(), 1);
        QCOMPARE(m_data.orphans.size(), 1);
        QCOMPARE(carriedOut(m_data, acts::removeSource(m_data, m_start.source)), QString());
        QVERIFY(m_data.orphans.isEmpty());
    }

    void whatHangsOnAClaimGoesAndComesBackWithIt()
    {
        m_data = sample::wholeData(sample::idOf(1));
        QCOMPARE(carriedOut(m_data, acts::removeClaim(m_data, sample::claim(3).id)), QString());
        QVERIFY(m_data.orphans.isEmpty());
        QCOMPARE(carriedOut(m_data, acts::removeClaim(m_data, sample::claim(1).id)),
                 QString()); // with the claim under it
        QVERIFY(m_data.rejectedSuggestions.isEmpty());
    }

    void mergingKeepsWhatIsWritten()
    {
        Claim from = sample::detailedClaim(2, sample::claim(1).id);
        from.memo = u"Of the first."_s;
        from.counterExamples.clear();
        m_data.apply(acts::editClaim(m_data, from));
        QCOMPARE(carriedOut(m_data, acts::mergeClaims(m_data, from.id, sample::claim(3).id)), QString());
        const Claim *into = m_data.claim(sample::claim(3).id);
        QCOMPARE(into->memo, sample::claim(3).memo + u"\n\nOf the first."_s);
        QCOMPARE(into->description, sample::claim(3).description); // it says the same
        QCOMPARE(into->examples, from.examples);
        QCOMPARE(into->counterExamples, QString());
    }

    void notesAreJoinedByParagraphs()
    {
        Claim from = *m_data.claim(sample::claim(2).id);
        Claim into = *m_data.claim(sample::claim(3).id);
        from.description = u"agree"_s; // stands in the word below, but nobody said so
        into.description = u"They disagree."_s;
        from.memo = u"one\n\ntwo"_s;
        into.memo = u"two\n\nthree"_s;
        m_data.apply(acts::editClaim(m_data, from));
        m_data.apply(acts::editClaim(m_data, into));
        QCOMPARE(carriedOut(m_data, acts::mergeClaims(m_data, from.id, into.id)), QString());
        QCOMPARE(m_data.claim(into.id)->description, u"They disagree.\n\nagree"_s);
        QCOMPARE(m_data.claim(into.id)->memo, u"two\n\nthree\n\none"_s);
    }

    void noClaimThatIsSplitOffIsBothSaidAndOmitted()
    {
        m_data = sample::wholeData(sample::idOf(1));
        const Claim *claim = m_data.claim(sample::claim(2).id);
        const QUuid source = m_data.sources.at(0).id;
        Coding words = acts::newCoding(claim->id, source, {0, 3}, Stance::Asserts, u"me"_s, sample::someTime());
        const Claim other = acts::newClaim(m_data, u"other"_s);
        m_data.apply(acts::addClaim(m_data, other));
        m_data.apply(acts::addCoding(m_data, words));
        m_data.apply(acts::markOmits(m_data, other.id, source, u"me"_s, sample::someTime()));
        const auto omits = std::ranges::find(m_data.codings, other.id, &Coding::claim);
        QVERIFY(omits != m_data.codings.end() && omits->stance == Stance::Omits);
        const QUuid omission = omits->id;
        QCOMPARE(carriedOut(m_data, acts::splitClaim(m_data, {omission, words.id}, u"split"_s)), QString());
        QCOMPARE(m_data.coding(omission)->claim, other.id); // it stays where it was
        QVERIFY(m_data.coding(words.id)->claim != claim->id);
    }

    void chosenCodingsAreSplitOff()
    {
        const QUuid chosen = sample::idOf(3002);
        QCOMPARE(
            carriedOut(m_data, acts::splitClaim(m_data, {chosen, sample::idOf(999)}, u"The bridge opens in June"_s)),
            QString());
        QCOMPARE(m_data.claims.size(), 4);
        const Claim &added = m_data.claims.at(2);
        QCOMPARE(m_data.claims.at(1).id, sample::claim(2).id);
        QCOMPARE(added.name, u"The bridge opens in June"_s);
        QCOMPARE(added.parent, sample::claim(1).id);
        QCOMPARE(m_data.coding(chosen)->claim, added.id);
        QCOMPARE(m_data.coding(sample::idOf(3001))->claim, sample::claim(2).id);
        QVERIFY(acts::splitClaim(m_data, {sample::idOf(999)}, u"x"_s).isEmpty());
        QVERIFY(acts::splitClaim(m_data, {chosen}, u" "_s).isEmpty());
    }

    void aClaimIsSplitInFrontOfItsSiblings()
    {
        const Claim sibling = acts::newClaim(m_data, u"sibling"_s, sample::claim(1).id);
        m_data.apply(acts::addClaim(m_data, sibling));
        QCOMPARE(carriedOut(m_data, acts::splitClaim(m_data, {sample::idOf(3001)}, u"new"_s)), QString());
        QCOMPARE(m_data.claims.at(2).name, u"new"_s);
        QCOMPARE(m_data.claims.at(3).id, sibling.id);
    }

    void mergingHandsOver()
    {
        m_data = sample::wholeData(sample::idOf(1));
        const QUuid into = sample::claim(1).id;
        QCOMPARE(carriedOut(m_data, acts::mergeClaims(m_data, sample::claim(2).id, into)), QString());
        QCOMPARE(carriedOut(m_data, acts::mergeClaims(m_data, sample::claim(3).id, into)), QString());
        QCOMPARE(m_data.rejectedSuggestions.constFirst().claim, into);
        QCOMPARE(m_data.orphans.constFirst().claim, into);
    }
};

QTEST_GUILESS_MAIN(TestAnalystActs)
#include "tst_analystacts.moc"
