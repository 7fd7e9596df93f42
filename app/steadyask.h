// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One ask that must come to an answer: when the core goes away in between, the very
// same ask, with the same id, is sent again as soon as it is back, so that one touch
// is one event however often the core was killed. Main thread; owned by the
// controller that asks; the link and the context outlive it.
#pragma once

#include "contract/whendone.h"
#include "link/linkclient.h"

#include <QTimer>

#include <functional>
#include <utility>

namespace endcap
{

template <class Receipt>
class SteadyAsk final
{
public:
    using Result = Expected<Receipt, link::AskError>;
    using Send = std::function<link::Asked<Receipt>()>;
    using Done = std::function<void(const Result &)>;

    SteadyAsk(link::LinkClient &link, QObject *context) : m_link(link), m_context(context)
    {
        QObject::connect(&m_link, &link::LinkClient::opened, m_context, [this] {
            if (m_send)
                send();
        });
        m_limit.setSingleShot(true);
        QObject::connect(&m_limit, &QTimer::timeout, m_context,
                         [this] { finish(Unexpected(link::AskError::CoreGone)); });
    }

    bool isRunning() const { return m_send != nullptr; }

    /// Calls @p done once: with the core's answer, or with CoreGone when a core that is
    /// there gave none within @p limit. For one that is not, it waits.
    void start(Send send, Done done, std::chrono::milliseconds limit = std::chrono::seconds(10))
    {
        m_send = std::move(send);
        m_done = std::move(done);
        m_limit.setInterval(limit);
        this->send();
    }

private:
    void send()
    {
        const int round = ++m_round;
        m_limit.start();
        whenDone(m_send(), m_context, [this, round](const Result &result) {
            if (round != m_round || !m_send)
                return;
            if (!result && result.error() == link::AskError::CoreGone)
                m_limit.stop();
            else
                finish(result);
        });
    }

    void finish(const Result &result)
    {
        ++m_round;
        m_limit.stop();
        m_send = nullptr;
        const Done done = std::exchange(m_done, nullptr);
        if (done)
            done(result);
    }

    link::LinkClient &m_link;
    QObject *m_context;
    QTimer m_limit;
    Send m_send;
    Done m_done;
    int m_round = 0;
};

} // namespace endcap
