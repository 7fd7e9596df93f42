// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A draw of a thousand entries from touch to file, what the separate verifier in Python
// says of a file, and the means to change anything in it and to sign it again as
// headquarters would.
#pragma once

#include "testshop.h"

#include "contract/proof/drawranking.h"
#include "contract/proof/merkletree.h"
#include "contract/wire/ticketcodec.h"
#include "store-server/drawings/bundlecheck.h"
#include "store-server/drawings/bundlewriter.h"
#include "store-server/drawings/drawnumbers.h"
#include "store-server/drawings/drawseal.h"
#include "store-server/drawings/drawwinners.h"

#include <QProcess>
#include <QTemporaryDir>

namespace endcap::server
{

struct TestBundle {
    static constexpr int people = 1000;
    const QString drawing = QStringLiteral("gift");

    /// Every tenth person enters twice, at two kiosks.
    TestBundle()
    {
        kiosks = {shop.addKiosk(7), shop.addKiosk(8), shop.addKiosk(9)};
        for (int person = 0; person < people; ++person) {
            kiosks[person % 3].add(shop.entered(), claimOf(person));
            if (person % 10 == 0)
                kiosks[(person + 1) % 3].add(shop.entered(), claimOf(person));
        }
        for (const TestKiosk &kiosk : std::as_const(kiosks)) {
            for (qsizetype first = 1; first <= kiosk.count(); first += 200)
                shop.push(kiosk, kiosk.batch(first, std::min(first + 199, kiosk.count())));
        }
        shop.wait(2.5);
        const DrawBook book = shop.book();
        if (!DrawSeal(book).seal(drawing, QStringLiteral("Ann")))
            qFatal("not sealed");
        sealed = *collectBundle(book, drawing);
        shop.wait(1);
        for (const QString &person : {QStringLiteral("Ann"), QStringLiteral("Bo")}) {
            if (!DrawNumbers(book).take(
                    drawing, {QStringLiteral("Lottery"), QStringLiteral("1 2 3 4 5 6, 7"), person}))
                qFatal("no numbers");
        }
        const auto places = DrawWinners(book).draw(drawing, QStringLiteral("Ann"));
        if (!places ||
            !DrawWinners(book).passOn(
                drawing, {places->first().hash, QStringLiteral("declined"), QStringLiteral("Bo")}))
            qFatal("not drawn");
        drawn = *collectBundle(book, drawing);
    }

    static Claim claimOf(int person)
    {
        return {Claim::How::Phone, QStringLiteral("+1212555%1").arg(person, 4, 10, QChar(u'0'))};
    }

    QString write(const DrawBundle &bundle) const
    {
        QFile made(folder.filePath(QStringLiteral("bundle")));
        if (!made.open(QFile::WriteOnly) || !writeBundle(made, bundle))
            qFatal("no bundle");
        return made.fileName();
    }

    QString key() const { return QString::fromLatin1(drawn.hq.hex()); }

    Ticket ticket(int kiosk, qsizetype seq) const
    {
        const TestKiosk &mine = kiosks.at(kiosk);
        Ticket made{drawing,
                    mine.id,
                    static_cast<quint64>(seq),
                    mine.hashAt(seq),
                    *TicketNonce::from(QByteArray(16, 'n')),
                    QDateTime::fromMSecsSinceEpoch(shop.clock.now, Qt::UTC),
                    {}};
        made.signature = mine.signTicket(wire::receiptBytes(made));
        return made;
    }

    /// A changed result, signed; what went on after the old one is gone.
    void resign(DrawBundle &bundle, const std::function<void(DrawResult &)> &change) const
    {
        DrawResult result = *wire::decodeDrawResult(bundle.result->bytes);
        change(result);
        bundle.outs.clear();
        bundle.result->bytes = wire::encodeDrawResult(result);
        bundle.result->signature =
            sign(shop.keys.hq, wire::signedResultBytes(bundle.result->bytes));
    }

    /// The lists as they stand in @p bundle now, sealed and drawn.
    void sealAgain(
        DrawBundle &bundle, const std::function<void(DrawHead &)> &change = [](DrawHead &) {}) const
    {
        DrawHead head = *wire::decodeDrawHead(bundle.head.bytes);
        QList<Hash> leaves;
        for (const DrawEntry &entry : std::as_const(bundle.entries))
            leaves.append(leafHash(wire::encodeDrawEntry(entry)));
        QList<Hash> left;
        for (const VoidEntry &entry : std::as_const(bundle.voids))
            left.append(leafHash(wire::encodeVoidEntry(entry)));
        head.root = MerkleTree(leaves).root();
        head.voidsRoot = MerkleTree(left).root();
        change(head);
        bundle.head.bytes = wire::encodeDrawHead(head);
        bundle.head.signature = sign(shop.keys.hq, wire::signedHeadBytes(bundle.head.bytes));
        resign(bundle, [&](DrawResult &result) {
            result.head = sha256(bundle.head.bytes);
            result.seed = drawSeed(head.manifest, head.count, head.root, result.numbers);
            result.ranking =
                drawRanking(result.seed, head.count, static_cast<quint64>(result.ranking.size()),
                            [&](quint64 place) {
                                return bundle.entries.at(static_cast<qsizetype>(place)).tag;
                            });
        });
    }

    QTemporaryDir folder;
    TestShop shop;
    QList<TestKiosk> kiosks;
    DrawBundle sealed; ///< before the numbers
    DrawBundle drawn;
};

/// What the separate verifier says, and how it ends.
struct PythonSaid {
    int code = -1;
    QString words;
};

inline PythonSaid askPython(const QString &file, const QStringList &more = {})
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 QStringList{qEnvironmentVariable("ENDCAP_SOURCE_DIR") +
                                 QStringLiteral("/resources/verify/verify_draw.py"),
                             file} +
                     more);
    if (!python.waitForFinished(60'000))
        return {};
    return {python.exitCode(),
            QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError())};
}

} // namespace endcap::server
