// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/trained/calibration.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using Sidelight::Calibration;

class TestCalibration : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void confidenceIsTheShareThatWasRight()
    {
        QRandomGenerator random(3);
        QList<Calibration::Outcome> outcomes;
        for (int i = 0; i < 20000; ++i) { // a model that says p is right p * p of the time
            const double p = random.generateDouble();
            outcomes.append({u"model"_s, p, random.generateDouble() < p * p});
        }
        const Calibration calibration(outcomes);
        for (const double p : {0.2, 0.5, 0.8}) {
            QVERIFY(std::abs(calibration.confidence(u"model"_s, p) - p * p) < 0.05);
        }
    }

    void moreProbableIsNeverLessConfident()
    {
        QRandomGenerator random(5);
        QList<Calibration::Outcome> outcomes;
        for (int i = 0; i < 500; ++i) {
            outcomes.append({u"noise"_s, random.generateDouble(), random.bounded(2) == 0});
        }
        const Calibration calibration(outcomes);
        double last = 0;
        for (int i = 1; i <= 100; ++i) { // 0 is what rules alone found
            const double confidence = calibration.confidence(u"noise"_s, i / 100.0);
            QVERIFY(confidence >= last && confidence <= 1);
            last = confidence;
        }
    }

    void aRuleWithoutProbabilityHasOneConfidence()
    {
        QList<Calibration::Outcome> outcomes;
        for (int i = 0; i < 100; ++i) {
            outcomes.append({u"rule"_s, 0, i % 4 != 0});
        }
        QVERIFY(std::abs(Calibration(outcomes).confidence(u"rule"_s, 0) - 0.75) < 0.01);
    }

    void whatRulesFoundIsLookedUpWhereItWasFitted()
    {
        QList<Calibration::Outcome> outcomes; // a model finds the same rule's quotes too: unsure ones, mostly wrong
        for (int i = 0; i < 400; ++i) {
            outcomes.append({u"rule"_s, 0.05, i % 10 == 0});
            outcomes.append({u"rule"_s, Calibration().confidence(u"rule"_s, 0), i % 5 != 0});
            outcomes.append({u"rule"_s, 0.95, i % 20 != 0});
        }
        QVERIFY(std::abs(Calibration(outcomes).confidence(u"rule"_s, 0) - 0.8) < 0.05);
    }

    void whatWasNeverMet()
    {
        const Calibration calibration({{u"rule"_s, 0, true}, {u"rule"_s, 0, true}});
        QCOMPARE(calibration.confidence(u"another"_s, 0), calibration.confidence(u"rule"_s, 0));
        QCOMPARE(Calibration().confidence(u"rule"_s, 0.3), 0.3);
        QCOMPARE(Calibration().confidence(u"rule"_s, 0), 0.5);
    }
};

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
