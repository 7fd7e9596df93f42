// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A draw in one file that anybody may have: a JSON object a line (PROTOCOL.md, "The
// bundle"). Reading bounds everything; nothing of what it says is believed here. Pure;
// any thread.
#pragma once

#include "contract/expected.h"
#include "contract/wire/drawcodec.h"

#include <QIODevice>
#include <QList>

namespace endcap::server
{

struct DrawBundle {
    /// Whose tickets these are; for people, and to check a ticket's signature.
    struct Kiosk {
        DeviceId device;
        int number = 0;
        QString store;
        QString name; ///< of the branch
        SigningPublicKey key;

        bool operator==(const Kiosk &) const = default;
    };

    QString drawing;
    QByteArray manifest;
    wire::SignedBytes head;
    SigningPublicKey hq;
    QList<Kiosk> kiosks;
    QList<DrawEntry> entries;
    QList<VoidEntry> voids;
    std::optional<wire::SignedBytes> result;
    QList<wire::SignedBytes> outs;

    bool operator==(const DrawBundle &) const = default;
};

struct BadBundle {
    qsizetype line = 0;
    QString reason;
};

bool writeBundle(QIODevice &file, const DrawBundle &bundle);
Expected<DrawBundle, BadBundle> readBundle(QIODevice &file);

} // namespace endcap::server
