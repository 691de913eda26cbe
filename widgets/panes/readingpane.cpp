// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/readingpane.h"

#include "widgets/article/articleview.h"
#include "widgets/look/metrics.h"
#include "widgets/panes/paneheader.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

ReadingPane::ReadingPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader(this))
    , m_view(new ArticleView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    setMinimumWidth(Metrics().paneMinimumWidth());
    setFocusProxy(m_view);
    connect(m_header, &PaneHeader::pressed, m_view, [this] { m_view->setFocus(Qt::MouseFocusReason); });
    connect(m_header, &PaneHeader::linkToggled, this, [this](bool linked) {
        m_isLinked = linked;
        emit linkToggled(linked);
    });
}

void ReadingPane::setContent(const PaneContent &content)
{
    m_content = content;
    m_header->setTitle(
        {content.key, content.outlet, content.published, content.words, content.share, content.index >= 0});
    m_view->setObjectName(u"article-"_s + content.key);
    const QString title = content.article.metadata.title;
    m_view->setAccessibleName(title.isEmpty()
                                  ? tr("Source %1, %2").arg(content.key, outletText(content.outlet))
                                  : tr("Source %1, %2, %3").arg(content.key, outletText(content.outlet), title));
    if (m_view->article().text != content.article.text) {
        m_view->setMarks({}); // marks are places in their own text
    }
    m_view->setArticle(content.article);
    m_view->setMarks(content.marks);
}

void ReadingPane::setMarks(const ArticleMarks &marks)
{
    m_content.marks = marks;
    m_view->setMarks(marks);
}

void ReadingPane::setLinked(bool linked)
{
    m_isLinked = linked;
    m_header->setLinked(linked);
}

} // namespace Sidelight
