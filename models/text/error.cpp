// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/error.h"

#include <QFileInfo>

namespace Sidelight
{

namespace
{

/** In the context that lupdate gives to a function of the namespace: that of the namespace. */
QString tr(const char *text)
{
    return QCoreApplication::translate("Sidelight", text);
}

/** The sentence for a code; %1 stands for the file's name. */
QString sentence(Error::Code code)
{
    switch (code) {
    case Error::Code::Cancelled:
        return tr("Stopped before it was done.");
    case Error::Code::FileMissing:
        return tr("%1 does not exist.");
    case Error::Code::FileUnreadable:
        return tr("%1 cannot be read.");
    case Error::Code::FileNotWritable:
        return tr("%1 cannot be written.");
    case Error::Code::IsDirectory:
        return tr("%1 is a folder, not a file.");
    case Error::Code::FileEmpty:
        return tr("%1 is empty.");
    case Error::Code::FileTooLarge:
        return tr("%1 is too large to be an article.");
    case Error::Code::NotText:
        return tr("%1 is not a text file.");
    case Error::Code::NoText:
        return tr("%1 holds no text.");
    case Error::Code::NotAProject:
        return tr("%1 is not a Sidelight project.");
    case Error::Code::OtherProgramsDatabase:
        return tr("%1 is another program’s database, not a Sidelight project.");
    case Error::Code::NewerVersion:
        return tr("%1 was made by a newer version of Sidelight.");
    case Error::Code::Damaged:
        return tr("%1 is damaged.");
    case Error::Code::TextChanged:
        return tr("%1 holds a text that no longer matches its checksum.");
    case Error::Code::ReadOnly:
        return tr("%1 is open for reading only.");
    case Error::Code::Locked:
        return tr("%1 is in use by another program.");
    case Error::Code::Malformed:
        return tr("%1 is malformed.");
    case Error::Code::DiskFull:
        return tr("There is no room left to write %1.");
    case Error::Code::Database:
        return tr("The project file %1 reported an error.");
    case Error::Code::Internal:
        return tr("Something went wrong inside Sidelight.");
    }
    return {};
}

} // namespace

QString describe(const Error &error)
{
    QString text = sentence(error.code);
    if (text.contains(QLatin1String("%1"))) {
        text = text.arg(error.path.isEmpty() ? tr("The file") : QFileInfo(error.path).fileName());
    }
    return error.detail.isEmpty() ? text : text + QLatin1String(" (") + error.detail + QLatin1Char(')');
}

} // namespace Sidelight
