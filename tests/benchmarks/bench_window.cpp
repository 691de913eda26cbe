// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a reader waits in the window: real widgets, offscreen, texts of made-up words. Prints one line a figure:
//     bench_window [NAME]      only the figures whose name begins with NAME
// A release build on a quiet machine. Spans with several threads in them are wall-clock; from an act to what it changed
// being painted it is the processor time of the window's thread, which other programs cannot lengthen.

#include "app/analyst/analysttools.h"
#include "app/analyst/projectmerger.h"
#include "app/analyst/textreplacer.h"
#include "app/window/mainwindow.h"
#include "models/project/acts.h"
#include "models/project/newsource.h"
#include "models/readers/reader.h"
#include "tests/benchmarks/madeuptext.h"
#include "widgets/article/articleview.h"
#include "widgets/panes/comparisonview.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QThread>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

constexpr int patience = 600'000; // ms

struct Figure {
    double median = 0;
    double p99 = 0;
    double worst = 0;
};

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

/** Memory of this process that is in use now, or was at most, in MiB. */
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

/** Runs the event loop until something is so; returns the longest time that the window did not answer, in ms. */
double waitUntil(const std::function<bool()> &isSo)
{
    QElapsedTimer all;
    all.start();
    double longest = 0;
    while (!isSo() && all.elapsed() < patience) {
        QElapsedTimer turn;
        turn.start();
        QApplication::processEvents();
        longest = std::max(longest, milliseconds(turn));
        QThread::usleep(500);
    }
    return longest;
}

/** Processor time of this thread, in ms. */
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/** From an act to what it changed being on the screen: work of the window's thread in ms. */
double painted(const std::function<void()> &act)
{
    const double before = worked();
    act();
    QApplication::sendPostedEvents();
    QApplication::processEvents(); // paints
    return worked() - before;
}

struct Window {
    Window()
        : window(folder.filePath(u"session.json"_s))
    {
        window.resize(1600, 1000);
        window.show();
        QApplication::processEvents();
    }

    void waitForAnalysis()
    {
        waitUntil([this] {
            return !workbench().isBusy() && workbench().analysis().ids.size() == workbench().data().sources.size();
        });
    }

    [[nodiscard]] Workbench &workbench() { return *window.workbench(); }
    [[nodiscard]] ComparisonView *read() { return window.findChild<ComparisonView *>(u"readView"_s); }

    QTemporaryDir folder;
    MainWindow window;
};

QString write(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        qFatal("cannot write %s", qUtf8Printable(name));
    }
    return file.fileName();
}

// --- the figures -----------------------------------------------------------------------------------------------------

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
    const QStringList files{write(made.folder, u"a_long.txt"_s, a), write(made.folder, u"b_long.txt"_s, b)};
    QElapsedTimer timer;
    timer.start();
    made.window.workbench()->importFiles(files);
    double freeze = waitUntil([&] { return made.read()->panes().size() == 2; });
    QApplication::processEvents();
    print("two of 100,000 words: text painted", milliseconds(timer), "ms", "500", "300");
    freeze = std::max(freeze, waitUntil([&] { return !made.workbench().isBusy(); }));
    QApplication::processEvents();
    print("two of 100,000 words: marks painted", milliseconds(timer), "ms", "-", "-");
    print("two of 100,000 words: longest freeze", freeze, "ms", "100", "50");
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
    waitUntil([&] { // these are long texts, which come in steps
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

/** A project of so many articles, every tenth with words of another one. */
void fill(Window &made, int count, int words)
{
    MadeUpText maker;
    QList<Source> sources;
    for (int i = 0; i < count; ++i) {
        QString text = maker.article(words);
        if (i % 10 == 9) {
            text += maker.edited(sources.at(i - 5).article.text.left(400), 15);
        }
        Article article;
        article.fileName = u"%1_made.txt"_s.arg(i, 5, 10, QLatin1Char('0'));
        article.text = text;
        article.originalBytes = text.toUtf8();
        sources.append(newSource(article, {}, QDateTime::currentDateTimeUtc()));
        sources.last().key = u"%1"_s.arg(i, 5, 10, QLatin1Char('0'));
        sources.last().position = i;
        sources.last().isOpen = i < 3;
    }
    if (!made.workbench().createProject(made.folder.filePath(u"many.sidelight"_s))) {
        qFatal("cannot make a project");
    }
    made.workbench().study()->act(acts::addSources(sources));
}

void aThousandSources()
{
    Window made;
    fill(made, 1000, 500);
    made.waitForAnalysis();
    QList<double> ticks;
    for (int i = 0; i < 30; ++i) {
        const QUuid source = made.workbench().data().sources.at(10 + i).id;
        ticks.append(
            painted([&] { made.workbench().study()->note(acts::setOpen(made.workbench().data(), source, true)); }));
        made.workbench().study()->note(acts::setOpen(made.workbench().data(), source, false));
        QApplication::processEvents();
    }
    print("1,000 sources: tick a further one", figureOf(ticks), "100", "50");
}

/** Codes with a digit key in the reading view, as an analyst does. */
void codeByKey()
{
    MadeUpText maker;
    Window made;
    Article article;
    article.fileName = u"long.txt"_s;
    article.text = maker.article(150'000);
    article.originalBytes = article.text.toUtf8();
    if (!made.workbench().createProject(made.folder.filePath(u"coded.sidelight"_s))) {
        qFatal("cannot make a project");
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Source source = newSource(article, {}, now);
    source.isOpen = true;
    Study &study = *made.workbench().study();
    study.act(acts::addSources({source}));
    Change codings;
    for (int i = 0; i < 12; ++i) {
        study.act(acts::addClaim(study.data(), acts::newClaim(study.data(), u"claim %1"_s.arg(i))));
    }
    const qsizetype step = article.text.size() / 5000;
    for (int i = 0; i < 5000; ++i) {
        codings.codings.append(
            {{},
             acts::newCoding(study.data().claims.at(i % 12).id, source.id, {i * step, i * step + step * 2 / 3},
                             Stance(i % 4), u"kb"_s, now.addMSecs(i))});
    }
    study.act(codings);
    made.waitForAnalysis();
    ArticleView *view = made.read()->view(source.id);
    waitUntil([view] { return view->isWhole(); });
    view->setFocus();
    QList<double> keys;
    for (int i = 0; i < 60; ++i) {
        QTextCursor cursor = view->textCursor();
        cursor.setPosition(static_cast<int>(2000 + 97 * i));
        cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor, 4);
        view->setTextCursor(cursor);
        QApplication::processEvents();
        const qsizetype before = study.data().codings.size();
        keys.append(painted([view] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, u"1"_s);
            QApplication::sendEvent(view, &press);
        }));
        if (study.data().codings.size() != before + 1) {
            qFatal("the key has not coded");
        }
        waitUntil([&] { return !made.workbench().isBusy(); });
    }
    print("5,000 codings in 1 MB: one more, key to painted", figureOf(keys), "30", "16");
}

/** So many codings of 12 claims, evenly over a text, each a second after the one before. */
Change codingsOf(const ProjectData &data, const QString &coder, int count)
{
    const Source &source = data.sources.constFirst();
    const qsizetype step = source.article.text.size() / count;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Change codings;
    for (int i = 0; i < count; ++i) {
        codings.codings.append(
            {{},
             acts::newCoding(data.claims.at(i % 12).id, source.id, {i * step, i * step + step * 2 / 3}, Stance(i % 4),
                             coder, now.addMSecs(i))});
    }
    return codings;
}

/** What stops the window while another analyst's 10,000 codings come in, are compared, and get a newer text. */
void anotherAnalyst()
{
    MadeUpText maker;
    Window made;
    Article article;
    article.fileName = u"long.txt"_s;
    article.text = maker.article(150'000);
    article.originalBytes = article.text.toUtf8();
    if (!made.workbench().createProject(made.folder.filePath(u"coded.sidelight"_s))) {
        qFatal("cannot make a project");
    }
    Study &study = *made.workbench().study();
    study.act(acts::addSources({newSource(article, {}, QDateTime::currentDateTimeUtc())}));
    for (int i = 0; i < 12; ++i) {
        study.act(acts::addClaim(study.data(), acts::newClaim(study.data(), u"claim %1"_s.arg(i))));
    }
    made.waitForAnalysis();
    const QString copy = made.folder.filePath(u"copy.sidelight"_s);
    if (!study.saveCopy(copy) || !ProjectFile::open(copy).value()->apply(codingsOf(study.data(), u"Bo"_s, 10'000))) {
        qFatal("cannot make a copy");
    }
    study.act(codingsOf(study.data(), u"Ada"_s, 100));
    const auto tools = made.window.findChild<AnalystTools *>();
    QElapsedTimer timer;
    timer.start();
    tools->merger()->merge(copy);
    double freeze = waitUntil([&] { return study.data().codings.size() > 10'000; });
    print("10,000 codings merged: longest freeze", freeze, "ms", "100", "50");
    print("10,000 codings merged: in all", milliseconds(timer), "ms", "-", "-");
    const auto *list = made.window.findChild<QAbstractItemView *>(u"disagreements"_s);
    timer.start();
    freeze = waitUntil([list] { return list->model()->rowCount() > 0; });
    print("10,000 codings compared: longest freeze", freeze, "ms", "100", "50");
    print("10,000 codings compared: in all", milliseconds(timer), "ms", "-", "-");
    made.window.findChild<QDockWidget *>(u"agreementDock"_s)->hide();
    const double undone = painted([&] { study.undoStack()->undo(); });
    print("10,000 codings merged: undo", undone, "ms", "1000", "200");
    study.undoStack()->redo();
    QStringList lines = article.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); i += 100) {
        lines[i] = u"Nothing of this stood here before, whatever was said."_s;
    }
    const QString newer = write(made.folder, u"newer.txt"_s, lines.join(u'\n'));
    const QString before = study.data().sources.constFirst().article.text;
    timer.start();
    tools->replacer()->replace(study.data().sources.constFirst().id, newer);
    freeze = waitUntil([&] { return study.data().sources.constFirst().article.text != before; });
    print("10,000 codings and a newer text: longest freeze", freeze, "ms", "100", "50");
    print("10,000 codings and a newer text: in all", milliseconds(timer), "ms", "-", "-");
    made.waitForAnalysis();
}

void tenThousandSources()
{
    Window made;
    fill(made, 10'000, 60);
    made.workbench().stop();
    const QString project = made.workbench().study()->path();
    if (!made.workbench().createProject(made.folder.filePath(u"other.sidelight"_s))) {
        qFatal("cannot make a project");
    }
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    if (!made.workbench().openProject(project)) {
        qFatal("cannot open the project");
    }
    QApplication::processEvents();
    print("10,000 sources: project opened, table painted", milliseconds(timer), "ms", "1000", "300");
    const double freeze = waitUntil([&] { return !made.workbench().isBusy(); });
    print("10,000 sources: longest freeze till analysed", freeze, "ms", "100", "50");
    auto *filter = made.window.findChild<QLineEdit *>(u"sourcesFilter"_s);
    QList<double> keys;
    for (int i = 0; i < 40; ++i) {
        keys.append(painted([&] { filter->setText(QString::number(i * 7)); }));
    }
    print("10,000 sources: filter, a keystroke", figureOf(keys), "50", "16");
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QTemporaryDir home;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        qputenv(variable, home.path().toUtf8());
    }
    QApplication application(argc, argv);
    const QString wanted = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const std::pair<const char *, void (*)()> figures[] = {{"empty", emptyWindows},
                                                           {"long", longTexts},
                                                           {"marks", manyMarks},
                                                           {"code", codeByKey},
                                                           {"thousand", aThousandSources},
                                                           {"analyst", anotherAnalyst},
                                                           {"tenthousand", tenThousandSources}};
    for (const auto &[name, run] : figures) {
        if (QString::fromLatin1(name).startsWith(wanted)) {
            run();
        }
    }
    return 0;
}
