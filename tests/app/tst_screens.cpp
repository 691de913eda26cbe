// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each view looks like over the sample project, held against pictures that were looked at one by one.
//
//     tst_screens --update     takes the pictures as they now are: look at each before it is committed
//
// With SIDELIGHT_SCREENS=FOLDER every screen is also written there in full size. The pictures in tests/data/screens are
// smaller than the screens and compared by cells, so that another version of the font engine makes no difference; a
// fill, stripe or panel that is gone, moved or of another colour does.

#include "app/window/translations.h"
#include "tests/app/windowdriver.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QVariantAnimation>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr int pictureWidth = 640;
constexpr int cell = 8;             // pixels of a picture
constexpr double likeCells = 12;    // of 255: the mean of a cell may differ by so much
constexpr double otherCells = 0.02; // of all cells may differ more
bool isUpdate = false;

/** The picture that is kept of a screen. */
QImage pictureOf(const QImage &screen)
{
    return screen.convertToFormat(QImage::Format_RGB32).scaledToWidth(pictureWidth, Qt::SmoothTransformation);
}

/** The mean of each colour in a cell. */
std::array<double, 3> meanOf(const QImage &picture, int left, int top)
{
    std::array<double, 3> sums{};
    int count = 0;
    for (int y = top; y < std::min(top + cell, picture.height()); ++y) {
        for (int x = left; x < std::min(left + cell, picture.width()); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            sums[0] += qRed(pixel);
            sums[1] += qGreen(pixel);
            sums[2] += qBlue(pixel);
            ++count;
        }
    }
    for (double &sum : sums) {
        sum /= count;
    }
    return sums;
}

/** The share of cells that are not alike, 0 to 1. */
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size()) {
        return 1;
    }
    int cells = 0;
    int other = 0;
    for (int y = 0; y < a.height(); y += cell) {
        for (int x = 0; x < a.width(); x += cell) {
            const auto here = meanOf(a, x, y);
            const auto there = meanOf(b, x, y);
            ++cells;
            other += std::abs(here[0] - there[0]) > likeCells || std::abs(here[1] - there[1]) > likeCells ||
                             std::abs(here[2] - there[2]) > likeCells
                         ? 1
                         : 0;
        }
    }
    return double(other) / cells;
}

} // namespace

class TestScreens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void differencesAreSeen();
    void screens_data();
    void screens();

private:
    [[nodiscard]] static QString pictureFile(const QString &name);

    std::unique_ptr<WindowDriver> m_driver;
};

void TestScreens::initTestCase()
{
    if (!QFontDatabase::hasFamily(u"Charis SIL"_s) || !QFontDatabase::hasFamily(u"Inter"_s)) {
        QSKIP("the fonts of the pictures are not installed: Charis SIL and Inter");
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setCursorFlashTime(0);
}

void TestScreens::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_driver.reset();
}

/** The measure itself: alike is alike, and one panel of another colour is not. */
void TestScreens::differencesAreSeen()
{
    QImage plain(640, 400, QImage::Format_RGB32);
    plain.fill(Qt::white);
    QCOMPARE(difference(plain, plain), 0.0);
    QImage other = plain;
    QPainter(&other).fillRect(QRect(0, 0, 120, 120), QColor(0xcde6e0)); // the faintest fill
    QVERIFY(difference(plain, other) > otherCells);
    QCOMPARE(difference(plain, plain.scaledToWidth(320)), 1.0);
}

QString TestScreens::pictureFile(const QString &name)
{
    return QStringLiteral(SIDELIGHT_SCREEN_PICTURES) + u'/' + name + u".png"_s;
}

void TestScreens::screens_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<bool>("isMirrored");
    const bool isAtTwo = qGuiApp->devicePixelRatio() > 1.5;
    for (const QString &view : {u"Read"_s, u"Compare"_s, u"Matrix"_s, u"Quotes"_s}) {
        if (isAtTwo) {
            QTest::addRow("%s-at-two", qPrintable(view.toLower())) << view << u"light"_s << false;
            continue;
        }
        for (const QString &theme : {u"light"_s, u"dark"_s, u"contrastDark"_s}) {
            QTest::addRow("%s-%s", qPrintable(view.toLower()), qPrintable(theme.toLower())) << view << theme << false;
        }
        QTest::addRow("%s-mirrored", qPrintable(view.toLower())) << view << u"light"_s << true;
    }
    if (!isAtTwo) {
        QTest::addRow("empty-light") << QString() << u"light"_s << false;
    }
}

void TestScreens::screens()
{
    QFETCH(const QString, view);
    QFETCH(const QString, theme);
    QFETCH(const bool, isMirrored);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_driver = std::make_unique<WindowDriver>();
    MainWindow &window = m_driver->window();
    for (QAction *action : window.actions().themes->actions()) {
        if (action->data().toString() == theme) {
            action->trigger();
        }
    }
    QImage screen;
    const auto stands = [&] {
        const QImage before = std::exchange(screen, window.grab().toImage());
        const QList<QVariantAnimation *> moving = window.findChildren<QVariantAnimation *>();
        return before == screen && std::ranges::all_of(moving, [](const QVariantAnimation *animation) {
                   return animation->state() == QAbstractAnimation::Stopped;
               });
    };
    if (!view.isEmpty()) {
        const QString project = m_driver->path(u"Sample.sidelight"_s);
        QVERIFY(QFile::copy(QStringLiteral(SIDELIGHT_SAMPLE_PROJECT), project));
        QFile::setPermissions(project, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(m_driver->workbench().openProject(project));
        m_driver->waitForAnalysis();
        QTRY_VERIFY(stands());                     // laid out, before it is scrolled
        m_driver->press(QKeySequence(Qt::Key_F8)); // a passage is the current one
        m_driver->find<QAction>(u"action_view"_s + view)->trigger();
    }
    QTRY_VERIFY(stands());
    QCOMPARE(screen.size(), window.size() * window.devicePixelRatio());
    const QString folder = qEnvironmentVariable("SIDELIGHT_SCREENS");
    if (!folder.isEmpty()) {
        QVERIFY(screen.save(folder + u'/' + name + u".png"_s));
    }
    const QImage picture = pictureOf(screen);
    if (isUpdate) {
        QVERIFY(picture.save(pictureFile(name)));
    }
    const QImage known(pictureFile(name));
    QVERIFY2(!known.isNull(), qPrintable(pictureFile(name) + u": take it with --update"_s));
    const double other = difference(picture, known.convertToFormat(QImage::Format_RGB32));
    if (other > otherCells) {
        const QString seen = QDir::temp().filePath(u"sidelight-"_s + name + u".png"_s);
        (void)picture.save(seen);
        QFAIL(qPrintable(u"%1 % of it is another picture: %2"_s.arg(100 * other, 0, 'f', 1).arg(seen)));
    }
}

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        isUpdate = isUpdate || argument == u"--update";
        if (argument != u"--update") {
            arguments.append(argument);
        }
    }
    QApplication application(argc, argv);
    installTranslations(application); // the plurals
    TestScreens test;
    return QTest::qExec(&test, arguments);
}

#include "tst_screens.moc"
