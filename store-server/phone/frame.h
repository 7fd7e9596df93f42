// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all pages for phones share: head, the store's sign at the top, what we promise
// at the foot. Between them a page writes its sections. A value for one page.
#pragma once

#include "store-server/phone/html.h"
#include "store-server/phone/storesign.h"
#include "store-server/phone/words.h"

namespace endcap::server
{

class Frame
{
public:
    struct Kind {
        QString title;           ///< of the window
        bool isBerry = false;    ///< the drawing's colour behind the top of it
        bool hasProgram = false; ///< it is better with JavaScript
    };
    Frame(const Words &words, const StoreSign &sign, const Kind &kind);

    /// <main> is open; sections go in here.
    Html &html() { return m_html; }

    /// Closes the page; @p promise stands at its foot, before what all pages say.
    QByteArray take(const QString &promise = {});

private:
    const Words &m_words;
    const StoreSign &m_sign;
    Html m_html;
};

} // namespace endcap::server
