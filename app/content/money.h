// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Amounts of money as people of the store's country write them. Pure; any thread.
#pragma once

#include <QLocale>
#include <QString>

namespace endcap
{

/// "$2.49" from minor units and an ISO 4217 code.
QString priceText(qint64 minor, const QString &currency, const QLocale &locale = QLocale());

/// The same, but "$250" when there are no cents: for prizes.
QString prizeText(qint64 minor, const QString &currency, const QLocale &locale = QLocale());

/// English as written in @p country (ISO 3166-1 alpha-2).
QLocale localeOf(const QString &country);

} // namespace endcap
