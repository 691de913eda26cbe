// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/sha256.h"

#include <openssl/evp.h>

namespace Sidelight
{

QByteArray sha256(QByteArrayView bytes)
{
    static const EVP_MD *const method = EVP_MD_fetch(nullptr, "SHA256", nullptr); // looked for once: it takes longer
    constexpr qsizetype length = 32;
    QByteArray sum(length, Qt::Uninitialized);
    const int done = EVP_Digest(bytes.constData(), static_cast<size_t>(bytes.size()),
                                reinterpret_cast<unsigned char *>(sum.data()), nullptr, method, nullptr);
    if (done != 1) {
        qFatal("no SHA-256 in this build of OpenSSL"); // nothing could be told from anything else
    }
    return sum;
}

} // namespace Sidelight
