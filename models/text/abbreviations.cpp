// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/abbreviations.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Sidelight
{

namespace
{

using namespace std::string_view_literals;

// Each list is sorted, so that it is looked up by halving; static_asserts below keep it so.

constexpr std::array beforeName = {
    u"Adm."sv,  u"Amb."sv,    u"Ayat."sv, u"Brig."sv, u"Capt."sv, u"Cmdr."sv, u"Col."sv,  u"Cpl."sv,  u"Cpt."sv,
    u"Del."sv,  u"Dr."sv,     u"Fr."sv,   u"Gen."sv,  u"Gov."sv,  u"Hon."sv,  u"Hr."sv,   u"Insp."sv, u"Lt."sv,
    u"Maj."sv,  u"Messrs."sv, u"Mr."sv,   u"Mrs."sv,  u"Ms."sv,   u"Msgr."sv, u"Mt."sv,   u"Pfc."sv,  u"Pres."sv,
    u"Prof."sv, u"Pvt."sv,    u"Rep."sv,  u"Reps."sv, u"Rev."sv,  u"Sen."sv,  u"Sens."sv, u"Sgt."sv,  u"Spc."sv,
    u"St."sv,   u"Supt."sv,   u"bzw."sv,  u"ca."sv,   u"e.g."sv,  u"i.e."sv,  u"v."sv,    u"vs."sv,   u"z.B."sv,
};

constexpr std::array beforeNumber = {
    u"Abs."sv, u"Art."sv, u"No."sv, u"Nos."sv, u"Nr."sv, u"Sec."sv, u"Vol."sv, u"p."sv, u"pp."sv,
};

constexpr std::array anywhere = {
    u"Apr."sv,  u"Ariz."sv,  u"Ark."sv,    u"Aug."sv,  u"Ave."sv,  u"Blvd."sv, u"Bros."sv, u"Calif."sv, u"Co."sv,
    u"Colo."sv, u"Conn."sv,  u"Corp."sv,   u"Dec."sv,  u"Dept."sv, u"Dez."sv,  u"Feb."sv,  u"Fla."sv,   u"Fri."sv,
    u"Ga."sv,   u"Ill."sv,   u"Inc."sv,    u"Ind."sv,  u"Jan."sv,  u"Jr."sv,   u"Jul."sv,  u"Jun."sv,   u"Kan."sv,
    u"Ky."sv,   u"La."sv,    u"Ltd."sv,    u"Mar."sv,  u"Mass."sv, u"Md."sv,   u"Mich."sv, u"Minn."sv,  u"Miss."sv,
    u"Mo."sv,   u"Mon."sv,   u"Mont."sv,   u"Neb."sv,  u"Nev."sv,  u"Nov."sv,  u"Oct."sv,  u"Okla."sv,  u"Okt."sv,
    u"Ore."sv,  u"Pa."sv,    u"Ph.D."sv,   u"Sat."sv,  u"Sept."sv, u"Sr."sv,   u"Sun."sv,  u"Tenn."sv,  u"Tex."sv,
    u"Thu."sv,  u"Thurs."sv, u"Tue."sv,    u"Tues."sv, u"Va."sv,   u"Vt."sv,   u"Wash."sv, u"Wed."sv,   u"Wis."sv,
    u"a.m."sv,  u"al."sv,    u"approx."sv, u"dept."sv, u"est."sv,  u"etc."sv,  u"p.m."sv,
};

// Words that begin a sentence far more often than they follow an abbreviation inside one.
constexpr std::array openers = {
    u"A"sv,    u"After"sv, u"All"sv,     u"Also"sv,  u"Although"sv, u"An"sv,   u"And"sv,  u"As"sv,    u"At"sv,
    u"But"sv,  u"Das"sv,   u"Der"sv,     u"Die"sv,   u"Er"sv,       u"Es"sv,   u"For"sv,  u"From"sv,  u"He"sv,
    u"Her"sv,  u"His"sv,   u"However"sv, u"I"sv,     u"If"sv,       u"In"sv,   u"It"sv,   u"Its"sv,   u"Mr"sv,
    u"Ms"sv,   u"Nor"sv,   u"On"sv,      u"Or"sv,    u"Our"sv,      u"She"sv,  u"Sie"sv,  u"Since"sv, u"So"sv,
    u"That"sv, u"The"sv,   u"Their"sv,   u"There"sv, u"These"sv,    u"They"sv, u"This"sv, u"Those"sv, u"To"sv,
    u"We"sv,   u"What"sv,  u"When"sv,    u"While"sv, u"Who"sv,      u"With"sv, u"Yet"sv,  u"You"sv,
};

static_assert(std::ranges::is_sorted(beforeName) && std::ranges::is_sorted(beforeNumber));
static_assert(std::ranges::is_sorted(anywhere) && std::ranges::is_sorted(openers));

template <std::size_t size>
bool holds(const std::array<std::u16string_view, size> &list, QStringView word)
{
    return std::ranges::binary_search(list, std::u16string_view(word.utf16(), word.size()));
}

/** "U.S.", "D.C.", "J.": single letters, each with its full stop. */
bool isInitials(QStringView word)
{
    if (word.isEmpty() || word.size() % 2 != 0) {
        return false;
    }
    for (qsizetype i = 0; i < word.size(); i += 2) {
        if (!word.at(i).isUpper() || word.at(i + 1) != u'.') {
            return false;
        }
    }
    return true;
}

} // namespace

AbbreviationKind abbreviationKind(QStringView word)
{
    if (holds(beforeName, word)) {
        return AbbreviationKind::BeforeName;
    }
    if (holds(beforeNumber, word)) {
        return AbbreviationKind::BeforeNumber;
    }
    if (isInitials(word)) {
        return word.size() == 2 ? AbbreviationKind::BeforeName : AbbreviationKind::Anywhere;
    }
    return holds(anywhere, word) ? AbbreviationKind::Anywhere : AbbreviationKind::None;
}

bool startsSentence(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && text.at(length).isLetter()) {
        ++length;
    }
    return length == 0 ? !text.isEmpty() && !text.front().isDigit() : holds(openers, text.first(length));
}

} // namespace Sidelight
