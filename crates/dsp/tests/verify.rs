//! `dsp verify`, as an operator or an auditor runs it.
#![expect(clippy::unwrap_used, reason = "a failure here is a failed test")]

mod installed;

use std::path::Path;
use std::process::{Command, Output};

use jiff::SignedDuration;
use services::jobs::seal_traces::seal;
use test_engines::{Country, on_each_engine};

use installed::configuration;

fn verify(config: &Path, arguments: &[&str]) -> (bool, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dsp"));
    let Output { status, stdout, stderr } =
        command.args(["verify", "--config"]).arg(config).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.success(), text(stdout), text(stderr))
}

#[tokio::test]
async fn tells_whole_from_broken_and_fails_when_broken() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        seal(&country.services).await.unwrap().unwrap();
        let config = configuration(&country);
        let kept = country.fresh.folder().join("checkpoint");
        let kept = kept.to_str().unwrap();

        let (whole, said, complaints) = verify(&config, &["--keep", kept]);
        assert!(whole, "{complaints}");
        assert!(said.contains("Traces: 4, sealed: 4, waiting to be: 0, checkpoints: 1"), "{said}");
        assert!(verify(&config, &["--since", kept]).0);

        let (_, key, _) = verify(&config, &["--public-key"]);
        let name = key.split_once('+').unwrap().0;
        assert!(std::fs::read_to_string(kept).unwrap().starts_with(&format!("{name}\n4\n")));

        country.fresh.operator("DELETE FROM trace WHERE trace_id = (SELECT MIN(trace_id) FROM trace)");
        let (whole, _, complaints) = verify(&config, &[]);
        assert!(!whole);
        assert!(complaints.contains("was sealed at position 0 and is gone"), "{complaints}");

        country.fresh.operator("DELETE FROM ledger_checkpoint; DELETE FROM ledger_tile; DELETE FROM ledger_leaf");
        country.fresh.operator("INSERT INTO trace_waiting SELECT dossier_id, trace_id FROM trace");
        country.pass(SignedDuration::from_secs(1));
        seal(&country.services).await.unwrap().unwrap();
        assert!(verify(&config, &[]).0, "rows alone cannot show this");
        let (whole, _, complaints) = verify(&config, &["--since", kept]);
        assert!(!whole);
        assert!(complaints.contains("kept elsewhere covers 4 traces, the ledger only 3"), "{complaints}");
    })
    .await;
}
