// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/statusline.h"

#include "models/text/positiontext.h"
#include "widgets/panes/comparisonview.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Sidelight
{

StatusLine::StatusLine(Workbench *workbench, QStatusBar *bar)
    : QObject(bar)
    , m_workbench(workbench)
    , m_thing(new QLabel(bar))
    , m_position(new QLabel(bar))
    , m_linking(new QLabel(bar))
    , m_saved(new QLabel(bar))
{
    bar->setSizeGripEnabled(false);
    m_thing->setObjectName(u"statusThing"_s);
    m_position->setObjectName(u"statusPosition"_s);
    m_saved->setObjectName(u"statusSaved"_s);
    m_thing->setContentsMargins(10, 0, 0, 0);
    m_thing->setMinimumWidth(1); // a long text is cut, and told whole by the tool tip, rather than widen the window
    bar->addWidget(m_thing, 1);
    for (QLabel *label : {m_position, m_linking, m_saved}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(6, 0, 6, 0);
        bar->addPermanentWidget(label);
    }
    connect(workbench->study(), &Study::writingChanged, this, &StatusLine::showSaved);
}

void StatusLine::showText(const QString &text, const QString &position)
{
    showThing(text);
    m_position->setText(position);
    m_linking->clear();
    showSaved();
}

void StatusLine::showReading(const ComparisonView &view)
{
    showThing(passageText(view.currentGroup()));
    m_position->setText(selectionText(view));
    const int panes = static_cast<int>(view.panes().size());
    m_linking->setText(panes > 1 && view.isLinked() ? tr("%n pane(s) linked at passages", nullptr, panes) : QString());
    showSaved();
}

void StatusLine::showThing(const QString &text)
{
    m_thing->setText(text);
    m_thing->setToolTip(text);
}

void StatusLine::showSaved()
{
    const Study *study = m_workbench->study();
    m_saved->setText(!study->isOpen()            ? tr("Everything stays on this computer")
                     : study->isReadOnly()       ? tr("Read only")
                     : study->isWriting()        ? tr("Saving …")
                     : m_workbench->isUntitled() ? tr("Not saved yet")
                                                 : tr("Saved"));
}

QString StatusLine::passageText(int group) const
{
    const QList<PassageGroup> &groups = m_workbench->analysis().groups;
    if (group < 0 || group >= groups.size()) {
        return {};
    }
    QStringList keys;
    for (const GroupMember &member : groups.at(group).members) {
        const Source *source = m_workbench->data().source(m_workbench->analysis().ids.value(member.source));
        if (source && !keys.contains(source->key)) {
            keys.append(source->key.toHtmlEscaped());
        }
    }
    return tr("<b>Passage %1 of %2</b> · %n word(s) · in %3", nullptr, groups.at(group).words)
        .arg(QLocale().toString(group + 1), QLocale().toString(groups.size()), keys.join(u", "_s));
}

QString StatusLine::selectionText(const ComparisonView &view) const
{
    const Source *source = m_workbench->data().source(view.currentPane());
    const Span selected = source ? view.selectedSpan(source->id) : Span();
    if (selected.isEmpty()) {
        return {};
    }
    return source->key + u" · "_s + positionText(source->article.text, selected);
}

} // namespace Sidelight
