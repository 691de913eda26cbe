// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shownarticle.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/panes/passagelookup.h"
#include "widgets/panes/ribbonhandle.h"

#include <QWheelEvent>

namespace Sidelight::samples
{

inline const QString filler =
    QStringLiteral("This sentence stands in one article alone and says nothing that the others would say too.\n\n");

inline QString sharedSentence(int i)
{
    return QStringLiteral(
               "Sentence number %1 is carried by more than one of them, word for word, as the agency sent it.\n\n")
        .arg(i);
}

/** An article of shared sentences in some order with so much of its own before each. */
inline Article articleOf(const QList<int> &order, int fillers)
{
    Article made;
    for (const int i : order) {
        made.text += filler.repeated(fillers) + sharedSentence(i);
    }
    made.text += filler.repeated(6);
    return made;
}

/** Three articles with four shared sentences; the second has two of them the other way round, the third lacks one. */
class Corpus
{
public:
    Corpus()
        : articles{articleOf({0, 1, 2, 3}, 3), articleOf({0, 2, 1, 3}, 6), articleOf({0, 1, 3}, 2)}
    {
        for (int i = 0; i < 4; ++i) {
            addGroup(i);
        }
    }

    [[nodiscard]] QList<PaneContent> panes(const QList<int> &which = {0, 1, 2}) const
    {
        QList<PaneContent> contents;
        for (const int i : which) {
            PaneContent content;
            content.id = ids.at(i);
            content.key = QStringLiteral("00%1").arg(i);
            content.article = articles.at(i);
            content.index = i;
            content.words = 300 + i;
            content.share = 0.4;
            for (const PassageGroup &group : groups) {
                for (const Span &place : placesOf(group, i)) {
                    content.marks.shared.append({place, group.sources});
                }
            }
            std::sort(content.marks.shared.begin(), content.marks.shared.end(),
                      [](const SharedStretch &a, const SharedStretch &b) { return a.span < b.span; });
            contents.append(content);
        }
        return contents;
    }

    [[nodiscard]] Span place(int source, int sentence) const
    {
        const QString words = sharedSentence(sentence).trimmed();
        const qsizetype at = articles.at(source).text.indexOf(words);
        return at < 0 ? Span() : Span{at, at + words.size()};
    }

    QList<Article> articles;
    QList<QUuid> ids{QUuid::createUuid(), QUuid::createUuid(), QUuid::createUuid()};
    QList<Passage> passages;
    QList<PassageGroup> groups;

private:
    void addGroup(int sentence)
    {
        PassageGroup group;
        group.words = 18;
        for (int source = 0; source < 3; ++source) {
            if (!place(source, sentence).isEmpty()) {
                group.members.append({source, place(source, sentence)});
            }
        }
        group.sources = static_cast<int>(group.members.size());
        groups.append(group);
        for (qsizetype a = 0; a < group.members.size(); ++a) {
            for (qsizetype b = a + 1; b < group.members.size(); ++b) {
                Passage passage;
                passage.sourceA = group.members.at(a).source;
                passage.sourceB = group.members.at(b).source;
                passage.a = group.members.at(a).span;
                passage.b = group.members.at(b).span;
                passage.words = 18 - sentence; // so that one of two crossing ones is heavier
                passages.append(passage);
            }
        }
    }
};

/** Panes over some of the three articles in a window. */
struct ShownPanes {
    explicit ShownPanes(const QList<int> &which = {0, 1, 2})
    {
        view.resize(1000, 420);
        view.setSourceKeys({QStringLiteral("000"), QStringLiteral("001"), QStringLiteral("002")});
        view.setPanes(corpus.panes(which));
        view.setPassages(corpus.passages, corpus.groups);
        view.show();
        view.activateWindow();
    }

    [[nodiscard]] ArticleView &pane(int source) const { return *view.view(corpus.ids.at(source)); }
    [[nodiscard]] double heightOf(int source, int sentence) const
    {
        return pane(source).extentOf(corpus.place(source, sentence)).first;
    }
    [[nodiscard]] RibbonHandle *handle(int index) const { return qobject_cast<RibbonHandle *>(view.handle(index)); }

    Corpus corpus;
    ComparisonView view;
};

inline void wheel(ArticleView &view, int delta)
{
    QWheelEvent event(QPointF(50, 50), view.viewport()->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, delta),
                      Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

} // namespace Sidelight::samples
