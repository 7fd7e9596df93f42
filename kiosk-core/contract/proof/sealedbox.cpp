// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/proof/sealedbox.h"

#include "contract/proof/opensslhandles.h"

#include <openssl/crypto.h>

#include <optional>

namespace endcap
{

namespace
{

constexpr char version = 1;
constexpr int keyLength = 32;
constexpr int nonceLength = 12;
constexpr int tagLength = 16;
constexpr int headLength = 1 + keyLength;

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

// Key and nonce of one box; wiped when it goes.
struct BoxKey {
    unsigned char bytes[keyLength + nonceLength] = {};
    BoxKey() = default;
    BoxKey(const BoxKey &) = default;
    BoxKey &operator=(const BoxKey &) = default;
    ~BoxKey() { OPENSSL_cleanse(bytes, sizeof bytes); }
    const unsigned char *nonce() const { return bytes + keyLength; }
};

std::optional<BoxKey> agree(const SealingSecretKey &mine, const SealingPublicKey &theirs,
                            const SealingPublicKey &ephemeral, const SealingPublicKey &recipient)
{
    const EvpKey secret(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, mine.raw(), 32));
    const EvpKey peer(EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, theirs.raw(), 32));
    const EvpKeyContext exchange(EVP_PKEY_CTX_new(secret.get(), nullptr));
    unsigned char shared[32];
    size_t sharedLength = sizeof shared;
    // Fails for points of small order, whose result everybody knows.
    if (EVP_PKEY_derive_init(exchange.get()) != 1 ||
        EVP_PKEY_derive_set_peer(exchange.get(), peer.get()) != 1 ||
        EVP_PKEY_derive(exchange.get(), shared, &sharedLength) != 1)
        return std::nullopt;

    const QByteArray salt = ephemeral.bytes() + recipient.bytes();
    constexpr char info[] = "endcap seal 1";
    BoxKey key;
    size_t length = sizeof key.bytes;
    const EvpKeyContext kdf(EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr));
    const bool isDerived =
        EVP_PKEY_derive_init(kdf.get()) == 1 &&
        EVP_PKEY_CTX_set_hkdf_md(kdf.get(), EVP_sha256()) == 1 &&
        EVP_PKEY_CTX_set1_hkdf_salt(kdf.get(), raw(salt), static_cast<int>(salt.size())) == 1 &&
        EVP_PKEY_CTX_set1_hkdf_key(kdf.get(), shared, sizeof shared) == 1 &&
        EVP_PKEY_CTX_add1_hkdf_info(kdf.get(), reinterpret_cast<const unsigned char *>(info),
                                    sizeof info - 1) == 1 &&
        EVP_PKEY_derive(kdf.get(), key.bytes, &length) == 1;
    OPENSSL_cleanse(shared, sizeof shared);
    if (!isDerived)
        return std::nullopt;
    return key;
}

QByteArray associated(const SealContext &context)
{
    return context.name + '\0' + context.device.bytes() + context.visit.bytes();
}

} // namespace

SealingPublicKey publicKeyOf(const SealingSecretKey &secret)
{
    const EvpKey key(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, secret.raw(), 32));
    QByteArray bytes(32, '\0');
    size_t length = 32;
    EVP_PKEY_get_raw_public_key(key.get(), raw(bytes), &length);
    return *SealingPublicKey::from(bytes);
}

QByteArray seal(const SealingPublicKey &recipient, const SealContext &context,
                QByteArrayView plainText, const SealingSecretKey &ephemeral)
{
    const SealingPublicKey shown = publicKeyOf(ephemeral);
    const auto key = agree(ephemeral, recipient, shown, recipient);
    if (!key)
        return {}; // no recipient has such a key; nobody could open the box
    const QByteArray bound = associated(context);
    QByteArray box = version + shown.bytes();
    box.resize(headLength + plainText.size() + tagLength);
    int length = 0;
    const EvpCipherContext cipher(EVP_CIPHER_CTX_new());
    EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key->bytes, key->nonce());
    EVP_EncryptUpdate(cipher.get(), nullptr, &length, raw(bound), static_cast<int>(bound.size()));
    EVP_EncryptUpdate(cipher.get(), raw(box) + headLength, &length, raw(plainText),
                      static_cast<int>(plainText.size()));
    EVP_EncryptFinal_ex(cipher.get(), raw(box) + headLength + length, &length);
    EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagLength,
                        raw(box) + headLength + plainText.size());
    return box;
}

Expected<QByteArray, SealError> unseal(const SealingSecretKey &recipient,
                                       const SealContext &context, QByteArrayView box)
{
    if (box.size() < headLength + tagLength || box.at(0) != version)
        return Unexpected(SealError::Malformed);
    const auto shown = *SealingPublicKey::from(box.sliced(1, keyLength));
    const auto key = agree(recipient, shown, shown, publicKeyOf(recipient));
    if (!key)
        return Unexpected(SealError::NotForUs);
    const QByteArrayView cipherText = box.sliced(headLength).chopped(tagLength);
    QByteArray tag = box.last(tagLength).toByteArray();
    const QByteArray bound = associated(context);
    QByteArray plainText(cipherText.size(), '\0');
    int length = 0;
    const EvpCipherContext cipher(EVP_CIPHER_CTX_new());
    EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key->bytes, key->nonce());
    EVP_DecryptUpdate(cipher.get(), nullptr, &length, raw(bound), static_cast<int>(bound.size()));
    EVP_DecryptUpdate(cipher.get(), raw(plainText), &length, raw(cipherText),
                      static_cast<int>(cipherText.size()));
    EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagLength, raw(tag));
    if (EVP_DecryptFinal_ex(cipher.get(), raw(plainText) + length, &length) != 1) {
        OPENSSL_cleanse(plainText.data(), static_cast<size_t>(plainText.size()));
        return Unexpected(SealError::NotForUs);
    }
    return plainText;
}

} // namespace endcap
