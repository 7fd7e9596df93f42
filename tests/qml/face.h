// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One way to use the kiosk: by touch, by six keys, and whatever else there will be. What can
// be reached and pressed by one must be by every other. To try another one, write its three
// verbs and name it in tst_everyway. GUI thread; the kiosk outlives it.
#pragma once

#include "tests/fakes/keptvoice.h"
#include "tests/qml/finger.h"
#include "tests/qml/keyhand.h"

#include <functional>
#include <memory>

namespace endcap::screentest
{

class Face
{
public:
    Face() = default;
    Face(const Face &) = delete;
    Face &operator=(const Face &) = delete;
    virtual ~Face() = default;

    /// "by touch"
    virtual QString name() const = 0;
    /// Comes to @p control, without pressing it; false when it cannot be come to.
    virtual bool reach(QQuickItem &control) = 0;
    /// Comes to it and presses it; a field is only come to, ready for what is typed.
    virtual bool press(QQuickItem &control) = 0;
    /// Back, as the page offers it; nothing where there is no way back.
    virtual void back() = 0;
};

using FaceMaker = std::function<std::unique_ptr<Face>(KioskOnScreen &)>;

class TouchFace final : public Face
{
public:
    explicit TouchFace(KioskOnScreen &kiosk) : m_kiosk(kiosk) {}

    QString name() const override { return QStringLiteral("by touch"); }
    bool reach(QQuickItem &control) override;
    bool press(QQuickItem &control) override;
    void back() override;

private:
    KioskOnScreen &m_kiosk;
};

class KeyFace final : public Face
{
public:
    explicit KeyFace(KioskOnScreen &kiosk) : m_hand(kiosk) {}

    QString name() const override { return QStringLiteral("by six keys"); }
    bool reach(QQuickItem &control) override;
    bool press(QQuickItem &control) override;
    void back() override { m_hand.back(); }

private:
    KeyHand m_hand;
};

/// Six keys before a dark screen: what they come to has to be said.
class EarFace final : public Face
{
public:
    explicit EarFace(KioskOnScreen &kiosk);

    QString name() const override { return QStringLiteral("by ear"); }
    bool reach(QQuickItem &control) override;
    bool press(QQuickItem &control) override;
    void back() override { m_hand.back(); }

private:
    KeyHand m_hand;
    fakes::KeptVoice *m_voice; // Speech owns it
};

} // namespace endcap::screentest
