// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/sameruns.h"

#include "models/text/variants.h"

namespace Sidelight
{

QList<AlignedRun> sameRuns(const QString &before, const QString &after)
{
    const Variants variants({{0, {0, before.size()}}, {1, {0, after.size()}}}, {before, after}, 0);
    QList<AlignedRun> runs = variants.rows().at(1).runs;
    runs.removeIf([](const AlignedRun &run) { return run.kind != RunKind::Same; });
    return runs;
}

} // namespace Sidelight
