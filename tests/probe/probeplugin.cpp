// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probe/probeplugin.h"

#include "tests/probe/controlfinder.h"
#include "tests/probe/pose.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocalSocket>

namespace endcap::probe
{

QObject *ProbePlugin::create(const QString &, const QString &)
{
    const QString folder = qEnvironmentVariable("ENDCAP_PROBE_DIR");
    if (folder.isEmpty())
        return nullptr;
    return new ProbeServer(folder + u'/' + QString::number(QCoreApplication::applicationPid()));
}

ProbeServer::ProbeServer(const QString &path)
{
    connect(&m_server, &QLocalServer::newConnection, this, &ProbeServer::serve);
    if (!m_server.listen(path))
        qWarning("The probe cannot listen at %s", qPrintable(path));
}

void ProbeServer::serve()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, socket, [socket] {
            while (socket->canReadLine()) {
                const QByteArray question = socket->readLine().trimmed();
                const QJsonArray answer = question == "controls" ? visibleControls()
                                          : question == "words"  ? visibleWords()
                                          : question.startsWith("pose ")
                                              ? posedPicture(question.mid(5))
                                              : QJsonArray();
                socket->write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
                socket->flush();
            }
        });
    }
}

} // namespace endcap::probe
