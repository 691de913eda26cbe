// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/reader.h"

#include "models/readers/encoding.h"
#include "models/readers/filekind.h"
#include "models/readers/newsparts.h"
#include "models/text/sanitising.h"
#include "models/text/sha256.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qint64 largestFile = qint64(64) << 20; // bytes

bool isBlank(QChar unit)
{
    return unit.isSpace() || unit == QChar::ByteOrderMark || unit == QChar(0x200B);
}

Article article(const QByteArray &bytes, const QString &text, const Encoding &encoding, const QString &fileName)
{
    Article result;
    result.fileName = QFileInfo(fileName).fileName();
    result.text = sanitised(text);
    result.originalBytes = bytes;
    result.sha256 = sha256(bytes);
    result.encoding = encoding;
    NewsParts found = newsParts(result.text);
    result.parts = std::move(found.parts);
    result.metadata = std::move(found.metadata);
    return result;
}

/** Why a path cannot be an article, before it is opened; a pipe or device would be waited for without end. */
std::optional<Error> obstacle(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{Error::Code::FileMissing, path, -1, {}};
    }
    if (info.isDir()) {
        return Error{Error::Code::IsDirectory, path, -1, {}};
    }
    if (!info.isFile()) {
        return Error{Error::Code::FileUnreadable, path, -1, u"not a regular file"_s};
    }
    if (info.size() > largestFile) {
        return Error{Error::Code::FileTooLarge, path, -1, {}};
    }
    return std::nullopt;
}

} // namespace

Result<Article> readArticle(const QString &path)
{
    if (std::optional<Error> error = obstacle(path)) {
        return tl::unexpected(*std::move(error));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::FileUnreadable, path, file.errorString());
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(Error::Code::FileUnreadable, path, file.errorString());
    }
    return articleFromBytes(bytes, path);
}

Result<Article> articleFromBytes(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty()) {
        return failure(Error::Code::FileEmpty, fileName);
    }
    if (bytes.size() > largestFile) {
        return failure(Error::Code::FileTooLarge, fileName);
    }
    if (std::optional<QString> kind = binaryKind(bytes)) {
        return failure(Error::Code::NotText, fileName, *std::move(kind));
    }
    const DecodedText decodedText = decoded(bytes);
    if (std::ranges::all_of(decodedText.text, isBlank)) {
        return failure(Error::Code::NoText, fileName);
    }
    return article(bytes, decodedText.text, decodedText.encoding, fileName);
}

Article articleFromText(const QString &text, const QString &name)
{
    const QString encoding = u"UTF-8"_s;
    return article(text.toUtf8(), text, Encoding{{}, {}, encoding, false}, name);
}

} // namespace Sidelight
