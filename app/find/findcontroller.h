// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/runners/findrunner.h"
#include "models/items/find/hitmodel.h"

#include <QObject>

class QAction;
class QLineEdit;
class QMainWindow;
class QTimer;
class QToolBar;

namespace Sidelight
{

struct Actions;
struct Change;
class ComparisonView;
class FileController;
class FindBar;
class HitsDock;
class Pages;
class Workbench;

/** Finding words in the open sources or in all: the bar, the field in the tool bar, the marks and the table of hits. */
class FindController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindController)

public:
    /** What it works with; all of it outlives the controller. */
    struct Parts {
        Workbench *workbench;
        const Actions *actions;
        Pages *pages;
        FileController *files;
        FindBar *bar;
        QMainWindow *window;
    };

    explicit FindController(const Parts &parts);
    ~FindController() override;

    /** The field for all sources, at the end of a tool bar. */
    void addFieldTo(QToolBar *toolBar);
    [[nodiscard]] HitsDock *dock() const { return m_dock; }
    /** The number of the current hit among all, -1 if none is. */
    [[nodiscard]] int currentHit() const { return m_current; }
    [[nodiscard]] const HitModel &hits() const { return m_hits; }

signals:
    /** The reader was brought to a hit. */
    void arrived();

private:
    void connectBar();
    void connectActions();
    void openBar();
    void openAll();
    /** Asks for other words, or in other sources. */
    void setText(const QString &text);
    void showText();
    void setInAll(bool inAll);
    void searchSoon();
    void search();
    void take(const FoundHits &found);
    void tellError(const Error &error);
    void forget();
    void selectIfThere(const Hit &hit);
    void refreshSources();
    void leaveTexts(const Change &change);
    [[nodiscard]] QList<Source> searched() const;
    [[nodiscard]] FindQuery query() const;

    void step(int by);
    [[nodiscard]] int firstFromCaret() const;
    void goTo(int hit);
    void showMarks();
    void showCount();
    void exportHits();

    Parts m_parts;
    HitModel m_hits;
    FindRunner m_runner;
    HitsDock *m_dock;
    QLineEdit *m_field = nullptr;
    QTimer *m_delay;
    QString m_text;
    QList<QUuid> m_searchedIds;
    bool m_inAll = false;
    bool m_ranAway = false;
    bool m_isFull = false;
    bool m_comesFirst = false; ///< the first hit is gone to when it is found
    int m_waitingSteps = 0;    ///< asked for while the search was under way
    int m_current = -1;

    /** Whether the last step went on from the other end: the count says so. */
    enum class Wrapped { No, ToStart, ToEnd };
    Wrapped m_wrapped = Wrapped::No;
};

} // namespace Sidelight
