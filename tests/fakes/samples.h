// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small true things for tests: a store, a slide, a drawing, a touch. Pure.
#pragma once

#include "contract/domain/campaigns.h"
#include "contract/domain/consent.h"
#include "contract/domain/event.h"
#include "contract/domain/product.h"
#include "contract/domain/quest.h"
#include "contract/domain/storeprofile.h"

namespace endcap::fakes
{

/// For a QTemporaryDir in memory, where the machine has such a place: a hundred
/// stories of a kiosk need not wait for a disk.
QString folderInMemory();

/// Store S1000 in Chicago, with short waits for sync.
StoreProfile sampleStore();
/// On from @p fromMs for @p hours.
Slide sampleSlide(const QString &id, qint64 fromMs, int hours);
Offer sampleOffer(const QString &id, const QString &gtin, qint64 fromMs, int hours);
Drawing sampleDrawing(const QString &id, qint64 fromMs, int hours);
Share sampleShare(const QString &id, qint64 fromMs, int hours);
Product sampleProduct(const QString &gtin);
/// So many check-ins, these two weeks.
Quest sampleQuest(const QString &id, const QDate &today, int checkIns);
Consent sampleConsent(const QString &id);

/// The @p n-th id, visit or nonce.
template <class Id>
Id numbered(int n)
{
    return *Id::from(QByteArray::number(n).rightJustified(Id::length, '.', true));
}

/// A draft of a check-in, touch number @p n.
Event sampleDraft(int n);

} // namespace endcap::fakes
