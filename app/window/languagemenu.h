// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMenu;

namespace Sidelight
{

class MessageBar;
struct Session;

/** The menu that says which language the window speaks from its next start on. */
class LanguageMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageMenu)

public:
    /** Fills the menu: the system's language, then each one by its own name. All that is given outlives it. */
    LanguageMenu(QMenu *menu, Session *session, MessageBar *messages, QObject *parent);

private:
    void choose(const QString &language);

    Session *m_session;
    MessageBar *m_messages;
    QString m_spoken; ///< the choice that this window was started with
};

} // namespace Sidelight
