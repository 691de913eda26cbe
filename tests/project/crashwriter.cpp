// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// crashwriter PROJECT FIRST PAUSE
// Writes acts with numbers from FIRST into a project, with PAUSE milliseconds between them, until it is killed; tells
// each when it is done.

#include "models/project/projectfile.h"

#include "sampledata.h"

#include <QThread>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

/** Three rows that belong together; large enough to be caught half written. */
Change act(int number)
{
    Claim claim = sample::claim(static_cast<uint>(10'000 + number));
    claim.position = number;
    claim.memo = QString(30'000, u'm');
    const auto coding = [&](uint id) {
        Coding made = sample::coding(id, claim.id, sample::source(1).id, {0, 3});
        made.note = QString(20'000, u'n');
        return made;
    };
    const uint first = 10'000 + 2 * static_cast<uint>(number);
    return sample::adding(claim, coding(first), coding(first + 1));
}

} // namespace

int main(int argumentCount, char **arguments)
{
    const auto file = ProjectFile::open(argumentCount == 4 ? QString::fromLocal8Bit(arguments[1]) : QString());
    if (!file) {
        std::fprintf(stderr, "%s\n", qPrintable(describe(file.error())));
        return 1;
    }
    for (int number = std::atoi(arguments[2]);; ++number) {
        if (const Result<void> written = (*file)->apply(act(number)); !written) {
            std::fprintf(stderr, "%s\n", qPrintable(describe(written.error())));
            return 1;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
        QThread::msleep(static_cast<unsigned long>(std::atoi(arguments[3])));
    }
}
