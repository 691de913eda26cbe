// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "app/cli/messages.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

namespace
{

struct Command {
    QLatin1StringView name;
    int (*run)(const QStringList &, const Streams &);
    QLatin1StringView summary;
};

constexpr std::array commands{
    Command{"quotes"_L1, quotesCommand, "who says what, through which word"_L1},
    Command{"utterances"_L1, utterancesCommand, "what was once said, in all documents that quote it"_L1},
    Command{"passages"_L1, passagesCommand, "the wording that two sources share"_L1},
    Command{"groups"_L1, groupsCommand, "the wording that any number of sources share"_L1},
    Command{"values"_L1, valuesCommand, "dates, numbers, money, and what they come to"_L1},
    Command{"recurrences"_L1, recurrencesCommand, "where a date or number stands in another document"_L1},
    Command{"import"_L1, importCommand, "articles and codings into a project"_L1},
    Command{"export"_L1, exportCommand, "a project as CSV, workbook, REFI-QDA, annotations or report"_L1},
    Command{"report"_L1, reportCommand, "a project, or some articles side by side, as one HTML page"_L1},
};

QString overview()
{
    constexpr int nameWidth = 12;
    QString text = u"Usage: sidelight-cli COMMAND [ARGUMENT...]\n\nCommands:\n"_s;
    for (const Command &command : commands) {
        text += u"  "_s + QString(command.name).leftJustified(nameWidth) + command.summary + u'\n';
    }
    return text +
           u"\nsidelight-cli COMMAND --help says more. Exit code: 0 done, 2 wrong usage, 3 a file could not be read or written.\n"_s;
}

} // namespace

int run(const QStringList &arguments, const Streams &streams)
{
    if (arguments.isEmpty()) {
        write(streams.err, overview());
        return WrongUsage;
    }
    const QString &name = arguments.constFirst();
    if (name == u"--help" || name == u"-h") {
        write(streams.out, overview());
        return Done;
    }
    if (name == u"--version" || name == u"-v") {
        write(streams.out, u"sidelight-cli " SIDELIGHT_VERSION "\n"_s);
        return Done;
    }
    const auto command = std::ranges::find(commands, name, &Command::name);
    if (command != commands.end()) {
        return command->run(arguments.sliced(1), streams);
    }
    message(streams, u"there is no command %1; try sidelight-cli --help"_s.arg(name));
    return WrongUsage;
}

} // namespace Sidelight::cli
