//! Typesetting a report, off the async threads.

use std::sync::Arc;

use crate::ports::{Report, ReportPress};
use crate::{Error, Services, heavy_work};

impl Services {
    /// The same acts, where reports can be printed.
    #[must_use]
    pub fn with_report_press(self, press: Arc<dyn ReportPress>) -> Self {
        Self { report_press: Some(press), ..self }
    }

    /// Whether reports can be printed here.
    pub fn prints_reports(&self) -> bool {
        self.report_press.is_some()
    }

    /// The report as PDF/A.
    ///
    /// # Errors
    /// [`Error::Unavailable`] where nothing is printed, or too much is waiting; [`Error::Internal`] when it cannot be
    /// typeset.
    pub async fn print_report(&self, report: Report) -> Result<Vec<u8>, Error> {
        let press = self.report_press.clone().ok_or_else(|| Error::Unavailable("no press".into()))?;
        let printed = heavy_work::run(self, move || press.print_report(&report)).await?;
        printed.map_err(|error| Error::Internal(error.to_string()))
    }
}
