// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/supervisor.h"

#include "app/process.h"

#include <unistd.h>

namespace endcap
{

using namespace std::chrono_literals;

Supervisor::Supervisor(const Plan &plan, QObject *parent)
    : QObject(parent), m_plan(plan), m_rule(plan.limits)
{
    prepare(m_screen);
    prepare(m_page);
    connect(&m_screen, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        takeEnd(status == QProcess::NormalExit && code == 0);
    });
    connect(&m_screen, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            takeEnd(false);
    });
    connect(&m_screen, &QProcess::readyReadStandardOutput, this, [this] {
        m_screen.readAllStandardOutput();
        m_silence.start();
    });
    m_silence.setInterval(m_plan.silence);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        qWarning("The screen says nothing any more and is ended");
        m_screen.kill();
    });
    m_trusted.setSingleShot(true);
    m_trusted.setInterval(m_plan.limits.fast);
    connect(&m_trusted, &QTimer::timeout, this, [this] {
        m_rule.noteAlive();
        m_page.terminate();
    });
}

Supervisor::~Supervisor()
{
    stop();
}

void Supervisor::prepare(QProcess &process)
{
    process.setProgram(m_plan.program);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setChildProcessModifier([parent = ::getpid()] {
        letSignalsThrough();
        endWithParent(parent);
    });
}

void Supervisor::start()
{
    startScreen();
}

void Supervisor::startScreen()
{
    if (m_isStopping)
        return;
    m_screen.setArguments(m_plan.screen);
    m_lived.start();
    m_silence.start();
    m_trusted.start();
    m_screen.start(QProcess::ReadOnly);
}

void Supervisor::takeEnd(bool endedWell)
{
    m_silence.stop();
    m_trusted.stop();
    if (m_isStopping)
        return;
    if (!endedWell)
        qWarning("The screen crashed; the next one is started");
    m_rule.noteEnd(endedWell, RestartRule::Time(m_lived.elapsed()));
    // Never from within the signal of the process that is to be started again.
    if (!m_rule.isOutOfService()) {
        m_page.terminate();
        QTimer::singleShot(0ms, this, &Supervisor::startScreen);
        return;
    }
    startPage();
    QTimer::singleShot(m_rule.limits().outOfService, this, &Supervisor::startScreen);
}

void Supervisor::startPage()
{
    if (m_page.state() != QProcess::NotRunning)
        return;
    m_page.setArguments(m_plan.outOfService);
    m_page.start(QProcess::ReadOnly);
}

void Supervisor::stop()
{
    m_isStopping = true;
    for (QProcess *process : {&m_screen, &m_page}) {
        if (process->state() == QProcess::NotRunning)
            continue;
        process->terminate();
        if (!process->waitForFinished(2000)) {
            process->kill();
            process->waitForFinished(2000);
        }
    }
}

} // namespace endcap
