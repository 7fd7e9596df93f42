// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/signpost.h"

#include <QCborMap>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 maxBytes = 4096;
constexpr int maxLetters = 120;
} // namespace

QString signpostPath(const QString &socketPath)
{
    return QFileInfo(socketPath).absolutePath() + u"/signpost"_s;
}

std::optional<Signpost> readSignpost(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    const QCborMap map = QCborValue::fromCbor(file.read(maxBytes)).toMap();
    if (map.isEmpty())
        return std::nullopt;
    const auto text = [&map](QLatin1StringView key) {
        return map.value(key).toString().left(maxLetters);
    };
    return Signpost{text("brand"_L1),
                    text("branch"_L1),
                    text("phone"_L1),
                    text("country"_L1),
                    text("tz"_L1),
                    text("language"_L1),
                    static_cast<int>(map.value("kiosk"_L1).toInteger())};
}

bool writeSignpost(const QString &path, const Signpost &signpost)
{
    QSaveFile file(path);
    if (!file.open(QSaveFile::WriteOnly))
        return false;
    const auto text = [](const QString &value) { return value.left(maxLetters); };
    file.write(QCborMap{{u"brand"_s, text(signpost.brand)},
                        {u"branch"_s, text(signpost.branch)},
                        {u"phone"_s, text(signpost.phone)},
                        {u"country"_s, text(signpost.country)},
                        {u"tz"_s, text(signpost.timeZone)},
                        {u"language"_s, text(signpost.language)},
                        {u"kiosk"_s, signpost.kiosk}}
                   .toCborValue()
                   .toCbor());
    return file.commit();
}

} // namespace endcap
