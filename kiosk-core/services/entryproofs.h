// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks the store server to prove that an entry stands in a sealed list. Nothing about a
// person: whoever holds a ticket may ask. Core's thread; does not own the line.
#pragma once

#include "contract/expected.h"
#include "outside/transport.h"
#include "services/serviceerror.h"

#include <QObject>

namespace endcap::services
{

class EntryProofs final : public QObject
{
    Q_OBJECT

public:
    explicit EntryProofs(Transport &line, QObject *parent = nullptr);

    /// The proof's bytes as they came; NotFound when no list has that entry. Always
    /// finishes; not tried again: the shopper decides.
    QFuture<Expected<QByteArray, ServiceError>> fetch(const QString &drawing,
                                                      const DeviceId &device, quint64 seq);

private:
    Transport &m_line;
};

} // namespace endcap::services
