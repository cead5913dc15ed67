//! Dates and times as people in Luxembourg read them, in its time zone.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Locale;
use crate::t;

static LUXEMBOURG: LazyLock<TimeZone> = LazyLock::new(|| {
    TimeZone::get("Europe/Luxembourg").unwrap_or_else(|error| {
        tracing::error!(%error, "time zone Europe/Luxembourg is unknown; times are shown in UTC");
        TimeZone::UTC
    })
});

impl Locale {
    /// A day: « 20 novembre 2026 ».
    pub fn date(self, date: Date) -> String {
        t!(self, "date-long", day = i64::from(date.day()), month = self.month(date), year = date.year().to_string())
    }

    /// A day with its weekday, as the heading of a group: « vendredi 20 novembre 2026 ».
    pub fn day_heading(self, date: Date) -> String {
        let weekday = self.text(&format!("weekday-{}", date.weekday().to_monday_one_offset()));
        t!(self, "date-with-weekday", weekday = weekday, date = self.date(date))
    }

    /// The day in Luxembourg at that moment.
    pub fn day_of(self, moment: Timestamp) -> Date {
        moment.to_zoned(LUXEMBOURG.clone()).date()
    }

    /// The time of day to the second, as the life line shows it: « 14:05:32 ».
    pub fn time(self, moment: Timestamp) -> String {
        moment.to_zoned(LUXEMBOURG.clone()).strftime("%H:%M:%S").to_string()
    }

    /// Day and time to the minute: « 20 novembre 2026 à 14:05 ».
    pub fn date_time(self, moment: Timestamp) -> String {
        let local = moment.to_zoned(LUXEMBOURG.clone());
        t!(self, "date-time", date = self.date(local.date()), time = local.strftime("%H:%M").to_string())
    }

    /// A size in bytes, rounded for people: « 1,4 Mo ».
    pub fn size(self, bytes: u64) -> String {
        const KILO: u64 = 1_000;
        const MEGA: u64 = 1_000_000;
        if bytes < MEGA {
            return t!(self, "size-kilobytes", size = bytes.div_ceil(KILO).to_string());
        }
        let tenths = bytes.saturating_add(MEGA / 20) / (MEGA / 10);
        let size = match tenths % 10 {
            0 => (tenths / 10).to_string(),
            rest => format!("{}{}{rest}", tenths / 10, self.text("decimal-mark")),
        };
        t!(self, "size-megabytes", size = size)
    }

    /// A decimal number written with a point, as this language writes it.
    pub fn decimal(self, number: &str) -> String {
        number.replacen('.', &self.text("decimal-mark"), 1)
    }

    /// A month: « novembre 2026 ».
    pub fn month_and_year(self, date: Date) -> String {
        format!("{} {}", self.month(date), date.year())
    }

    fn month(self, date: Date) -> String {
        self.text(&format!("month-{}", date.month()))
    }
}

#[cfg(test)]
mod tests {
    use dossier::language::Language;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_are_written_as_each_language_writes_them() {
        let day = date(2026, 11, 20);
        let written = Language::ALL.map(|language| Locale::of(language).day_heading(day));

        assert_eq!(
            written,
            [
                "vendredi 20 novembre 2026",
                "Freitag, 20. November 2026",
                "Friday 20 November 2026",
                "Freideg, den 20. November 2026",
                "sexta-feira, 20 de novembro de 2026",
            ]
        );
    }

    #[test]
    fn french_says_first_of_the_month() {
        assert_eq!(Locale::of(Language::Fr).date(date(2026, 1, 1)), "1er janvier 2026");
    }

    #[test]
    fn times_are_luxembourg_times_in_summer_and_winter() {
        let locale = Locale::of(Language::Fr);

        assert_eq!(locale.time("2026-07-01T12:00:05Z".parse().unwrap()), "14:00:05");
        assert_eq!(locale.date_time("2026-12-31T23:30:00Z".parse().unwrap()), "1er janvier 2027 à 00:30");
    }

    #[test]
    fn sizes_are_rounded() {
        let locale = Locale::of(Language::Fr);

        assert_eq!(locale.size(1), "1 ko");
        assert_eq!(locale.size(1_449_000), "1,4 Mo");
        assert_eq!(locale.size(25_000_000), "25 Mo");
    }
}
