// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/find/findbar.h"

#include "widgets/look/icons.h"
#include "widgets/look/linebutton.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QAction>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int fieldWidth = 260;
constexpr int longestQuery = 1000;

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_error(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Find"));
    const Metrics metrics;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.ipx(10), metrics.ipx(4), metrics.ipx(6), metrics.ipx(5));
    column->setSpacing(metrics.ipx(2));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.ipx(4));
    setupField(row);
    row->addSpacing(metrics.ipx(8));
    m_options = new QHBoxLayout;
    m_options->setSpacing(metrics.ipx(2));
    row->addLayout(m_options);
    row->addSpacing(metrics.ipx(8));
    setupScope(row);
    row->addStretch(1);
    auto *list = button(u"findList"_s, u"format-text-blockquote"_s, tr("List the hits in their context"));
    connect(list, &QToolButton::clicked, this, &FindBar::listRequested);
    auto *shut = new LineButton(LineButton::Sign::Close, tr("Close the find bar"), this);
    shut->setObjectName(u"findClose"_s);
    connect(shut, &QToolButton::clicked, this, &FindBar::closeByReader);
    row->addWidget(list);
    row->addWidget(shut);
    column->addLayout(row);
    m_error->setObjectName(u"findError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    applyColours();
    hide();
}

void FindBar::setupField(QHBoxLayout *row)
{
    const Metrics metrics;
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"findField"_s);
    m_field->setAccessibleName(tr("Find"));
    m_field->setPlaceholderText(tr("Find"));
    m_field->setMaxLength(longestQuery);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(metrics.ipx(120));
    m_field->setMaximumWidth(metrics.ipx(fieldWidth));
    m_field->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition)->setText(m_field->accessibleName());
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::textChanged);
    auto *previous = button(u"findPrevious"_s, u"go-up"_s, tr("Previous hit"));
    auto *next = button(u"findNext"_s, u"go-down"_s, tr("Next hit"));
    connect(previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(next, &QToolButton::clicked, this, &FindBar::nextRequested);
    m_count = new QLabel(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_field, 2);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_count);
}

void FindBar::setupScope(QHBoxLayout *row)
{
    auto *scopes = new QButtonGroup(this);
    for (const auto &[button, name, text] : {std::tuple(&m_inOpen, u"findInOpen"_s, tr("Open sources")),
                                             std::tuple(&m_inAll, u"findInAll"_s, tr("All sources"))}) {
        *button = new QToolButton(this);
        (*button)->setObjectName(name);
        (*button)->setText(text);
        (*button)->setCheckable(true);
        (*button)->setAutoRaise(true);
        (*button)->setFocusPolicy(Qt::TabFocus);
        scopes->addButton(*button);
        row->addWidget(*button);
    }
    m_inOpen->setChecked(true);
    connect(m_inAll, &QToolButton::toggled, this, &FindBar::inAllChanged);
}

QToolButton *FindBar::button(const QString &name, const QString &iconName, const QString &text)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setIcon(icon(iconName));
    made->setToolTip(text);
    made->setAccessibleName(text);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void FindBar::setOptions(const QList<QAction *> &options)
{
    for (QAction *option : options) {
        auto *made = new QToolButton(this);
        made->setDefaultAction(option);
        made->setObjectName(u"findOption_"_s + option->objectName());
        made->setAccessibleName(QString(option->text()).remove(u'&'));
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        m_options->addWidget(made);
    }
}

void FindBar::setInAll(bool inAll)
{
    (inAll ? m_inAll : m_inOpen)->setChecked(true);
}

void FindBar::showCount(const QString &count)
{
    m_count->setText(count);
}

void FindBar::showError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::closeByReader()
{
    hide();
    emit closed();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            key->modifiers().testFlag(Qt::ShiftModifier) ? emit previousRequested() : emit nextRequested();
            return true;
        case Qt::Key_Escape:
            closeByReader();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::applyColours()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, SpanPalette::from(palette()).failed);
    m_error->setPalette(colours);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_error) {
        applyColours();
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    const SpanPalette colours = SpanPalette::from(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.rule2);
}

} // namespace Sidelight
