// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/progress.h"
#include "models/text/result.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <functional>

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

    explicit Job(Callbacks callbacks)
        : m_callbacks(std::move(callbacks))
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
        m_watcher.setFuture(QtConcurrent::run(&Job::run, std::move(work)));
    }

    void cancel() { m_watcher.cancel(); }
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

    void report()
    {
        m_isActive = false;
        const bool hasResult = !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0;
        m_callbacks.finished(hasResult ? m_watcher.result() : Result<T>(failure(Error::Code::Cancelled)));
    }

    Callbacks m_callbacks;
    QFutureWatcher<Result<T>> m_watcher;
    bool m_isActive = false;
};

} // namespace Sidelight
