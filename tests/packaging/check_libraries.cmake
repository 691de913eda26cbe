# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D PROGRAM=... -P check_libraries.cmake: fails when the program loads what only a window needs. Loading these
# takes the command line longer than many a job of its own.
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${PROGRAM}
    RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR missing)
if(NOT libraries MATCHES "libQt6Core")
    message(FATAL_ERROR "No libraries were found in ${PROGRAM}: ${libraries}")
endif()
list(FILTER libraries EXCLUDE REGEX "libKF6Archive") # reads and writes project files of other programs; needs no window
string(REGEX MATCHALL "lib(Qt6(Gui|Widgets|Network|DBus)|KF6[A-Za-z]+|X11|EGL)[^;/]*" unwanted "${libraries};${missing}")
if(unwanted)
    message(FATAL_ERROR "${PROGRAM} loads ${unwanted}")
endif()
