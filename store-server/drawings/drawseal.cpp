// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/drawings/drawseal.h"

#include "contract/proof/merkletree.h"
#include "contract/wire/itemcodecs.h"
#include "store-server/drawings/sealedlists.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

Hash rootOf(const QList<SealedLeaf> &list)
{
    QList<Hash> leaves;
    leaves.reserve(list.size());
    for (const SealedLeaf &leaf : list)
        leaves.append(leafHash(leaf.data));
    return MerkleTree(leaves).root();
}

} // namespace

Drawn<SealedDraw> DrawSeal::seal(const QString &drawing, const QString &person)
{
    const auto taken = m_book.take({drawing, person, u"seal"_s, {}}, [&]() -> Drawn<void> {
        const auto isSealed = m_book.database().seals.isSealed(drawing);
        if (!isSealed)
            return Unexpected(DrawRefusal::StorageFailed);
        return *isSealed ? Drawn<void>() : sealNow(drawing);
    });
    if (!taken)
        return Unexpected(taken.error());
    return m_book.sealed(drawing);
}

Drawn<void> DrawSeal::sealNow(const QString &drawing)
{
    const auto published = m_book.published(drawing);
    if (!published)
        return Unexpected(published.error());
    if (published->drawing.sources.isEmpty())
        return Unexpected(DrawRefusal::NoSources);
    const qint64 now = m_book.nowMs();
    if (now <= published->drawing.sealsAt.toMSecsSinceEpoch())
        return Unexpected(DrawRefusal::TooEarly);
    const auto lists = SealedLists(m_book).make(drawing);
    if (!lists)
        return Unexpected(lists.error());
    const QByteArray head = wire::encodeDrawHead(
        {drawing, wire::manifestOf(published->manifest),
         static_cast<quint64>(lists->entries.size()), rootOf(lists->entries),
         static_cast<quint64>(lists->voids.size()), rootOf(lists->voids), now});
    SealStore &seals = m_book.database().seals;
    if (!seals.add(drawing, {head, m_book.sign(wire::signedHeadBytes(head))}, now))
        return Unexpected(DrawRefusal::StorageFailed);
    for (const QList<SealedLeaf> *list : {&lists->entries, &lists->voids}) {
        for (const SealedLeaf &leaf : *list) {
            if (!seals.addLeaf(leaf))
                return Unexpected(DrawRefusal::StorageFailed);
        }
    }
    return m_book.publish(drawing);
}

} // namespace endcap::server
