// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/phone/address.h"

#include <QUrl>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

// Everything but letters, digits and "-._~" becomes %XX.
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

Address Address::ours(const QStringList &path)
{
    QString made;
    for (const QString &part : path)
        made += u'/' + encoded(part);
    return Address(made.isEmpty() ? u"/"_s : made);
}

Address Address::textMessage(const QString &text)
{
    // "?&": one family of phones wants the one sign, one the other; both read this.
    return Address(u"sms:?&body="_s + encoded(text));
}

Address Address::mail(const QString &subject, const QString &text)
{
    // RFC 6068: line breaks are CR LF.
    QString lines = text;
    lines.replace(u'\n', u"\r\n"_s);
    return Address(u"mailto:?subject="_s + encoded(subject) + u"&body="_s + encoded(lines));
}

Address Address::whatsApp(const QString &text)
{
    return Address(u"https://wa.me/?text="_s + encoded(text));
}

} // namespace endcap::server
