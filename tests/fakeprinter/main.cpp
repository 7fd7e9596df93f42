// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-fakeprinter DIR [--port N]: a receipt printer for people who have none. Each
// slip becomes DIR/slip-<n>.png. Words on standard input change how it is: "low",
// "out", "open", "broken", "mute", and "fine" again.
#include "tests/fakeprinter/fakeprinter.h"

#include <QDir>
#include <QGuiApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;
using endcap::fakes::FakePrinter;

namespace
{

void obey(FakePrinter &printer, const QString &word)
{
    printer.isPaperLow = word == "low"_L1;
    printer.isCoverOpen = word == "open"_L1;
    printer.isBroken = word == "broken"_L1;
    printer.isMute = word == "mute"_L1;
    printer.setPaper(word == "out"_L1 ? 0 : -1);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const qsizetype portAt = words.indexOf(u"--port"_s);
    const QDir folder(words.value(1));
    if (words.size() < 2 || !folder.mkpath(u"."_s)) {
        qWarning("Usage: endcap-fakeprinter DIR [--port N]");
        return 2;
    }
    FakePrinter printer;
    if (!printer.listen(portAt > 0 ? words.value(portAt + 1).toUShort() : 0)) {
        qWarning("The port is taken");
        return 1;
    }
    QTextStream out(stdout);
    out << "listening as " << printer.address() << Qt::endl;
    QObject::connect(&printer, &FakePrinter::slipCut, &printer, [&] {
        const QString file =
            folder.filePath(u"slip-%1.png"_s.arg(printer.slips().size(), 3, 10, QChar(u'0')));
        out << (printer.slips().constLast().save(file) ? file : u"could not be saved"_s)
            << Qt::endl;
        for (const QString &bytes : printer.refused())
            out << "refused " << bytes << Qt::endl;
    });
    QTextStream in(stdin);
    QSocketNotifier typed(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&typed, &QSocketNotifier::activated, &printer, [&] {
        const QString word = in.readLine();
        if (word.isNull())
            typed.setEnabled(false);
        else
            obey(printer, word.trimmed());
    });
    return QGuiApplication::exec();
}
