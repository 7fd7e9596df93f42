// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/puller.h"

#include "contract/whendone.h"

namespace endcap::sync
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int itemsPerPage = 1000;
} // namespace

Puller::Puller(Transport &line, storage::CatalogueStore &catalogue, QObject *parent)
    : Run(parent), m_line(line), m_catalogue(catalogue)
{
}

void Puller::start()
{
    askForPage();
}

void Puller::askForPage()
{
    const auto cursor = m_catalogue.cursor();
    if (!cursor) {
        finish({Outcome::Gone});
        return;
    }
    m_cursor = *cursor;
    const HttpAsk ask{.path = u"/v1/feed"_s,
                      .query = {{u"cursor"_s, QString::number(m_cursor.rev)},
                                {u"epoch"_s, QString::fromLatin1(m_cursor.epoch.hex())},
                                {u"limit"_s, QString::number(itemsPerPage)}},
                      .answerLimit = wire::maxFeedBytes};
    whenDone(m_line.send(ask), this,
             [this](const Expected<HttpAnswer, TransportError> &answer) { take(answer); });
}

void Puller::take(const Expected<HttpAnswer, TransportError> &answer)
{
    if (const auto failure = failureOf(answer)) {
        finish(*failure);
        return;
    }
    const auto page = wire::decodeFeedPage(answer->body);
    const bool goesOn =
        page && (page->more ? page->cursor > m_cursor.rev : page->cursor >= m_cursor.rev);
    if (!goesOn) {
        finish({Outcome::NoLine});
        return;
    }
    if (page->epoch != m_cursor.epoch) {
        finish({Outcome::Gone});
        return;
    }
    const bool isNews = page->cursor != m_cursor.rev || !page->items.isEmpty();
    if (isNews && !m_catalogue.apply(*page)) {
        // A damaged file was set aside by now; then the cursor is gone with it.
        finish({m_catalogue.isEmpty() ? Outcome::Gone : Outcome::NotStored});
        return;
    }
    if (page->more)
        askForPage();
    else
        finish({Outcome::Done});
}

} // namespace endcap::sync
