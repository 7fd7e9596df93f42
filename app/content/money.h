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

/// @p language (ISO 639-1) as written in @p country (ISO 3166-1 alpha-2); English, and
/// the United States, for unknown ones.
QLocale localeOf(const QString &country, const QString &language = {});

} // namespace endcap
