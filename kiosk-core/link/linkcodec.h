// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The link's messages as CBOR maps, and a frame as bytes. Pure; any thread.
#pragma once

#include "contract/expected.h"
#include "contract/wire/wireerror.h"
#include "link/messages.h"
#include "link/staffmessages.h"

#include <QCborMap>

namespace endcap::link
{

/// One message. serial 0 is a notice; an answer carries its ask's serial.
struct Frame {
    quint64 serial = 0;
    QString name;                  ///< "enter", "content", "line-changed" ...
    std::optional<AskError> error; ///< an answer that is a refusal
    QCborMap body;
};

/// With its length (4 bytes, big-endian) in front.
QByteArray encodeFrame(const Frame &frame);
/// Without the length.
Expected<Frame, WireError> decodeFrame(const QByteArray &bytes);

QCborMap toMap(const Welcome &welcome);
QCborMap toMap(const Content &content);
QCborMap toMap(const LineState &line);
QCborMap toMap(const EnterAsk &ask);
QCborMap toMap(const EnterReceipt &receipt);
QCborMap toMap(const CheckInAsk &ask);
QCborMap toMap(const CheckInReceipt &receipt);
QCborMap toMap(const DeedAsk &ask);
QCborMap toMap(const DeedReceipt &receipt);
QCborMap toMap(const SearchAsk &ask);
QCborMap toMap(const SearchAnswer &answer);
QCborMap toMap(const ProductAsk &ask);
QCborMap toMap(const ReviewQuery &query);
QCborMap toMap(const ReviewsAnswer &answer);
QCborMap toMap(const LoginAsk &ask);
QCborMap toMap(const ProofAsk &ask);
QCborMap toMap(const Settled &settled);
QCborMap toMap(const StaffGate &gate);
QCborMap toMap(const StaffEnterAsk &ask);
QCborMap toMap(const StaffEntry &entry);
QCborMap toMap(const StaffAsk &ask);
QCborMap toMap(const StaffDone &done);
QCborMap toMap(const StaffSync &sync);
QCborMap toMap(const StaffDesk &desk);
QCborMap toMap(const Hash &hash);
QCborMap toMap(const QByteArray &bytes);

/// fromMap<Welcome>(map) and so on, for each of the types above.
template <class Message>
Expected<Message, WireError> fromMap(const QCborMap &map);

} // namespace endcap::link
