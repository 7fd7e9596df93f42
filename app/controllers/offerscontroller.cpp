// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/offerscontroller.h"

#include "app/content/productimages.h"
#include "app/content/storecontent.h"
#include "app/corewatch.h"
#include "app/flow.h"
#include "app/identity/chance.h"
#include "app/identity/knownshopper.h"
#include "contract/domain/coupon.h"
#include "contract/wire/itemcodecs.h"

#include <algorithm>

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{

offerstate::Failure failureOf(Deed::Failure failure)
{
    switch (failure) {
    case Deed::StorageFailed:
        return offerstate::StorageFailed;
    case Deed::NotOpen:
        return offerstate::NotOpen;
    case Deed::CoreGone:
        return offerstate::CoreGone;
    case Deed::NoFailure:
        break;
    }
    return offerstate::NoFailure;
}

} // namespace

OffersController::OffersController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_faces(parts.content, parts.images, parts.shopper),
      m_model(nullptr)
{
    connect(&m_parts.content, &StoreContent::changed, this, &OffersController::refresh);
    connect(&m_parts.images, &ProductImages::arrived, this, &OffersController::refresh);
    connect(&m_parts.shopper, &KnownShopper::changed, this, &OffersController::refresh);
}

OffersController::Phase OffersController::phase() const
{
    if (!m_parts.content.isThere())
        return Waiting;
    return count() > 0 ? Some : None;
}

bool OffersController::isProven() const
{
    return m_parts.shopper.isProven();
}

int OffersController::personalCount() const
{
    return static_cast<int>(std::ranges::count_if(m_model.faces(), [](const OfferFace &face) {
        return face.personal && face.state == offerstate::Open;
    }));
}

OfferFace OffersController::featured() const
{
    const auto &faces = m_model.faces();
    const auto open = std::ranges::find(faces, offerstate::Open, &OfferFace::state);
    if (open != faces.cend())
        return *open;
    return faces.isEmpty() ? OfferFace() : faces.first();
}

void OffersController::open(const QString &key)
{
    const auto &faces = m_model.faces();
    const auto found = std::ranges::find(faces, key, &OfferFace::key);
    if (found == faces.cend())
        return;
    m_current = *found;
    Q_EMIT changed();
    m_parts.flow.take(Flow::Step::OpenOffer);
}

void OffersController::keep()
{
    const auto &core = m_parts.deed.core.welcome();
    const auto body = m_parts.content.bodyOf(u"offer"_s, m_current.key);
    const bool isWanted =
        m_current.state == offerstate::Open || m_current.state == offerstate::Failed;
    if (!isWanted || !body)
        return;
    Kept &kept = m_kept[m_current.key];
    if (!kept.deed) {
        kept.nonce = randomId<TicketNonce>();
        kept.deed = std::make_unique<Deed>(m_parts.deed);
        connect(kept.deed.get(), &Deed::changed, this, &OffersController::refresh);
    }
    if (core)
        kept.serial = couponSerial(core->device, kept.nonce);
    kept.deed->make(OfferTaken{m_current.key, wire::termsOf(*body)},
                    {.claim = {}, .nonce = kept.nonce});
}

void OffersController::refresh()
{
    QList<OfferFace> faces = m_faces.all();
    for (OfferFace &face : faces)
        addDeed(face);
    m_model.setFaces(faces);
    look();
    Q_EMIT changed();
}

void OffersController::look()
{
    if (m_current.key.isEmpty())
        return;
    const auto &faces = m_model.faces();
    const auto found = std::ranges::find(faces, m_current.key, &OfferFace::key);
    if (found != faces.cend()) {
        m_current = *found;
        return;
    }
    // Gone while she looks at it: what she has kept is hers all the same.
    addDeed(m_current);
    if (!m_current.hasCoupon() && m_current.state != offerstate::Saving)
        m_current.state = offerstate::Over;
}

void OffersController::addDeed(OfferFace &face) const
{
    const auto kept = m_kept.find(face.key);
    if (kept == m_kept.end() || kept->second.deed->state() == Deed::Undone)
        return;
    const Deed &deed = *kept->second.deed;
    const bool isOwner = m_parts.shopper.isOwner();
    face.failure = failureOf(deed.failure());
    switch (deed.state()) {
    case Deed::Undone:
        break;
    case Deed::Saving:
        face.state = offerstate::Saving;
        break;
    case Deed::Saved:
        face.state = offerstate::Saved;
        break;
    case Deed::Confirmed:
        face.state = isOwner ? offerstate::Confirmed : offerstate::Sent;
        break;
    case Deed::Refused:
        // With a claim alone, or an unproven number, the same words for yes and no: the no
        // would tell what the owner of the number did before.
        face.state = isOwner ? offerstate::Void : offerstate::Sent;
        face.objection = isOwner ? objectionOf(deed.refusal()) : offerstate::NoObjection;
        break;
    case Deed::Failed:
        face.state = offerstate::Failed;
        break;
    }
    if (face.hasCoupon() || face.state == offerstate::Void) {
        face.serial = spelledSerial(kept->second.serial);
        face.code = couponCode(kept->second.serial);
    }
}

} // namespace endcap
