// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/manyproducts.h"

#include <QFile>
#include <QRandomGenerator>

namespace endcap::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr quint32 seed = 42;

QString gtinOf(int n)
{
    const QString digits = u"05"_s + QString::number(n).rightJustified(11, u'0');
    int sum = 0;
    for (int i = 0; i < 13; ++i)
        sum += digits.at(i).digitValue() * (i % 2 == 0 ? 3 : 1);
    return digits + QString::number((10 - sum % 10) % 10);
}

} // namespace

bool writeManyProducts(const QStringList &names, const QString &path)
{
    const QStringList words = names.join(u' ').split(u' ', Qt::SkipEmptyParts);
    QRandomGenerator chance(seed);
    QFile file(path);
    if (words.isEmpty() || !file.open(QFile::WriteOnly))
        return false;
    file.write("gtin,name,brand,price,currency,rank\n");
    const auto word = [&] { return words.at(chance.bounded(static_cast<int>(words.size()))); };
    for (int n = 1; n <= manyProducts; ++n) {
        QStringList name;
        const int length = chance.bounded(2, 6);
        for (int i = 0; i < length; ++i)
            name.append(word());
        file.write(u"%1,%2,%3,9.99,USD,%4\n"_s.arg(gtinOf(n), name.join(u' '), word())
                       .arg(10'000 + n)
                       .toUtf8());
    }
    return true;
}

} // namespace endcap::bench
