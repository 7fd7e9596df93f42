// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QMap>

namespace endcap
{

using namespace Qt::StringLiterals;

const char *const usage = "Usage: endcap-kiosk --session --socket PATH [--window] "
                          "[--reduced-motion]\n"
                          "       endcap-kiosk --screen --socket PATH [--window] "
                          "[--reduced-motion] [--heartbeat]\n"
                          "       endcap-kiosk --out-of-service --socket PATH [--window]\n"
                          "       endcap-kiosk --self-test\n";

namespace
{

const QMap<QString, Options::Mode> &modes()
{
    static const QMap<QString, Options::Mode> words{
        {u"--session"_s, Options::Mode::Session},
        {u"--screen"_s, Options::Mode::Screen},
        {u"--out-of-service"_s, Options::Mode::OutOfService},
        {u"--self-test"_s, Options::Mode::SelfTest},
    };
    return words;
}

const QMap<QString, bool Options::*> &switches()
{
    static const QMap<QString, bool Options::*> words{
        {u"--window"_s, &Options::window},
        {u"--reduced-motion"_s, &Options::reducedMotion},
        {u"--heartbeat"_s, &Options::heartbeat},
    };
    return words;
}

} // namespace

std::optional<Options> readOptions(const QStringList &words)
{
    Options options;
    bool hasMode = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (modes().contains(word) && !hasMode) {
            options.mode = modes().value(word);
            hasMode = true;
        } else if (switches().contains(word)) {
            options.*switches().value(word) = true;
        } else if (word == "--socket"_L1 && i + 1 < words.size()) {
            options.socket = words.at(++i);
        } else {
            return std::nullopt;
        }
    }
    const bool isWhole =
        hasMode && (options.mode == Options::Mode::SelfTest || !options.socket.isEmpty());
    return isWhole ? std::optional(options) : std::nullopt;
}

QStringList optionWords(const Options &options)
{
    QStringList words{modes().key(options.mode)};
    if (!options.socket.isEmpty())
        words << u"--socket"_s << options.socket;
    for (auto it = switches().cbegin(); it != switches().cend(); ++it) {
        if (options.*it.value())
            words << it.key();
    }
    return words;
}

} // namespace endcap
