// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace Sidelight
{

/** A window with the handbook, which is part of the program: chapters, pictures, and search in it. */
class Handbook final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Handbook)

public:
    explicit Handbook(QWidget *parent = nullptr);

    [[nodiscard]] QTextBrowser *browser() const { return m_browser; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setupSearch(QHBoxLayout *row);
    void load();
    void listChapters();
    /** Marks all places of the words that are typed, and goes to the first one from the one before. */
    void search();
    void step(int by);
    void showHits();

    QTextBrowser *m_browser = nullptr;
    QListWidget *m_chapters = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_count = nullptr;
    QList<std::pair<int, int>> m_hits; ///< positions in the document
    int m_current = -1;
};

} // namespace Sidelight
