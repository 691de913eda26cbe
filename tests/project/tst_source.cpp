// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampledata.h"

#include <QTest>

using namespace Sidelight;

class TestSource final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void anOverruleChangesItsPartAlone()
    {
        const Source source = sample::source(1);
        const Article article = effectiveArticle(source);
        QCOMPARE(source.article.parts.at(1).masked, true);
        QCOMPARE(article.parts.at(1).masked, false);
        QCOMPARE(article.parts.at(0), source.article.parts.at(0));
        QCOMPARE(article.text, source.article.text);
        QVERIFY(maskedSpans(article).isEmpty());
    }

    void anOverruleMayMaskAPart()
    {
        Source source = sample::source(1);
        source.overrules = {{source.article.parts.at(0).span, true}};
        QCOMPARE(maskedSpans(effectiveArticle(source)).size(), 2);
    }

    void anOverruleOfAnotherSpanDoesNothing()
    {
        Source source = sample::source(1);
        Span span = source.article.parts.at(1).span;
        span.end -= 1;
        source.overrules = {{span, false}};
        QCOMPARE(effectiveArticle(source), source.article);
    }
};

QTEST_GUILESS_MAIN(TestSource)
#include "tst_source.moc"
