// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/quotes/quotetext.h"

#include "models/quotes/corrections.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::QuoteText)
};

struct RuleText {
    QLatin1StringView rule;
    const char *text; ///< %1 is the cue, in quotation marks
};

/** In words what the engine's rules look at; a rule that is not here is named as it is. */
constexpr std::array ruleTexts{
    RuleText{"cue-after"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "The speaker and %1 follow the words.")},
    RuleText{"inverted"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "%1 and the speaker follow the words.")},
    RuleText{"cue-before"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "The speaker and %1 stand before the words.")},
    RuleText{"that"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "%1 takes the clause with “that”.")},
    RuleText{"that-shared"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "%1 takes this clause with “that” too.")},
    RuleText{"clause"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "%1 takes the clause after it.")},
    RuleText{"clause-before"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "%1 takes the clause before it.")},
    RuleText{"infinitive"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "%1 takes the words with “to”.")},
    RuleText{"object"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "%1 takes the words as its object.")},
    RuleText{"colon"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "A colon leads to the words.")},
    RuleText{"introduced"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "The sentence before leads to the words.")},
    RuleText{"continued"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "It goes on from the quote before it.")},
    RuleText{"resumed"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "The quote goes on after %1.")},
    RuleText{"clause-resumed"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "The clause goes on after %1.")},
    RuleText{"signature"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "It is signed.")},
    RuleText{"embedded"_L1,
             QT_TRANSLATE_NOOP("Sidelight::QuoteText", "The quoted words stand in a sentence of the writer’s.")},
    RuleText{"mixed-after"_L1,
             QT_TRANSLATE_NOOP("Sidelight::QuoteText", "%1 and the speaker follow; some words are quoted.")},
    RuleText{"mixed-before"_L1,
             QT_TRANSLATE_NOOP("Sidelight::QuoteText", "%1 and the speaker stand before; some words are quoted.")},
    RuleText{"beside"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "A name stands beside the words.")},
    RuleText{"alone"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "Nothing but quotation marks speaks for it.")},
    RuleText{"according-after"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "%1 follows the words.")},
    RuleText{"model"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText",
                                           "Words like these are attributed by %1 in articles marked by hand.")},
    RuleText{"sentence"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "The sentence reads as reported speech.")},
    RuleText{"mood"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "The form of its verb is that of reported speech.")},
    RuleText{"turn"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "It is the next turn of a dialogue.")},
    RuleText{"beat"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "The sentence before says who acts.")},
    RuleText{"next-open"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "The quote before it is still open.")},
    RuleText{"next-paragraph"_L1,
             QT_TRANSLATE_NOOP("Sidelight::QuoteText", "It follows the quote of the paragraph before.")},
    RuleText{"clause-opened"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "%1 stands within the clause.")},
    RuleText{"clause-shared"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "%1 takes this clause too.")},
    RuleText{"comma-clause"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "%1 takes the clause after the comma.")},
    RuleText{"according-before"_L1, QT_TRANSLATE_NOOP("Sidelight::QuoteText", "%1 stands before the words.")},
};

QString quoted(const QString &words)
{
    return Text::tr("“%1”").arg(words);
}

QString ruleText(const QuoteEvidence &evidence)
{
    const QString rule = evidence.rule.section(u'/', 0, 0);
    if (rule == correctedRule) {
        return Text::tr("You put it right.");
    }
    const auto known = std::ranges::find_if(ruleTexts, [&rule](const RuleText &text) { return text.rule == rule; });
    if (known == ruleTexts.end()) {
        return rule.isEmpty() ? QString() : Text::tr("Found by the rule “%1”.").arg(rule);
    }
    const QString text = Text::tr(known->text);
    const QString cue = evidence.cue.isEmpty() ? Text::tr("A word of saying") : quoted(evidence.cue);
    return text.contains("%1"_L1) ? text.arg(cue) : text;
}

/** How one comes from the mention to the name. */
QString chainText(const QuoteEvidence &evidence)
{
    if (evidence.speaker.isEmpty()) {
        return evidence.mention.isEmpty() ? Text::tr("Nobody is named.")
                                          : Text::tr("Who %1 is, is not known.").arg(quoted(evidence.mention));
    }
    QStringList chain{evidence.mention, evidence.named, evidence.speaker};
    chain.removeAll(QString());
    chain.erase(std::unique(chain.begin(), chain.end()), chain.end());
    if (evidence.named.isEmpty() && evidence.rule.section(u'/', 0, 0) != correctedRule) {
        return Text::tr("%1 by what another source says.").arg(chain.join(u" → "_s));
    }
    return chain.size() > 1 ? chain.join(u" → "_s) + u'.' : QString();
}

} // namespace

QString typeText(QuoteType type)
{
    switch (type) {
    case QuoteType::Direct:
        return Text::tr("direct");
    case QuoteType::Indirect:
        return Text::tr("indirect");
    case QuoteType::Mixed:
        return Text::tr("mixed");
    }
    return {};
}

QString formText(const Utterance &utterance, int member)
{
    const UtteranceMember &of = utterance.members.at(member);
    switch (of.form) {
    case UtteranceForm::Base:
        //: of a quote: nothing like it stands anywhere else; or it is what the others are compared with
        return utterance.members.size() == 1 ? Text::tr("only here") : Text::tr("in full");
    case UtteranceForm::Verbatim:
        return Text::tr("verbatim");
    case UtteranceForm::Trimmed:
        return Text::tr("trimmed to %n word(s)", nullptr, of.words);
    case UtteranceForm::Spliced:
        return Text::tr("spliced");
    case UtteranceForm::Cleaned:
        return Text::tr("cleaned");
    case UtteranceForm::Bracketed:
        return Text::tr("bracketed");
    case UtteranceForm::Inserted:
        return Text::tr("with more words");
    case UtteranceForm::Paraphrased:
        return Text::tr("paraphrased");
    }
    return {};
}

QStringList evidenceText(const QuoteEvidence &evidence)
{
    constexpr int whole = 100;
    QStringList sentences{ruleText(evidence), chainText(evidence)};
    if (evidence.rule.section(u'/', 0, 0) != correctedRule) {
        //: how sure the program is of a quote, in per cent
        sentences.append(Text::tr("Sure to %1 %.").arg(QLocale().toString(qRound(evidence.confidence * whole))));
    }
    sentences.removeAll(QString());
    return sentences;
}

} // namespace Sidelight
