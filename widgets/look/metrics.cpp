// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/metrics.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double designFontSize = 13;  ///< of the interface font that every length of the design goes with
constexpr double narrowViewport = 403; ///< a pane of 420 less its overview bar
constexpr double tightViewport = 490;  ///< from here on the margins of a wide pane widen
constexpr double easyViewport = 602;   ///< up to here
constexpr int measureCharacters = 66;
constexpr double largestMarginShare = 0.5;

/** Ordinary prose, for the average width of a character: the font's own average counts every capital alike. */
constexpr QStringView sample =
    u"All of them had read the letter before it was sent, and nobody asked who had written it.";
constexpr QStringView rightToLeftSample = u"قرأ الجميع الرسالة قبل إرسالها ولم يسأل أحد عمن كتبها";

double measureOf(const QFont &font, bool rightToLeft)
{
    const QString text = (rightToLeft ? rightToLeftSample : sample).toString();
    return QFontMetricsF(font).horizontalAdvance(text) / static_cast<double>(text.size()) * measureCharacters;
}

void setMargins(ReadingStyle &style, double width, double unscaledWidth, int codingMargin)
{
    if (style.isNarrow) {
        style.quoteMargin = 38;
        style.codingMargin = 29;
    } else {
        const double ease = std::clamp((unscaledWidth - tightViewport) / (easyViewport - tightViewport), 0.0, 1.0);
        style.quoteMargin = 44 + 20 * ease;
        style.codingMargin = codingMargin > 0 ? codingMargin : 100 + 28 * ease;
    }
    const double both = (style.quoteMargin + style.codingMargin) * style.scale;
    const double fitting = style.scale * std::min(1.0, largestMarginShare * std::max(width, 1.0) / both);
    style.quoteMargin = std::round(style.quoteMargin * fitting);
    style.codingMargin = std::round(style.codingMargin * fitting);
}

void setType(ReadingStyle &style, const QFont &interfaceFont)
{
    const double s = style.scale;
    const double script = style.isRightToLeft ? 1.15 : 1.0;
    const double lineScript = style.isRightToLeft ? 1.3 : 1.0;
    QFont family(readingFamilies(style.isRightToLeft));
    family.setHintingPreference(
        QFont::PreferNoHinting); // halves of a pixel count, and lines break alike at every scale
    style.text = fontAtPixels(family, (style.isNarrow ? 13.5 : 15) * script * s);
    style.line = (style.isNarrow ? 20.5 : 23) * lineScript * s;
    style.paragraphGap = (style.isNarrow ? 9 : 12) * s;
    style.headline = fontAtPixels(family, (style.isNarrow ? 16 : 18) * script * s);
    style.headline.setWeight(QFont::Bold);
    style.headlineLine = (style.isNarrow ? 20.5 : 23) * lineScript * s;
    style.standfirst = fontAtPixels(family, (style.isNarrow ? 13 : 14) * script * s);
    style.standfirst.setItalic(!style.isRightToLeft);
    style.standfirstLine = (style.isNarrow ? 18.5 : 20) * lineScript * s;
    style.boilerplate = fontAtPixels(interfaceFont, 11.5 * s);
    style.boilerplateLine = 16 * s;
    style.measure = measureOf(style.text, style.isRightToLeft);
}

struct TypeSize {
    double pixels;
    QFont::Weight weight;
    bool isReading;
};

TypeSize typeSize(TypeRole role)
{
    switch (role) {
    case TypeRole::Interface:
        return {13, QFont::Normal, false};
    case TypeRole::Strong:
        return {13, QFont::DemiBold, false};
    case TypeRole::Secondary:
        return {12, QFont::Normal, false};
    case TypeRole::TableHead:
        return {11, QFont::Normal, false};
    case TypeRole::Small:
        return {10.5, QFont::Normal, false};
    case TypeRole::MarginName:
        return {11, QFont::DemiBold, false};
    case TypeRole::Excerpt:
        return {13, QFont::Normal, true};
    case TypeRole::CellExcerpt:
        return {13.5, QFont::Normal, true};
    }
    return {13, QFont::Normal, false};
}

} // namespace

double ReadingStyle::columnWidth(double viewportWidth) const
{
    return std::floor(std::clamp(viewportWidth - quoteMargin - codingMargin, std::min(measure, 40.0), measure));
}

double ReadingStyle::columnLeft(double viewportWidth) const
{
    const double over = std::max(0.0, viewportWidth - quoteMargin - codingMargin - columnWidth(viewportWidth));
    return std::floor((isRightToLeft ? codingMargin : quoteMargin) + over / 2);
}

Metrics::Metrics(const QFont &interfaceFont)
    : m_font(interfaceFont)
    , m_scale(std::max(0.5, QFontInfo(interfaceFont).pixelSize() / designFontSize))
{
}

Metrics::Metrics()
    : Metrics(QGuiApplication::font())
{
}

QFont Metrics::font(TypeRole role) const
{
    const TypeSize size = typeSize(role);
    QFont font = fontAtPixels(size.isReading ? QFont(readingFamilies()) : m_font, px(size.pixels));
    font.setWeight(size.weight);
    if (!size.isReading) {
        font.setFeature("tnum", 1);
    }
    return font;
}

ReadingStyle Metrics::reading(double viewportWidth, int zoom, bool rightToLeft, int codingMargin) const
{
    ReadingStyle style;
    style.scale = m_scale * std::clamp(zoom, smallestZoom, largestZoom) / 100.0;
    style.isRightToLeft = rightToLeft;
    const double unscaledWidth = viewportWidth / style.scale;
    style.isNarrow = unscaledWidth < narrowViewport;
    setMargins(style, viewportWidth, unscaledWidth, codingMargin);
    setType(style, m_font);
    return style;
}

QStringList readingFamilies(bool rightToLeft)
{
    const QStringList latin{u"Charis SIL"_s, u"Charis"_s, u"PT Serif"_s, u"Noto Serif"_s, u"serif"_s};
    const QStringList other{u"Noto Naskh Arabic"_s, u"Noto Serif Hebrew"_s};
    return rightToLeft ? other + latin : latin + other;
}

QStringList interfaceFamilies()
{
    return {u"Inter"_s, u"Noto Sans"_s, u"sans-serif"_s};
}

QFont fontAtPixels(QFont font, double pixels)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dotsPerInch = screen ? screen->logicalDotsPerInchY() : 96.0;
    font.setPointSizeF(std::max(0.5, pixels * 72.0 / dotsPerInch));
    return font;
}

} // namespace Sidelight
