// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dotplotaccess.h"

#include "widgets/dotplot.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace Sidelight
{

namespace
{

/** One passage of a plot. */
class LineAccess final : public QAccessibleInterface
{
public:
    LineAccess(DotPlot *plot, int index)
        : m_plot(plot)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_plot && m_index < m_plot->shown().lines.size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_plot ? m_plot->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_plot.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_plot->shown().lines.at(m_index).description : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const QRect box = isValid() ? m_plot->lineRect(m_index) : QRect();
        return box.isNull() ? box : QRect(m_plot->mapToGlobal(box.topLeft()), box.size());
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.selectable = true;
        state.selected = isValid() && m_plot->currentIndex() == m_index;
        state.focused = state.selected && m_plot->hasFocus();
        return state;
    }

private:
    QPointer<DotPlot> m_plot;
    int m_index;
};

/** A plot: a list of its passages. */
class PlotAccess final : public QAccessibleWidget
{
public:
    explicit PlotAccess(DotPlot *plot)
        : QAccessibleWidget(plot, QAccessible::List)
        , m_plot(plot)
    {
    }

    ~PlotAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_plot->shown().lines.size()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        while (m_children.size() <= index) { // made when they are asked for
            m_children.append(
                QAccessible::registerAccessibleInterface(new LineAccess(m_plot, static_cast<int>(m_children.size()))));
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
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y)) {
                return child(i);
            }
        }
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_plot->hasFocus() ? child(m_plot->currentIndex()) : nullptr;
    }

private:
    DotPlot *m_plot;
    mutable QList<QAccessible::Id> m_children;
};

QAccessibleInterface *dotPlotAccess(const QString &, QObject *object)
{
    auto *plot = qobject_cast<DotPlot *>(object);
    return plot ? new PlotAccess(plot) : nullptr;
}

} // namespace

void installDotPlotAccess()
{
    QAccessible::installFactory(dotPlotAccess); // which keeps every factory once
}

} // namespace Sidelight
