// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/variants/variantcell.h"
#include "samplearticle.h"
#include "widgets/look/elidedlabel.h"
#include "widgets/look/metrics.h"
#include "widgets/variants/variantdelegate.h"
#include "widgets/variants/variantheadings.h"
#include "widgets/variants/variantview.h"

#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

enum Role { Cell = Qt::UserRole + 1, Key, Outlet, Name, Words, IsBase };

VariantPiece piece(RunKind kind, const QString &text, int folded = 0)
{
    return {kind, kind == RunKind::OnlyInA ? QString() : text, text, folded, folded > 0 ? u"the north."_s : QString()};
}

SpanPalette colours(bool dark = false)
{
    return SpanPalette::from(appPalette(dark));
}

int countOf(const QImage &image, const QColor &colour, int fromX = 0, int toX = 100000)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = fromX; x < std::min(toX, image.width()); ++x) {
            found += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return found;
}

/** Three rows of three cells: the base, one that differs in every way, one that leaves words out. */
void fill(QStandardItemModel &model)
{
    model.clear();
    model.setColumnCount(3);
    const QList<QList<VariantPiece>> cells{
        {piece(RunKind::Same, u"before the"_s, 9), piece(RunKind::Same, u"gates were closed"_s),
         piece(RunKind::Same, u"early"_s)},
        {piece(RunKind::Same, u"before the"_s, 9), piece(RunKind::Changed, u"doors were shut"_s),
         piece(RunKind::Moved, u"early"_s)},
        {piece(RunKind::Same, u"before the"_s, 9), piece(RunKind::OnlyInA, u"gates were closed"_s),
         piece(RunKind::OnlyInB, u"so"_s)}};
    for (int row = 0; row < cells.size(); ++row) {
        for (int column = 0; column < 3; ++column) {
            model.setItem(row, column, new QStandardItem);
            model.item(row, column)->setData(QVariant::fromValue(VariantCell{{cells.at(row).at(column)}}), Cell);
        }
        auto *head = new QStandardItem;
        head->setData(u"00%1"_s.arg(row), Key);
        head->setData(row == 1 ? u"Quaywatch"_s : QString(), Outlet);
        head->setData(row == 0 ? u"Base"_s : u"Trimmed"_s, Name);
        head->setData(row == 0 ? QString() : u"3 words"_s, Words);
        head->setData(row == 0, IsBase);
        model.setVerticalHeaderItem(row, head);
    }
}

constexpr VariantHeaderRoles heads{Key, Outlet, Name, Words, IsBase};

} // namespace

class TestVariantView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void everyKindHasItsForm_data();
    void everyKindHasItsForm();
    void cellsFillTheirGround_data();
    void cellsFillTheirGround();
    void cellsAreMirrored();
    void columnsAreAsWideAsTheirWords();
    void headingsStayAtTheSide();
    void outletsGiveWayWhereThereIsLittleRoom();
    void keysAndClicks();
    void labelsEndInAnEllipsis();

private:
    [[nodiscard]] QImage painted(const VariantPiece &piece, QStyle::State state = {}, bool mirrored = false,
                                 int width = 200);

    QStandardItemModel m_model;
};

void TestVariantView::init()
{
    QTest::failOnWarning();
    samples::usePalette(false);
    fill(m_model);
}

QImage TestVariantView::painted(const VariantPiece &piece, QStyle::State state, bool mirrored, int width)
{
    m_model.item(0, 0)->setData(QVariant::fromValue(VariantCell{{piece}}), Cell);
    const VariantDelegate delegate(Cell);
    QStyleOptionViewItem option;
    option.palette = QGuiApplication::palette();
    option.direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    option.state = QStyle::State_Enabled | state;
    option.rect = QRect(0, 0, width, delegate.sizeHint(option, m_model.index(0, 0)).height());
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    delegate.paint(&painter, option, m_model.index(0, 0));
    return image;
}

void TestVariantView::everyKindHasItsForm_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestVariantView::everyKindHasItsForm()
{
    QFETCH(const bool, dark);
    samples::usePalette(dark);
    const SpanPalette palette = colours(dark);
    const QImage same = painted(piece(RunKind::Same, u"gates were"_s));
    const QImage changed = painted(piece(RunKind::Changed, u"gates were"_s));
    const QImage onlyHere = painted(piece(RunKind::OnlyInB, u"gates were"_s));
    const QImage leftOut = painted(piece(RunKind::OnlyInA, u"gates were"_s));
    const QImage moved = painted(piece(RunKind::Moved, u"gates were"_s));
    const QImage folded = painted(piece(RunKind::Same, u"gates"_s, 9));
    QCOMPARE(countOf(same, palette.differs), 0);
    QVERIFY(countOf(changed, palette.differs) > 300);
    QVERIFY(countOf(onlyHere, palette.differs) > 300);
    QCOMPARE(countOf(moved, palette.differs), 0);
    QVERIFY(countOf(moved, palette.sharedFill(2)) > 300);
    QCOMPARE(countOf(leftOut, palette.differs), 0);
    QVERIFY(countOf(leftOut, palette.differsEdge) > 4); // the wedge
    QVERIFY(countOf(folded, palette.window2) > 100);
    // The edge is solid where words are only here: along the top of the box no gap of its colour.
    const auto gaps = [&](const QImage &image, const QColor &edge) {
        int most = 0;
        for (int y = 0; y < image.height() / 2; ++y) {
            int found = 0;
            for (int x = 12; x < 60; ++x) {
                found += contrastRatio(image.pixelColor(x, y), edge) < 1.3 ? 1 : 0;
            }
            most = std::max(most, found);
        }
        return 48 - most;
    };
    QCOMPARE(gaps(onlyHere, palette.differsEdge), 0);
    QVERIFY(gaps(changed, palette.differsEdge) > 8 && gaps(changed, palette.differsEdge) < 40);
    QVERIFY(gaps(moved, palette.passageEdge) > 8 && gaps(moved, palette.passageEdge) < 40);
}

void TestVariantView::cellsFillTheirGround_data()
{
    QTest::addColumn<RunKind>("kind");
    QTest::newRow("the same") << RunKind::Same;
    QTest::newRow("changed") << RunKind::Changed;
    QTest::newRow("left out") << RunKind::OnlyInA;
    QTest::newRow("only here") << RunKind::OnlyInB;
    QTest::newRow("moved") << RunKind::Moved;
}

void TestVariantView::cellsFillTheirGround()
{
    QFETCH(const RunKind, kind);
    for (const bool mirrored : {false, true}) {
        for (const int width : {200, 40, 6}) {
            QCOMPARE(countOf(painted(piece(kind, u"gates were closed"_s, 4), {}, mirrored, width), Qt::magenta), 0);
        }
        const QImage current =
            painted(piece(kind, u"gates"_s), QStyle::State_Selected | QStyle::State_HasFocus, mirrored);
        QVERIFY(countOf(current, colours().accentWash) > 100);
        QVERIFY(countOf(current, colours().accent) > 200);
    }
}

void TestVariantView::cellsAreMirrored()
{
    const VariantPiece changed = piece(RunKind::Changed, u"no"_s);
    QVERIFY(countOf(painted(changed), colours().differs, 0, 40) > 50);
    QCOMPARE(countOf(painted(changed), colours().differs, 150), 0);
    QVERIFY(countOf(painted(changed, {}, true), colours().differs, 150) > 50);
    QCOMPARE(countOf(painted(changed, {}, true), colours().differs, 0, 40), 0);
}

void TestVariantView::columnsAreAsWideAsTheirWords()
{
    m_model.setHorizontalHeaderLabels({u"a very long heading that nobody sees "_s.repeated(9), {}, {}});
    VariantView view(Cell, heads);
    view.resize(900, 200);
    view.setModel(&m_model);
    const QFontMetrics font(Metrics().font(TypeRole::Excerpt));
    QVERIFY(view.columnWidth(1) >= font.horizontalAdvance(u"gates were closed"_s));
    QVERIFY(view.columnWidth(0) < 400);
    m_model.item(0, 1)->setData(QVariant::fromValue(VariantCell{{piece(RunKind::Changed, u"gates "_s.repeated(200))}}),
                                Cell);
    view.fit();
    QVERIFY(view.columnWidth(1) <= Metrics().ipx(640) + 1);
}

void TestVariantView::headingsStayAtTheSide()
{
    for (const bool dark : {false, true}) {
        samples::usePalette(dark);
        VariantView view(Cell, heads);
        view.resize(500, 200);
        view.setModel(&m_model);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QImage image = samples::imageOf(*view.verticalHeader());
        QVERIFY(countOf(image, colours(dark).window2) > 200); // three badges
        QVERIFY(countOf(image, colours(dark).accent) > 20);   // the mark of the base
        QCOMPARE(image.pixelColor(image.width() / 2, image.height() - 4), colours(dark).base);
        VariantHeadings headings(view.rowHeader());
        headings.resize(500, headings.sizeHint().height());
        QVERIFY(countOf(samples::imageOf(headings), colours(dark).window) > 1000);
        QVERIFY(view.rowHeader()->keyLeft() < view.rowHeader()->nameLeft());
        QVERIFY(view.rowHeader()->nameLeft() < view.rowHeader()->width());
    }
}

void TestVariantView::outletsGiveWayWhereThereIsLittleRoom()
{
    VariantView view(Cell, heads);
    view.resize(1200, 200);
    view.setModel(&m_model);
    const int wide = view.rowHeader()->nameLeft();
    view.resize(500, 200);
    view.fit();
    QVERIFY(view.rowHeader()->nameLeft() < wide);
}

void TestVariantView::keysAndClicks()
{
    VariantView view(Cell, heads);
    view.resize(900, 200);
    view.setModel(&m_model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setCurrentIndex(m_model.index(1, 1));
    const QSignalSpy activated(&view, &VariantView::cellActivated);
    const QSignalSpy based(&view, &VariantView::baseRequested);
    const QSignalSpy copied(&view, &VariantView::copyRequested);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toModelIndex(), m_model.index(1, 1));
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(based.size(), 1);
    QCOMPARE(based.at(0).at(0).toInt(), 1);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.size(), 1);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentIndex(), m_model.index(2, 1));
    VariantHeader *header = view.rowHeader();
    const QPoint mark(12, header->sectionViewportPosition(2) + header->sectionSize(2) / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, mark);
    QCOMPARE(based.size(), 2);
    QCOMPARE(based.at(1).at(0).toInt(), 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, mark + QPoint(60, 0));
    QCOMPARE(based.size(), 2);
}

void TestVariantView::labelsEndInAnEllipsis()
{
    ElidedLabel label;
    label.setText(u"a wording that is far too long"_s.repeated(4));
    label.resize(120, 20);
    QVERIFY(label.minimumSizeHint().width() < 40);
    const QImage shortened = samples::imageOf(label);
    label.setText(label.text().first(4));
    QVERIFY(samples::imageOf(label) != shortened);
}

QTEST_MAIN(TestVariantView)

#include "tst_variantview.moc"
