// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/coredoor.h"

#include "contract/whendone.h"

#include <QPromise>

#include <memory>

namespace endcap::link
{

namespace
{

AskError meaningOf(services::ServiceError error)
{
    switch (error) {
    case services::ServiceError::NotReady:
        return AskError::NotReady;
    case services::ServiceError::Malformed:
        return AskError::Malformed;
    case services::ServiceError::NotOpen:
        return AskError::NotOpen;
    case services::ServiceError::StorageFailed:
        return AskError::StorageFailed;
    case services::ServiceError::StorageFull:
        return AskError::StorageFull;
    case services::ServiceError::Conflict:
        return AskError::Conflict;
    case services::ServiceError::NotFound:
        return AskError::NotFound;
    case services::ServiceError::Unreachable:
        return AskError::Unreachable;
    case services::ServiceError::Refused:
        return AskError::Refused;
    }
    return AskError::StorageFailed;
}

using Later = QFuture<Expected<QByteArray, AskError>>;

// What a service will answer, in the words of the link.
Later inOurWords(const QFuture<Expected<QByteArray, services::ServiceError>> &answer,
                 QObject &service)
{
    auto promise = std::make_shared<QPromise<Expected<QByteArray, AskError>>>();
    promise->start();
    whenDone(answer, &service,
             [promise](const Expected<QByteArray, services::ServiceError> &bytes) {
                 if (bytes)
                     promise->addResult(*bytes);
                 else
                     promise->addResult(Unexpected(meaningOf(bytes.error())));
                 promise->finish();
             });
    return promise->future();
}

Later notReady()
{
    QPromise<Expected<QByteArray, AskError>> promise;
    promise.start();
    promise.addResult(Unexpected(AskError::NotReady));
    promise.finish();
    return promise.future();
}

} // namespace

CoreDoor::CoreDoor(std::optional<Services> services, House house, CoreStaffDoor &staff)
    : m_services(std::move(services)), m_house(std::move(house)), m_staff(staff)
{
}

Readiness CoreDoor::readiness() const
{
    if (!m_services)
        return Readiness::NotSetUp;
    if (!m_house.canKeepEvents())
        return Readiness::StorageFailed;
    return m_services->content.isEmpty() ? Readiness::Waiting : Readiness::Ready;
}

Welcome CoreDoor::welcome()
{
    if (!m_services)
        return {};
    const wire::EnrolAnswer &enrolled = m_services->enrolled;
    return {readiness(), enrolled.device, enrolled.kiosk, enrolled.sealKey, enrolled.hqKey};
}

Content CoreDoor::content()
{
    if (!m_services)
        return {0, 0, {}, "", {}};
    const services::OnNow on = m_services->content.onNow();
    // The link knows no null: an empty store is none.
    return {on.nowMs, on.validUntilMs, m_services->content.storeId(), "" + on.store, on.items};
}

LineState CoreDoor::line()
{
    return m_house.line();
}

QList<Settled> CoreDoor::lastSettled()
{
    return m_house.lastSettled();
}

Expected<QByteArray, AskError> CoreDoor::image(const Hash &hash)
{
    if (!m_services)
        return Unexpected(AskError::NotReady);
    const auto bytes = m_services->content.image(hash);
    if (!bytes)
        return Unexpected(meaningOf(bytes.error()));
    return *bytes;
}

QFuture<Expected<QByteArray, AskError>> CoreDoor::login(const LoginAsk &ask)
{
    if (!m_services)
        return notReady();
    services::Membership &membership = m_services->membership;
    return inOurWords(membership.login(ask.visit, ask.sealed), membership);
}

QFuture<Expected<QByteArray, AskError>> CoreDoor::prove(const ProofAsk &ask)
{
    if (!m_services)
        return notReady();
    services::EntryProofs &proofs = m_services->proofs;
    return inOurWords(proofs.fetch(ask.drawing, ask.device, ask.seq), proofs);
}

Expected<EnterReceipt, AskError> CoreDoor::enter(const EnterAsk &ask)
{
    if (!m_services)
        return Unexpected(AskError::NotReady);
    const auto receipt = m_services->drawings.enter(
        {ask.id, ask.visit, ask.drawing, ask.manifest, ask.nonce, ask.sealed});
    if (!receipt)
        return Unexpected(meaningOf(receipt.error()));
    return EnterReceipt{receipt->seq, receipt->event, receipt->sealsMs, receipt->signature};
}

Expected<CheckInReceipt, AskError> CoreDoor::checkIn(const CheckInAsk &ask)
{
    if (!m_services)
        return Unexpected(AskError::NotReady);
    const auto receipt = m_services->checkIns.checkIn({ask.id, ask.visit, ask.sealed});
    if (!receipt)
        return Unexpected(meaningOf(receipt.error()));
    return CheckInReceipt{receipt->seq, receipt->event, receipt->day};
}

Expected<DeedReceipt, AskError> CoreDoor::keep(const DeedAsk &ask)
{
    if (!m_services)
        return Unexpected(AskError::NotReady);
    const auto kept = m_services->deeds.keep({ask.id, ask.visit, ask.body, ask.sealed});
    if (!kept)
        return Unexpected(meaningOf(kept.error()));
    return DeedReceipt{kept->seq, kept->event};
}

static_assert(services::Finder::mostProducts <= SearchAnswer::mostProducts);

Expected<SearchAnswer, AskError> CoreDoor::search(const SearchAsk &ask)
{
    if (!m_services)
        return Unexpected(AskError::NotReady);
    const auto found = m_services->finder.search(ask.text);
    if (!found)
        return Unexpected(meaningOf(found.error()));
    SearchAnswer answer{{}, found->corrected};
    for (const auto &product : found->products)
        answer.products.append({product.id, product.body});
    return answer;
}

Expected<QByteArray, AskError> CoreDoor::product(const ProductAsk &ask)
{
    if (!m_services)
        return Unexpected(AskError::NotReady);
    const auto body = m_services->finder.product(ask.gtin);
    if (!body)
        return Unexpected(meaningOf(body.error()));
    return *body;
}

Expected<ReviewsAnswer, AskError> CoreDoor::reviews(const ReviewQuery &query)
{
    if (!m_services)
        return Unexpected(AskError::NotReady);
    const auto found = m_services->reviews.read(query);
    if (!found)
        return Unexpected(meaningOf(found.error()));
    // The link knows no null: an empty rating is none.
    ReviewsAnswer answer{found->product, "" + found->rating, {}, found->page.next};
    for (const storage::StoredReview &review : found->page.reviews)
        answer.reviews.append({review.id, review.body});
    return answer;
}

void CoreDoor::takeShown(const Hash &digest)
{
    m_house.takeShown(digest);
}

} // namespace endcap::link
