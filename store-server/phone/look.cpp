// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/phone/look.h"

#include "contract/proof/sha256.h"
#include "store-server/phone/brandcolor.h"

#include <QFile>
#include <QRegularExpression>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Rgb white{255, 255, 255};
constexpr Rgb black{0, 0, 0};
constexpr Rgb darkSurface{0x24, 0x1f, 0x19};

// A file of ours as it lies beside this one, without its first comment.
QByteArray source(const char *name)
{
    QFile file(u":/endcap/phone/"_s + QLatin1StringView(name));
    if (!file.open(QFile::ReadOnly))
        return {};
    const QByteArray whole = file.readAll();
    const qsizetype end = whole.startsWith("/*") ? whole.indexOf("*/") : -1;
    return end < 0 ? whole : whole.mid(end + 2).trimmed();
}

const QByteArray &styleSource()
{
    static const QByteArray text = source("style.css");
    return text;
}

const QByteArray &markSource()
{
    static const QByteArray text = source("mark.svg");
    return text;
}

const QByteArray &shareSource()
{
    static const QByteArray text = source("share.js");
    return text;
}

QString shortHash(const QByteArray &text)
{
    return QString::fromLatin1(sha256(text).hex().first(10));
}

QByteArray inColor(QByteArray text, const QByteArray &color)
{
    const Rgb given = Rgb::read(color);
    text.replace("@light@", '#' + readable(given, white, black).hex());
    text.replace("@dark@", '#' + readable(given, darkSurface, white).hex());
    return text;
}

Address named(const QString &name)
{
    return Address::ours({u"a"_s, name});
}

} // namespace

Address styleSheetOf(const QByteArray &color)
{
    return named(QString::fromLatin1(color) + u'-' + shortHash(styleSource()) + u".css"_s);
}

Address markOf(const QByteArray &color)
{
    return named(QString::fromLatin1(color) + u'-' + shortHash(markSource()) + u".svg"_s);
}

Address shareProgram()
{
    return named(u"share-"_s + shortHash(shareSource()) + u".js"_s);
}

std::optional<LookFile> lookFile(const QString &name)
{
    static const QRegularExpression form(
        u"\\A(?:([0-9a-f]{6})|share)-([0-9a-f]{10})\\.(css|svg|js)\\z"_s);
    const auto match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const QByteArray color = match.captured(1).toLatin1();
    const QString kind = match.captured(3);
    LookFile file;
    if (kind == u"css" && !color.isEmpty() && match.captured(2) == shortHash(styleSource()))
        file = {"text/css; charset=utf-8", inColor(styleSource(), color), {}};
    else if (kind == u"svg" && !color.isEmpty() && match.captured(2) == shortHash(markSource()))
        file = {"image/svg+xml", inColor(markSource(), color), {}};
    else if (kind == u"js" && color.isEmpty() && match.captured(2) == shortHash(shareSource()))
        file = {"text/javascript; charset=utf-8", shareSource(), {}};
    else
        return std::nullopt;
    file.tag = '"' + sha256(file.bytes).hex().first(16) + '"';
    return file;
}

} // namespace endcap::server
