// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/sentences/lexicon.h"

#include "models/text/folding.h"
#include "models/text/jsonwords.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

static void initialiseResource()
{
    Q_INIT_RESOURCE(quotes); // a static library's resource is not registered by itself
}

namespace Sidelight
{

namespace
{

template <class Value>
struct Named {
    QLatin1StringView name;
    Value value;
};

constexpr std::array classNames{
    Named{"determiner"_L1, WordClass::Determiner},
    Named{"possessive"_L1, WordClass::Possessive},
    Named{"quantifier"_L1, WordClass::Quantifier},
    Named{"relative"_L1, WordClass::Relative},
    Named{"that"_L1, WordClass::That},
    Named{"preposition"_L1, WordClass::Preposition},
    Named{"coordinator"_L1, WordClass::Coordinator},
    Named{"subordinator"_L1, WordClass::Subordinator},
    Named{"auxiliary"_L1, WordClass::Auxiliary},
    Named{"be"_L1, WordClass::Be},
    Named{"modal"_L1, WordClass::Modal},
    Named{"negation"_L1, WordClass::Negation},
    Named{"adverb"_L1, WordClass::Adverb},
    Named{"time"_L1, WordClass::Time},
    Named{"timeAdjective"_L1, WordClass::TimeAdjective},
    Named{"nameParticle"_L1, WordClass::NameParticle},
    Named{"linker"_L1, WordClass::Linker},
    Named{"catenative"_L1, WordClass::Catenative},
    Named{"addressee"_L1, WordClass::Addressee},
    Named{"statementNoun"_L1, WordClass::StatementNoun},
    Named{"affiliation"_L1, WordClass::Affiliation},
    Named{"pastVerb"_L1, WordClass::PastVerb},
    Named{"verb"_L1, WordClass::Verb},
    Named{"organisation"_L1, WordClass::Organisation},
    Named{"infinitiveMark"_L1, WordClass::InfinitiveMark},
    Named{"agent"_L1, WordClass::Agent},
    Named{"contrast"_L1, WordClass::Contrast},
    Named{"definite"_L1, WordClass::Definite},
    Named{"reportive"_L1, WordClass::Reportive},
    Named{"titleIntroducer"_L1, WordClass::TitleIntroducer},
    Named{"cueNoun"_L1, WordClass::CueNoun},
    Named{"question"_L1, WordClass::Question},
    Named{"person"_L1, WordClass::Person},
    Named{"soCalled"_L1, WordClass::SoCalled},
};

constexpr std::array frameNames{
    Named{"clause"_L1, CueFrame::Clause},
    Named{"inverts"_L1, CueFrame::Inverts},
    Named{"addressee"_L1, CueFrame::Addressee},
    Named{"object"_L1, CueFrame::Object},
    Named{"as"_L1, CueFrame::As},
    Named{"calls"_L1, CueFrame::Calls},
    Named{"quotes"_L1, CueFrame::Quotes},
    Named{"weak"_L1, CueFrame::Weak},
    Named{"quoteOnly"_L1, CueFrame::QuoteOnly},
    Named{"commaClause"_L1, CueFrame::CommaClause},
    Named{"that"_L1, CueFrame::That},
    Named{"infinitive"_L1, CueFrame::Infinitive},
};

Gender genderFrom(const QString &words)
{
    if (words.contains("female"_L1)) {
        return Gender::Female;
    }
    if (words.contains("male"_L1)) {
        return Gender::Male;
    }
    if (words.contains("neuter"_L1)) {
        return Gender::Neuter;
    }
    return words.contains("first"_L1) ? Gender::First : words.contains("second"_L1) ? Gender::Second : Gender::Unknown;
}

} // namespace

/** Fills a lexicon from its data file. */
class LexiconReader
{
public:
    LexiconReader(Lexicon &lexicon, const QJsonObject &file)
        : m_lexicon(lexicon)
        , m_file(file)
    {
    }

    void read()
    {
        m_lexicon.m_language = m_file["language"_L1].toString();
        m_lexicon.m_article = m_file["article"_L1].toString();
        m_lexicon.m_capitalNouns = m_file["capitalNouns"_L1].toBool();
        m_lexicon.m_verbSecond = m_file["verbSecond"_L1].toBool();
        readClasses();
        readGendered("titles"_L1, WordClass::Title);
        readGendered("roles"_L1, WordClass::Role);
        readGendered("givenNames"_L1, WordClass::GivenName);
        readGendered("personGenders"_L1, {});
        readPronouns();
        readGendered("possessiveGenders"_L1, {});
        readSameRoles();
        readCues();
        readMarks();
        readEndings();
    }

private:
    LexiconEntry &entry(const QString &word) { return m_lexicon.m_entries[folded(word)]; }

    void readClasses()
    {
        const QJsonObject classes = m_file["classes"_L1].toObject();
        for (const auto &[name, value] : classNames) {
            for (const QString &word : stringsOf(classes[name])) {
                entry(word).classes |= value;
            }
        }
        for (const QString &word : stringsOf(m_file["organisationRoles"_L1])) {
            entry(word).classes |= WordClass::OrganisationRole;
        }
        for (const QString &word : stringsOf(m_file["functionWords"_L1])) {
            m_lexicon.m_functionWords.insert(folded(word), true);
        }
    }

    void readGendered(QLatin1StringView list, WordClasses wordClass)
    {
        const QJsonObject words = m_file[list].toObject();
        for (auto word = words.begin(); word != words.end(); ++word) {
            LexiconEntry &found = entry(word.key());
            found.classes |= wordClass;
            if (found.gender == Gender::Unknown) {
                found.gender = genderFrom(word.value().toString());
            }
        }
    }

    void readSameRoles()
    {
        for (const QJsonValue &group : m_file["sameRoles"_L1].toArray()) {
            const QStringList words = stringsOf(group);
            for (const QString &word : words) {
                m_lexicon.m_sameRoles[word].append(words);
            }
        }
    }

    void readPronouns()
    {
        const QJsonObject words = m_file["pronouns"_L1].toObject();
        for (auto word = words.begin(); word != words.end(); ++word) {
            const QString features = word.value().toString();
            LexiconEntry &found = entry(word.key());
            found.classes |= features.contains("object"_L1) ? WordClass::ObjectPronoun : WordClass::SubjectPronoun;
            found.gender = genderFrom(features);
            found.number = features.contains("plural"_L1)     ? Number::Plural
                           : features.contains("singular"_L1) ? Number::Singular
                                                              : Number::Any;
        }
    }

    void readCues()
    {
        const QStringList participles = stringsOf(m_file["suffixes"_L1]["participle"_L1]);
        const QJsonArray cues = m_file["cues"_L1].toArray();
        for (const QJsonValue &cue : cues) {
            CueFrames frames;
            const QStringList names = stringsOf(cue["frames"_L1]);
            for (const auto &[name, value] : frameNames) {
                frames.setFlag(value, names.contains(name));
            }
            for (const QString &form : stringsOf(cue["forms"_L1])) {
                LexiconEntry &found = entry(form);
                found.isCue = true;
                found.frames |= frames;
                found.isParticiple = Lexicon::endsWithAny(form, participles);
            }
        }
        const QJsonArray phrases = m_file["phrases"_L1].toArray();
        for (const QJsonValue &phrase : phrases) {
            m_lexicon.m_phrases.append({stringsOf(phrase["words"_L1]), stringsOf(phrase["before"_L1]),
                                        phrase["postposed"_L1].toBool(), phrase["setOff"_L1].toBool(),
                                        phrase["bindsVerb"_L1].toBool()});
        }
    }

    void readMarks()
    {
        const QJsonObject marks = m_file["marks"_L1].toObject();
        m_lexicon.m_singleMarks = marks["single"_L1].toBool();
        for (const QString &pair : stringsOf(marks["pairs"_L1])) {
            const qsizetype half = pair.size() / 2;
            m_lexicon.m_marks.append({pair.first(half), pair.sliced(half)});
        }
    }

    void readEndings()
    {
        const QJsonObject suffixes = m_file["suffixes"_L1].toObject();
        m_lexicon.m_adverbEndings = stringsOf(suffixes["adverb"_L1]);
        m_lexicon.m_pastEndings = stringsOf(suffixes["past"_L1]);
        m_lexicon.m_participleEndings = stringsOf(suffixes["participle"_L1]);
        m_lexicon.m_pluralEndings = stringsOf(suffixes["plural"_L1]);
        m_lexicon.m_possessiveEndings = stringsOf(m_file["possessiveEndings"_L1]);
    }

    Lexicon &m_lexicon;
    const QJsonObject m_file;
};

Lexicon::Lexicon(const QByteArray &json)
{
    LexiconReader(*this, QJsonDocument::fromJson(json).object()).read();
}

const LexiconEntry *Lexicon::find(const QString &foldedWord) const
{
    const auto found = m_entries.constFind(foldedWord);
    return found == m_entries.cend() ? nullptr : &*found;
}

bool Lexicon::endsWithAny(QStringView word, const QStringList &endings)
{
    return std::any_of(endings.cbegin(), endings.cend(), [word](const QString &ending) {
        return word.size() > ending.size() + 2 && word.endsWith(ending);
    });
}

QStringView Lexicon::withoutPossessive(QStringView word) const
{
    for (const QString &ending : m_possessiveEndings) {
        const QStringView tail = word.last(std::min(word.size(), ending.size()));
        if (word.size() > ending.size() && folded(tail) == ending) {
            return word.chopped(ending.size());
        }
    }
    return word;
}

namespace
{

using Lexicons = QList<std::shared_ptr<const Lexicon>>;

/** All languages there are data files for, English first. */
Lexicons readLexicons()
{
    initialiseResource();
    Lexicons result;
    const QDir folder(u":/sidelight/quotes"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            result.append(std::make_shared<const Lexicon>(file.readAll()));
        }
    }
    std::stable_partition(result.begin(), result.end(),
                          [](const auto &lexicon) { return lexicon->language() == "en"_L1; });
    return result;
}

} // namespace

std::shared_ptr<const Lexicon> lexiconFor(const QStringList &foldedWords)
{
    static const Lexicons lexicons = readLexicons();
    Q_ASSERT(!lexicons.isEmpty());
    qsizetype most = -1;
    std::shared_ptr<const Lexicon> best;
    for (const auto &lexicon : lexicons) {
        const qsizetype count =
            std::count_if(foldedWords.cbegin(), foldedWords.cend(),
                          [&lexicon](const QString &word) { return lexicon->isFunctionWord(word); });
        if (count > most) {
            most = count;
            best = lexicon;
        }
    }
    return best;
}

} // namespace Sidelight
