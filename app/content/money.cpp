// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/money.h"

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{

// Digits after the point by ISO 4217, where they are not two.
int minorDigits(const QString &currency)
{
    static const QStringList none{u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s,
                                  u"KMF"_s, u"KRW"_s, u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s,
                                  u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QStringList three{u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s,
                                   u"LYD"_s, u"OMR"_s, u"TND"_s};
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

qint64 minorInMajor(const QString &currency)
{
    qint64 factor = 1;
    for (int i = 0; i < minorDigits(currency); ++i)
        factor *= 10;
    return factor;
}

QString amount(qint64 minor, const QString &currency, int digits, const QLocale &locale)
{
    const double major = static_cast<double>(minor) / static_cast<double>(minorInMajor(currency));
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency)
        return locale.toCurrencyString(major, {}, digits);
    return currency + QChar(QChar::Nbsp) + locale.toString(major, 'f', digits);
}

} // namespace

QString priceText(qint64 minor, const QString &currency, const QLocale &locale)
{
    return amount(minor, currency, minorDigits(currency), locale);
}

QString prizeText(qint64 minor, const QString &currency, const QLocale &locale)
{
    const bool isWhole = minor % minorInMajor(currency) == 0;
    return amount(minor, currency, isWhole ? 0 : minorDigits(currency), locale);
}

QLocale localeOf(const QString &country, const QString &language)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    const QLocale::Language spoken = QLocale::codeToLanguage(language);
    return QLocale(spoken == QLocale::AnyLanguage ? QLocale::English : spoken,
                   territory == QLocale::AnyTerritory ? QLocale::UnitedStates : territory);
}

} // namespace endcap
