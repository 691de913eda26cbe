// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/codebook.h"
#include "models/claims/reading/matrix.h"
#include "models/project/analysis.h"
#include "models/project/projectdata.h"
#include "models/project/speakertable.h"

#include <QCoreApplication>

namespace Sidelight
{

/** What all parts of the HTML report draw on: the project, what the engines say of it, and what they have in common. */
class ReportData final
{
    Q_DECLARE_TR_FUNCTIONS(Sidelight::HtmlReport)

public:
    ReportData(const ProjectData &project, const Analysis &analysis);
    Q_DISABLE_COPY_MOVE(ReportData)

    const ProjectData &project;
    const Analysis analysis; ///< of sources that the project has, with the text that it has
    Codebook codebook;
    ClaimMatrix matrix;
    SpeakerTable speakers;

    /** The source that the analysis calls `index`. */
    [[nodiscard]] const Source &source(int index) const { return *project.source(analysis.ids.at(index)); }
    /** A number for a coding that is its own in this report. */
    [[nodiscard]] int number(const QUuid &coding) const { return m_codingNumbers.value(coding, -1); }
    /** The passage groups that carry more than names, in their order, with their places in Analysis::groups. */
    [[nodiscard]] const QList<int> &shownGroups() const { return m_shownGroups; }

    /** The class of what has a claim's colour: "c5", or "cfaa3355" where it has its own. */
    [[nodiscard]] static QString colourClass(const Claim &claim);
    /** The style rules for the claims that have a colour of their own, legible in light and dark. */
    [[nodiscard]] QString colourRules() const;

    /** The sign that stands before the words for a stance. */
    [[nodiscard]] static QString percent(double share);
    /** "7 Nov 2014"; empty where an article gives no date. */
    [[nodiscard]] static QString dateText(const QDateTime &published);

    enum class Counted { Sources, Words, Quotes, Passages, Claims, Codings };
    /** "1 quote", "13 quotes". */
    [[nodiscard]] static QString counted(Counted what, qsizetype count);

private:
    QHash<QUuid, int> m_codingNumbers;
    QList<int> m_shownGroups;
};

} // namespace Sidelight
