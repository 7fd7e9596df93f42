// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenengine.h"

#include "app/kioskapp.h"
#include "app/pictures/iconimageprovider.h"
#include "app/pictures/productimageprovider.h"
#include "app/refusingnetwork.h"

#include <QQmlEngine>

namespace endcap
{

using namespace Qt::StringLiterals;

void prepareEngine(QQmlEngine &engine, KioskApp &app)
{
    static RefusingNetwork network; // without state; must outlive every engine
    QObject::connect(app.languages(), &Languages::changed, &engine, &QQmlEngine::retranslate);
    engine.addImportPath(u":/qt/qml"_s);
    engine.setNetworkAccessManagerFactory(&network);
    engine.addImageProvider(u"icon"_s, new IconImageProvider);
    engine.addImageProvider(u"product"_s, new ProductImageProvider(app.images()));
}

} // namespace endcap
