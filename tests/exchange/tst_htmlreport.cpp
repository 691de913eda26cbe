// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/pages/htmlreport.h"

#include "models/exchange/pages/reportpieces.h"
#include "models/project/speakertable.h"
#include "models/text/sentences.h"
#include "tests/exchange/failingdevice.h"
#include "tests/exchange/projectfixture.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QString evil = u"<script>alert(\"1\")</script> & 'x' onload=\"y\""_s;

Quote quote(qsizetype begin, qsizetype end, const QString &speaker, QuoteType type)
{
    Quote result;
    result.content = {begin, end};
    result.speaker = speaker;
    result.type = type;
    return result;
}

/** Two sources whose marks are nested, overlap, cross paragraphs and hold everything that HTML must escape. */
struct Difficult {
    ProjectData project;
    Analysis analysis;

    Difficult()
    {
        project.sources = {
            Fixture::source(1, u"a <b>.txt"_s,
                            u"Head & <i>line</i>\n\n\"One two three,\" said Ann. Four five\nsix seven.\n\n"_s + evil),
            Fixture::source(2, u"b.txt"_s, u"قال one two three, four \U0001F600 five six.\n"_s)};
        project.sources[0].article.metadata.outlet = evil;
        project.sources[1].article.metadata.title = evil;
        project.sources[0].article.parts = {{PartKind::Headline, {0, 18}, PartReason::Position, false}};
        project.claims = {Fixture::claim(11, u"Claim "_s + evil), Fixture::claim(12, u"Other"_s, 1)};
        project.claims[1].colour = 9;
        project.codings = {
            Fixture::coding(21, project.claims[0], project.sources[0], u"two three,\" said Ann"_s),
            Fixture::coding(22, project.claims[1], project.sources[0], u"three,\" said Ann. Four five\nsix"_s),
            Fixture::coding(23, project.claims[1], project.sources[0], u"two three"_s),
            Fixture::coding(24, project.claims[0], project.sources[1], {})};
        project.codings[0].note = evil;
        project.codings[0].stance = Stance::Attributes;
        project.codings[0].attributedTo = evil;
        analysis.ids = {project.sources[0].id, project.sources[1].id};
        analysis.sources = {
            SourceAnalysis{.words = 12,
                           .sharedWords = 3,
                           .quotes = {quote(21, 34, evil, QuoteType::Direct), quote(25, 28, u"B"_s, QuoteType::Mixed)},
                           .prose = {},
                           .shared = {{{23, 34}, 2}}},
            SourceAnalysis{.words = 8, .sharedWords = 3, .quotes = {}, .prose = {}, .shared = {{{4, 17}, 2}}}};
        for (int i = 0; i < project.sources.size(); ++i) {
            analysis.sources[i].article = project.sources.at(i).article;
        }
        analysis.groups = {
            PassageGroup{.members = {{0, {21, 34}}, {1, {4, 17}}}, .words = 3, .sources = 2, .weight = 1, .noise = {}}};
        Passage passage;
        passage.sourceB = 1;
        passage.a = {21, 34};
        passage.b = {4, 17};
        passage.words = 3;
        passage.similarity = 1;
        analysis.passages = {passage};
        analysis.overlapWords = {{{1, 3}}, {{0, 3}}};
    }
};

QString report(const ProjectData &project, const Analysis &analysis)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeHtmlReport(buffer, project, analysis, evil) ? QString::fromUtf8(buffer.data()) : QString();
}

/** The text of all paragraphs inside the columns, one a line; empty if the page is not well formed. */
QStringList paragraphTexts(const QString &page)
{
    QXmlStreamReader reader(page);
    QStringList texts;
    int depth = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        const bool isParagraph = reader.name() == u"p" && reader.attributes().hasAttribute(u"dir"_s);
        if (reader.isStartElement() && (depth > 0 || isParagraph)) {
            texts += depth++ == 0 ? QStringList{QString()} : QStringList();
        } else if (reader.isEndElement() && depth > 0) {
            --depth;
        } else if (reader.isCharacters() && depth > 0) {
            texts.last() += reader.text();
        }
    }
    return reader.hasError() ? QStringList{reader.errorString()} : texts;
}

/** Calls a function for each attribute of each element. */
template <class Function>
void forEachAttribute(const QString &page, Function function)
{
    QXmlStreamReader reader(page);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                function(reader.name(), attribute.name(), attribute.value());
            }
        }
    }
}

} // namespace

class TestHtmlReport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void everyWordOfEveryArticleIsThereOnce()
    {
        const Difficult difficult;
        QStringList expected;
        for (const Source &source : difficult.project.sources) {
            for (const Span &line : paragraphs(source.article.text)) {
                expected.append(source.article.text.sliced(line.begin, line.length()));
            }
        }
        QCOMPARE(paragraphTexts(report(difficult.project, difficult.analysis)), expected);
    }

    void whatIsGoneOrHasOtherWordsIsLeftOut()
    {
        const QString mark = u"<div class=\"file\">"_s;
        Difficult removed;
        removed.project.sources.removeAt(1);
        removed.project.codings.removeIf([&](const Coding &coding) { return !removed.project.source(coding.source); });
        QCOMPARE(report(removed.project, removed.analysis).count(mark), 1);
        Difficult shorter;
        shorter.project.sources[0].article.text = u"Withdrawn."_s;
        shorter.project.codings.removeIf([](const Coding &coding) { return bool(coding.span); });
        const QString page = report(shorter.project, shorter.analysis);
        QCOMPARE(page.count(mark), 1);
        QVERIFY(!page.contains(u"class=\"p p2\""_s)); // nothing is shared by one
        Difficult none;
        none.project.sources.clear();
        none.project.codings.clear();
        QCOMPARE(report(none.project, none.analysis).count(mark), 0);
        QVERIFY(!reportPieces(none.project, none.analysis, u"x"_s).isEmpty());
    }

    void aQuoteHasTheSpeakerThatItsUtteranceHas()
    {
        Difficult difficult;
        Analysis &analysis = difficult.analysis;
        analysis.sources[0].quotes[1].speaker.clear(); // "three" by nobody, but another source knows
        SpeakerIdentity ann;
        ann.name = u"Ann Lee"_s;
        ann.isNamed = true;
        SpeakerIdentity other = ann; // of the same name, parted by the analyst
        analysis.speakers.all = {ann, other};
        analysis.speakers.ofQuotes = {{0, -1}, {}};
        Utterance utterance;
        utterance.speaker = 1;
        utterance.members = {UtteranceMember{.source = 0, .quote = 1}};
        analysis.utterances = {utterance};
        const SpeakerTable speakers(analysis);
        QVERIFY(speakers.of(0, 0)->colour != speakers.of(0, 1)->colour);
        const QString page = report(difficult.project, analysis);
        for (int quote = 0; quote < 2; ++quote) {
            const QString colour = QString::number(speakers.of(0, quote)->colour);
            QVERIFY2(page.contains(u"<abbr class=\"c"_s + colour + u"\" title=\"Ann Lee\">"_s), qPrintable(colour));
            QVERIFY2(page.contains(u" q"_s + colour), qPrintable(colour));
        }
    }

    void aClaimHasItsOwnColour()
    {
        Difficult difficult;
        const QString without = report(difficult.project, difficult.analysis);
        difficult.project.claims[0].freeColour = u"#ffff00"_s; // cannot be read on white
        const QString page = report(difficult.project, difficult.analysis);
        QVERIFY(!without.contains(u"cfffff00"_s));
        QVERIFY(page.contains(u"class=\"claim cfffff00\""_s));
        QVERIFY(page.contains(u"class=\"ks cfffff00\""_s));
        QVERIFY(page.contains(u"class=\"label cfffff00\""_s));
        QVERIFY(page.contains(u"{ .cfffff00 { --c: #ffff00; } }"_s)); // as it is on dark
        QVERIFY(page.contains(u"\n.cfffff00 { --c: #"_s) && !page.contains(u"\n.cfffff00 { --c: #ffff00"_s));
        const auto policy = [](const QString &html) {
            static const QRegularExpression hash(u"style-src '(sha256-[^']+)'"_s);
            return hash.match(html).captured(1);
        };
        QVERIFY(!policy(page).isEmpty() && policy(page) != policy(without));
    }

    void thePageSaysItsLanguage()
    {
        class German final : public QTranslator
        {
        public:
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char *, const char *source, const char *comment, int) const override
            {
                return qstrcmp(source, "en") == 0 && qstrcmp(comment, "language") == 0 ? u"de"_s : QString();
            }
        };
        const Difficult difficult;
        QVERIFY(report(difficult.project, difficult.analysis).contains(u"<html lang=\"en\">"_s));
        German german;
        QVERIFY(QCoreApplication::installTranslator(&german));
        const QString page = report(difficult.project, difficult.analysis);
        QCoreApplication::removeTranslator(&german);
        QVERIFY(page.contains(u"<html lang=\"de\">"_s));
    }

    void nothingRunsAndNothingIsLoaded()
    {
        const Difficult difficult;
        const QString page = report(difficult.project, difficult.analysis);
        QVERIFY(!page.contains(u"<script"_s));
        int attributes = 0;
        forEachAttribute(page, [&](QStringView, QStringView name, QStringView value) {
            ++attributes;
            QVERIFY(!name.startsWith(u"on"));
            QVERIFY(name != u"src" && name != u"style");
            QVERIFY(name != u"href" || value.startsWith(u'#'));
        });
        QVERIFY(attributes > 20);
        QVERIFY(!page.contains(u"@import"_s) && !page.contains(u"url("_s));
    }

    void everyClaimHasADossierWithItsGaps()
    {
        Difficult difficult;
        difficult.project.sources[1].isRead = true;
        difficult.project.claims[1].memo = u"to be checked"_s;
        const QString page = report(difficult.project, difficult.analysis);
        const qsizetype begin = page.indexOf(u"<h2>Dossiers</h2>"_s);
        QVERIFY(begin > 0);
        const QString dossiers = page.sliced(begin, page.indexOf(u"</section>"_s, begin) - begin);
        QCOMPARE(dossiers.count(u"class=\"dossier\""_s), 2);
        QCOMPARE(dossiers.count(u"<blockquote>"_s), 3);
        QVERIFY(dossiers.contains(u"Omits it: <a class=\"key\" href="_s));
        QVERIFY(dossiers.contains(u"Read, nothing coded:"_s)); // the second claim in the second source
        QVERIFY(dossiers.contains(u"to be checked"_s));
        QVERIFY(!dossiers.contains(u"Not read yet:"_s));
        difficult.project.sources[1].isRead = false;
        QVERIFY(report(difficult.project, difficult.analysis).contains(u"Not read yet:"_s));
    }

    void wordsOfTheMatrixStandApartOnPaper()
    {
        const Difficult difficult;
        QString matrix;
        for (const ComparisonPiece &piece : reportPieces(difficult.project, difficult.analysis, u"p"_s)) {
            matrix += piece.html.contains(u"<table"_s) ? piece.html : QString();
        }
        QVERIFY(!matrix.contains(u"href"_s));
        static const QRegularExpression inLine(u"</?(span|b|i)( [^>]*)?>"_s);
        static const QRegularExpression block(u"<[^>]*>"_s);
        const QStringList lines = matrix.remove(inLine).split(block, Qt::SkipEmptyParts);
        for (const QString &line : {u"Other"_s, u"1 of 2 sources"_s, u"two three"_s}) {
            QVERIFY2(lines.contains(line), qPrintable(line));
        }
        QVERIFY(std::ranges::any_of(lines, [](const QString &line) { return line.contains(u" asserts"_s); }));
    }

    void quotesStandUnderTheirSpeakers()
    {
        const Difficult difficult;
        const QString page = report(difficult.project, difficult.analysis);
        const qsizetype begin = page.indexOf(u"<h2>Quotes by speaker</h2>"_s);
        QVERIFY(begin > 0);
        const QString quotes = page.sliced(begin, page.indexOf(u"</section>"_s, begin) - begin);
        qsizetype all = 0;
        for (const SourceAnalysis &source : difficult.analysis.sources) {
            all += source.quotes.size();
        }
        QCOMPARE(quotes.count(u"<li>"_s), all);
    }

    void thePolicyLetsInThisStyleSheetOnly()
    {
        const Difficult difficult;
        const QString page = report(difficult.project, difficult.analysis);
        const qsizetype begin = page.indexOf(u"<style>"_s) + 7;
        const QString css = page.sliced(begin, page.indexOf(u"</style>"_s) - begin);
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(css.toUtf8(), QCryptographicHash::Sha256).toBase64());
        QVERIFY(css.contains(u"prefers-color-scheme: dark"_s));
        QVERIFY(page.contains(u"content=\"default-src 'none'; style-src 'sha256-%1'; img-src data:;"_s.arg(hash)));
    }

    void everyLinkHasItsPlace()
    {
        const Difficult difficult;
        const QString page = report(difficult.project, difficult.analysis);
        QStringList ids;
        QStringList targets;
        forEachAttribute(page, [&](QStringView, QStringView name, QStringView value) {
            if (name == u"id") {
                ids.append(value.toString());
            } else if (name == u"href") {
                targets.append(value.sliced(1).toString());
            }
        });
        QVERIFY(targets.size() > 8);
        for (const QString &target : std::as_const(targets)) {
            QCOMPARE(ids.count(target), 1);
        }
        ids.removeDuplicates();
        QVERIFY(ids.contains(u"g1-1"_s) && ids.contains(u"g1-2"_s) && ids.contains(u"k1"_s));
    }

    void marksThatOverlapAreCut()
    {
        const Difficult difficult;
        const QString page = report(difficult.project, difficult.analysis);
        // Within the outer quote: shared only from "e", the nested quote on "two" with the outer one as second line.
        static const QRegularExpression nested(
            u"class=\"p p2 q mixed q\\d+ o o\\d+\"[^>]*>(<span class=\"start\">(<i[^>]*></i>)+)?two<"_s);
        QVERIFY(nested.match(page).hasMatch());
        QCOMPARE(page.count(u"<i class=\"ks c"_s), 3 + 1); // and the one of the legend
        QCOMPARE(page.count(u"<i class=\"ke c"_s), 3 + 1);
    }

    void omissionsAreNotWhatNobodyHasRead()
    {
        Difficult difficult;
        QString page = report(difficult.project, difficult.analysis);
        QCOMPARE(page.count(u"class=\"omits\""_s), 1);
        QCOMPARE(page.count(u"class=\"unread\""_s), 1);
        difficult.project.sources[1].isRead = true;
        page = report(difficult.project, difficult.analysis);
        QCOMPARE(page.count(u"class=\"unread\""_s), 0);
        QCOMPARE(page.count(u"class=\"silent\""_s), 1);
    }

    void twoSourcesAreSummedUp()
    {
        const Difficult difficult;
        QVERIFY(report(difficult.project, difficult.analysis)
                    .contains(u"25 % of 001 stands in 002, and 38 % of 002 in 001"_s));
    }

    void checksumsAndNamesAreThere()
    {
        const Difficult difficult;
        const QString page = report(difficult.project, difficult.analysis);
        QVERIFY(page.contains(QString::fromLatin1(difficult.project.sources[0].article.sha256.toHex())));
        QVERIFY(page.contains(u"a &lt;b&gt;.txt"_s));
        QVERIFY(page.contains(u"Outlet not given"_s));
    }

    void theSameProjectGivesTheSamePage()
    {
        QCOMPARE(report(Difficult().project, Difficult().analysis), report(Difficult().project, Difficult().analysis));
    }

    void anEmptyProjectIsAPageToo()
    {
        const QString page = report({}, {});
        QXmlStreamReader reader(page);
        while (!reader.atEnd()) {
            reader.readNext();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void aFullDeviceIsReported()
    {
        const Difficult difficult;
        FailingDevice device(3000);
        const auto result = writeHtmlReport(device, difficult.project, difficult.analysis, evil);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TestHtmlReport)
#include "tst_htmlreport.moc"
