// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/drawings/bundlewriter.h"

#include "contract/wire/itemcodecs.h"

#include <QSet>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

Drawn<DrawBundle::Kiosk> kioskOf(const DrawBook &book, const DeviceId &id)
{
    const auto device = book.database().devices.find(id);
    if (!device || !*device)
        return Unexpected(DrawRefusal::StorageFailed);
    const auto body = book.database().items.find(u"store"_s, (*device)->store);
    if (!body)
        return Unexpected(DrawRefusal::StorageFailed);
    const auto store =
        *body ? wire::decodeStore((*device)->store, **body) : Unexpected(WireError());
    return DrawBundle::Kiosk{
        id, (*device)->kiosk, (*device)->store,
        store && !store->name.isEmpty() ? store->name.left(100) : (*device)->store, (*device)->key};
}

} // namespace

Drawn<DrawBundle> collectBundle(const DrawBook &book, const QString &drawing)
{
    const auto published = book.published(drawing);
    if (!published)
        return Unexpected(published.error());
    if (const auto sealed = book.sealed(drawing); !sealed)
        return Unexpected(sealed.error());
    Database &database = book.database();
    const auto head = database.seals.head(drawing);
    const auto result = database.draws.result(drawing);
    const auto outs = database.draws.outs(drawing);
    if (!head || !*head || !result || !outs)
        return Unexpected(DrawRefusal::StorageFailed);
    DrawBundle bundle{drawing, published->manifest, **head, book.key(), {}, {}, {}, *result, *outs};
    bool isRead = true;
    QList<DeviceId> devices;
    const auto note = [&devices](const DeviceId &device) {
        if (devices.isEmpty() || devices.last() != device)
            devices.append(device); // the lists are in the order of devices
    };
    const auto entries = database.seals.leaves(drawing, false, [&](const SealedLeaf &leaf) {
        const auto entry = wire::decodeDrawEntry(leaf.data);
        isRead = isRead && entry;
        bundle.entries.append(entry.value_or(DrawEntry()));
        note(leaf.device);
    });
    const auto voids = database.seals.leaves(drawing, true, [&](const SealedLeaf &leaf) {
        const auto entry = wire::decodeVoidEntry(leaf.data);
        isRead = isRead && entry;
        bundle.voids.append(entry.value_or(VoidEntry()));
        note(leaf.device);
    });
    if (!entries || !voids || !isRead)
        return Unexpected(DrawRefusal::StorageFailed);
    QSet<DeviceId> known;
    for (const DeviceId &device : std::as_const(devices)) {
        if (known.contains(device))
            continue;
        known.insert(device);
        const auto kiosk = kioskOf(book, device);
        if (!kiosk)
            return Unexpected(kiosk.error());
        bundle.kiosks.append(*kiosk);
    }
    return bundle;
}

} // namespace endcap::server
