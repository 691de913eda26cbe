// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "models/exchange/tables/csv.h"

#include <QCommandLineParser>

#include <optional>

namespace Sidelight::cli
{

/** The options and arguments of one command; what is wrong with them is told on the error stream. */
class CommandLine final
{
public:
    /** `syntax` is what stands behind the command's name: "PROJECT FILE...". */
    CommandLine(const QString &command, const QString &syntax, const QString &description, const Streams &streams);
    Q_DISABLE_COPY_MOVE(CommandLine)

    void addOption(const QString &name, const QString &description, const QString &valueName = {});

    /** Reads the arguments. Where there is a value, the command is over and returns it. */
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments);

    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList arguments() const { return m_parser.positionalArguments(); }

    /** The option's number, or the fall-back where it is not given; none, after a message, if it is out of range. */
    [[nodiscard]] std::optional<int> number(const QString &option, int fallBack, int least, int most) const;
    /** The option's value if it is one of the choices, the first where it is not given; none, after a message, else. */
    [[nodiscard]] std::optional<QString> choice(const QString &option, const QStringList &choices) const;
    /** What --csv-for asks for; none, after a message, if it makes no sense. */
    [[nodiscard]] std::optional<CsvOptions> csvOptions(const CsvOptions &fallBack) const;

    /** Tells what is wrong; the exit code for it. */
    int wrongUsage(const QString &text) const;

private:
    [[nodiscard]] QString helpText() const;

    QString m_command;
    QString m_syntax;
    const Streams &m_streams;
    QCommandLineParser m_parser;
};

/** Adds the option that csvOptions() reads. */
void addCsvOption(CommandLine &line, const QString &fallBack);

} // namespace Sidelight::cli
