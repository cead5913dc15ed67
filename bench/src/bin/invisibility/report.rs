//! What was found, class by class, as a table and a verdict.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use bench::statistics::{Comparison, percentile};
use bench::table;

use crate::asking::Answer;
use crate::classes::Class;

/// What was found of one class, beside the first of its group: what does not exist.
pub struct Finding {
    class: Class,
    statuses: BTreeSet<StatusCode>,
    /// How many different answers there were, those to what does not exist among them.
    answers: usize,
    times: Vec<f64>,
    comparison: Option<Comparison>,
}

impl Finding {
    fn is_alike(&self) -> bool {
        self.answers == 1
            && self.statuses.len() == 1
            && !self.comparison.is_some_and(|compared| compared.is_separable())
    }
}

/// What was found.
pub fn findings(records: &[Answer], codes: &[Answer]) -> Vec<Finding> {
    let groups = [
        (Class::DOCUMENTS.as_slice(), records),
        (Class::RECORDS.as_slice(), records),
        (Class::CODES.as_slice(), codes),
    ];
    groups.into_iter().flat_map(|(classes, answers)| group(classes, answers)).collect()
}

fn group(classes: &[Class], answers: &[Answer]) -> Vec<Finding> {
    let of = |class: Class| answers.iter().filter(move |answer| answer.class == class);
    let times = |class: Class| {
        let mut times: Vec<f64> = of(class).map(|answer| answer.milliseconds).collect();
        times.sort_by(f64::total_cmp);
        times
    };
    let Some((&nothing, _)) = classes.split_first() else { return Vec::new() };
    let to_nothing: BTreeSet<u64> = of(nothing).map(|answer| answer.digest).collect();
    let finding = |&class: &Class| Finding {
        class,
        statuses: of(class).chain(of(nothing)).map(|answer| answer.status).collect(),
        answers: of(class).map(|answer| answer.digest).chain(to_nothing.iter().copied()).collect::<BTreeSet<_>>().len(),
        comparison: (class != nothing).then(|| Comparison::of(&times(nothing), &times(class))),
        times: times(class),
    };
    classes.iter().map(finding).collect()
}

/// Prints it; true when no class can be told from what does not exist.
pub fn print(findings: &[Finding]) -> bool {
    let heading = ["class", "n", "status", "answers", "p50 ms", "p99 ms", "AUC", "KS", "verdict"];
    table::print(&heading, &findings.iter().map(row).collect::<Vec<_>>());
    let comparisons = findings.iter().filter_map(|finding| finding.comparison);
    if let Some(margins) = comparisons.max_by(|one, other| one.area_margin.total_cmp(&other.area_margin)) {
        println!(
            "Not separable: AUC within 0.5 ± {:.3} (Mann–Whitney) and KS at most {:.3} (Kolmogorov–Smirnov, two samples).",
            margins.area_margin, margins.distance_margin
        );
    }
    let alike = findings.iter().all(Finding::is_alike);
    println!(
        "{}\n",
        if alike {
            "Nothing hidden can be told from what does not exist."
        } else {
            "Something hidden CAN BE TOLD from what does not exist."
        }
    );
    alike
}

fn row(finding: &Finding) -> Vec<String> {
    let statuses: Vec<&str> = finding.statuses.iter().map(StatusCode::as_str).collect();
    let compared = |number: fn(Comparison) -> f64| {
        finding.comparison.map_or("–".to_owned(), |one| format!("{:.3}", number(one)))
    };
    vec![
        finding.class.name().to_owned(),
        finding.times.len().to_string(),
        statuses.join(" "),
        if finding.answers == 1 { "identical".to_owned() } else { format!("{} different", finding.answers) },
        format!("{:.1}", percentile(&finding.times, 50)),
        format!("{:.1}", percentile(&finding.times, 99)),
        compared(|one| one.area),
        compared(|one| one.distance),
        verdict(finding).to_owned(),
    ]
}

fn verdict(finding: &Finding) -> &'static str {
    match finding.comparison {
        _ if finding.answers > 1 || finding.statuses.len() > 1 => "ANOTHER ANSWER",
        Some(compared) if compared.is_separable() => "SEPARABLE",
        Some(compared) if compared.area_margin >= 0.5 => "too few to tell",
        Some(_) => "not separable",
        None => "does not exist",
    }
}
