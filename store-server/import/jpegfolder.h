// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Photographs that come with a table, kept under their SHA-256 in DATA/images.
// Main thread.
#pragma once

#include "contract/domain/ids.h"
#include "contract/expected.h"

#include <QString>

namespace endcap::server
{

class JpegFolder
{
public:
    /// @p source: the folder of the table, below which its pictures lie.
    JpegFolder(const QString &source, const QString &images) : m_source(source), m_images(images) {}

    /// The hash of the picture @p name names, now in the folder; or a reason.
    Expected<Hash, QString> take(const QString &name) const;

private:
    QString m_source;
    QString m_images;
};

} // namespace endcap::server
