// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakedoor.h"

#include "contract/proof/sealedbox.h"
#include "contract/proof/sha256.h"
#include "contract/wire/itemcodecs.h"
#include "tests/fakes/samples.h"

#include <QDateTime>

#include <algorithm>

namespace endcap::fakes
{

using namespace Qt::StringLiterals;
using link::AskError;

FakeDoor::FakeDoor()
    : store(sampleStore()), m_key(numbered<SealingSecretKey>(1)), m_device(numbered<DeviceId>(7))
{
    staffDoor.line = [this] { return lineState; };
    lineState.isUp = true;
    lineState.lastContactMs = QDateTime::currentMSecsSinceEpoch();
}

link::Welcome FakeDoor::welcome()
{
    return {readiness, m_device, kiosk, publicKeyOf(m_key), hqKey};
}

link::Content FakeDoor::content()
{
    const qint64 now = nowMs ? nowMs : QDateTime::currentMSecsSinceEpoch();
    link::Content content{
        now, validUntilMs ? validUntilMs : now + 3'600'000, store.id, wire::encodeStore(store), {}};
    for (const Slide &slide : slides)
        content.items.append({u"slide"_s, slide.id, wire::encodeSlide(slide)});
    for (const Offer &offer : offers)
        content.items.append({u"offer"_s, offer.id, wire::encodeOffer(offer)});
    for (const Drawing &drawing : drawings)
        content.items.append({u"drawing"_s, drawing.id, wire::encodeDrawing(drawing)});
    for (const Quest &quest : quests)
        content.items.append({u"quest"_s, quest.id, wire::encodeQuest(quest)});
    for (const Consent &consent : consents)
        content.items.append({u"consent"_s, consent.id, wire::encodeConsent(consent)});
    for (const Share &share : shares)
        content.items.append({u"share"_s, share.id, wire::encodeShare(share)});
    for (const Product &product : products)
        content.items.append({u"product"_s, product.gtin, wire::encodeProduct(product)});
    for (auto it = draws.cbegin(); it != draws.cend(); ++it)
        content.items.append({u"draw"_s, it.key(), wire::encodePublishedDraw(*it)});
    return content;
}

Expected<QByteArray, AskError> FakeDoor::image(const Hash &hash)
{
    if (!images.contains(hash))
        return Unexpected(AskError::NotFound);
    return images.value(hash);
}

QFuture<Expected<QByteArray, AskError>> FakeDoor::login(const link::LoginAsk &ask)
{
    auto promise = std::make_shared<LoginPromise>();
    promise->start();
    if (server == Server::Silent) {
        m_unanswered.append(promise);
        return promise->future();
    }
    promise->addResult(answerTo(ask));
    promise->finish();
    return promise->future();
}

QFuture<Expected<QByteArray, AskError>> FakeDoor::prove(const link::ProofAsk &ask)
{
    proofAsks.append(ask);
    auto promise = std::make_shared<LoginPromise>();
    promise->start();
    if (server == Server::Silent) {
        m_unanswered.append(promise);
        return promise->future();
    }
    const auto proof = proofs.constFind({ask.device, ask.seq});
    if (server == Server::Unreachable)
        promise->addResult(Unexpected(AskError::Unreachable));
    else if (proof == proofs.cend())
        promise->addResult(Unexpected(AskError::NotFound));
    else
        promise->addResult(wire::encodeEntryProof(*proof));
    promise->finish();
    return promise->future();
}

Expected<QByteArray, AskError> FakeDoor::answerTo(const link::LoginAsk &ask)
{
    if (server == Server::Unreachable)
        return Unexpected(AskError::Unreachable);
    if (server == Server::Nonsense)
        return QByteArray(1100, '?');
    const auto plain = unseal(m_key, {"login", m_device, ask.visit}, ask.sealed);
    const auto secret = plain ? wire::decodeLoginSecret(*plain)
                              : Expected<wire::LoginSecret, WireError>(Unexpected(WireError()));
    if (!secret)
        return Unexpected(AskError::Refused);
    logins.append(*secret);
    const auto member = members.constFind(secret->claim.value);
    wire::VisitAnswer answer = wire::ClaimedAnswer();
    if (member != members.cend() && member->pin == secret->pin)
        answer = member->answer;
    return seal(secret->reply, {"answer", m_device, ask.visit}, wire::encodeVisitAnswer(answer),
                numbered<SealingSecretKey>(static_cast<int>(100 + logins.size())));
}

std::optional<wire::EventSecret> FakeDoor::opened(const VisitId &visit, const QByteArray &box) const
{
    const auto plain = unseal(m_key, {"event", m_device, visit}, box);
    const auto secret = plain ? wire::decodeEventSecret(*plain)
                              : Expected<wire::EventSecret, WireError>(Unexpected(WireError()));
    return secret ? std::optional(*secret) : std::nullopt;
}

quint64 FakeDoor::seqOf(const EventId &id)
{
    if (!m_events.contains(id))
        m_events.append(id);
    return static_cast<quint64>(m_events.indexOf(id) + 1);
}

Expected<link::EnterReceipt, AskError> FakeDoor::enter(const link::EnterAsk &ask)
{
    ++enterAsks;
    if (enterError)
        return Unexpected(*enterError);
    const auto drawing = std::ranges::find(drawings, ask.drawing, &Drawing::id);
    const auto secret = opened(ask.visit, ask.sealed);
    if (drawing == drawings.end() ||
        wire::manifestOf(wire::encodeDrawing(*drawing)) != ask.manifest)
        return Unexpected(AskError::NotOpen);
    if (!secret)
        return Unexpected(AskError::Malformed);
    const bool isNew = !m_events.contains(ask.id);
    const quint64 seq = seqOf(ask.id);
    if (isNew)
        entries.append({ask, *secret});
    if (afterSaving)
        afterSaving();
    return link::EnterReceipt{seq, sha256("event" + QByteArray::number(seq)),
                              drawing->sealsAt.toMSecsSinceEpoch(), numbered<Signature>(1)};
}

Expected<link::CheckInReceipt, AskError> FakeDoor::checkIn(const link::CheckInAsk &ask)
{
    ++checkInAsks;
    if (checkInError)
        return Unexpected(*checkInError);
    const auto secret = opened(ask.visit, ask.sealed);
    if (!secret)
        return Unexpected(AskError::Malformed);
    const bool isNew = !m_events.contains(ask.id);
    const quint64 seq = seqOf(ask.id);
    if (isNew)
        checkIns.append({ask, *secret});
    if (afterSaving)
        afterSaving();
    return link::CheckInReceipt{seq, sha256("event" + QByteArray::number(seq)),
                                store.dayAt(QDateTime::currentDateTimeUtc())};
}

Expected<link::DeedReceipt, AskError> FakeDoor::keep(const link::DeedAsk &ask)
{
    if (deedError)
        return Unexpected(*deedError);
    const auto secret = opened(ask.visit, ask.sealed);
    if (!secret)
        return Unexpected(AskError::Malformed);
    const bool isNew = !m_events.contains(ask.id);
    const quint64 seq = seqOf(ask.id);
    if (isNew)
        deeds.append({ask, *secret});
    if (afterSaving)
        afterSaving();
    return link::DeedReceipt{seq, sha256("event" + QByteArray::number(seq))};
}

Expected<link::SearchAnswer, AskError> FakeDoor::search(const link::SearchAsk &ask)
{
    searches.append(ask.text);
    if (findError)
        return Unexpected(*findError);
    link::SearchAnswer answer;
    for (const Product &each : products) {
        if (each.name.contains(corrected.isEmpty() ? ask.text : corrected, Qt::CaseInsensitive) &&
            answer.products.size() < link::SearchAnswer::mostProducts)
            answer.products.append({each.gtin, wire::encodeProduct(each)});
    }
    if (!ask.text.isEmpty())
        answer.corrected = corrected;
    return answer;
}

Expected<QByteArray, AskError> FakeDoor::product(const link::ProductAsk &ask)
{
    if (findError)
        return Unexpected(*findError);
    const auto found = std::ranges::find(products, ask.gtin, &Product::gtin);
    if (found == products.end())
        return Unexpected(AskError::NotFound);
    return wire::encodeProduct(*found);
}

Expected<link::ReviewsAnswer, AskError> FakeDoor::reviews(const ReviewQuery &query)
{
    reviewQueries.append(query);
    if (reviewsError)
        return Unexpected(*reviewsError);
    const auto product = std::ranges::find(products, query.product, &Product::gtin);
    if (product == products.end())
        return Unexpected(AskError::NotFound);
    link::ReviewsAnswer answer{wire::encodeProduct(*product), "", {}, std::nullopt};
    Rating rating{query.product, {}, 0};
    qint64 place = 0;
    for (const Review &review : std::as_const(said)) {
        if (review.product != query.product)
            continue;
        ++rating.counts.at(static_cast<size_t>(review.stars - 1));
        rating.boughtHere += review.isBoughtHere() ? 1 : 0;
        ++place;
        const bool isWanted = (query.stars == 0 || review.stars == query.stars) &&
                              (!query.after || query.after->key < place);
        if (!isWanted || answer.next)
            continue;
        if (answer.reviews.size() == ReviewQuery::pageLength)
            answer.next = ReviewPlace{1, place - 1, 0};
        else
            answer.reviews.append({review.id, wire::encodeReview(review)});
    }
    if (rating.count() > 0)
        answer.rating = wire::encodeRating(rating);
    return answer;
}

} // namespace endcap::fakes
