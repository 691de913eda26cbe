// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/syntax/prosemarker.h"

#include "models/readers/reader.h"
#include "models/text/sentences.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

// Sanitizers make everything slower; the tests only tell linear work from quadratic.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 patience = 90'000; // ms
#else
constexpr qint64 patience = 10'000; // ms
#endif

QString kindName(ProseKind kind)
{
    switch (kind) {
    case ProseKind::Headline:
        return u"Headline"_s;
    case ProseKind::Subhead:
        return u"Subhead"_s;
    case ProseKind::Byline:
        return u"Byline"_s;
    case ProseKind::Dateline:
        return u"Dateline"_s;
    case ProseKind::Credit:
        return u"Credit"_s;
    case ProseKind::Date:
        return u"Date"_s;
    case ProseKind::DirectSpeech:
        return u"Direct Speech"_s;
    }
    return {};
}

/** The text with its spans written as <Kind>...</Kind>, as the golden files have it. */
QString tagged(const QString &text, const QList<ProseSpan> &spans)
{
    QString result;
    qsizetype at = 0;
    for (const ProseSpan &mark : spans) {
        const QString name = kindName(mark.kind);
        result += text.sliced(at, mark.span.begin - at) + u'<' + name + u'>' +
                  text.sliced(mark.span.begin, mark.span.length()) + u"</"_s + name + u'>';
        at = mark.span.end;
    }
    return result + text.sliced(at);
}

/** An article whose parts nobody looked for. */
Article bareArticle(const QString &text)
{
    Article article;
    article.text = text;
    return article;
}

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/** Run with SIDELIGHT_UPDATE=1 to write the golden files anew; then read what changed. */
class TestProseMarker : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void golden_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SIDELIGHT_TEST_DATA));
        for (const QString &file : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
        }
    }

    void golden()
    {
        QFETCH(QString, path);
        const QString text = fileText(path);
        QVERIFY(!text.isEmpty());
        const QString marked = tagged(text, proseSpans(bareArticle(text)));
        const QString goldenPath = path.chopped(4) + u".ref"_s;
        if (qEnvironmentVariableIsSet("SIDELIGHT_UPDATE")) {
            QFile golden(goldenPath);
            QVERIFY(golden.open(QIODevice::WriteOnly));
            QVERIFY(golden.write(marked.toUtf8()) > 0);
        }
        QCOMPARE(marked.split(u'\n'), fileText(goldenPath).split(u'\n'));
    }

    void everyItemIsHit()
    {
        QStringList names;
        QFile file(QStringLiteral(SIDELIGHT_SYNTAX "/news-article.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"itemData") {
                names.append(reader.attributes().value("name"_L1).toString());
            }
        }
        QCOMPARE(names.size(), 6);
        names.removeOne(u"Prose"_s);
        QString golden;
        const QDir folder(QStringLiteral(SIDELIGHT_TEST_DATA));
        for (const QString &ref : folder.entryList({u"*.ref"_s})) {
            golden += fileText(folder.filePath(ref));
        }
        for (const QString &name : std::as_const(names)) {
            QVERIFY2(golden.contains(u'<' + name + u'>'), qPrintable(name));
        }
    }

    void definitionKeepsAwayFromFiles()
    {
        const KSyntaxHighlighting::Repository repository;
        QVERIFY(repository.definitionForName(u"News Article"_s).isValid());
        QVERIFY(repository.definitionForFileName(u"article.txt"_s).name() != u"News Article");
    }

    void parts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Part>>("parts");
        QTest::addColumn<QString>("marked");
        const auto part = [](PartKind kind, qsizetype begin, qsizetype end, bool masked = false) {
            return Part{kind, {begin, end}, PartReason::Position, masked};
        };
        QTest::newRow("a headline is no speech")
            << u"“Never again”\nShe said “no”."_s << QList<Part>{part(PartKind::Headline, 0, 13)}
            << u"<Headline>“Never again”</Headline>\nShe said <Direct Speech>“no”</Direct Speech>."_s;
        QTest::newRow("a masked caption has no marks")
            << u"Boats on May 3 (Photo: Ada Moss)\nOn May 4 they left."_s
            << QList<Part>{part(PartKind::Caption, 0, 32, true)}
            << u"Boats on May 3 (Photo: Ada Moss)\nOn <Date>May 4</Date> they left."_s;
        QTest::newRow("the article's dateline wins over the definition's")
            << u"PORT ELLIN -- The board voted."_s << QList<Part>{part(PartKind::Dateline, 0, 10)}
            << u"<Dateline>PORT ELLIN</Dateline> -- The board voted."_s;
        QTest::newRow("speech is cut where a part stands in it")
            << u"“One two three” four"_s << QList<Part>{part(PartKind::Credit, 5, 8)}
            << u"<Direct Speech>“One </Direct Speech><Credit>two</Credit><Direct Speech> three”</Direct Speech> four"_s;
        QTest::newRow("no text") << u""_s << QList<Part>() << u""_s;
        QTest::newRow("blank lines only") << u"\n \n"_s << QList<Part>() << u"\n \n"_s;
    }

    void parts()
    {
        QFETCH(QString, text);
        QFETCH(QList<Part>, parts);
        Article article = bareArticle(text);
        article.parts = parts;
        QTEST(tagged(text, proseSpans(article)), "marked");
    }

    void aParagraphDoesNotColourTheNext()
    {
        ProseMarker marker;
        QCOMPARE(marker.mark(bareArticle(u"“open\nnot speech"_s)).size(), 1);
        QCOMPARE(marker.mark(bareArticle(u"not speech either"_s)).size(), 0);
    }

    void markersWorkSideBySide()
    {
        const Article article = bareArticle(fileText(QStringLiteral(SIDELIGHT_TEST_DATA "/speech.txt")));
        const QList<ProseSpan> expected = proseSpans(article);
        std::array<QList<ProseSpan>, 3> found;
        {
            std::array<std::jthread, 3> threads;
            for (std::size_t i = 0; i < threads.size(); ++i) {
                threads.at(i) = std::jthread([&found, &article, i] { found.at(i) = proseSpans(article); });
            }
        }
        QVERIFY(!expected.isEmpty());
        QVERIFY(std::ranges::all_of(found, [&](const QList<ProseSpan> &spans) { return spans == expected; }));
    }

    void longTextIsFast_data()
    {
        QTest::addColumn<QString>("text");
        const QString sentence = u"“We were told on May 3,” she said, \"and 'never' before.\" "_s;
        QTest::newRow("ten megabytes in one line") << sentence.repeated(10'000'000 / sentence.size());
        QTest::newRow("twenty thousand paragraphs") << QString(sentence + u'\n').repeated(20'000);
        QTest::newRow("a line of straight marks") << u"\" "_s.repeated(500'000);
        QTest::newRow("a line of angle marks") << u"«"_s.repeated(200'000);
    }

    void longTextIsFast()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const QList<ProseSpan> spans = proseSpans(bareArticle(text));
        QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed()) + u" ms"));
        QVERIFY(std::ranges::all_of(spans, [&](const ProseSpan &mark) { return mark.span.end <= text.size(); }));
    }

    void realArticles()
    {
        const QDir folder(QStringLiteral(SIDELIGHT_SHARED "/articles"));
        const QStringList files = folder.entryList({u"*.txt"_s});
        if (files.isEmpty()) {
            QSKIP("the articles are not on this machine");
        }
        ProseMarker marker;
        for (const QString &file : files) {
            const Result<Article> article = readArticle(folder.filePath(file));
            QVERIFY(article);
            const QList<ProseSpan> spans = marker.mark(*article);
            const auto speech = std::ranges::count(spans, ProseKind::DirectSpeech, &ProseSpan::kind);
            QVERIFY(speech >= 3);
            const auto headlines = std::ranges::count(spans, ProseKind::Headline, &ProseSpan::kind);
            QCOMPARE(headlines, article->metadata.title.isEmpty() ? 0 : 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestProseMarker)
#include "tst_prosemarker.moc"
