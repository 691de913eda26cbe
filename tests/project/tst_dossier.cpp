// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/dossier.h"

#include "tests/project/sampledata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QString text = u"The talks failed. \"We will not sign,\" Weber said. Nobody was there. It rained."_s;

Source sourceWith(uint number, bool isRead)
{
    Source source = sample::source(number);
    source.article.text = text;
    source.article.parts.clear();
    source.overrules.clear();
    source.isRead = isRead;
    return source;
}

Coding codingOf(uint number, uint source, QStringView words, Stance stance, const QString &to = {})
{
    Coding coding;
    coding.id = sample::idOf(5000 + number);
    coding.claim = sample::idOf(1);
    coding.source = sample::source(source).id;
    const qsizetype at = text.indexOf(words);
    coding.span = stance == Stance::Omits ? std::nullopt : std::optional(Span{at, at + words.size()});
    coding.stance = stance;
    coding.attributedTo = to;
    return coding;
}

ProjectData project()
{
    ProjectData data;
    data.sources = {sourceWith(1, true), sourceWith(2, true), sourceWith(3, true), sourceWith(4, false)};
    Claim folder;
    folder.id = sample::idOf(9);
    folder.name = u"Talks"_s;
    folder.isFolder = true;
    Claim claim;
    claim.id = sample::idOf(1);
    claim.parent = folder.id;
    claim.name = u"No treaty"_s;
    data.claims = {folder, claim};
    data.codings = {codingOf(1, 1, u"will not sign", Stance::Attributes, u"Anna Weber"_s),
                    codingOf(2, 1, u"failed. \"We", Stance::Asserts),
                    codingOf(3, 2, u"talks", Stance::Disputes, u"Anna Weber"_s),
                    codingOf(4, 2, u"Nobody", Stance::Attributes, u"a guard"_s), codingOf(5, 3, {}, Stance::Omits)};
    return data;
}

Analysis analysisOf(const ProjectData &data)
{
    Analysis analysis;
    for (const Source &source : data.sources) {
        analysis.ids.append(source.id);
        SourceAnalysis one;
        Quote quote;
        const qsizetype at = text.indexOf(u"We will");
        quote.content = {at, at + 17};
        quote.speaker = u"Anna Weber"_s;
        one.quotes = {quote};
        analysis.sources.append(one);
    }
    return analysis;
}

QString wordsOf(const Span &span)
{
    return text.sliced(span.begin, span.length());
}

} // namespace

class TestDossier final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void everySourceHasItsState();
    void wordsComeWithTheirSentencesAndSpeakers();
    void theQuoteIsTheOneThatItStandsIn();
    void speakersAreCountedOverSources();
    void anUnknownClaimHasNone();
    void aSourceHasAProfile();
};

void TestDossier::everySourceHasItsState()
{
    const ProjectData data = project();
    const ClaimDossier dossier = claimDossier(data, analysisOf(data), sample::idOf(1));
    QCOMPARE(dossier.claim.name, u"No treaty"_s);
    QCOMPARE(dossier.path, QStringList{u"Talks"_s});
    QCOMPARE(dossier.sources.size(), 4);
    QCOMPARE(dossier.coded(), 2);
    QCOMPARE(dossier.sources.at(0).state, ClaimCell::State::Coded);
    QCOMPARE(dossier.sources.at(2).state, ClaimCell::State::Omitted);
    QCOMPARE(dossier.sources.at(3).state, ClaimCell::State::NotReviewed);
    QVERIFY(dossier.sources.at(2).isRead);
    QVERIFY(!dossier.sources.at(3).isRead);
}

void TestDossier::wordsComeWithTheirSentencesAndSpeakers()
{
    const ProjectData data = project();
    const ClaimDossier dossier = claimDossier(data, analysisOf(data), sample::idOf(1));
    const QList<DossierCoding> first = dossier.sources.at(0).codings; // in text order
    const QList<Span> contexts = contextsOf(data.sources.at(0), first);
    QCOMPARE(wordsOf(contexts.at(0)), u"The talks failed. \"We will not sign,\" Weber said."_s);
    QCOMPARE(wordsOf(contexts.at(1)), u"\"We will not sign,\" Weber said."_s);
    QCOMPARE(first.at(1).speaker, u"Anna Weber"_s);
    QCOMPARE(dossier.sources.at(1).codings.at(0).speaker, QString());
}

/** The same rule as in the table of codings: not the shortest quote that is touched, but the one that it is in. */
void TestDossier::theQuoteIsTheOneThatItStandsIn()
{
    const ProjectData data = project();
    Analysis analysis = analysisOf(data);
    Quote shorter;
    shorter.content = {0, analysis.sources.at(0).quotes.at(0).content.begin + 3}; // touches the coding
    shorter.content.begin = shorter.content.end - 5;
    shorter.speaker = u"Nobody"_s;
    analysis.sources[0].quotes.append(shorter);
    const ClaimDossier dossier = claimDossier(data, analysis, sample::idOf(1));
    QCOMPARE(dossier.sources.at(0).codings.at(1).coding.id, data.codings.at(0).id);
    QCOMPARE(dossier.sources.at(0).codings.at(1).speaker, u"Anna Weber"_s);
}

void TestDossier::speakersAreCountedOverSources()
{
    const ProjectData data = project();
    const ClaimDossier dossier = claimDossier(data, {}, sample::idOf(1)); // without an analysis as well
    QCOMPARE(dossier.speakers.size(), 2);
    QCOMPARE(dossier.speakers.at(0).name, u"Anna Weber"_s);
    QCOMPARE(dossier.speakers.at(0).codings, 2);
    QCOMPARE(dossier.speakers.at(0).sources, (QList<QUuid>{data.sources.at(0).id, data.sources.at(1).id}));
    QCOMPARE(dossier.speakers.at(1).name, u"a guard"_s);
}

void TestDossier::anUnknownClaimHasNone()
{
    const ProjectData data = project();
    const ClaimDossier dossier = claimDossier(data, analysisOf(data), QUuid::createUuid());
    QVERIFY(dossier.claim.id.isNull());
    QVERIFY(dossier.sources.isEmpty());
}

void TestDossier::aSourceHasAProfile()
{
    const ProjectData data = project();
    Analysis analysis = analysisOf(data);
    analysis.sources[0].shared = {SharedStretch{{0, 17}, 2}};
    const SourceProfile profile = profileOf(data, analysis, data.sources.at(0).id);
    QCOMPARE(profile.claims.size(), 1);
    QCOMPARE(profile.claims.constFirst().codings, 2);
    QCOMPARE(profile.speakers.constFirst().speaker, u"Anna Weber"_s);
    QCOMPARE(qRound((1 - profile.ownShare) * double(text.size())), 17);
    QCOMPARE(profileOf(data, analysis, data.sources.at(2).id).omitted, QList<QUuid>{sample::idOf(1)});
    QVERIFY(profileOf(data, analysis, QUuid::createUuid()).claims.isEmpty());
}

QTEST_GUILESS_MAIN(TestDossier)
#include "tst_dossier.moc"
