// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/provenance.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** Gives the sentences their context for translators. */
struct Describer {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::Provenance)
};

QList<DirectionSource> directionSources(const QList<Source> &sources, const Analysis &analysis)
{
    QHash<QUuid, const Source *> byId;
    for (const Source &source : sources) {
        byId.insert(source.id, &source);
    }
    QList<DirectionSource> result(analysis.ids.size());
    for (qsizetype i = 0; i < analysis.ids.size(); ++i) {
        if (const Source *source = byId.value(analysis.ids.at(i))) {
            const SourceAnalysis &analysed = analysis.sources.at(i);
            const QHash<int, int> overlap = analysis.overlapWords.value(i);
            result[i] = {source->article.metadata.outlet, source->article.metadata.published, analysed.credits,
                         analysed.sharedWords, overlap};
        }
    }
    return result;
}

/** "000", "000 and 001", "000, 001 and 002". */
QString listed(QStringList names)
{
    if (names.size() < 2) {
        return names.value(0);
    }
    const QString last = names.takeLast();
    //: the end of a list: %1 may be several with commas between
    return Describer::tr("%1 and %2").arg(names.join(u", "_s), last);
}

QString all(const QList<int> &sources, const QStringList &keys)
{
    QStringList names;
    for (const int source : sources) {
        names.append(keys.value(source));
    }
    return listed(names);
}

/** "000, 001 or a common source". */
QString anyOrCommon(const QList<int> &sources, const QStringList &keys)
{
    QStringList names;
    for (const int source : sources) {
        names.append(keys.value(source));
    }
    //: after a list of sources
    return names.join(u", "_s) + Describer::tr(" or a common source");
}

QList<int> sourcesOf(const SharedCredit &credit)
{
    QList<int> sources;
    for (const CreditPlace &place : credit.places) {
        if (!sources.contains(place.source)) {
            sources.append(place.source);
        }
    }
    return sources;
}

/** What several sources name, each in a sentence; then what each one names alone. */
struct CreditSentences {
    QStringList common;
    QStringList single;
};

CreditSentences creditSentences(const QList<SharedCredit> &credits, const QStringList &keys)
{
    CreditSentences sentences;
    std::map<int, QStringList> names;
    for (const SharedCredit &credit : credits) {
        const QList<int> sources = sourcesOf(credit);
        if (sources.size() > 1) {
            sentences.common.append(
                Describer::tr("Possible common source: %1 (named by %2)").arg(credit.name, all(sources, keys)));
        } else {
            names[sources.value(0)].append(credit.name);
        }
    }
    for (const auto &[source, outlets] : names) {
        sentences.single.append(Describer::tr("%1 names %2").arg(keys.value(source), listed(outlets)));
    }
    return sentences;
}

QString dateText(const QDateTime &date)
{
    return QLocale().toString(date.date(), QLocale::ShortFormat);
}

/** What can be seen. */
QString observation(const DirectionSign &sign, const QStringList &keys)
{
    const QString from = all(sign.from, keys);
    const QString on = all(sign.on, keys);
    const auto percent = [](double share) {
        return Describer::tr("%1 %").arg(QLocale().toString(qRound(100 * share)));
    };
    switch (sign.reason) {
    case DirectionReason::Date:
        return Describer::tr("%1 (%2) is later than %3 (%4)")
            .arg(from, dateText(sign.published), on, dateText(sign.publishedOn));
    case DirectionReason::Containment:
        return Describer::tr("%1 of what %2 shares stands in %3, %4 the other way round")
            .arg(percent(sign.share), from, on, percent(sign.shareOn));
    case DirectionReason::Credit:
        return Describer::tr("%1 names %2, the outlet of %3").arg(from, sign.words, on);
    case DirectionReason::Slip:
        return Describer::tr("“%1” stands in %2, not in %3").arg(sign.words, on, from);
    case DirectionReason::Spelling:
        return Describer::tr("“%1” in %2 is “%3” in %4").arg(sign.words, on, sign.otherWords, from);
    }
    return {};
}

QString signSentence(const DirectionSign &sign, const QStringList &keys)
{
    //: %1 is what can be seen, %2 and %3 are sources. Never more than "consistent with".
    return Describer::tr("%1: consistent with %2 drawing on %3")
        .arg(observation(sign, keys), all(sign.from, keys), anyOrCommon(sign.on, keys));
}

} // namespace

Provenance provenance(const Variants &variants, const QList<Source> &sources, const Analysis &analysis,
                      const QStringList &texts)
{
    PassageGroup group;
    for (const Variant &variant : variants.rows()) {
        group.members.append(variant.member);
    }
    std::ranges::sort(group.members);
    QList<QList<Credit>> credits;
    for (const SourceAnalysis &source : analysis.sources) {
        credits.append(source.credits);
    }
    return {sharedCredits(group, credits, texts), directionSigns(variants, directionSources(sources, analysis), texts)};
}

QStringList describe(const Provenance &provenance, const QStringList &keys)
{
    const CreditSentences credits = creditSentences(provenance.credits, keys);
    QStringList ofWording;
    QStringList ofSources;
    for (const DirectionSign &sign : provenance.signs) {
        const bool isOfWording = sign.reason == DirectionReason::Slip || sign.reason == DirectionReason::Spelling;
        (isOfWording ? ofWording : ofSources).append(signSentence(sign, keys));
    }
    return credits.common + ofWording + credits.single + ofSources;
}

QString describe(VariantKind kind)
{
    switch (kind) {
    case VariantKind::Base:
        return Describer::tr("Base");
    case VariantKind::Verbatim:
        return Describer::tr("Verbatim");
    case VariantKind::Trimmed:
        return Describer::tr("Trimmed");
    case VariantKind::Spliced:
        return Describer::tr("Spliced");
    case VariantKind::Cleaned:
        return Describer::tr("Cleaned");
    case VariantKind::Bracketed:
        return Describer::tr("Bracketed");
    case VariantKind::Inserted:
        return Describer::tr("Inserted");
    case VariantKind::Paraphrased:
        return Describer::tr("Paraphrased");
    }
    return {};
}

QString describeWords(const VariantName &name)
{
    return name.words > 0 ? Describer::tr("%n word(s)", nullptr, name.words) : QString();
}

} // namespace Sidelight
