// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One part of a slip as QML writes it down: sentences for people stand there. GUI
// thread; owned by its Slip.
#pragma once

#include "app/slips/slipsheet.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class SlipPart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(endcap::SlipPart::Kind kind MEMBER m_kind NOTIFY changed FINAL)
    Q_PROPERTY(endcap::SlipPart::Size size MEMBER m_size NOTIFY changed FINAL)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed FINAL)
    Q_PROPERTY(QString second MEMBER m_second NOTIFY changed FINAL)
    Q_PROPERTY(bool bold MEMBER m_isBold NOTIFY changed FINAL)
    Q_PROPERTY(bool centered MEMBER m_isCentered NOTIFY changed FINAL)
    Q_PROPERTY(bool shown MEMBER m_isShown NOTIFY changed FINAL)

public:
    enum Kind { Words, Pair, Code, Rule, Space }; ///< as SlipBlock::Kind
    Q_ENUM(Kind)
    enum Size { Small, Body, Large, Huge }; ///< as SlipBlock::Size
    Q_ENUM(Size)

    explicit SlipPart(QObject *parent = nullptr) : QObject(parent) {}

    bool isShown() const { return m_isShown; }
    SlipBlock block() const
    {
        return {static_cast<SlipBlock::Kind>(m_kind), m_text,   m_second,
                static_cast<SlipBlock::Size>(m_size), m_isBold, m_isCentered};
    }

Q_SIGNALS:
    void changed();

private:
    Kind m_kind = Words;
    Size m_size = Body;
    QString m_text;
    QString m_second;
    bool m_isBold = false;
    bool m_isCentered = false;
    bool m_isShown = true;
};

} // namespace endcap
