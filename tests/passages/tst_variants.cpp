// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/variants.h"
#include "models/passages/groups.h"
#include "passagechecks.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

PassageGroup groupOf(const QStringList &texts)
{
    PassageGroup group;
    for (int i = 0; i < texts.size(); ++i) {
        group.members.append(GroupMember{i, {0, texts.at(i).size()}});
    }
    return group;
}

QString textOf(const QString &text, const Span &span)
{
    return text.sliced(span.begin, span.length());
}

/** What a row has in a column: "=" the same, "~" changed, "+" only here, "-" left out, "%" moved. */
QString printedCell(const Variants &variants, const QStringList &texts, int row, int column)
{
    QStringList parts;
    for (const AlignedRun &run : variants.cell(row, column)) {
        const QString &own = texts.at(variants.rows().at(row).member.source);
        const QString &base = texts.at(variants.rows().at(variants.base()).member.source);
        switch (run.kind) {
        case RunKind::Same:
            parts.append(u"="_s + textOf(own, run.b));
            break;
        case RunKind::Changed:
            parts.append(u"~"_s + textOf(own, run.b));
            break;
        case RunKind::OnlyInA:
            parts.append(u"-"_s + textOf(base, run.a));
            break;
        case RunKind::OnlyInB:
            parts.append(u"+"_s + textOf(own, run.b));
            break;
        case RunKind::Moved:
            parts.append(u"%"_s + textOf(own, run.b));
            break;
        }
    }
    return parts.join(u' ');
}

QStringList printed(const QStringList &texts, int base = 0)
{
    const Variants variants(groupOf(texts).members, texts, base);
    QStringList lines;
    for (int row = 0; row < variants.rows().size(); ++row) {
        QStringList cells;
        for (int column = 0; column < variants.columns().size(); ++column) {
            cells.append(printedCell(variants, texts, row, column));
        }
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

const QString gates = u"the harbour master closed both gates before the storm came in from the north"_s;

} // namespace

class TestVariants : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void columnsLineUp_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("the same words need one column")
            << QStringList{u"closed both gates"_s, u"Closed  both “gates”"_s}
            << QStringList{u"=closed both gates"_s, u"=Closed  both “gates"_s};
        QTest::newRow("a changed word") << QStringList{u"closed both gates early"_s, u"closed all gates early"_s}
                                        << QStringList{u"=closed | =both | =gates early"_s,
                                                       u"=closed | ~all | =gates early"_s};
        QTest::newRow("a word that is only here")
            << QStringList{u"closed both gates"_s, u"closed both iron gates"_s}
            << QStringList{u"=closed both |  | =gates"_s, u"=closed both | +iron | =gates"_s};
        QTest::newRow("a word that is left out")
            << QStringList{u"closed both iron gates"_s, u"closed both gates"_s}
            << QStringList{u"=closed both | =iron | =gates"_s, u"=closed both | -iron | =gates"_s};
        QTest::newRow("two texts that put in at the same place share a column")
            << QStringList{u"closed both gates"_s, u"closed both iron gates"_s, u"closed both old stone gates"_s}
            << QStringList{u"=closed both |  | =gates"_s, u"=closed both | +iron | =gates"_s,
                           u"=closed both | +old stone | =gates"_s};
        QTest::newRow("what one leaves out is cut where another differs")
            << QStringList{u"he closed both gates before the storm"_s, u"he closed"_s,
                           u"he closed both doors before the storm"_s}
            << QStringList{u"=he closed | =both | =gates | =before the storm"_s,
                           u"=he closed | -both | -gates | -before the storm"_s,
                           u"=he closed | =both | ~doors | =before the storm"_s};
        QTest::newRow("changed words are never cut")
            << QStringList{u"he closed both iron gates before noon"_s, u"he closed every single door before noon"_s,
                           u"he closed both gates before noon"_s}
            << QStringList{u"=he closed | =both iron gates | =before noon"_s,
                           u"=he closed | ~every single door | =before noon"_s,
                           u"=he closed | =both -iron =gates | =before noon"_s};
        QTest::newRow("moved words stand under the same words")
            << QStringList{u"before the storm came he closed both of the iron gates"_s,
                           u"he closed both of the iron gates before the storm came"_s}
            << QStringList{u"=before the storm came | =he closed both of the iron gates"_s,
                           u"%before the storm came | =he closed both of the iron gates"_s};
        QTest::newRow("right to left") << QStringList{u"غادرت السفن الميناء مساء"_s, u"غادرت السفن المرفأ مساء"_s}
                                       << QStringList{u"=غادرت السفن | =الميناء | =مساء"_s,
                                                      u"=غادرت السفن | ~المرفأ | =مساء"_s};
    }

    void columnsLineUp()
    {
        QFETCH(const QStringList, texts);
        QTEST(printed(texts), "rows");
    }

    void anyMemberCanBeTheBase()
    {
        const QStringList texts{u"closed both gates"_s, u"closed both iron gates"_s};
        QCOMPARE(printed(texts, 1),
                 (QStringList{u"=closed both | -iron | =gates"_s, u"=closed both | =iron | =gates"_s}));
        const Variants variants(groupOf(texts).members, texts, 1);
        QCOMPARE(variants.base(), 1);
        QCOMPARE(variants.rows().at(1).name, VariantName());
        QCOMPARE(variants.columns(),
                 (QList<VariantColumn>{{{0, 11}, 2, true}, {{12, 16}, 1, false}, {{17, 22}, 1, true}}));
    }

    void theBaseIsTheMostTypical_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<int>("base");
        QTest::newRow("the only one") << QStringList{gates} << 0;
        QTest::newRow("the first of equals") << QStringList{gates, gates} << 0;
        QTest::newRow("the whole one, not a trimmed one") << QStringList{gates.first(40), gates, gates.sliced(20)} << 1;
        QTest::newRow("what two say, not what one adds")
            << QStringList{gates + u" and then he went home to bed"_s, gates, gates} << 0;
        QTest::newRow("what most say") << QStringList{u"the harbour master closed all gates before dawn"_s, gates,
                                                      gates + u" again"_s}
                                       << 2;
    }

    void theBaseIsTheMostTypical()
    {
        QFETCH(const QStringList, texts);
        QTEST(Variants(groupOf(texts).members, texts).base(), "base");
    }

    void noMembersHaveNoBase()
    {
        const Variants variants({}, QStringList{});
        QCOMPARE(variants.base(), -1);
        QVERIFY(variants.rows().isEmpty() && variants.columns().isEmpty());
    }

    void variantsAreNamed_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("words");
        const auto row = [](const char *name, const QString &own, VariantKind kind, int words) {
            QTest::newRow(name) << own << static_cast<int>(kind) << words;
        };
        row("the same words", gates, VariantKind::Verbatim, 0);
        row("other case and marks",
            u"The Harbour-Master closed “both gates”, before the storm came in from the north."_s,
            VariantKind::Verbatim, 0);
        row("the end is left out", u"the harbour master closed both gates before the storm"_s, VariantKind::Trimmed, 5);
        row("a word in the middle is left out",
            u"the harbour master closed gates before the storm came in from the north"_s, VariantKind::Trimmed, 1);
        row("what was apart stands together", u"the harbour master closed in from the north"_s, VariantKind::Spliced,
            6);
        row("words are put in",
            u"the old harbour master closed both gates early before the storm came in from the north"_s,
            VariantKind::Inserted, 2);
        row("words in brackets",
            u"the harbour master [Ada Crane] closed both gates before the storm came in from the north"_s,
            VariantKind::Bracketed, 2);
        row("brackets in the place of words",
            u"the harbour master closed [them] before the storm came in from the north"_s, VariantKind::Bracketed, 2);
        row("another word", u"the harbour master shut both gates before the storm came in from the north"_s,
            VariantKind::Paraphrased, 1);
        row("another order", u"before the storm came in from the north the harbour master closed both gates"_s,
            VariantKind::Paraphrased, 6);
    }

    void variantsAreNamed()
    {
        QFETCH(const QString, own);
        QFETCH(const int, kind);
        QFETCH(const int, words);
        const QStringList texts{gates, own};
        const VariantName name = Variants(groupOf(texts).members, texts, 0).rows().at(1).name;
        QCOMPARE(static_cast<int>(name.kind), kind);
        QCOMPARE(name.words, words);
    }

    void slipsAreCleaned_data()
    {
        QTest::addColumn<QString>("slip");
        QTest::addColumn<QString>("clean");
        QTest::addColumn<bool>("isCleaned");
        QTest::newRow("a word said twice") << u"we saw the the gates close"_s << u"we saw the gates close"_s << true;
        QTest::newRow("a false start") << u"it was widely noted by - noted among the pilots"_s
                                       << u"it was widely noted among the pilots"_s << true;
        QTest::newRow("the correction left out") << u"it was widely noted by - noted among and then forgotten"_s
                                                 << u"it was widely noted by and then forgotten"_s << true;
        QTest::newRow("an apposition is no slip")
            << u"the pilot Ada Crane saw the gates close"_s << u"the pilot saw the gates close"_s << false;
        QTest::newRow("a short word again is no slip")
            << u"they lay in harbour in winter"_s << u"they lay in harbour"_s << false;
    }

    void slipsAreCleaned()
    {
        QFETCH(const QString, slip);
        QFETCH(const QString, clean);
        QFETCH(const bool, isCleaned);
        const QStringList texts{slip, clean};
        QCOMPARE(Variants(groupOf(texts).members, texts, 0).rows().at(1).name.kind == VariantKind::Cleaned, isCleaned);
    }

    void cellsHoldEveryWordOnce()
    {
        for (quint32 seed = 1; seed < 60; ++seed) {
            Checks::Prose prose(seed);
            const QStringList words = prose.words(40);
            QStringList texts;
            for (int i = 0; i < 7; ++i) {
                texts.append(prose.text(prose.edited(words, 8)));
            }
            const Variants variants(groupOf(texts).members, texts, static_cast<int>(seed % 7));
            for (int row = 0; row < variants.rows().size(); ++row) {
                QList<AlignedRun> all;
                for (int column = 0; column < variants.columns().size(); ++column) {
                    all += variants.cell(row, column);
                }
                const Span whole{0, texts.at(row).size()};
                const QString &base = texts.at(variants.base());
                QCOMPARE(Checks::rebuilt(texts.at(row), all, &AlignedRun::b), Checks::wordsOf(texts.at(row), whole));
                QCOMPARE(Checks::rebuilt(base, all, &AlignedRun::a), Checks::wordsOf(base, {0, base.size()}));
                QCOMPARE(Checks::rebuilt(base, variants.rows().at(row).runs, &AlignedRun::a),
                         Checks::wordsOf(base, {0, base.size()}));
            }
        }
    }

    void membersInPartsHaveNoWordsBetweenThem()
    {
        const QStringList texts{u"one two three (he said) four five six"_s, u"one two three four five"_s,
                                u"one two (she said) three four five six"_s};
        const QList<GroupMember> members = groupOf(texts).members;
        const QList<QList<Span>> parts{{{0, 13}, {24, 37}}, {{0, 23}}, {{0, 7}, {19, 38}}};
        const Variants variants(members, parts, texts, 0);
        QCOMPARE(variants.rows().at(1).name, (VariantName{VariantKind::Spliced, 1}));
        QCOMPARE(variants.rows().at(2).name.kind, VariantKind::Spliced);
        for (const Variant &row : variants.rows()) {
            QCOMPARE(row.counts.changed + row.counts.inserted, 0);
            for (const AlignedRun &run : row.runs) {
                QVERIFY(!textOf(texts.at(row.member.source), run.b).contains(u"said"));
                QVERIFY(!textOf(texts.at(0), run.a).contains(u"said"));
            }
        }
    }

    void changedWordsAreCutWhereAPartBegins()
    {
        const QList<VariantRun> changed{{RunKind::Changed, {0, 4}, {0, 3}}};
        QCOMPARE(cutAtBreaks(changed, {3}, {}),
                 (QList<VariantRun>{{RunKind::Changed, {0, 3}, {0, 3}}, {RunKind::OnlyInA, {3, 4}, {3, 3}}}));
        QCOMPARE(cutAtBreaks(changed, {}, {1}),
                 (QList<VariantRun>{{RunKind::Changed, {0, 4}, {0, 1}}, {RunKind::OnlyInB, {4, 4}, {1, 3}}}));
        const QList<VariantRun> same{{RunKind::Same, {2, 6}, {5, 9}}};
        QCOMPARE(cutAtBreaks(same, {2, 4}, {6}), (QList<VariantRun>{{RunKind::Same, {2, 3}, {5, 6}},
                                                                    {RunKind::Same, {3, 4}, {6, 7}},
                                                                    {RunKind::Same, {4, 6}, {7, 9}}}));
    }

    void hundredsOfMembersAreQuick()
    {
        Checks::Prose prose(5);
        const QStringList words = prose.words(120);
        QStringList texts;
        for (int i = 0; i < 800; ++i) {
            texts.append(prose.text(prose.edited(words, 10)));
        }
        QElapsedTimer timer;
        timer.start();
        const Variants variants(groupOf(texts).members, texts);
        QCOMPARE(variants.rows().size(), 800);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void theFiveArticles()
    {
        const QDir folder(QStringLiteral(SIDELIGHT_SHARED "/articles"));
        QStringList texts;
        QList<PassageSource> sources;
        for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            texts.append(QString::fromUtf8(file.readAll()));
            sources.append({texts.constLast(), {}});
        }
        if (texts.isEmpty()) {
            QSKIP("the five articles are not here");
        }
        const QList<PassageGroup> groups = groupPassages(findPassages(sources).value(), sources);
        int slips = 0;
        for (const PassageGroup &group : groups) {
            const Variants variants(group.members, texts);
            QCOMPARE(variants.rows().size(), group.members.size());
            for (int row = 0; row < variants.rows().size(); ++row) {
                const auto withSlip = [&](const AlignedRun &run) {
                    return textOf(texts.at(variants.rows().at(row).member.source), run.b) == u"commented upon"_s ||
                           textOf(texts.at(variants.rows().at(variants.base()).member.source), run.a) ==
                               u"commented upon"_s;
                };
                slips += static_cast<int>(std::ranges::count_if(variants.rows().at(row).runs, withSlip));
            }
        }
        QVERIFY(slips >= 1);
    }
};

QTEST_GUILESS_MAIN(TestVariants)
#include "tst_variants.moc"
