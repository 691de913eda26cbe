// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/fittingtexts.h"

#include "widgets/look/elidedlabel.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionComboBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int tolerance = 1; // px, for what is rounded

int labelWidth(const QLabel &label)
{
    const bool isFree = label.text().isEmpty() || label.wordWrap() || label.toolTip() == label.text() ||
                        qobject_cast<const ElidedLabel *>(&label);
    return isFree ? 0 : label.sizeHint().width();
}

int buttonWidth(const QAbstractButton &button)
{
    if (button.text().isEmpty()) {
        return 0;
    }
    if (qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button)) {
        return button.sizeHint().width();
    }
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const Qt::ToolButtonStyle shown = tool ? tool->toolButtonStyle() : Qt::ToolButtonTextBesideIcon;
    if (shown == Qt::ToolButtonIconOnly && !button.icon().isNull()) {
        return 0;
    }
    const int icon = button.icon().isNull() || shown == Qt::ToolButtonTextOnly ? 0 : button.iconSize().width();
    return icon + button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
}

int chosenWidth(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.width() - field.width() + box.fontMetrics().horizontalAdvance(box.currentText());
}

/** The words of a widget, and how wide it must be for them. */
std::pair<QString, int> wanted(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return {label->text(), labelWidth(*label)};
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return {button->text(), buttonWidth(*button)};
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        return {box->currentText(), chosenWidth(*box)};
    }
    return {};
}

bool isTooLow(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label && label->wordWrap() && !label->text().isEmpty() &&
           label->heightForWidth(label->width()) > label->height() + tolerance;
}

bool isScrolled(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent && !parent->isWindow();
         parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent)) {
            return true;
        }
    }
    return false;
}

QString nameOf(const QWidget *widget)
{
    QStringList names;
    for (; widget && names.size() < 3; widget = widget->parentWidget()) {
        names.prepend(widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                     : widget->objectName());
    }
    return names.join(u'/');
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<const QWidget *>()) {
        if (!widget->isVisible() || isScrolled(widget)) {
            continue;
        }
        const auto [text, width] = wanted(widget);
        const int seen = widget->visibleRegion().boundingRect().width();
        if (width > widget->width() + tolerance) {
            clipped.append(u"%1 has %2 px, needs %3: %4"_s.arg(nameOf(widget), QString::number(widget->width()),
                                                               QString::number(width), text));
        } else if (isTooLow(widget)) {
            clipped.append(u"%1 is too low: %2"_s.arg(nameOf(widget), text));
        } else if (width > 0 && seen < widget->width()) {
            clipped.append(u"%1 is cut to %2 of %3 px: %4"_s.arg(nameOf(widget), QString::number(seen),
                                                                 QString::number(widget->width()), text));
        }
    }
    return clipped;
}

QStringList repeatedMnemonics(const QWidget &window)
{
    QStringList repeated;
    QList<QPair<QString, QList<QAction *>>> menus;
    for (const QMenuBar *bar : window.findChildren<const QMenuBar *>()) {
        menus.append({bar->objectName(), bar->actions()});
    }
    for (const QMenu *menu : window.findChildren<const QMenu *>()) {
        menus.append({menu->title(), menu->actions()});
    }
    for (const auto &[title, actions] : std::as_const(menus)) {
        QMap<QChar, QStringList> texts;
        for (const QAction *action : actions) {
            const qsizetype mark = action->text().indexOf(u'&');
            if (action->isVisible() && mark >= 0 && mark + 1 < action->text().size()) {
                texts[action->text().at(mark + 1).toLower()].append(action->text());
            }
        }
        for (const auto &[letter, entries] : texts.asKeyValueRange()) {
            if (entries.size() > 1) {
                repeated.append(u"%1: %2 (%3)"_s.arg(title, letter, entries.join(u", "_s)));
            }
        }
    }
    return repeated;
}

} // namespace Sidelight
