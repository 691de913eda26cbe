// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/claims/memoeditor.h"

#include "widgets/look/elidedlabel.h"
#include "widgets/look/metrics.h"
#include "widgets/look/typedtext.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int leastLines = 2;

} // namespace

MemoEditor::MemoEditor(const QString &name, const QString &kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_title(new ElidedLabel(this))
    , m_field(new QPlainTextEdit(this))
{
    setObjectName(name);
    const Metrics metrics;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.ipx(12), metrics.ipx(8), metrics.ipx(12), 0);
    column->setSpacing(metrics.ipx(4));
    m_title->setFont(metrics.font(TypeRole::Strong));
    m_field->setObjectName(name + u"Field"_s);
    m_field->setAccessibleName(kind);
    m_field->setTabChangesFocus(true);
    m_field->setMinimumHeight(m_field->fontMetrics().lineSpacing() * leastLines + metrics.ipx(12));
    m_field->installEventFilter(this);
    column->addWidget(m_title);
    column->addWidget(m_field, 1);
    showMemo({}, {}, {});
}

void MemoEditor::showMemo(const QUuid &about, const QString &title, const QString &text)
{
    if (about != m_about) {
        commit();
    }
    const bool isBeingTyped = about == m_about && m_field->hasFocus() && m_field->document()->isModified();
    m_about = about;
    if (!isBeingTyped && typedText(*m_field) != text) {
        m_field->setPlainText(text);
    }
    m_title->setText(title.isEmpty() ? m_kind : u"%1: %2"_s.arg(m_kind, title));
    m_field->setAccessibleDescription(title);
    m_field->setEnabled(!about.isNull());
    m_field->setPlaceholderText(about.isNull() ? tr("Nothing is chosen.") : tr("Write a memo"));
}

void MemoEditor::setWritable(bool isWritable)
{
    m_field->setReadOnly(!isWritable);
}

bool MemoEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        commit();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            commit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MemoEditor::commit()
{
    if (!m_about.isNull() && !m_field->isReadOnly() && m_field->document()->isModified()) {
        m_field->document()->setModified(false);
        emit edited(m_about, typedText(*m_field));
    }
}

} // namespace Sidelight
