// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>
#include <QWidget>

class QComboBox;
class QLabel;

namespace Sidelight
{

/** A source to choose in a comparison. */
struct SummarySource {
    QUuid id;
    QString name; ///< "003 · Al Jazeera America"
};

/** Over a comparison of two: which two, and what they share, in a sentence that can be quoted. */
class SummaryBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryBar)

public:
    explicit SummaryBar(QWidget *parent = nullptr);

    void setSources(const QList<SummarySource> &sources, const QUuid &a, const QUuid &b);
    void setSummary(const QString &sentence, const QString &passage);
    [[nodiscard]] QString summary() const;

signals:
    void sourcesChosen(const QUuid &a, const QUuid &b);
    void swapRequested();
    void previousRequested();
    void nextRequested();
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose();

    QLabel *m_sentence = nullptr;
    QLabel *m_passage = nullptr;
    QComboBox *m_a = nullptr;
    QComboBox *m_b = nullptr;
};

} // namespace Sidelight
