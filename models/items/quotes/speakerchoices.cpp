// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/quotes/speakerchoices.h"

#include "models/quotes/rules/names.h"
#include "models/text/folding.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** Everyone whom the article names, people and organisations before what may be a place. */
QStringList namesIn(const Article &article)
{
    const Prose prose = readProse(article);
    const Names names(prose, {});
    QStringList known;
    QStringList others;
    for (const Naming &naming : names.namings()) {
        const NamedEntity &entity = names.entity(naming.entity);
        (entity.isPerson || entity.isOrganisation ? known : others).append(entity.name());
    }
    QStringList all = known + others;
    all.removeDuplicates();
    return all;
}

bool fits(const QString &name, const QStringList &typed)
{
    const QStringList words = folded(name).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(typed, [&words](const QString &part) {
        return std::ranges::any_of(words, [&part](const QString &word) { return word.startsWith(part); });
    });
}

} // namespace

QList<SpeakerChoice> speakerChoices(const SpeakerTable &speakers, int source, const Article &article)
{
    QList<SpeakerChoice> choices;
    QSet<QString> known;
    const auto add = [&](const QString &name) {
        const QuotedSpeaker *speaker = speakers.find(name);
        const SpeakerChoice choice =
            speaker ? SpeakerChoice{speaker->name, speaker->colour, speaker->quotes} : SpeakerChoice{name, 0, 0};
        if (!known.contains(choice.name)) {
            known.insert(choice.name);
            choices.append(choice);
        }
    };
    for (const QuotedSpeaker &speaker : speakers.all()) {
        if (speaker.perSource.value(source) > 0) {
            add(speaker.name);
        }
    }
    for (const QString &name : namesIn(article)) {
        add(name);
    }
    for (const QuotedSpeaker &speaker : speakers.all()) {
        add(speaker.name);
    }
    return choices;
}

QList<SpeakerChoice> matchingChoices(const QList<SpeakerChoice> &choices, const QString &typed)
{
    const QString wanted = folded(typed.simplified());
    const QStringList parts = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<SpeakerChoice> matching;
    std::ranges::copy_if(choices, std::back_inserter(matching),
                         [&parts](const SpeakerChoice &choice) { return fits(choice.name, parts); });
    std::ranges::stable_partition(
        matching, [&wanted](const SpeakerChoice &choice) { return folded(choice.name).startsWith(wanted); });
    return matching;
}

} // namespace Sidelight
