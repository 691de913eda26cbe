// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/handbook.h"

#include "models/text/finder.h"
#include "widgets/look/icons.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype most = 2000; // hits that are marked
constexpr int chapterHeight = 30;

/** The text of a document, position for position. */
QString textOf(const QTextDocument &document)
{
    QString text;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        text += block.text() + u'\n';
    }
    return text;
}

} // namespace

Handbook::Handbook(QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    setObjectName(u"handbook"_s);
    setWindowTitle(tr("Handbook"));
    setFont(QApplication::font());
    const Metrics metrics;
    resize(metrics.ipx(980), metrics.ipx(760));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics.ipx(8), metrics.ipx(8), metrics.ipx(8), metrics.ipx(8));
    setupSearch(row);
    column->addLayout(row);
    auto *parts = new QSplitter(this);
    m_chapters = new QListWidget(parts);
    m_chapters->setObjectName(u"handbookChapters"_s);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFrameShape(QFrame::NoFrame);
    m_browser = new QTextBrowser(parts);
    m_browser->setObjectName(u"handbookText"_s);
    m_browser->setAccessibleName(tr("Handbook"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(true);
    m_browser->setOpenExternalLinks(false); // it stays offline
    m_browser->setTextInteractionFlags(m_browser->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    m_browser->document()->setDocumentMargin(metrics.px(24));
    parts->setStretchFactor(1, 1);
    column->addWidget(parts, 1);
    load();
    const int chapters = std::min(m_chapters->sizeHintForColumn(0) + metrics.ipx(36), metrics.ipx(340));
    parts->setSizes({chapters, width() - chapters});
    const auto showChapter = [this](const QListWidgetItem *item) {
        if (item) {
            m_browser->scrollToAnchor(item->data(Qt::UserRole).toString());
        }
    };
    connect(m_chapters, &QListWidget::currentItemChanged, this, showChapter);
    connect(m_chapters, &QListWidget::itemClicked, this, showChapter); // the current one too: the reader has read on
    connect(m_chapters, &QListWidget::itemActivated, this, showChapter);
    for (QWidget *widget : std::initializer_list<QWidget *>{this, m_search, m_browser, m_chapters}) {
        widget->installEventFilter(this);
    }
    m_browser->setFocus();
}

void Handbook::setupSearch(QHBoxLayout *row)
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"handbookSearch"_s);
    m_search->setPlaceholderText(tr("Find in the handbook"));
    m_search->setAccessibleName(tr("Find in the handbook"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(Metrics().ipx(320));
    m_search->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition)->setText(m_search->accessibleName());
    m_count = new QLabel(this);
    m_count->setObjectName(u"handbookCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    connect(m_search, &QLineEdit::textChanged, this, &Handbook::search);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addStretch(1);
}

void Handbook::load()
{
    //: the page of the handbook that is in the language of the translation
    QFile page(u":/sidelight/handbook/"_s + tr("en.html"));
    if (!page.open(QIODevice::ReadOnly)) {
        qWarning("The handbook is missing");
        return;
    }
    const SpanPalette colours = SpanPalette::from(palette());
    const Metrics metrics;
    const QString family = readingFamilies().join(u"', '"_s);
    m_browser->document()->setDefaultStyleSheet(uR"(body { font-family: '%1'; font-size: %2px; color: %3; }
            h1, h2 { font-family: '%4'; } h2 { margin-top: 28px; }
            kbd { font-family: '%4'; background: %5; } p, li { line-height: 125%; }
            td { padding: 3px 14px 3px 0; } .note { color: %6; })"_s.arg(family, QString::number(metrics.ipx(15)),
                                                                         colours.ink.name(), font().family(),
                                                                         colours.window2.name(), colours.muted.name()));
    m_browser->setHtml(QString::fromUtf8(page.readAll()));
    listChapters();
}

/** The headings of the second level, each with the anchor that the page gives it. */
void Handbook::listChapters()
{
    m_chapters->clear();
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2 && !block.text().isEmpty()) {
            const QStringList anchors = block.begin().fragment().charFormat().anchorNames();
            auto *item = new QListWidgetItem(block.text(), m_chapters);
            item->setFont(Metrics().font(TypeRole::Interface));
            item->setSizeHint(
                {QFontMetrics(item->font()).horizontalAdvance(block.text()), Metrics().ipx(chapterHeight)});
            item->setData(Qt::UserRole, anchors.value(0));
        }
    }
}

void Handbook::search()
{
    m_hits.clear();
    m_current = -1;
    if (const Result<Finder> finder = Finder::of({m_search->text()})) {
        for (const Span &span : finder->in(textOf(*m_browser->document()), most).value_or(FoundSpans{}).spans) {
            m_hits.append({static_cast<int>(span.begin), static_cast<int>(span.end)});
        }
    }
    if (m_hits.isEmpty()) {
        m_count->setText(m_search->text().isEmpty() ? QString() : tr("Not found"));
        showHits();
    } else {
        step(1);
    }
}

void Handbook::step(int by)
{
    const int count = static_cast<int>(m_hits.size());
    if (count == 0) {
        return;
    }
    m_current = (m_current + by + count) % count;
    m_count->setText(tr("%1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(count)));
    QTextCursor cursor(m_browser->document());
    cursor.setPosition(m_hits.at(m_current).first);
    m_browser->setTextCursor(cursor);
    m_browser->ensureCursorVisible();
    showHits();
}

void Handbook::showHits()
{
    const SpanPalette colours = SpanPalette::from(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < m_hits.size(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_browser->document());
        mark.cursor.setPosition(m_hits.at(i).first);
        mark.cursor.setPosition(m_hits.at(i).second, QTextCursor::KeepAnchor);
        mark.format.setBackground(i == m_current ? colours.currentHit : colours.hit);
        mark.format.setForeground(colours.ink);
        mark.format.setFontUnderline(i == m_current);
        marks.append(mark);
    }
    m_browser->setExtraSelections(marks);
}

bool Handbook::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isBack = key->modifiers().testFlag(Qt::ShiftModifier);
    if (key->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (key->key() == Qt::Key_F3 ||
               (watched == m_search && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))) {
        step(isBack ? -1 : 1);
    } else if (key->key() == Qt::Key_Escape) {
        if (m_search->text().isEmpty()) {
            close();
        } else {
            m_search->clear();
        }
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return true;
}

void Handbook::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_browser && m_chapters) {
        load();
        showHits();
    }
}

} // namespace Sidelight
