// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Owners of OpenSSL's handles, for the .cpp files of proof and of the store
// server's certificates. Freed when they go out of scope.
#pragma once

#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/x509v3.h>

#include <memory>

namespace endcap
{

template <auto Free>
struct FreeWith {
    template <class Handle>
    void operator()(Handle *handle) const
    {
        Free(handle);
    }
};

using EvpKey = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using EvpKeyContext = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;
using EvpDigestContext = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using EvpCipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeWith<EVP_CIPHER_CTX_free>>;
using X509Certificate = std::unique_ptr<X509, FreeWith<X509_free>>;

} // namespace endcap
