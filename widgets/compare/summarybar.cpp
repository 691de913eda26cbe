// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/summarybar.h"

#include "widgets/look/icons.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double sentenceSize = 15;
constexpr double figureSize = 18;
constexpr int figuresFrom = 820; // width of the bar that has room for the figures

/** The shares stand out. */
QString emphasised(const QString &summary)
{
    static const QRegularExpression share(u"(\\d+[\\s\\x{00a0}\\x{202f}]?%)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return summary.toHtmlEscaped().replace(share, u"<b>\\1</b>"_s);
}

/** One figure over what it counts, with a hairline before it. */
class FigureBox final : public QWidget
{
public:
    FigureBox(const SummaryFigure &figure, QWidget *parent)
        : QWidget(parent)
    {
        const Metrics metrics;
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(metrics.ipx(16), 0, metrics.ipx(16), 0);
        column->setSpacing(0);
        column->addStretch();
        auto *count = new QLabel(QLocale().toString(figure.count), this);
        count->setFont(fontAtPixels(metrics.font(TypeRole::Strong), metrics.px(figureSize)));
        auto *name = new QLabel(figure.name, this);
        name->setFont(metrics.font(TypeRole::Secondary));
        name->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(count);
        column->addWidget(name);
        column->addStretch();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(SpanPalette::from(palette()).rule2, 0));
        const double x = isRightToLeft() ? width() - 0.5 : 0.5;
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    }
};

} // namespace

SummaryBar::SummaryBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"summaryBar"_s);
    const Metrics metrics;
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"summarySentence"_s);
    m_sentence->setFont(fontAtPixels(metrics.font(TypeRole::CellExcerpt), metrics.px(sentenceSize)));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_figures = new QWidget(this);
    m_figures->setObjectName(u"summaryFigures"_s);
    (new QHBoxLayout(m_figures))->setContentsMargins({});
    m_figures->layout()->setSpacing(0);
    auto *copy = new QPushButton(icon(u"edit-copy"_s), tr("Copy summary"), this);
    copy->setObjectName(u"summaryCopy"_s);
    m_export = new QPushButton(icon(u"document-export"_s), tr("Print, export"), this);
    m_export->setObjectName(u"summaryExport"_s);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(metrics.ipx(6));
    buttons->addWidget(copy);
    buttons->addWidget(m_export);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.ipx(16), metrics.ipx(10), metrics.ipx(16), metrics.ipx(10));
    row->setSpacing(metrics.ipx(16));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_figures);
    row->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, &SummaryBar::copyRequested);
}

void SummaryBar::setSummary(const QString &sentences, const QList<SummaryFigure> &figures)
{
    m_summary = sentences;
    m_sentence->setText(emphasised(sentences));
    m_sentence->setAccessibleName(sentences);
    qDeleteAll(m_figures->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const SummaryFigure &figure : figures) {
        m_figures->layout()->addWidget(new FigureBox(figure, m_figures));
    }
}

void SummaryBar::setExportActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_export);
    menu->setObjectName(u"summaryExportMenu"_s);
    menu->addActions(actions);
    m_export->setMenu(menu);
}

void SummaryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_figures->setVisible(width() >= Metrics().ipx(figuresFrom));
}

void SummaryBar::paintEvent(QPaintEvent *)
{
    const SpanPalette colours = SpanPalette::from(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.base);
    painter.setPen(QPen(colours.rule2, 0));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

} // namespace Sidelight
