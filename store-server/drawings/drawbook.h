// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every step of a draw needs: the books, headquarters' key and the clock; and the
// one way to take a step: all of it or nothing, with a line in the log either way.
// Storage thread; what it is given outlives it.
#pragma once

#include "contract/draw/drawcheck.h"
#include "store-server/drawings/drawrefusal.h"
#include "store-server/outside/clock.h"
#include "store-server/outside/random.h"
#include "store-server/storage/database.h"

#include <functional>

namespace endcap::server
{

class DrawBook
{
public:
    DrawBook(Database &database, const SigningSecretKey &hq, const Clock &clock, Random &random)
        : m_database(database), m_hq(hq), m_clock(clock), m_random(random)
    {
    }

    Database &database() const { return m_database; }
    Random &random() const { return m_random; }
    qint64 nowMs() const { return m_clock.nowMs(); }
    /// @p said: one of wire::signedHeadBytes() and its like.
    Signature sign(const QByteArray &said) const;
    SigningPublicKey key() const;

    /// Not nested.
    Drawn<void> take(const DrawAct &act, const std::function<Drawn<void>()> &work) const;

    /// The drawing as it was published, and its bytes.
    struct Published {
        Drawing drawing;
        QByteArray manifest;
    };
    Drawn<Published> published(const QString &drawing) const;
    /// NotSealed when it is not.
    Drawn<SealedDraw> sealed(const QString &drawing) const;
    /// NotDrawn when it is not.
    struct Result {
        DrawResult result;
        QByteArray bytes;
        Hash hash;
    };
    Drawn<Result> result(const QString &drawing) const;
    Drawn<QList<DrawOut>> outs(const QString &drawing) const;
    /// Tells the kiosks how it stands. Inside a step.
    Drawn<void> publish(const QString &drawing) const;

private:
    Drawn<QList<wire::DrawnPlace>> placesToTell(const QString &drawing,
                                                const SealedDraw &sealed) const;

    Database &m_database;
    SigningSecretKey m_hq;
    const Clock &m_clock;
    Random &m_random;
};

} // namespace endcap::server
