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

# sidelight_add_library(NAME SOURCES ... [LINKS ...])
# One static library a folder; its sources are listed by hand, its links are public.
function(sidelight_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC sidelight_options ${arg_LINKS})
endfunction()

# sidelight_add_test(NAME SOURCES ... LINKS ...)
# One Qt Test executable, run by CTest offscreen and away from the user's own settings.
function(sidelight_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE sidelight_options Qt6::Test ${arg_LINKS})
    target_compile_definitions(${name} PRIVATE SIDELIGHT_SHARED="${PROJECT_SOURCE_DIR}/../shared")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;XDG_CONFIG_HOME=${PROJECT_BINARY_DIR}/home/config;XDG_DATA_HOME=${PROJECT_BINARY_DIR}/home/data;XDG_CACHE_HOME=${PROJECT_BINARY_DIR}/home/cache;XDG_STATE_HOME=${PROJECT_BINARY_DIR}/home/state;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
