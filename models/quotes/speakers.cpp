// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/speakers.h"

#include "models/quotes/identities/speakerjoiner.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int usualForm = 5; // of so many quotes one at least has the form that is the speaker's name

/** Words that may be no names: they stand alone, and end no longer name. */
QSet<QString> doubtfulWords(const SpeakerForms &forms)
{
    QSet<QString> single;
    QSet<QString> surnames;
    for (const SpeakerForm &form : forms.all) {
        if (form.name.isNamed && !form.name.isAcronym) {
            (form.name.words.size() == 1 ? single : surnames).insert(form.name.surname());
        }
    }
    return single - surnames;
}

QSet<QString> titleNouns(const SpeakerForms &forms)
{
    QSet<QString> result;
    for (const SpeakerForm &form : forms.all) {
        if (form.isDefinite && !form.name.isNamed) {
            result.insert(form.name.key.section(u' ', -1));
        }
    }
    return result;
}

/** The fullest name that is no rarity; else what is said most often. */
QString nameOf(const QList<int> &members, const QList<SpeakerForm> &forms)
{
    int ofFullNames = 0;
    for (const int form : members) {
        ofFullNames += forms.at(form).name.words.size() > 1 ? forms.at(form).quotes() : 0;
    }
    using Rank = std::tuple<bool, bool, bool, qsizetype, int, QString>;
    Rank best;
    for (const int member : members) {
        const FullName &name = forms.at(member).name;
        for (const auto &[spelling, count] : forms.at(member).spellings) {
            const bool isFull = name.words.size() > 1 && forms.at(member).quotes() * usualForm >= ofFullNames;
            best = std::max(best, Rank(name.isNamed, isFull, !name.hasTitle, name.words.size(), count, spelling));
        }
    }
    return std::get<QString>(best);
}

SpeakerIdentity identityOf(const QList<int> &members, const QList<SpeakerForm> &forms)
{
    SpeakerIdentity result;
    std::set<QString> met;
    for (const int member : members) {
        for (const auto &[spelling, count] : forms.at(member).spellings) {
            met.insert(spelling);
        }
        for (const auto &[key, mention] : forms.at(member).mentions) {
            met.insert(mention);
        }
        result.isNamed = result.isNamed || forms.at(member).name.isNamed;
    }
    result.name = nameOf(members, forms);
    result.forms = QStringList(met.cbegin(), met.cend());
    return result;
}

struct FoundSpeaker {
    SpeakerIdentity identity;
    QList<int> forms;
    int quotes = 0;
};

/** Those who are quoted, most quoted first. */
QList<FoundSpeaker> foundSpeakers(const QList<SpeakerForm> &forms, const QList<QList<int>> &joined)
{
    QList<FoundSpeaker> found;
    for (const QList<int> &members : joined) {
        FoundSpeaker speaker;
        for (const int member : members) {
            speaker.quotes += forms.at(member).quotes();
        }
        if (speaker.quotes > 0) {
            speaker.identity = identityOf(members, forms);
            speaker.forms = members;
            found.append(speaker);
        }
    }
    std::ranges::stable_sort(
        found, {}, [](const FoundSpeaker &speaker) { return std::pair(-speaker.quotes, speaker.identity.name); });
    return found;
}

} // namespace

SpeakerIdentities identifySpeakers(const QList<Article> &articles, const QList<QList<Quote>> &quotes,
                                   const SpeakerDecisions &decisions)
{
    const DecidedNames decided(decisions);
    const SpeakerForms written = speakerForms(articles, quotes, decided.names());
    const QSet<QString> doubtful = doubtfulWords(written);
    const TitleBearers bearers = titleBearers(articles, titleNouns(written) + doubtful, doubtful);
    const SpeakerForms forms =
        bearers.smallWords.isEmpty() ? written : speakerForms(articles, quotes, decided.names(), bearers.smallWords);
    SpeakerIdentities result;
    QList<int> speakerOf(forms.all.size(), -1);
    for (const FoundSpeaker &speaker : foundSpeakers(forms.all, joinedForms(forms, bearers, decided))) {
        for (const int form : speaker.forms) {
            speakerOf[form] = static_cast<int>(result.all.size());
        }
        result.all.append(speaker.identity);
    }
    for (const QList<int> &own : std::as_const(forms.ofQuotes)) {
        QList<int> speakers;
        for (const int form : own) {
            speakers.append(form < 0 ? -1 : speakerOf.at(form));
        }
        result.ofQuotes.append(speakers);
    }
    return result;
}

} // namespace Sidelight
