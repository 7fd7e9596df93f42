// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/shownreport.h"

#include "app/content/storecontent.h"
#include "app/controllers/attractcontroller.h"

namespace endcap
{

using namespace Qt::StringLiterals;

ShownReport::ShownReport(link::LinkClient &link, StoreContent &content, AttractController &attract,
                         QObject *parent)
    : QObject(parent), m_link(link), m_content(content), m_attract(attract)
{
    connect(&m_link, &link::LinkClient::opened, this, [this] {
        m_told.reset();
        tell();
    });
    connect(&m_attract, &AttractController::changed, this, &ShownReport::tell);
    connect(&m_attract, &AttractController::shown, this, &ShownReport::tell);
}

Hash ShownReport::digest() const
{
    QList<ShownItem> items;
    const auto add = [&](const QString &kind, const QString &id) {
        if (const auto body = m_content.bodyOf(kind, id))
            items.append({kind, id, *body});
    };
    const auto &rows = m_attract.model().rows();
    for (const AttractRow &row : rows) {
        add(row.kind, row.id);
        if (!row.product.isEmpty())
            add(u"product"_s, row.product);
    }
    return shownDigest(items);
}

void ShownReport::tell()
{
    const bool isOnScreen = m_attract.hasShown() || m_attract.count() == 0;
    if (!m_content.isThere() || !isOnScreen || !m_link.isOpen())
        return;
    const Hash now = digest();
    if (m_told == now)
        return;
    m_told = now;
    m_link.tellShown(now);
}

} // namespace endcap
