// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/credits.h"

#include <QDir>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

Article articleOf(const QString &text)
{
    Article article;
    article.text = text;
    return article;
}

QStringList namesOf(const QList<Credit> &credits)
{
    QStringList names;
    for (const Credit &credit : credits) {
        names.append(credit.name);
    }
    return names;
}

GroupMember memberAt(int source, const QString &text, const QString &words)
{
    const qsizetype at = text.indexOf(words);
    return {source, {at, at + words.size()}};
}

} // namespace

class TestCredits : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void outletsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, const QString &text, const QStringList &names) {
            QTest::newRow(name) << text << names;
        };
        row("nothing", {}, {});
        row("prose without credits", u"The harbour master said nobody had seen the nets."_s, {});
        row("an agency reported", u"The gates were closed, Reuters reported."_s, {u"Reuters"_s});
        row("an agency reported on a day", u"On Thursday Reuters reported that the gates were closed."_s,
            {u"Reuters"_s});
        row("a newspaper reported", u"The Harbour Times reported on Monday that the gates were closed."_s,
            {u"The Harbour Times"_s});
        row("a small article", u"As the Harbour Times first reported, the gates were closed."_s,
            {u"The Harbour Times"_s});
        row("an outlet in no list", u"Quaywatch reported that the gates were closed."_s, {u"Quaywatch"_s});
        row("according to", u"According to the Harbour Times, the gates were closed."_s, {u"The Harbour Times"_s});
        row("according to a person", u"According to Ada Crane, the gates were closed."_s, {});
        row("a person said", u"Ada Crane said that the gates were closed. Crane wrote to the council."_s, {});
        row("told a broadcaster", u"She told the BBC that the gates were closed."_s, {u"BBC"_s});
        row("told a person", u"She told Ada Crane that the gates were closed. She told reporters so."_s, {});
        row("an officeholder reported", u"The Health Ministry reported that nobody was ill. Police reported on it."_s,
            {});
        row("a country reported a figure", u"Norway reported 12 new cases."_s, {});
        row("in brackets", u"HARBOUR TOWN (Reuters) - The gates were closed."_s, {u"Reuters"_s});
        row("two in brackets", u"Harbour Town (dpa/AFP) - The gates were closed."_s,
            {u"Deutsche Presse-Agentur"_s, u"Agence France-Presse"_s});
        row("other things in brackets", u"The gates (built in 1950) and the quay (Ada Crane) were closed."_s, {});
        row("a short form and the long one are one name", u"The AP said so. The Associated Press reported it first."_s,
            {u"Associated Press"_s, u"Associated Press"_s});
        row("the Journal is the journal named before",
            u"The Quay Street Journal reported on Monday that the gates were closed. The council knew, the Journal reported."_s,
            {u"The Quay Street Journal"_s, u"The Quay Street Journal"_s});
        row("a report in", u"The mayor would not confirm a report in the Harbour Courier."_s,
            {u"The Harbour Courier"_s});
        row("the possessive", u"The mayor read the Harbour Courier's report."_s, {u"The Harbour Courier"_s});
        row("with reporting from", u"With reporting from The Associated Press."_s, {u"Associated Press"_s});
        row("a kind of outlet before the name", u"He told the newspaper Morgenpost about it."_s, {u"Morgenpost"_s});
        row("Voice of", u"According to the Voice of Harbour Radio the gates were closed."_s,
            {u"The Voice of Harbour Radio"_s});
        row("German: berichtete", u"Die Tore blieben zu, berichtete die Hafenstädter Zeitung am Montag."_s,
            {u"Hafenstädter Zeitung"_s});
        row("German: laut", u"Laut dpa blieben die Tore zu. Laut Wetterbericht kommt Sturm."_s,
            {u"Deutsche Presse-Agentur"_s});
        row("German: wie meldet", u"Wie die Nordsee-Nachrichten melden, blieben die Tore zu, meldet Reuters."_s,
            {u"Reuters"_s});
        row("German: sagte der", u"Das sagte sie der Hafenstädter Zeitung. Sie sagte der Polizei nichts."_s, {});
        row("German: gegenüber",
            u"Gegenüber der Hafenstädter Zeitung sagte sie nichts. Gegenüber der Polizei auch nicht."_s,
            {u"Hafenstädter Zeitung"_s});
        row("as a newspaper reported", u"As Harbour News first reported, the gates were closed."_s,
            {u"Harbour News"_s});
        row("told somebody of an outlet", u"He told Ada Crane of Fox News about it."_s, {u"Fox News"_s});
        row("the press is no outlet", u"He told the press. Gegenüber der Presse sagte er nichts."_s, {});
        row("an abbreviation that is explained", u"The Harbour Placement and Assistance (APA) was closed."_s, {});
        row("German: a picture is no newspaper", u"Die Tore (Bild) blieben zu."_s, {});
        row("German: a passive is no credit", u"Aus dem Hafenkreis wird von den Behörden und dem Hafenamt berichtet."_s,
            {});
        row("German: a kind of outlet", u"Wie der Fernsehsender Sky News berichtet, blieben die Tore zu."_s,
            {u"Sky News"_s});
        row("German: mehr is no agency", u"Laut mehr als zehn Zeugen blieben die Tore zu."_s, {});
    }

    void outletsAreFound()
    {
        QFETCH(const QString, text);
        const QList<Credit> credits = findCredits(articleOf(text));
        QTEST(namesOf(credits), "names");
        for (const Credit &credit : credits) {
            QVERIFY(credit.confidence >= 0.5 && credit.confidence <= 1);
            QVERIFY(!credit.span.isEmpty() && credit.span.end <= text.size());
        }
    }

    void aListRaisesConfidence()
    {
        const auto confidence = [](const QString &name) {
            return findCredits(articleOf(u"The gates were closed, %1 reported."_s.arg(name))).constFirst().confidence;
        };
        QVERIFY(confidence(u"Reuters"_s) > confidence(u"the Harbour Times"_s));
        QVERIFY(confidence(u"the Harbour Times"_s) > confidence(u"Quaywatch"_s));
    }

    void spansAreTheName()
    {
        const QString text =
            u"It was told to nobody, the Harbour Times' editor knew. According to the Harbour Times’s report."_s;
        for (const Credit &credit : findCredits(articleOf(text))) {
            QCOMPARE(text.sliced(credit.span.begin, credit.span.length()), u"Harbour Times"_s);
        }
    }

    void boilerplateIsNoCredit()
    {
        Article article = articleOf(u"A gate. (Reuters)\nThe gates were closed."_s);
        QCOMPARE(namesOf(findCredits(article)), QStringList{u"Reuters"_s});
        article.parts = {{PartKind::Caption, {0, 17}, PartReason::PhotoCredit, true}};
        QVERIFY(findCredits(article).isEmpty());
    }

    void theCreditLineComesFirst()
    {
        Article article = articleOf(u"The gates were closed, the BBC reported.\nQuay Channel and Reuters"_s);
        article.metadata.agency = u"Quay Channel and Reuters"_s;
        article.parts = {{PartKind::Credit, {41, 65}, PartReason::Wording, true}};
        const QList<Credit> credits = findCredits(article);
        QCOMPARE(namesOf(credits), (QStringList{u"Quay Channel"_s, u"Reuters"_s, u"BBC"_s}));
        QCOMPARE(credits.at(1).kind, CreditKind::Line);
        QCOMPARE(article.text.sliced(credits.at(1).span.begin, credits.at(1).span.length()), u"Reuters"_s);
    }

    void aCreditLineIsFoundHoweverWideItsBlanksAre()
    {
        Article article = articleOf(u"The gates were closed.\nQuay\u00A0 Channel  and Reuters\nSource: Quay Channel"_s);
        article.metadata.agency = u"Quay Channel and Reuters"_s;
        article.parts = {{PartKind::Credit, {23, 49}, PartReason::Wording, true},
                         {PartKind::Credit, {50, article.text.size()}, PartReason::Wording, true}};
        const QList<Credit> credits = findCredits(article);
        QCOMPARE(namesOf(credits), (QStringList{u"Quay Channel"_s, u"Reuters"_s}));
        QCOMPARE(credits.at(0).span, Span(23, 36));
        QCOMPARE(credits.at(1).span, Span(42, 49));
    }

    void theFirstCreditLineThatNamesTheAgencyCounts()
    {
        Article article = articleOf(u"Reuters\nThe gates were closed.\nReuters"_s);
        article.metadata.agency = u"Reuters"_s;
        article.parts = {{PartKind::Credit, {0, 7}, PartReason::Wording, true},
                         {PartKind::Credit, {31, 38}, PartReason::Wording, true}};
        QCOMPARE(findCredits(article).constFirst().span, Span(0, 7));
    }

    void theOwnOutletIsNoCredit()
    {
        Article article = articleOf(u"She told The Harbour Times that the gates were closed, Reuters reported."_s);
        article.metadata.outlet = u"The Harbour Times"_s;
        QCOMPARE(namesOf(findCredits(article)), QStringList{u"Reuters"_s});
    }

    void keysAreTheSameForTheSameName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::newRow("an article") << u"The Harbour Times"_s << u"harbour times"_s;
        QTest::newRow("no article") << u"Harbour  Times"_s << u"harbour times"_s;
        QTest::newRow("an abbreviation") << u"The AP"_s << u"associated press"_s;
        QTest::newRow("an article alone") << u"The"_s << u"the"_s;
    }

    void keysAreTheSameForTheSameName()
    {
        QFETCH(const QString, name);
        QTEST(creditKey(name), "key");
    }

    void groupsHaveCreditsInCommon()
    {
        const QString wording = u"the gates were closed before the storm came in"_s;
        const QStringList texts{u"Something else, the BBC reported.\nOn Monday "_s + wording + u", Reuters reported."_s,
                                u"According to Reuters, "_s + wording + u".\nThe Harbour Times reported on it."_s,
                                u"It is said that "_s + wording};
        QList<QList<Credit>> credits;
        PassageGroup group;
        for (int source = 0; source < texts.size(); ++source) {
            Article article = articleOf(texts.at(source));
            article.metadata.agency = source == 2 ? u"dpa"_s : QString();
            credits.append(findCredits(article));
            group.members.append(memberAt(source, texts.at(source), wording));
        }
        const QList<SharedCredit> shared = sharedCredits(group, credits, texts);
        QCOMPARE(shared.size(), 2);
        QCOMPARE(shared.at(0).name, u"Reuters"_s);
        QCOMPARE(shared.at(0).sources, 2);
        QCOMPARE(shared.at(0).places.constFirst().credit.kind, CreditKind::Reported);
        QCOMPARE(shared.at(1).name, u"Deutsche Presse-Agentur"_s);
        QVERIFY(sharedCredits({}, credits, texts).isEmpty());
        credits[2] = {{{0, 2}, CreditKind::Reported, u"Ada"_s, 0.5}};
        QCOMPARE(sharedCredits(group, credits, texts).size(), 1); // one source alone, and in no list
    }

    void longTextsAreQuick()
    {
        const QString text =
            u"The Harbour Times reported that the (Reuters) gates, according to Ada Crane, told the Quay Post. "_s;
        const std::clock_t begin = std::clock(); // processor time: other programs take none of it
        QVERIFY(findCredits(articleOf(text.repeated(3000))).size() >= 9000);
        QVERIFY(findCredits(articleOf(QString(300000, u'('))).isEmpty());
        QVERIFY(findCredits(articleOf(u"reported "_s.repeated(60000))).isEmpty());
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
    }

    void theFiveArticles()
    {
        const QDir folder(QStringLiteral(SIDELIGHT_SHARED "/articles"));
        QList<QSet<QString>> named;
        for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList names = namesOf(findCredits(articleOf(QString::fromUtf8(file.readAll()))));
            named.append(QSet<QString>(names.cbegin(), names.cend()));
        }
        if (named.isEmpty()) {
            QSKIP("the five articles are not here");
        }
        for (const QSet<QString> &names : std::as_const(named)) {
            QVERIFY2(names.contains(u"The Wall Street Journal"_s), qPrintable(QStringList(names.values()).join(u", ")));
        }
        QVERIFY(named.at(0).contains(u"Reuters"_s) && named.at(1).contains(u"Reuters"_s));
    }
};

QTEST_GUILESS_MAIN(TestCredits)
#include "tst_credits.moc"
