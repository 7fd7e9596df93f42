// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/keys/certificates.h"

#include "contract/proof/opensslhandles.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/pem.h>

namespace endcap::server
{

namespace
{

using Bio = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;
using BigNumber = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>>;

// Allowance for clocks that run behind the server's.
constexpr qint64 backdatedSeconds = 24 * 3600;

struct Plan {
    const char *name;
    int years;
    QList<std::pair<int, const char *>> extensions;
};

QByteArray written(BIO *memory)
{
    char *bytes = nullptr;
    const long length = BIO_get_mem_data(memory, &bytes);
    return QByteArray(bytes, length);
}

Bio readable(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

bool addExtensions(X509 *certificate, X509 *issuer, const Plan &plan)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const auto &[kind, value] : plan.extensions) {
        const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    return true;
}

bool setSerial(X509 *certificate)
{
    const BigNumber serial(BN_new());
    return BN_rand(serial.get(), 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate)) != nullptr;
}

// Signs with the issuer's key, or with its own when there is no issuer.
std::optional<Certified> make(const Plan &plan, X509 *issuer, EVP_PKEY *issuerKey,
                              const QDateTime &now)
{
    const EvpKey key(EVP_EC_gen("P-256"));
    const X509Certificate certificate(X509_new());
    if (!key || !certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1 ||
        !setSerial(certificate.get()) || X509_set_pubkey(certificate.get(), key.get()) != 1)
        return std::nullopt;
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(plan.name), -1, -1, 0);
    X509 *signer = issuer ? issuer : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()),
                  now.toSecsSinceEpoch() - backdatedSeconds);
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()),
                  now.addYears(plan.years).toSecsSinceEpoch());
    if (!addExtensions(certificate.get(), signer, plan) ||
        X509_sign(certificate.get(), issuerKey ? issuerKey : key.get(), EVP_sha256()) == 0)
        return std::nullopt;

    const Bio certificateText(BIO_new(BIO_s_mem()));
    const Bio keyText(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1 ||
        PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                      nullptr) != 1)
        return std::nullopt;
    return Certified{written(certificateText.get()), written(keyText.get())};
}

} // namespace

std::optional<Certified> makeAuthority(const QDateTime &now)
{
    const Plan plan{"Endcap store authority",
                    10,
                    {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                     {NID_key_usage, "critical,keyCertSign,cRLSign"},
                     {NID_subject_key_identifier, "hash"}}};
    return make(plan, nullptr, nullptr, now);
}

std::optional<Certified> makeServerCertificate(const Certified &authority, const QDateTime &now)
{
    const X509Certificate issuer(
        PEM_read_bio_X509(readable(authority.certificatePem).get(), nullptr, nullptr, nullptr));
    const EvpKey issuerKey(
        PEM_read_bio_PrivateKey(readable(authority.keyPem).get(), nullptr, nullptr, nullptr));
    if (!issuer || !issuerKey)
        return std::nullopt;
    const Plan plan{"Endcap store server",
                    2,
                    {{NID_basic_constraints, "critical,CA:FALSE"},
                     {NID_key_usage, "critical,digitalSignature"},
                     {NID_ext_key_usage, "serverAuth"},
                     {NID_subject_key_identifier, "hash"},
                     {NID_authority_key_identifier, "keyid:always"},
                     {NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1"}}};
    return make(plan, issuer.get(), issuerKey.get(), now);
}

std::optional<QDateTime> endOf(const QByteArray &certificatePem)
{
    const X509Certificate certificate(
        PEM_read_bio_X509(readable(certificatePem).get(), nullptr, nullptr, nullptr));
    tm ends = {};
    if (!certificate || ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &ends) != 1)
        return std::nullopt;
    return QDateTime(QDate(ends.tm_year + 1900, ends.tm_mon + 1, ends.tm_mday),
                     QTime(ends.tm_hour, ends.tm_min, ends.tm_sec), Qt::UTC);
}

} // namespace endcap::server
