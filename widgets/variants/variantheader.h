// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Sidelight
{

/** Where a model keeps what the headings of the variants' rows show. */
struct VariantHeaderRoles {
    int key = -1;    ///< QString: "003"
    int outlet = -1; ///< QString, empty = not given
    int name = -1;   ///< QString: "Trimmed"
    int words = -1;  ///< QString, may be empty: "3 words"
    int isBase = -1; ///< bool
};

/** Whose wording a row is and what it is to the base; a round mark says which one that is, and chooses it. */
class VariantHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariantHeader)

public:
    VariantHeader(const VariantHeaderRoles &roles, QWidget *parent = nullptr);

    /** As wide as its contents need, without outlets where there is little room. */
    void fit(int tableWidth);
    /** Where the keys and names begin, from the leading edge; for headings above them. */
    [[nodiscard]] int keyLeft() const;
    [[nodiscard]] int nameLeft() const;

signals:
    void baseRequested(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QString text(int section, int role) const;
    [[nodiscard]] int widest(int role, const QFont &font) const;

    VariantHeaderRoles m_roles;
    int m_keyWidth = 0;
    int m_outletWidth = 0; ///< 0: not shown
    int m_nameWidth = 0;
};

} // namespace Sidelight
