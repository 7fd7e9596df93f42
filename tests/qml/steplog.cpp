// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/steplog.h"

#include <QByteArray>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>

#include <unistd.h>

namespace endcap::screentest
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t longest = 160;

// Plain memory: a signal handler may touch nothing else.
std::array<std::array<char, longest>, StepLog::kept> steps{};
std::array<char, 64> heading{};
int counted = 0;

constexpr std::array crashes{SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};
std::array<struct sigaction, crashes.size()> before{};

void write(const char *text)
{
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text, std::strlen(text));
}

void tellAndDie(int sign)
{
    write(heading.data());
    for (int i = std::max(0, counted - StepLog::kept); i < counted; ++i) {
        write(steps.at(static_cast<size_t>(i % StepLog::kept)).data());
        write("\n");
    }
    // Qt Test's own handler, which was there before, says where.
    for (size_t i = 0; i < crashes.size(); ++i) {
        if (crashes.at(i) == sign)
            ::sigaction(sign, &before.at(i), nullptr);
    }
    ::raise(sign);
}

void listenForCrashes()
{
    static bool isListening = false;
    if (std::exchange(isListening, true))
        return;
    struct sigaction action{};
    action.sa_handler = tellAndDie;
    for (size_t i = 0; i < crashes.size(); ++i)
        ::sigaction(crashes.at(i), &action, &before.at(i));
}

} // namespace

StepLog::StepLog(quint32 seed)
{
    listenForCrashes();
    m_since.start();
    counted = 0;
    std::snprintf(heading.data(), heading.size(), "\nENDCAP_SEED=%u plays it again; it did:\n",
                  seed);
}

void StepLog::note(const QString &step)
{
    const QByteArray text = QByteArray::number(counted) + " (" +
                            QByteArray::number(double(m_since.elapsed()) / 1000, 'f', 2) + " s) " +
                            step.toUtf8();
    auto &place = steps.at(static_cast<size_t>(counted % kept));
    qstrncpy(place.data(), text.constData(), longest);
    ++counted;
}

int StepLog::count() const
{
    return counted;
}

QString StepLog::told()
{
    QString text = QString::fromUtf8(heading.data());
    for (int i = std::max(0, counted - kept); i < counted; ++i)
        text += QString::fromUtf8(steps.at(static_cast<size_t>(i % kept)).data()) + u'\n';
    return text;
}

quint32 seedOr(quint32 usual)
{
    const auto seed = static_cast<quint32>(qEnvironmentVariableIntValue("ENDCAP_SEED"));
    return seed ? seed : usual;
}

} // namespace endcap::screentest
