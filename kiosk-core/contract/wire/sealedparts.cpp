// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/sealedparts.h"

#include "contract/wire/cbor.h"
#include "contract/wire/mapreader.h"
#include "contract/wire/padding.h"
#include "contract/wire/provenanswer.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype secretBlock = 256;

QString nameOf(Claim::How how)
{
    switch (how) {
    case Claim::How::Phone:
        return u"phone"_s;
    case Claim::How::Card:
        return u"card"_s;
    case Claim::How::Qr:
        return u"qr"_s;
    case Claim::How::Email:
        return u"email"_s;
    }
    return {};
}

QCborMap claimMap(const Claim &claim)
{
    return {{u"how"_s, nameOf(claim.how)}, {u"value"_s, claim.value}};
}

Claim readClaim(MapReader &outer)
{
    MapReader map(outer.map("claim"_L1));
    const QString how = map.text("how"_L1, 16);
    Claim claim;
    claim.value = map.text("value"_L1, 320);
    if (how == u"phone")
        claim.how = Claim::How::Phone;
    else if (how == u"card")
        claim.how = Claim::How::Card;
    else if (how == u"qr")
        claim.how = Claim::How::Qr;
    else if (how == u"email")
        claim.how = Claim::How::Email;
    else
        map.refuse("how"_L1);
    if (!map.isGood() || claim.value.isEmpty())
        outer.refuse("claim"_L1);
    return claim;
}

QCborMap reviewMap(const ReviewWords &review)
{
    return {{u"title"_s, review.title}, {u"text"_s, review.text}};
}

ReviewWords readReview(MapReader &outer)
{
    MapReader map(outer.map("review"_L1));
    const ReviewWords review{map.text("title"_L1, ReviewWords::titleLetters),
                             map.text("text"_L1, ReviewWords::textLetters)};
    if (!map.isGood())
        outer.refuse("review"_L1);
    return review;
}

QCborMap registrationMap(const Registration &registration)
{
    return {{u"name"_s, registration.name},
            {u"email"_s, registration.email},
            {u"pin"_s, registration.pin},
            {u"consents"_s, QCborArray::fromStringList(registration.consents)}};
}

Registration readRegistration(MapReader &outer)
{
    MapReader map(outer.map("join"_L1));
    const Registration registration{map.text("name"_L1, 120), map.text("email"_L1, 320),
                                    map.text("pin"_L1, 8), map.texts("consents"_L1)};
    if (!map.isGood())
        outer.refuse("join"_L1);
    return registration;
}

} // namespace

QByteArray encodeEventSecret(const EventSecret &secret)
{
    QCborMap map{{u"claim"_s, claimMap(secret.claim)}};
    if (secret.nonce)
        map.insert(u"nonce"_s, secret.nonce->bytes());
    if (secret.review)
        map.insert(u"review"_s, reviewMap(*secret.review));
    if (secret.registration)
        map.insert(u"join"_s, registrationMap(*secret.registration));
    return encodePadded(map, secretBlock);
}

Expected<EventSecret, WireError> decodeEventSecret(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    EventSecret secret;
    secret.claim = readClaim(map);
    secret.nonce = map.optionalId<TicketNonce>("nonce"_L1);
    if (map.has("review"_L1))
        secret.review = readReview(map);
    if (map.has("join"_L1))
        secret.registration = readRegistration(map);
    if (!map.isGood())
        return Unexpected(map.error());
    return secret;
}

QByteArray encodeLoginSecret(const LoginSecret &secret)
{
    return encodePadded({{u"claim"_s, claimMap(secret.claim)},
                         {u"pin"_s, secret.pin},
                         {u"reply"_s, secret.reply.bytes()}},
                        secretBlock);
}

Expected<LoginSecret, WireError> decodeLoginSecret(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    const LoginSecret secret{readClaim(map), map.text("pin"_L1, 16),
                             map.id<SealingPublicKey>("reply"_L1)};
    if (!map.isGood())
        return Unexpected(map.error());
    return secret;
}

QByteArray encodeVisitAnswer(const VisitAnswer &answer)
{
    if (const auto *claimed = std::get_if<ClaimedAnswer>(&answer)) {
        return encodePadded(
            {{u"level"_s, u"claimed"_s}, {u"wait_s"_s, static_cast<qint64>(claimed->wait.count())}},
            answerBlock);
    }
    return encodePadded(toProvenMap(std::get<ProvenAnswer>(answer)), answerBlock);
}

Expected<VisitAnswer, WireError> decodeVisitAnswer(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    VisitAnswer answer;
    const QString level = map.text("level"_L1, 16);
    if (level == u"claimed") {
        answer = ClaimedAnswer{std::chrono::seconds(map.smallNumber("wait_s"_L1))};
    } else if (level == u"proven") {
        answer = readProven(map);
    } else {
        map.refuse("level"_L1);
    }
    if (!map.isGood())
        return Unexpected(map.error());
    return answer;
}

} // namespace endcap::wire
