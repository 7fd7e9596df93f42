// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/visitsecrets.h"

#include "app/identity/chance.h"
#include "app/identity/wiping.h"
#include "contract/proof/sealedbox.h"

namespace endcap
{

VisitSecrets::VisitSecrets()
{
    renew();
}

void VisitSecrets::renew()
{
    m_visit = randomId<VisitId>();
    m_reply = randomId<SealingSecretKey>();
    m_claim.reset();
}

QByteArray VisitSecrets::sealed(const link::Welcome &core, const char *context,
                                const QByteArray &plainText) const
{
    return seal(core.sealKey, {context, core.device, m_visit}, plainText,
                randomId<SealingSecretKey>());
}

QByteArray VisitSecrets::sealedEvent(const link::Welcome &core,
                                     const std::optional<TicketNonce> &nonce) const
{
    return sealedEvent(core, wire::EventSecret{.claim = m_claim.value_or(Claim()), .nonce = nonce});
}

QByteArray VisitSecrets::sealedEvent(const link::Welcome &core,
                                     const wire::EventSecret &secret) const
{
    QByteArray plain = wire::encodeEventSecret(secret);
    const QByteArray box = sealed(core, "event", plain);
    wipe(plain);
    return box;
}

QByteArray VisitSecrets::sealedLogin(const link::Welcome &core, QStringView pin) const
{
    wire::LoginSecret secret{m_claim.value_or(Claim()), pin.toString(), publicKeyOf(m_reply)};
    QByteArray plain = wire::encodeLoginSecret(secret);
    const QByteArray box = sealed(core, "login", plain);
    wipe(plain);
    wipe(secret.pin);
    return box;
}

std::optional<wire::VisitAnswer> VisitSecrets::opened(const link::Welcome &core,
                                                      const QByteArray &answer) const
{
    const auto plain = unseal(m_reply, {"answer", core.device, m_visit}, answer);
    if (!plain)
        return std::nullopt;
    const auto read = wire::decodeVisitAnswer(*plain);
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace endcap
