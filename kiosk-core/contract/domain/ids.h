// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Byte strings of a fixed length, each kind a type of its own, so that a device
// is never passed where a visit is meant. Plain values; any thread.
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace endcap
{

template <class Tag, int Length>
class FixedBytes
{
public:
    static constexpr int length = Length;

    /// All zero: "none yet" where a type allows it, the chain's first `prev`.
    FixedBytes() = default;

    /// Nothing when @p bytes does not have exactly `length` bytes.
    static std::optional<FixedBytes> from(QByteArrayView bytes)
    {
        if (bytes.size() != Length)
            return std::nullopt;
        FixedBytes made;
        std::memcpy(made.m_bytes.data(), bytes.data(), Length);
        return made;
    }

    /// Reads 2 * length hex digits, either case; nothing when there are others.
    static std::optional<FixedBytes> fromHex(QByteArrayView hex)
    {
        if (hex.size() != qsizetype{2} * Length)
            return std::nullopt;
        for (char letter : hex) {
            if (!std::strchr("0123456789abcdefABCDEF", letter) || letter == 0)
                return std::nullopt;
        }
        return from(QByteArray::fromHex(hex.toByteArray()));
    }

    QByteArray bytes() const { return QByteArray(m_bytes.data(), Length); }
    QByteArrayView view() const { return QByteArrayView(m_bytes.data(), Length); }
    QByteArray hex() const { return bytes().toHex(); }
    const unsigned char *raw() const
    {
        return reinterpret_cast<const unsigned char *>(m_bytes.data());
    }
    bool isZero() const { return *this == FixedBytes(); }

    auto operator<=>(const FixedBytes &) const = default;

    friend size_t qHash(const FixedBytes &id, size_t seed = 0)
    {
        return qHashBits(id.m_bytes.data(), Length, seed);
    }

private:
    std::array<char, Length> m_bytes{};
};

using DeviceId = FixedBytes<struct DeviceIdTag, 16>;
using EventId = FixedBytes<struct EventIdTag, 16>; ///< UUIDv7, made by the screen
using VisitId = FixedBytes<struct VisitIdTag, 16>;
using BootId = FixedBytes<struct BootIdTag, 16>;
using EpochId = FixedBytes<struct EpochIdTag, 16>;           ///< one life of the store server
using StaffVersion = FixedBytes<struct StaffVersionTag, 16>; ///< one state of the staff list
using StaffToken = FixedBytes<struct StaffTokenTag, 16>;     ///< one stay in staff mode
using TicketNonce = FixedBytes<struct TicketNonceTag, 16>;
using Pseudonym = FixedBytes<struct PseudonymTag, 16>; ///< a member, where nobody may know her
using Hash = FixedBytes<struct HashTag, 32>;           ///< SHA-256
using SigningPublicKey = FixedBytes<struct SigningPublicKeyTag, 32>; ///< Ed25519
using SigningSecretKey = FixedBytes<struct SigningSecretKeyTag, 32>;
using Signature = FixedBytes<struct SignatureTag, 64>;
using SealingPublicKey = FixedBytes<struct SealingPublicKeyTag, 32>; ///< X25519
using SealingSecretKey = FixedBytes<struct SealingSecretKeyTag, 32>;

} // namespace endcap
