// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/variants/varianttable.h"

#include "models/exchange/pages/htmltext.h"
#include "models/items/variants/variantmodel.h"
#include "models/text/positions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::VariantTable)
};

/** An element with a style of its own: what is pasted takes no style sheet along. */
QString styled(const QString &name, const QString &style, const QString &content)
{
    return u"<%1 style=\"%2\">%3</%1>"_s.arg(name, style, content);
}

QString pieceHtml(const VariantPiece &piece)
{
    const QString words = html::escaped(piece.text);
    switch (piece.kind) {
    case RunKind::Same:
        return words;
    case RunKind::Changed:
        return styled(u"b"_s, u"background:#fad9c2"_s, words);
    case RunKind::OnlyInB:
        return styled(u"b"_s, u"background:#fad9c2;text-decoration:underline"_s, words);
    case RunKind::OnlyInA:
        //: %1 are the words of the base that a variant leaves out
        return styled(u"i"_s, u"color:#a8441a"_s, html::escaped(Text::tr("[without “%1”]").arg(piece.baseText)));
    case RunKind::Moved:
        return styled(u"i"_s, u"background:#b3dbd3"_s, words);
    }
    return words;
}

QString cellHtml(const VariantModel &model, int row, int column)
{
    QStringList pieces;
    for (const VariantPiece &piece : model.wholeCell(row, column).pieces) {
        pieces.append(pieceHtml(piece));
    }
    return pieces.join(u' ');
}

QString heading(const VariantModel &model, int row, int role)
{
    return model.headerData(row, Qt::Vertical, role).toString();
}

QString variantText(const VariantModel &model, int row)
{
    const QString words = heading(model, row, VariantModel::NameWordsRole);
    const QString name = heading(model, row, VariantModel::NameRole);
    return words.isEmpty() ? name : u"%1 (%2)"_s.arg(name, words);
}

} // namespace

QString variantsHtml(const VariantModel &model)
{
    constexpr auto cellStyle = "border:1px solid #c4bfb4;padding:2px 6px;vertical-align:top"_L1;
    QString rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{html::escaped(heading(model, row, VariantModel::KeyRole)),
                          html::escaped(heading(model, row, VariantModel::OutletRole)),
                          html::escaped(variantText(model, row))};
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.append(cellHtml(model, row, column));
        }
        QString line;
        for (const QString &cell : std::as_const(cells)) {
            line += styled(u"td"_s, cellStyle, cell);
        }
        rows += html::element(u"tr", u"", line);
    }
    const QString direction = model.isRightToLeft() ? u" dir=\"rtl\""_s : QString();
    QString notes;
    for (const QString &sentence : model.provenance()) {
        notes += html::text(u"p", u"", sentence);
    }
    return u"<table style=\"border-collapse:collapse\"%1>%2</table>%3"_s.arg(direction, rows, notes);
}

Result<void> writeVariants(QIODevice &device, const VariantModel &model, const CsvOptions &options)
{
    csv::Writer writer(device, options);
    QStringList head{u"source_key"_s, u"outlet"_s, u"variant"_s, u"begin"_s, u"end"_s, u"wording"_s};
    for (int column = 1; column <= model.columnCount(); ++column) {
        head.append(u"column_%1"_s.arg(column));
    }
    Result<void> written = writer.writeRow(head);
    for (int row = 0; row < model.rowCount() && written; ++row) {
        const Span points = codePointSpan(model.textOf(row), model.variants().rows().at(row).member.span);
        QStringList fields{heading(model, row, VariantModel::KeyRole),
                           heading(model, row, VariantModel::OutletRole),
                           variantText(model, row),
                           QString::number(points.begin),
                           QString::number(points.end),
                           model.wording(row)};
        for (int column = 0; column < model.columnCount(); ++column) {
            QStringList words;
            for (const VariantPiece &piece : model.wholeCell(row, column).pieces) {
                words.append(piece.text);
            }
            words.removeAll(QString());
            fields.append(words.join(u' '));
        }
        written = writer.writeRow(fields);
    }
    return written;
}

} // namespace Sidelight
