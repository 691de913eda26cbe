// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/pages/reportdata.h"

#include "models/exchange/claimcolours.h"
#include "models/project/staleanalysis.h"
#include "models/text/datetext.h"

#include <QLocale>

#include <set>

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
    , analysis(withoutStale(ofAnalysis, ofProject.sources))
    , codebook(ofProject.claims)
    , matrix(claimMatrix(codebook, idsOf(ofProject.sources), ofProject.codings))
    , speakers(analysis)
{
    for (int i = 0; i < project.codings.size(); ++i) {
        m_codingNumbers.insert(project.codings[i].id, i + 1);
    }
    for (int i = 0; i < analysis.groups.size(); ++i) {
        if (!analysis.groups[i].noise) {
            m_shownGroups.append(i);
        }
    }
}

QString ReportData::colourClass(const Claim &claim)
{
    return claim.freeColour.isEmpty() ? u"c%1"_s.arg(claim.colour) : u"cf"_s + claim.freeColour.sliced(1);
}

QString ReportData::colourRules() const
{
    std::set<QString> colours;
    for (const Claim &claim : codebook.claims()) {
        if (!claim.freeColour.isEmpty()) {
            colours.insert(claim.freeColour);
        }
    }
    QString rules;
    for (const QString &colour : colours) {
        const QString rule = u".cf"_s + colour.sliced(1) + u" { --c: %1; }"_s;
        rules += rule.arg(legibleColour(colour, false)) + u"\n@media screen and (prefers-color-scheme: dark) { "_s +
                 rule.arg(legibleColour(colour, true)) + u" }\n"_s;
    }
    return rules;
}

QString ReportData::percent(double share)
{
    constexpr double whole = 100;
    //: a share, a whole number in per cent
    return tr("%1 %").arg(QLocale().toString(qRound(share * whole)));
}

QString ReportData::dateText(const QDateTime &published)
{
    return published.isValid() ? shortDate(published.date()) : QString();
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
