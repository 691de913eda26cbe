// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/reading/agreement.h"

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

/** How often the first rater (row) and the second (column) gave each pair of categories. */
using Table = QList<QList<int>>;

/** The ratings that make a table: a line each of the two raters. */
std::pair<QString, QString> ratingsOf(const Table &table)
{
    std::pair<QString, QString> lines;
    for (qsizetype row = 0; row < table.size(); ++row) {
        for (qsizetype column = 0; column < table.at(row).size(); ++column) {
            const int times = table.at(row).at(column);
            lines.first += QString(times, QChar(u'a' + static_cast<char16_t>(row)));
            lines.second += QString(times, QChar(u'a' + static_cast<char16_t>(column)));
        }
    }
    return lines;
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
        QTest::addColumn<Table>("table");
        QTest::addColumn<double>("kappa");
        // The worked example of R's fmsb (Kappa.test) and of most introductions: 50 grant proposals.
        QTest::newRow("grant proposals") << Table{{20, 5}, {10, 15}} << 0.4;
        // Two tables with 60 of 100 alike, by which introductions show what the margins do: (.6 - .54) / .46 and
        // (.6 - .46) / .54.
        QTest::newRow("same agreement, like margins") << Table{{45, 15}, {25, 15}} << 0.1304;
        QTest::newRow("same agreement, unlike margins") << Table{{25, 35}, {5, 35}} << 0.2593;
        // Cohen's own example of 200 cases, as R's psych (cohen.kappa) has it in shares; he reports .492.
        QTest::newRow("Cohen, three categories") << Table{{88, 14, 18}, {10, 40, 10}, {2, 6, 12}} << 0.4915;
        // K. L. Gwet, "Handbook of Inter-Rater Reliability" (2014), three categories: (.89 - .66) / .34.
        QTest::newRow("Gwet, three categories") << Table{{75, 1, 4}, {5, 4, 1}, {0, 0, 10}} << 0.6765;
        // SAS paper 242-2009: 95 of 100 alike, and yet less than by chance.
        QTest::newRow("one category nearly always") << Table{{95, 4}, {1, 0}} << -0.0163;
    }

    void kappaOfPublishedTables()
    {
        QFETCH(const Table, table);
        QFETCH(const double, kappa);
        const auto [a, b] = ratingsOf(table);
        QVERIFY(isNear(cohensKappa(unitsOf({a, b})), kappa, 0.00006));
        QVERIFY(isNear(cohensKappa(unitsOf({b, a})), kappa, 0.00006));
    }

    void alphaOfPublishedTables_data()
    {
        QTest::addColumn<Table>("table");
        QTest::addColumn<double>("alpha");
        // Two tables of Gwet (2014, 2008), by hand from their coincidences: 1 - 199 x 22 / 13550 and
        // 1 - 249 x 14 / 3402. Kappa is .6765 and -.0234 there: with two raters and many units they are close.
        QTest::newRow("Gwet, three categories") << Table{{75, 1, 4}, {5, 4, 1}, {0, 0, 10}} << 0.6769;
        QTest::newRow("Gwet, one category nearly always") << Table{{118, 5}, {2, 0}} << -0.0247;
    }

    void alphaOfPublishedTables()
    {
        QFETCH(const Table, table);
        QFETCH(const double, alpha);
        const auto [a, b] = ratingsOf(table);
        QVERIFY(isNear(krippendorffsAlpha(unitsOf({a, b})), alpha, 0.00006));
    }

    void alphaOfKrippendorffsExamples_data()
    {
        QTest::addColumn<QStringList>("raters");
        QTest::addColumn<double>("alpha");
        // K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): section A, Meg and Owen, .095 (2/21);
        // section B, Ben and Gerry, .692 (155/224); section C, four observers and twelve units, .743 (113/152), with
        // 40 ratings that can be paired: the twelfth unit has one alone. R's irr (kripp.alpha) and NLTK hold the last.
        QTest::newRow("binary, two observers") << QStringList{u"0100000010"_s, u"1110010000"_s} << 2.0 / 21;
        QTest::newRow("nominal, two observers") << QStringList{u"aabbdcccedda"_s, u"babbbccceddd"_s} << 155.0 / 224;
        QTest::newRow("nominal, four observers, missing data")
            << QStringList{u"123321412..."_s, u"1233224125.3"_s, u".3332342251."_s, u"12332441251."_s} << 113.0 / 152;
    }

    void alphaOfKrippendorffsExamples()
    {
        QFETCH(const QStringList, raters);
        QFETCH(const double, alpha);
        const auto figure = krippendorffsAlpha(unitsOf(raters));
        QVERIFY2(isNear(figure, alpha, 1e-9), qPrintable(QString::number(figure.value_or(-9))));
    }

    void aRatingThatHasNoOtherBesideItDoesNotCount()
    {
        QCOMPARE(krippendorffsAlpha(unitsOf({u"aabbc"_s, u"abbb."_s})),
                 krippendorffsAlpha(unitsOf({u"aabb"_s, u"abbb"_s})));
        QCOMPARE(cohensKappa(unitsOf({u"aabbc"_s, u"abbb."_s})), cohensKappa(unitsOf({u"aabb"_s, u"abbb"_s})));
    }

    void whereChanceExplainsAllThereIsNoFigure()
    {
        QVERIFY(!cohensKappa({}));
        QVERIFY(!krippendorffsAlpha({}));
        QVERIFY(!cohensKappa(unitsOf({u"aaaa"_s, u"aaaa"_s})));
        QVERIFY(!krippendorffsAlpha(unitsOf({u"aaaa"_s, u"aaaa"_s})));
        QVERIFY(!krippendorffsAlpha(unitsOf({u"ab.."_s, u"..ab"_s})));
        // Where only one of them is so even, kappa is 0, whatever they agree on.
        QVERIFY(isNear(cohensKappa(unitsOf({u"aaaa"_s, u"aaab"_s})), 0, 1e-12));
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
        const Agreement result =
            agreement({idOf(90), idOf(91), idOf(92)}, sources, codings, u"Ada"_s, u"Bo"_s).value();
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
