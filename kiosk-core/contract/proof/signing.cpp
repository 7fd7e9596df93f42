// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/proof/signing.h"

#include "contract/proof/opensslhandles.h"

namespace endcap
{

SigningPublicKey publicKeyOf(const SigningSecretKey &secret)
{
    const EvpKey key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, secret.raw(), 32));
    QByteArray bytes(32, '\0');
    size_t length = 32;
    EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(bytes.data()),
                                &length);
    return *SigningPublicKey::from(bytes);
}

Signature sign(const SigningSecretKey &secret, QByteArrayView message)
{
    const EvpKey key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, secret.raw(), 32));
    const EvpDigestContext context(EVP_MD_CTX_new());
    QByteArray bytes(64, '\0');
    size_t length = 64;
    EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get());
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(bytes.data()), &length,
                   reinterpret_cast<const unsigned char *>(message.data()),
                   static_cast<size_t>(message.size()));
    return *Signature::from(bytes);
}

bool isSignedBy(const SigningPublicKey &key, QByteArrayView message, const Signature &signature)
{
    const EvpKey pkey(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, key.raw(), 32));
    if (!pkey)
        return false;
    const EvpDigestContext context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, pkey.get()) == 1 &&
           EVP_DigestVerify(context.get(), signature.raw(), 64,
                            reinterpret_cast<const unsigned char *>(message.data()),
                            static_cast<size_t>(message.size())) == 1;
}

} // namespace endcap
