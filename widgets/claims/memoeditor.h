// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace Sidelight
{

/** What is written about one thing, edited in place: kept when the focus leaves it, and by Ctrl+Enter. */
class MemoEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemoEditor)

public:
    /** `name` is the object name; the field in it is `nameField`. */
    MemoEditor(const QString &name, const QString &kind, QWidget *parent = nullptr);

    /** Another thing, or the same with other words; what was being typed is kept first. A null id disables it. */
    void showMemo(const QUuid &about, const QString &title, const QString &text);
    void setWritable(bool isWritable);

signals:
    void edited(const QUuid &about, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();

    QString m_kind;
    QUuid m_about;
    QLabel *m_title;
    QPlainTextEdit *m_field;
};

} // namespace Sidelight
