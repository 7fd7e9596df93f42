// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The private authority that kiosks pin, and the server's certificate under it
// (X.509, EC P-256), made with OpenSSL. Pure but for OpenSSL's own randomness.
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace endcap::server
{

struct Certified {
    QByteArray certificatePem;
    QByteArray keyPem;
};

/// A new authority, good for ten years. Nothing when OpenSSL refuses.
std::optional<Certified> makeAuthority(const QDateTime &now);

/// A new server certificate under @p authority, good for two years, for the names
/// localhost, 127.0.0.1 and ::1.
std::optional<Certified> makeServerCertificate(const Certified &authority, const QDateTime &now);

/// When it ends; nothing when @p certificatePem is no certificate.
std::optional<QDateTime> endOf(const QByteArray &certificatePem);

} // namespace endcap::server
