// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/captions.h"

#include "partlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestCaptions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void photoCredit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isCredit");
        QTest::newRow("label and agency in brackets") << u"(photo credit: REUTERS)"_s << true;
        QTest::newRow("label and person") << u"Photo: Ada Moss"_s << true;
        QTest::newRow("label and person, agency") << u"Photograph: Ada Moss/AFP"_s << true;
        QTest::newRow("label of two words") << u"Photo by Ada Moss"_s << true;
        QTest::newRow("German label") << u"Foto: Ada Moss/dpa"_s << true;
        QTest::newRow("person, agencies") << u"Ada Moss/AFP/Getty Images"_s << true;
        QTest::newRow("person via agency") << u"Ada Moss via Getty Images."_s << true;
        QTest::newRow("agency, person") << u"REUTERS/Ada Moss"_s << true;
        QTest::newRow("agency's photo service") << u"AP Photo/Ada van der Moss"_s << true;
        QTest::newRow("picture agency alone") << u"Getty Images"_s << true;
        QTest::newRow("person and two names, none of them known") << u"Ada Moss/Ellin Wire/Ellin Pictures"_s << true;
        QTest::newRow("pollsters in a list") << u"[Ellin Post, ENN/EP/Moss, ARG]"_s << false;
        QTest::newRow("parties joined by slashes") << u"Labour/Greens/Liberals"_s << false;
        QTest::newRow("sign of copyright") << u"© Ada Moss/Reuters"_s << true;
        QTest::newRow("news agencies alone credit the text") << u"Reuters/AFP"_s << false;
        QTest::newRow("news agencies with and") << u"Al Jazeera and Reuters"_s << false;
        QTest::newRow("pollsters") << u"Ipsos/Gallup"_s << false;
        QTest::newRow("a heading") << u"Photo Finish"_s << false;
        QTest::newRow("a sentence") << u"Photo: she said that it was hers"_s << false;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("brackets only") << u"()"_s << false;
    }

    void photoCredit()
    {
        QFETCH(QString, text);
        QTEST(isPhotoCredit(text), "isCredit");
    }

    void creditAtTheEnd_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("credit");
        QTest::newRow("in brackets") << u"Boats at the quay. (photo credit: REUTERS)"_s << u"(photo credit: REUTERS)"_s;
        QTest::newRow("after a full stop") << u"Boats at the quay. Ada Moss/AFP"_s << u" Ada Moss/AFP"_s;
        QTest::newRow("agency first, with initial") << u"Boats at the quay. REUTERS/A. Moss"_s << u" REUTERS/A. Moss"_s;
        QTest::newRow("glued to the caption")
            << u"Boats at the quay.CreditAda Moss/Reuters"_s << u"CreditAda Moss/Reuters"_s;
        QTest::newRow("an agency as the source of news") << u"The quay is closed, the board said (Reuters)"_s << u""_s;
        QTest::newRow("prose that ends with a name") << u"Nobody had asked. Ada Moss"_s << u""_s;
        QTest::newRow("prose that ends in brackets") << u"The board (all seven members of it) voted."_s << u""_s;
    }

    void creditAtTheEnd()
    {
        QFETCH(QString, line);
        QTEST(line.sliced(photoCreditBegin(line)), "credit");
    }

    void captions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        const QString body = runningText();
        QTest::newRow("given twice, the second time with the agency")
            << QString(u"Harbour master Ada Moss\nHarbour master Ada Moss Reuters\n\n"_s + body)
            << QStringList{u"caption (masked): Harbour master Ada Moss"_s,
                           u"caption (masked): Harbour master Ada Moss Reuters"_s};
        QTest::newRow("given twice, the second time cut in two")
            << QString(u"Boats lie at the quay. (photo credit: AP)\nBoats lie at the quay.\n(photo credit: AP)\n"_s +
                       body)
            << QStringList{u"caption (masked): Boats lie at the quay. (photo credit: AP)"_s,
                           u"caption (masked): Boats lie at the quay."_s, u"caption (masked): (photo credit: AP)"_s};
        QTest::newRow("a paragraph with its credit below")
            << QString(u"A quay closes\n\nBoats lie at the quay on Monday.\n(Photo: Ada Moss)\n\n"_s + body)
            << QStringList{u"headline: A quay closes"_s, u"caption (masked): Boats lie at the quay on Monday."_s,
                           u"caption (masked): (Photo: Ada Moss)"_s};
        QTest::newRow("in the middle of the text")
            << QString(body + u"\n\nAda Moss via Getty Images\n\n"_s +
                       u"The mayor said that she would ask the board for its reasons before the end of the week."_s)
            << QStringList{u"caption (masked): Ada Moss via Getty Images"_s};
        QTest::newRow("the paragraph above a credit is not taken where none are set apart")
            << QString(body.section(u'\n', 0, 0) + u"\nThe vote was open to all.\n(Photo: Ada Moss)\n"_s +
                       body.section(u'\n', 2))
            << QStringList{u"caption (masked): (Photo: Ada Moss)"_s};
    }

    void captions()
    {
        QFETCH(QString, text);
        QTEST(partLines(text), "parts");
    }
};

QTEST_GUILESS_MAIN(TestCaptions)
#include "tst_captions.moc"
