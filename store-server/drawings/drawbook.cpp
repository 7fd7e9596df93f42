// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/drawings/drawbook.h"

#include "contract/proof/merkletree.h"
#include "contract/proof/sha256.h"
#include "contract/proof/signing.h"
#include "contract/wire/itemcodecs.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

Signature DrawBook::sign(const QByteArray &said) const
{
    return endcap::sign(m_hq, said);
}

SigningPublicKey DrawBook::key() const
{
    return publicKeyOf(m_hq);
}

Drawn<void> DrawBook::take(const DrawAct &act, const std::function<Drawn<void>()> &work) const
{
    DrawRefusal refusal = DrawRefusal::StorageFailed;
    const auto done = m_database.inTransaction([&]() -> Stored<void> {
        if (const auto taken = work(); !taken) {
            refusal = taken.error();
            return Unexpected(sqlite::StorageError::Failed);
        }
        return m_database.draws.log(act, u"done"_s, nowMs());
    });
    if (done)
        return {};
    // A refusal is undone, and still told of.
    if (!m_database.draws.log(act, nameOf(refusal), nowMs()))
        qWarning("What was refused could not be written to the log");
    return Unexpected(refusal);
}

Drawn<DrawBook::Published> DrawBook::published(const QString &drawing) const
{
    const auto found = m_database.entries.published(drawing);
    if (!found)
        return Unexpected(DrawRefusal::StorageFailed);
    const auto read =
        *found ? wire::decodeDrawing(drawing, (*found)->body) : Unexpected(WireError());
    if (!read)
        return Unexpected(DrawRefusal::NoSuchDrawing);
    return Published{*read, (*found)->body};
}

Drawn<SealedDraw> DrawBook::sealed(const QString &drawing) const
{
    const auto now = published(drawing);
    if (!now)
        return Unexpected(now.error());
    const auto head = m_database.seals.head(drawing);
    if (!head)
        return Unexpected(DrawRefusal::StorageFailed);
    if (!*head)
        return Unexpected(DrawRefusal::NotSealed);
    const auto checked = checkSeal(drawing, now->manifest, **head, key());
    if (!checked)
        return Unexpected(DrawRefusal::StorageFailed);
    return *checked;
}

Drawn<DrawBook::Result> DrawBook::result(const QString &drawing) const
{
    const auto found = m_database.draws.result(drawing);
    if (!found)
        return Unexpected(DrawRefusal::StorageFailed);
    if (!*found)
        return Unexpected(DrawRefusal::NotDrawn);
    const auto read = wire::decodeDrawResult((*found)->bytes);
    if (!read)
        return Unexpected(DrawRefusal::StorageFailed);
    return Result{*read, (*found)->bytes, sha256((*found)->bytes)};
}

Drawn<QList<DrawOut>> DrawBook::outs(const QString &drawing) const
{
    const auto found = m_database.draws.outs(drawing);
    if (!found)
        return Unexpected(DrawRefusal::StorageFailed);
    QList<DrawOut> outs;
    for (const wire::SignedBytes &said : *found) {
        const auto out = wire::decodeDrawOut(said.bytes);
        if (!out)
            return Unexpected(DrawRefusal::StorageFailed);
        outs.append(*out);
    }
    return outs;
}

Drawn<QList<wire::DrawnPlace>> DrawBook::placesToTell(const QString &drawing,
                                                      const SealedDraw &sealed) const
{
    const auto places = m_database.draws.places(drawing);
    if (!places)
        return Unexpected(DrawRefusal::StorageFailed);
    QList<Hash> leaves;
    leaves.reserve(static_cast<qsizetype>(sealed.head.count));
    const auto read = m_database.seals.leaves(
        drawing, false, [&](const SealedLeaf &leaf) { leaves.append(leafHash(leaf.data)); });
    const MerkleTree tree(leaves);
    if (!read || tree.root() != sealed.head.root)
        return Unexpected(DrawRefusal::StorageFailed);
    QList<wire::DrawnPlace> told;
    for (const StoredPlace &place : places->first(std::min(wire::maxDrawPlaces, places->size()))) {
        const auto leaf = m_database.seals.leafAt(drawing, static_cast<qint64>(place.entry));
        const auto store = m_database.items.find(u"store"_s, place.store);
        if (!leaf || !*leaf || !store)
            return Unexpected(DrawRefusal::StorageFailed);
        const auto profile =
            *store ? wire::decodeStore(place.store, **store) : Unexpected(WireError());
        told.append({(*leaf)->data, tree.proof(static_cast<qsizetype>(place.entry)), place.kiosk,
                     profile ? profile->name.left(100) : place.store});
    }
    return told;
}

Drawn<void> DrawBook::publish(const QString &drawing) const
{
    const auto now = published(drawing);
    const auto checked = sealed(drawing);
    const auto head = m_database.seals.head(drawing);
    const auto drawn = m_database.draws.result(drawing);
    const auto gone = m_database.draws.outs(drawing);
    if (!now || !checked || !head || !drawn || !gone)
        return Unexpected(DrawRefusal::StorageFailed);
    wire::PublishedDraw draw{now->manifest, **head, *drawn, {}, *gone};
    if (*drawn) {
        const auto places = placesToTell(drawing, *checked);
        if (!places)
            return Unexpected(places.error());
        draw.places = *places;
    }
    const auto put =
        m_database.items.put(u"draw"_s, drawing, wire::encodePublishedDraw(draw), nowMs());
    if (!put)
        return Unexpected(DrawRefusal::StorageFailed);
    return {};
}

} // namespace endcap::server
