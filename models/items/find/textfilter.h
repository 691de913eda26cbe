// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Sidelight
{

/**
 * What was typed into a filter field: fits a text that holds every one of its words, anywhere and in any order, upper
 * and lower case and the kinds of quotation marks and dashes alike (see folded()). Empty fits everything.
 */
class TextFilter final
{
public:
    /** False if it is the same filter as before. */
    bool setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool matches(const QString &text) const;

private:
    QString m_text;
    QStringList m_words; ///< folded
};

} // namespace Sidelight
