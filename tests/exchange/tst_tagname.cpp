// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tagname.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

Claim claim(const QString &name, const QUuid &parent = {})
{
    Claim result;
    result.id = QUuid::createUuid();
    result.parent = parent;
    result.name = name;
    return result;
}

} // namespace

class TestTagName : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void aNameOfItsOwnStandsAlone()
    {
        const Claim talks = claim(u"Talks"_s);
        const Claim deadline = claim(u"The deadline"_s, talks.id);
        const Codebook codebook({talks, deadline});
        QCOMPARE(tagName(codebook, deadline.id), u"The deadline"_s);
        QCOMPARE(tagName(codebook, QUuid::createUuid()), QString());
    }

    void namesakesStandWithTheirPath()
    {
        const Claim talks = claim(u"Talks"_s);
        const Claim war = claim(u"War"_s);
        const Claim one = claim(u"The deadline"_s, talks.id);
        const Claim other = claim(u"The deadline"_s, war.id);
        const Codebook codebook({talks, war, one, other});
        QCOMPARE(tagName(codebook, one.id), u"Talks / The deadline"_s);
        QCOMPARE(tagName(codebook, other.id), u"War / The deadline"_s);
        QCOMPARE(tagPath(u"War / The deadline"_s), QStringList({u"War"_s, u"The deadline"_s}));
    }

    void namesakesInOnePlaceAreCounted()
    {
        const Claim talks = claim(u"Talks"_s);
        const Claim other = claim(u"Talks"_s);
        const Claim inOne = claim(u"The deadline"_s, talks.id);
        const Claim inOther = claim(u"The deadline"_s, other.id);
        const Claim alone = claim(u"The letter"_s, talks.id);
        const Claim elsewhere = claim(u"The letter"_s);
        QCOMPARE(indistinctTags(Codebook({talks, inOne, alone, elsewhere})), 0);
        QCOMPARE(indistinctTags(Codebook({talks, other, alone, elsewhere})), 2);
        QCOMPARE(indistinctTags(Codebook({talks, other, inOne, inOther})), 4); // their paths read the same
    }

    void slashesInNamesPartNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("tag");
        QTest::newRow("between letters") << u"and/or"_s << u"and/or"_s;
        QTest::newRow("between blanks") << u"Yes / no"_s << u"Yes // no"_s;
        QTest::newRow("doubled already") << u"Yes // no"_s << u"Yes /// no"_s;
        QTest::newRow("two in a row") << u"a / / b"_s << u"a // // b"_s;
        QTest::newRow("at the start") << u"/ b"_s << u"// b"_s;
        QTest::newRow("at the end") << u"a /"_s << u"a //"_s;
        QTest::newRow("alone") << u"/"_s << u"//"_s;
    }

    void aPathWithoutANameIsNone()
    {
        for (const QString &tag : {u""_s, u" "_s, u"Talks / "_s, u" / x"_s, u"a /  / b"_s}) {
            QVERIFY2(tagPath(tag).isEmpty(), qPrintable(tag));
        }
        QCOMPARE(tagPath(u" a\nb  / c "_s), QStringList({u"a b"_s, u"c"_s}));
    }

    void slashesInNamesPartNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, tag);
        const Claim only = claim(name);
        QCOMPARE(tagName(Codebook({only}), only.id), tag);
        QCOMPARE(tagPath(tag), QStringList{name});
    }

    void pathsOfSlashedNamesComeBack()
    {
        const Claim parent = claim(u"a /"_s);
        const Claim child = claim(u"/ b"_s, parent.id);
        const Claim namesake = claim(u"/ b"_s);
        const Codebook codebook({parent, child, namesake});
        QCOMPARE(tagPath(tagName(codebook, child.id)), QStringList({u"a /"_s, u"/ b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestTagName)
#include "tst_tagname.moc"
