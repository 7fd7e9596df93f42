// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings a whole new catalogue: manifest, download in slices that goes on where an
// earlier attempt stopped, unpacking on the worker, and the flip. What is not
// signed by headquarters is not even downloaded. Core's thread.
#pragma once

#include "outside/executor.h"
#include "storage/cataloguestore.h"
#include "sync/run.h"
#include "sync/snapshotpacking.h"

namespace endcap::sync
{

class SnapshotLoader final : public Run
{
    Q_OBJECT

public:
    static constexpr qint64 slice = 1024 * 1024;
    static constexpr qint64 maxPacked = 256 * 1024 * 1024;
    static constexpr qint64 maxRaw = 1024 * 1024 * 1024;

    /// @p folder: where the unfinished download lies between two attempts.
    SnapshotLoader(Transport &line, storage::CatalogueStore &catalogue, Files &files,
                   Executor &executor, QString folder, const SigningPublicKey &headquarters,
                   QObject *parent = nullptr);

    void start() override;

private:
    void takeManifest(const Expected<HttpAnswer, TransportError> &answer);
    void askForSlice();
    void takeSlice(const Expected<HttpAnswer, TransportError> &answer);
    void unpack();
    void adopt(const Expected<void, UnpackError> &unpacked);
    bool isAcceptable(const wire::SnapshotManifest &manifest) const;
    void removeOtherParts();
    QString partPath() const;

    Transport &m_line;
    storage::CatalogueStore &m_catalogue;
    Files &m_files;
    Executor &m_executor;
    QString m_folder;
    SigningPublicKey m_headquarters;
    wire::SnapshotManifest m_manifest;
    qint64 m_offset = 0;
};

} // namespace endcap::sync
