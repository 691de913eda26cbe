// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QUuid>

namespace Sidelight
{

/** Where somebody is in a window. */
struct Whereabouts {
    QString view; ///< object name of the view's action
    QUuid a;      ///< the two sources of Compare; null elsewhere
    QUuid b;
    QUuid source;         ///< of the current pane; null where no articles are shown
    qsizetype caret = 0;  ///< in its text
    qsizetype inView = 0; ///< the first offset that is in view

    bool operator==(const Whereabouts &) const = default;
};

/** Whether going from one place to the other is a step that one may want to take back: another text, or far in it. */
[[nodiscard]] bool isStep(const Whereabouts &from, const Whereabouts &to);

/** Places visited, as browsers keep them: the latest 100; going on from an earlier one forgets those after it. */
class PlaceHistory final
{
public:
    static constexpr qsizetype most = 100;

    /** Somebody is there now: a new place if it was a step from the current one, else that one moves along. */
    void arrive(const Whereabouts &place);
    void clear();

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    /** The place before, or after, becomes the current one. There must be one. */
    const Whereabouts &goBack();
    const Whereabouts &goForward();
    [[nodiscard]] qsizetype size() const { return m_places.size(); }

private:
    QList<Whereabouts> m_places;
    qsizetype m_current = -1;
};

} // namespace Sidelight
