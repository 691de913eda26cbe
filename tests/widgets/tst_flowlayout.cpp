// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/failonwarnings.h"
#include "widgets/look/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace Sidelight;

namespace
{

constexpr int wide = 100;
constexpr int high = 20;
constexpr int gap = 4;

/** A widget of a fixed size, or one that takes 40 to 70 px. */
class Box final : public QWidget
{
public:
    Box(QWidget *parent, bool isGrowing)
        : QWidget(parent)
        , m_isGrowing(isGrowing)
    {
        setSizePolicy(isGrowing ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
        if (isGrowing) {
            setMinimumWidth(40);
            setMaximumWidth(70);
        }
    }

    [[nodiscard]] QSize sizeHint() const override { return {m_isGrowing ? 60 : wide, high}; }

private:
    bool m_isGrowing;
};

} // namespace

class TestFlowLayout : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        m_window = std::make_unique<QWidget>();
        m_layout = new FlowLayout(m_window.get());
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(gap);
        for (int i = 0; i < 3; ++i) {
            m_boxes[i] = new Box(m_window.get(), false);
            m_layout->addWidget(m_boxes[i]);
        }
    }

    void rowsBreakWhereTheNextDoesNotFit_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("rows");
        QTest::newRow("all in one") << 3 * wide + 2 * gap << 1;
        QTest::newRow("one pixel short") << 3 * wide + 2 * gap - 1 << 2;
        QTest::newRow("one a row") << wide << 3;
        QTest::newRow("narrower than any") << wide / 2 << 3;
    }

    void rowsBreakWhereTheNextDoesNotFit()
    {
        QFETCH(int, width);
        QFETCH(int, rows);
        QCOMPARE(m_layout->heightForWidth(width), rows * high + (rows - 1) * gap);
        m_layout->setGeometry({0, 0, width, 200});
        QCOMPARE(m_boxes[2]->y(), (rows - 1) * (high + gap));
        QVERIFY(m_boxes[0]->width() <= width);
    }

    void itAsksForOneRowAndNeedsTheWidest()
    {
        QCOMPARE(m_layout->sizeHint(), QSize(3 * wide + 2 * gap, high));
        QCOMPARE(m_layout->minimumSize(), QSize(wide, high));
    }

    void whatIsHiddenTakesNoPlace()
    {
        m_boxes[0]->hide();
        QCOMPARE(m_layout->sizeHint().width(), 2 * wide + gap);
        m_layout->setGeometry({0, 0, 400, high});
        QCOMPARE(m_boxes[1]->x(), 0);
    }

    void theRestOfARowGoesToWhatExpands()
    {
        auto *growing = new Box(m_window.get(), true);
        m_layout->addWidget(growing);
        const int others = 3 * (wide + gap);
        m_layout->setGeometry({0, 0, others + 50, high});
        QCOMPARE(growing->width(), 50);
        m_layout->setGeometry({0, 0, others + 500, high});
        QCOMPARE(growing->width(), 70);
        QCOMPARE(m_layout->heightForWidth(others + 39), 2 * high + gap);
    }

    void rowsBeginAtTheRightInARightToLeftWindow()
    {
        m_window->setLayoutDirection(Qt::RightToLeft);
        m_layout->setGeometry({0, 0, 400, high});
        QCOMPARE(m_boxes[0]->geometry(), QRect(400 - wide, 0, wide, high));
        QCOMPARE(m_boxes[1]->x(), 400 - 2 * wide - gap);
    }

    void itemsCanBeTaken()
    {
        const std::unique_ptr<QLayoutItem> taken(m_layout->takeAt(1));
        QCOMPARE(taken->widget(), m_boxes[1]);
        QCOMPARE(m_layout->count(), 2);
        QVERIFY(!m_layout->takeAt(2));
    }

private:
    std::unique_ptr<QWidget> m_window;
    FlowLayout *m_layout = nullptr;
    QWidget *m_boxes[3] = {};
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
