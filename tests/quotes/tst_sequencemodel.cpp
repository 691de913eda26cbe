// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/trained/attributionmodel.h"
#include "models/quotes/trained/cuetagger.h"
#include "models/quotes/trained/roletagger.h"
#include "models/quotes/trained/sentencetagger.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using Sidelight::AttributionModel;
using Sidelight::FeatureSequence;
using Sidelight::LabelScheme;
using Sidelight::SequenceModel;
using Sidelight::SequenceScores;

namespace
{

constexpr int length = 6;

FeatureSequence sequenceOf(quint32 labels)
{
    FeatureSequence sequence;
    for (quint32 i = 0; i < length; ++i) {
        sequence.add(Sidelight::feature(1, i));
        sequence.addStep(Sidelight::feature(2, i));
        sequence.close(labels);
    }
    return sequence;
}

/** A model that knows every feature of the sequence above, with random weights. */
SequenceModel randomModel(const LabelScheme &scheme, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto weights = [&random](quint32 pattern, int width) {
        SequenceModel::Weights result;
        for (quint32 i = 0; i < length; ++i) {
            result.features.push_back(Sidelight::feature(pattern, i));
            for (int k = 0; k < width; ++k) {
                result.values.push_back(qint8(random.bounded(-60, 60)));
            }
        }
        return result;
    };
    const SequenceModel::Weights states = weights(1, scheme.count);
    return {scheme, states, weights(2, scheme.count * scheme.count)};
}

SequenceScores randomScores(quint32 seed)
{
    QRandomGenerator random(seed);
    SequenceScores scores;
    scores.states.resize(length);
    scores.steps.resize(length);
    const auto draw = [&random] { return float(random.bounded(4.0) - 2); };
    for (int i = 0; i < length; ++i) {
        for (int a = 0; a < LabelScheme::most; ++a) {
            scores.states[size_t(i)][size_t(a)] = draw();
            for (int b = 0; b < LabelScheme::most; ++b) {
                scores.steps[size_t(i)][size_t(a)][size_t(b)] = draw();
            }
        }
    }
    return scores;
}

/** All labellings that a scheme allows, one after another. */
template <class Visit>
void eachLabelling(const LabelScheme &scheme, QList<int> &labels, Visit visit)
{
    if (labels.size() == length) {
        visit(labels);
        return;
    }
    for (int label = 0; label < scheme.count; ++label) {
        const quint32 allowed = labels.isEmpty() ? scheme.first : scheme.next[size_t(labels.constLast())];
        if ((allowed >> label & 1u) != 0) {
            labels.append(label);
            eachLabelling(scheme, labels, visit);
            labels.removeLast();
        }
    }
}

double scoreOf(const SequenceScores &scores, const QList<int> &labels)
{
    double score = 0;
    for (int i = 0; i < length; ++i) {
        score += double(scores.states[size_t(i)][size_t(labels[i])]);
        score += i > 0 ? double(scores.steps[size_t(i)][size_t(labels[i - 1])][size_t(labels[i])]) : 0;
    }
    return score;
}

} // namespace

class TestSequenceModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void bestLabelsAndSumsEqualThoseOfAllLabellings_data()
    {
        QTest::addColumn<LabelScheme>("scheme");
        QTest::newRow("cues") << Sidelight::cueScheme();
        QTest::newRow("roles") << Sidelight::roleScheme();
        QTest::newRow("sentences") << Sidelight::sentenceScheme();
    }

    void bestLabelsAndSumsEqualThoseOfAllLabellings()
    {
        QFETCH(LabelScheme, scheme);
        const FeatureSequence sequence = sequenceOf(~0u);
        for (quint32 seed = 0; seed < 20; ++seed) {
            const SequenceScores scores = randomScores(seed);
            double best = -1e9;
            double sum = 0;
            QList<int> bestLabels;
            QList<int> labels;
            eachLabelling(scheme, labels, [&](const QList<int> &it) {
                const double score = scoreOf(scores, it);
                sum += std::exp(score);
                if (score > best) {
                    best = score;
                    bestLabels = it;
                }
            });
            QCOMPARE(Sidelight::bestLabels(sequence, scheme, scores), bestLabels);
            QVERIFY(std::abs(double(Sidelight::sums(sequence, scheme, scores).total) - std::log(sum)) < 1e-3);
        }
    }

    void labelsThatMayNotStandSomewhereDoNot()
    {
        const FeatureSequence sequence = sequenceOf(1u << Sidelight::NoCue | 1u << Sidelight::CueBegins);
        const SequenceModel model = randomModel(Sidelight::cueScheme(), 7);
        const Sidelight::Labelling labelling = model.label(sequence);
        QCOMPARE(labelling.labels.size(), length);
        QVERIFY(!labelling.labels.contains(int(Sidelight::CueGoesOn)));
        for (const auto &row : labelling.probabilities) {
            QVERIFY(std::abs(row[Sidelight::NoCue] + row[Sidelight::CueBegins] - 1) < 1e-3F);
        }
    }

    void nothingIsLabelledInNothing()
    {
        QVERIFY(randomModel(Sidelight::cueScheme(), 1).label({}).labels.isEmpty());
        QVERIFY(Sidelight::bestLabels({}, Sidelight::cueScheme(), {}).isEmpty());
        const Sidelight::SequenceSums none = Sidelight::sums({}, Sidelight::cueScheme(), {});
        QVERIFY(none.forward.empty() && none.backward.empty());
        QCOMPARE(none.total, 0.0F);
    }

    void aModelOfNothingFindsNothing()
    {
        const Sidelight::Labelling labelling = SequenceModel().label(sequenceOf(~0u));
        QCOMPARE(labelling.labels, QList<int>(length, 0));
        QVERIFY(labelling.probabilities.empty());
    }

    void aModelIsTheSameAfterItsFile()
    {
        AttributionModel model;
        model.cues = randomModel(Sidelight::cueScheme(), 1);
        model.roles = randomModel(Sidelight::roleScheme(), 2);
        model.boldness = 1.5F;
        model.calibration = Sidelight::Calibration({{u"a/direct"_s, 0.5, true}});
        const QByteArray file = Sidelight::modelFile(model);
        const AttributionModel read = Sidelight::modelFromFile(file);
        QVERIFY(!read.isEmpty());
        QVERIFY(read.sentences.isEmpty());
        QCOMPARE(Sidelight::modelFile(read), file);
        QCOMPARE(read.cues.label(sequenceOf(~0u)).labels, model.cues.label(sequenceOf(~0u)).labels);
    }

    void aDamagedFileIsNoModel()
    {
        AttributionModel model;
        model.cues = randomModel(Sidelight::cueScheme(), 1);
        model.roles = randomModel(Sidelight::roleScheme(), 2);
        const QByteArray whole = qUncompress(Sidelight::modelFile(model));
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QVERIFY(Sidelight::modelFromFile(qCompress(whole.first(size))).isEmpty());
        }
        QTest::ignoreMessage(QtWarningMsg, "qUncompress: Input data is corrupted");
        QVERIFY(Sidelight::modelFromFile("no model").isEmpty());
    }

    void languagesHaveTheirModels()
    {
        QVERIFY(!Sidelight::attributionModelFor(u"en"_s)->isEmpty());
        QVERIFY(!Sidelight::attributionModelFor(u"de"_s)->isEmpty());
        QVERIFY(Sidelight::attributionModelFor(u"xx"_s)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSequenceModel)
#include "tst_sequencemodel.moc"
