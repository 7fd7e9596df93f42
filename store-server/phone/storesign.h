// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Under whose sign a page stands: a store's name and colour as a phone may show them.
// A value.
#pragma once

#include "contract/domain/storeprofile.h"

namespace endcap::server
{

struct StoreSign {
    QString brand = QStringLiteral("Endcap");
    QString store; ///< the branch, or nothing
    QString phone; ///< the store's own telephone, or nothing
    QString zone = QStringLiteral("UTC");
    QByteArray color = QByteArrayLiteral("0e4f45"); ///< six hex digits
    bool isSample = false;

    StoreSign() = default;
    explicit StoreSign(const StoreProfile &profile)
        : store(profile.name), phone(profile.phone), zone(profile.timeZone),
          isSample(profile.sample)
    {
        if (!profile.brand.isEmpty())
            brand = profile.brand;
        if (profile.brandColor.size() == 7 && profile.brandColor.startsWith(u'#'))
            color = profile.brandColor.mid(1).toLatin1().toLower();
    }
};

} // namespace endcap::server
