// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace Sidelight
{

/** A figure of a comparison with what it counts: 5, "passages". */
struct SummaryFigure {
    int count = 0;
    QString name;
};

/** Over a comparison of two: what they share in sentences that can be quoted, the figures, and what to do with it. */
class SummaryBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryBar)

public:
    explicit SummaryBar(QWidget *parent = nullptr);

    /** The figures stand beside the sentences where there is room for both. */
    void setSummary(const QString &sentences, const QList<SummaryFigure> &figures);
    [[nodiscard]] QString summary() const { return m_summary; }
    /** What the button for print and export offers. */
    void setExportActions(const QList<QAction *> &actions);

signals:
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_summary;
    QLabel *m_sentence = nullptr;
    QWidget *m_figures = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace Sidelight
