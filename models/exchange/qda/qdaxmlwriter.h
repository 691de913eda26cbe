// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/qda/qdaproject.h"

#include <QByteArray>

namespace Sidelight::qda
{

/**
 * The project as `project.qde`: UTF-8, elements in the order that the schema wants, none of the lists that are empty.
 * Characters that XML 1.0 cannot hold become U+FFFD. Linear.
 */
[[nodiscard]] QByteArray projectXml(const Project &project);

/** The codes as a codebook file (`.qdc`). A codebook must have a code: empty without one. */
[[nodiscard]] QByteArray codebookXml(const QList<Code> &codes, const QString &origin);

} // namespace Sidelight::qda
