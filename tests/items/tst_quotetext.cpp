// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/quotes/quotetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestQuoteText final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void formsHaveNames()
    {
        Utterance utterance{0, {{0, 0, UtteranceForm::Base, 9}}, 0};
        QCOMPARE(formText(utterance, 0), u"only here"_s);
        utterance.members.append({1, 0, UtteranceForm::Trimmed, 2});
        QCOMPARE(formText(utterance, 0), u"in full"_s);
        QCOMPARE(formText(utterance, 1), u"trimmed to 2 word(s)"_s);
    }

    void evidence_data()
    {
        QTest::addColumn<QuoteEvidence>("evidence");
        QTest::addColumn<QStringList>("expected");
        const QuoteEvidence full{QuoteType::Direct, u"inverted/1"_s, 0.963, u"said"_s, u"he"_s, u"Lee"_s, u"Ann Lee"_s};
        QTest::newRow("from the mention to the name")
            << full
            << QStringList{u"“said” and the speaker follow the words."_s, u"he → Lee → Ann Lee."_s, u"Sure to 96 %."_s};
        QuoteEvidence plain = full;
        plain.mention = plain.named = plain.speaker;
        QTest::newRow("the name itself") << plain
                                         << QStringList{u"“said” and the speaker follow the words."_s,
                                                        u"Sure to 96 %."_s};
        QuoteEvidence unknown = full;
        unknown.speaker.clear();
        unknown.named.clear();
        QTest::newRow("nobody knows") << unknown
                                      << QStringList{u"“said” and the speaker follow the words."_s,
                                                     u"Who “he” is, is not known."_s, u"Sure to 96 %."_s};
        QuoteEvidence elsewhere = full;
        elsewhere.named.clear();
        QTest::newRow("known from another source")
            << elsewhere
            << QStringList{u"“said” and the speaker follow the words."_s,
                           u"he → Ann Lee by what another source says."_s, u"Sure to 96 %."_s};
        QuoteEvidence other = plain;
        other.rule = u"sequence-model/2"_s;
        QTest::newRow("a rule without words")
            << other << QStringList{u"Found by the rule “sequence-model”."_s, u"Sure to 96 %."_s};
        QuoteEvidence corrected = plain;
        corrected.rule = u"corrected"_s;
        QTest::newRow("put right") << corrected << QStringList{u"You put it right."_s};
    }

    void evidence()
    {
        QFETCH(const QuoteEvidence, evidence);
        QTEST(evidenceText(evidence), "expected");
    }
};

QTEST_GUILESS_MAIN(TestQuoteText)
#include "tst_quotetext.moc"
