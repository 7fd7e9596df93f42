// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/core/rawserver.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>
#include <QTimer>

namespace endcap::fakes
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

RawServer::RawServer()
{
    const QString key = m_folder.filePath(u"key.pem"_s);
    const QString certificate = m_folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.setStandardErrorFile(QProcess::nullDevice()); // it draws dots
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                   u"/CN=test"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, key,
                   u"-out"_s, certificate});
    openssl.waitForFinished();
    m_certificate = readAll(certificate);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(m_certificate));
    tls.setPrivateKey(QSslKey(readAll(key), QSsl::Ec));
    m_server.setSslConfiguration(tls);
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket);
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

QUrl RawServer::url() const
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void RawServer::answerWith(const QList<QByteArray> &pieces, int pauseMs, bool thenClose)
{
    m_pieces = pieces;
    m_pauseMs = pauseMs;
    m_thenClose = thenClose;
}

void RawServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(100'000);
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const qsizetype at = bytes.toLower().indexOf("content-length: ");
    const qsizetype length =
        at < 0 ? 0 : bytes.mid(at + 16, bytes.indexOf('\r', at) - at - 16).toLongLong();
    if (bytes.size() < head + 4 + length)
        return;
    m_requests.append(socket->readAll());
    say(socket, 0);
}

void RawServer::say(QTcpSocket *socket, qsizetype piece)
{
    if (piece == m_pieces.size()) {
        if (m_thenClose && !m_pieces.isEmpty())
            socket->disconnectFromHost();
        return;
    }
    socket->write(m_pieces.at(piece));
    socket->flush();
    QTimer::singleShot(m_pauseMs, socket, [this, socket, piece] { say(socket, piece + 1); });
}

} // namespace endcap::fakes
