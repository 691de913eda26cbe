// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/placehistory.h"
#include "models/project/acts.h"
#include "tests/app/windowdriver.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

Whereabouts at(qsizetype caret, const QString &view = u"read"_s)
{
    Whereabouts place;
    place.view = view;
    place.caret = caret;
    return place;
}

} // namespace

class TestPlaces final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_driver.reset(); }

    void placesNearbyAreOne();
    void goingOnForgetsWhatCameAfter();
    void thereAreNoMoreThanAHundred();
    void backAndForwardThroughTheViews();
    void backToWhereThePassageWasLeft();
    void arrowsStayInAField();
    void whatIsGoneIsPassedOver();
    void anotherProjectBeginsAnew();

private:
    void open();
    [[nodiscard]] bool isOn(const QString &action) { return m_driver->find<QAction>(action)->isChecked(); }
    [[nodiscard]] QAction *back() { return m_driver->find<QAction>(u"action_back"_s); }
    [[nodiscard]] QAction *forward() { return m_driver->find<QAction>(u"action_forward"_s); }

    std::unique_ptr<WindowDriver> m_driver;
};

void TestPlaces::placesNearbyAreOne()
{
    PlaceHistory history;
    history.arrive(at(0));
    history.arrive(at(100));
    QCOMPARE(history.size(), 1);
    history.arrive(at(5000));
    history.arrive(at(5000, u"matrix"_s));
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.goBack().caret, 5000);
    QCOMPARE(history.goBack().caret, 100); // as it was left
    QVERIFY(!history.canGoBack());
}

void TestPlaces::goingOnForgetsWhatCameAfter()
{
    PlaceHistory history;
    for (int i = 0; i < 4; ++i) {
        history.arrive(at(i * 1000));
    }
    history.goBack();
    QCOMPARE(history.goBack().caret, 1000);
    QVERIFY(history.canGoForward());
    QCOMPARE(history.goForward().caret, 2000);
    history.arrive(at(9000));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.goBack().caret, 2000);
}

void TestPlaces::thereAreNoMoreThanAHundred()
{
    PlaceHistory history;
    for (int i = 0; i < 250; ++i) {
        history.arrive(at(i * 1000));
    }
    QCOMPARE(history.size(), PlaceHistory::most);
    int steps = 0;
    while (history.canGoBack()) {
        history.goBack();
        ++steps;
    }
    QCOMPARE(steps, 99);
}

void TestPlaces::open()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"study.sidelight"_s)));
    QString filling;
    for (int i = 0; i < 60; ++i) { // a line that stands there twice would be folded as a repetition
        filling += u"On day %1 the council spoke of %2 boats and of bread until it was late.\n"_s.arg(i).arg(i * 7 + 3);
    }
    const QString shared = u"The ferries stay in the harbour until the northern gates are mended, he said.\n"_s;
    QStringList paths;
    for (const QString &name : {u"a_one.txt"_s, u"b_two.txt"_s}) {
        QFile file(m_driver->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((name + u" begins here.\n"_s + filling + shared).toUtf8());
        paths.append(file.fileName());
    }
    m_driver->dropFiles(paths);
    m_driver->pane(u"a"_s)->setFocus();
}

void TestPlaces::backAndForwardThroughTheViews()
{
    open();
    m_driver->press(QKeySequence(u"Ctrl+2"_s));
    m_driver->press(QKeySequence(u"Ctrl+3"_s));
    QVERIFY(isOn(u"action_viewMatrix"_s));
    m_driver->press(QKeySequence(u"Alt+Left"_s));
    QVERIFY(isOn(u"action_viewCompare"_s));
    m_driver->press(QKeySequence(u"Alt+Left"_s));
    QVERIFY(isOn(u"action_viewRead"_s));
    m_driver->press(QKeySequence(u"Alt+Right"_s));
    m_driver->press(QKeySequence(u"Alt+Right"_s));
    QVERIFY(isOn(u"action_viewMatrix"_s));
    QVERIFY(!forward()->isEnabled());
    QVERIFY(back()->isEnabled());
}

void TestPlaces::backToWhereThePassageWasLeft()
{
    open();
    ArticleView *view = m_driver->pane(u"a"_s);
    view->setCaret(0);
    view->scrollToOffset(0, 0);
    QTRY_COMPARE(view->visibleSpan().begin, 0);
    const qsizetype end = m_driver->source(u"a"_s)->article.text.size();
    m_driver->find<ComparisonView>(u"readView"_s)->showSpan(m_driver->source(u"a"_s)->id, {end - 40, end - 20}, true);
    QTRY_VERIFY(view->visibleSpan().begin > 400);
    QVERIFY(back()->isEnabled());
    m_driver->press(QKeySequence(u"Alt+Left"_s));
    QTRY_COMPARE(view->visibleSpan().begin, 0);
    QCOMPARE(view->caret(), 0);
    m_driver->press(QKeySequence(u"Alt+Right"_s));
    QTRY_VERIFY(view->visibleSpan().contains(end - 40));
}

void TestPlaces::arrowsStayInAField()
{
    open();
    m_driver->press(QKeySequence(u"Ctrl+3"_s));
    m_driver->press(QKeySequence::Find);
    QVERIFY(m_driver->find<QLineEdit>(u"findField"_s)->hasFocus());
    m_driver->press(QKeySequence(u"Alt+Left"_s));
    QVERIFY(isOn(u"action_viewMatrix"_s));
    QVERIFY(back()->isEnabled());
}

void TestPlaces::whatIsGoneIsPassedOver()
{
    open();
    m_driver->pane(u"b"_s)->setFocus();
    m_driver->press(QKeySequence(u"Ctrl+3"_s));
    QVERIFY(back()->isEnabled());
    const QUuid gone = m_driver->source(u"b"_s)->id;
    m_driver->workbench().study()->act(acts::removeSource(m_driver->workbench().data(), gone));
    m_driver->press(QKeySequence(u"Alt+Left"_s));
    QVERIFY(isOn(u"action_viewRead"_s));
    QVERIFY(m_driver->pane(u"a"_s)->hasFocus());
}

void TestPlaces::anotherProjectBeginsAnew()
{
    open();
    m_driver->press(QKeySequence(u"Ctrl+3"_s));
    QVERIFY(back()->isEnabled());
    QVERIFY(m_driver->workbench().createProject(m_driver->path(u"other.sidelight"_s)));
    QVERIFY(!back()->isEnabled());
    QVERIFY(!forward()->isEnabled());
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
