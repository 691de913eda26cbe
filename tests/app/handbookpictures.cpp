// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes the pictures of the handbook over the sample project: no test, but made like one.
//
//     QT_QPA_PLATFORM=offscreen handbookpictures FOLDER LANGUAGE
//
// writes read.png, compare.png and so on, or read.de.png in another language than English. Look at each before it is
// committed.

#include "app/window/translations.h"
#include "tests/app/windowdriver.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QHash>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVariantAnimation>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr QSize pictureSize(1440, 900); // shown at half of it
constexpr int currentPassage = 6;       // one that stands in two neighbouring panes
QString folder;
QString ending = u".png"_s;

/** With the colours that most of it has, as many as a picture of half the size can hold. */
QImage withFewColours(const QImage &picture)
{
    constexpr qsizetype mostColours = 256;
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    QList<QRgb> colours = counts.keys();
    std::ranges::sort(colours, std::greater(),
                      [&counts](QRgb colour) { return std::pair(counts.value(colour), colour); });
    colours.resize(std::min(colours.size(), mostColours));
    return picture.convertToFormat(QImage::Format_Indexed8, colours, Qt::ThresholdDither | Qt::AvoidDither);
}

} // namespace

class HandbookPictures : public QObject
{
    Q_OBJECT

private slots:
    void take();

private:
    void save(const QString &name);

    WindowDriver m_driver;
};

void HandbookPictures::save(const QString &name)
{
    QImage screen;
    QTRY_VERIFY([&] {
        const QImage before = std::exchange(screen, m_driver.window().grab().toImage());
        const QList<QVariantAnimation *> moving = m_driver.window().findChildren<QVariantAnimation *>();
        return before == screen && std::ranges::all_of(moving, [](const QVariantAnimation *animation) {
                   return animation->state() == QAbstractAnimation::Stopped;
               });
    }());
    QVERIFY(withFewColours(screen.convertToFormat(QImage::Format_RGB32)).save(folder + u'/' + name + ending));
}

void HandbookPictures::take()
{
    m_driver.window().resize(pictureSize);
    const QString project = m_driver.path(u"Sample.sidelight"_s);
    QVERIFY(QFile::copy(QStringLiteral(SIDELIGHT_SAMPLE_PROJECT), project));
    QVERIFY(QFile::setPermissions(project, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(m_driver.workbench().openProject(project));
    m_driver.waitForAnalysis();
    QTRY_VERIFY(m_driver.pane(u"001"_s));
    m_driver.pane(u"001"_s)->setFocus();
    for (int i = 0; i < currentPassage; ++i) {
        m_driver.press(QKeySequence(Qt::Key_F8));
    }
    save(u"read"_s);
    auto *variants = m_driver.find<QDockWidget>(u"variantsDock"_s);
    variants->close();
    for (const QString &view : {u"Compare"_s, u"Matrix"_s, u"Quotes"_s}) {
        m_driver.find<QAction>(u"action_view"_s + view)->trigger();
        save(view.toLower());
    }
    m_driver.find<QAction>(u"action_viewRead"_s)->trigger();
    m_driver.find<QAction>(u"action_find"_s)->trigger();
    QTest::keyClicks(m_driver.find<QLineEdit>(u"findField"_s), u"letter"_s);
    QTest::mouseClick(m_driver.find<QToolButton>(u"findList"_s), Qt::LeftButton);
    m_driver.find<QAction>(u"action_findNext"_s)->trigger();
    save(u"find"_s);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 3) {
        qFatal("handbookpictures FOLDER LANGUAGE");
    }
    folder = QString::fromLocal8Bit(argv[1]);
    const QString language = QString::fromLocal8Bit(argv[2]);
    ending = language == u"en" ? ending : u'.' + language + ending;
    installTranslations(application, language);
    QLocale::setDefault(language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language));
    QApplication::setCursorFlashTime(0);
    HandbookPictures pictures;
    return QTest::qExec(&pictures, {application.arguments().constFirst()});
}

#include "handbookpictures.moc"
