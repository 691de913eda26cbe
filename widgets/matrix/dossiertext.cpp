// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/matrix/dossiertext.h"

#include "models/claims/reading/cooccurrence.h"
#include "models/claims/stancetext.h"
#include "models/exchange/pages/htmltext.h"
#include "models/text/excerpt.h"
#include "models/text/positiontext.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype contextLength = 1200; // on either side of what is coded
constexpr qsizetype shortLength = 90;
constexpr qsizetype checksumLength = 8;
constexpr int stripCells = 30;
constexpr int stripCellWidth = 8;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::DossierText)
};

/** Puts the pieces of one dossier together; rich text as QTextDocument knows it. */
class Writer
{
public:
    Writer(const ClaimDossier &dossier, const ProjectData &data, const SpanPalette &colours)
        : m_dossier(dossier)
        , m_data(data)
        , m_colours(colours)
    {
    }

    [[nodiscard]] QString muted(const QString &html) const
    {
        return u"<span style=\"color:%1\">%2</span>"_s.arg(m_colours.muted.name(), html);
    }

    [[nodiscard]] QString heading(const QString &text) const
    {
        return u"<p style=\"margin-top:14px;margin-bottom:4px\"><b>%1</b></p>"_s.arg(html::escaped(text));
    }

    [[nodiscard]] QString title(const QString &below) const
    {
        return u"<table cellspacing=\"0\" cellpadding=\"0\"><tr><td bgcolor=\"%1\" width=\"4\"></td><td width=\"10\">"
               "</td><td><span style=\"font-size:large\"><b>%2</b></span><br>%3</td></tr></table>"_s.arg(
                   claimColour().name(), html::escaped(m_dossier.claim.name), below);
    }

    /** What the codebook says of the claim. */
    [[nodiscard]] QString about() const
    {
        QString text;
        if (!m_dossier.claim.description.isEmpty()) {
            text += paragraph(html::escaped(m_dossier.claim.description));
        }
        if (!m_dossier.claim.memo.isEmpty()) {
            text += heading(Text::tr("Memo")) + paragraph(html::escaped(m_dossier.claim.memo));
        }
        return text;
    }

    [[nodiscard]] QString coding(const Source &source, const DossierCoding &entry, const Span &context,
                                 bool isCurrent) const
    {
        const Coding &coding = entry.coding;
        QString html = stanceLine(coding, isCurrent);
        if (coding.span) {
            html += paragraph(contextText(source, *coding.span, context)) + paragraph(positionOf(source, *coding.span));
        } else {
            html += paragraph(muted(html::escaped(Text::tr("Reviewed, nothing here."))));
        }
        if (!coding.note.isEmpty()) {
            html += paragraph(html::escaped(Text::tr("Note: %1").arg(coding.note)));
        }
        return html;
    }

    /** What there is to say of a source without codings. */
    [[nodiscard]] QString silence(const DossierSource &source) const
    {
        return paragraph(muted(html::escaped(source.isRead ? Text::tr("Read; nothing coded, and not said to omit it.")
                                                           : Text::tr("Not read yet."))));
    }

    /** One line a coding of a source, each a link. */
    [[nodiscard]] QString lines(const DossierSource &found) const
    {
        const Source *source = m_data.source(found.source);
        QString rows;
        for (const DossierCoding &entry : found.codings) {
            const QString words = entry.coding.span ? excerpt(source->article.text, *entry.coding.span, shortLength)
                                                    : Text::tr("omits · reviewed, nothing here");
            rows += row(*source, entry.coding.stance, linked(codingLink, entry.coding.id, words));
        }
        if (found.codings.isEmpty()) {
            const QString words = found.isRead ? Text::tr("read, nothing coded") : Text::tr("not read yet");
            rows += row(*source, std::nullopt, linked(sourceLink, source->id, words));
        }
        return rows;
    }

    [[nodiscard]] QString speakers() const
    {
        QString rows;
        for (const DossierSpeaker &speaker : m_dossier.speakers) {
            QStringList keys;
            for (const QUuid &id : speaker.sources) {
                keys.append(m_data.source(id)->key);
            }
            rows += paragraph(
                u"<b>%1</b> · "_s.arg(html::escaped(speaker.name)) +
                html::escaped(Text::tr("%n coding(s) in %1", nullptr, speaker.codings).arg(keys.join(u", "_s))));
        }
        return rows.isEmpty() ? QString() : heading(Text::tr("Speakers")) + rows;
    }

    [[nodiscard]] static QString sourceName(const Source &source)
    {
        const Metadata &metadata = source.article.metadata;
        const QString date = metadata.published.isValid()
                                 ? QLocale().toString(metadata.published.date(), QLocale::LongFormat)
                                 : Text::tr("no date");
        return html::escaped(source.key) + u" · " +
               html::escaped(metadata.outlet.isEmpty() ? Text::tr("outlet not given") : metadata.outlet) + u" · " +
               html::escaped(date);
    }

    [[nodiscard]] static QString paragraph(const QString &html)
    {
        return u"<p style=\"margin-top:2px;margin-bottom:2px\">%1</p>"_s.arg(html);
    }

private:
    [[nodiscard]] QColor claimColour() const { return m_colours.colour(colourNumber(m_dossier.claim)); }

    [[nodiscard]] QString linked(QLatin1StringView kind, const QUuid &id, const QString &text) const
    {
        return u"<a href=\"%1%2\" style=\"color:%3;text-decoration:none\">%4</a>"_s.arg(
            kind, id.toString(QUuid::WithoutBraces), m_colours.ink.name(), html::escaped(text));
    }

    /** From one font that has them all: from several they would be of several sizes, and so would the lines. */
    [[nodiscard]] static QString sign(const QString &text, const QColor &colour)
    {
        return u"<span style=\"font-family:'Noto Sans Symbols2','DejaVu Sans';color:%1\">%2</span>"_s.arg(colour.name(),
                                                                                                          text);
    }

    [[nodiscard]] QString stanceLine(const Coding &coding, bool isCurrent) const
    {
        const QString words = html::escaped(describeStance(coding.stance, coding.attributedTo));
        return u"<p style=\"margin-top:12px;margin-bottom:4px%1\">%2%3</p>"_s.arg(
            isCurrent ? u";background-color:"_s + m_colours.accentWash.name() : QString(),
            sign(stanceSign(coding.stance), claimColour()) + u' ', words);
    }

    [[nodiscard]] QString contextText(const Source &source, const Span &span, const Span &context) const
    {
        const QString &text = source.article.text;
        const auto oneLine = [](QString part) { return html::escaped(part.replace(u'\n', u' ')); };
        const QStringView before = QStringView(text).sliced(context.begin, span.begin - context.begin);
        const QStringView after = QStringView(text).sliced(span.end, context.end - span.end);
        const QStringView shownBefore = endOf(before, contextLength);
        const QStringView shownAfter = beginningOf(after, contextLength);
        return u"<span style=\"font-family:'%1'\">%2<u>%3</u>%4</span>"_s.arg(
            Metrics().font(TypeRole::CellExcerpt).family(),
            muted((shownBefore == before ? QString() : u"… "_s) + oneLine(shownBefore.toString())),
            oneLine(text.sliced(span.begin, span.length())), // what was coded stands there to the last word
            muted(oneLine(shownAfter.toString()) + (shownAfter == after ? QString() : u" …"_s)));
    }

    [[nodiscard]] QString positionOf(const Source &source, const Span &span) const
    {
        return muted(u"<small>%1 · %2 · SHA-256 %3…</small>"_s.arg(
            html::escaped(source.key), positionText(source.article.text, span),
            QString::fromLatin1(source.article.sha256.toHex().first(checksumLength))));
    }

    [[nodiscard]] QString row(const Source &source, std::optional<Stance> stance, const QString &html) const
    {
        return u"<tr><td bgcolor=\"%1\" style=\"padding:1px 5px;vertical-align:middle\"><small><b>%2</b></small></td>"
               "<td style=\"padding:1px 5px;vertical-align:middle\">%3</td><td style=\"padding:1px 2px;vertical-align:middle\">%4</td></tr>"_s
                   .arg(m_colours.window2.name(), html::escaped(source.key),
                        sign(stance ? stanceSign(*stance) : u"□"_s,
                             stance && *stance != Stance::Omits ? claimColour() : m_colours.muted),
                        html);
    }

    const ClaimDossier &m_dossier;
    const ProjectData &m_data;
    const SpanPalette &m_colours;
};

/** The claims that are coded over the same words, or stand in the same sources. */
QString companions(const ClaimDossier &dossier, const ProjectData &data)
{
    QList<QUuid> claims;
    std::ranges::transform(data.claims, std::back_inserter(claims), &Claim::id);
    QList<CoOccurrence> all = coOccurrences(claims, data.codings);
    all.removeIf(
        [&dossier](const CoOccurrence &pair) { return pair.a != dossier.claim.id && pair.b != dossier.claim.id; });
    std::ranges::stable_sort(all, std::ranges::greater(),
                             [](const CoOccurrence &pair) { return std::pair(pair.overlaps, pair.sources); });
    QString rows;
    for (const CoOccurrence &pair : std::as_const(all)) {
        const Claim *other = data.claim(pair.a == dossier.claim.id ? pair.b : pair.a);
        const QString words =
            pair.overlaps > 0 ? Text::tr("over the same words %n time(s)", nullptr, pair.overlaps) + u" · " : QString();
        rows += Writer::paragraph(u"<b>%1</b> · "_s.arg(html::escaped(other->name)) +
                                  html::escaped(words + Text::tr("both in %n source(s)", nullptr, pair.sources)));
    }
    return rows;
}

/** Where in a text a claim is coded: a row of cells from lead to tail. */
QString strip(const QList<Span> &spans, qsizetype length, const QColor &colour, const QColor &rest)
{
    QString cells;
    for (int cell = 0; cell < stripCells; ++cell) {
        const Span part{length * cell / stripCells, length * (cell + 1) / stripCells};
        const bool isCoded = std::ranges::any_of(spans, [&part](const Span &span) { return span.intersects(part); });
        cells += u"<td width=\"%1\" bgcolor=\"%2\" style=\"font-size:5px\"></td>"_s.arg(stripCellWidth)
                     .arg((isCoded ? colour : rest).name());
    }
    return u"<table cellspacing=\"0\" cellpadding=\"1\" style=\"margin-bottom:6px\"><tr>"_s + cells +
           u"</tr></table>"_s;
}

QString coverage(const ClaimDossier &dossier)
{
    return Text::tr("%1 of %n source(s)", nullptr, static_cast<int>(dossier.sources.size()))
        .arg(QLocale().toString(dossier.coded()));
}

} // namespace

QString cellDossier(const ClaimDossier &dossier, const ProjectData &data, const QUuid &source, const QUuid &current,
                    const SpanPalette &colours)
{
    const Writer writer(dossier, data, colours);
    const auto own = std::ranges::find(dossier.sources, source, &DossierSource::source);
    if (own == dossier.sources.cend()) {
        return {};
    }
    const Source &shown = *data.source(source);
    QString html = writer.title(writer.muted(Writer::sourceName(shown))) + writer.about();
    const QList<Span> contexts = contextsOf(shown, own->codings);
    for (qsizetype i = 0; i < contexts.size(); ++i) {
        const DossierCoding &entry = own->codings.at(i);
        html += writer.coding(shown, entry, contexts.at(i), entry.coding.id == current && contexts.size() > 1);
    }
    if (own->codings.isEmpty()) {
        html += writer.silence(*own);
    }
    QString others;
    for (const DossierSource &other : dossier.sources) {
        others += other.source == source ? QString() : writer.lines(other);
    }
    if (!others.isEmpty()) {
        html +=
            writer.heading(Text::tr("In the other sources")) + u"<table cellspacing=\"2\">"_s + others + u"</table>"_s;
    }
    return html + writer.speakers();
}

QString claimDossierText(const ClaimDossier &dossier, const ProjectData &data, const SpanPalette &colours)
{
    const Writer writer(dossier, data, colours);
    const QString above = (dossier.path + QStringList{coverage(dossier)}).join(u" · "_s);
    QString html = writer.title(writer.muted(html::escaped(above))) + writer.about() + writer.speakers();
    if (const QString others = companions(dossier, data); !others.isEmpty()) {
        html += writer.heading(Text::tr("Coded together with")) + others;
    }
    for (const DossierSource &source : dossier.sources) {
        const Source &shown = *data.source(source.source);
        html += u"<p style=\"margin-top:16px;margin-bottom:0\"><b>%1</b></p>"_s.arg(Writer::sourceName(shown));
        const QList<Span> contexts = contextsOf(shown, source.codings);
        for (qsizetype i = 0; i < contexts.size(); ++i) {
            html += writer.coding(shown, source.codings.at(i), contexts.at(i), false);
        }
        if (source.codings.isEmpty()) {
            html += writer.silence(source);
        }
    }
    return html;
}

QString sourceProfileText(const SourceProfile &profile, const ProjectData &data, const QUuid &source,
                          const SpanPalette &colours)
{
    const Source *shown = data.source(source);
    if (!shown) {
        return {};
    }
    const ClaimDossier none;
    const Writer writer(none, data, colours);
    const QLocale locale;
    const auto percent = [&locale](double share) { return locale.toString(qRound(share * 100)) + u"\u00A0%"_s; };
    QString html = u"<p><span style=\"font-size:large\"><b>%1</b></span></p>"_s.arg(Writer::sourceName(*shown));
    html +=
        Writer::paragraph(html::escaped(Text::tr("%1 of its text no other source has; %2 is what someone says in it.")
                                            .arg(percent(profile.ownShare), percent(profile.quotedShare))));
    html += writer.heading(Text::tr("Claims, from lead to tail"));
    for (const ProfileClaim &entry : profile.claims) {
        const Claim *claim = data.claim(entry.claim);
        QList<Span> spans;
        for (const Coding &coding : data.codings) {
            if (coding.claim == entry.claim && coding.source == source && coding.span) {
                spans.append(*coding.span);
            }
        }
        const QString name = claim ? claim->name : QString();
        html += Writer::paragraph(
            u"<b>%1</b> · "_s.arg(html::escaped(name)) +
            html::escaped(Text::tr("%n coding(s), from %1", nullptr, entry.codings).arg(percent(entry.first))));
        html +=
            strip(spans, shown->article.text.size(), colours.colour(claim ? colourNumber(*claim) : 0), colours.window2);
    }
    if (profile.claims.isEmpty()) {
        html += Writer::paragraph(writer.muted(html::escaped(Text::tr("Nothing is coded in it."))));
    }
    QStringList omitted;
    for (const QUuid &id : profile.omitted) {
        omitted.append(data.claim(id) ? data.claim(id)->name : QString());
    }
    if (!omitted.isEmpty()) {
        html += writer.heading(Text::tr("Omits")) + Writer::paragraph(html::escaped(omitted.join(u", "_s)));
    }
    html += profile.speakers.isEmpty() ? QString() : writer.heading(Text::tr("Who speaks"));
    for (const ProfileSpeaker &speaker : profile.speakers) {
        html += Writer::paragraph(u"<b>%1</b> · "_s.arg(html::escaped(
                                      speaker.speaker.isEmpty() ? Text::tr("nobody knows who") : speaker.speaker)) +
                                  html::escaped(Text::tr("%n quote(s)", nullptr, speaker.quotes)));
    }
    return html;
}

} // namespace Sidelight
