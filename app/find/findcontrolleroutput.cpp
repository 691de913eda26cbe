// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What came of a search: the marks in the panes, the figures, the table for other programs.

#include "app/find/findcontroller.h"

#include "app/exchange/exportdialog.h"
#include "app/filecontroller.h"
#include "app/find/hitsdock.h"
#include "app/window/pages.h"
#include "app/workbench.h"
#include "models/exchange/tables/hitscsv.h"
#include "models/exchange/writefile.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/find/findbar.h"

#include <QLocale>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace Sidelight
{

void FindController::showMarks()
{
    PaneHits marks;
    const QList<Hit> &hits = m_hits.hits();
    for (int i = 0; i < hits.size(); ++i) {
        QList<Span> &spans = marks.spans[hits.at(i).source];
        if (i == m_current) {
            marks.currentPane = hits.at(i).source;
            marks.current = static_cast<int>(spans.size());
        }
        spans.append(hits.at(i).span);
    }
    for (ComparisonView *view : m_parts.pages->comparisons()) {
        view->setHits(marks);
    }
    m_dock->setCurrentHit(m_current);
}

void FindController::showCount()
{
    const int count = m_hits.rowCount();
    const QLocale locale;
    QString text;
    if (count > 0 && m_current >= 0) {
        text = tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(count));
        text += m_wrapped == Wrapped::ToStart ? u" · "_s + tr("from the start again")
                : m_wrapped == Wrapped::ToEnd ? u" · "_s + tr("from the end again")
                                              : QString();
    } else if (count > 0) {
        text = tr("%n hit(s)", nullptr, count);
    } else if (!m_text.isEmpty()) {
        text = tr("Not found");
    }
    m_parts.bar->showCount(text);
    m_parts.bar->setAccessibleDescription(text);
    QString summary = text;
    if (count > 0) {
        summary += u' ' + tr("in %n source(s)", nullptr, m_hits.sourceCount());
    } else {
        summary.clear(); // said in the table's place
    }
    if (m_isFull) {
        summary += u" · "_s + tr("there are more: only the first %L1 are listed").arg(maxHits);
    }
    m_dock->showSummary(summary, m_text.isEmpty() ? tr("Type what to find.") : tr("Nothing matches “%1”.").arg(m_text));
}

void FindController::exportHits()
{
    QList<Hit> hits;
    for (const int hit : m_dock->order()) {
        hits.append(m_hits.hitAt(hit));
    }
    const int count = static_cast<int>(hits.size());
    m_parts.files->showExportDialog(
        {tr("Export hits"),
         tr("%n hit(s), one row each in the order of the list: source, exact position, words before and after.",
            nullptr, count),
         tr("Export hits"), u"hits.csv"_s},
        [this, hits](const QString &path, bool isForSpreadsheets) {
            return writeFile(path, [&](QIODevice &device) {
                return writeHits(device, m_parts.workbench->data(), hits,
                                 isForSpreadsheets ? CsvOptions{} : csvForData);
            });
        },
        [count](const QString &file) { return tr("%n hit(s) written to %1.", nullptr, count).arg(file); });
}

} // namespace Sidelight
