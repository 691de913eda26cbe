// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/quotes/quotemodel.h"

#include "models/items/quotes/quotefilterproxy.h"
#include "tests/items/fixtures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::fixtures;

namespace
{

Quote quote(const QString &speaker, const Span &content, QuoteType type = QuoteType::Direct)
{
    Quote made;
    made.speaker = speaker;
    made.content = content;
    made.type = type;
    made.confidence = 0.5;
    return made;
}

ProjectData twoSources()
{
    ProjectData project;
    project.sources = {source(1, u"“We are late,” Ann Lee said. Bo Ek said that the ferry is full."_s),
                       source(2, u"Lee explained she was “late”. “Go,” it was heard."_s)};
    return project;
}

Analysis analysis()
{
    Analysis made;
    made.ids = {sourceId(1), sourceId(2)};
    made.sources.resize(2);
    made.sources[0].quotes = {quote(u"Ann Lee"_s, {1, 13}), quote(u"Bo Ek"_s, {45, 62}, QuoteType::Indirect)};
    made.sources[0].quotes[0].cue = Span{23, 27};
    made.sources[0].quotes[0].mention = Span{15, 22};
    made.sources[1].quotes = {quote(u"Lee"_s, {14, 28}, QuoteType::Mixed), quote({}, {31, 34})};
    made.speakers.all = {{u"Ann Lee"_s, {u"Ann Lee"_s, u"Lee"_s}, true}, {u"Bo Ek"_s, {u"Bo Ek"_s}, true}};
    made.speakers.ofQuotes = {{0, 1}, {0, -1}};
    made.utterances = {{0, {{0, 0}, {1, 0, UtteranceForm::Trimmed, 1}}, 0}, {1, {{0, 1}}, 0}, {-1, {{1, 1}}, 0}};
    return made;
}

QStringList wholeTree()
{
    return {u"Ann Lee"_s,
            u"  We are late,"_s,
            u"    We are late,"_s,
            u"    she was “late”"_s,
            u"Bo Ek"_s,
            u"  the ferry is full"_s,
            u"    the ferry is full"_s,
            u"Unknown speaker"_s,
            u"  Go,"_s,
            u"    Go,"_s};
}

} // namespace

class TestQuoteModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void showsTheQuotesUnderTheirSpeakersAndUtterances()
    {
        QuoteModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(twoSources(), analysis());
        QCOMPARE(printed(model), wholeTree());
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Quote"_s);
        QCOMPARE(model.speakers().all().size(), 2);
    }

    void speakersTellTheirFigures()
    {
        QuoteModel model;
        model.setProject(twoSources(), analysis());
        const QModelIndex ann = model.index(0, 0);
        const QModelIndex unknown = model.index(2, 0);
        QCOMPARE(ann.data(QuoteModel::LevelRole).toInt(), int(QuoteModel::SpeakerLevel));
        QCOMPARE(ann.data(QuoteModel::UtteranceRole).toInt(), -1);
        QVERIFY(model.placeAt(ann).isNull());
        QCOMPARE(ann.data(QuoteModel::SpeakerRole).toString(), u"Ann Lee"_s);
        QCOMPARE(ann.data(QuoteModel::InitialsRole).toString(), u"AL"_s);
        QCOMPARE(ann.data(QuoteModel::ColourRole).toInt(), 1);
        QCOMPARE(ann.data(QuoteModel::NoteRole).toString(), u"2 quote(s) · 1 direct"_s);
        QCOMPARE(ann.data(QuoteModel::QuotesRole).toInt(), 2);
        QCOMPARE(ann.data(QuoteModel::CarriersRole).value<QList<bool>>(), (QList<bool>{true, true}));
        QCOMPARE(ann.data(Qt::AccessibleTextRole).toString(), u"Ann Lee, 2 quote(s) · 1 direct"_s);
        QCOMPARE(unknown.data(QuoteModel::SpeakerRole).toString(), QString());
        QCOMPARE(unknown.data(QuoteModel::InitialsRole).toString(), QString());
        QCOMPARE(unknown.data(QuoteModel::ColourRole).toInt(), 0);
        QCOMPARE(unknown.data(QuoteModel::CarriersRole).value<QList<bool>>(), (QList<bool>{false, true}));
        QVERIFY(model.sourceAt(ann).isNull());
    }

    void quotesAreLinksIntoTheText()
    {
        QuoteModel model;
        model.setProject(twoSources(), analysis());
        const QModelIndex late = model.indexOf(sourceId(1), 0);
        QCOMPARE(late.parent().parent(), model.index(0, 0));
        QCOMPARE(late.data(QuoteModel::LevelRole).toInt(), int(QuoteModel::QuoteLevel));
        QCOMPARE(late.data(QuoteModel::SpeakerRole).toString(), u"Ann Lee"_s);
        QCOMPARE(late.data(QuoteModel::ColourRole).toInt(), 1);
        QCOMPARE(late.data(QuoteModel::TypeRole).toInt(), int(QuoteType::Direct));
        QCOMPARE(late.data(QuoteModel::SourceIdRole).toUuid(), sourceId(1));
        QCOMPARE(late.data(QuoteModel::SourceKeyRole).toString(), u"001"_s);
        QCOMPARE(late.data(QuoteModel::SpanRole).value<Span>(), (Span{1, 13}));
        QCOMPARE(late.data(QuoteModel::CueRole).toString(), u"said"_s);
        QCOMPARE(late.data(QuoteModel::MentionRole).toString(), u"Ann Lee"_s);
        QCOMPARE(late.data(QuoteModel::ConfidenceRole).toDouble(), 0.5);
        QCOMPARE(late.data(QuoteModel::IndexRole).toInt(), 0);
        QCOMPARE(late.data(Qt::AccessibleTextRole).toString(), u"001, direct, in full: We are late,"_s);
        QCOMPARE(model.sourceAt(late), sourceId(1));
        const QModelIndex mixed = model.indexOf(sourceId(2), 0);
        QCOMPARE(mixed.data(Qt::AccessibleTextRole).toString(), u"002, mixed, trimmed to 1 word(s): she was “late”"_s);
        QCOMPARE(mixed.data(QuoteModel::CueRole).toString(), QString());
        QCOMPARE(model.indexOf(sourceId(2), 1).parent().parent(), model.index(2, 0));
        QVERIFY(!model.indexOf(sourceId(2), 2).isValid());
        QVERIFY(!model.indexOf(sourceId(2), -1).isValid());
        QVERIFY(!model.indexOf(sourceId(9), 0).isValid());
    }

    void aNewAnalysisIsShown()
    {
        QuoteModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setProject(twoSources(), {});
        QCOMPARE(model.rowCount(), 0);
        model.setAnalysis(analysis());
        QCOMPARE(model.rowCount(), 3);
        Analysis named = analysis();
        named.sources[1].quotes.removeLast();
        named.speakers.ofQuotes[1].removeLast();
        named.utterances.removeLast();
        model.setAnalysis(named);
        QCOMPARE(model.rowCount(), 2);
    }

    void onlyKeysAndTheOrderOfSourcesAreTold()
    {
        QuoteModel model;
        const QAbstractItemModelTester tester(&model);
        const ProjectData project = twoSources();
        model.setProject(project, analysis());
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        Source read = project.sources.at(0);
        read.isRead = true;
        model.apply({{}, {changed(project.sources.at(0), read)}, {}, {added(coding(1, 1, 1))}});
        QCOMPARE(told.size(), 0);
        Source renamed = read;
        renamed.key = u"AJ"_s;
        model.apply({{}, {changed(read, renamed)}, {}, {}});
        QCOMPARE(told.size(), 7); // the speakers, their utterances, and the quotes of these
        QCOMPARE(model.indexOf(sourceId(1), 0).data(QuoteModel::SourceKeyRole).toString(), u"AJ"_s);
        model.apply({{}, {removed(renamed)}, {}, {}});
        QCOMPARE(model.indexOf(sourceId(1), 0).data().toString(), QString());
        QCOMPARE(reset.size(), 0);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing typed") << u""_s << wholeTree();
        QTest::newRow("the words") << u"LATE"_s << wholeTree().first(4);
        QTest::newRow("the speaker") << u"ek"_s << wholeTree().sliced(4, 3);
        QTest::newRow("speaker and words")
            << u"ann she"_s << QStringList{u"Ann Lee"_s, u"  We are late,"_s, u"    she was “late”"_s};
        QTest::newRow("nothing fits") << u"train"_s << QStringList{};
    }

    void filters()
    {
        QFETCH(const QString, text);
        QuoteModel model;
        model.setProject(twoSources(), analysis());
        QuoteFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&model);
        proxy.setFilterText(text);
        QTEST(printed(proxy), "expected");
        QCOMPARE(proxy.filterText(), text);
        QCOMPARE(proxy.isFiltering(), !text.isEmpty());
        proxy.setFilterText({});
        QCOMPARE(proxy.rowCount(), 3);
    }

    void filtersByTypeAndSource()
    {
        QuoteModel model;
        model.setProject(twoSources(), analysis());
        QuoteFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&model);
        proxy.setTypeShown(QuoteType::Direct, false);
        QVERIFY(!proxy.isTypeShown(QuoteType::Direct));
        QVERIFY(proxy.isFiltering());
        QCOMPARE(printed(proxy),
                 (QStringList{u"Ann Lee"_s, u"  We are late,"_s, u"    she was “late”"_s} + wholeTree().sliced(4, 3)));
        proxy.setSource(sourceId(2));
        QCOMPARE(printed(proxy), (QStringList{u"Ann Lee"_s, u"  We are late,"_s, u"    she was “late”"_s}));
        proxy.setTypeShown(QuoteType::Direct, true);
        proxy.setSource({});
        QVERIFY(!proxy.isFiltering());
        QCOMPARE(proxy.rowCount(), 3);
    }

    void filtersBySpeakerAndConfidence()
    {
        Analysis sure = analysis();
        sure.sources[0].quotes[1].confidence = 0.9;
        QuoteModel model;
        model.setProject(twoSources(), sure);
        QuoteFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&model);
        proxy.setSpeaker(u"Ann Lee"_s);
        QVERIFY(proxy.isFiltering());
        QCOMPARE(printed(proxy), wholeTree().first(4));
        proxy.setSpeaker(QString());
        QCOMPARE(printed(proxy), wholeTree().sliced(7));
        proxy.setSpeaker({});
        proxy.setLeastConfidence(0.9);
        QVERIFY(proxy.isFiltering());
        QCOMPARE(printed(proxy), wholeTree().sliced(4, 3));
        proxy.setLeastConfidence(0);
        QCOMPARE(printed(proxy), wholeTree());
        QVERIFY(!proxy.isFiltering());
    }

    void utterancesOfMoreSourcesComeFirst()
    {
        Analysis many = analysis();
        many.sources[0].quotes.append(quote(u"Ann Lee"_s, {23, 27}));
        many.speakers.ofQuotes[0].append(0);
        many.utterances.prepend({0, {{0, 2}}, 0});
        QuoteModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProject(twoSources(), many);
        const QModelIndex ann = model.index(0, 0);
        QCOMPARE(model.index(0, 0, ann).data(QuoteModel::QuotesRole).toInt(), 2);
        QCOMPARE(model.index(0, 0, ann).data(QuoteModel::UtteranceRole).toInt(), 1);
        QCOMPARE(model.index(0, 0, ann).data(QuoteModel::CarriersRole).value<QList<bool>>(), (QList<bool>{true, true}));
        QCOMPARE(model.index(1, 0, ann).data(QuoteModel::NoteRole).toString(), u"1 quote(s)"_s);
        QCOMPARE(model.index(1, 0, ann).data(QuoteModel::SpanRole).value<Span>(), (Span{23, 27}));
    }

    void whatTheAnalystPutRightSaysSo()
    {
        Analysis decided = analysis();
        decided.sources[0].quotes[1].rule = QString(correctedRule);
        QuoteModel model;
        model.setProject(twoSources(), decided);
        QVERIFY(model.indexOf(sourceId(1), 1).data(QuoteModel::IsCorrectedRole).toBool());
        QVERIFY(!model.indexOf(sourceId(1), 0).data(QuoteModel::IsCorrectedRole).toBool());
    }

    void quotesFollowTheTable()
    {
        const ProjectData project = twoSources();
        QuoteModel model;
        model.setProject(project, analysis());
        QuoteFilterProxy proxy;
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&model);
        const QPersistentModelIndex late(proxy.mapFromSource(model.indexOf(sourceId(1), 0)));
        QCOMPARE(late.row(), 0);
        Source last = project.sources.at(0);
        last.position = 9;
        model.apply({{}, {changed(project.sources.at(0), last)}, {}, {}});
        QCOMPARE(late.row(), 1);
        QCOMPARE(late.parent().parent().data().toString(), u"Ann Lee"_s);
    }
};

QTEST_GUILESS_MAIN(TestQuoteModel)
#include "tst_quotemodel.moc"
