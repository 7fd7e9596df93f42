// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/keys/keyfolder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace endcap::server
{

namespace
{

constexpr int renewDays = 90;
constexpr auto authorityKey = "authority-key.pem";
constexpr auto serverKey = "server-key.pem";
constexpr auto serverCertificateName = "server.pem";
constexpr auto hqKey = "headquarters.key";
constexpr auto sealKey = "seal.key";
constexpr auto pepperFile = "pepper.key";

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions everybody = ownerOnly | QFile::ReadGroup | QFile::ReadOther;

bool writeNew(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QFile file(path);
    // The rights are set as the file is made: it is never readable, not even briefly.
    return file.open(QFile::WriteOnly | QFile::NewOnly, permissions) &&
           file.write(bytes) == bytes.size() && file.flush();
}

bool replace(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QFile::WriteOnly) && file.setPermissions(ownerOnly) &&
           file.write(bytes) == bytes.size() && file.commit();
}

Expected<QByteArray, KeyError> readSmall(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Unexpected(KeyError::CannotRead);
    return file.read(64 * 1024);
}

} // namespace

QString KeyFolder::path(const char *name) const
{
    return m_data + QStringLiteral("/keys/") + QLatin1String(name);
}

Expected<void, KeyError> KeyFolder::make(Random &random, const QDateTime &now) const
{
    const auto authority = makeAuthority(now);
    const auto server = authority ? makeServerCertificate(*authority, now) : std::nullopt;
    if (!server)
        return Unexpected(KeyError::NoCrypto);
    const QString folder = m_data + QStringLiteral("/keys");
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner))
        return Unexpected(KeyError::CannotWrite);
    const bool isWritten =
        writeNew(path(authorityKey), authority->keyPem, ownerOnly) &&
        writeNew(path(serverKey), server->keyPem, ownerOnly) &&
        writeNew(path(serverCertificateName), server->certificatePem, ownerOnly) &&
        writeNew(path(hqKey), random.bytes(32).toHex() + '\n', ownerOnly) &&
        writeNew(path(sealKey), random.bytes(32).toHex() + '\n', ownerOnly) &&
        writeNew(path(pepperFile), random.bytes(32).toHex() + '\n', ownerOnly) &&
        writeNew(authorityPath(), authority->certificatePem, everybody);
    if (!isWritten)
        return Unexpected(KeyError::CannotWrite);
    return {};
}

Expected<ServerKeys, KeyError> KeyFolder::read() const
{
    const auto hq = readSmall(path(hqKey));
    const auto seal = readSmall(path(sealKey));
    const auto pepper = readSmall(path(pepperFile));
    if (!hq || !seal || !pepper)
        return Unexpected(KeyError::CannotRead);
    const auto hqSecret = SigningSecretKey::fromHex(hq->trimmed());
    const auto sealSecret = SealingSecretKey::fromHex(seal->trimmed());
    const auto pepperBytes = Hash::fromHex(pepper->trimmed());
    if (!hqSecret || !sealSecret || !pepperBytes)
        return Unexpected(KeyError::Malformed);
    return ServerKeys{*hqSecret, *sealSecret, pepperBytes->bytes()};
}

Expected<Certified, KeyError> KeyFolder::serverCertificate(const QDateTime &now) const
{
    const auto certificate = readSmall(path(serverCertificateName));
    const auto key = readSmall(path(serverKey));
    if (!certificate || !key)
        return Unexpected(KeyError::CannotRead);
    const auto ends = endOf(*certificate);
    if (!ends)
        return Unexpected(KeyError::Malformed);
    if (*ends < now.addDays(renewDays))
        return renew(now);
    return Certified{*certificate, *key};
}

Expected<Certified, KeyError> KeyFolder::renew(const QDateTime &now) const
{
    const auto certificate = readSmall(authorityPath());
    const auto key = readSmall(path(authorityKey));
    if (!certificate || !key)
        return Unexpected(KeyError::CannotRead);
    const auto made = makeServerCertificate({*certificate, *key}, now);
    if (!made)
        return Unexpected(KeyError::NoCrypto);
    // A stop between the two leaves a pair that does not fit; the next start still
    // reads the old certificate, and makes both again.
    if (!replace(path(serverKey), made->keyPem) ||
        !replace(path(serverCertificateName), made->certificatePem))
        return Unexpected(KeyError::CannotWrite);
    return *made;
}

} // namespace endcap::server
