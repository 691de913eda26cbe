// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/translations.h"
#include "models/items/sources/sourcequery.h"
#include "tests/app/fittingtexts.h"
#include "tests/app/windowdriver.h"

#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSet>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr QSize smallest(1024, 700); // that the window is made for

bool isOurs(const char *context)
{
    return QByteArrayView(context).startsWith("Sidelight");
}

/** The filter of a file dialog, or the name of a file. */
bool isForPrograms(const QString &text)
{
    return text.contains(u"(*."_s) || text.endsWith(u".html"_s);
}

/** Every string 40 % longer and in brackets: "[Close ēē]". What stays as it is was not translated. */
class Stretched final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char * /*comment*/,
                                    int /*n*/) const override
    {
        const QString text = QString::fromUtf8(source);
        if (!isOurs(context) || isForPrograms(text)) {
            return {};
        }
        QString more;
        for (qsizetype i = 0; i < (text.size() * 2 + 4) / 5; ++i) {
            more += i % 8 == 7 ? u' ' : u'ē';
        }
        return u'[' + text + more + u']';
    }
};

/** A catalogue that notes what is asked of it in vain. */
class Watched final : public QTranslator
{
public:
    explicit Watched(const QString &language)
    {
        m_isLoaded = load(u":/sidelight/translations/sidelight_%1.qm"_s.arg(language));
    }

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QStringList missing() const { return QStringList(m_missing.cbegin(), m_missing.cend()); }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        const QString text = QTranslator::translate(context, source, comment, n);
        if (text.isEmpty() && isOurs(context) && *source) {
            m_missing.insert(u"%1: %2"_s.arg(QString::fromUtf8(context), QString::fromUtf8(source)));
        }
        return text;
    }

private:
    bool m_isLoaded = false;
    mutable QSet<QString> m_missing;
};

} // namespace

/** The window in other languages than the one it was written in. */
class TestTranslations final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextFits_data();
    void everyTextFits();
    void everyStringIsInTheCatalogue();
    void lettersOfAMenuDiffer_data();
    void lettersOfAMenuDiffer();
    void theLanguageIsChosen();
    void whatTheFilterIsToldIsUnderstood_data();
    void whatTheFilterIsToldIsUnderstood();

private:
    static void openSample(WindowDriver &driver);
    /** Shows everything that can be exported; calls back at each. */
    template <class F>
    static void visitExport(WindowDriver &driver, F &&at);
    /** Shows every view with its docks; calls back at each. */
    template <class F>
    static void visit(WindowDriver &driver, F &&at);
};

void TestTranslations::openSample(WindowDriver &driver)
{
    const QString project = driver.path(u"sample.sidelight"_s);
    QVERIFY(QFile::copy(QStringLiteral(SIDELIGHT_SAMPLE_PROJECT), project));
    driver.restart({project});
    QCOMPARE(driver.workbench().data().sources.size(), 5);
}

template <class F>
void TestTranslations::visitExport(WindowDriver &driver, F &&at)
{
    driver.find<QAction>(u"action_exportProject"_s)->trigger();
    auto *dialog = driver.find<QDialog>(u"exportDialog"_s);
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(u"exportList"_s);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QApplication::processEvents();
        at(u"export %1"_s.arg(row));
    }
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

template <class F>
void TestTranslations::visit(WindowDriver &driver, F &&at)
{
    at(u"start"_s);
    openSample(driver);
    driver.window().resize(smallest);
    for (const QString &view : {u"Read"_s, u"Compare"_s, u"Matrix"_s, u"Quotes"_s}) {
        driver.find<QAction>(u"action_view"_s + view)->trigger();
        driver.waitForAnalysis();
        QApplication::processEvents();
        at(view);
    }
    visitExport(driver, at);
    for (const QString &action : {u"palette"_s, u"keys"_s}) {
        driver.find<QAction>(u"action_"_s + action)->trigger();
        QApplication::processEvents();
        at(action);
        if (QWidget *popup = QApplication::activePopupWidget()) {
            popup->close();
        }
    }
}

void TestTranslations::everyTextFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("longer by 40 %") << QString();
    QTest::newRow("German") << u"de"_s;
}

void TestTranslations::everyTextFits()
{
    QFETCH(QString, language);
    const std::unique_ptr<QTranslator> translator = language.isEmpty()
                                                        ? std::unique_ptr<QTranslator>(std::make_unique<Stretched>())
                                                        : std::make_unique<Watched>(language);
    QVERIFY(QCoreApplication::installTranslator(translator.get()));
    WindowDriver driver;
    driver.window().resize(smallest);
    QStringList clipped;
    visit(driver, [&](const QString &where) {
        if (driver.window().width() > smallest.width()) { // longer words need no larger window
            clipped.append(u"%1: the window is %2 px wide"_s.arg(where, QString::number(driver.window().width())));
        }
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            const QStringList texts = window->isVisible() ? clippedTexts(*window) : QStringList();
            for (const QString &text : texts) {
                clipped.append(where + u": "_s + text);
            }
        }
    });
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void TestTranslations::everyStringIsInTheCatalogue()
{
    Watched german(u"de"_s);
    QVERIFY(german.isLoaded());
    QVERIFY(QCoreApplication::installTranslator(&german));
    WindowDriver driver;
    visit(driver, [](const QString &) {});
    QVERIFY2(german.missing().isEmpty(), qPrintable(german.missing().join(u'\n')));
    QVERIFY(driver.find<QAction>(u"action_importFiles"_s)->text().startsWith(u"Artikel"_s));
}

void TestTranslations::lettersOfAMenuDiffer_data()
{
    whatTheFilterIsToldIsUnderstood_data();
}

void TestTranslations::lettersOfAMenuDiffer()
{
    QFETCH(const QString, language);
    Watched translator(language);
    QVERIFY(translator.isLoaded());
    QVERIFY(QCoreApplication::installTranslator(&translator));
    WindowDriver driver;
    const QStringList repeated = repeatedMnemonics(driver.window());
    QVERIFY2(repeated.isEmpty(), qPrintable(repeated.join(u'\n')));
}

void TestTranslations::theLanguageIsChosen()
{
    WindowDriver driver;
    QVERIFY(driver.find<QAction>(u"action_language_"_s)->isChecked());
    for (const Language &language : translatedLanguages()) {
        auto *action = driver.find<QAction>(u"action_language_"_s + language.code);
        QVERIFY2(action, qPrintable(language.code));
        QCOMPARE(action->text(), language.name);
        action->trigger();
        driver.restart();
        QVERIFY(driver.find<QAction>(u"action_language_"_s + language.code)->isChecked());
    }
}

void TestTranslations::whatTheFilterIsToldIsUnderstood_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

/** The conditions that the tool tip of the sources' filter names as examples, in the words of the language. */
void TestTranslations::whatTheFilterIsToldIsUnderstood()
{
    QFETCH(QString, language);
    Watched translator(language);
    QVERIFY(translator.isLoaded());
    QVERIFY(QCoreApplication::installTranslator(&translator));
    WindowDriver driver;
    const QString told = driver.find<QLineEdit>(u"sourcesFilter"_s)->toolTip();
    QString examples = told.section(u';', 1);
    QCOMPARE(sourceQuery(examples.remove(u',')).conditions.size(), 5);
    QCOMPARE(sourceQuery(u"words>400 date>2014-11-07"_s).conditions.size(), 2); // English works everywhere
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
