// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/reportdata.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

QList<QUuid> idsOf(const QList<Source> &sources)
{
    QList<QUuid> ids;
    for (const Source &source : sources) {
        ids.append(source.id);
    }
    return ids;
}

} // namespace

ReportData::ReportData(const ProjectData &ofProject, const Analysis &ofAnalysis)
    : project(ofProject)
    , analysis(ofAnalysis)
    , codebook(ofProject.claims)
    , matrix(claimMatrix(codebook, idsOf(ofProject.sources), ofProject.codings))
{
    QList<QList<Quote>> quotes;
    for (const SourceAnalysis &source : analysis.sources) {
        quotes.append(source.quotes);
    }
    speakers = speakersOf(quotes);
    for (const Speaker &speaker : std::as_const(speakers)) {
        m_speakerColours.insert(speaker.name, speaker.colour);
    }
    for (int i = 0; i < project.codings.size(); ++i) {
        m_codingNumbers.insert(project.codings[i].id, i + 1);
    }
    for (int i = 0; i < analysis.groups.size(); ++i) {
        if (!analysis.groups[i].namesOnly) {
            m_shownGroups.append(i);
        }
    }
}

QString ReportData::stanceText(const Coding &coding)
{
    switch (coding.stance) {
    case Stance::Asserts:
        return coding.attributedTo.isEmpty() ? tr("asserts") : tr("asserts, through %1").arg(coding.attributedTo);
    case Stance::Attributes:
        return coding.attributedTo.isEmpty() ? tr("attributes") : tr("attributes to %1").arg(coding.attributedTo);
    case Stance::Disputes:
        return coding.attributedTo.isEmpty() ? tr("disputes") : tr("disputes, through %1").arg(coding.attributedTo);
    case Stance::Questions:
        return coding.attributedTo.isEmpty() ? tr("questions") : tr("questions, through %1").arg(coding.attributedTo);
    case Stance::Omits:
        return tr("omits");
    }
    return {};
}

QString ReportData::stanceSign(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return u"●"_s;
    case Stance::Attributes:
        return u"◉"_s;
    case Stance::Disputes:
        return u"✕"_s;
    case Stance::Questions:
        return u"?"_s;
    case Stance::Omits:
        return u"−"_s;
    }
    return {};
}

QString ReportData::percent(double share)
{
    constexpr double whole = 100;
    //: a share, a whole number in per cent
    return tr("%1 %").arg(QLocale().toString(qRound(share * whole)));
}

QString ReportData::counted(Counted what, qsizetype count)
{
    const int n = static_cast<int>(count);
    switch (what) {
    case Counted::Sources:
        return n == 1 ? tr("1 source") : tr("%n sources", nullptr, n);
    case Counted::Words:
        return n == 1 ? tr("1 word") : tr("%n words", nullptr, n);
    case Counted::Quotes:
        return n == 1 ? tr("1 quote") : tr("%n quotes", nullptr, n);
    case Counted::Passages:
        return n == 1 ? tr("1 shared passage") : tr("%n shared passages", nullptr, n);
    case Counted::Claims:
        return n == 1 ? tr("1 claim") : tr("%n claims", nullptr, n);
    case Counted::Codings:
        return n == 1 ? tr("1 coding") : tr("%n codings", nullptr, n);
    }
    return {};
}

} // namespace Sidelight
