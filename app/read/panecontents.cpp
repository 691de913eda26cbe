// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/read/panecontents.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace Sidelight
{

PaneContent paneContent(const Source &source, const ProjectData &project, const Analysis &analysis,
                        const SpeakerTable &speakers, const MarkOptions &options)
{
    PaneContent content;
    content.id = source.id;
    content.key = source.key;
    content.article = effectiveArticle(source);
    content.outlet = source.article.metadata.outlet;
    content.published = source.article.metadata.published;
    content.isUnread = !source.isRead;
    content.index = analysis.indexOf(source.id);
    if (content.index >= 0) {
        content.words = analysis.sources.at(content.index).words;
        content.share = analysis.sources.at(content.index).sharedShare();
    }
    content.marks = articleMarks(project, analysis, speakers, source.id, options);
    return content;
}

QStringList sourceKeys(const ProjectData &project, const Analysis &analysis)
{
    QHash<QUuid, QString> keys;
    for (const Source &source : project.sources) {
        keys.insert(source.id, source.key);
    }
    QStringList inOrder;
    std::ranges::transform(analysis.ids, std::back_inserter(inOrder), [&](const QUuid &id) { return keys.value(id); });
    return inOrder;
}

QList<const Source *> openSources(const ProjectData &project)
{
    QList<const Source *> open;
    for (const Source &source : project.sources) {
        if (source.isOpen && open.size() < ComparisonView::maxPanes) {
            open.append(&source);
        }
    }
    return open;
}

} // namespace Sidelight
