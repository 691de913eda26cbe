// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplearticle.h"
#include "tests/failonwarnings.h"
#include "widgets/article/articleview.h"
#include "widgets/panes/comparisonview.h"

#include <QTest>

using namespace Sidelight;
using namespace Qt::StringLiterals;

/** From passage to passage, where some wording stands twice in a source. */
class TestPassageSteps final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void everyPlaceIsComeToOnce();
    void aNewPaneMarksWhatStandsOnlyHere();

private:
    [[nodiscard]] static QList<PaneContent> panes();
};

QList<PaneContent> TestPassageSteps::panes()
{
    QList<PaneContent> contents;
    for (int i = 0; i < 2; ++i) {
        PaneContent content;
        content.id = QUuid::createUuid();
        content.key = QString::number(i);
        content.article = samples::article(8);
        content.index = i;
        contents.append(content);
    }
    return contents;
}

void TestPassageSteps::everyPlaceIsComeToOnce()
{
    const QList<PaneContent> contents = panes();
    ComparisonView view;
    view.resize(1000, 600);
    view.setPanes(contents);
    PassageGroup twice;
    twice.members = {{0, {300, 340}}, {0, {345, 385}}, {0, {700, 740}}, {1, {300, 340}}};
    twice.sources = 2;
    PassageGroup once;
    once.members = {{0, {500, 540}}, {1, {500, 540}}};
    once.sources = 2;
    view.setPassages({}, {twice, once});
    view.show();
    const ArticleView *article = view.view(contents.constFirst().id);
    QList<qsizetype> forwards;
    while (view.nextPassage() && forwards.size() < 9) {
        forwards.append(article->caret());
    }
    QCOMPARE(forwards, (QList<qsizetype>{300, 345, 500, 700}));
    QList<qsizetype> backwards;
    while (view.previousPassage() && backwards.size() < 9) {
        backwards.append(article->caret());
    }
    QCOMPARE(backwards, (QList<qsizetype>{500, 345, 300}));
}

/** The marks of another text are never laid over a text: not even for the moment in which a pane is filled. */
void TestPassageSteps::aNewPaneMarksWhatStandsOnlyHere()
{
    PaneContent content = panes().constFirst();
    content.marks.shared = {{{300, 340}, 2}, {{500, 540}, 2}};
    ComparisonView view;
    view.resize(1000, 600);
    view.setLayers(defaultLayers | Layer::OnlyHere);
    view.setPanes({content});
    view.show();
    QCOMPARE(view.view(content.id)->marks().shared.size(), 2);
    content.article.text.truncate(320); // a newer text, and marks that are not yet those of it
    content.article.parts.clear();
    view.setPanes({content});
    QCOMPARE(view.view(content.id)->article().text.size(), 320);
}

QTEST_MAIN(TestPassageSteps)
#include "tst_passagesteps.moc"
