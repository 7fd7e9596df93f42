// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/entryproofs.h"

#include "contract/whendone.h"
#include "contract/wire/drawcodec.h"

#include <QPromise>

#include <memory>

namespace endcap::services
{

using namespace Qt::StringLiterals;

namespace
{

Expected<QByteArray, ServiceError> proofIn(const Expected<HttpAnswer, TransportError> &answer)
{
    if (!answer || answer->status >= 500)
        return Unexpected(ServiceError::Unreachable);
    if (answer->status == 404)
        return Unexpected(ServiceError::NotFound);
    if (answer->status != 200)
        return Unexpected(ServiceError::Refused);
    if (!wire::decodeEntryProof(answer->body))
        return Unexpected(ServiceError::Unreachable);
    return answer->body;
}

} // namespace

EntryProofs::EntryProofs(Transport &line, QObject *parent) : QObject(parent), m_line(line) {}

QFuture<Expected<QByteArray, ServiceError>> EntryProofs::fetch(const QString &drawing,
                                                               const DeviceId &device, quint64 seq)
{
    auto promise = std::make_shared<QPromise<Expected<QByteArray, ServiceError>>>();
    promise->start();
    const HttpAsk ask{.path = u"/v1/proof"_s,
                      .query = {{u"drawing"_s, drawing},
                                {u"device"_s, QString::fromLatin1(device.hex())},
                                {u"seq"_s, QString::number(seq)}}};
    whenDone(m_line.send(ask), this, [promise](const Expected<HttpAnswer, TransportError> &answer) {
        promise->addResult(proofIn(answer));
        promise->finish();
    });
    return promise->future();
}

} // namespace endcap::services
