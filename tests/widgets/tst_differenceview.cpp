// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/differenceview.h"

#include "models/text/sameruns.h"
#include "widgets/look/spanpalette.h"

#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestDifferenceView final : public QObject
{
    Q_OBJECT

private:
    static void setTexts(DifferenceView &view, const QString &before, const QString &after)
    {
        view.setTexts(before, after, sameRuns(before, after));
    }
    /** The words with a look: struck out or bold. */
    static QString wordsThat(const DifferenceView &view, bool (*has)(const QTextCharFormat &))
    {
        QString words;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                words += has(piece.fragment().charFormat()) ? piece.fragment().text() + u'|' : QString();
            }
        }
        return words;
    }
    static bool isGone(const QTextCharFormat &format) { return format.fontStrikeOut(); }
    static bool isNew(const QTextCharFormat &format) { return format.fontWeight() > QFont::Normal; }

private slots:
    void init() { QTest::failOnWarning(); }

    void whatIsGoneAndWhatIsNewHaveLooksOfTheirOwn()
    {
        DifferenceView view;
        setTexts(view, u"The bridge will open in May, the mayor said to the council and to the press."_s,
                 u"The bridge will open in June, the mayor said to the council and to the press <today>."_s);
        QCOMPARE(wordsThat(view, isGone), u"May|"_s);
        QVERIFY(wordsThat(view, isNew).contains(u"June"_s));
        QVERIFY(wordsThat(view, isNew).contains(u"<today>"_s));
        QVERIFY(view.toPlainText().contains(u"The bridge will open in "_s));
    }

    void longStretchesThatAreTheSameAreCutShort()
    {
        QString same;
        for (int i = 0; i < 300; ++i) {
            same += u"word%1 "_s.arg(i);
        }
        DifferenceView view;
        setTexts(view, same + u"end"_s, same + u"finish"_s);
        QVERIFY(view.toPlainText().contains(u"[…]"_s));
        QVERIFY(view.toPlainText().size() < same.size() / 2);
    }

    void aDarkPaletteMarksAnew()
    {
        DifferenceView view;
        setTexts(view, u"It opens in May, as was planned for years."_s,
                 u"It opens in June, as was planned for years."_s);
        const QString light = view.toHtml();
        view.setPalette(appPalette(true));
        QVERIFY(view.toHtml().contains(SpanPalette::from(appPalette(true)).differs.name()));
        QVERIFY(view.toHtml() != light);
    }

    void textsWithoutAWordInCommon()
    {
        DifferenceView view;
        setTexts(view, u"One"_s, QString());
        QCOMPARE(wordsThat(view, isGone), u"One|"_s);
        setTexts(view, QString(), u"Two"_s);
        QCOMPARE(wordsThat(view, isNew), u"Two|"_s);
    }
};

QTEST_MAIN(TestDifferenceView)
#include "tst_differenceview.moc"
