// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/typedtext.h"

#include <QPlainTextEdit>

namespace Sidelight
{

QString typedText(const QPlainTextEdit &field)
{
    QString text = field.document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

} // namespace Sidelight
