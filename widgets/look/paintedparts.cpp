// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/paintedparts.h"

#include <QAbstractSlider>
#include <QAccessibleWidget>
#include <QPointer>

namespace Sidelight
{

namespace
{

/** One part. */
class PartAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccess(QWidget *widget, int index)
        : m_widget(widget)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_widget && m_index < parts()->partCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? parts()->partAt(m_index).name : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const QRect box = isValid() ? parts()->partAt(m_index).rect : QRect();
        return box.isNull() ? box : QRect(m_widget->mapToGlobal(box.topLeft()), box.size());
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.offscreen = isValid() && parts()->partAt(m_index).rect.isNull();
        state.focusable = true;
        state.selectable = true;
        state.selected = isValid() && parts()->currentPart() == m_index;
        state.focused = state.selected && m_widget->hasFocus();
        return state;
    }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && isValid()) {
            parts()->activatePart(m_index);
        }
    }

private:
    [[nodiscard]] PaintedParts *parts() const { return dynamic_cast<PaintedParts *>(m_widget.data()); }

    QPointer<QWidget> m_widget;
    int m_index;
};

/** The list of a widget's parts; a scroll bar has its value beside them. */
class ListAccess final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit ListAccess(QWidget *widget, PaintedParts *parts)
        : QAccessibleWidget(widget, QAccessible::List)
        , m_parts(parts)
    {
    }

    ~ListAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override { return m_parts->partCount(); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        while (m_children.size() <= index) { // made when they are asked for
            m_children.append(QAccessible::registerAccessibleInterface(
                new PartAccess(widget(), static_cast<int>(m_children.size()))));
        }
        return QAccessible::accessibleInterface(m_children.at(index));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < m_children.size(); ++i) {
            if (QAccessible::accessibleInterface(m_children.at(i)) == child) {
                return i;
            }
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = widget()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) {
            if (m_parts->partAt(i).rect.contains(point)) {
                return child(i);
            }
        }
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() ? child(m_parts->currentPart()) : nullptr;
    }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface && slider() ? static_cast<QAccessibleValueInterface *>(this)
                                                               : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QVariant currentValue() const override { return slider()->value(); }
    void setCurrentValue(const QVariant &value) override { slider()->setValue(value.toInt()); }
    [[nodiscard]] QVariant maximumValue() const override { return slider()->maximum(); }
    [[nodiscard]] QVariant minimumValue() const override { return slider()->minimum(); }
    [[nodiscard]] QVariant minimumStepSize() const override { return slider()->singleStep(); }

private:
    [[nodiscard]] QAbstractSlider *slider() const { return qobject_cast<QAbstractSlider *>(widget()); }

    PaintedParts *m_parts;
    mutable QList<QAccessible::Id> m_children;
};

QAccessibleInterface *listAccess(const QString &, QObject *object)
{
    auto *parts = dynamic_cast<PaintedParts *>(object);
    return parts ? new ListAccess(qobject_cast<QWidget *>(object), parts) : nullptr;
}

} // namespace

void PaintedParts::install()
{
    QAccessible::installFactory(listAccess); // which keeps every factory once
}

} // namespace Sidelight
