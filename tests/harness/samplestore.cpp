// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/samplestore.h"

#include "tests/harness/process.h"

namespace endcap::harness
{

using namespace Qt::StringLiterals;

bool SampleStore::prepare()
{
    const QString data = m_folder.filePath(u"data"_s);
    const QString program = QString::fromUtf8(ENDCAP_STORE_PROGRAM);
    const auto command = [&](QStringList arguments) {
        return Process::run(program, arguments + QStringList{u"--data"_s, data}).has_value();
    };
    return m_folder.isValid() &&
           Process::run(u"python3"_s, {QString::fromUtf8(ENDCAP_SAMPLE_STORE) + u"/generate.py"_s,
                                       u"--out"_s, files()}) &&
           command({u"init"_s}) &&
           command({u"import"_s, u"products"_s, files() + u"/products.csv"_s}) &&
           command({u"import"_s, u"stores"_s, files() + u"/stores.json"_s}) &&
           command({u"import"_s, u"members"_s, files() + u"/members.csv"_s}) &&
           command({u"import"_s, u"offers"_s, files() + u"/offers.json"_s}) &&
           command({u"campaign"_s, u"put"_s, files() + u"/slides.json"_s}) &&
           command({u"campaign"_s, u"put"_s, files() + u"/drawings.json"_s});
}

bool SampleStore::copyTo(const QString &folder) const
{
    return Process::run(u"cp"_s, {u"-a"_s, m_folder.filePath(u"data"_s), folder}).has_value();
}

} // namespace endcap::harness
