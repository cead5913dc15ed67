//! The last twelve months at a glance: how often others read something, how often something was refused. The drawing is
//! for the eye; the same stands below it in a table.

use maud::{Markup, html};
use services::life_line::Month;

use crate::components::details::details;
use crate::locale::Locale;
use crate::t;

/// Sizes of the drawing, in its own units: one column for each month.
const COLUMN: usize = 30;
const BAR: usize = 18;
const HEIGHT: usize = 72;

/// The overview; nothing while nothing was read or refused.
pub fn chart(locale: Locale, months: &[Month]) -> Markup {
    let highest = months.iter().map(|month| month.readings + month.refusals).max().unwrap_or_default();
    if highest == 0 {
        return html! {};
    }
    html! {
        figure.chart {
            figcaption { (t!(locale, "chart-title")) }
            (drawing(months, highest))
            @if let (Some(first), Some(last)) = (months.first(), months.last()) {
                p.chart__span aria-hidden="true" {
                    span { (locale.month_and_year(first.first)) }
                    span { (locale.month_and_year(last.first)) }
                }
            }
            p.chart__legend {
                span.chart__key { (t!(locale, "chart-readings")) }
                span.chart__key.chart__key--refused { (t!(locale, "chart-refusals")) }
            }
            (details(&t!(locale, "chart-in-numbers"), &table(locale, months)))
        }
    }
}

fn drawing(months: &[Month], highest: usize) -> Markup {
    let high = |count: usize| (count * HEIGHT).div_ceil(highest);
    html! {
        svg viewBox={ "0 0 " (months.len() * COLUMN) " " (HEIGHT + 2) } aria-hidden="true" focusable="false" {
            @for (place, month) in months.iter().enumerate() {
                @let left = place * COLUMN + (COLUMN - BAR) / 2;
                @let (readings, refusals) = (high(month.readings), high(month.refusals).min(HEIGHT - high(month.readings).min(HEIGHT)));
                rect.chart__bar x=(left) y=(HEIGHT - readings) width=(BAR) height=(readings) rx="2" {}
                rect.chart__bar.chart__bar--refused x=(left) y=(HEIGHT - readings - refusals) width=(BAR) height=(refusals) {}
            }
            rect.chart__ground x="0" y=(HEIGHT) width=(months.len() * COLUMN) height="2" {}
        }
    }
}

fn table(locale: Locale, months: &[Month]) -> Markup {
    html! {
        table.chart__table {
            caption.nhsuk-u-visually-hidden { (t!(locale, "chart-title")) }
            thead {
                tr {
                    th scope="col" { (t!(locale, "chart-month")) }
                    th scope="col" { (t!(locale, "chart-readings")) }
                    th scope="col" { (t!(locale, "chart-refusals")) }
                }
            }
            tbody {
                @for month in months.iter().rev() {
                    tr {
                        th scope="row" { (locale.month_and_year(month.first)) }
                        td { (month.readings) }
                        td { (month.refusals) }
                    }
                }
            }
        }
    }
}
