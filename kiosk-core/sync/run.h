// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One attempt at one thing. Started once, ends once, cannot be started again:
// who wants another try makes another run. Core's thread.
#pragma once

#include "contract/expected.h"
#include "outside/transport.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace endcap::sync
{

enum class Outcome {
    Done,
    More,      ///< went forward, and there is more to do
    Held,      ///< the server cannot take it yet; nothing is lost
    Gone,      ///< our cursor means nothing to the server: take a snapshot
    Disagreed, ///< the server knows another chain of events: a person must look
    NotStored, ///< this kiosk's disk
    Refused,   ///< our server said no
    NoLine,    ///< no answer, or not one that makes sense
};

struct RunEnd {
    Outcome outcome = Outcome::Done;
    /// What the server asked us to wait: its pace, its poll, its Retry-After.
    std::chrono::milliseconds wait{0};
};

class Run : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;

Q_SIGNALS:
    void ended(const endcap::sync::RunEnd &end);

protected:
    /// Nothing happens after it.
    void finish(const RunEnd &end);
    /// How a request ended that did not bring @p status; nothing when it did.
    static std::optional<RunEnd> failureOf(const Expected<HttpAnswer, TransportError> &answer,
                                           int status = 200);

private:
    bool m_hasEnded = false;
};

} // namespace endcap::sync
