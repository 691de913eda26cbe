// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/reading/cooccurrence.h"
#include "models/claims/reading/sourceprofile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

QUuid idOf(uint number)
{
    return QUuid(number, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1);
}

Coding coding(uint claim, uint source, const std::optional<Span> &span)
{
    Coding made;
    made.claim = idOf(claim);
    made.source = idOf(source);
    made.span = span;
    made.stance = span ? Stance::Asserts : Stance::Omits;
    return made;
}

} // namespace

/** What a source says, and which claims go together. */
class TestSourceProfile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void aProfileSaysWhatWhereAndThroughWhom()
    {
        ProfileInput input;
        input.length = 100;
        input.masked = {{90, 100}};
        input.shared = {{0, 20}, {10, 30}, {85, 95}};
        input.quotes = {{u"Lee"_s, {40, 50}}, {u"Roe"_s, {50, 70}}, {u"Lee"_s, {0, 5}}};
        input.codings = {coding(2, 1, Span{50, 60}), coding(1, 1, Span{0, 10}), coding(1, 1, Span{5, 20}),
                         coding(3, 1, std::nullopt)};
        const SourceProfile profile = sourceProfile(input);
        QCOMPARE(profile.claims, (QList<ProfileClaim>{{idOf(1), 2, 20, 0, 0.1}, {idOf(2), 1, 10, 0.5, 0.55}}));
        QCOMPARE(profile.omitted, QList{idOf(3)});
        QCOMPARE(profile.speakers, (QList<ProfileSpeaker>{{u"Roe"_s, 1, 20}, {u"Lee"_s, 2, 15}}));
        QCOMPARE(profile.ownShare, 1 - 35.0 / 90);
        QCOMPARE(profile.quotedShare, 35.0 / 90);
    }

    void anEmptySourceHasAnEmptyProfile()
    {
        QCOMPARE(sourceProfile({}), SourceProfile());
        ProfileInput boilerplate;
        boilerplate.length = 10;
        boilerplate.masked = {{0, 10}};
        QCOMPARE(sourceProfile(boilerplate).ownShare, 0.0);
    }

    void claimsThatAreCodedTogether()
    {
        const QList<Coding> codings{
            coding(1, 7, Span{0, 10}),  coding(2, 7, Span{5, 15}),
            coding(2, 7, Span{9, 12}),  coding(3, 7, Span{15, 20}), // touches, shares nothing
            coding(1, 8, Span{0, 4}),   coding(3, 8, Span{2, 3}),
            coding(2, 8, std::nullopt), coding(4, 8, Span{0, 9}), // not asked for
        };
        const QList<CoOccurrence> expected{
            {idOf(3), idOf(1), 1, 2},
            {idOf(3), idOf(2), 0, 1},
            {idOf(1), idOf(2), 2, 1},
        };
        QCOMPARE(coOccurrences({idOf(3), idOf(1), idOf(2)}, codings), expected);
        QVERIFY(coOccurrences({}, codings).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSourceProfile)
#include "tst_sourceprofile.moc"
