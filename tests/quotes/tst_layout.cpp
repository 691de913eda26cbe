// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/sentences/layout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Sidelight::LineRole;

Q_DECLARE_METATYPE(Sidelight::LineRole)

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void roles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<LineRole>("role");
        QTest::newRow("an empty text") << u""_s << LineRole::Paragraph;
        QTest::newRow("a line is a paragraph")
            << u"The bridge is closed. The port is open.\nNobody knows why.\nThat is all.\nMore on Monday."_s
            << LineRole::Paragraph;
        QTest::newRow("a line is a sentence, its marks apart")
            << u"\" The bridge is closed , \" she said .\nNobody knows why .\nDo you ?\nNo ."_s << LineRole::Sentence;
        QTest::newRow("lines are wrapped") << wrapped() << LineRole::Column;
        QTest::newRow("short lines in small letters are verse")
            << u"the bridge is\nclosed and the\nport is open\nand so am\ni"_s << LineRole::Paragraph;
    }

    void roles()
    {
        QFETCH(QString, text);
        QTEST(Sidelight::lineRole(text), "role");
    }

    void unwrappingKeepsPositionsAndParagraphs()
    {
        const QString flat = Sidelight::unwrappedColumn(wrapped());
        QCOMPARE(flat.size(), wrapped().size());
        QCOMPARE(flat.count(u'\n'), 2);
        QVERIFY(flat.contains(u"closed for the whole"_s));
    }

private:
    static QString wrapped()
    {
        return u"The mayor of Dunmore said on Monday that the bridge would be closed\n"
               "for the whole winter, and that nobody should expect it to be open\n"
               "before the thaw.\n\nThe harbour master told reporters: “We have boats enough, and we\n"
               "shall use them as long as the ice allows it.”"_s;
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
