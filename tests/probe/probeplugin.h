// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers questions about the screen on a local socket, <ENDCAP_PROBE_DIR>/<pid>:
// each line in is a question ("controls", "words"), each line out its answer in JSON.
// Lives in the GUI thread of the program that was asked to load it. It reads
// only: touches come from outside, through the display.
#pragma once

#include <QGenericPlugin>
#include <QLocalServer>

namespace endcap::probe
{

class ProbePlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "probe.json")

public:
    QObject *create(const QString &key, const QString &specification) override;
};

class ProbeServer final : public QObject
{
    Q_OBJECT

public:
    explicit ProbeServer(const QString &path);

private:
    void serve();

    QLocalServer m_server;
};

} // namespace endcap::probe
