// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void roundTrip()
    {
        QTemporaryDir folder;
        Session session;
        session.geometry = "\0\x01geometry"_ba;
        session.state = "state"_ba;
        session.recentProjects = {u"/a/b.sidelight"_s};
        session.lastProject = u"/a/b.sidelight"_s;
        session.view = u"matrix"_s;
        session.hiddenLayers = {u"quotes"_s};
        session.shownFilters = {u"filter_namesOnly"_s};
        session.thorough = true;
        session.zoom = 130;
        session.codingMargin = 180;
        session.linkScrolling = false;
        session.paneWidths = {400, 300, 500};
        session.csvForSpreadsheets = false;
        session.theme = u"dark"_s;
        session.language = u"de"_s;
        session.keys = {{u"action_viewMatrix"_s, u"Ctrl+J"_s}, {u"action_quit"_s, QString()}};
        session.coder = u"Žofie"_s;
        const QString path = folder.filePath(u"new/folder/session.json"_s);
        QVERIFY(saveSession(session, path));
        QCOMPARE(loadSession(path), session);
    }

    void brokenFilesGiveTheDefaults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << "not json"_ba;
        QTest::newRow("an array") << "[1, 2]"_ba;
        QTest::newRow("cut off") << "{\"zoom\": 1"_ba;
        QTest::newRow("wrong kinds")
            << R"({"zoom": "big", "view": 7, "recentProjects": {"a": 1}, "linkScrolling": "no", "paneWidths": [300, -2]})"_ba;
    }

    void brokenFilesGiveTheDefaults()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"session.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(loadSession(path), Session());
    }

    void missingFileGivesTheDefaults() { QCOMPARE(loadSession(u"/nowhere/session.json"_s), Session()); }

    void zoomIsClamped()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"session.json"_s);
        Session session;
        session.zoom = 9000;
        QVERIFY(saveSession(session, path));
        QCOMPARE(loadSession(path).zoom, 250);
    }

    void recentProjectsAreUniqueAndFew()
    {
        Session session;
        for (int i = 0; i < 15; ++i) {
            addRecent(session, u"/p/%1.sidelight"_s.arg(i));
        }
        addRecent(session, u"/p/10.sidelight"_s);
        QCOMPARE(session.recentProjects.size(), maxRecentProjects);
        QCOMPARE(session.recentProjects.constFirst(), u"/p/10.sidelight"_s);
        QCOMPARE(session.recentProjects.count(u"/p/10.sidelight"_s), 1);
    }

    void anUnwritablePlaceIsAnError()
    {
        QTemporaryDir folder;
        QVERIFY(QFile(folder.filePath(u"file"_s)).open(QIODevice::WriteOnly));
        const Result<void> saved = saveSession({}, folder.filePath(u"file/session.json"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
