// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must not leave this process unsealed: who the shopper says she is, and the
// key to which the store server's answer is sealed. Main thread; owned by KioskApp.
// It is forgotten with the process.
#pragma once

#include "contract/domain/claim.h"
#include "contract/wire/sealedparts.h"
#include "link/messages.h"

#include <optional>

namespace endcap
{

class VisitSecrets final
{
public:
    VisitSecrets();

    /// Another shopper: new visit, new key, no claim.
    void renew();

    const VisitId &visit() const { return m_visit; }
    const std::optional<Claim> &claim() const { return m_claim; }
    void setClaim(const Claim &claim) { m_claim = claim; }
    void forgetClaim() { m_claim.reset(); }

    /// For an event; needs a claim. @p core: whose device and key.
    QByteArray sealedEvent(const link::Welcome &core,
                           const std::optional<TicketNonce> &nonce = std::nullopt) const;
    /// The same with all that goes beside it. Does not wipe @p secret.
    QByteArray sealedEvent(const link::Welcome &core, const wire::EventSecret &secret) const;
    /// For a login; needs a claim. The copies made of @p pin are wiped.
    QByteArray sealedLogin(const link::Welcome &core, QStringView pin) const;
    /// The answer to that login; nothing when it is not for this visit.
    std::optional<wire::VisitAnswer> opened(const link::Welcome &core,
                                            const QByteArray &answer) const;

private:
    QByteArray sealed(const link::Welcome &core, const char *context,
                      const QByteArray &plainText) const;

    VisitId m_visit;
    SealingSecretKey m_reply;
    std::optional<Claim> m_claim;
};

} // namespace endcap
