// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/items/runners/replacementrunner.h"

namespace Sidelight
{

class EditionsDock;
class MessageBar;

/** Puts newer texts in the place of those of sources, beside the window: with progress, to be stopped, as one act. */
class TextReplacer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextReplacer)

public:
    /** All three outlive it. */
    TextReplacer(Workbench *workbench, EditionsDock *editions, MessageBar *messages, QObject *parent);
    ~TextReplacer() override;

    /** Reads what stands in a file and puts it in the place of the text of a source. */
    void replace(const QUuid &source, const QString &path);

private:
    void take(const NewerText &newer);

    Workbench *m_workbench;
    EditionsDock *m_editions;
    MessageBar *m_messages;
    ReplacementRunner m_runner;
};

} // namespace Sidelight
