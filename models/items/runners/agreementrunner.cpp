// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/runners/agreementrunner.h"

namespace Sidelight
{

AgreementRunner::AgreementRunner(QObject *parent)
    : QObject(parent)
    , m_job({.progressed = [this](int done, int total) { emit progressed(done, total); },
             .finished =
                 [this](const Result<Agreement> &result) {
                     if (result) {
                         emit finished(*result);
                     } else {
                         emit cancelled(); // the only error there is
                     }
                 }})
{
}

AgreementRunner::~AgreementRunner() = default;

void AgreementRunner::start(const ProjectData &data, const QString &coderA, const QString &coderB)
{
    m_job.start(
        [data, coderA, coderB](const ProgressFn &progress) { return agreementIn(data, coderA, coderB, progress); });
}

} // namespace Sidelight
