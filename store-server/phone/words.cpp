// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/phone/words.h"

#include <QTimeZone>
#include <QTranslator>

#include <algorithm>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

// Nobody speaks more languages than that.
constexpr qsizetype mostLanguages = 16;

struct Wish {
    QString language; // "es-MX", "*"
    double weight = 1;
};

QList<Wish> wishesOf(const QByteArray &acceptLanguage)
{
    QList<Wish> wishes;
    const auto parts =
        QString::fromLatin1(acceptLanguage.left(500)).split(u',').mid(0, mostLanguages);
    for (const QString &part : parts) {
        Wish wish{part.section(u';', 0, 0).trimmed()};
        const QString weight = part.section(u';', 1).trimmed();
        if (weight.startsWith(u"q="))
            wish.weight = weight.mid(2).toDouble();
        if (wish.weight > 0)
            wishes.append(wish);
    }
    std::ranges::stable_sort(wishes, std::ranges::greater(), &Wish::weight);
    return wishes;
}

// The English of the country where the stores are; it decides how times are written.
QLocale english()
{
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace

Words::Words() : m_locale(english()) {}

Words::Words(const QLocale &locale, std::shared_ptr<QTranslator> translator)
    : m_locale(locale), m_translator(std::move(translator))
{
}

Words Words::asked(const QByteArray &acceptLanguage)
{
    for (const Wish &wish : wishesOf(acceptLanguage)) {
        if (wish.language == u"*")
            break;
        // Reads what it does not know as C: that is nobody's language.
        const QLocale locale(QString(wish.language).replace(u'-', u'_'));
        if (locale.language() == QLocale::C)
            continue;
        if (locale.language() == QLocale::English)
            return Words(locale, nullptr);
        auto translator = std::make_shared<QTranslator>();
        const QString code = QLocale::languageToCode(locale.language());
        if (translator->load(u":/i18n/phone_%1.qm"_s.arg(code)))
            return Words(locale, std::move(translator));
    }
    return Words();
}

QString Words::language() const
{
    return QLocale::languageToCode(m_locale.language());
}

QString Words::translate(const char *context, const char *sentence) const
{
    const QString said = m_translator ? m_translator->translate(context, sentence) : QString();
    return said.isEmpty() ? QString::fromUtf8(sentence) : said;
}

QString Words::moment(const QDateTime &at, const QString &zone) const
{
    // By its name: Qt would take "Nowhere" for a rule of its own making.
    const QByteArray name = zone.toUtf8();
    const bool isKnown = QTimeZone::isTimeZoneIdAvailable(name);
    const QDateTime there = isKnown ? at.toTimeZone(QTimeZone(name)) : at.toUTC();
    const QString day = m_locale.toString(there.date(), QLocale::LongFormat);
    const QString time = m_locale.toString(there.time(), QLocale::ShortFormat);
    return translate("phone", "%1 at %2").arg(day, time + u' ' + there.timeZoneAbbreviation());
}

} // namespace endcap::server
