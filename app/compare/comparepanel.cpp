// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/comparepanel.h"

#include "models/items/passages/pairmodel.h"
#include "models/items/passages/pairproxy.h"
#include "models/text/sentences.h"
#include "widgets/compare/dotplot.h"
#include "widgets/look/elidedlabel.h"
#include "widgets/look/metrics.h"
#include "widgets/compare/pairdelegate.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

DotPlotText plotText(const Source &source)
{
    DotPlotText text{source.key, source.article.text.size(), {}, maskedSpans(effectiveArticle(source))};
    for (const Span &paragraph : paragraphs(source.article.text)) {
        text.paragraphs.append(paragraph.begin);
    }
    return text;
}

QLabel *secondary(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(Metrics().font(TypeRole::Secondary));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ComparePanel::ComparePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new PairModel(this))
    , m_proxy(new PairProxy(this))
{
    setObjectName(u"comparePanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    setupHead();
    setupList();
    setupFoot();
}

ComparePanel::~ComparePanel() = default;

void ComparePanel::setupHead()
{
    const Metrics metrics;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.ipx(12), metrics.ipx(4), metrics.ipx(6), metrics.ipx(4));
    auto *name = new QLabel(tr("Passages"), this);
    name->setFont(metrics.font(TypeRole::Strong));
    m_keys = new ElidedLabel(this);
    m_keys->setFont(metrics.font(TypeRole::Secondary));
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_keys->setObjectName(u"compareKeys"_s);
    m_order = new QComboBox(this);
    m_order->setObjectName(u"compareOrder"_s);
    m_order->setAccessibleName(tr("Order of the passages"));
    m_order->setFont(metrics.font(TypeRole::Secondary));
    m_order->addItem(tr("In text order"), int(PairProxy::Order::InTextOrder));
    m_order->addItem(tr("By weight"), int(PairProxy::Order::ByWeight));
    head->setSpacing(metrics.ipx(8));
    head->addWidget(name);
    head->addWidget(m_keys, 1);
    head->addWidget(m_order);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this] { m_proxy->setOrder(static_cast<PairProxy::Order>(m_order->currentData().toInt())); });
}

void ComparePanel::setupList()
{
    m_list = new QListView(this);
    m_list->setObjectName(u"comparePassages"_s);
    m_list->setAccessibleName(tr("Passages of the two sources"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_proxy->setSourceModel(m_model);
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new PairDelegate({.number = PairModel::NumberRole,
                                              .words = PairModel::WordsRole,
                                              .note = PairModel::NoteRole,
                                              .extents = PairModel::ExtentsRole},
                                             m_list));
    m_empty = secondary(tr("The two have no wording in common."), this);
    m_empty->setObjectName(u"compareEmpty"_s);
    m_empty->setContentsMargins(QMargins(12, 8, 12, 8));
    layout()->addWidget(m_empty);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &ComparePanel::activate);
    connect(m_list, &QListView::activated, this, &ComparePanel::activate);
}

void ComparePanel::setupFoot()
{
    const Metrics metrics;
    const auto button = [this](const QString &name) {
        auto *made = new QPushButton(this);
        made->setObjectName(name);
        made->setFlat(true); // a row, and no button
        layout()->addWidget(made);
        return made;
    };
    m_noise = button(u"compareNoise"_s);
    m_noise->setCheckable(true);
    m_onlyA = button(u"compareOnlyA"_s);
    m_onlyB = button(u"compareOnlyB"_s);
    connect(m_noise, &QPushButton::toggled, m_proxy, &PairProxy::setNoiseShown);
    connect(m_noise, &QPushButton::toggled, this, &ComparePanel::noiseShown);
    connect(m_onlyA, &QPushButton::clicked, this, [this] { emit onlyRequested(false); });
    connect(m_onlyB, &QPushButton::clicked, this, [this] { emit onlyRequested(true); });

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(metrics.ipx(12), metrics.ipx(12), metrics.ipx(12), metrics.ipx(8));
    foot->setSpacing(metrics.ipx(8));
    auto *name = new QLabel(tr("Where they stand"), this);
    name->setFont(metrics.font(TypeRole::Strong));
    m_plot = new DotPlot(this);
    m_plot->setObjectName(u"comparePlot"_s);
    foot->addWidget(name);
    foot->addWidget(m_plot);
    foot->addWidget(secondary(tr("Lines: passages. Hollow: names only. Shaded: boilerplate."), this));
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    connect(m_plot, &DotPlot::passageActivated, this, &ComparePanel::rowActivated);
    connect(m_plot, &DotPlot::placeActivated, this, &ComparePanel::placeActivated);
}

void ComparePanel::setOnlyKeys(const QString &inA, const QString &inB)
{
    m_onlyKeyA = inA;
    m_onlyKeyB = inB;
}

void ComparePanel::setPair(const ProjectData &project, const Analysis &analysis, const Source *a, const Source *b,
                           const ComparisonSummary &summary)
{
    const bool isPair = a && b && a != b;
    m_model->setPair(project, analysis, a ? a->id : QUuid(), b ? b->id : QUuid());
    m_keys->setText(isPair ? u"%1 ↔ %2"_s.arg(a->key, b->key) : QString());
    const QLocale locale;
    const auto showOnly = [&](QPushButton *button, const Source *source, const QList<OnlyHere> &stretches,
                              const QString &key) {
        const int words = wordsIn(stretches);
        button->setVisible(isPair);
        button->setEnabled(words > 0);
        button->setToolTip(key);
        const QString only = source ? tr("Only in %1 · %n word(s)", nullptr, words).arg(source->key) : QString();
        button->setText(key.isEmpty() ? only : u"%1   %2"_s.arg(only, key));
    };
    showOnly(m_onlyA, a, summary.onlyInA, m_onlyKeyA);
    showOnly(m_onlyB, b, summary.onlyInB, m_onlyKeyB);
    m_noise->setText(tr("Names and formulas · %1").arg(locale.toString(m_model->noiseCount())));
    m_noise->setVisible(m_model->noiseCount() > 0);
    m_empty->setVisible(isPair && m_model->count() == 0);
    plotPassages(a, b);
}

void ComparePanel::plotPassages(const Source *a, const Source *b)
{
    DotPlotData plot;
    if (a && b) {
        plot.a = plotText(*a);
        plot.b = plotText(*b);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const Passage &passage = m_model->passageAt(row);
            plot.lines.append({row, passage.a, passage.b, bool(passage.noise), describeRow(row)});
        }
    }
    m_plot->setPlot(plot);
}

QString ComparePanel::describeRow(int row) const
{
    const QModelIndex index = m_model->index(row, 0);
    const QString words = tr("%n word(s)", nullptr, index.data(PairModel::WordsRole).toInt());
    const QString note = index.data(PairModel::NoteRole).toString();
    const int number = index.data(PairModel::NumberRole).toInt();
    return number > 0 ? tr("Passage %1 of %2 · %3 · %4")
                            .arg(QLocale().toString(number), QLocale().toString(m_model->count()), words, note)
                      : tr("%1 · %2", "words and note").arg(words, note);
}

void ComparePanel::activate(const QModelIndex &index)
{
    if (const int row = m_proxy->mapToSource(index).row(); row >= 0) {
        emit rowActivated(row);
    }
}

void ComparePanel::setCurrent(int row)
{
    m_plot->setCurrent(row);
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
    m_list->setCurrentIndex(index);
    if (index.isValid()) {
        m_list->scrollTo(index);
    }
}

} // namespace Sidelight
