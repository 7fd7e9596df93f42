// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/identityfolder.h"

#include "contract/wire/cbor.h"
#include "contract/wire/mapreader.h"

namespace endcap::identity
{

using namespace Qt::StringLiterals;

namespace
{

const QString keyName = u"device.key"_s;
const QString caName = u"ca.pem"_s;
const QString identityName = u"identity"_s;
constexpr qint64 maxFile = 64 * 1024;

} // namespace

Expected<DeviceIdentity, IdentityError> IdentityFolder::load()
{
    const auto bytes = m_files.read(pathOf(identityName), maxFile);
    if (!bytes) {
        return Unexpected(bytes.error() == FileError::NotFound ? IdentityError::NotEnrolled
                                                               : IdentityError::Damaged);
    }
    const auto key = m_files.read(pathOf(keyName), SigningSecretKey::length);
    const auto ca = m_files.read(pathOf(caName), maxFile);
    const auto map = wire::decodeCborMap(*bytes);
    if (!key || !SigningSecretKey::from(*key) || !ca || !map)
        return Unexpected(IdentityError::Damaged);
    wire::MapReader reader(*map);
    const auto enrolled = wire::decodeEnrolAnswer(reader.bytes("enrolled"_L1, maxFile));
    const DeviceIdentity identity{enrolled.value_or(wire::EnrolAnswer()),
                                  *SigningSecretKey::from(*key), QUrl(reader.text("server"_L1)),
                                  *ca, static_cast<qint64>(reader.number("at"_L1))};
    if (!reader.isGood() || !enrolled || !identity.server.isValid())
        return Unexpected(IdentityError::Damaged);
    return identity;
}

Expected<SigningSecretKey, IdentityError> IdentityFolder::makeKey(Random &random)
{
    if (const auto bytes = m_files.read(pathOf(keyName), SigningSecretKey::length)) {
        if (const auto key = SigningSecretKey::from(*bytes))
            return *key;
    }
    const auto key = random.id<SigningSecretKey>();
    if (!m_files.writeAtomically(pathOf(keyName), key.bytes()))
        return Unexpected(IdentityError::NotKept);
    return key;
}

Expected<void, IdentityError> IdentityFolder::save(const DeviceIdentity &identity)
{
    const QByteArray bytes =
        wire::encodeCbor(QCborMap{{u"enrolled"_s, wire::encodeEnrolAnswer(identity.enrolled)},
                                  {u"server"_s, identity.server.toString()},
                                  {u"at"_s, identity.enrolledAtMs}});
    if (!m_files.writeAtomically(pathOf(caName), identity.ca) ||
        !m_files.writeAtomically(pathOf(identityName), bytes))
        return Unexpected(IdentityError::NotKept);
    return {};
}

} // namespace endcap::identity
