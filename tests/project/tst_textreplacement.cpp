// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/textreplacement.h"

#include "models/project/acts.h"

#include "samplefile.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QString oldText = u"🚲 The bridge will open in May, the mayor said on Tuesday.\n"
                        "Critics doubt it very much. The toll will keep drivers away, they say.\n"_s;

Article articleOf(const QString &text)
{
    Article article;
    article.fileName = u"newer.txt"_s;
    article.text = text;
    article.originalBytes = text.toUtf8();
    return article;
}

Span spanOf(const QString &text, const QString &words)
{
    const qsizetype begin = text.indexOf(words);
    return {begin, begin + words.size()};
}

} // namespace

class TestTextReplacement final : public QObject
{
    Q_OBJECT

private:
    ProjectData m_data;
    QUuid m_source = sample::source(1).id;

    Span at(const QString &words) const { return spanOf(m_data.source(m_source)->article.text, words); }
    QString wordsOf(const Span &span) const
    {
        return m_data.source(m_source)->article.text.sliced(span.begin, span.length());
    }
    Coding coding(uint number, const QString &words) const
    {
        return sample::coding(number, sample::claim(3).id, m_source, at(words));
    }

    TextReplacement replace(const QString &text)
    {
        const ProjectData before = m_data;
        const TextReplacement replacement =
            acts::replaceText(m_data, m_source, articleOf(text), u"kb"_s, sample::someTime(500));
        m_data.apply(replacement.change);
        ProjectData back = m_data;
        back.apply(inverted(replacement.change));
        if (back != before) {
            qFatal("not taken back");
        }
        return replacement;
    }

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_data = {};
        m_data.id = sample::idOf(1);
        Source source = sample::source(1);
        Article article = articleOf(oldText);
        article.metadata.outlet = u"The Riverside Post"_s;
        article.sha256 = QCryptographicHash::hash(article.originalBytes, QCryptographicHash::Sha256);
        source.article = article;
        source.overrules = {};
        m_data.apply(sample::adding(source, sample::source(2), sample::claim(3)));
    }

    void codingsFollowTheirWordsOrBecomeOrphans()
    {
        m_data.apply(sample::adding(coding(1, u"The bridge will open in May"_s), coding(2, u"doubt it very much"_s),
                                    coding(3, u"The toll will keep drivers away"_s)));
        const QString newer = u"Two wheels! The bridge will open in May, the mayor said on Tuesday.\n"
                              "The toll will surely keep drivers away, they say.\n"_s;
        const TextReplacement done = replace(newer);
        QCOMPARE(done.exact, 1);
        QCOMPARE(done.fuzzy, 1);
        QCOMPARE(done.orphaned, 1);
        QCOMPARE(wordsOf(*m_data.coding(sample::idOf(3001))->span), u"The bridge will open in May"_s);
        QCOMPARE(wordsOf(*m_data.coding(sample::idOf(3003))->span), u"The toll will surely keep drivers away"_s);
        QVERIFY(!m_data.coding(sample::idOf(3002)));
        const OrphanedCoding *orphan = m_data.orphan(sample::idOf(3002));
        QVERIFY(orphan);
        QCOMPARE(orphan->anchor.exact, u"doubt it very much"_s);
        QCOMPARE(orphan->anchor.prefix, u"e mayor said on Tuesday.\nCritics "_s.right(32));
        QCOMPARE(orphan->note, coding(2, u"doubt"_s).note);
        QVERIFY(!m_data.source(m_source)->isRead);
        QCOMPARE(m_data.source(m_source)->article.metadata.outlet, u"The Riverside Post"_s);
    }

    void anOrphanIsACodingAgainWhenItsWordsAreBack()
    {
        m_data.apply(sample::adding(coding(2, u"doubt it very much"_s)));
        QCOMPARE(replace(u"Another text altogether."_s).orphaned, 1);
        m_data.apply(acts::markOmits(m_data, sample::claim(3).id, m_source, u"kb"_s, sample::someTime()));
        QCOMPARE(replace(u"Late news. "_s + oldText).adopted, 1);
        QVERIFY(m_data.orphans.isEmpty());
        QCOMPARE(m_data.codings.size(), 1); // and nobody says any more that the source omits it
        QCOMPARE(wordsOf(*m_data.codings.constFirst().span), u"doubt it very much"_s);
    }

    void anOrphanIsGivenAPlaceByHand()
    {
        m_data.apply(sample::adding(coding(2, u"doubt it very much"_s)));
        replace(u"Critics are doubtful, to say the least."_s);
        const QUuid id = sample::idOf(3002);
        QVERIFY(acts::reattachOrphan(m_data, id, {0, 0}, sample::someTime()).isEmpty());
        QVERIFY(acts::reattachOrphan(m_data, id, {0, 1000}, sample::someTime()).isEmpty());
        const Change change = acts::reattachOrphan(m_data, id, at(u"are doubtful"_s), sample::someTime(900));
        m_data.apply(change);
        QVERIFY(m_data.orphans.isEmpty());
        QCOMPARE(wordsOf(*m_data.coding(id)->span), u"are doubtful"_s);
        QCOMPARE(m_data.coding(id)->created, sample::someTime(2));
        m_data.apply(inverted(change));
        m_data.apply(acts::removeOrphans(m_data, {id}));
        QVERIFY(m_data.orphans.isEmpty() && m_data.codings.isEmpty());
    }

    void aLinkKeepsTheWordsOfAnEndThatIsGone()
    {
        const Place critics{m_source, at(u"Critics doubt it very much"_s)};
        const Place other{sample::source(2).id, {0, 9}};
        m_data.apply(acts::addLink(
            m_data, acts::newLink(m_data, LinkKind::Contradicts, critics, other, u"kb"_s, sample::someTime())));
        replace(u"🚲🚲 The bridge will open in May, the mayor said on Tuesday.\n"_s);
        const SpanLink &link = m_data.links.constFirst();
        QVERIFY(link.isLoose());
        QCOMPARE(link.wordsA, u"Critics doubt it very much"_s);
        QCOMPARE(link.b, other);
    }

    void aCorrectedQuoteThatIsGoneIsToldInTheMemo()
    {
        const Span content = at(u"Critics doubt it very much"_s);
        m_data.apply(acts::addQuote(m_data, m_source, content, {.speaker = u"Ann Lee"_s}, u"kb"_s, sample::someTime()));
        m_data.apply(acts::editMemo(m_data, m_source, u"First edition."_s, u"kb"_s, sample::someTime()));
        const TextReplacement done = replace(u"The bridge will open in May."_s);
        QCOMPARE(done.lost, 1);
        QVERIFY(m_data.quoteDecisions.isEmpty());
        const QString memo = m_data.memo(m_source);
        QVERIFY(memo.startsWith(u"First edition.\n\n"_s));
        QVERIFY(memo.endsWith(u"“Critics doubt it very much” – Ann Lee"_s));
    }

    void theSameTextIsNoAct()
    {
        QVERIFY(acts::replaceText(m_data, m_source, articleOf(oldText), u"kb"_s, sample::someTime()).change.isEmpty());
        QVERIFY(acts::replaceText(m_data, sample::idOf(9), articleOf(u"x"_s), u"kb"_s, {}).change.isEmpty());
    }

    void nothingIsDroppedWhateverWasEdited_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed) {
            QTest::addRow("edits no. %u", seed) << seed;
        }
    }

    /** Random texts of words and wide characters; in memory and in the file. */
    void nothingIsDroppedWhateverWasEdited()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        const QStringList all{u"bridge"_s, u"toll"_s, u"🚲"_s,    u"May"_s,  u"the"_s,
                              u"mayor"_s,  u"said"_s, u"שלום"_s, u"nine"_s, u"vote"_s};
        const auto sentence = [&] {
            QStringList words;
            for (int count = random.bounded(3, 12); count > 0; --count) {
                words.append(all.at(random.bounded(all.size())) + QString::number(random.bounded(30)));
            }
            return words.join(u' ') + u". "_s;
        };
        QStringList sentences;
        for (int i = 0; i < 20; ++i) {
            sentences.append(sentence());
        }
        const QTemporaryDir folder(sample::memoryFolder());
        const auto file = ProjectFile::create(folder.filePath(u"texts.sidelight"_s));
        m_data = (*file)->read().value();
        Source source = sample::source(1);
        source.article = articleOf(sentences.join(QString()));
        source.article.sha256 = QCryptographicHash::hash(source.article.originalBytes, QCryptographicHash::Sha256);
        source.overrules = {};
        Change start = sample::adding(source, sample::claim(3));
        const Positions positions(source.article.text);
        for (uint i = 0; i < 60; ++i) {
            const qsizetype begin = random.bounded(positions.codePointLength() - 1);
            const qsizetype end = begin + random.bounded(qsizetype(1), positions.codePointLength() - begin);
            start.codings.append({{},
                                  sample::coding(i, sample::claim(3).id, source.id,
                                                 positions.fromCodePoints({begin, std::min(end, begin + 60)}))});
        }
        m_data.apply(start);
        QVERIFY((*file)->apply(start));
        const ProjectData first = m_data;
        QList<Change> done;
        for (int round = 0; round < 4; ++round) {
            for (int edit = 0; edit < 6; ++edit) {
                const qsizetype place = random.bounded(sentences.size());
                if (random.bounded(3) == 0) {
                    sentences.insert(place, sentence());
                } else if (random.bounded(2) == 0) {
                    sentences.swapItemsAt(place, random.bounded(sentences.size()));
                } else {
                    sentences[place] = sentence();
                }
            }
            done.append(replace(sentences.join(QString())).change);
            QVERIFY((*file)->apply(done.constLast()));
            QVERIFY((*file)->read() == m_data);
            QCOMPARE(m_data.codings.size() + m_data.orphans.size(), first.codings.size());
            QSet<QUuid> ids;
            for (const Coding &held : std::as_const(m_data.codings)) {
                ids.insert(held.id);
            }
            for (const OrphanedCoding &held : std::as_const(m_data.orphans)) {
                ids.insert(held.id);
            }
            QCOMPARE(ids.size(), first.codings.size());
        }
        while (!done.isEmpty()) {
            QVERIFY((*file)->apply(inverted(done.takeLast())));
        }
        QVERIFY((*file)->read() == first);
    }
};

QTEST_GUILESS_MAIN(TestTextReplacement)
#include "tst_textreplacement.moc"
