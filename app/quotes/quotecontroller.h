// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/items/quotes/quotemodel.h"

#include <QObject>

namespace Sidelight
{

struct Actions;
class Pages;
class QuotesPage;
class SpeakerPopup;

/** What the analyst puts right about quotes and speakers, as acts of the study. */
class QuoteController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuoteController)

public:
    /** All outlive the controller. */
    QuoteController(Workbench *workbench, Actions *actions, Pages *pages, QWidget *window);
    ~QuoteController() override;

    void setCoder(const QString &coder) { m_coder = coder; }
    /** What can be done with the current quote and selection. */
    void updateActions(bool isWritable);

signals:
    /** Said in the message bar; can be undone. */
    void done(const QString &text);
    /** Said in the status bar. */
    void hint(const QString &text);

private:
    /** Whom the popup asks for. */
    enum class Asked { SpeakerOfQuote, SpeakerToJoin };

    void connectActions();
    void askForSpeaker();
    void askForJoin();
    void stepUnknown(int step);
    void takeSpeaker(const QString &name);
    void setType(QuoteType type);
    void setWords();
    void markQuote();
    void removeQuote();
    void restoreQuote();
    void join(const QString &speaker, const QString &with);
    void part();
    /** The words that are selected, in the Quotes view or in a text; of no source if none are. */
    [[nodiscard]] Place selection() const;
    /** The quote that a correction is of: the current one of the Quotes view. */
    [[nodiscard]] QuotesPage *page() const;
    [[nodiscard]] const Quote *quote() const;
    void act(const Change &change, const QString &text = {});

    Workbench *m_workbench;
    Actions *m_actions;
    Pages *m_pages;
    SpeakerPopup *m_popup;
    QString m_coder;
    Asked m_asked = Asked::SpeakerOfQuote;
    QString m_joining; ///< the speaker who is to be joined
};

} // namespace Sidelight
