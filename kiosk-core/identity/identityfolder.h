// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folder that keeps a kiosk's identity: `device.key` (32 bytes, for this user
// only), `ca.pem`, and `identity`, written last: it is what makes a kiosk
// enrolled. Core's thread.
#pragma once

#include "contract/expected.h"
#include "identity/deviceidentity.h"
#include "outside/files.h"
#include "outside/random.h"

namespace endcap::identity
{

enum class IdentityError {
    NotEnrolled,
    Damaged, ///< there, but not readable: a person must look
    NotKept, ///< could not be written
};

class IdentityFolder
{
public:
    /// @p folder must exist, for this user only.
    IdentityFolder(Files &files, QString folder) : m_files(files), m_folder(std::move(folder)) {}

    Expected<DeviceIdentity, IdentityError> load();
    /// The key of this kiosk: the one that is there, or a new one, durable before
    /// anybody hears of its public half.
    Expected<SigningSecretKey, IdentityError> makeKey(Random &random);
    Expected<void, IdentityError> save(const DeviceIdentity &identity);

private:
    QString pathOf(const QString &name) const { return m_folder + u'/' + name; }

    Files &m_files;
    QString m_folder;
};

} // namespace endcap::identity
