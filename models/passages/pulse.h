// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/progress.h"

#include <chrono>
#include <stop_token>
#include <utility>

namespace Sidelight
{

/**
 * What long loops ask whether to go on. One Pulse belongs to one thread; those of one piece of work share a stop
 * source. The one that was given a ProgressFn reports, at most every few milliseconds.
 */
class Pulse final
{
public:
    explicit Pulse(std::stop_source stop, ProgressFn progress = {}, int total = 0)
        : m_stop(std::move(stop))
        , m_progress(std::move(progress))
        , m_total(total)
    {
    }

    /** False once the work is to stop. Cheap: looks at the clock at every 256th call. */
    [[nodiscard]] bool isAlive() { return (++m_calls & 255U) != 0 ? m_alive : look(); }

    /** As isAlive(), but looks at once. */
    bool look()
    {
        using namespace std::chrono_literals;
        const auto now = std::chrono::steady_clock::now();
        if (m_alive && m_progress && now - m_reported >= 4ms) {
            m_reported = now;
            if (!m_progress(m_done, m_total)) {
                m_stop.request_stop();
            }
        }
        m_alive = m_alive && !m_stop.stop_requested();
        return m_alive;
    }

    void stop()
    {
        m_stop.request_stop();
        m_alive = false;
    }

    void setDone(int done) { m_done = done; }

private:
    std::stop_source m_stop;
    ProgressFn m_progress;
    std::chrono::steady_clock::time_point m_reported;
    unsigned m_calls = 0;
    int m_done = 0;
    int m_total = 0;
    bool m_alive = true;
};

} // namespace Sidelight
