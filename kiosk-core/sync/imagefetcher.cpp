// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/imagefetcher.h"

#include "contract/whendone.h"
#include "contract/wire/messages.h"

namespace endcap::sync
{

using namespace Qt::StringLiterals;

ImageFetcher::ImageFetcher(Transport &line, storage::ImageStore &images, QList<Hash> wanted,
                           QObject *parent)
    : Run(parent), m_line(line), m_images(images), m_wanted(std::move(wanted))
{
}

void ImageFetcher::start()
{
    QSet<Hash> seen;
    for (const Hash &hash : std::as_const(m_wanted)) {
        if (!seen.contains(hash) && !m_images.has(hash))
            m_missing.prepend(hash);
        seen.insert(hash);
    }
    askForNext();
}

void ImageFetcher::askForNext()
{
    if (m_missing.isEmpty()) {
        m_images.keepOnly(QSet<Hash>(m_wanted.cbegin(), m_wanted.cend()));
        finish({Outcome::Done});
        return;
    }
    if (m_fetched >= portion) {
        finish({Outcome::More});
        return;
    }
    const HttpAsk ask{.path = u"/v1/image/"_s + QString::fromLatin1(m_missing.constLast().hex()),
                      .answerLimit = wire::maxImageBytes};
    whenDone(m_line.send(ask), this,
             [this](const Expected<HttpAnswer, TransportError> &answer) { take(answer); });
}

void ImageFetcher::take(const Expected<HttpAnswer, TransportError> &answer)
{
    const Hash hash = m_missing.takeLast();
    const auto failure = failureOf(answer);
    // One picture that is missing, too large or wrong never blocks the next.
    const bool isOwnFault =
        answer ? answer->status == 404 : answer.error() == TransportError::TooLarge;
    if (failure && !isOwnFault) {
        finish(*failure);
        return;
    }
    if (!failure && m_images.put(hash, answer->body))
        ++m_fetched;
    askForNext();
}

} // namespace endcap::sync
