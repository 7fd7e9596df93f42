// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/endsignals.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace endcap
{

namespace
{

sigset_t endSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&set, number);
    return set;
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    const sigset_t set = endSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        while (::read(m_descriptor, &info, sizeof(info)) == sizeof(info)) {
        }
        Q_EMIT received();
    });
}

EndSignals::~EndSignals()
{
    m_notifier.reset();
    ::close(m_descriptor);
}

} // namespace endcap
