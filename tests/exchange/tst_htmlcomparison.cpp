// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/pages/htmlcomparison.h"

#include "tests/exchange/failingdevice.h"
#include "tests/exchange/projectfixture.h"

#include <QBuffer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QString evil = u"<script>alert('1')</script> & \"x\""_s;

/** Two texts with an emoji before everything, markup in all that is shown, and a passage with every kind of change. */
struct Corpus {
    ProjectData project;
    Analysis analysis;

    Corpus()
    {
        project.sources = {
            Fixture::source(1, u"a <b>.txt"_s, u"\U0001F600 one two <three> four five six seven eight nine."_s),
            Fixture::source(2, u"b.txt"_s, u"\U0001F600 one deux <three> five six new eight seven. Then "_s + evil)};
        project.sources[0].article.metadata.outlet = evil;
        project.sources[1].article.metadata.title = evil;
        analysis.ids = {project.sources[0].id, project.sources[1].id};
        analysis.sources.resize(2);
        analysis.sources[0].words = 9;
        analysis.sources[1].words = 13;
        analysis.overlapWords = {{{1, 6}}, {{0, 6}}};
        const QString &a = project.sources[0].article.text;
        const QString &b = project.sources[1].article.text;
        const auto word = [](const QString &text, const QString &which) {
            const qsizetype at = text.indexOf(which);
            return Span{at, at + which.size()};
        };
        const auto run = [&](RunKind kind, const QString &inA, const QString &inB) {
            return AlignedRun{kind, inA.isEmpty() ? Span{word(b, inB).begin, word(b, inB).begin} : word(a, inA),
                              inB.isEmpty() ? Span{word(b, u"five"_s).begin, word(b, u"five"_s).begin} : word(b, inB),
                              1};
        };
        Passage passage;
        passage.sourceB = 1;
        passage.a = {word(a, u"one"_s).begin, word(a, u"eight"_s).end};
        passage.b = {word(b, u"one"_s).begin, word(b, u"seven"_s).end};
        passage.words = 6;
        passage.alignment = {
            run(RunKind::Same, u"one"_s, u"one"_s),           run(RunKind::Changed, u"two"_s, u"deux"_s),
            run(RunKind::Same, u"three"_s, u"three"_s),       run(RunKind::OnlyInA, u"four"_s, u""_s),
            run(RunKind::Same, u"five six"_s, u"five six"_s), run(RunKind::OnlyInB, u""_s, u"new"_s),
            run(RunKind::Moved, u"seven"_s, u"seven"_s),      run(RunKind::Same, u"eight"_s, u"eight"_s)};
        passage.alignment[5].a = {word(a, u"seven"_s).begin, word(a, u"seven"_s).begin};
        analysis.passages = {passage};
    }

    [[nodiscard]] QString page(bool isTurned = false) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const QUuid a = analysis.ids.at(isTurned ? 1 : 0);
        const QUuid b = analysis.ids.at(isTurned ? 0 : 1);
        return writeHtmlComparison(buffer, project, analysis, a, b) ? QString::fromUtf8(buffer.data()) : QString();
    }
};

/** The texts of all elements of a class; the reader's error if the page is not well formed. */
QStringList textsOf(const QString &page, QStringView wanted)
{
    QXmlStreamReader reader(page);
    QStringList texts;
    QList<int> open; // indexes of texts, by depth; -1 for others
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const bool isWanted = reader.attributes().value(u"class"_s).split(u' ').contains(wanted);
            open.append(isWanted ? static_cast<int>(texts.size()) : -1);
            texts += isWanted ? QStringList{QString()} : QStringList();
        } else if (reader.isEndElement()) {
            open.removeLast();
        } else if (reader.isCharacters()) {
            for (const int index : std::as_const(open)) {
                if (index >= 0) {
                    texts[index] += reader.text();
                }
            }
        }
    }
    return reader.hasError() ? QStringList{reader.errorString()} : texts;
}

} // namespace

class TestHtmlComparison : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void everyWordOfThePassagesIsThere();
    void whatDiffersIsMarked();
    void turnedRoundItSaysTheSame();
    void positionsAreCodePointsAndChecksumsStandThere();
    void whatOneAloneHasIsListed();
    void nothingFromOutsideGetsIn();
    void noiseIsLeftOut();
    void aFullDiskIsReported();
    void unknownSourcesMakeNoPieces();
};

void TestHtmlComparison::everyWordOfThePassagesIsThere()
{
    const QStringList words = textsOf(Corpus().page(), u"words");
    QVERIFY(words.size() >= 2);
    QCOMPARE(QString(words.at(0)).remove(u'▲'), u"one two <three> four five six seven eight"_s);
    QCOMPARE(QString(words.at(1)).remove(u'▲'), u"one deux <three> five six new eight seven"_s);
}

void TestHtmlComparison::whatDiffersIsMarked()
{
    const QString page = Corpus().page();
    QStringList changed = textsOf(page, u"ch");
    QVERIFY(changed.removeOne(u"changed"_s)); // the legend's
    QCOMPARE(changed, (QStringList{u"two"_s, u"deux"_s}));
    QStringList alone = textsOf(page, u"on");
    QVERIFY(alone.removeOne(u"only on this side"_s));
    QCOMPARE(alone, (QStringList{u"four"_s, u"new"_s}));
    QStringList moved = textsOf(page, u"mv");
    QVERIFY(moved.removeOne(u"moved"_s));
    QCOMPARE(moved, (QStringList{u"seven"_s, u"seven"_s}));
    QCOMPARE(textsOf(page, u"lo").size(), 3); // one a side, and the legend's
    QVERIFY(page.contains(u"title=\"four\""));
    QVERIFY(page.contains(u"title=\"new\""));
}

void TestHtmlComparison::turnedRoundItSaysTheSame()
{
    const QStringList words = textsOf(Corpus().page(), u"words");
    const QStringList turned = textsOf(Corpus().page(true), u"words");
    QCOMPARE(turned.at(0), words.at(1));
    QCOMPARE(turned.at(1), words.at(0));
}

void TestHtmlComparison::positionsAreCodePointsAndChecksumsStandThere()
{
    const Corpus corpus;
    const QString page = corpus.page();
    // The face is one code point and two UTF-16 units.
    QCOMPARE(textsOf(page, u"place").first(2), (QStringList{u"001 · 2–43"_s, u"002 · 2–43"_s}));
    for (const Source &source : corpus.project.sources) {
        QVERIFY(page.contains(QString::fromLatin1(source.article.sha256.toHex())));
    }
}

void TestHtmlComparison::whatOneAloneHasIsListed()
{
    const QStringList only = textsOf(Corpus().page(), u"only");
    QVERIFY2(only.contains(u"001 · 44–48nine"_s), qPrintable(only.join(u'|')));
    QVERIFY2(only.join(u' ').contains(u"alert"), qPrintable(only.join(u'|')));
}

void TestHtmlComparison::nothingFromOutsideGetsIn()
{
    const QString page = Corpus().page();
    QVERIFY(!page.contains(u"<script"));
    QVERIFY(page.contains(u"&lt;script&gt;"));
    QVERIFY(page.contains(u"default-src 'none'"));
    QXmlStreamReader reader(page);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                QVERIFY2(!attribute.name().startsWith(u"on") && attribute.name() != u"style" &&
                             attribute.name() != u"src" && attribute.name() != u"href",
                         qPrintable(attribute.name().toString()));
            }
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestHtmlComparison::noiseIsLeftOut()
{
    Corpus corpus;
    corpus.analysis.passages[0].noise = NoiseReason::NamesOnly;
    const QString page = corpus.page();
    QCOMPARE(textsOf(page, u"number"), QStringList());
    QVERIFY(page.contains(u"The two have no wording in common."));
    QCOMPARE(page.count(u"class=\"hit\""), 0);
    QCOMPARE(Corpus().page().count(u"class=\"hit\""), 1);
}

void TestHtmlComparison::aFullDiskIsReported()
{
    const Corpus corpus;
    for (const qint64 room : {0, 500, 9000}) {
        FailingDevice device(room);
        const Result<void> written = writeHtmlComparison(device, corpus.project, corpus.analysis,
                                                         corpus.analysis.ids.at(0), corpus.analysis.ids.at(1));
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::FileNotWritable);
    }
}

void TestHtmlComparison::unknownSourcesMakeNoPieces()
{
    const Corpus corpus;
    QVERIFY(
        comparisonPieces(corpus.project, corpus.analysis, corpus.analysis.ids.at(0), QUuid::createUuid()).isEmpty());
    QVERIFY(comparisonPieces(corpus.project, corpus.analysis, corpus.analysis.ids.at(0), corpus.analysis.ids.at(0))
                .isEmpty());
}

QTEST_GUILESS_MAIN(TestHtmlComparison)

#include "tst_htmlcomparison.moc"
