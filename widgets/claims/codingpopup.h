// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/codebook.h"
#include "models/claims/coding.h"
#include "models/text/span.h"
#include "widgets/look/popupframe.h"

#include <QHash>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Sidelight
{

/** What the popup is opened with. */
struct CodingRequest {
    QUuid source;
    QString sourceKey; ///< "003"
    Span span;
    QString excerpt;  ///< the words that are coded
    QString position; ///< "658–674", in code points
    Codebook codebook;
    QHash<QUuid, int> counts;        ///< codings a claim has
    QList<QUuid> recent;             ///< claims last used, latest first: the digits 1 to 9
    Stance stance = Stance::Asserts; ///< proposed, or as it is
    QString attributedTo;            ///< whom the engine proposes if the claim is attributed, or to whom it is
    QString reason;                  ///< why a stance is proposed, in words
    QUuid coding;                    ///< that is changed; null: a new one
    QUuid claim;                     ///< of that coding
    QString note;
};

/** What the analyst decided. */
struct CodingDecision {
    QUuid claim;     ///< null: a new claim is to be made
    QString newName; ///< of the new claim
    Stance stance = Stance::Asserts;
    QString attributedTo;
    QString note;
};

/**
 * Codes a span with the keyboard alone: type to find or make a claim, Alt and a letter for the stance, Enter.
 * A popup that closes without a word on Escape or a click elsewhere.
 */
class CodingPopup final : public PopupFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodingPopup)

public:
    explicit CodingPopup(QWidget *parent = nullptr);
    ~CodingPopup() override;

    /** Shows the popup under (or over, where there is no room) a rectangle in global coordinates. */
    void open(const CodingRequest &request, const QRect &beside);

signals:
    void decided(const Sidelight::CodingRequest &request, const Sidelight::CodingDecision &decision);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupHead();
    void setupList();
    void setupStances();
    void setupFoot();
    void fillList();
    void showStance();
    void decide();
    void decideNew();
    void finish(const QUuid &claim, const QString &newName);
    bool chooseStance(int key);
    /** The row of a claim in the list; -1 without one. */
    [[nodiscard]] int rowOf(const QUuid &claim) const;
    [[nodiscard]] Stance stance() const;

    CodingRequest m_request;
    QLabel *m_excerpt = nullptr;
    QLabel *m_position = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_stanceTitle = nullptr;
    QButtonGroup *m_stances = nullptr;
    QLabel *m_reason = nullptr;
    QLineEdit *m_attributedTo = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_code = nullptr;
};

} // namespace Sidelight
