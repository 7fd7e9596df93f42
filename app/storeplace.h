// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes this process write numbers, money and times as people in the store's place
// do: default locale and time zone. Before anybody else hears of new content. Main
// thread; owned by KioskApp, directly after the content.
#pragma once

#include <QObject>

namespace endcap
{

class StoreContent;

class StorePlace final : public QObject
{
    Q_OBJECT

public:
    explicit StorePlace(StoreContent &content, QObject *parent = nullptr);

    /// @p country: ISO 3166-1 alpha-2; @p timeZone: IANA. Empty or unknown ones are
    /// left as they were.
    void take(const QString &country, const QString &timeZone);
};

} // namespace endcap
