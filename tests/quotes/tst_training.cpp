// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/trained/cuetagger.h"
#include "models/quotes/quotes.h"
#include "models/quotes/training/crossvalidation.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight::training;
using Sidelight::FeatureSequence;
using Sidelight::SequenceModel;

namespace
{

/** Labels that follow a rule: what stands behind the feature 7 begins a cue. */
QList<Example> ruledExamples(int count, quint32 seed)
{
    QList<Example> examples(count);
    for (Example &example : examples) {
        bool follows = false;
        for (int i = 0; i < 8; ++i) {
            seed = seed * 1664525u + 1013904223u;
            const quint32 value = seed >> 24 & 7u;
            example.sequence.add(Sidelight::feature(1, value));
            example.sequence.addStep(Sidelight::feature(2, follows ? 1 : 0));
            example.sequence.close(~0u);
            example.labels.append(follows && i > 0 ? Sidelight::CueBegins : Sidelight::NoCue);
            follows = value == 7;
        }
    }
    return examples;
}

SequenceModel learnt(const QList<Example> &examples)
{
    QList<const Example *> pointers;
    for (const Example &example : examples) {
        pointers.append(&example);
    }
    return train(Sidelight::cueScheme(), pointers, {});
}

} // namespace

class TestTraining : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void aRuleIsLearntAndHoldsOnWhatWasNotSeen()
    {
        const SequenceModel model = learnt(ruledExamples(3000, 1));
        for (const Example &example : ruledExamples(100, 2)) {
            QCOMPARE(model.label(example.sequence).labels, example.labels);
        }
    }

    void theSameExamplesGiveTheSameModel()
    {
        Sidelight::AttributionModel first;
        Sidelight::AttributionModel second;
        first.cues = learnt(ruledExamples(50, 1));
        second.cues = learnt(ruledExamples(50, 1));
        QCOMPARE(Sidelight::modelFile(first), Sidelight::modelFile(second));
    }

    void markedArticlesAreReadByCodePoints()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"gold.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"doc_id\": \"a\", \"text\": \"😀 Ann said it rains.\", \"quotes\": "
                   "[{\"content\": [11, 19], \"cue\": [6, 10], \"source\": [2, 5]}]}\nno JSON\n");
        file.close();
        const QList<GoldArticle> gold = readGold(file.fileName()).value();
        QCOMPARE(gold.size(), 1);
        const auto wording = [&gold](const Sidelight::Span &span) {
            return gold[0].article.text.sliced(span.begin, span.length());
        };
        QCOMPARE(wording(gold[0].quotes[0].content), u"it rains"_s);
        QCOMPARE(wording(*gold[0].quotes[0].cue), u"said"_s);
        QCOMPARE(wording(*gold[0].quotes[0].source), u"Ann"_s);
    }

    void nothingIsLearntFromNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"gold.jsonl"_s);
        QCOMPARE(readGold(path).error().code, Sidelight::Error::Code::FileUnreadable);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no JSON\n");
        file.close();
        QCOMPARE(readGold(path).error().code, Sidelight::Error::Code::NoText);
    }

    void outcomesSayWhatIsRight()
    {
        GoldArticle gold;
        gold.article.text = u"Ann said it rains."_s;
        gold.quotes.append({{9, 17}, Sidelight::Span{4, 8}, Sidelight::Span{0, 3}});
        Sidelight::Quote right;
        right.content = {9, 17};
        right.mention = Sidelight::Span{0, 3};
        Sidelight::Quote wrong = right;
        wrong.mention = Sidelight::Span{4, 8};
        const auto found = outcomes(gold, {right, wrong});
        QVERIFY(found[0].isRight);
        QVERIFY(!found[1].isRight);
    }
};

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
