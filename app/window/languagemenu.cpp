// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/languagemenu.h"

#include "app/window/session.h"
#include "app/window/translations.h"
#include "widgets/look/messagebar.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Sidelight
{

LanguageMenu::LanguageMenu(QMenu *menu, Session *session, MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_messages(messages)
    , m_spoken(session->language)
{
    auto *group = new QActionGroup(menu);
    QList<Language> languages{{QString(), tr("As the &system")}};
    languages.append(translatedLanguages());
    for (const Language &language : std::as_const(languages)) {
        QAction *action = menu->addAction(language.name);
        action->setObjectName(u"action_language_"_s + language.code);
        action->setCheckable(true);
        action->setChecked(language.code == m_session->language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] { choose(code); });
    }
}

void LanguageMenu::choose(const QString &language)
{
    m_session->language = language;
    if (language == m_spoken) {
        m_messages->dismiss();
    } else {
        m_messages->showDone(tr("The chosen language applies from the next start on."));
    }
}

} // namespace Sidelight
