// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/matrix/matrixmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace Sidelight
{

/** The bar over the matrix: filter, order of the sources, comparison of two columns, legend. */
class MatrixHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixHead)

public:
    /** A source as it can be chosen. */
    struct Choice {
        QUuid id;
        QString text; ///< "003 Levant Dispatch"

        bool operator==(const Choice &) const = default;
    };

    explicit MatrixHead(QWidget *parent = nullptr);
    ~MatrixHead() override;

    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    /** The sources that can be compared; those chosen stay chosen. */
    void setChoices(const QList<Choice> &choices);
    /** The two that are compared; none while all are shown. */
    [[nodiscard]] QList<QUuid> compared() const;

signals:
    void orderChosen(Sidelight::MatrixModel::SourceOrder order);
    void comparedChanged();
    void onlyDifferingChanged(bool only);

private:
    void setupFilter();
    void setupOrder();
    void setupComparison();
    void showComparison();

    QList<Choice> m_choices;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_order = nullptr;
    QPushButton *m_compare = nullptr;
    QComboBox *m_left = nullptr;
    QComboBox *m_right = nullptr;
    QCheckBox *m_onlyDiffering = nullptr;
};

} // namespace Sidelight
