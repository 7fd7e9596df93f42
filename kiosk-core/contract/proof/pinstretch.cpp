// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/proof/pinstretch.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace endcap
{

namespace
{
constexpr quint64 blocks = 8; // r
constexpr quint64 lanes = 1;  // p
} // namespace

std::optional<Hash> stretchPin(QByteArrayView pin, QByteArrayView salt, int cost)
{
    if (cost < leastPinCost || cost > mostPinCost)
        return std::nullopt;
    const quint64 rounds = quint64(1) << cost;
    const quint64 memory = 128 * blocks * rounds + 1024 * 1024;
    unsigned char stretched[Hash::length];
    const bool isDone = EVP_PBE_scrypt(pin.data(), static_cast<size_t>(pin.size()),
                                       reinterpret_cast<const unsigned char *>(salt.data()),
                                       static_cast<size_t>(salt.size()), rounds, blocks, lanes,
                                       memory, stretched, sizeof stretched) == 1;
    const auto hash =
        Hash::from(QByteArrayView(reinterpret_cast<const char *>(stretched), sizeof stretched));
    OPENSSL_cleanse(stretched, sizeof stretched);
    return isDone ? hash : std::nullopt;
}

bool isSameCheck(const Hash &one, const Hash &other)
{
    return CRYPTO_memcmp(one.raw(), other.raw(), Hash::length) == 0;
}

} // namespace endcap
