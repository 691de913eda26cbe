// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/newsource.h"

#include "sampledata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestNewSource final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void theKeyIsShortAndUnique_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("key");
        QTest::newRow("digits before an underscore") << u"000_c93a.txt"_s << QStringList() << u"000"_s;
        QTest::newRow("letters before the dot") << u"post.txt"_s << QStringList() << u"post"_s;
        QTest::newRow("a name without an end") << u"README"_s << QStringList() << u"README"_s;
        QTest::newRow("a blank makes no key") << u"The plan.txt"_s << QStringList() << u"001"_s;
        QTest::newRow("a long word makes no key") << u"internationalisation.txt"_s << QStringList() << u"001"_s;
        QTest::newRow("a hidden file's name makes no key") << u".plan"_s << QStringList() << u"001"_s;
        QTest::newRow("no name at all") << QString() << QStringList() << u"001"_s;
        QTest::newRow("letters of any script") << u"גשר_2.txt"_s << QStringList() << u"גשר"_s;
        QTest::newRow("the next number after the highest")
            << u"a b.txt"_s << QStringList{u"004"_s, u"002"_s, u"99"_s, u"post"_s} << u"005"_s;
        QTest::newRow("behind 999 comes 1000") << u"a b.txt"_s << QStringList{u"999"_s} << u"1000"_s;
        QTest::newRow("and behind that 1001") << u"a b.txt"_s << QStringList{u"999"_s, u"1000"_s} << u"1001"_s;
        QTest::newRow("a key that is taken gets a number")
            << u"000_x.txt"_s << QStringList{u"000"_s, u"000-2"_s} << u"000-3"_s;
        QTest::newRow("keys that differ in case alone are one key")
            << u"post.txt"_s << QStringList{u"Post"_s} << u"post-2"_s;
    }

    void theKeyIsShortAndUnique()
    {
        QFETCH(const QString, fileName);
        QFETCH(const QStringList, taken);
        QFETCH(const QString, key);
        QList<Source> existing;
        for (const QString &takenKey : taken) {
            existing.append(Source());
            existing.last().key = takenKey;
        }
        Article article;
        article.fileName = fileName;
        QCOMPARE(newSource(article, existing, sample::someTime()).key, key);
    }

    void anImportIsMadeAsIfOneByOne()
    {
        QList<Source> oneByOne{sample::source(7), sample::source(998)};
        SourceMaker maker(oneByOne);
        for (const QString &name : {u"a b"_s, u"post.txt"_s, u"c d"_s, u"Post.txt"_s, u"999_x.txt"_s, u"post.txt"_s}) {
            Article article;
            article.fileName = name;
            const Source made = maker.make(article, sample::someTime());
            oneByOne.append(newSource(article, oneByOne, sample::someTime()));
            QCOMPARE(made.key, oneByOne.constLast().key);
            QCOMPARE(made.position, oneByOne.constLast().position);
            QCOMPARE(made.article.sha256, oneByOne.constLast().article.sha256);
            QVERIFY(made.id != oneByOne.constLast().id);
        }
        QCOMPARE(oneByOne.at(4).key, u"1000"_s);
    }

    void anArticleIsAddedOnce()
    {
        Source open = sample::source(1);
        open.isOpen = true;
        SourceMaker maker({open});
        QVERIFY(!maker.makeNew(open.article, 2, sample::someTime()));
        Article other = open.article;
        other.originalBytes += '\n';
        other.sha256.clear();
        const std::optional<Source> added = maker.makeNew(other, 2, sample::someTime());
        QVERIFY(added && added->isOpen);
        QVERIFY(!maker.makeNew(other, 2, sample::someTime())); // nor twice in one import
        other.originalBytes += '\n';
        const std::optional<Source> third = maker.makeNew(other, 2, sample::someTime());
        QVERIFY(third && !third->isOpen);
        QCOMPARE(third->position, added->position + 1);
    }

    void itIsTheLastSourceWithAnIdOfItsOwn()
    {
        const Article article = sample::source(1).article;
        const QList<Source> existing{sample::source(7), sample::source(3)};
        const QDateTime local = sample::someTime().toOffsetFromUtc(7200);
        const Source made = newSource(article, existing, local);
        QCOMPARE(made.position, 8);
        QCOMPARE(made.article, article);
        QVERIFY(!made.id.isNull());
        QVERIFY(made.id != newSource(article, existing, local).id);
        QCOMPARE(made.imported, sample::someTime());
        QCOMPARE(made.imported.timeSpec(), Qt::UTC);
        QVERIFY(!made.isRead && !made.isOpen);
        QCOMPARE(newSource(article, {}, local).position, 0);
    }

    void aMissingChecksumIsFilledIn()
    {
        Article article = sample::source(1).article;
        const QByteArray sum = std::exchange(article.sha256, QByteArray());
        QCOMPARE(newSource(article, {}, sample::someTime()).article.sha256, sum);
    }
};

QTEST_GUILESS_MAIN(TestNewSource)
#include "tst_newsource.moc"
