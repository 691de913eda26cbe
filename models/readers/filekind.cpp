// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/filekind.h"

#include "models/readers/unmarkedunicode.h"

#include <algorithm>
#include <array>

namespace Sidelight
{

namespace
{

struct Magic {
    QByteArrayView bytes;
    const char *name;
};

constexpr std::array magics = {
    Magic{QByteArrayView("\x89PNG\r\n\x1A\n", 8), "PNG picture"},
    Magic{QByteArrayView("\xFF\xD8\xFF", 3), "JPEG picture"},
    Magic{QByteArrayView("GIF87a", 6), "GIF picture"},
    Magic{QByteArrayView("GIF89a", 6), "GIF picture"},
    Magic{QByteArrayView("II*\0", 4), "TIFF picture"},
    Magic{QByteArrayView("MM\0*", 4), "TIFF picture"},
    Magic{QByteArrayView("PK\x03\x04", 4), "ZIP archive or office document"},
    Magic{QByteArrayView("PK\x05\x06", 4), "ZIP archive"},
    Magic{QByteArrayView("%PDF-", 5), "PDF document"},
    Magic{QByteArrayView("{\\rtf", 5), "RTF document"},
    Magic{QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), "old office document"},
    Magic{QByteArrayView("\x7F"
                         "ELF",
                         4),
          "program"},
    Magic{QByteArrayView("\x1F\x8B", 2), "gzip archive"},
    Magic{QByteArrayView("\xFD"
                         "7zXZ\0",
                         6),
          "xz archive"},
    Magic{QByteArrayView("\x28\xB5\x2F\xFD", 4), "zstd archive"},
    Magic{QByteArrayView("7z\xBC\xAF\x27\x1C", 6), "7-Zip archive"},
    Magic{QByteArrayView("Rar!\x1A\x07", 6), "RAR archive"},
    Magic{QByteArrayView("SQLite format 3\0", 16), "SQLite database"},
    Magic{QByteArrayView("%!PS", 4), "PostScript document"},
};

/** Whether the byte is a control character that text files do not have; ESC is part of the Japanese ISO-2022 codes. */
constexpr bool isForeign(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return (value < 0x20 && (value < '\t' || value > '\r') && value != 0x1B) || value == 0x7F;
}

bool beginsWith(QByteArrayView bytes, QByteArrayView lowerCase)
{
    return bytes.size() >= lowerCase.size() &&
           bytes.first(lowerCase.size()).compare(lowerCase, Qt::CaseInsensitive) == 0;
}

/** Whether a page for a browser begins, behind a byte order mark, blanks and the line that says it is XML. */
bool isHtml(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes = bytes.sliced(3);
    }
    bytes = bytes.trimmed();
    if (const qsizetype end = beginsWith(bytes, "<?xml") ? bytes.indexOf("?>") : -1; end >= 0) {
        bytes = bytes.sliced(end + 2).trimmed();
    }
    return beginsWith(bytes, "<!doctype html") || beginsWith(bytes, "<html>") || beginsWith(bytes, "<html ");
}

bool hasUnicodeMark(QByteArrayView bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") ||
           bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4));
}

} // namespace

std::optional<QString> binaryKind(QByteArrayView bytes)
{
    for (const Magic &magic : magics) {
        if (bytes.startsWith(magic.bytes)) {
            return QString::fromLatin1(magic.name);
        }
    }
    if (isHtml(bytes)) {
        return QStringLiteral("HTML page");
    }
    const auto foreign = std::ranges::count_if(bytes, isForeign);
    if (foreign < 3 || foreign * 50 <= bytes.size() || hasUnicodeMark(bytes) || unmarkedUnicode(bytes)) {
        return std::nullopt;
    }
    return QStringLiteral("binary data");
}

} // namespace Sidelight
