// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/storeserver.h"

#include <QDir>
#include <QTemporaryFile>

namespace endcap::harness
{

using namespace Qt::StringLiterals;

bool StoreServer::serve()
{
    // The same port again after a restart: kiosks know one address.
    if (!m_process.start(QString::fromUtf8(ENDCAP_STORE_PROGRAM),
                         {u"serve"_s, u"--data"_s, m_folder, u"--port"_s, QString::number(m_port),
                          u"--people-port"_s, QString::number(m_peoplePort)}))
        return false;
    const auto match = m_process.waitForOutput(
        QRegularExpression(u"listening on https://[^:]+:(\\d+)\\s+"
                           "pages for phones on http://127.0.0.1:(\\d+)"_s));
    m_port = match.captured(1).toUShort();
    m_peoplePort = match.captured(2).toUShort();
    return match.hasMatch();
}

QString StoreServer::enrolmentCode(const QString &store, int kiosk) const
{
    const auto output =
        command({u"enrol"_s, u"--store"_s, store, u"--kiosk"_s, QString::number(kiosk)});
    const QRegularExpression code(u"code: (\\S+)"_s);
    return output ? code.match(QString::fromUtf8(*output)).captured(1) : QString();
}

std::optional<QByteArray> StoreServer::command(const QStringList &arguments) const
{
    return Process::run(QString::fromUtf8(ENDCAP_STORE_PROGRAM),
                        arguments + QStringList{u"--data"_s, m_folder});
}

bool StoreServer::stopCampaigns(const QString &kind) const
{
    const auto list = command({u"campaign"_s, u"list"_s});
    if (!list)
        return false;
    // A line: kind, id, and more that does not matter here.
    for (const QString &line : QString::fromUtf8(*list).split(u'\n', Qt::SkipEmptyParts)) {
        const QString found = line.section(u' ', 0, 0);
        if ((kind.isEmpty() || found == kind) &&
            !command({u"campaign"_s, u"stop"_s, found, line.section(u' ', 1, 1)}))
            return false;
    }
    return true;
}

bool StoreServer::putCampaign(const QByteArray &json) const
{
    QTemporaryFile file(QDir::tempPath() + u"/campaign-XXXXXX.json"_s);
    if (!file.open() || file.write(json) != json.size() || !file.flush())
        return false;
    return command({u"campaign"_s, u"put"_s, file.fileName()}).has_value();
}

} // namespace endcap::harness
