// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the server's keys lie: DATA/keys, for the server's user only, and the
// authority's certificate DATA/ca.pem, which anybody may read. Main thread.
#pragma once

#include "contract/expected.h"
#include "store-server/keys/certificates.h"
#include "store-server/keys/serverkeys.h"
#include "store-server/outside/random.h"

#include <QString>

namespace endcap::server
{

enum class KeyError {
    CannotWrite, ///< the folder or a file in it; also when one is there already
    CannotRead,  ///< missing, or not ours to read
    Malformed,   ///< not what init wrote
    NoCrypto,    ///< OpenSSL refused
};

class KeyFolder
{
public:
    explicit KeyFolder(const QString &dataFolder) : m_data(dataFolder) {}

    QString authorityPath() const { return m_data + QStringLiteral("/ca.pem"); }

    /// Makes every key; never writes over one.
    Expected<void, KeyError> make(Random &random, const QDateTime &now) const;
    Expected<ServerKeys, KeyError> read() const;
    /// The server's certificate; a new one when it would end within 90 days.
    Expected<Certified, KeyError> serverCertificate(const QDateTime &now) const;

private:
    QString path(const char *name) const;
    Expected<Certified, KeyError> renew(const QDateTime &now) const;

    QString m_data;
};

} // namespace endcap::server
