// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/comparisonexport.h"

#include "app/compare/comparisonpages.h"
#include "app/window/svgpicture.h"
#include "tests/app/windowdriver.h"
#include "widgets/panes/comparisonview.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QPdfWriter>
#include <QPushButton>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

using Form = ComparisonExport::Form;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Lines of 20 each, one below the other. */
PieceHeight lines(int count)
{
    PieceHeight piece{20.0 * count, {}, false};
    for (int i = 0; i < count; ++i) {
        piece.lines.append({20.0 * i, 20.0 * (i + 1)});
    }
    return piece;
}

} // namespace

class TestComparisonExport : public QObject
{
    Q_OBJECT

private slots:
    void whatFitsIsNotTorn();
    void aHeadingStaysWithWhatFollows();
    void longPiecesBreakBetweenLines();
    void aLineHigherThanAPageEnds();
    void aDocumentHasAllPages();
    void paperWithoutRoomIsRefused();
    void everyFormIsWritten();
    void textsBecomeOutlines();
    void whatCannotBeWrittenIsReported();
    void theMenuOffersIt();

private:
    void importTwo(WindowDriver &driver);
};

void TestComparisonExport::whatFitsIsNotTorn()
{
    const QList<PiecePlace> places = layOutPages({lines(3), lines(2), lines(1)}, 100);
    QCOMPARE(places, (QList<PiecePlace>{{0, 0, 0, 0, 60}, {1, 1, 0, 0, 40}, {2, 1, 50, 0, 20}}));
}

void TestComparisonExport::aHeadingStaysWithWhatFollows()
{
    PieceHeight heading{20, {{0, 20}}, true};
    const QList<PiecePlace> places = layOutPages({lines(3), heading, lines(2)}, 130);
    QCOMPARE(places.at(1).page, 1); // it would have fitted, but not with the piece after it
    QCOMPARE(places.at(2).page, 1);
    const QList<PiecePlace> last = layOutPages({lines(3), heading}, 100);
    QCOMPARE(last.at(1).page, 0);
}

void TestComparisonExport::longPiecesBreakBetweenLines()
{
    const QList<PiecePlace> places = layOutPages({lines(12)}, 110);
    QCOMPARE(places, (QList<PiecePlace>{{0, 0, 0, 0, 100}, {0, 1, 0, 100, 200}, {0, 2, 0, 200, 240}}));
    // Two columns whose lines stand at different heights are cut where neither has a line.
    PieceHeight columns{200, {{0, 95}, {95, 200}, {0, 50}, {50, 110}, {110, 200}}, false};
    QCOMPARE(layOutPages({columns}, 120).at(0).to, 0.0 + 120); // there is no such place: it is cut all the same
}

void TestComparisonExport::aLineHigherThanAPageEnds()
{
    const QList<PiecePlace> places = layOutPages({lines(1), {500, {{0, 500}}, false}}, 100);
    QCOMPARE(places.constLast().to, 500.0);
    QVERIFY(places.size() <= 8);
}

void TestComparisonExport::aDocumentHasAllPages()
{
    QList<ComparisonPiece> pieces{{ComparisonPiece::Kind::Title, u"<h1>A &amp; B</h1>"_s},
                                  {ComparisonPiece::Kind::Plot, {}}};
    for (int i = 0; i < 60; ++i) {
        pieces.append(
            {ComparisonPiece::Kind::Passage,
             u"<table class=\"passage\" width=\"100%\"><tr><td width=\"50%\"><p>%1</p></td><td><p>%1</p></td></tr></table>"_s
                 .arg(u"harbour "_s.repeated(40))});
    }
    const auto pagesOf = [&](QPageSize::PageSizeId size) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setPageSize(QPageSize(size));
            if (!printComparison(writer, pieces, {})) {
                return qsizetype(-1);
            }
        }
        return bytes.count("/Type /Page\n");
    };
    const qsizetype onA4 = pagesOf(QPageSize::A4);
    QVERIFY2(onA4 > 3 && onA4 < 20, qPrintable(QString::number(onA4)));
    QVERIFY(pagesOf(QPageSize::A6) > onA4);
}

/** A label printer: less paper than the margins and the foot of a page take. */
void TestComparisonExport::paperWithoutRoomIsRefused()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QSizeF(60, 30), QPageSize::Millimeter));
    writer.setPageMargins({10, 10, 10, 10}, QPageLayout::Millimeter);
    QVERIFY(!printComparison(writer, {{ComparisonPiece::Kind::Title, u"<h1>A &amp; B</h1>"_s}}, {}));
}

void TestComparisonExport::importTwo(WindowDriver &driver)
{
    QStringList paths;
    for (const auto &[name, end] :
         {std::pair(u"a.txt"_s, u"Then <it> rained."_s), std::pair(u"b.txt"_s, u"Nobody came."_s)}) {
        QFile file(driver.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("The ferries stay in the harbour until the northern gates are mended, the harbour master said.\n" +
                   end.toUtf8());
        paths.append(file.fileName());
    }
    QVERIFY(driver.workbench().createProject(driver.path(u"study.sidelight"_s)));
    driver.dropFiles(paths);
    driver.press(QKeySequence(u"Ctrl+2"_s));
}

void TestComparisonExport::everyFormIsWritten()
{
    WindowDriver driver;
    importTwo(driver);
    auto *exporter = driver.window().findChild<ComparisonExport *>();
    QVERIFY(exporter);
    const auto write = [&](const QString &name) {
        const QString path = driver.path(name);
        return exporter->exportTo(path, *ComparisonExport::formOf(path)) ? contentOf(path) : QByteArray();
    };
    QVERIFY(write(u"c.pdf"_s).startsWith("%PDF-"));
    const QByteArray page = write(u"c.HTML"_s);
    QVERIFY(page.contains(driver.source(u"a"_s)->article.sha256.toHex()));
    QVERIFY(page.contains("Then &lt;it&gt; rained"));
    const QImage picture = QImage::fromData(write(u"c.png"_s));
    QCOMPARE(picture.size(), driver.find<ComparisonView>(u"compareView"_s)->size() * 2);
    QXmlStreamReader drawing(write(u"c.svg"_s));
    QString words;
    int paths = 0;
    int clips = 0;
    while (!drawing.atEnd()) {
        drawing.readNext();
        clips += drawing.isStartElement() && drawing.attributes().value(u"overflow") == u"hidden" ? 1 : 0;
        words += drawing.isStartElement() ? drawing.attributes().value(u"aria-label").toString() : QString();
        paths += drawing.isStartElement() && drawing.name() == u"path" ? 1 : 0;
    }
    QVERIFY2(!drawing.hasError(), qPrintable(drawing.errorString()));
    QVERIFY(words.contains(u"harbour"));
    QVERIFY(paths > 0);
    QVERIFY(clips > 6); // what is scrolled away does not lie over the heads of the panes
    QVERIFY(!ComparisonExport::formOf(u"c.txt"_s));
}

void TestComparisonExport::textsBecomeOutlines()
{
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><g><text x=\"3\" y=\"50\" fill=\"#123456\" "
                           "font-family=\"Inter\" font-size=\"20\" font-weight=\"400\" font-style=\"normal\">"
                           "a &amp; b</text></g></svg>";
    const QByteArray drawn = withOutlines(svg);
    QVERIFY(!drawn.contains("<text"));
    QXmlStreamReader reader(drawn);
    while (reader.readNextStartElement() && reader.name() != u"path") {
    }
    QCOMPARE(reader.name(), u"path");
    QCOMPARE(reader.attributes().value(u"fill"), u"#123456");
    QCOMPARE(reader.attributes().value(u"aria-label"), u"a & b");
    // It begins at the text's place, and is closed curves and lines.
    const QString data = reader.attributes().value(u"d").toString();
    const QStringList start = data.sliced(1, data.indexOf(QRegularExpression(u"[LC]"_s)) - 1).split(u' ');
    QVERIFY(start.at(0).toDouble() > 2 && start.at(0).toDouble() < 25);
    QVERIFY(start.at(1).toDouble() > 25 && start.at(1).toDouble() < 55);
    QVERIFY(data.contains(u'C'));
    QCOMPARE(withOutlines("<svg><text>"), QByteArray("<svg><text>")); // it cannot be read
}

void TestComparisonExport::whatCannotBeWrittenIsReported()
{
    WindowDriver driver;
    importTwo(driver);
    auto *exporter = driver.window().findChild<ComparisonExport *>();
    for (const Form form : {Form::Pdf, Form::Html, Form::Png, Form::Svg}) {
        QVERIFY(!exporter->exportTo(driver.path(u"nowhere/c"_s), form));
    }
}

void TestComparisonExport::theMenuOffersIt()
{
    WindowDriver driver;
    importTwo(driver);
    auto *button = driver.find<QPushButton>(u"summaryExport"_s);
    QVERIFY(button && button->isVisible());
    QCOMPARE(button->menu()->actions(),
             (QList<QAction *>{driver.window().actions().print, driver.window().actions().exportComparison}));
    QVERIFY(driver.window().actions().print->isEnabled());
    driver.press(QKeySequence(u"Ctrl+1"_s));
    QVERIFY(!driver.window().actions().print->isEnabled());
}

QTEST_MAIN(TestComparisonExport)

#include "tst_comparisonexport.moc"
