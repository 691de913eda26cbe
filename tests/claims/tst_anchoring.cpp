// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/anchoring/anchoring.h"

#include "models/claims/anchoring/anchorsearch.h"
#include "models/text/tokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

Q_DECLARE_METATYPE(Sidelight::AnchorMethod)

namespace
{

const QString article = u"The council met on Tuesday. The bridge will open in May, the mayor said.\n"
                        "Critics doubt it. The toll, they say, will keep drivers away 🚲 from the bridge.\n"
                        "The council will vote again in June. The mayor did not comment on the toll.\n"_s;

Span spanOf(const QString &text, const QString &words, qsizetype from = 0)
{
    const qsizetype begin = text.indexOf(words, from);
    Q_ASSERT(begin >= 0);
    return {begin, begin + words.size()};
}

QString wordsAt(const QString &text, const Span &span)
{
    return text.sliced(span.begin, span.length());
}

} // namespace

class TestAnchoring final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void likenessIsTheShareThatNeedsNoEdit()
    {
        QCOMPARE(likeness(u"kitten", u"sitting"), 1 - 3.0 / 7); // the textbook example: three edits
        QCOMPARE(likeness(u"", u""), 1.0);
        QCOMPARE(likeness(u"abc", u""), 0.0);
        QCOMPARE(likeness(u"abc", u"abc"), 1.0);
    }

    void anAnchorHasContextOfWholeCharacters()
    {
        const QString text = QString(u"🚲"_s).repeated(40) + u"word"_s + QString(u"🚲"_s).repeated(3);
        const TextAnchor anchor = textAnchor(text, Positions(text), {80, 84});
        QCOMPARE(anchor.exact, u"word"_s);
        QCOMPARE(anchor.prefix, QString(u"🚲"_s).repeated(32));
        QCOMPARE(anchor.suffix, QString(u"🚲"_s).repeated(3));
        QCOMPARE(anchor.position, (Span{40, 44}));
    }

    void wordsAreFoundAgain_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected"); // empty: they are gone
        QTest::addColumn<AnchorMethod>("method");
        const QString bridge = u"The bridge will open in May"_s;
        const auto edited = [](const QString &from, const QString &to) { return QString(article).replace(from, to); };
        const QString first = article.first(article.indexOf(u'\n') + 1);
        QTest::newRow("nothing has changed") << article << bridge << bridge << AnchorMethod::Exact;
        QTest::newRow("something was put in before")
            << u"Updated at noon.\n"_s + article << bridge << bridge << AnchorMethod::Exact;
        QTest::newRow("a short word keeps its place among its like")
            << edited(u"The toll, they"_s, u"Its toll, they"_s) << u"toll"_s << u"toll"_s << AnchorMethod::Exact;
        QTest::newRow("its paragraph was moved to the end")
            << article.sliced(first.size()) + first << bridge << bridge << AnchorMethod::Context;
        QTest::newRow("a word was put in") << edited(u"will open in May"_s, u"will finally open in May"_s) << bridge
                                           << u"The bridge will finally open in May"_s << AnchorMethod::Fuzzy;
        QTest::newRow("its last word was changed") << edited(u"open in May,"_s, u"open in July,"_s) << bridge
                                                   << u"The bridge will open in July"_s << AnchorMethod::Fuzzy;
        QTest::newRow("its first word was changed")
            << edited(u"The bridge will open"_s, u"That bridge will open"_s) << bridge
            << u"That bridge will open in May"_s << AnchorMethod::Fuzzy;
        QTest::newRow("its sentence was taken out")
            << edited(u"The bridge will open in May, the mayor said."_s, QString()) << bridge << QString()
            << AnchorMethod::Exact;
        QTest::newRow("a short word whose sentence is gone is not looked for elsewhere")
            << edited(u"Critics doubt it. The toll, they say, will keep drivers away 🚲 from the bridge.\n"_s, QString())
            << u"toll"_s << QString() << AnchorMethod::Exact;
        QTest::newRow("the text is another")
            << u"Nothing of it stands here."_s << bridge << QString() << AnchorMethod::Exact;
        QTest::newRow("the text is empty") << QString() << bridge << QString() << AnchorMethod::Exact;
    }

    void wordsAreFoundAgain()
    {
        QFETCH(const QString, after);
        QFETCH(const QString, words);
        QFETCH(const QString, expected);
        QFETCH(const AnchorMethod, method);
        const Reanchoring reanchoring(article, after);
        const auto found = reanchoring.find(spanOf(article, words));
        QCOMPARE(found ? wordsAt(after, found->span) : QString(), expected);
        if (found) {
            QCOMPARE(found->method, method);
            QVERIFY(found->score > 0 && found->score <= 1);
        }
        const auto later = findAnchor(reanchoring.anchor(spanOf(article, words)), after); // the old text is gone
        QCOMPARE(later ? wordsAt(after, later->span) : QString(), expected);
    }

    void theSecondOfTwoLikeSentencesStaysTheSecond()
    {
        const QString before = u"He said no. The crowd left.\nHe said no. The press stayed.\n"_s;
        const QString after = u"At dusk it rained hard. He said no. The crowd left.\nHe said no. The press stayed.\n"_s;
        const Span second = spanOf(before, u"He said no"_s, 5);
        const auto found = Reanchoring(before, after).find(second);
        QVERIFY(found.has_value());
        QCOMPARE(found->span, spanOf(after, u"He said no"_s, after.indexOf(u'\n')));
    }

    void positionsGoTheSameWay()
    {
        const QString after = u"Noon. "_s + article;
        const Reanchoring reanchoring(article, after);
        for (const qsizetype position : {0LL, 10LL, 40LL, 100LL}) {
            QCOMPARE(reanchoring.positionOf(position), position + 6);
        }
        QVERIFY(Reanchoring(article, QString()).positionOf(50) == 0);
    }

    void whatWasNotEditedIsFoundAfterAnyEdits_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed) {
            QTest::addRow("edits no. %u", seed) << seed;
        }
    }

    /** Sentences of distinct words; some are edited, some taken out, some put in. Untouched ones must be found. */
    void whatWasNotEditedIsFoundAfterAnyEdits()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        const auto sentence = [&] {
            QStringList words;
            for (int count = random.bounded(6, 14); count > 0; --count) {
                words.append(u"w%1"_s.arg(random.bounded(400)));
            }
            return words.join(u' ') + u". "_s;
        };
        QString before;
        QString after;
        QList<std::pair<Span, Span>> kept;
        QList<Span> all;
        for (int i = 0; i < 30; ++i) {
            const QString text = sentence();
            const Span was{before.size(), before.size() + text.size() - 2};
            all.append(was);
            before += text;
            switch (random.bounded(5)) {
            case 0: // taken out
                break;
            case 1: // edited in the middle
                after += QString(text).insert(text.indexOf(u' '), u" put in"_s);
                break;
            case 2: // something new before it
                after += sentence();
                [[fallthrough]];
            default:
                kept.append({was, {after.size(), after.size() + text.size() - 2}});
                after += text;
            }
        }
        const Reanchoring reanchoring(before, after);
        for (const auto &[was, is] : std::as_const(kept)) {
            const auto found = reanchoring.find(was);
            QVERIFY(found.has_value());
            QCOMPARE(found->span, is);
            QVERIFY(found->score > 0.7);
        }
        for (const Span &span : std::as_const(all)) {
            const auto found = reanchoring.find(span);
            QVERIFY(!found || (found->span.begin >= 0 && !found->span.isEmpty() && found->span.end <= after.size()));
        }
    }
};

QTEST_GUILESS_MAIN(TestAnchoring)
#include "tst_anchoring.moc"
