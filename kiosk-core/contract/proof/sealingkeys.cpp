// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/proof/sealingkeys.h"

#include "contract/proof/opensslhandles.h"

#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/sha.h>

namespace endcap
{

namespace
{

using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;
using NumberContext = std::unique_ptr<BN_CTX, FreeWith<BN_CTX_free>>;

constexpr int keyBytes = 32;

// 2^255 - 19
Number prime()
{
    Number p(BN_new());
    BN_set_bit(p.get(), 255);
    BN_sub_word(p.get(), 19);
    return p;
}

} // namespace

SealingSecretKey sealingKeyOf(const SigningSecretKey &secret)
{
    // What Ed25519 multiplies with (RFC 8032, section 5.1.5); X25519 clamps it itself.
    unsigned char digest[SHA512_DIGEST_LENGTH];
    SHA512(secret.raw(), SigningSecretKey::length, digest);
    const auto key =
        *SealingSecretKey::from(QByteArrayView(reinterpret_cast<const char *>(digest), keyBytes));
    OPENSSL_cleanse(digest, sizeof digest);
    return key;
}

std::optional<SealingPublicKey> sealingKeyOf(const SigningPublicKey &key)
{
    // u = (1 + y) / (1 - y); the sign of x, in the highest bit, does not matter.
    const NumberContext context(BN_CTX_new());
    const Number p = prime();
    const Number y(BN_lebin2bn(key.raw(), keyBytes, nullptr));
    BN_clear_bit(y.get(), 255);
    const Number above(BN_dup(y.get()));
    BN_add_word(above.get(), 1);
    const Number below(BN_new());
    BN_mod_sub(below.get(), BN_value_one(), y.get(), p.get(), context.get());
    const Number inverse(BN_mod_inverse(nullptr, below.get(), p.get(), context.get()));
    const Number u(BN_new());
    QByteArray bytes(keyBytes, '\0');
    if (!inverse || BN_mod_mul(u.get(), above.get(), inverse.get(), p.get(), context.get()) != 1 ||
        BN_bn2lebinpad(u.get(), reinterpret_cast<unsigned char *>(bytes.data()), keyBytes) !=
            keyBytes)
        return std::nullopt;
    return SealingPublicKey::from(bytes);
}

} // namespace endcap
