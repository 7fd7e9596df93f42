// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/stafflistcodec.h"

#include "contract/proof/pinstretch.h"
#include "contract/wire/cbor.h"
#include "contract/wire/mapreader.h"
#include "contract/wire/padding.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype block = 1024;
constexpr int idLetters = 64;
constexpr int nameLetters = 120;

StaffMember readMember(const QCborValue &value, MapReader &outer)
{
    MapReader map(value.toMap());
    const StaffMember member{map.text("id"_L1, idLetters), map.text("name"_L1, nameLetters),
                             map.text("role"_L1, idLetters), map.id<Hash>("check"_L1)};
    if (!map.isGood() || member.id.isEmpty())
        outer.refuse("people"_L1);
    return member;
}

} // namespace

QByteArray encodeStaffList(const StaffList &list)
{
    QCborArray people;
    for (const StaffMember &member : list.people) {
        people.append(QCborMap{{u"id"_s, member.id},
                               {u"name"_s, member.name},
                               {u"role"_s, member.role},
                               {u"check"_s, member.check.bytes()}});
    }
    return encodePadded({{u"salt"_s, list.salt}, {u"cost"_s, list.cost}, {u"people"_s, people}},
                        block);
}

Expected<StaffList, WireError> decodeStaffList(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    StaffList list{
        map.bytes("salt"_L1, StaffList::saltBytes), map.smallNumber("cost"_L1, mostPinCost), {}};
    for (const QCborValue &person : map.list("people"_L1, StaffList::mostPeople))
        list.people.append(readMember(person, map));
    if (list.salt.size() != StaffList::saltBytes)
        map.refuse("salt"_L1);
    if (list.cost < leastPinCost)
        map.refuse("cost"_L1);
    if (!map.isGood())
        return Unexpected(map.error());
    return list;
}

} // namespace endcap::wire
