// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/marks/marks.h"
#include "widgets/panes/comparisonview.h"

namespace Sidelight
{

/** What the pane of a source shows; the engines' part is empty until the source is analysed. */
[[nodiscard]] PaneContent paneContent(const Source &source, const ProjectData &project, const Analysis &analysis,
                                      const SpeakerTable &speakers, const MarkOptions &options = {});

/** The keys of the analysed sources, by their index in the analysis. */
[[nodiscard]] QStringList sourceKeys(const ProjectData &project, const Analysis &analysis);

/** The ticked sources in table order, at most as many as there can be panes. */
[[nodiscard]] QList<const Source *> openSources(const ProjectData &project);

} // namespace Sidelight
