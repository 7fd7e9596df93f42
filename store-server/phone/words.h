// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of the pages in the language that a phone asks for, and how numbers and
// times are said in it. English stands in the code; the other languages are files of
// translations/phone_*.ts. A value for one page; any thread.
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace endcap::server
{

class Words
{
public:
    /// English.
    Words();
    /// The first language of the header Accept-Language (RFC 9110, 12.5.4) that we
    /// speak, by its weights; English when there is none.
    static Words asked(const QByteArray &acceptLanguage);

    /// "en": the page's lang.
    QString language() const;
    bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }

    /// The sentence in this language. It is found for translation by its name.
    QString translate(const char *context, const char *sentence) const;

    /// "Sunday, November 22, 2026 at 9:00 PM CST", on the clocks of @p zone.
    QString moment(const QDateTime &at, const QString &zone) const;
    QString number(qint64 value) const { return m_locale.toString(value); }

private:
    explicit Words(const QLocale &locale, std::shared_ptr<QTranslator> translator);

    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator; // null: English
};

} // namespace endcap::server
