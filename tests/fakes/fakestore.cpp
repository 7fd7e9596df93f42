// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakestore.h"

#include "contract/proof/hashchain.h"
#include "contract/proof/sealedbox.h"
#include "contract/proof/sealingkeys.h"
#include "contract/proof/sha256.h"
#include "contract/proof/signing.h"
#include "contract/wire/eventcodec.h"
#include "contract/wire/stafflistcodec.h"

#include <QPromise>

namespace endcap::fakes
{

using namespace Qt::StringLiterals;

FakeStore::FakeStore(FakeClock &clock) : m_clock(clock) {}

void FakeStore::put(const QString &kind, const QString &id, const QByteArray &body)
{
    m_items[{kind, id}] = {++m_rev, body};
}

void FakeStore::withdraw(const QString &kind, const QString &id)
{
    m_items[{kind, id}] = {++m_rev, QByteArray()};
}

void FakeStore::addImage(const QByteArray &jpeg)
{
    m_images.insert(sha256(jpeg).hex(), jpeg);
}

void FakeStore::restore(quint64 watermark)
{
    m_epoch = *EpochId::from(QByteArray(EpochId::length, static_cast<char>(m_epoch.raw()[0] + 1)));
    const auto kept = static_cast<qsizetype>(watermark);
    m_events.resize(kept);
    m_sealed.resize(kept);
    m_hashes.resize(kept);
}

void FakeStore::setWeatherFor(Weather weather, int count)
{
    m_nextWeather = weather;
    m_nextCount = count;
}

void FakeStore::forkAt(quint64 seq)
{
    m_hashes[static_cast<qsizetype>(seq) - 1] = sha256("another event");
}

int FakeStore::count(const QString &path) const
{
    return static_cast<int>(std::count_if(m_asks.cbegin(), m_asks.cend(), [&](const HttpAsk &ask) {
        return ask.path.startsWith(path);
    }));
}

wire::EnrolAnswer FakeStore::enrolled() const
{
    const auto sealing = *SealingSecretKey::from(QByteArray(32, 's'));
    return {m_device, 7, u"S1000"_s, publicKeyOf(sealing), publicKeyOf(m_headquarters), m_epoch};
}

HttpReply FakeStore::send(const HttpAsk &ask)
{
    m_asks.append(ask);
    QPromise<Expected<HttpAnswer, TransportError>> promise;
    promise.start();
    promise.addResult(answer(ask));
    promise.finish();
    return promise.future();
}

Expected<HttpAnswer, TransportError> FakeStore::answer(const HttpAsk &ask)
{
    const Weather weather = m_nextCount > 0 ? m_nextWeather : m_weather;
    m_nextCount = std::max(0, m_nextCount - 1);
    switch (weather) {
    case Weather::Cut:
        return Unexpected(TransportError::Unreachable);
    case Weather::Slow:
        return Unexpected(TransportError::TooSlow);
    case Weather::LoginPage:
        return Unexpected(TransportError::NotOurServer);
    case Weather::Nonsense:
        return good("<html>a proxy that learned our header</html>");
    case Weather::AnswerLost:
        serve(ask);
        return Unexpected(TransportError::Unreachable);
    case Weather::Busy: {
        HttpAnswer busy = refused(429, u"slow-down"_s);
        busy.retryAfter = m_retryAfter;
        return busy;
    }
    case Weather::Revoked:
        return refused(401, u"unknown-device"_s);
    case Weather::Clear:
        break;
    }
    const HttpAnswer answer = serve(ask);
    if (answer.body.size() > ask.answerLimit)
        return Unexpected(TransportError::TooLarge);
    if (answer.status == 0)
        return Unexpected(TransportError::Unreachable);
    return answer;
}

HttpAnswer FakeStore::good(const QByteArray &body, int status) const
{
    return {status, body, m_epoch, m_clock.wallNow().toMSecsSinceEpoch(), {}};
}

HttpAnswer FakeStore::refused(int status, const QString &error) const
{
    return good(wire::encodeRefusal(error), status);
}

HttpAnswer FakeStore::serve(const HttpAsk &ask)
{
    if (ask.path == u"/v1/push")
        return push(ask.body);
    if (ask.path == u"/v1/feed")
        return feed(ask);
    if (ask.path == u"/v1/enrol")
        return enrol(ask.body);
    if (ask.path == u"/v1/status")
        return status(ask.body);
    if (ask.path == u"/v1/visit")
        return good(wire::encodeVisitBox("a box"));
    if (ask.path == u"/v1/snapshot")
        return snapshot();
    if (ask.path.startsWith(u"/v1/snapshot/"))
        return slice(ask);
    if (ask.path.startsWith(u"/v1/image/")) {
        const auto image = m_images.constFind(ask.path.mid(10).toLatin1());
        return image == m_images.cend() ? refused(404, u"not-found"_s) : good(*image);
    }
    return refused(404, u"not-found"_s);
}

HttpAnswer FakeStore::enrol(const QByteArray &body)
{
    const auto ask = wire::decodeEnrolAsk(body);
    if (!ask)
        return refused(400, u"malformed"_s);
    if (ask->code != code())
        return refused(403, u"bad-code"_s);
    return good(wire::encodeEnrolAnswer(enrolled()));
}

HttpAnswer FakeStore::status(const QByteArray &body)
{
    const auto ask = wire::decodeStatusAsk(body);
    if (!ask)
        return refused(400, u"malformed"_s);
    m_lastStatus = *ask;
    const bool isNews = m_staff && ask->staff != m_staff->version;
    return good(wire::encodeStatusAnswer({m_poll, isNews ? m_staff : std::nullopt}));
}

void FakeStore::setStaff(const StaffList &list)
{
    const QByteArray state = QByteArray(16, static_cast<char>(++m_staffStates));
    const SealContext context{"staff", m_device, *VisitId::from(state)};
    m_staff = {*StaffVersion::from(state),
               seal(*sealingKeyOf(publicKeyOf(m_deviceKey)), context, wire::encodeStaffList(list),
                    *SealingSecretKey::from(QByteArray(32, static_cast<char>(m_staffStates))))};
}

HttpAnswer FakeStore::push(const QByteArray &body)
{
    const auto ask = wire::decodePushAsk(body);
    if (!ask || ask->device != m_device)
        return refused(400, u"malformed"_s);
    const Hash last = eventHash(ask->events.constLast());
    const auto lastFrame = wire::decodeEventFrame(ask->events.constLast());
    if (!lastFrame || !isSignedBy(publicKeyOf(m_deviceKey),
                                  headBytes(m_device, lastFrame->seq, last), ask->signature))
        return refused(403, u"bad-signature"_s);
    wire::PushAnswer word;
    for (qsizetype i = 0; i < ask->events.size(); ++i) {
        const QByteArray &bytes = ask->events.at(i);
        const auto frame = wire::decodeEventFrame(bytes);
        const auto watermark = static_cast<quint64>(m_hashes.size());
        const auto place = static_cast<qsizetype>(frame->seq) - 1;
        if (frame->seq > watermark + 1) {
            word.error = u"gap"_s;
        } else if (frame->seq <= watermark) {
            if (m_hashes.at(place) != eventHash(bytes))
                word.error = u"fork"_s;
        } else if (frame->prev != (m_hashes.isEmpty() ? Hash() : m_hashes.constLast())) {
            word.error = u"fork"_s;
        } else if (frame->type == m_heldType) {
            word.hold = frame->type;
        } else {
            m_events.append(bytes);
            m_sealed.append(ask->sealed.at(i));
            m_hashes.append(eventHash(bytes));
        }
        if (!word.error.isEmpty() || !word.hold.isEmpty())
            break;
        if (m_refusals.contains(frame->seq))
            word.refusals.append({frame->seq, m_refusals.value(frame->seq)});
    }
    word.watermark = static_cast<quint64>(m_hashes.size());
    word.hash = m_hashes.isEmpty() ? Hash() : m_hashes.constLast();
    return good(wire::encodePushAnswer(word), word.error.isEmpty() ? 200 : 409);
}

HttpAnswer FakeStore::feed(const HttpAsk &ask) const
{
    QHash<QString, QString> query;
    for (const auto &[name, value] : ask.query)
        query.insert(name, value);
    const qint64 cursor = query.value(u"cursor"_s).toLongLong();
    if (EpochId::fromHex(query.value(u"epoch"_s).toLatin1()) != m_epoch || cursor < m_oldest)
        return refused(410, u"gone"_s);
    wire::FeedPage page{m_epoch, m_rev, false, {}};
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (it->rev > cursor)
            page.items.append({it->rev, it.key().first, it.key().second, it->body});
    }
    std::ranges::sort(page.items, {}, &wire::FeedItem::rev);
    if (page.items.size() > m_page) {
        page.items.resize(m_page);
        page.more = true;
        page.cursor = page.items.constLast().rev;
    }
    return good(wire::encodeFeedPage(page));
}

} // namespace endcap::fakes
