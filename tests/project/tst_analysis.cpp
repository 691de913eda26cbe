// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/analysis.h"

#include "models/quotes/quotes.h"
#include "models/readers/reader.h"
#include "models/syntax/prosemarker.h"
#include "models/text/tokens.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

// 16 words, all of them in two of the texts below.
constexpr QStringView sharedSentence =
    u"The ferry across the narrow river stopped its service at noon because the engine had overheated badly";

Source sourceOf(uint number, const QString &text)
{
    Source source;
    source.id = QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    source.article.text = text;
    return source;
}

/** Three texts: the first two share a sentence, the third shares nothing. */
QList<Source> threeSources()
{
    return {sourceOf(1, sharedSentence + u". Nobody was hurt.\n"_s),
            sourceOf(2, u"Passengers were angry on Monday. "_s + sharedSentence +
                            u".\n“We waited for hours,” said Ada Brook, a baker.\n"_s),
            sourceOf(3, u"Quite another story altogether, about apples and their many merits in the kitchen.\n"_s)};
}

AnalysisOptions withProse()
{
    return {.passages = {}, .rejections = {}, .markProse = proseSpans};
}

} // namespace

class TestAnalysis final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void whatWasLeftOutIsTold()
    {
        QList<Source> sources = threeSources();
        QCOMPARE(analyse(sources).value().notes, PassageNotes());
        for (uint i = 4; i < 300; ++i) {
            sources.append(sourceOf(i, sharedSentence + u" on day "_s + QString::number(i)));
        }
        QVERIFY(analyse(sources).value().notes.crowdedRuns > 0);
    }

    void wordsAreCountedForEveryPair()
    {
        const QList<Source> sources = threeSources();
        const Analysis analysis = analyse(sources).value();
        const int sharedWords = static_cast<int>(words(sharedSentence).size());
        QCOMPARE(analysis.passages.size(), 1);
        QCOMPARE(analysis.groups.size(), 1);
        QCOMPARE(analysis.indexOf(sources.at(1).id), 1);
        QCOMPARE(analysis.indexOf(QUuid()), -1);
        QCOMPARE(analysis.overlapWords, (QList<QHash<int, int>>{{{1, sharedWords}}, {{0, sharedWords}}, {}}));
        QCOMPARE(analysis.sources.at(0).words, sharedWords + 3);
        QCOMPARE(analysis.sources.at(0).sharedWords, sharedWords);
        QCOMPARE(analysis.overlap(0, 1), double(sharedWords) / (sharedWords + 3));
        QCOMPARE(analysis.sources.at(0).sharedShare(), analysis.overlap(0, 1));
        QCOMPARE(analysis.overlap(2, 0), 0.0);
        QCOMPARE(analysis.sources.at(0).shared.size(), 1);
        QCOMPARE(analysis.sources.at(0).shared.at(0).sources, 2);
        QVERIFY(analysis.sources.at(2).shared.isEmpty());
    }

    void valuesAreDatedByTheArticleAndLeaveBoilerplateOut()
    {
        Source source = sourceOf(1, u"Photo of May 3\nThe talks end on Nov. 24, he said.\n"_s);
        source.article.parts = {
            {.kind = PartKind::Caption, .span = {0, 14}, .reason = PartReason::Wording, .masked = true}};
        QCOMPARE(analyse({source}).value().sources.at(0).values.constFirst().value, u"XXXX-11-24"_s);
        source.article.metadata.published = QDateTime(QDate(2014, 11, 7), QTime(9, 0));
        const QList<Value> values = analyse({source}).value().sources.at(0).values;
        QCOMPARE(values.size(), 1);
        QCOMPARE(values.constFirst().value, u"2014-11-24"_s);
    }

    void whatIsKnownOfUnchangedSourcesIsTakenOver()
    {
        QList<Source> sources = threeSources();
        QStringList read;
        AnalysisOptions options;
        options.markProse = [&read](const Article &article) {
            read.append(article.text);
            return QList<ProseSpan>{{{0, 1}, ProseKind::Headline}};
        };
        const Analysis first = analyse(sources, options).value();
        QCOMPARE(read.size(), 3);
        read.clear();
        sources.prepend(sourceOf(9, sharedSentence + u" And \"no more than that,\" said Anna Weber."_s));
        sources[2].article.text.prepend(u"On Nov. 24, 2014: "_s);
        const Analysis second = analyse(sources, options, {}, first).value();
        QCOMPARE(read, (QStringList{sources.at(0).article.text, sources.at(2).article.text}));
        const Analysis anew = analyse(sources, options).value();
        QCOMPARE(second.ids, anew.ids);
        QCOMPARE(second.passages, anew.passages);
        QCOMPARE(second.groups, anew.groups);
        QCOMPARE(second.overlapWords, anew.overlapWords);
        QCOMPARE(second.utterances, anew.utterances);
        for (int row = 0; row < sources.size(); ++row) {
            const SourceAnalysis &kept = second.sources.at(row);
            const SourceAnalysis &fresh = anew.sources.at(row);
            QCOMPARE(kept.words, fresh.words);
            QCOMPARE(kept.sharedWords, fresh.sharedWords);
            QCOMPARE(kept.quotes, fresh.quotes);
            QCOMPARE(kept.shared, fresh.shared);
            QCOMPARE(kept.prose, fresh.prose);
            QCOMPARE(kept.values, fresh.values);
        }
    }

    void aWordSharedWithNoOneAnyMoreIsNotCounted()
    {
        QList<Source> sources = threeSources();
        const Analysis before = analyse(sources).value();
        QVERIFY(before.sources.at(0).sharedWords > 0);
        sources.removeAt(1);
        const Analysis after = analyse(sources, {}, {}, before).value();
        QCOMPARE(after.sources.at(0).sharedWords, 0);
        QCOMPARE(after.sources.at(0).words, before.sources.at(0).words);
        QVERIFY(after.sources.at(0).shared.isEmpty());
    }

    void aWordSharedWithTwoIsCountedOnce()
    {
        QList<Source> sources = threeSources();
        sources[2].article.text += sharedSentence;
        const Analysis analysis = analyse(sources).value();
        const int sharedWords = static_cast<int>(words(sharedSentence).size());
        QCOMPARE(analysis.overlapWords.at(0), (QHash<int, int>{{1, sharedWords}, {2, sharedWords}}));
        QCOMPARE(analysis.sources.at(0).sharedWords, sharedWords);
        QCOMPARE(analysis.groups.at(0).sources, 3);
    }

    void creditsAreThoseOfTheArticle()
    {
        QList<Source> sources = threeSources();
        sources[2].article.text += u"The price of apples rose, The Orchard Times reported.\n"_s;
        const Analysis analysis = analyse(sources).value();
        QVERIFY(analysis.sources.at(0).credits.isEmpty());
        QCOMPARE(analysis.sources.at(2).credits.size(), 1);
        QCOMPARE(analysis.sources.at(2).credits.at(0).name, u"The Orchard Times"_s);
    }

    void quotesAndProseAreThoseOfTheArticle()
    {
        const QList<Source> sources = threeSources();
        QVERIFY(analyse(sources)->sources.at(1).prose.isEmpty());
        const Analysis analysis = analyse(sources, withProse()).value();
        for (int i = 0; i < sources.size(); ++i) {
            QCOMPARE(analysis.sources.at(i).quotes, findQuotes(sources.at(i).article));
            QCOMPARE(analysis.sources.at(i).prose, proseSpans(sources.at(i).article));
        }
        QVERIFY(!analysis.sources.at(1).quotes.isEmpty());
    }

    void whatTheAnalystMasksIsNotCounted()
    {
        QList<Source> sources = threeSources();
        const Span sentence{0, sharedSentence.size() + 1};
        sources[0].article.parts = {{PartKind::Caption, sentence, PartReason::Wording, false}};
        QCOMPARE(analyse(sources)->passages.size(), 1);
        sources[0].overrules = {{sentence, true}};
        const Analysis masked = analyse(sources).value();
        QVERIFY(masked.passages.isEmpty());
        QCOMPARE(masked.sources.at(0).words, 3);
        QCOMPARE(masked.overlap(0, 1), 0.0);
    }

    void noSourcesAndNoWordsAreNoError()
    {
        QVERIFY(analyse({})->sources.isEmpty());
        const Analysis empty = analyse({sourceOf(1, QString()), sourceOf(2, u"…\n"_s)}).value();
        QCOMPARE(empty.overlap(0, 1), 0.0);
        QCOMPARE(empty.sources.at(1).sharedShare(), 0.0);
    }

    void progressRisesToItsEnd()
    {
        int last = 0;
        int most = 0;
        bool rises = true;
        const auto progress = [&](int done, int total) {
            rises = rises && done >= last && total >= done;
            last = done;
            most = total;
            return true;
        };
        QVERIFY(analyse(threeSources(), {}, progress));
        QVERIFY(rises);
        QVERIFY(most > 0);
        QCOMPARE(last, most);
    }

    void itStopsWheneverItIsAsked()
    {
        int calls = 0;
        const auto count = [&](int, int) { return ++calls > 0; };
        QVERIFY(analyse(threeSources(), {}, count));
        for (int allowed = 0; allowed < calls; ++allowed) {
            int left = allowed;
            const Result<Analysis> result = analyse(threeSources(), {}, [&](int, int) { return left-- > 0; });
            QVERIFY(!result);
            QCOMPARE(result.error().code, Error::Code::Cancelled);
        }
    }

    void theExampleArticlesHangTogether()
    {
        const QDir folder(QStringLiteral(SIDELIGHT_SHARED "/articles"));
        const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
        if (names.isEmpty()) {
            QSKIP("the example articles are not here");
        }
        QList<Source> sources;
        for (const QString &name : names) {
            Source source;
            source.id = QUuid::createUuid();
            source.article = readArticle(folder.filePath(name)).value();
            sources.append(source);
        }
        const Analysis analysis = analyse(sources, withProse()).value();
        QVERIFY(analysis.passages.size() > 5);
        for (int row = 0; row < sources.size(); ++row) {
            const SourceAnalysis &source = analysis.sources.at(row);
            QVERIFY(source.words > 100 && source.sharedWords < source.words);
            QVERIFY(!source.quotes.isEmpty() && !source.prose.isEmpty());
            for (const auto &[other, words] : analysis.overlapWords.at(row).asKeyValueRange()) {
                QVERIFY(other != row && words > 0 && words <= source.sharedWords);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
