// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Photographs from the core: where QML finds one, and the bytes behind it. One that
// is not there yet is asked for again until it is. Main thread; owned by KioskApp;
// asks through the link, which outlives it.
#pragma once

#include "link/linkclient.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace endcap
{

class ProductImages final : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const QByteArray &jpeg)>;

    explicit ProductImages(link::LinkClient &link, QObject *parent = nullptr);

    /// "image://product/<hex>"; empty without a hash. Another address after the
    /// photograph arrived late, so that QML asks once more.
    QString addressOf(const std::optional<Hash> &hash) const;

    /// Calls @p take once, with no bytes when there is no such photograph (yet).
    void fetch(const Hash &hash, Take take);

Q_SIGNALS:
    /// One that was missing is there.
    void arrived();

private:
    void retry();

    link::LinkClient &m_link;
    QSet<Hash> m_missing;
    QSet<Hash> m_late;
    QTimer m_retry;
};

} // namespace endcap
