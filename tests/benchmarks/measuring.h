// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>

#include <functional>

namespace Sidelight
{

/** What many measurements of one act come to, in ms. */
struct Figure {
    double median = 0;
    double p99 = 0;
    double worst = 0;
};

[[nodiscard]] Figure figureOf(QList<double> times);

/** One line on standard output, beside what is to be reached and what is aimed at. */
void print(const char *name, const Figure &figure, const char *reach, const char *aim);
void print(const char *name, double value, const char *unit, const char *reach, const char *aim);

[[nodiscard]] double milliseconds(const QElapsedTimer &timer);

/** Memory of this process that is in use now (VmRSS), or was at most (VmHWM), in MiB. */
[[nodiscard]] double memory(const char *field);

/** For how long a window did not answer at the most, in ms: on the clock, and as processor time of its thread. */
struct Freeze {
    double waited = 0;
    double worked = 0;
};

[[nodiscard]] Freeze longest(const Freeze &a, const Freeze &b);
void print(const char *name, const Freeze &freeze, const char *reach, const char *aim);

/** Runs the event loop until something is so; returns the longest time that the window did not answer. */
[[nodiscard]] Freeze waitUntil(const std::function<bool()> &isSo);
/** The time that an act takes by itself. */
[[nodiscard]] Freeze during(const std::function<void()> &act);

/** From an act to what it changed being on the screen: work of the window's thread in ms. */
[[nodiscard]] double painted(const std::function<void()> &act);

} // namespace Sidelight
