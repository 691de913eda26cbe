// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/measuring.h"

#include <QApplication>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int patience = 600'000; // ms

/** Processor time of this thread, in ms. */
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

Figure figureOf(QList<double> times)
{
    std::ranges::sort(times);
    const auto at = [&times](double share) {
        return times.at(std::min(times.size() - 1, static_cast<qsizetype>(share * double(times.size()))));
    };
    return {at(0.5), at(0.99), times.constLast()};
}

void print(const char *name, const Figure &figure, const char *reach, const char *aim)
{
    std::printf("%-52s median %8.1f ms  p99 %8.1f ms  worst %8.1f ms   reach %s, aim %s\n", name, figure.median,
                figure.p99, figure.worst, reach, aim);
    std::fflush(stdout);
}

void print(const char *name, double value, const char *unit, const char *reach, const char *aim)
{
    std::printf("%-52s %8.1f %s   reach %s, aim %s\n", name, value, unit, reach, aim);
    std::fflush(stdout);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double memory(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(field)) {
                return line.simplified().split(' ').value(1).toDouble() / 1024;
            }
        }
    }
    return 0;
}

Freeze longest(const Freeze &a, const Freeze &b)
{
    return {std::max(a.waited, b.waited), std::max(a.worked, b.worked)};
}

void print(const char *name, const Freeze &freeze, const char *reach, const char *aim)
{
    std::printf("%-52s %8.1f ms, of which %8.1f ms work   reach %s, aim %s\n", name, freeze.waited, freeze.worked,
                reach, aim);
    std::fflush(stdout);
}

Freeze during(const std::function<void()> &act)
{
    const double before = worked();
    QElapsedTimer timer;
    timer.start();
    act();
    return {milliseconds(timer), worked() - before};
}

Freeze waitUntil(const std::function<bool()> &isSo)
{
    QElapsedTimer all;
    all.start();
    Freeze freeze;
    while (!isSo() && all.elapsed() < patience) {
        freeze = longest(freeze, during([] { QApplication::processEvents(); }));
        QThread::usleep(500);
    }
    return freeze;
}

double painted(const std::function<void()> &act)
{
    const double before = worked();
    act();
    QApplication::sendPostedEvents();
    QApplication::processEvents(); // paints
    return worked() - before;
}

} // namespace Sidelight
