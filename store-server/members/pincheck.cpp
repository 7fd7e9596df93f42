// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/members/pincheck.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <QMessageAuthenticationCode>

namespace endcap::server
{

namespace
{
constexpr int rounds = 1 << 15; // N
constexpr int blocks = 8;       // r
constexpr int lanes = 1;        // p
constexpr int mostMemory = 64 * 1024 * 1024;
} // namespace

QByteArray checkOf(const QString &pin, const QByteArray &salt, const QByteArray &pepper)
{
    QByteArray letters = pin.toUtf8();
    QByteArray stretched(32, '\0');
    const int done = EVP_PBE_scrypt(letters.constData(), static_cast<size_t>(letters.size()),
                                    reinterpret_cast<const unsigned char *>(salt.constData()),
                                    static_cast<size_t>(salt.size()), rounds, blocks, lanes,
                                    mostMemory, reinterpret_cast<unsigned char *>(stretched.data()),
                                    static_cast<size_t>(stretched.size()));
    OPENSSL_cleanse(letters.data(), static_cast<size_t>(letters.size()));
    if (done != 1)
        return {};
    const QByteArray check = QMessageAuthenticationCode::hash("endcap pin 1" + stretched, pepper,
                                                              QCryptographicHash::Sha256);
    OPENSSL_cleanse(stretched.data(), static_cast<size_t>(stretched.size()));
    return check;
}

bool isSameCheck(const QByteArray &one, const QByteArray &other)
{
    return !one.isEmpty() && one.size() == other.size() &&
           CRYPTO_memcmp(one.constData(), other.constData(), static_cast<size_t>(one.size())) == 0;
}

} // namespace endcap::server
