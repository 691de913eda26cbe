// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/progress.h"
#include "models/text/result.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <optional>
#include <utility>

namespace Sidelight
{

/**
 * One piece of work in a worker thread, from values to a Result: the only user of QtConcurrent. Lives in the GUI
 * thread and calls back there. A new start replaces the run before, whose result then never arrives.
 */
template <class T>
class Job final
{
public:
    using Work = std::function<Result<T>(const ProgressFn &)>;

    struct Callbacks {
        std::function<void(int done, int total)> progressed;
        std::function<void(const Result<T> &)> finished; ///< Error::Code::Cancelled after cancel()
    };

    /** Runs in a thread of `pool`, which outlives it. */
    explicit Job(Callbacks callbacks, QThreadPool *pool = QThreadPool::globalInstance())
        : m_callbacks(std::move(callbacks))
        , m_pool(pool)
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, &m_watcher,
                         [this](int done) { m_callbacks.progressed(done, m_watcher.progressMaximum()); });
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { report(); });
    }

    /** Stops the run and waits for it; work that keeps to ProgressFn ends within some 10 ms. */
    ~Job()
    {
        m_watcher.disconnect();
        m_watcher.cancel();
        m_watcher.waitForFinished();
    }

    Q_DISABLE_COPY_MOVE(Job)

    void start(Work work)
    {
        m_watcher.cancel();
        m_isActive = true;
        m_watcher.setFuture(QtConcurrent::run(m_pool, &Job::run, std::move(work)));
    }

    void cancel() { m_watcher.cancel(); }
    /** Waits for the run that is under way; what came of it is returned instead of reported. Nothing if none is. */
    std::optional<Result<T>> finish()
    {
        if (!std::exchange(m_isActive, false)) {
            return {};
        }
        m_watcher.waitForFinished();
        return result();
    }
    /** Until the end was reported, not only until the work is done. */
    [[nodiscard]] bool isRunning() const { return m_isActive; }

private:
    static void run(QPromise<Result<T>> &promise, const Work &work)
    {
        promise.addResult(work([&promise](int done, int total) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        }));
    }

    [[nodiscard]] Result<T> result() const
    {
        const bool hasResult = !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0;
        return hasResult ? m_watcher.result() : Result<T>(failure(Error::Code::Cancelled));
    }

    void report()
    {
        if (std::exchange(m_isActive, false)) { // else finish() was faster
            m_callbacks.finished(result());
        }
    }

    Callbacks m_callbacks;
    QThreadPool *m_pool;
    QFutureWatcher<Result<T>> m_watcher;
    bool m_isActive = false;
};

} // namespace Sidelight
