// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/style/chromestyle.h"

#include "app/style/buttonlook.h"
#include "app/style/chromepainting.h"
#include "widgets/look/icons.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int arrowRoom = 14; // of a button that opens a menu

/** A line edit that stands alone, not the one inside a box with arrows. */
bool isField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return !qobject_cast<const QAbstractSpinBox *>(parent) && !qobject_cast<const QComboBox *>(parent);
}

bool isList(const QWidget *widget)
{
    return qobject_cast<const QListView *>(widget);
}

/** A list whose own edge tells where the keyboard is. */
bool isFramedList(const QWidget *widget)
{
    const auto *list = qobject_cast<const QListView *>(widget);
    return list && list->frameShape() != QFrame::NoFrame;
}

bool isOpeningMenu(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

void setInk(QPalette &palette, const QColor &ink)
{
    for (const QPalette::ColorRole role : {QPalette::ButtonText, QPalette::WindowText, QPalette::Text}) {
        palette.setColor(role, ink);
    }
}

/** What is left of a rectangle inside a padding. */
QRect inside(const QRect &rect, const QSize &padding)
{
    return rect.adjusted(padding.width(), padding.height(), -padding.width(), -padding.height());
}

QSize twice(const QSize &padding)
{
    return padding * 2;
}

QSize scaled(int width, int height)
{
    const Metrics metrics;
    return {metrics.ipx(width), metrics.ipx(height)};
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

int ChromeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_ToolBarFrameWidth:
        return Metrics().ipx(6);
    case PM_ToolBarItemMargin:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_ToolBarItemSpacing:
        return Metrics().ipx(4);
    case PM_ToolBarSeparatorExtent:
        return Metrics().ipx(13);
    case PM_TabBarTabHSpace:
        return Metrics().ipx(24);
    case PM_TabBarTabVSpace:
        return Metrics().ipx(18);
    case PM_ToolTipLabelFrameWidth:
        return Metrics().ipx(5);
    case PM_DefaultFrameWidth: // room for the edge of what has the focus
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ChromeStyle::buttonSize(const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const ButtonKind kind = buttonKind(widget);
    QSize size = contents;
    QString words;
    bool hasWords = true;
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
        hasWords = tool->toolButtonStyle != Qt::ToolButtonIconOnly && !tool->text.isEmpty();
        words = hasWords ? tool->text : QString();
        size.rwidth() += isOpeningMenu(*tool) ? Metrics().ipx(arrowRoom) : 0;
    } else if (const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        words = push->text;
    }
    const auto *button = static_cast<const QAbstractButton *>(widget);
    if (button->isCheckable()) { // no button grows when it is checked
        size.rwidth() += strongSurplus(button->font(), words);
    }
    if (kind == ButtonKind::Push) {
        size.setHeight(std::max(size.height(), Metrics().ipx(18)));
    }
    return size + twice(buttonPadding(kind, hasWords));
}

QSize ChromeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton:
        if (buttonKind(widget) != ButtonKind::None) {
            return buttonSize(option, contents, widget);
        }
        break;
    case CT_LineEdit:
        if (isField(widget)) {
            return contents + twice(scaled(7, 4));
        }
        break;
    case CT_MenuBarItem:
        return contents + twice(scaled(9, 5));
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            return contents + QSize(widget ? strongSurplus(widget->font(), tab->text) : 0, 0);
        }
        break;
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(2, 1) + scaled(10, 8);
    case CT_ItemViewItem:
        if (isList(widget)) {
            return QProxyStyle::sizeFromContents(type, option, contents, widget) + twice(scaled(8, 4));
        }
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect ChromeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0 && isField(widget)) {
            return inside(option->rect, scaled(7, 4));
        }
        break;
    }
    case SE_ItemViewItemCheckIndicator:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemText: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item && isList(widget)) {
            QStyleOptionViewItem inner = *item;
            inner.rect = inside(item->rect, scaled(8, 4));
            return QProxyStyle::subElementRect(element, &inner, widget);
        }
        break;
    }
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
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
            painter->setFont(isCurrent ? strongFont(painter->font()) : painter->font());
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_HeaderSection:
        return paintTableHead(*painter, option->rect, qobject_cast<const QHeaderView *>(widget));
    case CE_HeaderEmptyArea:
        return paintTableHead(*painter, option->rect, true);
    case CE_HeaderLabel:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label = *head;
            label.rect = inside(head->rect, scaled(5, 0));
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
        const int room = Metrics().ipx(arrowRoom);
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
    const bool hasWords = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool hasArrow = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    QStyleOptionToolButton label = option;
    const QRect inner = inside(option.rect, buttonPadding(kind, hasWords));
    label.rect = inner.width() < option.iconSize.width() ? option.rect : inner; // where the tool bar goes on
    label.state &= ~(State_On | State_Sunken | State_Raised);
    label.font = look.isStrong ? strongFont(option.font) : option.font;
    setInk(label.palette, look.ink);
    if (hasArrow) {
        const bool isApart = !isOpeningMenu(option);
        const int room = Metrics().ipx(arrowRoom);
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
