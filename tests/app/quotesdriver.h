// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/mainwindow.h"
#include "models/items/quotes/quotemodel.h"
#include "tests/app/windowdriver.h"

#include <QTreeView>

namespace Sidelight
{

/** A window over three articles with quotes, in the Quotes view. */
class QuotesDriver final : public WindowDriver
{
public:
    /** Imports the articles into a new project and presses Ctrl+4. */
    void openQuotes()
    {
        using namespace Qt::StringLiterals;
        QVERIFY(workbench().createProject(path(u"study.sidelight"_s)));
        dropFiles({write(u"a_one.txt"_s, one()), write(u"b_two.txt"_s, two()), write(u"c_three.txt"_s, three())});
        QCOMPARE(workbench().data().sources.size(), 3);
        press(QKeySequence(u"Ctrl+4"_s));
        QVERIFY(tree()->isVisible());
    }

    static QString one()
    {
        return QStringLiteral("The ferry stays\n\n“We will not sail before the crane is mended,” said Ada Crane, the "
                              "harbour master. Crane said that the crews were tired.\n\nThe posters on the quay were "
                              "plain enough. The rain went on.\n");
    }
    /** Names nobody. */
    static QString three() { return QStringLiteral("On the quay\n\n“Nobody knows who paid for this.”\n"); }
    static QString two()
    {
        return QStringLiteral("Late ferries\n\n“We will not sail before the crane is mended,” Ada Crane said on "
                              "Monday.\n\n“They never asked us,” said Bo Ek, a skipper.\n");
    }

    [[nodiscard]] QTreeView *tree() { return find<QTreeView>(QStringLiteral("quoteTree")); }

    /** The row whose words begin so, on a level of the tree; opens what it is in. */
    [[nodiscard]] QModelIndex row(QuoteModel::Level level, const QString &words)
    {
        tree()->expandAll();
        const QAbstractItemModel *model = tree()->model();
        const QModelIndexList all =
            model->match(model->index(0, 0), Qt::DisplayRole, words, -1, Qt::MatchStartsWith | Qt::MatchRecursive);
        for (const QModelIndex &index : all) {
            if (index.data(QuoteModel::LevelRole).toInt() == level) {
                return index;
            }
        }
        return {};
    }

    /** Clicks on such a row. */
    void click(QuoteModel::Level level, const QString &words)
    {
        const QModelIndex index = row(level, words);
        QVERIFY2(index.isValid(), qPrintable(words));
        tree()->scrollTo(index);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(index).center());
        QCOMPARE(tree()->currentIndex(), index);
    }

    /** Who is said to have said the words that begin so, over all sources; "?" if nobody is. */
    [[nodiscard]] QString speakerOf(const QString &words)
    {
        const QModelIndex index = row(QuoteModel::QuoteLevel, words);
        const QString speaker = index.data(QuoteModel::SpeakerRole).toString();
        return !index.isValid() ? QStringLiteral("no quote") : speaker.isEmpty() ? QStringLiteral("?") : speaker;
    }

private:
    QString write(const QString &name, const QString &text)
    {
        QFile file(path(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
        return isWritten ? file.fileName() : QString();
    }
};

} // namespace Sidelight
