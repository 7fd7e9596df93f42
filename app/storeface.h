// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How this store presents itself: name, colours, telephone, number of the kiosk.
// Until the core answers, what the last process left behind. Main thread; owned by
// KioskApp.
#pragma once

#include "app/content/signpost.h"
#include "contract/domain/storeprofile.h"

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class StoreFace final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString initial READ initial NOTIFY changed FINAL)
    Q_PROPERTY(QString storeName READ storeName NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone NOTIFY changed FINAL)
    Q_PROPERTY(int kioskNumber READ kioskNumber NOTIFY changed FINAL)
    Q_PROPERTY(bool playful READ isPlayful NOTIFY changed FINAL)
    Q_PROPERTY(bool sample READ isSample NOTIFY changed FINAL)
    Q_PROPERTY(QColor brandColor READ brandColor NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ isReducedMotion CONSTANT FINAL)

public:
    explicit StoreFace(bool reducedMotion, QObject *parent = nullptr);

    QString name() const { return m_signpost.brand; }
    QString initial() const;
    QString storeName() const { return m_signpost.branch; }
    QString phone() const { return m_signpost.phone; }
    int kioskNumber() const { return m_signpost.kiosk; }
    bool isPlayful() const { return m_isPlayful; }
    bool isSample() const { return m_isSample; }
    QColor brandColor() const { return m_brandColor; }
    bool isReducedMotion() const { return m_isReducedMotion; }

    const Signpost &signpost() const { return m_signpost; }
    void take(const Signpost &signpost);
    void take(const StoreProfile &store, int kiosk);

Q_SIGNALS:
    void changed();

private:
    Signpost m_signpost;
    QColor m_brandColor{0x0e, 0x4f, 0x45};
    bool m_isPlayful = false;
    bool m_isSample = false;
    const bool m_isReducedMotion;
};

} // namespace endcap
