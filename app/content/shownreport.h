// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells the core what the screen shows, as a digest, whenever that changes and after
// every new connection. It speaks once the attract page has said that it shows
// something, or when there is nothing to show: a page that never came up does not
// count as shown. Main thread; owned by KioskApp; all it is given outlives it.
#pragma once

#include "link/linkclient.h"

#include <QObject>

namespace endcap
{

class AttractController;
class StoreContent;

class ShownReport final : public QObject
{
    Q_OBJECT

public:
    ShownReport(link::LinkClient &link, StoreContent &content, AttractController &attract,
                QObject *parent = nullptr);

    /// Of what is on screen now.
    Hash digest() const;

private:
    void tell();

    link::LinkClient &m_link;
    StoreContent &m_content;
    AttractController &m_attract;
    std::optional<Hash> m_told;
};

} // namespace endcap
