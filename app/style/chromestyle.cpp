// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/style/chromestyle.h"

#include "app/style/buttonlook.h"
#include "app/style/chromepainting.h"
#include "app/style/chromeparts.h"
#include "widgets/look/icons.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

void setInk(QPalette &palette, const QColor &ink)
{
    for (const QPalette::ColorRole role : {QPalette::ButtonText, QPalette::WindowText, QPalette::Text}) {
        palette.setColor(role, ink);
    }
}

} // namespace

ChromeStyle::ChromeStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

QIcon ChromeStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_TitleBarNormalButton:
    case SP_TitleBarCloseButton:
        return {};
    case SP_ToolBarHorizontalExtensionButton:
        return Sidelight::icon(u"go-next"_s);
    case SP_LineEditClearButton:
        return Sidelight::icon(u"window-close"_s);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

int ChromeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

void ChromeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelStatusBar:
        return paintStatusBar(*painter, option->rect);
    case PE_PanelLineEdit:
        if (!isField(widget)) {
            break;
        }
        return paintField(*painter, *option);
    case PE_Frame:
        if (qobject_cast<const QLabel *>(widget)) {
            return paintKeyCap(*painter, option->rect);
        }
        return paintFieldEdge(*painter, *option);
    case PE_FrameFocusRect:
        return paintFocusLine(*painter, option->rect);
    case PE_IndicatorDockWidgetResizeHandle:
        return paintDivider(*painter, option->rect);
    case PE_IndicatorToolBarSeparator:
        return paintToolBarSeparator(*painter, *option);
    case PE_FrameTabWidget:
        return paintDivider(*painter, QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1));
    case PE_FrameTabBarBase:
        return paintDivider(*painter, QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1));
    case PE_PanelTipLabel:
        return paintToolTip(*painter, *option);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            return paintRow(*painter, *item, isList(widget));
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return paintIndicatorEdge(*painter, *option, element == PE_IndicatorRadioButton);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ChromeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            return drawPushButton(*button, painter, widget);
        }
        break;
    case CE_ToolBar:
        return paintToolBar(*painter, option->rect);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, option->palette.window());
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool isUnderlined = styleHint(SH_UnderlineShortcut, option, widget);
            return paintMenuBarItem(*painter, *item,
                                    int(Qt::AlignCenter) | Qt::TextDontClip | Qt::TextSingleLine |
                                        (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic));
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            return paintTab(*painter, *tab);
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const SpanPalette colours = SpanPalette::from(QGuiApplication::palette());
            const bool isCurrent = tab->state.testFlag(State_Selected);
            QStyleOptionTab label = *tab;
            setInk(label.palette, isCurrent ? colours.ink : colours.muted);
            painter->save(); // which paints the other tabs too
            painter->setFont(isCurrent ? strongFont(painter->font()) : painter->font());
            QProxyStyle::drawControl(element, &label, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_HeaderSection:
        return paintTableHead(*painter, option->rect, qobject_cast<const QHeaderView *>(widget));
    case CE_HeaderEmptyArea:
        return paintTableHead(*painter, option->rect, true);
    case CE_HeaderLabel:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label = *head;
            label.rect = inside(head->rect, QSize(Metrics().ipx(5), 0));
            setInk(label.palette, SpanPalette::from(QGuiApplication::palette()).muted);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_Splitter:
        if (std::min(option->rect.width(), option->rect.height()) <= 1) {
            return paintDivider(*painter, option->rect);
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem row = *item;
            row.state.setFlag(State_HasFocus, item->state.testFlag(State_HasFocus) && !isFramedList(widget));
            row.palette.setColor(QPalette::HighlightedText, row.palette.color(QPalette::Active, QPalette::Text));
            return QProxyStyle::drawControl(element, &row, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ChromeStyle::drawPushButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const
{
    const ButtonKind kind = buttonKind(widget);
    const ButtonLook look =
        ButtonLook::of(kind, option.state, option.features.testFlag(QStyleOptionButton::DefaultButton));
    paintButton(*painter, option.rect, kind, look);
    QStyleOptionButton label = option;
    label.rect = inside(option.rect, buttonPadding(kind, true));
    setInk(label.palette, look.ink);
    painter->save();
    painter->setFont(look.isStrong ? strongFont(painter->font()) : painter->font());
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const int room = menuSignRoom();
        const QRect arrow(label.rect.right() + 1 - room, label.rect.top(), room, label.rect.height());
        paintChevron(*painter, visualRect(option.direction, label.rect, arrow), look.ink);
        label.rect = visualRect(option.direction, label.rect, label.rect.adjusted(0, 0, -room, 0));
        label.features.setFlag(QStyleOptionButton::HasMenu, false);
    }
    if (kind == ButtonKind::Row) {
        drawRowLabel(label, painter);
    } else {
        QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
    }
    painter->restore();
}

/** Sign and words from the leading edge on, shortened where there is no room. */
void ChromeStyle::drawRowLabel(const QStyleOptionButton &option, QPainter *painter) const
{
    QRect words = option.rect;
    if (!option.icon.isNull()) {
        const QRect sign(option.rect.topLeft(), QSize(option.iconSize.width(), option.rect.height()));
        const bool isEnabled = option.state.testFlag(State_Enabled);
        option.icon.paint(painter, visualRect(option.direction, option.rect, sign), Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
        words.setLeft(sign.right() + 1 + Metrics().ipx(6));
    }
    const QString shown = painter->fontMetrics().elidedText(option.text, Qt::ElideRight, words.width());
    drawItemText(painter, visualRect(option.direction, option.rect, words),
                 int(visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextShowMnemonic |
                     Qt::TextSingleLine,
                 option.palette, option.state.testFlag(State_Enabled), shown, QPalette::ButtonText);
}

void ChromeStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const
{
    const ButtonKind kind = buttonKind(widget);
    const ButtonLook look = ButtonLook::of(kind, option.state);
    paintButton(*painter, option.rect, kind, look);
    const bool hasArrow = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    QStyleOptionToolButton label = option;
    const QRect inner = inside(option.rect, buttonPadding(kind, hasWords(option)));
    label.rect = inner.width() < option.iconSize.width() ? option.rect : inner; // where the tool bar goes on
    label.state &= ~(State_On | State_Sunken | State_Raised);
    label.font = look.isStrong ? strongFont(option.font) : option.font;
    setInk(label.palette, look.ink);
    if (hasArrow) {
        const bool isApart = !isOpeningMenu(option);
        const int room = menuSignRoom();
        const QRect arrow =
            isApart ? subControlRect(CC_ToolButton, &option, SC_ToolButtonMenu, widget)
                    : visualRect(option.direction, label.rect,
                                 QRect(label.rect.right() + 1 - room, label.rect.top(), room, label.rect.height()));
        paintChevron(*painter, arrow, look.ink);
        label.rect = visualRect(option.direction, label.rect, label.rect.adjusted(0, 0, -room, 0));
    }
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
}

void ChromeStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const
{
    const ButtonLook look = ButtonLook::of(ButtonKind::Framed, option.state & ~(State_On | State_Sunken));
    paintButton(*painter, option.rect, ButtonKind::Framed, look);
    paintChevron(*painter, subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget), look.ink);
}

void ChromeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    if (control == CC_ToolButton && buttonKind(widget) != ButtonKind::None) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            return drawToolButton(*button, painter, widget);
        }
    }
    if (control == CC_ComboBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (box && !box->editable) {
            return drawComboBox(*box, painter, widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Sidelight
