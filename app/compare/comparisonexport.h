// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/result.h"

#include <QObject>

#include <optional>

class QIODevice;
class QPagedPaintDevice;
class QWidget;

namespace Sidelight
{

class ComparePage;
class MessageBar;
class Workbench;
struct Actions;

/** Print and export of the comparison that the view Compare shows. */
class ComparisonExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonExport)

public:
    /** What a comparison can become; a file's ending tells which. */
    enum class Form {
        Pdf,
        Html,
        Png, ///< both texts as they are on the screen, with their ribbons
        Svg, ///< the same in lines
    };
    Q_ENUM(Form)

    ComparisonExport(Workbench *workbench, const Actions &actions, ComparePage *page, MessageBar *messages,
                     QWidget *window);

    /** Writes the file whole or not at all. Errors: those of writeFile(). */
    [[nodiscard]] Result<void> exportTo(const QString &path, Form form);
    /** What a name's ending asks for; none for another one. */
    [[nodiscard]] static std::optional<Form> formOf(const QString &path);

private:
    void askAndExport();
    void print();
    [[nodiscard]] bool paintPages(QPagedPaintDevice &device) const;
    [[nodiscard]] Result<void> write(QIODevice &device, Form form) const;

    Workbench *m_workbench;
    ComparePage *m_page;
    MessageBar *m_messages;
    QWidget *m_window;
    QString m_folder;
};

} // namespace Sidelight
