// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/benchwindow.h"
#include "tests/benchmarks/madeuptext.h"
#include "tests/benchmarks/windowfigures.h"
#include "widgets/article/articleview.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** Six panes full of marks: 6,000 passages, 2,000 quotes, 1,000 codings in all. */
QList<PaneContent> markedPanes(MadeUpText &maker, QList<Passage> &passages, QList<PassageGroup> &groups)
{
    groups.resize(1000);
    QList<PaneContent> panes;
    const QString text = maker.article(12'000);
    for (int i = 0; i < 6; ++i) {
        PaneContent pane;
        pane.id = QUuid::createUuid();
        pane.key = QString::number(i);
        pane.index = i;
        pane.article.text = text;
        const qsizetype step = text.size() / 1000;
        for (int m = 0; m < 1000; ++m) {
            const Span span{m * step, m * step + step * 2 / 3};
            pane.marks.shared.append({span, 2 + m % 4});
            groups[m].members.append({i, span});
            groups[m].words = 12;
            groups[m].sources = 6;
            if (m % 3 == 0) {
                pane.marks.quotes.append({.span = span,
                                          .type = QuoteType(m % 2),
                                          .speaker = u"Anna Weber"_s,
                                          .initials = u"AW"_s,
                                          .colour = 1 + m % 12});
            }
            if (m % 6 == 0) {
                CodingMark coding;
                coding.id = QUuid::createUuid();
                coding.span = {span.begin, span.begin + step * 3};
                coding.name = u"The treaty"_s;
                coding.colour = 1 + m % 12;
                pane.marks.codings.append(coding);
            }
            if (i > 0) {
                Passage passage;
                passage.sourceA = i - 1;
                passage.sourceB = i;
                passage.a = passage.b = span;
                passage.words = 12;
                passages.append(passage);
            }
        }
        panes.append(pane);
    }
    return panes;
}

} // namespace

void emptyWindows()
{
    QList<double> times;
    for (int i = 0; i < 12; ++i) {
        std::optional<Window> made;
        times.append(painted([&made] { made.emplace(); }));
    }
    print("an empty window, made and painted", figureOf(times), "-", "-");
}

void longTexts()
{
    MadeUpText maker;
    const QString a = maker.article(100'000);
    const QString b = maker.edited(a, 12);
    Window made;
    const QStringList files{made.write(u"a_long.txt"_s, a), made.write(u"b_long.txt"_s, b)};
    QElapsedTimer timer;
    timer.start();
    made.window.workbench()->importFiles(files);
    Freeze freeze = waitUntil([&] { return made.read()->panes().size() == 2; });
    QApplication::processEvents();
    print("two of 100,000 words: text painted", milliseconds(timer), "ms", "500", "300");
    freeze = longest(freeze, waitUntil([&] { return !made.workbench().isBusy(); }));
    QApplication::processEvents();
    print("two of 100,000 words: marks painted", milliseconds(timer), "ms", "-", "-");
    print("two of 100,000 words: longest freeze", freeze, "100", "50");
    print("two of 100,000 words: memory", memory("VmHWM"), "MiB", "250", "-");
    QList<double> pages;
    const ComparisonView *read = made.read();
    ArticleView *view = read->view(read->panes().constFirst().id);
    for (int i = 0; i < 60; ++i) {
        pages.append(painted([&] { view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); }));
    }
    print("two of 100,000 words: a page down", figureOf(pages), "16", "8");
    QList<double> resizes;
    for (int i = 0; i < 6; ++i) {
        resizes.append(painted([&] { made.window.resize(1500 + 20 * i, 1000); }));
    }
    print("two of 100,000 words: window a bit wider", figureOf(resizes), "-", "-");
    timer.start();
    made.window.actions().viewCompare->trigger();
    QApplication::processEvents();
    print("two of 100,000 words: to Compare", milliseconds(timer), "ms", "-", "-");
}

void manyMarks()
{
    MadeUpText maker;
    QList<Passage> passages;
    QList<PassageGroup> groups;
    const QList<PaneContent> panes = markedPanes(maker, passages, groups);
    ComparisonView view;
    view.resize(1900, 1000);
    view.show();
    view.setPanes(panes);
    view.setPassages(passages, groups);
    std::ignore = waitUntil([&] { // these are long texts, which come in steps
        return std::ranges::all_of(panes, [&](const PaneContent &pane) { return view.view(pane.id)->isWhole(); });
    });
    ArticleView *first = view.view(panes.constFirst().id);
    QList<double> pages;
    for (int i = 0; i < 40; ++i) {
        pages.append(painted([&] { first->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); }));
    }
    print("six panes of marks: a page down, all linked", figureOf(pages), "16", "8");
    first->verticalScrollBar()->setValue(0);
    QList<double> switches;
    for (int i = 0; i < 60; ++i) {
        switches.append(
            painted([&] { view.setLayers(i % 2 == 0 ? defaultLayers & ~Layers(Layer::Quotes) : defaultLayers); }));
    }
    print("six panes of marks: switch a layer", figureOf(switches), "30", "16");
    QList<double> currents;
    for (int i = 0; i < 60; ++i) {
        currents.append(painted([&] { view.setCurrentGroup(i % 20, false); }));
    }
    print("six panes of marks: another current passage", figureOf(currents), "30", "16");
    QList<double> hovers;
    for (int i = 0; i < 60; ++i) {
        const QPointF place(200, 40 + 13 * i);
        QMouseEvent move(QEvent::MouseMove, place, first->viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        hovers.append(painted([&] { QApplication::sendEvent(first->viewport(), &move); }));
    }
    print("six panes of marks: hover", figureOf(hovers), "30", "16");
    QList<double> claims;
    for (int i = 0; i < 60; ++i) {
        claims.append(painted([&] { view.setFocusedCoding(panes.constFirst().marks.codings.at(i % 50).id); }));
    }
    print("six panes of marks: select a coding", figureOf(claims), "30", "16");
}

} // namespace Sidelight
