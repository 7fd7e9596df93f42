// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The notebook of a long day: what each shopper was told is saved, and what was begun
// when something was killed under her hand. It is held against the store server's books;
// the kiosk is never asked what it thinks of itself.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QStringList>

namespace endcap::harness
{
class World;
}

namespace endcap::test
{

class DayBook final
{
public:
    /// She was told that @p type ("checkin.made" ...) is saved. @p proof: what she took
    /// away, where there is something: a ticket's nonce in hex, a coupon's serial.
    void promised(const QString &who, const QString &type, const QString &proof = {});
    /// The button was touched and nothing was seen: it may be saved or not.
    void begun(const QString &who, const QString &type);

    int promises() const { return m_promises; }
    int begunOnes() const { return m_begun; }

    /// Waits until the books hold at least what was promised and the kiosk has nothing
    /// left to send. Then: each promise is in the books exactly once; what was begun at most
    /// once; nothing else is; the chain has no gap; each proof is where it belongs; points
    /// are what the sample's rules give. False, with a log of what differs.
    bool agreesWith(harness::World &world) const;

private:
    struct Line {
        int promised = 0;
        int begun = 0;
        QStringList proofs;
    };
    using Books = QList<QJsonObject>;

    bool hasEachEventOnce(const Books &events) const;
    bool hasEachProof(harness::World &world) const;
    bool hasThePoints(harness::World &world, const Books &events) const;

    QHash<QPair<QString, QString>, Line> m_lines;
    int m_promises = 0;
    int m_begun = 0;
};

} // namespace endcap::test
