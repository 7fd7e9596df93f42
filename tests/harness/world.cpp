// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/world.h"

#include "tests/harness/exportedbooks.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace endcap::harness
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

World::World(const SampleStore &sample) : m_sample(sample), m_server(m_folder.filePath(u"store"_s))
{
}

bool World::startServer()
{
    if (!m_sample.copyTo(m_folder.filePath(u"store"_s)) || !m_server.serve())
        return false;
    m_line.setServerPort(m_server.port());
    return true;
}

bool World::startKiosk(int kiosk)
{
    const QString code = m_server.enrolmentCode(QString::fromLatin1(SampleStore::store), kiosk);
    return !code.isEmpty() && m_kiosk.startDisplay() &&
           m_kiosk.startCore(Kiosk::Enrolment{m_line.url(), m_server.certificate(), code}) &&
           m_kiosk.startScreen();
}

bool World::start(int kiosk)
{
    if (startServer() && startKiosk(kiosk) && screen().waitFor(u"attractScreen"_s, 60s))
        return true;
    qWarning("The world did not come up.\nserver: %s\ncore: %s\nscreen: %s",
             m_server.output().constData(), m_kiosk.core().output().constData(),
             m_kiosk.session().output().constData());
    return false;
}

bool World::restartServer()
{
    if (!m_server.serve())
        return false;
    m_line.setServerPort(m_server.port());
    return true;
}

bool World::restartCore()
{
    return m_kiosk.startCore();
}

bool World::waitForEvents(quint64 seq, std::chrono::milliseconds limit)
{
    return waitUntil(
        [&] {
            QTest::qWait(200);
            return exported(m_server, u"events"_s).size() >= static_cast<qsizetype>(seq);
        },
        limit);
}

bool World::waitForContact(std::chrono::milliseconds limit)
{
    const qint64 askedAt = QDateTime::currentMSecsSinceEpoch();
    return waitUntil(
        [&] {
            QTest::qWait(300);
            const auto fleet = m_server.command({u"fleet"_s, u"--json"_s});
            return fleet &&
                   QJsonDocument::fromJson(*fleet).object()[u"contact_ms"].toInteger() > askedAt;
        },
        limit);
}

} // namespace endcap::harness
