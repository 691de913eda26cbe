// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/look/popupframe.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace Sidelight
{

/** What a popup to choose from is called. */
struct SearchPopupText {
    QString name;  ///< object names: `namePopup`, `nameSearch`, `nameChoices`
    QString title; ///< accessible name of the popup, of the field and of the list
    QString field;
    QString list;
    QString placeholder; ///< says what to type
};

/**
 * A popup in which something is chosen with the keyboard alone: type some of it, Up and Down, Enter. Closes without a
 * word on Escape or a click elsewhere. What fits and how it looks is the heirs'.
 */
class SearchPopup : public PopupFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchPopup)

public:
    SearchPopup(const SearchPopupText &text, int width, QWidget *parent);
    ~SearchPopup() override;

signals:
    /** It is gone, with or without a choice. */
    void closed();

protected:
    /** Fills list() with what fits what was typed; called when that changes. */
    virtual void fillList(const QString &typed) = 0;
    /** The current row was chosen: by Enter or a click. */
    virtual void choose() = 0;

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    /** A line above the field; none if empty. */
    void setTitle(const QString &title);
    /** Makes the list as high as its rows, up to `visibleRows` of that height, and the first row current. */
    void fit(int rowHeight, int visibleRows);
    /** Empties the field and shows the popup under (or over, where there is no room) a rectangle of the screen. */
    void openBeside(const QRect &beside);
    /** The same with its top left corner at a point of the screen. */
    void openAt(const QPoint &point);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setupParts(const SearchPopupText &text);
    void step(int rows);
    void begin();

    QLabel *m_title;
    QLineEdit *m_search;
    QListWidget *m_list;
    int m_visibleRows = 1;
};

} // namespace Sidelight
