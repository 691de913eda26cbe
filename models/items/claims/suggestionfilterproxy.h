// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace Sidelight
{

/** Of the suggestions those that are still to be decided on; the weaker ones on demand only. */
class SuggestionFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionFilterProxy)

public:
    explicit SuggestionFilterProxy(QObject *parent = nullptr);

    void setWeakShown(bool isShown);
    /** How many weaker ones there are to decide on, shown or not. */
    [[nodiscard]] int weakCount() const;
    /** In how many sources something is shown. */
    [[nodiscard]] int sourceCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_isWeakShown = false;
};

} // namespace Sidelight
