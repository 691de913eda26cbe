// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arabic and Persian articles of our own in a mirrored window: from the file to the pixels.

#include "tests/app/windowdriver.h"
#include "widgets/article/linerects.h"
#include "widgets/article/overviewbar.h"
#include "widgets/panes/ribbonhandle.h"
#include "widgets/look/spanpalette.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestRightToLeft : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void passagesAreFound_data() { languages(); }
    void passagesAreFound();
    void fillsStandOnTheRightGlyphs_data() { languages(); }
    void fillsStandOnTheRightGlyphs();
    void marginsAndPanesAreMirrored_data() { languages(); }
    void marginsAndPanesAreMirrored();
    void ribbonsJoinTheRightSides_data() { languages(); }
    void ribbonsJoinTheRightSides();

private:
    static void languages();
    void importPair();
    /** The share of the pixels over a word that have the colour of a fill. */
    [[nodiscard]] double filledShare(const QString &key, const QString &word);

    std::unique_ptr<WindowDriver> m_driver;
};

void TestRightToLeft::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sharedWord");
    QTest::addColumn<QString>("ownWord");
    QTest::newRow("Arabic") << u"ar"_s << u"المفاوضات"_s << u"للصحفيين"_s;
    QTest::newRow("Persian") << u"fa"_s << u"توافق"_s << u"خبرنگاران"_s;
}

void TestRightToLeft::init()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"study.sidelight"_s)));
}

void TestRightToLeft::cleanup()
{
    m_driver.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestRightToLeft::importPair()
{
    QFETCH(const QString, language);
    QStringList files;
    for (const auto &[key, name] : {std::pair(u"a"_s, u"first"_s), std::pair(u"b"_s, u"second"_s)}) {
        const QString file = m_driver->path(key + u"_article.txt"_s);
        QVERIFY(QFile::copy(QFINDTESTDATA(u"../data/articles/%1_%2.txt"_s.arg(language, name)), file));
        files.append(file);
    }
    m_driver->dropFiles(files);
    QTRY_VERIFY(m_driver->pane(u"b"_s));
}

double TestRightToLeft::filledShare(const QString &key, const QString &word)
{
    ArticleView *view = m_driver->pane(key);
    const QString text = m_driver->source(key)->article.text;
    // The word in the quotation, not where it stands elsewhere.
    const qsizetype at = text.indexOf(word, word == u"المفاوضات" || word == u"توافق" ? text.indexOf(u'«') : 0);
    view->ensureSpanVisible({at, at + word.size()});
    const QImage image = view->viewport()->grab().toImage();
    const double ratio = image.devicePixelRatio();
    const QColor fill = SpanPalette::from(view->palette()).sharedFill(2);
    int filled = 0;
    int all = 0;
    for (const LineRect &line : lineRects(*view->document(), {at, at + word.size()})) {
        const QRectF box = fillRect(line.rect).translated(0, -view->verticalScrollBar()->value());
        for (int y = qCeil(box.top() * ratio) + 1; y < qFloor(box.bottom() * ratio) - 1; ++y) {
            for (int x = qCeil(box.left() * ratio) + 1; x < qFloor(box.right() * ratio) - 1; ++x) {
                filled += image.pixelColor(x, y) == fill ? 1 : 0;
                ++all;
            }
        }
    }
    return all > 0 ? double(filled) / all : -1;
}

void TestRightToLeft::passagesAreFound()
{
    importPair();
    const Analysis &analysis = m_driver->workbench().analysis();
    QVERIFY(analysis.groups.size() >= 1);
    QFETCH(const QString, sharedWord);
    const QString text = m_driver->source(u"a"_s)->article.text;
    const auto holdsTheQuotation = [&](const Passage &passage) {
        return text.sliced(passage.a.begin, passage.a.length()).contains(sharedWord);
    };
    QVERIFY(std::ranges::any_of(analysis.passages, holdsTheQuotation));
}

void TestRightToLeft::fillsStandOnTheRightGlyphs()
{
    importPair();
    QFETCH(const QString, sharedWord);
    QFETCH(const QString, ownWord);
    for (const QString &key : {u"a"_s, u"b"_s}) {
        const double share = filledShare(key, sharedWord);
        QVERIFY2(share > 0.4, qPrintable(u"%1: %2"_s.arg(key).arg(share)));
    }
    QCOMPARE(filledShare(u"a"_s, ownWord), 0.0);
    // The Latin letters in the middle run the other way.
    QVERIFY(filledShare(u"a"_s, u"PORT-7"_s) > 0.4);
}

void TestRightToLeft::marginsAndPanesAreMirrored()
{
    importPair();
    ArticleView *first = m_driver->pane(u"a"_s);
    const ArticleView *second = m_driver->pane(u"b"_s);
    QVERIFY(first->mapToGlobal(QPoint()).x() > second->mapToGlobal(QPoint()).x());
    for (QTextBlock block = first->document()->begin(); block.isValid(); block = block.next()) {
        QVERIFY(block.text().isEmpty() || block.textDirection() == Qt::RightToLeft);
    }
    QVERIFY(first->overviewBar()->x() < first->viewport()->x()); // the bar at the left
    // The wider margin, of the codings, is the left one; quotes are named in the right one.
    const QRectF text = first->document()->documentLayout()->blockBoundingRect(first->document()->begin());
    QVERIFY(text.left() > 0);
    QVERIFY(text.right() <= first->viewport()->width());
}

void TestRightToLeft::ribbonsJoinTheRightSides()
{
    importPair();
    auto *read = m_driver->find<ComparisonView>(u"readView"_s);
    auto *handle = qobject_cast<RibbonHandle *>(read->handle(1));
    QVERIFY(handle);
    QTRY_VERIFY(!handle->geometryOfRibbons().shapes.isEmpty());
    // The handle stands between the first pane, at its right, and the second; bands are given as in a window that is
    // not mirrored, and laid out the other way round.
    const int handleX = handle->mapToGlobal(QPoint()).x();
    QVERIFY(handleX < m_driver->pane(u"a"_s)->mapToGlobal(QPoint()).x());
    QVERIFY(handleX > m_driver->pane(u"b"_s)->mapToGlobal(QPoint()).x());
    bool hasBand = false;
    for (const RibbonShape &shape : handle->geometryOfRibbons().shapes) {
        if (shape.kind != RibbonShape::Kind::Band) {
            continue;
        }
        const RibbonBand &band = handle->bands().at(shape.band);
        // At the right edge of the handle the ribbon is as high as its end in the first pane.
        const QPointF atRight(handle->width() - 1.5, (band.leftTop + band.leftBottom) / 2);
        const QPointF atLeft(1.5, (band.rightTop + band.rightBottom) / 2);
        QVERIFY(shape.area.contains(atRight) && shape.area.contains(atLeft));
        hasBand = true;
    }
    QVERIFY(hasBand);
}

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
