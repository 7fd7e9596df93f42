// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/proof/sha256.h"

#include <QCryptographicHash>

namespace endcap
{

Hash sha256(QByteArrayView bytes)
{
    return *Hash::from(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

} // namespace endcap
