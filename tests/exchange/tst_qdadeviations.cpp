// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/qda/qdpx.h"

#include "models/exchange/qda/zipfile.h"
#include "tests/exchange/projectfixture.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QDateTime now(QDate(2025, 12, 24), QTime(18, 0), QTimeZone::UTC);

// Projects as other programs are known to write them; all ours, on a text of our own.
constexpr auto code = "c0de0000-0000-4000-8000-000000000001";
constexpr auto textId = "7e870000-0000-4000-8000-000000000001";

/** A selection with a coding; the name is what a program shows of its words. */
QByteArray selection(int number, qsizetype start, qsizetype end, const QString &name, const QByteArray &attributes = {},
                     const QByteArray &inside = {})
{
    const QByteArray digit = QByteArray::number(number);
    const QByteArray coding = "<Coding guid=\"cd000000-0000-4000-8000-00000000000" + digit +
                              "\"><CodeRef targetGUID=\"" + code + "\"/></Coding>";
    return "<PlainTextSelection guid=\"5e1e0000-0000-4000-8000-00000000000" + digit + "\" name=\"" +
           name.toHtmlEscaped().toUtf8() + "\" startPosition=\"" + QByteArray::number(start) + "\" endPosition=\"" +
           QByteArray::number(end) + "\" " + attributes + '>' + inside + coding + "</PlainTextSelection>";
}

QByteArray replaced(QByteArray xml, const QByteArray &before, const QByteArray &after)
{
    return xml.replace(before, after);
}

QByteArray project(const QByteArray &selections, const QByteArray &rest = {}, const QByteArray &origin = "Other")
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Project name=\"p\" origin=\"") + origin +
           "\" xmlns=\"urn:QDA-XML:project:1.0\"><CodeBook><Codes><Code guid=\"" + code +
           "\" name=\"The deadline\" isCodable=\"true\" color=\"#F00\"/></Codes></CodeBook><Sources><TextSource "
           "guid=\"" +
           textId + "\" name=\"a\" plainTextPath=\"internal://" + textId + ".txt\">" + selections +
           "</TextSource></Sources>" + rest + "</Project>";
}

Incoming read(const QByteArray &xml, const QByteArray &text, const QString &xmlName = u"project.qde"_s,
              const QString &folder = u"sources"_s)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    const auto written =
        zip::write(buffer, {{xmlName, xml}, {folder + u'/' + QString::fromLatin1(textId) + u".txt"_s, text}});
    buffer.seek(0);
    const auto incoming = written ? readQdpx(buffer) : tl::unexpected<Error>(written.error());
    if (!incoming) {
        qWarning("%s", qPrintable(describe(incoming.error())));
    }
    return incoming.value_or(Incoming());
}

/** What a project has coded, in order. */
QStringList coded(const Incoming &incoming)
{
    ProjectData data;
    data.apply(mergedIncoming(incoming, data, now).change);
    QList<Coding> codings = data.codings;
    std::ranges::sort(codings, {}, &Coding::span);
    QStringList words;
    for (const Coding &coding : codings) {
        const Span span = coding.span.value_or(Span{});
        words.append(data.source(coding.source)->article.text.sliced(span.begin, span.length()));
    }
    return words;
}

const QString sample = u"Head\n\n\U0001F600 \U0001F601 one two\nthe deadline is near\nlast words\n"_s;
const QStringList wanted{u"one two"_s, u"deadline"_s, u"last words"_s};

/** The selections of the wanted words as a program counts that has `before` positions more at each. */
template <class Position>
QByteArray selections(Position position)
{
    QByteArray xml;
    for (int i = 0; i < wanted.size(); ++i) {
        const qsizetype at = sample.indexOf(wanted.at(i));
        xml += selection(i + 1, position(at), position(at + wanted.at(i).size()), wanted.at(i));
    }
    return xml;
}

qsizetype breaksBefore(qsizetype at)
{
    return sample.first(at).count(u'\n');
}

qsizetype emojiBefore(qsizetype at)
{
    return std::ranges::count_if(sample.first(at), [](QChar c) { return c.isLowSurrogate(); });
}

QByteArray withCrLf()
{
    return QString(sample).replace(u"\n"_s, u"\r\n"_s).toUtf8();
}

constexpr auto mark = "\xEF\xBB\xBF";

} // namespace

class TestQdaDeviations : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void descriptionsAreKeptAndDirectionsTold()
    {
        const QByteArray guid = "11111111-0000-4000-8000-00000000000";
        const QByteArray notes = "<Notes><Note guid=\"" + guid +
                                 "9\" name=\"n\"><Description>of the note</Description><PlainTextContent>noted"
                                 "</PlainTextContent></Note></Notes>";
        const QByteArray places = selections([](qsizetype at) { return at - emojiBefore(at); });
        const QByteArray links =
            "<Links><Link guid=\"" + guid +
            "1\" name=\"own\" direction=\"Bidirectional\" originGUID=\"5e1e0000-0000-4000-8000-000000000001\" "
            "targetGUID=\"5e1e0000-0000-4000-8000-000000000002\"/></Links>";
        const QByteArray xml =
            project("<Description>of the source</Description>" + places + "<NoteRef targetGUID=\"" + guid + "9\"/>",
                    notes + links + "<Description>of the project</Description>");
        const Incoming incoming = read(xml, sample.toUtf8());
        QCOMPARE(incoming.data.sources.size(), 1);
        QCOMPARE(incoming.data.memo(incoming.data.sources.constFirst().id), u"of the source\n\nnoted\n\nof the note"_s);
        QCOMPARE(incoming.data.memo(incoming.data.id), u"of the project"_s);
        QCOMPARE(incoming.data.links.size(), 1);
        QVERIFY2(incoming.losses.join(u'\n').contains(u"direction of 1 link"_s),
                 qPrintable(incoming.losses.join(u'\n')));
    }

    void elementsInADescriptionGoAsDeepAsTheyLike()
    {
        constexpr int depth = 200'000; // more than a stack has room for
        const QByteArray deep = "<Description>a " + QByteArray("<x>").repeated(depth) + "word" +
                                QByteArray("</x>").repeated(depth) + " b</Description>";
        const Incoming incoming =
            read(project(deep + selections([](qsizetype at) { return at - emojiBefore(at); })), sample.toUtf8());
        QCOMPARE(incoming.data.sources.size(), 1);
        QCOMPARE(incoming.data.memo(incoming.data.sources.constFirst().id), u"a word b"_s);
        QCOMPARE(coded(incoming), wanted);
    }

    void positionsAreReadAsTheProgramCounts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("utf16");
        QTest::addColumn<bool>("breaksAreTwo");
        QTest::addColumn<bool>("markCounts");
        QTest::newRow("as the standard says") << sample.toUtf8() << false << false << false;
        QTest::newRow("QualCoder: with a byte order mark") << mark + sample.toUtf8() << false << false << false;
        QTest::newRow("ATLAS.ti, MAXQDA: CRLF, counted as one") << withCrLf() << false << false << false;
        QTest::newRow("NVivo for Windows: CRLF, counted as two") << withCrLf() << false << true << false;
        QTest::newRow("NVivo: UTF-16 units") << sample.toUtf8() << true << false << false;
        QTest::newRow("NVivo: UTF-16 units, CRLF as two") << withCrLf() << true << true << false;
        QTest::newRow("the mark is a character") << mark + sample.toUtf8() << false << false << true;
        QTest::newRow("everything at once") << mark + withCrLf() << true << true << true;
        QTest::newRow("LF, counted as two") << sample.toUtf8() << false << true << false;
    }

    void positionsAreReadAsTheProgramCounts()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, utf16);
        QFETCH(bool, breaksAreTwo);
        QFETCH(bool, markCounts);
        const QByteArray xml = project(selections([&](qsizetype at) {
            return at - (utf16 ? 0 : emojiBefore(at)) + (breaksAreTwo ? breaksBefore(at) : 0) + (markCounts ? 1 : 0);
        }));
        const Incoming incoming = read(xml, text);
        QCOMPARE(coded(incoming), wanted);
        QCOMPARE(incoming.data.sources.constFirst().article.text, sample);
        const bool isStandard = !utf16 && !breaksAreTwo && !markCounts;
        QCOMPARE(incoming.losses.isEmpty(), isStandard);
        QVERIFY(isStandard || incoming.losses.constFirst().startsWith(u"a:"_s));
    }

    void wordsTellWhereNamesDoNot()
    {
        const QByteArray xml = project([] {
            QByteArray all;
            for (int i = 0; i < wanted.size(); ++i) {
                const qsizetype at = sample.indexOf(wanted.at(i));
                const qsizetype start = at + breaksBefore(at) - emojiBefore(at);
                all += selection(i + 1, start, start + wanted.at(i).size(), QString());
            }
            return all;
        }());
        QCOMPARE(coded(read(xml, withCrLf())), wanted);
    }

    void filesAreFoundWhateverTheyAreCalled_data()
    {
        QTest::addColumn<QString>("xmlName");
        QTest::addColumn<QString>("folder");
        QTest::newRow("the standard") << u"project.qde"_s << u"sources"_s;
        QTest::newRow("ATLAS.ti: named after the project") << u"My Project.qde"_s << u"sources"_s;
        QTest::newRow("NVivo: a capital letter") << u"project.qde"_s << u"Sources"_s;
        QTest::newRow("capitals") << u"PROJECT.QDE"_s << u"SOURCES"_s;
    }

    void filesAreFoundWhateverTheyAreCalled()
    {
        QFETCH(QString, xmlName);
        QFETCH(QString, folder);
        const QByteArray xml = project(selections([](qsizetype at) { return at - emojiBefore(at); }));
        QCOMPARE(coded(read(xml, sample.toUtf8(), xmlName, folder)), wanted);
    }

    void guidsMayStandInBracesAndCapitals()
    {
        QByteArray xml = project(selections([](qsizetype at) { return at - emojiBefore(at); }));
        xml = replaced(xml, QByteArray("targetGUID=\"") + code,
                       QByteArray("targetGUID=\"{") + QByteArray(code).toUpper() + '}');
        QCOMPARE(coded(read(xml, sample.toUtf8())), wanted);
    }

    void emptyListsAndMissingDatesDoNotMatter()
    {
        const QByteArray xml =
            project(selections([](qsizetype at) { return at - emojiBefore(at); }), "<Notes/><Links></Links><Sets/>");
        const Incoming incoming = read(xml, sample.toUtf8());
        QCOMPARE(coded(incoming), wanted);
        QCOMPARE(incoming.losses, LossReport());
        const CodingImport merged = mergedIncoming(incoming, {}, now);
        QCOMPARE(merged.change.codings.constFirst().after->created, now);
        QCOMPARE(merged.change.codings.constFirst().after->origin, Origin::Imported);
    }

    void selectionsBeyondTheTextAreCutAndListed()
    {
        const qsizetype last = sample.indexOf(u"last words"_s) - emojiBefore(sample.size());
        const Incoming incoming =
            read(project(selection(1, last, last + 500, u"last words"_s) + selection(2, 4000, 4010, u"nowhere"_s)),
                 sample.toUtf8());
        QCOMPARE(coded(incoming), QStringList{u"last words\n"_s});
        QCOMPARE(incoming.losses.size(), 2);
        QVERIFY(incoming.losses.at(0).contains(u"cut"_s));
        QVERIFY(incoming.losses.at(1).contains(u"left out"_s));
    }

    void whatHasNoPlaceIsListed()
    {
        const QByteArray xml =
            project("<PlainTextSelection guid=\"5e1e0000-0000-4000-8000-000000000009\" startPosition=\"0\" "
                    "endPosition=\"4\"><Description>a memo</Description></PlainTextSelection>",
                    "<Cases><Case guid=\"ca5e0000-0000-4000-8000-000000000001\"/></Cases>"
                    "<Sources><PictureSource guid=\"71c70000-0000-4000-8000-000000000001\"/></Sources>"
                    "<Links><Link guid=\"11111111-0000-4000-8000-000000000001\" direction=\"OneWay\"/></Links>"
                    "<Sets><Set guid=\"22222222-0000-4000-8000-000000000001\" name=\"s\"/></Sets>");
        const QString losses = read(xml, sample.toUtf8()).losses.join(u'\n');
        for (const auto &word : {u"a memo"_s, u"case"_s, u"PictureSource"_s, u"link"_s, u"Set"_s}) {
            QVERIFY2(losses.contains(word), qPrintable(losses));
        }
    }

    void aTextThatIsMissingIsListed()
    {
        QByteArray xml = project({});
        xml.replace(".txt\"", ".gone\"");
        QVERIFY(read(xml, sample.toUtf8()).losses.constFirst().startsWith(u"a:"_s));
    }

    void textWithinTheXmlAndOfPdfs()
    {
        QByteArray xml = project({});
        xml = replaced(xml, QByteArray("plainTextPath=\"internal://") + textId + ".txt\">",
                       "><PlainTextContent>one &amp; two</PlainTextContent>" + selection(1, 0, 3, u"one"_s));
        QCOMPARE(coded(read(xml, {})), QStringList{u"one"_s});
        xml.replace("<TextSource ", "<PDFSource guid=\"9df00000-0000-4000-8000-000000000001\"><Representation ");
        xml.replace("</TextSource>", "</Representation></PDFSource>");
        QCOMPARE(coded(read(xml, {})), QStringList{u"one"_s});
    }

    void stancesSurviveAProgramThatGivesNewIds()
    {
        QByteArray xml = project(selections([](qsizetype at) { return at - emojiBefore(at); }), {}, "QualCoder 3.6");
        xml.replace("isCodable=\"true\" color=\"#F00\"/>",
                    "isCodable=\"true\"><Code guid=\"c0de0000-0000-4000-8000-000000000002\" "
                    "name=\"The deadline: disputes\" isCodable=\"true\"/></Code>");
        xml = replaced(xml, QByteArray("<CodeRef targetGUID=\"") + code,
                       "<CodeRef targetGUID=\"c0de0000-0000-4000-8000-000000000002");
        const Incoming incoming = read(xml, sample.toUtf8());
        QCOMPARE(incoming.data.claims.size(), 1);
        QCOMPARE(incoming.data.codings.constFirst().stance, Stance::Disputes);
    }

    void codebooksOfOthers_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QStringList>("names");
        const QByteArray codes = "<Codes><Code guid=\"{C0DE0000-0000-4000-8000-00000000000A}\" name=\"Talks\" "
                                 "isCodable=\"false\"><Code guid=\"c0de0000-0000-4000-8000-00000000000b\" "
                                 "name=\"Gr&amp;uuml;n &amp;amp; Wei&amp;#223;\" isCodable=\"true\"/></Code></Codes>";
        QTest::newRow("ATLAS.ti: another namespace")
            << "<CodeBook xmlns=\"urn:QDA-XML:codebook:0:4\">" + codes + "</CodeBook>"
            << QStringList{u"Talks"_s, u"Grün & Weiß"_s};
        QTest::newRow("Taguette: an empty list of sets")
            << "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Taguette 1.5\">" + codes + "<Sets/></CodeBook>"
            << QStringList{u"Talks"_s, u"Grün & Weiß"_s};
    }

    void codebooksOfOthers()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QStringList, names);
        QBuffer buffer(&xml);
        buffer.open(QIODevice::ReadOnly);
        const Incoming incoming = readQdc(buffer).value_or(Incoming());
        QStringList found;
        for (const Claim &claim : incoming.data.claims) {
            found.append(claim.name);
        }
        QCOMPARE(found, names);
        QCOMPARE(incoming.data.claims.at(0).isFolder, true);
        QCOMPARE(incoming.data.claims.at(1).parent, incoming.data.claims.at(0).id);
    }

    void codesWithoutEndAreRefused()
    {
        QByteArray xml = "<CodeBook><Codes>";
        for (int i = 0; i < 100'000; ++i) {
            xml += "<Code guid=\"a\" name=\"n\" isCodable=\"true\">";
        }
        QBuffer buffer(&xml);
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(readQdc(buffer).error().code, Error::Code::Malformed);
    }

    void entitiesThatGrowAreRefused()
    {
        QByteArray xml = "<!DOCTYPE p [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">";
        for (char c = 'b'; c < 'j'; ++c) {
            const QByteArray last(1, static_cast<char>(c - 1));
            xml += "<!ENTITY " + QByteArray(1, c) + " \"" + QByteArray("&" + last + ";").repeated(20) + "\">";
        }
        xml += "]><CodeBook><Codes><Code guid=\"a\" name=\"n\" isCodable=\"true\"><Description>&i;</Description></Code>"
               "</Codes></CodeBook>";
        QBuffer buffer(&xml);
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(readQdc(buffer).error().code, Error::Code::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestQdaDeviations)
#include "tst_qdadeviations.moc"
