// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/windowdriver.h"

#include "tests/failonwarnings.h"

#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QStyleOptionViewItem>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int patience = 20000; // ms

} // namespace

WindowDriver::WindowDriver()
{
    failOnWarnings();
    restart();
}

void WindowDriver::restart(const QStringList &arguments)
{
    if (m_window) {
        m_window->close();
        m_window.reset(); // and with it the hold on the project
    }
    m_window = std::make_unique<MainWindow>(path(u"session.json"_s), arguments);
    m_window->resize(1600, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isComplete(), patience);
    waitForAnalysis();
}

void WindowDriver::waitForAnalysis()
{
    QTRY_VERIFY_WITH_TIMEOUT(!workbench().isBusy(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(workbench().analysis().ids.size(), workbench().data().sources.size(), patience);
}

void WindowDriver::dropFiles(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : paths) {
        urls.append(QUrl::fromLocalFile(file));
    }
    data.setUrls(urls);
    const QPoint middle = m_window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    waitForAnalysis();
}

const Source *WindowDriver::source(const QString &key)
{
    const QList<Source> &sources = workbench().data().sources;
    const auto found = std::ranges::find(sources, key, &Source::key);
    return found == sources.cend() ? nullptr : &*found;
}

ArticleView *WindowDriver::pane(const QString &key)
{
    const Source *wanted = source(key);
    return wanted ? find<ComparisonView>(u"readView"_s)->view(wanted->id) : nullptr;
}

void WindowDriver::clickTick(const QString &key)
{
    auto *view = find<QTreeView>(u"sourcesView"_s);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data(Qt::DisplayRole).toString().contains(key)) {
            const QRect rect = view->visualRect(index);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 14, rect.center().y()));
            return;
        }
    }
    QFAIL(qPrintable(u"no source "_s + key));
}

void WindowDriver::dragOver(const QString &key, const QString &words)
{
    ArticleView *view = pane(key);
    QVERIFY(view);
    const qsizetype at = source(key)->article.text.indexOf(words);
    QVERIFY(at >= 0);
    view->scrollToOffset(at, 0.4);
    const auto pointOf = [view](qsizetype offset) {
        QTextCursor cursor(view->document());
        cursor.setPosition(static_cast<int>(offset));
        return view->cursorRect(cursor).center();
    };
    const QPoint from = pointOf(at) + QPoint(1, 0);
    const QPoint to = pointOf(at + words.size());
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view->viewport(), (from + to) / 2);
    QTest::mouseMove(view->viewport(), to);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    const Span selected = view->selectedSpan();
    QCOMPARE(source(key)->article.text.sliced(selected.begin, selected.length()), words);
}

void WindowDriver::code(const QString &key, const QString &typed, bool isNew, Qt::Key stance)
{
    const qsizetype before = workbench().data().codings.size();
    QTest::keyClick(pane(key), Qt::Key_T);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QCOMPARE(popup->objectName(), u"codingPopup"_s);
    auto *search = popup->findChild<QLineEdit *>(u"codingSearch"_s);
    QTest::keyClicks(search, typed);
    if (stance != Qt::Key_unknown) {
        QTest::keyClick(search, stance, Qt::AltModifier);
    }
    QTest::keyClick(search, Qt::Key_Return, isNew ? Qt::ControlModifier : Qt::NoModifier);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(workbench().data().codings.size(), before + 1);
}

void WindowDriver::press(const QKeySequence &keys)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
    QTest::keySequence(target, keys);
}

} // namespace Sidelight
