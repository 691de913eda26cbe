// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/agreement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** Units from a line a rater, a character a unit; '.' is no rating. */
QList<UnitRatings> unitsOf(const QStringList &raters)
{
    QList<UnitRatings> units;
    for (qsizetype unit = 0; unit < raters.constFirst().size(); ++unit) {
        UnitRatings ratings;
        for (const QString &rater : raters) {
            const QChar rating = rater.at(unit);
            ratings.append(rating == u'.' ? std::nullopt : std::optional<int>(rating.unicode()));
        }
        units.append(ratings);
    }
    return units;
}

QUuid idOf(uint number)
{
    return QUuid(number, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1);
}

Coding coding(uint number, uint claim, uint source, const Span &span, const QString &coder,
              Stance stance = Stance::Asserts)
{
    Coding made;
    made.id = idOf(number);
    made.claim = idOf(claim);
    made.source = idOf(source);
    made.stance = stance;
    if (stance != Stance::Omits) {
        made.span = span;
    }
    made.coder = coder;
    return made;
}

bool isNear(std::optional<double> figure, double expected, double tolerance)
{
    return figure && qAbs(*figure - expected) < tolerance;
}

} // namespace

class TestAgreement final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void kappaOfPublishedTables_data()
    {
        QTest::addColumn<int>("bothYes");
        QTest::addColumn<int>("onlyFirst");
        QTest::addColumn<int>("onlySecond");
        QTest::addColumn<int>("bothNo");
        QTest::addColumn<double>("kappa");
        // The examples that textbooks and the encyclopedia use: 50 grant proposals, and two tables of 100.
        QTest::newRow("grant proposals") << 20 << 5 << 10 << 15 << 0.4;
        QTest::newRow("same agreement, like margins") << 45 << 15 << 25 << 15 << 0.1304;
        QTest::newRow("same agreement, unlike margins") << 25 << 35 << 5 << 35 << 0.2593;
    }

    void kappaOfPublishedTables()
    {
        QFETCH(const int, bothYes);
        QFETCH(const int, onlyFirst);
        QFETCH(const int, onlySecond);
        QFETCH(const int, bothNo);
        QFETCH(const double, kappa);
        const auto times = [](int count, const QString &rating) { return rating.repeated(count); };
        const QString a = times(bothYes + onlyFirst, u"y"_s) + times(onlySecond + bothNo, u"n"_s);
        const QString b =
            times(bothYes, u"y"_s) + times(onlyFirst, u"n"_s) + times(onlySecond, u"y"_s) + times(bothNo, u"n"_s);
        QVERIFY(isNear(cohensKappa(unitsOf({a, b})), kappa, 0.0001));
        QVERIFY(isNear(cohensKappa(unitsOf({b, a})), kappa, 0.0001));
    }

    void alphaOfKrippendorffsExamples_data()
    {
        QTest::addColumn<QStringList>("raters");
        QTest::addColumn<double>("alpha");
        // Krippendorff (2011), sections A, B and C.
        QTest::newRow("binary, two observers") << QStringList{u"0100000010"_s, u"1110010000"_s} << 0.095;
        QTest::newRow("nominal, two observers") << QStringList{u"aabbdcccedda"_s, u"babbbccceddd"_s} << 0.692;
        QTest::newRow("nominal, four observers, missing data")
            << QStringList{u"123321412..."_s, u"1233224125.3"_s, u".3332342251."_s, u"12332441251."_s} << 0.743;
    }

    void alphaOfKrippendorffsExamples()
    {
        QFETCH(const QStringList, raters);
        QFETCH(const double, alpha);
        const auto figure = krippendorffsAlpha(unitsOf(raters));
        QVERIFY2(isNear(figure, alpha, 0.0006), qPrintable(QString::number(figure.value_or(-9))));
    }

    void whereChanceExplainsAllThereIsNoFigure()
    {
        QVERIFY(!cohensKappa({}));
        QVERIFY(!krippendorffsAlpha({}));
        QVERIFY(!cohensKappa(unitsOf({u"aaaa"_s, u"aaaa"_s})));
        QVERIFY(!krippendorffsAlpha(unitsOf({u"aaaa"_s, u"aaaa"_s})));
        QVERIFY(!krippendorffsAlpha(unitsOf({u"ab.."_s, u"..ab"_s})));
        QCOMPARE(cohensKappa(unitsOf({u"abab"_s, u"abab"_s})), std::optional(1.0));
        QCOMPARE(krippendorffsAlpha(unitsOf({u"abab"_s, u"abab"_s})), std::optional(1.0));
    }

    void codingsAreComparedUnitByUnit()
    {
        const QList<UnitsOfSource> sources{
            {idOf(50), {{0, 10}, {10, 20}, {20, 30}, {30, 40}}}, {idOf(51), {{0, 10}}}, {idOf(52), {{0, 10}}}};
        const QList<Coding> codings{
            coding(1, 90, 50, {0, 5}, u"Ada"_s),
            coding(2, 90, 50, {2, 8}, u"Bo"_s), // the same unit, other letters
            coding(3, 90, 50, {12, 18}, u"Ada"_s),
            coding(4, 90, 50, {25, 35}, u"Bo"_s, Stance::Disputes), // over two units
            coding(5, 90, 50, {30, 40}, u"Ada"_s),
            coding(6, 91, 51, {}, u"Ada"_s, Stance::Omits),
            coding(7, 91, 51, {0, 4}, u"Bo"_s),
            coding(8, 90, 52, {0, 4}, u"Bo"_s), // Ada was never there
        };
        const Agreement result = agreement({idOf(90), idOf(91), idOf(92)}, sources, codings, u"Ada"_s, u"Bo"_s);
        QCOMPARE(result.sources, (QList{idOf(50), idOf(51)}));
        QCOMPARE(result.claims.size(), 2);
        const ClaimAgreement &first = result.claims.constFirst();
        QCOMPARE(first.claim, idOf(90));
        QCOMPARE(first.both, 2);
        QCOMPARE(first.onlyA, 1);
        QCOMPARE(first.onlyB, 1);
        QCOMPARE(first.neither, 1);
        QVERIFY(isNear(first.kappa, 1.0 / 6, 1e-9)); // 3 of 5 agree, 0.52 by chance
        using Kind = Disagreement::Kind;
        const QList<Disagreement> expected{
            {Kind::OnlyA, idOf(90), idOf(50), {10, 20}, idOf(3), {}},
            {Kind::OnlyB, idOf(90), idOf(50), {20, 30}, {}, idOf(4)},
            {Kind::Stance, idOf(90), idOf(50), {30, 40}, idOf(5), idOf(4)},
            {Kind::Omission, idOf(91), idOf(51), {}, idOf(6), idOf(7)},
            {Kind::OnlyB, idOf(91), idOf(51), {0, 10}, {}, idOf(7)},
        };
        QCOMPARE(result.disagreements, expected);
        QVERIFY(result.alpha && *result.alpha < 1);
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
