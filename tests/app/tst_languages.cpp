// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/translations.h"
#include "models/exchange/pages/htmlreport.h"
#include "models/text/datetext.h"
#include "tests/app/windowdriver.h"

#include <QBuffer>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** What a pattern captures in a page of the handbook, in its order. */
QStringList captured(const QString &language, const QString &pattern)
{
    QFile page(u":/sidelight/handbook/%1.html"_s.arg(language));
    if (!page.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString text = QString::fromUtf8(page.readAll());
    QStringList found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text)) {
        found.append(match.captured(1));
    }
    return found;
}

/** "File › Print" for each entry of the menus, as a handbook names it. */
QStringList entriesOf(const MainWindow &window)
{
    QStringList entries;
    for (const QAction *menu : window.menuBar()->actions()) {
        for (const QAction *entry : menu->menu()->actions()) {
            entries.append(QString(u"%1 › %2"_s.arg(menu->text(), entry->text())).remove(u'&'));
        }
    }
    return entries;
}

QStringList keysOf(const MainWindow &window)
{
    QStringList keys;
    for (const QAction *action : window.findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            keys.append(key.toString(QKeySequence::NativeText));
        }
    }
    return keys;
}

} // namespace

/** Numbers, dates, the report and the handbook in every language that there is. */
class TestLanguages final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void aCountIsWrittenAsTheLanguageWritesNumbers_data();
    void aCountIsWrittenAsTheLanguageWritesNumbers();
    void datesAreWrittenAsTheLanguageWritesThem_data();
    void datesAreWrittenAsTheLanguageWritesThem();
    void aGermanReportIsGerman();
    void theHandbooksHaveTheSameChaptersAndPictures_data();
    void theHandbooksHaveTheSameChaptersAndPictures();
    void whatTheHandbookNamesIsThere_data();
    void whatTheHandbookNamesIsThere();
};

void TestLanguages::cleanup()
{
    for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>()) {
        QCoreApplication::removeTranslator(translator);
        translator->deleteLater();
    }
    QLocale::setDefault(QLocale::c());
}

void TestLanguages::aCountIsWrittenAsTheLanguageWritesNumbers_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    QTest::newRow("English") << u"en"_s << u"1 word"_s << u"5,084 words"_s;
    QTest::newRow("German") << u"de"_s << u"1 Wort"_s << u"5.084 Wörter"_s;
}

void TestLanguages::aCountIsWrittenAsTheLanguageWritesNumbers()
{
    QFETCH(const QString, language);
    installTranslations(*qApp, language);
    const auto words = [](int count) {
        return QCoreApplication::translate("Sidelight::ComparePanel", "%n word(s)", nullptr, count);
    };
    QTEST(words(1), "one");
    QTEST(words(5084), "many");
}

void TestLanguages::datesAreWrittenAsTheLanguageWritesThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("written");
    QTest::newRow("English") << u"en"_s
                             << QStringList{u"6 Nov 2014"_s, u"6 November 2014"_s, u"November 2014"_s, u"6 November"_s};
    QTest::newRow("German") << u"de"_s
                            << QStringList{u"6. Nov. 2014"_s, u"6. November 2014"_s, u"November 2014"_s,
                                           u"6. November"_s};
}

void TestLanguages::datesAreWrittenAsTheLanguageWritesThem()
{
    QFETCH(const QString, language);
    installTranslations(*qApp, language);
    const QDate date(2014, 11, 6);
    QTEST((QStringList{shortDate(date), longDate(date), longDate(date, DateParts::MonthAndYear),
                       longDate(date, DateParts::DayAndMonth)}),
          "written");
}

/** The words of the sample's articles are English and stay; those round them are not. */
void TestLanguages::aGermanReportIsGerman()
{
    installTranslations(*qApp, u"de"_s);
    WindowDriver driver;
    const QString project = driver.path(u"Sample.sidelight"_s);
    QVERIFY(QFile::copy(QStringLiteral(SIDELIGHT_SAMPLE_PROJECT), project));
    QVERIFY(driver.workbench().openProject(project));
    driver.waitForAnalysis();
    QBuffer report;
    QVERIFY(report.open(QIODevice::WriteOnly));
    QVERIFY(writeHtmlReport(report, driver.workbench().data(), driver.workbench().analysis(), u"Bericht"_s));
    const QString page = QString::fromUtf8(report.data());
    for (const QString &german : {u"Lässt sie aus:"_s, u"Sagt: 24. November 2014"_s, u">direkt<"_s, u">indirekt<"_s,
                                  u"schreibt The Wall Street Journal zu"_s, u"6. Nov. 2014"_s, u"1.778 Wörter"_s}) {
        QVERIFY2(page.contains(german), qPrintable(german));
    }
    for (const QString &raw : {u"Omits it"_s, u"Says:"_s, u"XXXX"_s, u"P6Y"_s, u">direct<"_s, u"2014-11-24"_s}) {
        QVERIFY2(!page.contains(raw), qPrintable(raw));
    }
}

void TestLanguages::theHandbooksHaveTheSameChaptersAndPictures_data()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : translatedLanguages()) {
        QTest::newRow(qPrintable(language.name)) << language.code;
    }
}

void TestLanguages::theHandbooksHaveTheSameChaptersAndPictures()
{
    QFETCH(const QString, language);
    for (const auto &[pattern, what] :
         {std::pair(u"<h2><a name=\"(\\w+)\">"_s, "chapters"), std::pair(u"<img src=\"qrc:([^\"]+)\""_s, "pictures"),
          std::pair(u"<(table|ul|ol|tr|li)>"_s, "tables and lists")}) {
        QStringList own = captured(language, pattern);
        own.replaceInStrings(u".%1.png"_s.arg(language), u".png"_s); // the same, in that language
        QVERIFY2(own.size() > 3, what);
        QVERIFY2(own == captured(u"en"_s, pattern), what);
    }
    for (const QString &picture : captured(language, u"<img src=\"qrc:([^\"]+)\""_s)) {
        QVERIFY2(QFile::exists(u':' + picture), qPrintable(picture));
    }
    const QStringList anchors = captured(language, u"name=\"(\\w+)\""_s);
    QCOMPARE(QSet<QString>(anchors.cbegin(), anchors.cend()).size(), anchors.size());
    for (const QString &link : captured(language, u"href=\"#?([^\"]+)\""_s)) {
        QVERIFY2(anchors.contains(link), qPrintable(link));
    }
}

void TestLanguages::whatTheHandbookNamesIsThere_data()
{
    theHandbooksHaveTheSameChaptersAndPictures_data();
}

/** Entries of menus, and the keys that any window has: those with a modifier, and F1 to F12. */
void TestLanguages::whatTheHandbookNamesIsThere()
{
    QFETCH(const QString, language);
    installTranslations(*qApp, language);
    const QString control = QKeySequence(u"Ctrl+F"_s).toString(QKeySequence::NativeText);
    if (language == u"de" && control != u"Strg+F") {
        QSKIP("Qt's own translations are not installed");
    }
    WindowDriver driver;
    const QStringList entries = entriesOf(driver.window());
    const QStringList named = captured(language, u"<b>([^<]+ › [^<]+)</b>"_s);
    QVERIFY(named.size() > 5);
    for (const QString &entry : named) {
        QVERIFY2(entries.contains(entry) || entries.contains(entry + u" …"_s), qPrintable(entry));
    }
    const QStringList keys = keysOf(driver.window());
    const QStringList told = captured(language, u"<kbd>(F\\d+|[^<]+\\+[^+<]+)</kbd>"_s);
    QVERIFY(told.size() > 40);
    static const QRegularExpression elsewhere(u"Enter|Eingabe|(Shift|Umschalt)$"_s); // of a list, and no key at all
    for (const QString &key : told) {
        QVERIFY2(key.contains(elsewhere) || keys.contains(key), qPrintable(key));
    }
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
