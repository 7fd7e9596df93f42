// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The network of the QML engine: refuses everything, so that no page, font or picture
// is ever fetched, whatever a text says. Used by the engine on its threads; owned by
// whoever made it, and outlives the engine.
#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace endcap
{

class RefusingNetwork final : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace endcap
