// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One value, one encoding; hostile bytes are refused before anything is built.
#include "contract/wire/cbor.h"
#include "contract/wire/depth.h"

#include <QCborArray>
#include <QTest>
#include <rapidcheck.h>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(const std::vector<std::uint8_t> &values)
{
    return QByteArray(reinterpret_cast<const char *>(values.data()),
                      static_cast<qsizetype>(values.size()));
}

// Any value our encoding knows, at most four levels deep.
QCborValue anyValue(int depth = 0)
{
    const int kind = *rc::gen::inRange(0, depth < 4 ? 6 : 4);
    switch (kind) {
    case 0:
        return *rc::gen::arbitrary<qint64>();
    case 1:
        return QString::fromStdString(*rc::gen::string<std::string>());
    case 2:
        return bytesOf(*rc::gen::arbitrary<std::vector<std::uint8_t>>());
    case 3:
        return *rc::gen::arbitrary<bool>();
    case 4: {
        QCborArray array;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            array.append(anyValue(depth + 1));
        return array;
    }
    default: {
        QCborMap map;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            map.insert(QString::fromStdString(*rc::gen::string<std::string>()),
                       anyValue(depth + 1));
        return map;
    }
    }
}

} // namespace

class tst_Cbor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsKeysByTheirEncodings();
    void readsWhatItWrites();
    void refusesOtherEncodings_data();
    void refusesOtherEncodings();
    void refusesDeepNesting();
    void survivesAnyBytes();
};

void tst_Cbor::sortsKeysByTheirEncodings()
{
    // RFC 8949, 4.2.1: shorter keys first, as their heads are smaller.
    const QCborMap map{{u"bb"_s, 1}, {u"a"_s, 2}, {u"ab"_s, 3}};
    QCOMPARE(wire::encodeCbor(map).toHex(), QByteArray("a36161026261620362626201"));
}

void tst_Cbor::readsWhatItWrites()
{
    QVERIFY(rc::check("decode(encode(value)) == value", [] {
        const QCborValue value = anyValue();
        const QByteArray bytes = wire::encodeCbor(value);
        const auto read = wire::decodeCbor(bytes);
        RC_ASSERT(read.has_value());
        RC_ASSERT(wire::encodeCbor(*read) == bytes);
    }));
}

void tst_Cbor::refusesOtherEncodings_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("long form of 1") << QByteArray("1801");
    QTest::newRow("keys out of order") << QByteArray("a2616201616101");
    QTest::newRow("a key twice") << QByteArray("a2616101616102");
    QTest::newRow("indefinite array") << QByteArray("9f01ff");
    QTest::newRow("indefinite text") << QByteArray("7f6161ff");
    QTest::newRow("half float") << QByteArray("f93c00");
    QTest::newRow("double") << QByteArray("fb3ff0000000000000");
    QTest::newRow("tag") << QByteArray("c100");
    QTest::newRow("undefined") << QByteArray("f7");
    QTest::newRow("bytes after it") << QByteArray("0101");
    QTest::newRow("broken off") << QByteArray("6261");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("length beyond the end") << QByteArray("5affffffff00");
    QTest::newRow("array of four billion") << QByteArray("9affffffff00");
    QTest::newRow("not UTF-8") << QByteArray("62c328");
}

void tst_Cbor::refusesOtherEncodings()
{
    QFETCH(const QByteArray, hex);
    QVERIFY(!wire::decodeCbor(QByteArray::fromHex(hex)));
}

void tst_Cbor::refusesDeepNesting()
{
    QVERIFY(wire::isShallow(QByteArray(wire::maxDepth - 1, '\x81') + '\x01'));
    QVERIFY(!wire::isShallow(QByteArray(wire::maxDepth, '\x81') + '\x01'));
    QVERIFY(!wire::decodeCbor(QByteArray(1'000'000, '\x81') + '\x01'));
}

void tst_Cbor::survivesAnyBytes()
{
    QVERIFY(rc::check("any bytes are read in one way or refused", [] {
        const QByteArray bytes = bytesOf(*rc::gen::arbitrary<std::vector<std::uint8_t>>());
        const auto read = wire::decodeCbor(bytes);
        if (read)
            RC_ASSERT(wire::encodeCbor(*read) == bytes);
    }));
}

QTEST_GUILESS_MAIN(tst_Cbor)
#include "tst_cbor.moc"
