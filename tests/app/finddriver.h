// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/windowdriver.h"
#include "widgets/find/findbar.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace Sidelight
{

/** A window over three articles in which one looks for words. */
class FindDriver final : public WindowDriver
{
public:
    /** Imports the articles into a new project, where they are called a, b and c. */
    void openArticles()
    {
        using namespace Qt::StringLiterals;
        QVERIFY(workbench().createProject(path(u"study.sidelight"_s)));
        QStringList paths;
        for (const auto &[name, text] :
             {std::pair(u"a_one.txt"_s, one), std::pair(u"b_two.txt"_s, two), std::pair(u"c_three.txt"_s, three)}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QStringView(text).toUtf8());
            paths.append(file.fileName());
        }
        dropFiles(paths);
        QCOMPARE(workbench().data().sources.size(), 3);
        pane(u"a"_s)->setFocus();
    }

    /** Ctrl+F and the words. */
    void lookFor(const QString &text)
    {
        press(QKeySequence::Find);
        QVERIFY(field()->hasFocus());
        QTest::keyClicks(field(), text);
    }

    [[nodiscard]] FindBar *bar() { return find<FindBar>(QStringLiteral("findBar")); }
    [[nodiscard]] QLineEdit *field() { return find<QLineEdit>(QStringLiteral("findField")); }
    [[nodiscard]] QString count() { return find<QLabel>(QStringLiteral("findCount"))->text(); }
    [[nodiscard]] QTableView *table() { return find<QTableView>(QStringLiteral("hitsView")); }
    [[nodiscard]] QString summary() { return find<QLabel>(QStringLiteral("hitsSummary"))->text(); }
    [[nodiscard]] const ArticleMarks &marks(const QString &key) { return pane(key)->marks(); }

    /** The current hit: the source's key and the words. */
    [[nodiscard]] QString current()
    {
        using namespace Qt::StringLiterals;
        for (const QString &key : {u"a"_s, u"b"_s, u"c"_s}) {
            const ArticleView *view = pane(key);
            if (view && view->marks().currentHit >= 0) {
                const Span span = view->marks().hits.at(view->marks().currentHit);
                return key + u": "_s + view->article().text.sliced(span.begin, span.length()) +
                       u" at %1"_s.arg(span.begin);
            }
        }
        return {};
    }

    /** The cells of the table of hits. */
    [[nodiscard]] QStringList column(int column)
    {
        QStringList cells;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            cells.append(table()->model()->index(row, column).data().toString());
        }
        return cells;
    }

private:
    static constexpr auto one = u"The council met in the old hall on Monday.\n"
                                u"“The ferries can’t sail,” the harbour master said. The harbour is shut.\n";
    static constexpr auto two = u"Nobody at the harbour had expected it.\n"
                                u"Some said the ferries can't sail before winter.\n";
    static constexpr auto three = u"Bakers sold their bread beside the harbour until it was dark.\n";
};

} // namespace Sidelight
