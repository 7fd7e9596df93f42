// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/membership.h"

#include "contract/whendone.h"
#include "contract/wire/messages.h"
#include "services/drafts.h"

#include <QPromise>

#include <memory>

namespace endcap::services
{

using namespace Qt::StringLiterals;

namespace
{

Expected<QByteArray, ServiceError> boxIn(const Expected<HttpAnswer, TransportError> &answer)
{
    if (!answer || answer->status >= 500)
        return Unexpected(ServiceError::Unreachable);
    if (answer->status != 200)
        return Unexpected(ServiceError::Refused);
    const auto box = wire::decodeVisitBox(answer->body);
    if (!box)
        return Unexpected(ServiceError::Unreachable);
    return *box;
}

} // namespace

Membership::Membership(Transport &line, QObject *parent) : QObject(parent), m_line(line) {}

QFuture<Expected<QByteArray, ServiceError>> Membership::login(const VisitId &visit,
                                                              const QByteArray &sealed)
{
    auto promise = std::make_shared<QPromise<Expected<QByteArray, ServiceError>>>();
    promise->start();
    if (!isPlausibleSeal(sealed)) {
        promise->addResult(Unexpected(ServiceError::Malformed));
        promise->finish();
        return promise->future();
    }
    const HttpAsk ask{
        .method = "POST", .path = u"/v1/visit"_s, .body = wire::encodeVisitAsk({visit, sealed})};
    whenDone(m_line.send(ask), this, [promise](const Expected<HttpAnswer, TransportError> &answer) {
        promise->addResult(boxIn(answer));
        promise->finish();
    });
    return promise->future();
}

} // namespace endcap::services
