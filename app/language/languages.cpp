// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/languages.h"

#include "app/content/money.h"
#include "app/language/pseudotranslator.h"

#include <QGuiApplication>

#include <utility>

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{

const QString english = u"en"_s;

std::unique_ptr<QTranslator> wordsOf(const QString &code)
{
    if (code == Languages::pseudo)
        return std::make_unique<PseudoTranslator>(wordsOf(english));
    auto words = std::make_unique<QTranslator>();
    if (!words->load(u":/i18n/endcap_%1.qm"_s.arg(code)))
        qWarning("The words of the language %s are missing", qPrintable(code));
    return words;
}

} // namespace

Languages::Languages(QObject *parent) : QObject(parent), m_codes{english, u"es"_s}, m_store(english)
{
    apply();
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(m_words.get());
}

QString Languages::localeName() const
{
    return localeOf(m_country, m_current).name();
}

bool Languages::isMirrored() const
{
    return m_current == pseudo || QLocale(m_current).textDirection() == Qt::RightToLeft;
}

void Languages::offerPseudo()
{
    m_codes.append(QString(pseudo));
    Q_EMIT codesChanged();
}

void Languages::setAsking(bool isAsking)
{
    if (std::exchange(m_isAsking, isAsking) != isAsking)
        Q_EMIT askingChanged();
}

void Languages::choose(const QString &code)
{
    setAsking(false);
    if (!m_codes.contains(code))
        return;
    m_chosen = code;
    apply();
}

void Languages::setStore(const QString &language, const QString &country)
{
    m_store = m_codes.contains(language) ? language : english;
    if (!country.isEmpty())
        m_country = country;
    apply();
}

void Languages::reset()
{
    setAsking(false);
    m_chosen.clear();
    apply();
}

void Languages::apply()
{
    const QString wanted = m_chosen.isEmpty() ? m_store : m_chosen;
    const QLocale locale = localeOf(m_country, wanted);
    if (wanted == m_current && locale == QLocale())
        return;
    if (wanted != m_current) {
        const std::unique_ptr<QTranslator> before = std::exchange(m_words, wordsOf(wanted));
        m_current = wanted;
        QCoreApplication::installTranslator(m_words.get());
        if (before)
            QCoreApplication::removeTranslator(before.get());
    }
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(isMirrored() ? Qt::RightToLeft : Qt::LeftToRight);
    Q_EMIT changed();
}

} // namespace endcap
