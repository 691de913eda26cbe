// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/placehistory.h"

namespace Sidelight
{

namespace
{

constexpr qsizetype nearby = 400; // UTF-16 units that a caret moves without having gone elsewhere

} // namespace

bool isStep(const Whereabouts &from, const Whereabouts &to)
{
    return from.view != to.view || from.a != to.a || from.b != to.b || from.source != to.source ||
           qAbs(from.caret - to.caret) > nearby;
}

void PlaceHistory::arrive(const Whereabouts &place)
{
    if (m_current >= 0 && !isStep(m_places.at(m_current), place)) {
        m_places[m_current] = place;
        return;
    }
    m_places.resize(m_current + 1);
    m_places.append(place);
    if (m_places.size() > most) {
        m_places.removeFirst();
    }
    m_current = m_places.size() - 1;
}

void PlaceHistory::clear()
{
    m_places.clear();
    m_current = -1;
}

const Whereabouts &PlaceHistory::goBack()
{
    Q_ASSERT(canGoBack());
    return m_places.at(--m_current);
}

const Whereabouts &PlaceHistory::goForward()
{
    Q_ASSERT(canGoForward());
    return m_places.at(++m_current);
}

} // namespace Sidelight
