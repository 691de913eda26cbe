// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/benchwindow.h"

#include "models/project/acts.h"
#include "models/project/newsource.h"
#include "tests/benchmarks/madeuptext.h"
#include "widgets/article/articleview.h"

#include <QApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

Window::Window()
    : window(folder.filePath(u"session.json"_s))
{
    window.resize(1600, 1000);
    window.show();
    QApplication::processEvents();
}

void Window::makeProject(const QString &name)
{
    if (!workbench().createProject(folder.filePath(name))) {
        qFatal("cannot make a project");
    }
}

QUuid Window::makeCodedProject(int words)
{
    makeProject(u"coded.sidelight"_s);
    Article article;
    article.fileName = u"long.txt"_s;
    article.text = MadeUpText().article(words);
    article.originalBytes = article.text.toUtf8();
    Source source = newSource(article, {}, QDateTime::currentDateTimeUtc());
    source.isOpen = true;
    Study &study = *workbench().study();
    study.act(acts::addSources({source}));
    for (int i = 0; i < 12; ++i) {
        study.act(acts::addClaim(study.data(), acts::newClaim(study.data(), u"claim %1"_s.arg(i))));
    }
    return source.id;
}

void Window::makeProjectOf(int articles, int words)
{
    MadeUpText maker;
    QList<Source> sources;
    for (int i = 0; i < articles; ++i) {
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
    makeProject(u"many.sidelight"_s);
    workbench().study()->act(acts::addSources(sources));
}

Freeze Window::waitForAnalysis()
{
    return waitUntil([this] {
        const QList<PaneContent> &panes = read()->panes();
        return !workbench().isBusy() && workbench().isWhole() &&
               std::ranges::all_of(panes, [this](const auto &pane) { return read()->view(pane.id)->isWhole(); });
    });
}

QString Window::write(const QString &name, const QString &text) const
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        qFatal("cannot write %s", qUtf8Printable(name));
    }
    return file.fileName();
}

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

} // namespace Sidelight
