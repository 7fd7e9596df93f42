// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page for when screens keep crashing: whose kiosk it is, and whom to call. It is
// painted without QML, which may be what does not work; so its few words, alone in the
// house, stand in C++. Main thread.
#pragma once

#include "app/content/signpost.h"

#include <QRasterWindow>

namespace endcap
{

class OutOfServicePage final : public QRasterWindow
{
    Q_OBJECT

public:
    explicit OutOfServicePage(const Signpost &signpost);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Signpost m_signpost;
};

struct Options;

/// `--out-of-service`: until it is ended.
int runOutOfService(int argc, char **argv, const Options &options);

} // namespace endcap
