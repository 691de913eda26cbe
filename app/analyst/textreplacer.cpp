// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/analyst/textreplacer.h"

#include "app/analyst/editionsdock.h"
#include "widgets/look/messagebar.h"

#include <QLocale>

namespace Sidelight
{

TextReplacer::TextReplacer(Workbench *workbench, EditionsDock *editions, MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_editions(editions)
    , m_messages(messages)
{
    connect(&m_runner, &ReplacementRunner::progressed, this, [this](int done, int total) {
        m_messages->showWorking(tr("Carrying codings over to the newer text …"), done, total);
    });
    connect(&m_runner, &ReplacementRunner::finished, this, &TextReplacer::take);
    connect(&m_runner, &ReplacementRunner::failed, this,
            [this](const Error &error) { m_messages->showFailed(describe(error)); });
    connect(&m_runner, &ReplacementRunner::cancelled, this,
            [this] { m_messages->showDone(tr("The text was not replaced.")); });
    connect(m_messages, &MessageBar::stopRequested, &m_runner, &ReplacementRunner::cancel);
    connect(workbench->study(), &Study::reset, &m_runner, &ReplacementRunner::cancel);
    connect(workbench->study(), &Study::changed, &m_runner, [this] { m_runner.refresh(m_workbench->data()); });
}

TextReplacer::~TextReplacer() = default;

void TextReplacer::replace(const QUuid &source, const QString &path)
{
    m_messages->showWorking(tr("Reading the newer text …"));
    m_runner.start(m_workbench->data(), source, path, m_workbench->study()->analyst());
}

void TextReplacer::take(const NewerText &newer)
{
    const Source *source = m_workbench->data().source(newer.source);
    const QString key = source ? source->key : QString();
    const TextReplacement &done = newer.replacement;
    if (done.change.isEmpty()) {
        m_messages->showDone(tr("%1 has that very text already.").arg(key));
        return;
    }
    if (!m_workbench->study()->act(done.change)) {
        return; // told why, by failed()
    }
    QStringList sentences{tr("The text of %1 was replaced.").arg(key)};
    const QLocale locale;
    const int inPlace = done.exact + done.context + done.adopted;
    if (inPlace + done.fuzzy + done.orphaned > 0) {
        sentences.append(
            tr("Codings in their place: %1, with other words: %2, without a place: %3.")
                .arg(locale.toString(inPlace), locale.toString(done.fuzzy), locale.toString(done.orphaned)));
    }
    m_editions->showReplaced(newer, done.orphaned > 0);
    m_messages->showDone(sentences.join(u' '), tr("Undo"));
}

} // namespace Sidelight
