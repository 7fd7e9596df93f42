// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fetches pictures one after the other, a portion at a time, and keeps those that are
// what they claim to be; leaves out what the server does not have. Core's thread.
#pragma once

#include "storage/imagestore.h"
#include "sync/run.h"

#include <QList>

namespace endcap::sync
{

class ImageFetcher final : public Run
{
    Q_OBJECT

public:
    static constexpr int portion = 50;

    /// @p wanted: the most wanted first. All that is not in it is removed at the end; a
    /// full portion ends with More.
    ImageFetcher(Transport &line, storage::ImageStore &images, QList<Hash> wanted,
                 QObject *parent = nullptr);

    void start() override;
    int fetched() const { return m_fetched; }

private:
    void askForNext();
    void take(const Expected<HttpAnswer, TransportError> &answer);

    Transport &m_line;
    storage::ImageStore &m_images;
    QList<Hash> m_wanted;
    QList<Hash> m_missing; ///< the most wanted last
    int m_fetched = 0;
};

} // namespace endcap::sync
