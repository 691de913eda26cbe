// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/provenance.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

const QStringList keys{u"000"_s, u"001"_s, u"002"_s};

Source sourceOf(uint number, const QString &text)
{
    Source source;
    source.id = QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    source.article.text = text;
    return source;
}

DirectionSign sign(DirectionReason reason, const QList<int> &from, const QList<int> &on)
{
    DirectionSign made;
    made.reason = reason;
    made.from = from;
    made.on = on;
    return made;
}

} // namespace

class TestProvenance final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning();
        QLocale::setDefault(QLocale::C);
    }

    void aGroupOfAnAnalysis()
    {
        const QString kept =
            u"The master told everybody that it was widely noted by - noted among the pilots of the old harbour"_s;
        const QString clean = u"The master told everybody that it was widely noted by the pilots of the old harbour"_s;
        const QList<Source> sources{sourceOf(1, kept + u", Reuters reported.\n"_s),
                                    sourceOf(2, u"According to Reuters, "_s + clean + u".\n"_s)};
        const Analysis analysis = analyse(sources).value();
        QCOMPARE(analysis.groups.size(), 1);
        const QStringList texts{sources.at(0).article.text, sources.at(1).article.text};
        const Variants variants(analysis.groups.at(0).members, texts);
        const Provenance found = provenance(variants, sources, analysis, texts);
        QCOMPARE(
            describe(found, keys),
            (QStringList{u"Possible common source: Reuters (named by 000 and 001)"_s,
                         u"“noted among” stands in 000, not in 001: consistent with 001 drawing on 000 or a common "
                         "source"_s}));
    }

    void everySignIsASentence_data()
    {
        QTest::addColumn<Provenance>("found");
        QTest::addColumn<QString>("sentence");
        DirectionSign date = sign(DirectionReason::Date, {1}, {0});
        date.published = QDateTime(QDate(2024, 5, 3), QTime(1, 0), QTimeZone::UTC);
        date.publishedOn = QDateTime(QDate(2024, 5, 2), QTime(1, 0), QTimeZone::UTC);
        QTest::newRow("dates")
            << Provenance{{}, {date}}
            << u"001 (3 May 2024) is later than 000 (2 May 2024): consistent with 001 drawing on 000 or a common source"_s;
        DirectionSign containment = sign(DirectionReason::Containment, {1}, {0});
        containment.share = 0.95;
        containment.shareOn = 0.5;
        QTest::newRow("containment")
            << Provenance{{}, {containment}}
            << u"95 % of what 001 shares stands in 000, 50 % the other way round: consistent with 001 drawing on 000 or a common source"_s;
        DirectionSign credit = sign(DirectionReason::Credit, {2}, {0});
        credit.words = u"The Quay Times"_s;
        QTest::newRow("credit")
            << Provenance{{}, {credit}}
            << u"002 names The Quay Times, the outlet of 000: consistent with 002 drawing on 000 or a common source"_s;
        DirectionSign slip = sign(DirectionReason::Slip, {2}, {0, 1});
        slip.words = u"noted among"_s;
        QTest::newRow("a slip that two keep")
            << Provenance{{}, {slip}}
            << u"“noted among” stands in 000 and 001, not in 002: consistent with 002 drawing on 000, 001 or a common source"_s;
        DirectionSign spelling = sign(DirectionReason::Spelling, {0}, {1});
        spelling.words = u"habrour"_s;
        spelling.otherWords = u"harbour"_s;
        QTest::newRow("spelling")
            << Provenance{{}, {spelling}}
            << u"“habrour” in 001 is “harbour” in 000: consistent with 000 drawing on 001 or a common source"_s;
        const Credit reuters{{}, CreditKind::Line, u"Reuters"_s, 1};
        QTest::newRow("one names an outlet")
            << Provenance{{{u"Reuters"_s, {{1, reuters}}, 1}}, {}} << u"001 names Reuters"_s;
        QTest::newRow("one names two") << Provenance{{{u"Reuters"_s, {{1, reuters}}, 1}, {u"BBC"_s, {{1, reuters}}, 1}},
                                                     {}}
                                       << u"001 names Reuters and BBC"_s;
        QTest::newRow("three name one")
            << Provenance{{{u"Reuters"_s, {{0, reuters}, {1, reuters}, {1, reuters}, {2, reuters}}, 3}}, {}}
            << u"Possible common source: Reuters (named by 000, 001 and 002)"_s;
    }

    void everySignIsASentence()
    {
        QFETCH(const Provenance, found);
        QTEST(describe(found, keys).join(u' '), "sentence");
    }

    void variantsHaveNames()
    {
        QStringList names;
        for (int kind = 0; kind <= static_cast<int>(VariantKind::Paraphrased); ++kind) {
            names.append(describe(static_cast<VariantKind>(kind)));
        }
        QCOMPARE(names, (QStringList{u"Base"_s, u"Verbatim"_s, u"Trimmed"_s, u"Spliced"_s, u"Cleaned"_s, u"Bracketed"_s,
                                     u"Inserted"_s, u"Paraphrased"_s}));
        QCOMPARE(describeWords({VariantKind::Trimmed, 3}), u"3 word(s)"_s);
        QVERIFY(describeWords({VariantKind::Verbatim, 0}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProvenance)
#include "tst_provenance.moc"
