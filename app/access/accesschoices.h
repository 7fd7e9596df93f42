// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a shopper chose so that she can see, hear and reach the page: each choice lasts as
// long as her visit, touches nothing else, and no other place keeps one. Pages follow
// through Theme and bindings; nobody asks who chose. Main thread; owned by KioskApp.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class AccessChoices final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(bool asking READ isAsking WRITE setAsking NOTIFY askingChanged FINAL)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY darkChanged FINAL)

public:
    explicit AccessChoices(QObject *parent); // without a default: QML may not make one

    /// Whether the sheet with the choices is on screen.
    bool isAsking() const { return m_isAsking; }
    void setAsking(bool isAsking);

    /// Light letters on dark paper.
    bool isDark() const { return m_isDark; }
    void setDark(bool isDark);

    /// Everything as the store has it: the shopper is gone.
    void reset();

Q_SIGNALS:
    void askingChanged();
    void darkChanged();

private:
    bool m_isAsking = false;
    bool m_isDark = false;
};

} // namespace endcap
