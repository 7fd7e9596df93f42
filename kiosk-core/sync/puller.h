// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the feed from the cursor to its end, page by page, each with its cursor
// in one transaction. Touches only the catalogue. Core's thread.
#pragma once

#include "storage/cataloguestore.h"
#include "sync/run.h"

namespace endcap::sync
{

class Puller final : public Run
{
    Q_OBJECT

public:
    Puller(Transport &line, storage::CatalogueStore &catalogue, QObject *parent = nullptr);

    void start() override;

private:
    void askForPage();
    void take(const Expected<HttpAnswer, TransportError> &answer);

    Transport &m_line;
    storage::CatalogueStore &m_catalogue;
    storage::CatalogueCursor m_cursor;
};

} // namespace endcap::sync
