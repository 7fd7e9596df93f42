// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-store: the central store server and its command line. Chooses the verb
// and decides nothing else.
#include "store-server/cli/say.h"
#include "store-server/cli/verbs.h"

#include <QCoreApplication>
#include <QMap>

int main(int argc, char *argv[])
{
    using namespace endcap::server;
    using namespace Qt::StringLiterals;

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"endcap-store"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ENDCAP_VERSION));

    const QMap<QString, int (*)(const QStringList &)> verbs{
        {u"init"_s, initStore}, {u"import"_s, importFile}, {u"enrol"_s, enrolKiosk},
        {u"serve"_s, serve},    {u"export"_s, exportRows}, {u"campaign"_s, campaign},
        {u"fleet"_s, fleet},    {u"staff"_s, staff},       {u"coupon"_s, coupon},
        {u"draw"_s, draw}};
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString verb = words.value(0);
    if (verb == u"--version") {
        say(QCoreApplication::applicationVersion());
        return Fine;
    }
    const QString usage = verbs.keys().join(u'|') + u" --data DIR ..."_s;
    if (verb.isEmpty() || verb == u"help" || verb == u"--help") {
        say(u"Usage: endcap-store "_s + usage);
        return verb.isEmpty() ? WrongCommand : Fine;
    }
    if (!verbs.contains(verb))
        return failWords(u"endcap-store does not know \"%1\"."_s.arg(verb), usage);
    return verbs.value(verb)(words);
}
