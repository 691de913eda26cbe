// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/recurrence/stanceproposal.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestStanceProposal final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void evidenceSpeaksForAStance_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QString>("stance");
        QTest::addColumn<QString>("evidence");
        const auto row = [](const char *name, const QString &text, const QString &claim, const QString &stance,
                            const QString &evidence) { QTest::newRow(name) << text << claim << stance << evidence; };
        row("in fact", u"This is in fact the fourth letter. He said so."_s, u"the fourth letter"_s, u"asserts"_s,
            u"in fact"_s);
        row("nothing", u"He said so. The deadline is near."_s, u"deadline is near"_s, u"asserts"_s, u""_s);
        row("said", u"The mayor said the harbour is closed."_s, u"harbour is closed"_s, u"attributes"_s, u"said"_s);
        row("reportedly", u"The mayor reportedly wrote a letter."_s, u"wrote a letter"_s, u"attributes"_s,
            u"reportedly"_s);
        row("is believed to", u"The mayor is believed to have written letters."_s, u"written letters"_s,
            u"attributes"_s, u"is believed to"_s);
        row("would not confirm", u"The mayor would not confirm that a letter was sent."_s, u"a letter was sent"_s,
            u"questions"_s, u"would not confirm"_s);
        row("denied", u"The mayor denied that a letter was sent."_s, u"a letter was sent"_s, u"disputes"_s,
            u"denied"_s);
        row("the nearest counts", u"The mayor denied that he left, and the pilots said the harbour is closed."_s,
            u"the harbour is closed"_s, u"attributes"_s, u"said"_s);
        row("German", u"Der Brief ist alt. Der Bürgermeister bestritt, dass er den Brief schrieb."_s,
            u"den Brief schrieb"_s, u"disputes"_s, u"bestritt"_s);
    }

    void evidenceSpeaksForAStance()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, claim);
        const qsizetype begin = text.indexOf(claim);
        const StanceProposal proposal = proposeStance(text, {begin, begin + claim.size()});
        QTEST(stanceKey(proposal.stance), "stance");
        QTEST(text.sliced(proposal.evidence.begin, proposal.evidence.length()), "evidence");
    }

    void aQuoteIsAttributedToItsSpeaker()
    {
        const QString text = u"“The harbour is closed.” It is cold."_s;
        const StanceProposal quoted = proposeStance(text, {5, 12}, {{{1, 23}, u"Ann Lee"_s}});
        QCOMPARE(quoted.stance, Stance::Attributes);
        QCOMPARE(quoted.attributedTo, u"Ann Lee"_s);
        QCOMPARE(proposeStance(text, {28, 32}, {{{1, 23}, u"Ann Lee"_s}}).stance, Stance::Asserts);
    }

    void aDenialInAQuoteStaysOne()
    {
        const QString text = u"“That is false.”"_s;
        const StanceProposal proposal = proposeStance(text, {1, 5}, {{{1, 15}, u"Ann Lee"_s}});
        QCOMPARE(proposal.stance, Stance::Disputes);
        QCOMPARE(proposal.attributedTo, u"Ann Lee"_s);
    }

    void evidenceLiesInTheText()
    {
        static const QStringList words{u"denied"_s,    u"said"_s,    u"in fact"_s,    u"."_s,       u"\n"_s,
                                       u"would not"_s, u"confirm"_s, u"\U0001F600"_s, u"harbour"_s, u"“"_s};
        QRandomGenerator random(5);
        for (int round = 0; round < 500; ++round) {
            QString text = u"x"_s;
            const int count = random.bounded(30);
            for (int i = 0; i < count; ++i) {
                text += u' ' + words.at(random.bounded(static_cast<int>(words.size())));
            }
            const qsizetype begin = random.bounded(static_cast<int>(text.size()));
            const Span span{begin, std::min(text.size(), begin + 1 + random.bounded(20))};
            const StanceProposal proposal = proposeStance(text, span);
            QVERIFY(proposal.evidence.begin >= 0 && proposal.evidence.end <= text.size());
            QVERIFY(proposal.stance == Stance::Asserts || !proposal.evidence.isEmpty());
            QVERIFY(proposal.stance != Stance::Omits);
        }
    }
};

QTEST_GUILESS_MAIN(TestStanceProposal)
#include "tst_stanceproposal.moc"
