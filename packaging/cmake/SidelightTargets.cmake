# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of the project is compiled with.
add_library(sidelight_options INTERFACE)
target_compile_features(sidelight_options INTERFACE cxx_std_20)
target_include_directories(sidelight_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(sidelight_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(sidelight_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_UP_TO=0x060800)

# Reading Qt's and the standard library's headers is four fifths of a compilation: they are read once for all targets of a
# kind. The release preset does without, so that a forgotten #include is found.
function(sidelight_make_headers kind)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;HEADERS")
    set(empty ${PROJECT_BINARY_DIR}/headers/${kind}.cpp)
    file(CONFIGURE OUTPUT ${empty} CONTENT "")
    add_library(sidelight_headers_${kind} OBJECT EXCLUDE_FROM_ALL ${empty})
    set_target_properties(sidelight_headers_${kind} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    target_link_libraries(sidelight_headers_${kind} PRIVATE sidelight_options ${arg_LINKS})
    target_precompile_headers(sidelight_headers_${kind} PRIVATE ${arg_HEADERS})
endfunction()

set(coreHeaders <QtCore> <tl/expected.hpp> <algorithm> <array> <functional> <map> <memory> <optional> <ranges> <set> <utility> <variant> <vector>)
sidelight_make_headers(core LINKS Qt6::Core tl::expected HEADERS ${coreHeaders})
sidelight_make_headers(gui LINKS Qt6::Gui tl::expected HEADERS ${coreHeaders} <QtGui>)
sidelight_make_headers(widgets LINKS Qt6::Widgets tl::expected HEADERS ${coreHeaders} <QtWidgets>)

# The kind of headers that a target with these links can share.
function(sidelight_headers_of links result)
    if(links MATCHES "sidelight_(app|widgets)")
        set(${result} widgets PARENT_SCOPE)
    elseif(links MATCHES "sidelight_items")
        set(${result} gui PARENT_SCOPE)
    else()
        set(${result} core PARENT_SCOPE)
    endif()
endfunction()

# sidelight_add_library(NAME SOURCES ... [LINKS ...])
# One static library a folder; its sources are listed by hand, its links are public.
function(sidelight_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC sidelight_options ${arg_LINKS})
    sidelight_headers_of("${arg_LINKS}" kind)
    target_precompile_headers(${name} REUSE_FROM sidelight_headers_${kind})
endfunction()

# sidelight_add_test(NAME SOURCES ... LINKS ...)
# One Qt Test executable, run by CTest offscreen and away from the user's own settings.
function(sidelight_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE sidelight_options Qt6::Test ${arg_LINKS})
    sidelight_headers_of("${arg_LINKS}" kind)
    target_precompile_headers(${name} REUSE_FROM sidelight_headers_${kind})
    target_compile_definitions(${name} PRIVATE SIDELIGHT_SHARED="${PROJECT_SOURCE_DIR}/../shared")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;XDG_CONFIG_HOME=${PROJECT_BINARY_DIR}/home/config;XDG_DATA_HOME=${PROJECT_BINARY_DIR}/home/data;XDG_CACHE_HOME=${PROJECT_BINARY_DIR}/home/cache;XDG_STATE_HOME=${PROJECT_BINARY_DIR}/home/state;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
