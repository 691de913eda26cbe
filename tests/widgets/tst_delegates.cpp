// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/matrix/matrixcell.h"
#include "models/quotes/quote.h"
#include "samplearticle.h"
#include "widgets/claims/claimdelegate.h"
#include "widgets/matrix/matrixdelegate.h"
#include "widgets/compare/passagedelegate.h"
#include "widgets/quotes/quotedelegate.h"
#include "widgets/sources/sourcedelegate.h"
#include "widgets/look/stanceglyph.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

enum Role { First = Qt::UserRole + 1, Second, Third, Fourth, Fifth, Sixth, Seventh, Eighth };

const QString longText =
    u"A wording that is far too long for a narrow list and goes on and on about the harbour and its ferries "_s
        .repeated(3);

QImage painted(const QStyledItemDelegate &delegate, const QModelIndex &index, QStyle::State state = {},
               bool mirrored = false, int width = 220)
{
    QStyleOptionViewItem option;
    option.palette = QGuiApplication::palette();
    option.direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    option.state = QStyle::State_Enabled | state;
    option.rect = QRect(0, 0, width, 0);
    option.rect.setHeight(delegate.sizeHint(option, index).height());
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    return image;
}

int countOf(const QImage &image, const QColor &colour, int fromX = 0, int toX = 100000)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = fromX; x < qMin(toX, image.width()); ++x) {
            found += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return found;
}

SpanPalette colours(bool dark = false)
{
    return SpanPalette::from(appPalette(dark));
}

} // namespace

class TestDelegates : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyRowFillsItsGround_data();
    void everyRowFillsItsGround();
    void passagesShowTheirSources();
    void manySourcesAreCountedInWords();
    void claimsShowTheirColour();
    void matrixCellsGrowWithTheirEntries();
    void matrixTellsOmitsFromNotRead();
    void ticksCanBeClickedAndPressed();
    void rowsAreMirrored();
    void glyphsDiffer();
    void hollowColoursAreHollow();

private:
    QStandardItemModel m_model;
};

void TestDelegates::init()
{
    QTest::failOnWarning();
    samples::usePalette(false);
    m_model.clear();
    auto *item = new QStandardItem(longText);
    item->setData(28, First);
    item->setData(QVariant::fromValue(QList<bool>{true, true, false, true, false}), Second);
    m_model.appendRow(item);
}

void TestDelegates::everyRowFillsItsGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("right to left") << false << true;
}

void TestDelegates::everyRowFillsItsGround()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, mirrored);
    samples::usePalette(dark);
    const PassageDelegate passages({Qt::DisplayRole, First, Second, -1});
    const ClaimDelegate claims({Qt::DisplayRole, First, -1, First, -1});
    const QuoteDelegate quotes({.text = Qt::DisplayRole, .type = Third});
    const MatrixDelegate matrix({Fourth});
    m_model.item(0)->setData(
        QVariant::fromValue(MatrixCell{MatrixCell::State::Coded, 3, {{{}, Stance::Disputes, longText, longText}}}),
        Fourth);
    const QModelIndex index = m_model.index(0, 0);
    for (const QStyledItemDelegate *delegate :
         std::initializer_list<const QStyledItemDelegate *>{&passages, &claims, &quotes, &matrix}) {
        for (const QStyle::State state :
             {QStyle::State(), QStyle::State(QStyle::State_Selected), QStyle::State(QStyle::State_MouseOver),
              QStyle::State_Selected | QStyle::State_HasFocus}) {
            for (const int width : {220, 60, 20}) {
                const QImage image = painted(*delegate, index, state, mirrored, width);
                QCOMPARE(countOf(image, Qt::magenta), 0); // no hole, whatever the width
            }
        }
        const QImage current = painted(*delegate, index, QStyle::State_Selected, mirrored);
        QVERIFY(countOf(current, colours(dark).accentWash) > 100);
    }
}

void TestDelegates::passagesShowTheirSources()
{
    const PassageDelegate delegate({Qt::DisplayRole, First, Second, -1});
    const QImage image = painted(delegate, m_model.index(0, 0));
    QVERIFY(countOf(image, colours().passageEdge) > 3 * 20); // three filled squares
    QVERIFY(countOf(image, colours().sharedFill(3)) > 50);   // the badge says 3
    m_model.item(0)->setData(QVariant::fromValue(QList<bool>{true, true, true, true, true}), Second);
    QVERIFY(countOf(painted(delegate, m_model.index(0, 0)), colours().passageEdge) >
            countOf(image, colours().passageEdge) + 30);
}

void TestDelegates::manySourcesAreCountedInWords()
{
    QList<bool> carriers(37, false);
    for (int i = 0; i < 4; ++i) {
        carriers[i * 7] = true;
    }
    const QString words = sourceCount(carriers);
    QVERIFY(words.contains(u"4"_s) && words.contains(u"37"_s));
    m_model.item(0)->setData(QVariant::fromValue(carriers), Second);
    const PassageDelegate delegate({Qt::DisplayRole, First, Second, -1});
    QCOMPARE(countOf(painted(delegate, m_model.index(0, 0)), colours().passageEdge), 0);
}

void TestDelegates::claimsShowTheirColour()
{
    const ClaimDelegate delegate({Qt::DisplayRole, First, -1, First, Third});
    m_model.item(0)->setText(u"The ferries"_s);
    for (const int number : {1, 6, 7, 12}) {
        m_model.item(0)->setData(number, First);
        QVERIFY(countOf(painted(delegate, m_model.index(0, 0)), colours().colour(number)) > 10);
    }
}

void TestDelegates::matrixCellsGrowWithTheirEntries()
{
    const MatrixDelegate delegate({Fourth});
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 214, 10);
    MatrixCell cell{MatrixCell::State::Coded, 3, {}};
    int last = 0;
    for (int entries = 1; entries < 5; ++entries) {
        cell.entries.append(
            {{}, Stance::Attributes, u"Ada Crane"_s, u"the ferries will not sail before the cranes are mended"_s});
        m_model.item(0)->setData(QVariant::fromValue(cell), Fourth);
        const int height = delegate.sizeHint(option, m_model.index(0, 0)).height();
        QVERIFY(height > last);
        last = height;
    }
    option.rect.setWidth(120);
    QVERIFY(delegate.sizeHint(option, m_model.index(0, 0)).height() > last);
}

void TestDelegates::matrixTellsOmitsFromNotRead()
{
    const MatrixDelegate delegate({Fourth});
    QList<QImage> images;
    for (const auto state : {MatrixCell::State::Omits, MatrixCell::State::Silent, MatrixCell::State::NotRead}) {
        m_model.item(0)->setData(QVariant::fromValue(MatrixCell{state, 3, {}}), Fourth);
        images.append(painted(delegate, m_model.index(0, 0)));
    }
    QVERIFY(images.at(0) != images.at(1) && images.at(1) != images.at(2) && images.at(0) != images.at(2));
    QVERIFY(countOf(images.at(0), colours().window) > 500);
    QVERIFY(countOf(images.at(2), colours().window) == 0);
}

void TestDelegates::ticksCanBeClickedAndPressed()
{
    QStandardItemModel model;
    for (int row = 0; row < 2; ++row) {
        auto *item = new QStandardItem;
        item->setCheckable(true);
        item->setData(u"00%1"_s.arg(row), First);
        model.appendRow(item);
    }
    QTreeView view;
    view.setRootIsDecorated(false);
    view.setHeaderHidden(true);
    view.setModel(&model);
    SourceDelegate delegate(
        {.key = First, .outlet = Second, .published = Third, .words = Fourth, .isRead = Fifth, .share = Sixth});
    view.setItemDelegate(&delegate);
    view.resize(240, 200);
    view.show();
    const QRect row = view.visualRect(model.index(0, 0));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 14, row.center().y()));
    QCOMPARE(model.item(0)->checkState(), Qt::Checked);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 120, row.center().y()));
    QCOMPARE(model.item(0)->checkState(), Qt::Checked);
    view.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(model.item(1)->checkState(), Qt::Checked);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(model.item(1)->checkState(), Qt::Unchecked);
}

void TestDelegates::rowsAreMirrored()
{
    const ClaimDelegate delegate({Qt::DisplayRole, First, -1, First, -1});
    m_model.item(0)->setText(u"Ferries"_s);
    m_model.item(0)->setData(6, First);
    const QImage ltr = painted(delegate, m_model.index(0, 0));
    const QImage rtl = painted(delegate, m_model.index(0, 0), {}, true);
    QVERIFY(countOf(ltr, colours().colour(6), 0, 40) > 10);
    QCOMPARE(countOf(ltr, colours().colour(6), 180), 0);
    QVERIFY(countOf(rtl, colours().colour(6), 180) > 10);
    QCOMPARE(countOf(rtl, colours().colour(6), 0, 40), 0);
}

void TestDelegates::glyphsDiffer()
{
    QList<QImage> images;
    for (const Stance stance :
         {Stance::Asserts, Stance::Attributes, Stance::Disputes, Stance::Questions, Stance::Omits}) {
        QImage image(18, 18, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintStance(painter, QRectF(0, 0, 18, 18), stance, Qt::black);
        images.append(image);
    }
    QImage unread(18, 18, QImage::Format_RGB32);
    unread.fill(Qt::white);
    {
        QPainter painter(&unread);
        paintNotRead(painter, QRectF(0, 0, 18, 18), Qt::black);
    }
    images.append(unread);
    for (qsizetype i = 0; i < images.size(); ++i) {
        QVERIFY(countOf(images.at(i), Qt::black) > 5);
        for (qsizetype j = 0; j < i; ++j) {
            QVERIFY(images.at(i) != images.at(j));
        }
    }
}

void TestDelegates::hollowColoursAreHollow()
{
    const auto inkOf = [](int number) {
        QImage image(8, 40, QImage::Format_RGB32);
        image.fill(colours().base);
        QPainter painter(&image);
        paintStripe(painter, QRectF(2, 2, 4, 36), number, colours());
        painter.end();
        return image.pixelColor(4, 20) == colours().colour(number);
    };
    QVERIFY(inkOf(6));
    QVERIFY(!inkOf(7));
}

QTEST_MAIN(TestDelegates)

#include "tst_delegates.moc"
