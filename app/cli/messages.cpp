// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/messages.h"

#include <QFileInfo>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

void write(QIODevice &device, const QString &text)
{
    device.write(text.toUtf8());
}

void message(const Streams &streams, const QString &text)
{
    QString line = text;
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    write(streams.err, u"sidelight-cli: "_s + line + u'\n');
}

void message(const Streams &streams, const Error &error)
{
    const bool saysWhere = error.path.isEmpty() || error.path == QFileInfo(error.path).fileName();
    message(streams, saysWhere ? describe(error) : QString(error.path + u": "_s + describe(error)));
}

} // namespace Sidelight::cli
