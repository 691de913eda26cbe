// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acts.h"
#include "tests/app/windowdriver.h"
#include "widgets/look/messagebar.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace Sidelight;

/** An act that cannot be written is never said to be done. */
class TestFailedActs final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void theErrorStaysAndNothingIsOffered();
    void theWindowStaysWithWhatItCouldNotWrite();

private:
    /** From now on no source can be written to the project's file. */
    void refuseWrites();

    std::unique_ptr<WindowDriver> m_driver;
};

void TestFailedActs::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"p.sidelight"_s)));
    QFile file(m_driver->path(u"001_a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Nobody knows when the talks will end.\n");
    file.close();
    m_driver->dropFiles({file.fileName()});
    Study *study = m_driver->workbench().study();
    QVERIFY(study->act(acts::addClaim(study->data(), acts::newClaim(study->data(), u"The talks end"_s))));
}

void TestFailedActs::refuseWrites()
{
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(qUtf8Printable(m_driver->path(u"p.sidelight"_s)), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "ALTER TABLE sources RENAME TO lost", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
}

void TestFailedActs::theErrorStaysAndNothingIsOffered()
{
    refuseWrites();
    const int before = m_driver->workbench().study()->undoStack()->index();
    auto *sources = m_driver->find<QTreeView>(u"sourcesView"_s);
    sources->setCurrentIndex(sources->model()->index(0, 0));
    m_driver->window().actions().removeSource->trigger();
    QCOMPARE(m_driver->workbench().data().sources.size(), 1);
    QCOMPARE(m_driver->workbench().study()->undoStack()->index(), before);
    auto *messages = m_driver->find<MessageBar>(u"messages"_s);
    QVERIFY(!messages->text().isEmpty());
    QVERIFY2(!messages->text().contains(u"removed"_s), qPrintable(messages->text()));
    QVERIFY(messages->findChild<QPushButton *>(u"messageAction"_s)->text() != u"Undo"_s ||
            !messages->findChild<QPushButton *>(u"messageAction"_s)->isVisible());
}

void TestFailedActs::theWindowStaysWithWhatItCouldNotWrite()
{
    Study *study = m_driver->workbench().study();
    const ProjectData before = study->data();
    Change change;
    for (int i = 0; i < 1000; ++i) { // so many are written beside the window
        change.codings.append({{},
                               acts::newCoding(before.claims.constFirst().id, before.sources.constFirst().id, {0, 6},
                                               Stance::Asserts, u"me"_s, QDateTime::currentDateTimeUtc())});
    }
    refuseWrites();
    QVERIFY(study->act(change));
    const auto *saved = m_driver->find<QLabel>(u"statusSaved"_s);
    QCOMPARE(saved->text(), u"Saving …"_s);
    QVERIFY(!m_driver->window().close());
    QVERIFY(m_driver->window().isVisible());
    QVERIFY(!m_driver->find<MessageBar>(u"messages"_s)->text().isEmpty());
    QCOMPARE(study->data(), before);
    QVERIFY(saved->text() != u"Saving …"_s);
    QVERIFY(m_driver->window().close()); // the act is gone, and that was told
}

QTEST_MAIN(TestFailedActs)
#include "tst_failedacts.moc"
