// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/settling.h"

#include "models/project/acts.h"

#include "sampledata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestSettling final : public QObject
{
    Q_OBJECT

private:
    ProjectData m_data;

    void code(const QString &coder, uint source, const Span &span, Stance stance = Stance::Asserts)
    {
        Coding coding = acts::newCoding(sample::claim(1).id, sample::source(source).id, span, stance, coder,
                                        sample::someTime(m_data.codings.size()));
        m_data.apply(sample::adding(coding)); // also beside an omission: two copies were merged
    }
    Agreement compared() const { return agreementIn(m_data, u"Ada"_s, u"Bo"_s).value(); }

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_data = {};
        m_data.apply(sample::adding(sample::source(1), sample::source(2), sample::claim(1)));
    }

    void analystsAreListedOnce()
    {
        QVERIFY(codersOf(m_data).isEmpty());
        code(u"bo"_s, 1, {0, 3});
        code(u"Ada"_s, 1, {0, 3});
        code(u"bo"_s, 2, {0, 3});
        QCOMPARE(codersOf(m_data), (QStringList{u"Ada"_s, u"bo"_s}));
    }

    void everyKindIsSettledEitherWay_data()
    {
        QTest::addColumn<bool>("isAsA");
        QTest::newRow("as the first has it") << true;
        QTest::newRow("as the second has it") << false;
    }

    void everyKindIsSettledEitherWay()
    {
        QFETCH(const bool, isAsA);
        const Source source = sample::source(1);
        const qsizetype last = source.article.text.indexOf(u"The bridge"_s);
        code(u"Ada"_s, 1, {0, 9}, Stance::Disputes);
        code(u"Bo"_s, 1, {2, 9});
        code(u"Ada"_s, 1, {last, last + 10});
        code(u"Ada"_s, 2, {}, Stance::Omits);
        code(u"Bo"_s, 2, {0, 9});
        Agreement agreement = compared();
        QVERIFY(agreement.disagreements.size() >= 3);
        for (int steps = 0; !agreement.disagreements.isEmpty() && steps < 10; ++steps) {
            const Change change = acts::settle(m_data, agreement.disagreements.constFirst(), isAsA, u"Ada"_s, u"Bo"_s,
                                               sample::someTime(99));
            QVERIFY(!change.isEmpty());
            QVERIFY(change.text.startsWith(u"Settle a disagreement"_s));
            const ProjectData before = m_data;
            m_data.apply(change);
            ProjectData back = m_data;
            back.apply(inverted(change));
            QVERIFY(back == before);
            agreement = compared();
        }
        QVERIFY(agreement.disagreements.isEmpty());
        QVERIFY(!agreement.alpha || *agreement.alpha == 1);
    }

    void whatIsGoneIsNotSettled()
    {
        const Disagreement gone{
            Disagreement::Kind::OnlyA, sample::claim(1).id, sample::source(1).id, {0, 9}, sample::idOf(77), {}};
        QVERIFY(acts::settle(m_data, gone, true, u"Ada"_s, u"Bo"_s, sample::someTime()).isEmpty());
        QVERIFY(acts::settle(m_data, gone, false, u"Ada"_s, u"Bo"_s, sample::someTime()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSettling)
#include "tst_settling.moc"
