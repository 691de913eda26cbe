// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotes.h"
#include "models/quotes/quotetype.h"
#include "models/text/positions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Sidelight::Article;
using Sidelight::Positions;
using Sidelight::Quote;
using Sidelight::Span;

namespace
{

QJsonValue pair(const Positions &positions, const std::optional<Span> &span)
{
    if (!span) {
        return QJsonValue::Null;
    }
    const Span points = positions.toCodePoints(*span);
    return QJsonArray{qint64(points.begin), qint64(points.end)};
}

QJsonObject predicted(const QJsonObject &gold)
{
    Article article;
    article.text = gold["text"_L1].toString();
    const Positions positions(article.text);
    QJsonArray quotes;
    for (const Quote &quote : Sidelight::findQuotes(article)) {
        quotes.append(QJsonObject{{u"content"_s, pair(positions, quote.content)},
                                  {u"cue"_s, pair(positions, quote.cue)},
                                  {u"source"_s, pair(positions, quote.mention)},
                                  {u"speaker"_s, quote.speaker.isEmpty() ? QJsonValue() : QJsonValue(quote.speaker)},
                                  {u"type"_s, quoteTypeKey(quote.type)}});
    }
    return {{u"doc_id"_s, gold["doc_id"_L1]}, {u"quotes"_s, quotes}};
}

} // namespace

/** The figures on texts marked by hand, by the scorer that is kept beside them. */
class TestGoldQuotes : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        const QString shared = QStringLiteral(SIDELIGHT_SHARED);
        const QString scorer = shared + "/score/score_quotes.py"_L1;
        const QString gold = shared + "/gold/quotes.jsonl"_L1;
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (!QFile::exists(scorer) || !QFile::exists(gold) || python.isEmpty()) {
            QSKIP("the shared folder or Python is not here");
        }
        QVERIFY(m_folder.isValid());
        predict(gold);
        QProcess process;
        process.start(python, {scorer, u"--gold"_s, gold, u"--pred"_s, m_folder.filePath(u"pred.jsonl"_s), u"--json"_s,
                               m_folder.filePath(u"scores.json"_s)});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QFile scores(m_folder.filePath(u"scores.json"_s));
        QVERIFY(scores.open(QIODevice::ReadOnly));
        m_scores = QJsonDocument::fromJson(scores.readAll()).object();
    }

    void quotedWordsAndTheirSpeakers()
    {
        QVERIFY2(f1("segments"_L1, "e2e_ent"_L1) >= 95, qPrintable(QString::number(f1("segments"_L1, "e2e_ent"_L1))));
    }

    void reportedSpeech()
    {
        QVERIFY2(f1("indirect"_L1, "ov80"_L1) >= 75, qPrintable(QString::number(f1("indirect"_L1, "ov80"_L1))));
    }

private:
    void predict(const QString &goldPath)
    {
        QFile gold(goldPath);
        QFile prediction(m_folder.filePath(u"pred.jsonl"_s));
        QVERIFY(gold.open(QIODevice::ReadOnly) && prediction.open(QIODevice::WriteOnly));
        while (!gold.atEnd()) {
            const QJsonObject record = QJsonDocument::fromJson(gold.readLine()).object();
            if (!record.isEmpty()) {
                prediction.write(QJsonDocument(predicted(record)).toJson(QJsonDocument::Compact) + '\n');
            }
        }
    }

    double f1(QLatin1StringView track, QLatin1StringView metric) const { return m_scores[track][metric][2].toDouble(); }

    QTemporaryDir m_folder;
    QJsonObject m_scores;
};

QTEST_GUILESS_MAIN(TestGoldQuotes)
#include "tst_goldquotes.moc"
