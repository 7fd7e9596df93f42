// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server's keys: made once, read back, and a certificate that is renewed
// before it ends under the authority that kiosks pinned.
#include "contract/proof/opensslhandles.h"
#include "store-server/keys/keyfolder.h"
#include "testoutside.h"

#include <openssl/pem.h>
#include <QTemporaryDir>
#include <QTest>

using namespace endcap;
using namespace endcap::server;

namespace
{

using Bio = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;

Bio readable(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

X509Certificate certificateIn(const QByteArray &pem)
{
    return X509Certificate(PEM_read_bio_X509(readable(pem).get(), nullptr, nullptr, nullptr));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_ServerKeys : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime({2026, 9, 21}, {12, 0}, Qt::UTC);

    // Signed by the authority in @p folder, with the key that comes with it.
    static bool fits(const KeyFolder &folder, const Certified &certified)
    {
        const auto certificate = certificateIn(certified.certificatePem);
        const auto authority = certificateIn(contentOf(folder.authorityPath()));
        const EvpKey key(
            PEM_read_bio_PrivateKey(readable(certified.keyPem).get(), nullptr, nullptr, nullptr));
        return certificate && authority && key &&
               X509_verify(certificate.get(), X509_get0_pubkey(authority.get())) == 1 &&
               X509_check_private_key(certificate.get(), key.get()) == 1 &&
               X509_check_host(certificate.get(), "localhost", 9, 0, nullptr) == 1 &&
               X509_check_ip_asc(certificate.get(), "127.0.0.1", 0) == 1 &&
               X509_check_ip_asc(certificate.get(), "::1", 0) == 1 &&
               X509_check_host(certificate.get(), "example.com", 11, 0, nullptr) == 0;
    }

private Q_SLOTS:
    void madeOnceAndReadBack()
    {
        QTemporaryDir data;
        const KeyFolder folder(data.path());
        QVERIFY(!folder.read());
        TestRandom random;
        QVERIFY(folder.make(random, m_now));
        const auto keys = folder.read();
        QVERIFY(keys);
        QCOMPARE(keys->pepper.size(), 32);
        QVERIFY(keys->hq.bytes() != keys->seal.bytes());
        QVERIFY(!folder.make(random, m_now)); // never over another
        QCOMPARE(folder.read()->hq, keys->hq);
        QFile seal(data.filePath(QStringLiteral("keys/seal.key")));
        QVERIFY(seal.open(QFile::WriteOnly | QFile::Truncate));
        seal.write("not a key");
        seal.close();
        QCOMPARE(folder.read().error(), KeyError::Malformed);
    }

    void theAuthorityMaySignAndTheServerMayNot()
    {
        QTemporaryDir data;
        const KeyFolder folder(data.path());
        TestRandom random;
        QVERIFY(folder.make(random, m_now));
        const auto authority = certificateIn(contentOf(folder.authorityPath()));
        const auto certified = folder.serverCertificate(m_now);
        QVERIFY(fits(folder, *certified));
        QCOMPARE(X509_check_ca(authority.get()), 1);
        QCOMPARE(X509_check_ca(certificateIn(certified->certificatePem).get()), 0);
        QCOMPARE(*endOf(certified->certificatePem), m_now.addYears(2));
        QVERIFY(!endOf("no certificate"));
    }

    void renewedBeforeItEnds()
    {
        QTemporaryDir data;
        const KeyFolder folder(data.path());
        TestRandom random;
        QVERIFY(folder.make(random, m_now));
        const auto first = folder.serverCertificate(m_now);
        const QDateTime early = m_now.addYears(2).addDays(-91);
        QCOMPARE(folder.serverCertificate(early)->certificatePem, first->certificatePem);
        const QDateTime due = m_now.addYears(2).addDays(-89);
        const auto second = folder.serverCertificate(due);
        QVERIFY(second->certificatePem != first->certificatePem);
        QVERIFY(fits(folder, *second));
        QCOMPARE(*endOf(second->certificatePem), due.addYears(2));
        QCOMPARE(folder.serverCertificate(due)->certificatePem, second->certificatePem);
    }
};

QTEST_GUILESS_MAIN(tst_ServerKeys)
#include "tst_serverkeys.moc"
