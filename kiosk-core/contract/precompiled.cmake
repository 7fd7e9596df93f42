# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reading Qt's and the standard library's headers is more than half of the work
# of compiling a file here. The fast presets read the most used ones once, for
# endcap_contract, and every program and library of ours takes that copy. Each
# file still includes what it needs: the release and asan presets, and
# clang-tidy, compile without this file.

target_precompile_headers(endcap_contract PRIVATE
    <algorithm> <array> <chrono> <functional> <memory> <optional> <utility> <variant> <vector>
    <tl/expected.hpp>
    <QByteArray> <QCborArray> <QCborMap> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFuture>
    <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QPointer>
    <QPromise> <QSet> <QString> <QStringList> <QTimer>)

# Gives the targets of a folder, and of those below it, the precompiled headers.
# Loadable modules are few, and generated plugins are one line: they stay outside.
function(endcap_share_precompiled folder)
    get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type "${target}" TYPE)
        if(type MATCHES "^(STATIC_LIBRARY|EXECUTABLE)$" AND target MATCHES "^(endcap|tst_)"
                AND NOT target MATCHES "plugin$|_icons$" AND NOT target STREQUAL endcap_contract)
            target_precompile_headers("${target}" REUSE_FROM endcap_contract)
        endif()
    endforeach()
    get_property(below DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
    foreach(sub IN LISTS below)
        endcap_share_precompiled("${sub}")
    endforeach()
endfunction()
endcap_share_precompiled("${CMAKE_SOURCE_DIR}")
