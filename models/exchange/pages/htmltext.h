// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** Pieces of HTML. Everything that comes from outside must go through escaped() or stand in text(). */
namespace Sidelight::html
{

/** Text for an element's content or a quoted attribute. */
[[nodiscard]] QString escaped(const QString &text);

/** An element round ready HTML: `<name class="classes">content</name>`; no attribute where `classes` is empty. */
[[nodiscard]] QString element(QStringView name, QStringView classes, const QString &content);

/** An element round text that is yet to be escaped. */
[[nodiscard]] QString text(QStringView name, QStringView classes, const QString &content);

/** A link round ready HTML to a place of the same page. */
[[nodiscard]] QString link(const QString &target, QStringView classes, const QString &content);

} // namespace Sidelight::html
