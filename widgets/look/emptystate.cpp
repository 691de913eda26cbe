// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/emptystate.h"

#include "widgets/look/flowlayout.h"
#include "widgets/look/hairline.h"
#include "widgets/look/icons.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int columnWidth = 540;
constexpr int pictureHeight = 130;
constexpr int pages = 3;
constexpr double pageWidth = 92;
constexpr double pageHeight = 110;
constexpr double pageStep = 164;

QLabel *label(const QString &text, const QFont &font, QPalette::ColorRole role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setFont(font);
    made->setForegroundRole(role);
    made->setWordWrap(true);
    return made;
}

void paintRibbon(QPainter &painter, const QRectF &from, const QRectF &to, const SpanPalette &colours)
{
    const double middle = (from.right() + to.left()) / 2;
    QPainterPath path(from.topRight());
    path.cubicTo({middle, from.top()}, {middle, to.top()}, to.topLeft());
    path.lineTo(to.bottomLeft());
    path.cubicTo({middle, to.bottom()}, {middle, from.bottom()}, from.bottomRight());
    path.closeSubpath();
    painter.setPen(QPen(colours.ribbonEdge, 1));
    painter.setBrush(colours.sharedFill(3));
    painter.drawPath(path);
}

/** Where the two shared stretches stand on a page: [page][stretch] top and height, in the picture's pixels. */
constexpr double stretches[pages][2][2] = {{{8, 20}, {64, 32}}, {{24, 18}, {48, 34}}, {{8, 20}, {70, 26}}};

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"emptyState"_s);
    const Metrics metrics;
    auto *outer = new QHBoxLayout(this);
    outer->setSpacing(0);
    m_box = new QWidget(this);
    outer->addStretch(1);
    outer->addWidget(m_box, 1000, Qt::AlignVCenter); // up to its greatest width
    outer->addStretch(1);
    auto *column = new QVBoxLayout(m_box);
    column->setSpacing(metrics.ipx(12));
    m_picture = new QWidget(m_box);
    m_picture->setFixedHeight(metrics.ipx(pictureHeight));
    column->addWidget(m_picture);
    QFont title = metrics.font(TypeRole::Strong);
    title.setPixelSize(metrics.ipx(26));
    QFont words = metrics.font(TypeRole::Excerpt);
    words.setPixelSize(metrics.ipx(17));
    column->addWidget(label(tr("Read several accounts side by side"), title, QPalette::WindowText, m_box));
    column->addWidget(
        label(tr("Import two or more articles on one event. Sidelight marks the wording that they share and the people "
                 "they quote; you mark the claims."),
              words, QPalette::PlaceholderText, m_box));
    addButtons(column);
    column->addWidget(label(tr("or drop text files anywhere in this window"), metrics.font(TypeRole::Interface),
                            QPalette::PlaceholderText, m_box));
    addKeys(column);
}

void EmptyState::addButtons(QVBoxLayout *column)
{
    const Metrics metrics;
    auto *row = new QWidget(m_box);
    m_buttons = new FlowLayout(row);
    m_buttons->setSpacing(metrics.ipx(10));
    m_buttons->setContentsMargins({});
    auto *import = new QPushButton(icon(u"document-import"_s), tr("Import articles …"));
    auto *paste = new QPushButton(icon(u"edit-paste"_s), tr("Paste text"));
    auto *sample = new QPushButton(tr("Open the sample project"));
    import->setObjectName(u"emptyImport"_s);
    paste->setObjectName(u"emptyPaste"_s);
    sample->setObjectName(u"emptySample"_s);
    for (QPushButton *button : {import, paste, sample}) {
        button->setMinimumHeight(metrics.ipx(36));
        m_buttons->addWidget(button);
    }
    import->setDefault(true);
    m_import = import;
    colourIcon();
    column->addWidget(row);
    connect(import, &QPushButton::clicked, this, &EmptyState::importRequested);
    connect(paste, &QPushButton::clicked, this, &EmptyState::pasteRequested);
    connect(sample, &QPushButton::clicked, this, &EmptyState::sampleRequested);
    setFocusProxy(import);
}

/** The default button is filled: its icon has the colour of its words. */
void EmptyState::colourIcon()
{
    const QSize side = QSize(16, 16) * Metrics().scale();
    m_import->setIcon(icon(u"document-import"_s).pixmap(side, devicePixelRatioF(), QIcon::Selected));
}

void EmptyState::addKeys(QVBoxLayout *column)
{
    const Metrics metrics;
    m_keys = new QWidget(m_box);
    auto *rows = new QVBoxLayout(m_keys);
    rows->setContentsMargins(0, metrics.ipx(12), 0, 0);
    rows->setSpacing(metrics.ipx(12));
    rows->addWidget(hairline(Qt::Horizontal, QPalette::Midlight, m_keys));
    auto *keys = new QGridLayout;
    keys->setHorizontalSpacing(metrics.ipx(32));
    keys->setVerticalSpacing(metrics.ipx(6));
    keys->setColumnStretch(1, 1);
    const QList<std::pair<QKeySequence, QString>> entries = {
        {QKeySequence(u"Ctrl+Shift+O"_s), tr("Import articles")},
        {QKeySequence(QKeySequence::Open), tr("Open a project")},
        {QKeySequence(u"Ctrl+Shift+P"_s), tr("Find any command by name")},
        {QKeySequence(QKeySequence::HelpContents), tr("Handbook, offline")}};
    for (const auto &[key, text] : entries) {
        auto *cap = label(key.toString(QKeySequence::NativeText), metrics.font(TypeRole::TableHead),
                          QPalette::PlaceholderText, m_keys);
        cap->setFrameShape(QFrame::StyledPanel);
        cap->setContentsMargins(3, 0, 3, 0);
        cap->setWordWrap(false);
        const int row = keys->rowCount();
        keys->addWidget(cap, row, 0, Qt::AlignLeading);
        keys->addWidget(label(text, metrics.font(TypeRole::Secondary), QPalette::PlaceholderText, m_keys), row, 1);
    }
    rows->addLayout(keys);
    column->addWidget(m_keys);
}

/** The buttons in one row where the page is wide enough; the words first where it is low. */
void EmptyState::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const QSize room = contentsRect().marginsRemoved(margins).size();
    const QMargins inside = m_box->layout()->contentsMargins();
    const int wanted =
        std::max(Metrics().ipx(columnWidth), m_buttons->sizeHint().width() + inside.left() + inside.right());
    const int width = std::min(wanted, room.width());
    m_box->setMaximumWidth(wanted);
    for (QWidget *part : {m_picture, m_keys}) {
        part->show();
    }
    for (QWidget *part : {m_picture, m_keys}) {
        m_box->layout()->activate();
        part->setVisible(m_box->heightForWidth(width) <= room.height());
    }
    layout()->activate(); // the height of the words depends on what is left
    update();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit(); // the style of the buttons is known now
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const SpanPalette colours = SpanPalette::from(palette());
    const Metrics metrics;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours.base);
    if (m_picture->isHidden()) {
        return;
    }
    painter.translate(m_box->pos() + QPoint(metrics.ipx(10), 0));
    painter.scale(metrics.scale(), metrics.scale());
    const auto stretch = [](int page, int i) {
        return QRectF(page * pageStep, stretches[page][i][0] + 4, pageWidth, stretches[page][i][1]);
    };
    for (int page = 0; page < pages; ++page) {
        painter.setPen(QPen(colours.rule2, 1));
        painter.setBrush(colours.base);
        painter.drawRoundedRect(QRectF(page * pageStep, 4, pageWidth, pageHeight), 4, 4);
        for (int i = 0; i < 2; ++i) {
            painter.fillRect(stretch(page, i).adjusted(6, 0, -6, 0), colours.sharedFill(i + 3));
        }
        painter.setPen(QPen(colours.muted, 1.6));
        for (double y = 14; y < pageHeight - 4; y += 9.5) {
            painter.drawLine(QPointF(page * pageStep + 9, y), QPointF(page * pageStep + pageWidth - 9, y));
        }
    }
    for (int page = 0; page + 1 < pages; ++page) {
        for (int i = 0; i < 2; ++i) {
            paintRibbon(painter, stretch(page, i), stretch(page + 1, i), colours);
        }
    }
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        if (m_import) {
            colourIcon();
        }
        update();
    }
}

} // namespace Sidelight
