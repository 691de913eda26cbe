// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/claims/claimeditor.h"

#include "widgets/look/metrics.h"
#include "widgets/look/typedtext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int editorWidth = 480;
constexpr int textLines = 3;
constexpr qsizetype shortNameLength = 12;

/** What was typed in place of `kept`, if anything was. */
void take(const QPlainTextEdit &field, QString &kept)
{
    if (field.document()->isModified()) {
        kept = typedText(field);
    }
}

} // namespace

ClaimEditor::ClaimEditor(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"claimEditor"_s);
    setWindowTitle(tr("Edit the claim"));
    setMinimumWidth(Metrics().ipx(editorWidth));
    auto *form = new QFormLayout(this);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"claimName"_s);
    form->addRow(tr("&Name"), m_name);
    m_shortName = new QLineEdit(this);
    m_shortName->setObjectName(u"claimShortName"_s);
    m_shortName->setPlaceholderText(tr("for narrow margins; made from the name if empty"));
    form->addRow(tr("&Short name"), m_shortName);
    m_description = addText(form, u"claimDescription"_s, tr("&Description"), tr("What counts as this claim."));
    m_examples = addText(form, u"claimExamples"_s, tr("&Examples"), tr("Words that are coded with it."));
    m_counterExamples =
        addText(form, u"claimCounterExamples"_s, tr("&Counter-examples"), tr("What looks like it, but is not meant."));
    m_memo = addText(form, u"claimMemo"_s, tr("&Memo"), tr("Thoughts on the claim."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *keepButton = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keepButton->setDefault(true);
    keepButton->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(buttons, &QDialogButtonBox::accepted, this, &ClaimEditor::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, keepButton,
            [keepButton](const QString &name) { keepButton->setEnabled(!name.trimmed().isEmpty()); });
    form->addRow(buttons);
}

ClaimEditor::~ClaimEditor() = default;

QPlainTextEdit *ClaimEditor::addText(QFormLayout *form, const QString &name, const QString &label, const QString &hint)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(name);
    text->setPlaceholderText(hint);
    text->setTabChangesFocus(true);
    text->setFixedHeight(QFontMetrics(text->font()).lineSpacing() * textLines + Metrics().ipx(14));
    form->addRow(label, text);
    return text;
}

void ClaimEditor::open(const Claim &claim)
{
    m_claim = claim;
    m_name->setText(claim.name);
    // Files of other programs bring longer ones: what stands there already is never cut.
    m_shortName->setMaxLength(static_cast<int>(std::max(shortNameLength, claim.shortName.size())));
    m_shortName->setText(claim.shortName);
    m_description->setPlainText(claim.description);
    m_examples->setPlainText(claim.examples);
    m_counterExamples->setPlainText(claim.counterExamples);
    m_memo->setPlainText(claim.memo);
    show();
    raise();
    activateWindow();
    m_name->setFocus(Qt::PopupFocusReason);
    m_name->selectAll();
}

void ClaimEditor::keep()
{
    if (m_name->text().trimmed().isEmpty()) {
        return;
    }
    m_claim.name = m_name->text();
    m_claim.shortName = m_shortName->text();
    take(*m_description, m_claim.description);
    take(*m_examples, m_claim.examples);
    take(*m_counterExamples, m_claim.counterExamples);
    take(*m_memo, m_claim.memo);
    accept();
    emit decided(m_claim);
}

void ClaimEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        keep();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace Sidelight
