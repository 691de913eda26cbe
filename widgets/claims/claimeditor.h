// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace Sidelight
{

/** All that the codebook says of a claim, to be written: a window of its own beside the texts, never in their way. */
class ClaimEditor final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimEditor)

public:
    explicit ClaimEditor(QWidget *parent = nullptr);
    ~ClaimEditor() override;

    using QDialog::open;
    /** Shows the claim; what was not kept of another one is dropped. */
    void open(const Claim &claim);

signals:
    /** The claim as it is to be. */
    void decided(const Sidelight::Claim &claim);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QPlainTextEdit *addText(QFormLayout *form, const QString &name, const QString &label,
                                          const QString &hint);
    void keep();

    Claim m_claim;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_shortName = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QPlainTextEdit *m_examples = nullptr;
    QPlainTextEdit *m_counterExamples = nullptr;
    QPlainTextEdit *m_memo = nullptr;
};

} // namespace Sidelight
