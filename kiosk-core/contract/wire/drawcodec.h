// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sealed lists, heads, results and what the feed says of them as bytes (PROTOCOL.md,
// "Drawings that anyone can check"). Unknown keys are refused in what is hashed or
// signed. Pure; any thread.
#pragma once

#include "contract/domain/draw.h"
#include "contract/expected.h"
#include "contract/wire/wireerror.h"

namespace endcap::wire
{

/// Places told to kiosks with their proofs; the others stand in the bundle.
inline constexpr qsizetype maxDrawPlaces = 50;
inline constexpr qsizetype maxDrawRanking = 20'000;
inline constexpr qsizetype maxProofHashes = 64;

QByteArray encodeDrawEntry(const DrawEntry &entry);
QByteArray encodeVoidEntry(const VoidEntry &entry);
QByteArray encodeDrawHead(const DrawHead &head);
QByteArray encodeDrawResult(const DrawResult &result);
QByteArray encodeDrawOut(const DrawOut &out);

Expected<DrawEntry, WireError> decodeDrawEntry(const QByteArray &bytes);
Expected<VoidEntry, WireError> decodeVoidEntry(const QByteArray &bytes);
Expected<DrawHead, WireError> decodeDrawHead(const QByteArray &bytes);
Expected<DrawResult, WireError> decodeDrawResult(const QByteArray &bytes);
Expected<DrawOut, WireError> decodeDrawOut(const QByteArray &bytes);

/// Bytes of a head, a result or an "out", and headquarters' word for them.
struct SignedBytes {
    QByteArray bytes;
    Signature signature;

    bool operator==(const SignedBytes &) const = default;
};

/// What headquarters signs.
QByteArray signedHeadBytes(const QByteArray &head);
QByteArray signedResultBytes(const QByteArray &result);
QByteArray signedOutBytes(const QByteArray &out);

/// One of the drawn, proven to stand at its place in the sealed list.
struct DrawnPlace {
    QByteArray entry;
    QList<Hash> proof;
    int kiosk = 0; ///< for its ticket's number
    QString store; ///< the branch's name

    bool operator==(const DrawnPlace &) const = default;
};

/// The feed's item "draw".
struct PublishedDraw {
    QByteArray manifest; ///< the drawing's body, as its hash stands on every ticket
    SignedBytes head;
    std::optional<SignedBytes> result; ///< nothing until it is drawn
    QList<DrawnPlace> places;          ///< of the ranking, from its first
    QList<SignedBytes> outs;

    bool operator==(const PublishedDraw &) const = default;
};
QByteArray encodePublishedDraw(const PublishedDraw &draw);
Expected<PublishedDraw, WireError> decodePublishedDraw(const QByteArray &bytes);

/// That an entry stands in one of the two sealed lists.
struct EntryProof {
    bool isVoid = false;
    quint64 index = 0;
    QByteArray entry; ///< a DrawEntry, or a VoidEntry
    QList<Hash> proof;

    bool operator==(const EntryProof &) const = default;
};
QByteArray encodeEntryProof(const EntryProof &proof);
Expected<EntryProof, WireError> decodeEntryProof(const QByteArray &bytes);

} // namespace endcap::wire
