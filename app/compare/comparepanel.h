// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/comparison.h"
#include "models/project/projectdata.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace Sidelight
{

class DotPlot;
class PairModel;
class PairProxy;

/** Beside two texts in depth: the passages of the pair, what one of them alone has, and where the passages stand. */
class ComparePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePanel)

public:
    explicit ComparePanel(QWidget *parent = nullptr);
    ~ComparePanel() override;

    /** Shows two sources; null where there is none. */
    void setPair(const ProjectData &project, const Analysis &analysis, const Source *a, const Source *b,
                 const ComparisonSummary &summary);
    /** The passages of the pair in the order of the first text. */
    [[nodiscard]] const PairModel &model() const { return *m_model; }
    /** By its row in the model; -1 for none. */
    void setCurrent(int row);
    [[nodiscard]] DotPlot *plot() const { return m_plot; }
    [[nodiscard]] QListView *list() const { return m_list; }
    /** The keys that go to what one source alone has, for the buttons that say how much it is. */
    void setOnlyKeys(const QString &inA, const QString &inB);

signals:
    /** A row of the model was chosen. */
    void rowActivated(int row);
    void noiseShown(bool shown);
    void onlyRequested(bool inB);
    void placeActivated(qsizetype inA, qsizetype inB);

private:
    void setupHead();
    void setupList();
    void setupFoot();
    void activate(const QModelIndex &index);
    void plotPassages(const Source *a, const Source *b);
    [[nodiscard]] QString describeRow(int row) const;

    PairModel *m_model;
    PairProxy *m_proxy;
    QLabel *m_keys = nullptr;
    QComboBox *m_order = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_noise = nullptr;
    QPushButton *m_onlyA = nullptr;
    QPushButton *m_onlyB = nullptr;
    DotPlot *m_plot = nullptr;
    QString m_onlyKeyA;
    QString m_onlyKeyB;
};

} // namespace Sidelight
