// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/exportedbooks.h"

#include "tests/harness/storeserver.h"

#include <QJsonDocument>

namespace endcap::harness
{

using namespace Qt::StringLiterals;

QList<QJsonObject> exported(const StoreServer &server, const QString &what)
{
    QList<QJsonObject> lines;
    const auto output = server.command({u"export"_s, u"--what"_s, what});
    if (!output)
        return lines;
    for (const QByteArray &line : output->split('\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

} // namespace endcap::harness
