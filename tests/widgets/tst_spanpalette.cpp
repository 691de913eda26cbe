// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/spanpalette.h"

#include <QTest>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

using P = SpanPalette;
using Pick = QColor (*)(const SpanPalette &);

struct Pair {
    const char *name;
    Pick front;
    Pick ground;
    double atLeast;
};

template <QColor SpanPalette::*Member>
QColor token(const SpanPalette &palette)
{
    return palette.*Member;
}

template <int Sources>
QColor shared(const SpanPalette &palette)
{
    return palette.sharedFill(Sources);
}

constexpr Pair pairs[] = {
    {"ink on base", token<&P::ink>, token<&P::base>, 4.5},
    {"ink on window", token<&P::ink>, token<&P::window>, 4.5},
    {"ink on badges", token<&P::ink>, token<&P::window2>, 4.5},
    {"ink on the current row", token<&P::ink>, token<&P::accentWash>, 4.5},
    {"ink on hover", token<&P::ink>, token<&P::hover>, 4.5},
    {"muted on base", token<&P::muted>, token<&P::base>, 4.5},
    {"muted on window", token<&P::muted>, token<&P::window>, 4.5},
    {"muted on badges", token<&P::muted>, token<&P::window2>, 4.5},
    {"muted on the current row", token<&P::muted>, token<&P::accentWash>, 4.5},
    {"faint on base", token<&P::faint>, token<&P::base>, 4.5},
    {"faint on window", token<&P::faint>, token<&P::window>, 4.5},
    {"ink on what 2 share", token<&P::ink>, shared<2>, 4.5},
    {"ink on what 3 share", token<&P::ink>, shared<3>, 4.5},
    {"ink on what 4 share", token<&P::ink>, shared<4>, 4.5},
    {"ink on what 5 share", token<&P::ink>, shared<5>, 4.5},
    {"ink on words that differ", token<&P::ink>, token<&P::differs>, 4.5},
    {"ink on what is only here", token<&P::ink>, token<&P::onlyHere>, 4.5},
    {"ink on a hit", token<&P::ink>, token<&P::hit>, 4.5},
    {"ink on the current hit", token<&P::ink>, token<&P::currentHit>, 4.5},
    {"selected text", token<&P::accentText>, token<&P::accent>, 4.5},
    {"accent on base", token<&P::accent>, token<&P::base>, 4.5},
    {"accent on the current row", token<&P::accent>, token<&P::accentWash>, 4.5},
    {"failed on base", token<&P::failed>, token<&P::base>, 4.5},
    {"done on base", token<&P::done>, token<&P::base>, 4.5},
    {"passage edge on base", token<&P::passageEdge>, token<&P::base>, 3},
    {"passage edge on what 2 share", token<&P::passageEdge>, shared<2>, 3},
    {"passage edge on what 4 share", token<&P::passageEdge>, shared<4>, 3},
    {"passage edge on what 5 share", token<&P::passageEdge>, shared<5>, 3},
    {"edge of differing words on base", token<&P::differsEdge>, token<&P::base>, 3},
    {"edge of differing words on their fill", token<&P::differsEdge>, token<&P::differs>, 3},
    {"edge of differing words on what 4 share", token<&P::differsEdge>, shared<4>, 3},
    {"edge of only here on base", token<&P::onlyHereEdge>, token<&P::base>, 3},
    {"edge of hits on base", token<&P::hitEdge>, token<&P::base>, 3},
    {"edge of hits on their fill", token<&P::hitEdge>, token<&P::hit>, 3},
    {"edge of hits on what 4 share", token<&P::hitEdge>, shared<4>, 3},
    {"accent on what 4 share", token<&P::accent>, shared<4>, 3},
    {"edges of fields on base", token<&P::rule3>, token<&P::base>, 3},
    {"edges of fields on window", token<&P::rule3>, token<&P::window>, 3},
    {"overview on window", token<&P::overview>, token<&P::window>, 3},
    {"ribbon edge on window", token<&P::ribbonEdge>, token<&P::window>, 3},
    {"what 2 share on base", shared<2>, token<&P::base>, 1.25},
    {"what 3 share on base", shared<3>, token<&P::base>, 1.3},
    {"what 4 share on base", shared<4>, token<&P::base>, 1.3},
    {"what 5 share on base", shared<5>, token<&P::base>, 1.3},
    {"words that differ on base", token<&P::differs>, token<&P::base>, 1.25},
    {"only here on base", token<&P::onlyHere>, token<&P::base>, 1.3},
    {"a hit on base", token<&P::hit>, token<&P::base>, 1.25},
};

/** The palettes that the window can be switched to. */
QList<std::pair<const char *, QPalette>> themes()
{
    return {{"light", appPalette(false)},
            {"dark", appPalette(true)},
            {"high contrast light", contrastPalette(false)},
            {"high contrast dark", contrastPalette(true)}};
}

/** A theme that is none of ours. */
QPalette foreignPalette(const QColor &base, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Window, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Highlight, QColor(0x1a, 0xeb, 0xff));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

} // namespace

class TestSpanPalette : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void contrast_data();
    void contrast();
    void ratioIsThatOfTheStandard();
    void coloursOfClaimsCanBeReadOnBase_data();
    void coloursOfClaimsCanBeReadOnBase();
    void moreSourcesStrongerFill();
    void foreignPaletteKeepsItsOwn_data();
    void foreignPaletteKeepsItsOwn();
    void unknownNumbersAreMuted();
    void contrastIsReachedByLightness();
};

void TestSpanPalette::contrast_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("atLeast");
    for (const auto &[name, theme] : themes()) {
        const SpanPalette palette = SpanPalette::from(theme);
        for (const Pair &pair : pairs) {
            QTest::addRow("%s, %s", pair.name, name) << pair.front(palette) << pair.ground(palette) << pair.atLeast;
        }
    }
}

void TestSpanPalette::contrast()
{
    QFETCH(const QColor, front);
    QFETCH(const QColor, ground);
    QFETCH(const double, atLeast);
    const double ratio = contrastRatio(front, ground);
    QVERIFY2(ratio >= atLeast, qPrintable(u"%1 on %2: %3"_s.arg(front.name(), ground.name()).arg(ratio)));
}

void TestSpanPalette::ratioIsThatOfTheStandard()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(QColor(0x777777), QColor(0x777777)), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TestSpanPalette::coloursOfClaimsCanBeReadOnBase_data()
{
    QTest::addColumn<QPalette>("theme");
    for (const auto &[name, theme] : themes()) {
        QTest::newRow(name) << theme;
    }
}

void TestSpanPalette::coloursOfClaimsCanBeReadOnBase()
{
    QFETCH(const QPalette, theme);
    const SpanPalette palette = SpanPalette::from(theme);
    for (int number = 1; number <= SpanPalette::colourCount; ++number) {
        QVERIFY2(contrastRatio(palette.colour(number), palette.base) >= 4.5, qPrintable(QString::number(number)));
        QCOMPARE(SpanPalette::isHollow(number), number > 6);
    }
}

void TestSpanPalette::moreSourcesStrongerFill()
{
    for (const auto &[name, theme] : themes()) {
        const SpanPalette palette = SpanPalette::from(theme);
        QCOMPARE(palette.isDark, QLatin1StringView(name).endsWith("dark"_L1));
        for (int sources = 3; sources <= 5; ++sources) {
            QVERIFY(contrastRatio(palette.sharedFill(sources), palette.base) >
                    contrastRatio(palette.sharedFill(sources - 1), palette.base));
        }
        QCOMPARE(palette.sharedFill(9), palette.sharedFill(5));
    }
}

void TestSpanPalette::foreignPaletteKeepsItsOwn_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("yellow on navy") << QColor(0x000040) << QColor(0xffff66);
    QTest::newRow("dark grey on light grey") << QColor(0xd8d8d8) << QColor(0x202020);
}

void TestSpanPalette::foreignPaletteKeepsItsOwn()
{
    QFETCH(const QColor, base);
    QFETCH(const QColor, text);
    const SpanPalette palette = SpanPalette::from(foreignPalette(base, text));
    QCOMPARE(palette.base, base);
    QCOMPARE(palette.ink, text);
    QCOMPARE(palette.accent, QColor(0x1a, 0xeb, 0xff));
    for (int sources = 2; sources <= 5; ++sources) {
        QVERIFY(contrastRatio(palette.ink, palette.sharedFill(sources)) >= 4.5);
    }
    for (const QColor &fill :
         {palette.differs, palette.onlyHere, palette.hit, palette.currentHit, palette.accentWash}) {
        QVERIFY(contrastRatio(palette.ink, fill) >= 4.5);
    }
    for (int number = 0; number <= SpanPalette::colourCount; ++number) {
        QVERIFY(contrastRatio(palette.colour(number), palette.base) >= 4.5);
    }
    QVERIFY(contrastRatio(palette.passageEdge, palette.base) >= 3);
}

void TestSpanPalette::unknownNumbersAreMuted()
{
    const SpanPalette palette = SpanPalette::from(appPalette(false));
    QCOMPARE(palette.colour(0), palette.muted);
    QCOMPARE(palette.colour(13), palette.muted);
    QCOMPARE(palette.colour(-1), palette.muted);
}

void TestSpanPalette::contrastIsReachedByLightness()
{
    QCOMPARE(withContrast(Qt::black, Qt::white, 4.5), QColor(Qt::black));
    QVERIFY(contrastRatio(withContrast(Qt::yellow, Qt::white, 4.5), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(withContrast(QColor(0x202020), Qt::black, 4.5), Qt::black) >= 4.5);
}

QTEST_GUILESS_MAIN(TestSpanPalette)

#include "tst_spanpalette.moc"
