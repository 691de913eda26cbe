// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/reading/matrix.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

QUuid idOf(uint number)
{
    return QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

Claim claim(uint id, const QUuid &parent = {}, bool isFolder = false)
{
    Claim made;
    made.id = idOf(id);
    made.parent = parent;
    made.position = static_cast<int>(id);
    made.isFolder = isFolder;
    return made;
}

Coding coding(uint id, uint claimId, uint source, Stance stance, qsizetype begin = 0)
{
    Coding made;
    made.id = idOf(1000 + id);
    made.claim = idOf(claimId);
    made.source = idOf(100 + source);
    made.stance = stance;
    if (stance != Stance::Omits) {
        made.span = Span{begin, begin + 5};
    }
    made.created = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), QTimeZone::UTC).addSecs(id);
    return made;
}

const QList<QUuid> twoSources{idOf(101), idOf(102)};

} // namespace

class TestMatrix final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void nothingCodedIsNothingReviewed()
    {
        const ClaimMatrix matrix = claimMatrix(Codebook({claim(1)}), twoSources, {});
        QCOMPARE(matrix.rows.size(), 1);
        QCOMPARE(matrix.rows.at(0).cells.size(), 2);
        QCOMPARE(matrix.rows.at(0).cells.at(0).state, ClaimCell::State::NotReviewed);
        QCOMPARE(matrix.rows.at(0).coded, 0);
        QCOMPARE(matrix.rows.at(0).omitted, 0);
        QVERIFY(claimMatrix({}, {}, {}).rows.isEmpty());
    }

    void anExplicitOmissionIsNotTheSameAsNotReviewed()
    {
        const Coding omits = coding(1, 1, 1, Stance::Omits);
        const ClaimMatrix matrix = claimMatrix(Codebook({claim(1)}), twoSources, {omits});
        QCOMPARE(matrix.rows.at(0).cells.at(0).state, ClaimCell::State::Omitted);
        QCOMPARE(matrix.rows.at(0).cells.at(0).codings, QList<Coding>{omits});
        QCOMPARE(matrix.rows.at(0).cells.at(1).state, ClaimCell::State::NotReviewed);
        QCOMPARE(matrix.rows.at(0).omitted, 1);
        QCOMPARE(matrix.codedClaims(0), 0);
    }

    void aCellHoldsEveryStanceInTextOrder()
    {
        const Coding late = coding(1, 1, 2, Stance::Disputes, 50);
        const Coding early = coding(2, 1, 2, Stance::Attributes, 10);
        const ClaimMatrix matrix = claimMatrix(Codebook({claim(1)}), twoSources, {late, early});
        const ClaimCell &cell = matrix.rows.at(0).cells.at(1);
        QCOMPARE(cell.state, ClaimCell::State::Coded);
        QCOMPARE(cell.codings, (QList<Coding>{early, late}));
        QCOMPARE(matrix.rows.at(0).coded, 1);
        QCOMPARE(matrix.codedClaims(1), 1);
    }

    void wordsInTheTextCountMoreThanAnOmission()
    {
        const Coding asserts = coding(2, 1, 1, Stance::Asserts);
        const ClaimMatrix matrix =
            claimMatrix(Codebook({claim(1)}), twoSources, {coding(1, 1, 1, Stance::Omits), asserts});
        QCOMPARE(matrix.rows.at(0).cells.at(0).state, ClaimCell::State::Coded);
        QCOMPARE(matrix.rows.at(0).cells.at(0).codings, QList<Coding>{asserts});
        QCOMPARE(matrix.rows.at(0).omitted, 0);
    }

    void rowsStandInTheOrderOfTheCodebook()
    {
        const Codebook codebook({claim(3), claim(2, idOf(1)), claim(1, {}, true)});
        const ClaimMatrix matrix = claimMatrix(codebook, twoSources, {coding(1, 2, 1, Stance::Asserts)});
        QCOMPARE(matrix.rows.size(), 3);
        QCOMPARE(matrix.rows.at(0).claim.id, idOf(1));
        QCOMPARE(matrix.rows.at(1).claim.id, idOf(2));
        QCOMPARE(matrix.rows.at(1).depth, 1);
        QCOMPARE(matrix.rows.at(2).claim.id, idOf(3));
        QCOMPARE(matrix.rows.at(2).depth, 0);
        QCOMPARE(matrix.rows.at(0).cells.at(0).state, ClaimCell::State::NotReviewed);
        QCOMPARE(matrix.codedClaims(0), 1);
    }

    void codingsOfUnknownClaimsAndSourcesAreLeftOut()
    {
        const ClaimMatrix matrix = claimMatrix(Codebook({claim(1)}), twoSources,
                                               {coding(1, 9, 1, Stance::Asserts), coding(2, 1, 9, Stance::Asserts)});
        QCOMPARE(matrix.rows.at(0).coded, 0);
    }
};

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
