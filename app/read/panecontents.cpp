// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/read/panecontents.h"

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
    QStringList keys;
    for (const QUuid &id : analysis.ids) {
        const Source *source = project.source(id);
        keys.append(source ? source->key : QString());
    }
    return keys;
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
