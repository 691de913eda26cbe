// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/stancetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestStanceText final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void describes_data()
    {
        QTest::addColumn<Stance>("stance");
        QTest::addColumn<QString>("attributedTo");
        QTest::addColumn<QString>("expected");
        QTest::newRow("asserts has no one beside it") << Stance::Asserts << u"Ann Lee"_s << u"asserts"_s;
        QTest::newRow("attributes to a name") << Stance::Attributes << u"Ann Lee"_s << u"attributes to Ann Lee"_s;
        QTest::newRow("attributes to no one named") << Stance::Attributes << u""_s << u"attributes"_s;
        QTest::newRow("disputes through someone") << Stance::Disputes << u"Ann Lee"_s << u"disputes, through Ann Lee"_s;
        QTest::newRow("disputes itself") << Stance::Disputes << u""_s << u"disputes"_s;
        QTest::newRow("questions itself") << Stance::Questions << u""_s << u"questions"_s;
        QTest::newRow("questions through someone")
            << Stance::Questions << u"Ann Lee"_s << u"questions, through Ann Lee"_s;
        QTest::newRow("omits") << Stance::Omits << u""_s << u"omits"_s;
    }

    void describes()
    {
        QFETCH(const Stance, stance);
        QFETCH(const QString, attributedTo);
        QTEST(describeStance(stance, attributedTo), "expected");
    }
};

QTEST_GUILESS_MAIN(TestStanceText)
#include "tst_stancetext.moc"
