// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplearticle.h"
#include "widgets/quotes/quotecontext.h"
#include "widgets/quotes/quotetree.h"
#include "widgets/quotes/speakeroutletdelegate.h"
#include "widgets/quotes/speakerpopup.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QUuid>

using namespace Sidelight;
using namespace Qt::StringLiterals;

namespace
{

enum Role { Level = Qt::UserRole + 1, Initials, Colour, Type, Key, Cue, Note, Carriers, Form, Mention, Corrected };

constexpr QuoteRoles roles{.text = Qt::DisplayRole,
                           .level = Level,
                           .initials = Initials,
                           .colour = Colour,
                           .type = Type,
                           .sourceKey = Key,
                           .cue = Cue,
                           .note = Note,
                           .carriers = Carriers,
                           .form = Form,
                           .mention = Mention,
                           .isCorrected = Corrected};

QStandardItem *item(const QString &text, int level)
{
    auto *made = new QStandardItem(text);
    made->setData(level, Level);
    made->setData(u"AL"_s, Initials);
    made->setData(2, Colour);
    made->setData(u"2 quotes"_s, Note);
    made->setData(QVariant::fromValue(QList<bool>{true, false}), Carriers);
    made->setData(u"001"_s, Key);
    made->setData(u"said"_s, Cue);
    made->setData(u"she"_s, Mention);
    made->setData(u"verbatim"_s, Form);
    return made;
}

int countOf(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            found += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return found;
}

SpanPalette colours(bool dark = false)
{
    return SpanPalette::from(appPalette(dark));
}

} // namespace

class TestQuoteWidgets final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyRowFillsItsGround_data();
    void everyRowFillsItsGround();
    void rowsShowSpeakerSourcesAndLine();
    void longWordsTakeASecondLine();
    void arrowsAndEnter();
    void figuresHaveATickAQuote();
    void theMentionIsBoxedAndTheCueTinted();
    void selectedWordsArePlacesOfTheText();
    void longParagraphsAreCut();
    void aNameIsFoundByItsBeginnings();

private:
    QStandardItemModel m_model;
};

void TestQuoteWidgets::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // what windows make it say
    samples::usePalette(false);
    m_model.clear();
    QStandardItem *speaker = item(u"Ann Lee"_s, 0);
    QStandardItem *utterance = item(u"We left the harbour"_s, 1);
    utterance->appendRow(item(u"We left the harbour"_s, 2));
    speaker->appendRow(utterance);
    m_model.appendRow(speaker);
}

void TestQuoteWidgets::everyRowFillsItsGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("right to left") << false << true;
}

void TestQuoteWidgets::everyRowFillsItsGround()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, mirrored);
    samples::usePalette(dark);
    QuoteTree tree(roles);
    tree.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    tree.setModel(&m_model);
    const SpeakerOutletDelegate figures({.isAll = -1, .initials = Initials, .colour = Colour, .quotes = Level});
    const QModelIndex speaker = m_model.index(0, 0);
    const QModelIndex utterance = m_model.index(0, 0, speaker);
    for (const QModelIndex &index : {speaker, utterance, m_model.index(0, 0, utterance)}) {
        for (const QAbstractItemDelegate *delegate :
             std::initializer_list<const QAbstractItemDelegate *>{tree.itemDelegate(), &figures}) {
            for (const int width : {700, 220, 60}) {
                QStyleOptionViewItem option;
                option.palette = QGuiApplication::palette();
                option.direction = tree.layoutDirection();
                option.state = QStyle::State_Enabled;
                option.rect = QRect(0, 0, width, 0);
                option.rect.setHeight(delegate->sizeHint(option, index).height());
                QImage image(option.rect.size(), QImage::Format_RGB32);
                image.fill(Qt::magenta);
                QPainter painter(&image);
                delegate->paint(&painter, option, index);
                painter.end();
                QCOMPARE(countOf(image, Qt::magenta), 0);
            }
        }
    }
}

void TestQuoteWidgets::rowsShowSpeakerSourcesAndLine()
{
    QuoteTree tree(roles);
    tree.setModel(&m_model);
    tree.resize(700, 300);
    tree.expandAll();
    tree.show();
    const auto row = [&tree](const QModelIndex &index) {
        return tree.viewport()->grab(tree.visualRect(index)).toImage();
    };
    const QModelIndex speaker = m_model.index(0, 0);
    const QModelIndex utterance = m_model.index(0, 0, speaker);
    QVERIFY(countOf(row(speaker), colours().colour(2)) > 20);     // the frame round the initials
    QVERIFY(countOf(row(utterance), colours().passageEdge) > 20); // one square is filled
    const QModelIndex quote = m_model.index(0, 0, utterance);
    const QImage direct = row(quote);
    m_model.setData(quote, int(QuoteType::Indirect), Type);
    const QImage indirect = row(quote);
    QVERIFY(indirect != direct); // dots rather than a line
    m_model.setData(quote, int(QuoteType::Mixed), Type);
    QVERIFY(row(quote) != direct && row(quote) != indirect);
}

void TestQuoteWidgets::longWordsTakeASecondLine()
{
    QuoteTree tree(roles);
    tree.setModel(&m_model);
    tree.resize(700, 300);
    const QModelIndex utterance = m_model.index(0, 0, m_model.index(0, 0));
    const QStyleOptionViewItem option;
    const int one = tree.itemDelegate()->sizeHint(option, utterance).height();
    m_model.setData(utterance, u"We left the harbour at noon and came back at night "_s.repeated(4));
    QVERIFY(tree.itemDelegate()->sizeHint(option, utterance).height() > one);
}

void TestQuoteWidgets::arrowsAndEnter()
{
    QuoteTree tree(roles);
    tree.setModel(&m_model);
    tree.resize(700, 300);
    tree.show();
    const QModelIndex speaker = m_model.index(0, 0);
    const QRect rect = tree.visualRect(speaker);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, QPoint(16, rect.center().y()));
    QVERIFY(tree.isExpanded(speaker));
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, QPoint(300, rect.center().y()));
    QVERIFY(tree.isExpanded(speaker));
    QCOMPARE(tree.currentIndex(), speaker);
    const QSignalSpy activated(&tree, &QuoteTree::quoteActivated);
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::mouseDClick(tree.viewport(), Qt::LeftButton, {}, QPoint(300, rect.center().y()));
    QCOMPARE(activated.size(), 2);
}

void TestQuoteWidgets::figuresHaveATickAQuote()
{
    QStandardItemModel model(1, 2);
    const QModelIndex cell = model.index(0, 1);
    const SpeakerOutletDelegate delegate(
        {.isAll = -1, .initials = -1, .colour = Colour, .quotes = Level, .quoted = Type, .source = Key});
    const auto painted = [&](int quotes, int quoted) {
        model.setData(cell, quotes, Level);
        model.setData(cell, quoted, Type);
        model.setData(cell, 2, Colour);
        model.setData(cell, QString::number(quotes), Qt::DisplayRole);
        model.setData(cell, QUuid::createUuid(), Key);
        QStyleOptionViewItem option;
        option.palette = QGuiApplication::palette();
        option.rect = QRect({}, delegate.sizeHint(option, cell));
        QImage image(option.rect.size(), QImage::Format_RGB32);
        QPainter painter(&image);
        delegate.paint(&painter, option, cell);
        painter.end();
        return countOf(image, colours().colour(2));
    };
    const int two = painted(2, 2);
    QVERIFY(two > 20);
    QVERIFY(painted(4, 4) > two + 20);
    QVERIFY(painted(4, 0) < painted(4, 4)); // hollow
    QCOMPARE(painted(0, 0), 0);
    QVERIFY(painted(200, 200) > 50); // closer together, but there
}

void TestQuoteWidgets::theMentionIsBoxedAndTheCueTinted()
{
    const QString text = u"Another line.\n“We left,” Ann Lee said.\nThe end."_s;
    Quote quote;
    quote.content = {15, 23};
    quote.mention = Span{text.indexOf(u"Ann"), text.indexOf(u"Ann") + 7};
    quote.cue = Span{text.indexOf(u"said"), text.indexOf(u"said") + 4};
    QuoteContext context;
    context.resize(500, 160);
    context.show();
    context.setQuote(text, quote, 2);
    QCOMPARE(context.toPlainText(), u"“We left,” Ann Lee said."_s);
    const QImage image = context.viewport()->grab().toImage();
    QVERIFY(countOf(image, colours().accentWash) > 100);
    QTextCursor cursor = context.textCursor();
    cursor.setPosition(3);
    QCOMPARE(cursor.charFormat().underlineStyle(), QTextCharFormat::SingleUnderline);
    QCOMPARE(cursor.charFormat().underlineColor(), colours().colour(2));
    quote.mention.reset();
    context.setQuote(text, quote, 2);
    QVERIFY(context.viewport()->grab().toImage() != image); // the box is gone
    samples::usePalette(true);
    context.setPalette(appPalette(true));
    QVERIFY(countOf(context.viewport()->grab().toImage(), colours(true).accentWash) > 100);
}

void TestQuoteWidgets::selectedWordsArePlacesOfTheText()
{
    const QString text = u"Another line.\n“We left,” Ann Lee said."_s;
    Quote quote;
    quote.content = {15, 23};
    QuoteContext context;
    context.setQuote(text, quote, 0);
    QVERIFY(context.selectedSpan().isEmpty());
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&context, Qt::Key_Right, Qt::ShiftModifier);
    }
    const Span selected = context.selectedSpan();
    QCOMPARE(text.sliced(selected.begin, selected.length()), u"We "_s);
    context.clearQuote();
    QVERIFY(context.toPlainText().isEmpty());
}

void TestQuoteWidgets::longParagraphsAreCut()
{
    const QString text = u"word 🚲 "_s.repeated(5000);
    Quote quote;
    quote.content = {16000, 16004};
    QuoteContext context;
    context.setQuote(text, quote, 0);
    QVERIFY(context.toPlainText().size() < 2500);
    QVERIFY(context.toPlainText().isValidUtf16());
    QVERIFY(context.shownSpan().contains(16000));
}

void TestQuoteWidgets::aNameIsFoundByItsBeginnings()
{
    SpeakerPopup popup;
    const QSignalSpy chosen(&popup, &SpeakerPopup::chosen);
    popup.open({u"Who?"_s, {{u"Ann Lee"_s, 1, 3}, {u"Bo Ek"_s, 0, 0}, {u"Ministry of the Sea"_s, 2, 1}}, true}, {});
    auto *search = popup.findChild<QLineEdit *>(u"speakerSearch"_s);
    auto *list = popup.findChild<QListWidget *>(u"speakerChoices"_s);
    QCOMPARE(list->count(), 4); // and nobody
    QTest::keyClicks(search, u"sea"_s);
    QCOMPARE(list->item(0)->text(), u"Ministry of the Sea"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"Ministry of the Sea"_s);
    QVERIFY(!popup.isVisible());
    popup.open({u"Who?"_s, {{u"Ann Lee"_s, 1, 3}}, true}, {});
    QVERIFY(search->text().isEmpty());
    QTest::keyClicks(search, u"Cy Dee"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.at(1).at(0).toString(), u"Cy Dee"_s);
    popup.open({u"Who?"_s, {{u"Ann Lee"_s, 1, 3}}, false}, {});
    QTest::keyClicks(search, u"Cy"_s);
    QTest::keyClick(search, Qt::Key_Return); // no one fits, and none can be made
    QCOMPARE(chosen.size(), 2);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!popup.isVisible());
}

QTEST_MAIN(TestQuoteWidgets)
#include "tst_quotewidgets.moc"
