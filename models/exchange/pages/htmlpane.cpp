// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/pages/htmlpane.h"

#include "models/claims/stancetext.h"
#include "models/exchange/pages/htmltext.h"
#include "models/exchange/segments.h"
#include "models/quotes/quotetype.h"
#include "models/text/sentences.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** What a mark on the text means; `index` and `detail` depend on the kind. */
struct Mark {
    enum class Kind {
        Line,   ///< index: of the paragraph
        Part,   ///< index: of the article's part
        Shared, ///< index: number of sources
        Member, ///< index: group, detail: member
        Quote,  ///< index: of the source's quotes
        Coding, ///< index: of the project's codings
    };

    Kind kind = Kind::Line;
    int index = 0;
    qsizetype detail = 0;
};

QString partClass(const Part &part)
{
    if (part.masked) {
        return u"boiler"_s;
    }
    switch (part.kind) {
    case PartKind::Headline:
        return u"headline"_s;
    case PartKind::Subhead:
        return u"subhead"_s;
    case PartKind::Section:
    case PartKind::Byline:
    case PartKind::Date:
    case PartKind::Credit:
        return u"small"_s;
    default:
        return {};
    }
}

/** Turns one source into HTML, paragraph after paragraph. */
class PaneText final
{
    Q_DECLARE_TR_FUNCTIONS(Sidelight::HtmlReport)

public:
    PaneText(const ReportData &data, int index, const Source &source)
        : m_data(data)
        , m_index(index)
        , m_article(effectiveArticle(source))
        , m_analysis(data.analysis.sources[index])
    {
        const QList<Span> lines = paragraphs(text());
        for (int i = 0; i < lines.size(); ++i) {
            add(lines[i], {Mark::Kind::Line, i});
        }
        for (int i = 0; i < m_article.parts.size(); ++i) {
            add(m_article.parts[i].span, {Mark::Kind::Part, i});
        }
        for (const SharedStretch &stretch : m_analysis.shared) {
            add(stretch.span, {Mark::Kind::Shared, stretch.sources});
        }
        addMembers(index);
        for (int i = 0; i < m_analysis.quotes.size(); ++i) {
            add(m_analysis.quotes[i].content, {Mark::Kind::Quote, i});
        }
        for (int i = 0; i < data.project.codings.size(); ++i) {
            const Coding &coding = data.project.codings[i];
            if (coding.source == source.id && coding.span && data.codebook.find(coding.claim)) {
                add(*coding.span, {Mark::Kind::Coding, i});
            }
        }
    }

    [[nodiscard]] QString html()
    {
        QString result;
        int openLine = -1;
        for (const Segment &segment : segments({0, text().size()}, m_spans)) {
            const int line = firstIndex(segment, Mark::Kind::Line);
            if (openLine >= 0 && line != openLine) {
                result += finishedLine();
            }
            openLine = line;
            if (line >= 0) {
                addToLine(segment);
            }
        }
        return openLine >= 0 ? result + finishedLine() : result;
    }

private:
    void add(const Span &span, const Mark &mark)
    {
        m_spans.append(span);
        m_marks.append(mark);
    }

    void addMembers(int index)
    {
        for (const int group : m_data.shownGroups()) {
            const QList<GroupMember> &members = m_data.analysis.groups[group].members;
            for (qsizetype i = 0; i < members.size(); ++i) {
                if (members[i].source == index) {
                    add(members[i].span, {Mark::Kind::Member, group, i});
                }
            }
        }
    }

    [[nodiscard]] const QString &text() const { return m_article.text; }

    /** The index of the segment's first mark of a kind, -1 if it has none. */
    [[nodiscard]] int firstIndex(const Segment &segment, Mark::Kind kind) const
    {
        for (const int mark : segment.marks) {
            if (m_marks[mark].kind == kind) {
                return m_marks[mark].index;
            }
        }
        return -1;
    }

    void addToLine(const Segment &segment)
    {
        if (const int part = firstIndex(segment, Mark::Kind::Part); part >= 0 && m_line.isEmpty()) {
            m_lineClass = partClass(m_article.parts[part]);
        }
        QString before;
        QString behind;
        for (const int mark : segment.marks) {
            if (m_marks[mark].kind == Mark::Kind::Quote) {
                noteSpeaker(mark);
            } else if (m_marks[mark].kind == Mark::Kind::Coding) {
                before += codingStart(mark);
                behind += m_spans[mark].end <= segment.span.end ? codingBracket(mark, u"ke"_s) : QString();
            }
        }
        m_line += segmentHtml(segment, before) + behind;
    }

    /** The initials of who is quoted, where the quote begins. */
    void noteSpeaker(int mark)
    {
        if (m_begun.contains(mark)) {
            return;
        }
        m_begun.insert(mark);
        const QuotedSpeaker *speaker = m_data.speakers.of(m_index, m_marks[mark].index);
        if (speaker && speaker != m_lastSpeaker) {
            m_rail += u"<abbr class=\"c%1\" title=\"%2\">%3</abbr>"_s.arg(
                QString::number(speaker->colour), html::escaped(speaker->name), html::escaped(speaker->initials));
            m_lastSpeaker = speaker;
        }
    }

    [[nodiscard]] QString codingBracket(int mark, const QString &which) const
    {
        const Coding &coding = m_data.project.codings[m_marks[mark].index];
        return u"<i class=\"%1 %2\"></i>"_s.arg(which, ReportData::colourClass(*m_data.codebook.find(coding.claim)));
    }

    /** The bracket that opens a coding, once; its label goes to the margin. */
    QString codingStart(int mark)
    {
        if (m_begun.contains(mark)) {
            return {};
        }
        m_begun.insert(mark);
        const Coding &coding = m_data.project.codings[m_marks[mark].index];
        const Claim &claim = *m_data.codebook.find(coding.claim);
        const QString name = html::text(u"b", u"", claim.shortName.isEmpty() ? claim.name : claim.shortName);
        const QString stance = stanceSign(coding.stance) + u' ' + describeStance(coding.stance, coding.attributedTo);
        const QString colour = ReportData::colourClass(claim);
        m_margin += html::link(codingAnchor(m_data.number(coding.id)), QString(u"label "_s + colour),
                               name + html::text(u"span", u"", stance));
        return u"<i class=\"ks %1\" id=\"%2\"></i>"_s.arg(colour, codingAnchor(m_data.number(coding.id)));
    }

    /** `before` stands with the first word, so that no line ends between the two. */
    [[nodiscard]] QString segmentHtml(const Segment &segment, const QString &before)
    {
        const QString plain = text().sliced(segment.span.begin, segment.span.length());
        const qsizetype blank = plain.indexOf(u' ');
        const qsizetype wordEnd = before.isEmpty() ? 0 : blank < 0 ? plain.size() : blank;
        const QString start = before.isEmpty()
                                  ? QString()
                                  : html::element(u"span", u"start", before + html::escaped(plain.first(wordEnd)));
        const QString words = start + html::escaped(plain.sliced(wordEnd));
        const QString classes = (sharedClasses(segment) + quoteClasses(segment)).join(u' ');
        for (const int mark : segment.marks) {
            if (m_marks[mark].kind == Mark::Kind::Member) {
                return memberLink(mark, classes, words);
            }
        }
        return classes.isEmpty() ? words : html::element(u"span", classes, words);
    }

    /** A link to the next place of the same wording; the first one of a member is where links to it arrive. */
    QString memberLink(int mark, const QString &classes, const QString &words)
    {
        const Mark &member = m_marks[mark];
        const PassageGroup &group = m_data.analysis.groups[member.index];
        const QString id =
            m_begun.contains(mark) ? QString() : u" id=\""_s + memberAnchor(member.index, member.detail) + u'"';
        m_begun.insert(mark);
        return u"<a class=\"%1\"%2 href=\"#%3\" title=\"%4\">"_s.arg(
                   classes, id, memberAnchor(member.index, (member.detail + 1) % group.members.size()),
                   html::escaped(tr("Shared by %n sources", nullptr, group.sources))) +
               words + u"</a>"_s;
    }

    [[nodiscard]] QStringList sharedClasses(const Segment &segment) const
    {
        constexpr int most = 5;
        const int sources = firstIndex(segment, Mark::Kind::Shared);
        return sources < 2 ? QStringList() : QStringList{u"p"_s, u"p%1"_s.arg(std::min(sources, most))};
    }

    /** The innermost quote's line, and a second one for a quote round it. */
    [[nodiscard]] QStringList quoteClasses(const Segment &segment) const
    {
        QList<int> quotes;
        for (const int mark : segment.marks) {
            if (m_marks[mark].kind == Mark::Kind::Quote) {
                quotes.append(m_marks[mark].index);
            }
        }
        if (quotes.isEmpty()) {
            return {};
        }
        std::ranges::stable_sort(quotes, {}, [this](int quote) { return m_analysis.quotes[quote].content.length(); });
        QStringList classes{u"q"_s, quoteTypeKey(m_analysis.quotes[quotes.constFirst()].type),
                            u"q%1"_s.arg(speakerColour(quotes.constFirst()))};
        if (quotes.size() > 1) {
            classes += {u"o"_s, u"o%1"_s.arg(speakerColour(quotes[1]))};
        }
        return classes;
    }

    /** 0 where nobody knows who speaks. */
    [[nodiscard]] int speakerColour(int quote) const
    {
        const QuotedSpeaker *speaker = m_data.speakers.of(m_index, quote);
        return speaker ? speaker->colour : 0;
    }

    QString finishedLine()
    {
        const QString paragraph = u"<p dir=\"auto\">"_s + m_line + u"</p>"_s;
        const QString rail = html::element(u"div", u"rail", m_rail);
        const QString margin = html::element(u"div", u"margin", m_margin);
        const QString classes = m_lineClass.isEmpty() ? u"line"_s : u"line "_s + m_lineClass;
        m_line.clear();
        m_rail.clear();
        m_margin.clear();
        m_lineClass.clear();
        return html::element(u"div", classes, rail + paragraph + margin) + u'\n';
    }

    const ReportData &m_data;
    int m_index = 0; ///< of the source in the analysis
    Article m_article;
    const SourceAnalysis &m_analysis;
    QList<Span> m_spans;
    QList<Mark> m_marks; ///< what m_spans mean
    QSet<int> m_begun;   ///< marks whose beginning is written
    const QuotedSpeaker *m_lastSpeaker = nullptr;
    QString m_line;
    QString m_lineClass;
    QString m_rail;
    QString m_margin;
};

} // namespace

QString memberAnchor(int group, qsizetype member)
{
    return u"g%1-%2"_s.arg(group + 1).arg(member + 1);
}

QString codingAnchor(int number)
{
    return u"k%1"_s.arg(number);
}

QString paneAnchor(int index)
{
    return u"s%1"_s.arg(index + 1);
}

QString htmlOutlet(const Source &source)
{
    const QString &outlet = source.article.metadata.outlet;
    return outlet.isEmpty() ? html::text(u"i", u"none", ReportData::tr("Outlet not given"))
                            : html::text(u"b", u"", outlet);
}

QString htmlPane(const ReportData &data, int index)
{
    const Source &source = data.source(index);
    const SourceAnalysis &analysis = data.analysis.sources[index];
    const QString published = ReportData::dateText(source.article.metadata.published);
    const QStringList facts{
        published.isEmpty() ? ReportData::tr("No date") : published,
        ReportData::counted(ReportData::Counted::Words, analysis.words),
        ReportData::tr("%1 shared", "share of the words").arg(ReportData::percent(analysis.sharedShare())),
        ReportData::counted(ReportData::Counted::Quotes, analysis.quotes.size())};
    const QString title =
        source.article.metadata.title.isEmpty() ? ReportData::tr("No headline") : source.article.metadata.title;
    const QString header =
        html::element(u"div", u"", html::text(u"span", u"key", source.key) + u' ' + htmlOutlet(source)) +
        html::text(u"div", u"title", title) + html::text(u"div", u"facts", facts.join(u" · "_s));
    return u"<article class=\"pane\" id=\"%1\"><header>%2</header>\n<div class=\"text\" tabindex=\"0\" role=\"region\" aria-label=\"%3\">\n"_s
               .arg(paneAnchor(index), header, html::escaped(source.key + u' ' + title)) +
           PaneText(data, index, source).html() + u"</div></article>\n"_s;
}

} // namespace Sidelight
