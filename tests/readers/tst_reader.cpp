// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/reader.h"

#include "partlines.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void plainTextIsKept()
    {
        const QString text = u"Quay closes\n\n“Nobody” told\u00A0us \U0001F6A2\ttoday.\n"_s;
        const Result<Article> article = readArticle(file(u"quay.txt"_s, text.toUtf8()));
        QVERIFY(article);
        QCOMPARE(article->text, text);
        QCOMPARE(article->fileName, u"quay.txt"_s);
        QCOMPARE(article->originalBytes, text.toUtf8());
        QCOMPARE(article->sha256, QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256));
        QCOMPARE(article->encoding, (Encoding{{}, u"UTF-8"_s, u"UTF-8"_s, false}));
    }

    void lineEndsAndMarksAreMadeOne()
    {
        const Result<Article> article = articleFromBytes("\xEF\xBB\xBFone\r\ntwo\rthree\n", u"a/b.txt"_s);
        QVERIFY(article);
        QCOMPARE(article->text, u"one\ntwo\nthree\n"_s);
        QCOMPARE(article->fileName, u"b.txt"_s);
        QCOMPARE(article->encoding, (Encoding{u"UTF-8"_s, {}, u"UTF-8"_s, false}));
        QCOMPARE(article->originalBytes.size(), 18);
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("no bytes") << QByteArray() << Error::Code::FileEmpty;
        QTest::newRow("blanks only") << QByteArray(" \n\t\r\n\xC2\xA0\n") << Error::Code::NoText;
        QTest::newRow("a byte order mark only") << QByteArray("\xEF\xBB\xBF") << Error::Code::NoText;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << Error::Code::NotText;
        QTest::newRow("binary data") << QByteArray(64, '\x01') << Error::Code::NotText;
        QTest::newRow("one byte too many") << QByteArray((64 << 20) + 1, 'x') << Error::Code::FileTooLarge;
    }

    void errors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error::Code, code);
        const QString path = file(u"file.txt"_s, bytes);
        expectError(readArticle(path), code);
        expectError(articleFromBytes(bytes, path), code);
    }

    void noFile() { expectError(readArticle(m_folder.filePath(u"none.txt"_s)), Error::Code::FileMissing); }
    void folder() { expectError(readArticle(m_folder.path()), Error::Code::IsDirectory); }

    void linkToNothing()
    {
        const QString link = m_folder.filePath(u"link.txt"_s);
        QVERIFY(QFile::link(u"nowhere.txt"_s, link));
        expectError(readArticle(link), Error::Code::FileMissing);
    }

    void pipeIsNotWaitedFor()
    {
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        expectError(readArticle(pipe), Error::Code::FileUnreadable);
        expectError(readArticle(u"/dev/zero"_s), Error::Code::FileUnreadable);
    }

    void noPermission()
    {
        if (geteuid() == 0) {
            QSKIP("root may read every file");
        }
        const QString path = file(u"secret.txt"_s, "text");
        QVERIFY(QFile::setPermissions(path, {}));
        expectError(readArticle(path), Error::Code::FileUnreadable);
    }

    void failureWhileReading()
    {
        if (!QFile::exists(u"/proc/self/mem"_s)) {
            QSKIP("no /proc here");
        }
        expectError(readArticle(u"/proc/self/mem"_s), Error::Code::FileUnreadable);
    }

    void tenMegabytesInOneLine()
    {
        const QString path = file(u"long.txt"_s, QByteArray("The quay is “closed”, he said. ").repeated(300'000));
        QElapsedTimer timer;
        timer.start();
        const Result<Article> article = readArticle(path);
        QVERIFY(article);
        QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed()) + u" ms"));
        QVERIFY(article->text.size() > 9'000'000);
        QVERIFY(article->parts.isEmpty());
    }

    void textAtHand()
    {
        const Article article = articleFromText(u"Quay closes\r\n\r\n"_s + runningText(), u"pasted"_s);
        QCOMPARE(article.fileName, u"pasted"_s);
        QCOMPARE(article.metadata.title, u"Quay closes"_s);
        QVERIFY(!article.text.contains(u'\r'));
        QCOMPARE(article.encoding.used, u"UTF-8"_s);
        QCOMPARE(article.originalBytes, (u"Quay closes\r\n\r\n"_s + runningText()).toUtf8());
        QCOMPARE(article.sha256, QCryptographicHash::hash(article.originalBytes, QCryptographicHash::Sha256));
    }

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile result(m_folder.filePath(name));
        const bool isWritten = result.open(QIODevice::WriteOnly) && result.write(bytes) == bytes.size();
        return isWritten ? result.fileName() : QString();
    }

    void expectError(const Result<Article> &result, Error::Code code)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QVERIFY(!result.error().path.isEmpty());
        QVERIFY(!describe(result.error()).contains(u'\n'));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
