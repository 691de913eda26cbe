// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotespage.h"

#include "app/quotes/quotedetails.h"
#include "app/quotes/quotelist.h"
#include "models/text/positiontext.h"
#include "widgets/quotes/quotecontext.h"
#include "widgets/quotes/quotetree.h"

#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int leftShare = 5300;
constexpr int rightShare = 4700;

} // namespace

QuotesPage::QuotesPage(Workbench *workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_list(new QuoteList(workbench, this))
    , m_details(new QuoteDetails(workbench, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *parts = new QSplitter(this);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_details);
    parts->setObjectName(u"quotesSplitter"_s);
    parts->setSizes({leftShare, rightShare});
    parts->setStretchFactor(0, leftShare);
    parts->setStretchFactor(1, rightShare);
    column->addWidget(parts);
    connect(m_list, &QuoteList::currentChanged, this, &QuotesPage::showCurrent);
    connect(m_workbench, &Workbench::analysed, this, &QuotesPage::showCurrent);
    connect(m_workbench->study(), &Study::reset, this, &QuotesPage::showCurrent);
    connect(m_details, &QuoteDetails::cellActivated, this, &QuotesPage::showCell);
    connect(m_list, &QuoteList::activated, this, [this](const QuotePlace &place) {
        const Analysis &analysis = m_workbench->analysis();
        if (!place.isNull() && place.source < analysis.sources.size()) {
            emit spanActivated(analysis.ids.at(place.source),
                               analysis.sources.at(place.source).quotes.at(place.quote).content);
        }
    });
}

QuotesPage::~QuotesPage() = default;

QList<QWidget *> QuotesPage::parts() const
{
    return {m_list->tree(), m_details->table(), m_details->context()};
}

QuotePlace QuotesPage::currentPlace() const
{
    const QuotePlace place = m_list->currentPlace();
    const QList<SourceAnalysis> &sources = m_workbench->analysis().sources;
    const bool isThere =
        !place.isNull() && place.source < sources.size() && place.quote < sources.at(place.source).quotes.size();
    return isThere ? place : QuotePlace();
}

QUuid QuotesPage::currentSource() const
{
    return m_workbench->analysis().ids.value(currentPlace().source);
}

void QuotesPage::showCurrent()
{
    m_details->showQuote(currentPlace(), m_list->model().speakers());
    emit currentChanged();
}

/** The first quote of a speaker in a source becomes the current one. */
void QuotesPage::showCell(const QString &speaker, const QUuid &sourceId)
{
    const SpeakerTable &speakers = m_list->model().speakers();
    const int row = speaker.isEmpty() ? -1 : speakers.indexOf(speaker);
    const Analysis &analysis = m_workbench->analysis();
    for (int source = 0; source < analysis.sources.size(); ++source) {
        const bool isWanted = sourceId.isNull() || analysis.ids.at(source) == sourceId;
        for (int quote = 0; isWanted && quote < analysis.sources.at(source).quotes.size(); ++quote) {
            if (speakers.rowOf(source, quote) == row) {
                m_list->setCurrent({source, quote});
                return;
            }
        }
    }
}

QString QuotesPage::status() const
{
    std::array<int, 3> types{};
    for (const SourceAnalysis &source : m_workbench->analysis().sources) {
        for (const Quote &quote : source.quotes) {
            ++types.at(static_cast<size_t>(quote.type));
        }
    }
    const auto count = [&types](QuoteType type) { return QLocale().toString(types.at(static_cast<size_t>(type))); };
    const QString quotes = tr("%n quote(s)", nullptr, types[0] + types[1] + types[2]);
    const QString kinds = tr("%1 direct, %2 mixed, %3 indirect")
                              .arg(count(QuoteType::Direct), count(QuoteType::Mixed), count(QuoteType::Indirect));
    const QString speakers = tr("%n speaker(s)", nullptr, static_cast<int>(m_list->model().speakers().all().size()));
    const QString figures = u"<b>%1</b> · %2 · %3"_s.arg(quotes, kinds, speakers);
    const QString remark = observation();
    return remark.isEmpty() ? figures : figures + u"&nbsp;&nbsp;&nbsp;&nbsp;"_s + remark.toHtmlEscaped();
}

QString QuotesPage::observation() const
{
    const Analysis &analysis = m_workbench->analysis();
    const Utterance utterance = analysis.utterances.value(m_list->currentUtterance());
    QStringList indirect;
    bool isQuoted = false;
    for (const UtteranceMember &member : utterance.members) {
        const QuoteType type = analysis.sources.at(member.source).quotes.at(member.quote).type;
        isQuoted = isQuoted || type == QuoteType::Direct;
        const Source *source = m_workbench->data().source(analysis.ids.at(member.source));
        if (type == QuoteType::Indirect && source && !indirect.contains(source->key)) {
            indirect.append(source->key);
        }
    }
    //: %1 are keys of sources: "002, 004"
    return isQuoted && !indirect.isEmpty() ? tr("In %1 the direct quote is indirect speech").arg(indirect.join(u", "_s))
                                           : QString();
}

QString QuotesPage::position() const
{
    const QuotePlace place = currentPlace();
    const Source *source = m_workbench->data().source(currentSource());
    if (!source) {
        return {};
    }
    return source->key + u" · "_s +
           positionText(source->article.text,
                        m_workbench->analysis().sources.at(place.source).quotes.at(place.quote).content);
}

} // namespace Sidelight
