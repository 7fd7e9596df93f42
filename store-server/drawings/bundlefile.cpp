// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/drawings/bundlefile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int version = 1;
constexpr qsizetype longestLine = 4 * 1024 * 1024;
constexpr qsizetype mostEntries = 20'000'000;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString hex(const auto &id)
{
    return hex(id.bytes());
}

bool writeLine(QIODevice &file, const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return file.write(line) == line.size();
}

QJsonObject leafObject(const QString &what, const auto &entry)
{
    return {{u"what"_s, what},
            {u"device"_s, hex(entry.device)},
            {u"seq"_s, static_cast<qint64>(entry.seq)},
            {u"event"_s, hex(entry.event)}};
}

// The fields of one line; remembers the first that makes no sense.
class LineReader
{
public:
    explicit LineReader(const QJsonObject &object) : m_object(object) {}

    bool has(const QString &key) const { return m_object.contains(key); }
    QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() || value.toString().isEmpty() || value.toString().size() > 200)
            refuse(key);
        return value.toString();
    }
    quint64 number(const QString &key)
    {
        const qint64 number = m_object.value(key).toInteger(-1);
        if (number < 0)
            refuse(key);
        return static_cast<quint64>(number);
    }
    QByteArray bytes(const QString &key)
    {
        const QByteArray written = m_object.value(key).toString().toLatin1();
        const QByteArray read = QByteArray::fromHex(written);
        if (written.isEmpty() || read.toHex() != written)
            refuse(key);
        return read;
    }
    template <class Id>
    Id id(const QString &key)
    {
        const auto read = Id::from(bytes(key));
        if (!read)
            refuse(key);
        return read.value_or(Id());
    }
    wire::SignedBytes signedBytes(const QString &key)
    {
        return {bytes(key), id<Signature>(key + u"_signature"_s)};
    }
    void refuse(const QString &key)
    {
        if (m_problem.isEmpty())
            m_problem = u"its field \"%1\" makes no sense"_s.arg(key);
    }
    const QString &problem() const { return m_problem; }

private:
    QJsonObject m_object;
    QString m_problem;
};

void readDraw(LineReader &line, DrawBundle &bundle)
{
    if (line.number(u"version"_s) != version)
        line.refuse(u"version"_s);
    bundle.drawing = line.text(u"drawing"_s);
    bundle.manifest = line.bytes(u"manifest"_s);
    bundle.head = line.signedBytes(u"head"_s);
    bundle.hq = line.id<SigningPublicKey>(u"hq_key"_s);
}

DrawEntry readEntry(LineReader &line, const DrawBundle &bundle)
{
    return {bundle.drawing, line.id<DeviceId>(u"device"_s), line.number(u"seq"_s),
            line.id<Hash>(u"event"_s), line.id<Hash>(u"tag"_s)};
}

VoidEntry readVoid(LineReader &line, const DrawBundle &bundle)
{
    VoidEntry entry{bundle.drawing,        line.id<DeviceId>(u"device"_s),
                    line.number(u"seq"_s), line.id<Hash>(u"event"_s),
                    std::nullopt,          line.text(u"reason"_s)};
    if (line.has(u"tag"_s))
        entry.tag = line.id<Hash>(u"tag"_s);
    return entry;
}

QString readLine(const QJsonObject &object, bool isFirst, DrawBundle &bundle)
{
    LineReader line(object);
    const QString what = line.text(u"what"_s);
    if (isFirst != (what == u"draw"))
        return isFirst ? u"it is no draw's file"_s : u"a second draw begins"_s;
    if (what == u"draw")
        readDraw(line, bundle);
    else if (what == u"kiosk")
        bundle.kiosks.append({line.id<DeviceId>(u"device"_s),
                              static_cast<int>(line.number(u"kiosk"_s)), line.text(u"store"_s),
                              line.text(u"name"_s), line.id<SigningPublicKey>(u"key"_s)});
    else if (what == u"entry")
        bundle.entries.append(readEntry(line, bundle));
    else if (what == u"void")
        bundle.voids.append(readVoid(line, bundle));
    else if (what == u"result" && !bundle.result)
        bundle.result = line.signedBytes(u"result"_s);
    else if (what == u"out")
        bundle.outs.append(line.signedBytes(u"out"_s));
    else
        return u"nobody knows a \"%1\" there"_s.arg(what.left(40));
    if (bundle.entries.size() + bundle.voids.size() > mostEntries)
        return u"there are too many"_s;
    return line.problem();
}

} // namespace

bool writeBundle(QIODevice &file, const DrawBundle &bundle)
{
    bool isWritten = writeLine(file, {{u"what"_s, u"draw"_s},
                                      {u"version"_s, version},
                                      {u"drawing"_s, bundle.drawing},
                                      {u"manifest"_s, hex(bundle.manifest)},
                                      {u"head"_s, hex(bundle.head.bytes)},
                                      {u"head_signature"_s, hex(bundle.head.signature)},
                                      {u"hq_key"_s, hex(bundle.hq)}});
    for (const DrawBundle::Kiosk &kiosk : bundle.kiosks) {
        isWritten = isWritten && writeLine(file, {{u"what"_s, u"kiosk"_s},
                                                  {u"device"_s, hex(kiosk.device)},
                                                  {u"kiosk"_s, kiosk.number},
                                                  {u"store"_s, kiosk.store},
                                                  {u"name"_s, kiosk.name},
                                                  {u"key"_s, hex(kiosk.key)}});
    }
    for (const DrawEntry &entry : bundle.entries) {
        QJsonObject object = leafObject(u"entry"_s, entry);
        object.insert(u"tag"_s, hex(entry.tag));
        isWritten = isWritten && writeLine(file, object);
    }
    for (const VoidEntry &entry : bundle.voids) {
        QJsonObject object = leafObject(u"void"_s, entry);
        object.insert(u"reason"_s, entry.reason);
        if (entry.tag)
            object.insert(u"tag"_s, hex(*entry.tag));
        isWritten = isWritten && writeLine(file, object);
    }
    if (bundle.result) {
        isWritten =
            isWritten && writeLine(file, {{u"what"_s, u"result"_s},
                                          {u"result"_s, hex(bundle.result->bytes)},
                                          {u"result_signature"_s, hex(bundle.result->signature)}});
    }
    for (const wire::SignedBytes &out : bundle.outs) {
        isWritten = isWritten && writeLine(file, {{u"what"_s, u"out"_s},
                                                  {u"out"_s, hex(out.bytes)},
                                                  {u"out_signature"_s, hex(out.signature)}});
    }
    return isWritten;
}

Expected<DrawBundle, BadBundle> readBundle(QIODevice &file)
{
    DrawBundle bundle;
    for (qsizetype number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine(longestLine);
        if (line.trimmed().isEmpty() && number > 1)
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QString problem =
            object.isEmpty() ? u"it is no JSON object"_s : readLine(object, number == 1, bundle);
        if (!problem.isEmpty())
            return Unexpected(BadBundle{number, problem});
    }
    if (bundle.drawing.isEmpty())
        return Unexpected(BadBundle{1, u"the file is empty"_s});
    return bundle;
}

} // namespace endcap::server
