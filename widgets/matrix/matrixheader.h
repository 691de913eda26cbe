// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Sidelight
{

/** Where a model keeps what the headings of the matrix show. */
struct MatrixHeaderRoles {
    // of rows
    int isFolder = -1; ///< bool
    int colour = -1;   ///< int, 1 to 12
    int covered = -1;  ///< int; of a folder: claims inside it
    int carriers = -1; ///< QList<bool>
    // of columns
    int key = -1;         ///< QString: "003"
    int outlet = -1;      ///< QString, empty = not given
    int published = -1;   ///< QDateTime, invalid = not given
    int codedClaims = -1; ///< int
    int claims = -1;      ///< int: of how many
};

/** The headings of the matrix: claims with colour and coverage at the side, sources with outlet and date on top. */
class MatrixHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixHeader)

public:
    MatrixHeader(Qt::Orientation orientation, const MatrixHeaderRoles &roles, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    void paintSource(QPainter &painter, const QRect &rect, int section) const;
    void paintClaim(QPainter &painter, const QRect &rect, int section) const;
    [[nodiscard]] QVariant value(int section, int role) const;

    MatrixHeaderRoles m_roles;
};

} // namespace Sidelight
