// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/messages.h"

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

CommandLine::CommandLine(const QString &command, const QString &syntax, const QString &description,
                         const Streams &streams)
    : m_command(command)
    , m_syntax(syntax)
    , m_streams(streams)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{u"h"_s, u"help"_s}, u"Shows this."_s});
}

void CommandLine::addOption(const QString &name, const QString &description, const QString &valueName)
{
    m_parser.addOption({name, description, valueName});
}

std::optional<int> CommandLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{m_command} + arguments)) {
        return wrongUsage(m_parser.errorText());
    }
    if (m_parser.isSet(u"help"_s)) {
        write(m_streams.out, helpText());
        return Done;
    }
    for (const QString &name : m_parser.optionNames()) {
        if (m_parser.values(name).size() > 1) {
            return wrongUsage(u"--%1 is given twice"_s.arg(name));
        }
    }
    return std::nullopt;
}

std::optional<int> CommandLine::number(const QString &option, int fallBack, int least, int most) const
{
    if (!isSet(option)) {
        return fallBack;
    }
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        wrongUsage(u"--%1 takes a number from %2 to %3"_s.arg(option).arg(least).arg(most));
        return std::nullopt;
    }
    return number;
}

std::optional<QString> CommandLine::choice(const QString &option, const QStringList &choices) const
{
    const QString chosen = isSet(option) ? value(option) : choices.constFirst();
    if (!choices.contains(chosen)) {
        wrongUsage(u"--%1 takes one of: %2"_s.arg(option, choices.join(u", ")));
        return std::nullopt;
    }
    return chosen;
}

std::optional<CsvOptions> CommandLine::csvOptions(const CsvOptions &fallBack) const
{
    if (!isSet(u"csv-for"_s)) {
        return fallBack;
    }
    const auto use = choice(u"csv-for"_s, {u"spreadsheet"_s, u"data"_s});
    if (!use) {
        return std::nullopt;
    }
    return *use == u"data" ? csvForData : CsvOptions();
}

int CommandLine::wrongUsage(const QString &text) const
{
    message(m_streams, u"%1: %2; try sidelight-cli %1 --help"_s.arg(m_command, text));
    return WrongUsage;
}

QString CommandLine::helpText() const
{
    const QString text = m_parser.helpText();
    return u"Usage: sidelight-cli %1 %2\n"_s.arg(m_command, m_syntax) + text.sliced(text.indexOf(u'\n') + 1);
}

void addCsvOption(CommandLine &line, const QString &fallBack)
{
    line.addOption(u"csv-for"_s,
                   u"How CSV is written: for a spreadsheet (with a byte order mark, and an apostrophe before what "
                   u"would run as a formula or be written as another number) or as data (the bare text). Default: "
                   u"%1."_s.arg(fallBack),
                   u"spreadsheet|data"_s);
}

} // namespace Sidelight::cli
