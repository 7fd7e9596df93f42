# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reading Qt's and the standard library's headers is more than half of the work
# of compiling a file here. The fast presets read the most used ones once, for
# endcap_contract, and every program and library of ours takes that copy; and once
# more for the tests, which are compiled without optimisation and need a copy made
# like that. Each file still includes what it needs: the release and asan presets,
# and clang-tidy, compile without this file.

set(headers
    <algorithm> <array> <chrono> <functional> <memory> <optional> <utility> <variant> <vector>
    <tl/expected.hpp>
    <QByteArray> <QCborArray> <QCborMap> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFuture>
    <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QPointer>
    <QPromise> <QSet> <QString> <QStringList> <QTimer>)
target_precompile_headers(endcap_contract PRIVATE ${headers})

file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/tests-precompiled.cpp" "// A place for the headers.\n")
add_library(endcap_tests_precompiled OBJECT "${CMAKE_CURRENT_BINARY_DIR}/tests-precompiled.cpp")
target_link_libraries(endcap_tests_precompiled PRIVATE endcap_contract)
target_compile_options(endcap_tests_precompiled PRIVATE -O0)
target_precompile_headers(endcap_tests_precompiled PRIVATE ${headers})

# Gives the targets of a folder, and of those below it, the precompiled headers.
# Loadable modules are few, and generated plugins are one line: they stay outside.
function(endcap_share_precompiled folder)
    get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type "${target}" TYPE)
        if(target MATCHES "^tst_" AND type STREQUAL "EXECUTABLE")
            target_compile_options("${target}" PRIVATE -O0)
            target_precompile_headers("${target}" REUSE_FROM endcap_tests_precompiled)
        elseif(type MATCHES "^(STATIC_LIBRARY|EXECUTABLE)$" AND target MATCHES "^endcap"
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
