// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/enrolment.h"

#include "contract/proof/signing.h"
#include "contract/whendone.h"

namespace endcap::identity
{

using namespace Qt::StringLiterals;

Enrolment::Enrolment(Transport &transport, IdentityFolder &folder, Clock &clock, Random &random,
                     EnrolPlan plan, QObject *parent)
    : QObject(parent), m_transport(transport), m_folder(folder), m_clock(clock), m_random(random),
      m_plan(std::move(plan))
{
}

QFuture<Expected<DeviceIdentity, EnrolError>> Enrolment::start()
{
    m_promise.start();
    const auto key = m_folder.makeKey(m_random);
    if (!key) {
        finish(Unexpected(EnrolError::NotKept));
        return m_promise.future();
    }
    const HttpAsk ask{.method = "POST",
                      .path = u"/v1/enrol"_s,
                      .body = wire::encodeEnrolAsk({m_plan.code, publicKeyOf(*key)})};
    whenDone(m_transport.send(ask), this,
             [this, key = *key](const Expected<HttpAnswer, TransportError> &answer) {
                 finish(taken(answer, key));
             });
    return m_promise.future();
}

Expected<DeviceIdentity, EnrolError>
Enrolment::taken(const Expected<HttpAnswer, TransportError> &answer, const SigningSecretKey &key)
{
    if (!answer)
        return Unexpected(EnrolError::Unreachable);
    if (answer->status != 200) {
        return Unexpected(wire::decodeRefusal(answer->body).value_or(QString()) == u"bad-code"
                              ? EnrolError::BadCode
                              : EnrolError::Refused);
    }
    const auto enrolled = wire::decodeEnrolAnswer(answer->body);
    if (!enrolled)
        return Unexpected(EnrolError::Unreachable);
    const DeviceIdentity identity{*enrolled, key, m_plan.server, m_plan.ca,
                                  answer->serverMs.value_or(m_clock.wallNow().toMSecsSinceEpoch())};
    if (!m_folder.save(identity))
        return Unexpected(EnrolError::NotKept);
    return identity;
}

void Enrolment::finish(const Expected<DeviceIdentity, EnrolError> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace endcap::identity
