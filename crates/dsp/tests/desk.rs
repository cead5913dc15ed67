//! `dsp desk` and `dsp import representatives`, as staff of the Agency run them.
#![expect(clippy::unwrap_used, reason = "a failure here is a failed test")]

mod installed;

use std::path::Path;
use std::process::{Command, Output};

use dossier::trace::Action;
use services::Person;
use services::documents::consult_dossier::consult;
use services::life_line::Filter;
use services::life_line::look::look;
use test_engines::{Country, number, on_each_engine};

use installed::configuration;

struct Said {
    done: bool,
    words: String,
}

fn dsp(config: &Path, arguments: &[&str]) -> Said {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dsp"));
    let Output { status, stdout, stderr } =
        command.args(arguments).args(["--as", "Tom Wagner", "--config"]).arg(config).output().unwrap();
    Said { done: status.success(), words: String::from_utf8([stdout, stderr].concat()).unwrap() }
}

async fn acts(country: &Country, holder: &Person) -> Vec<(Action, String, Option<String>)> {
    let dossier = holder.own_dossier().unwrap().dossier;
    let page = look(&country.services, holder, dossier, &Filter::default(), None).await.unwrap();
    page.lines.into_iter().map(|line| (line.action, line.who.name, line.context)).collect()
}

#[tokio::test]
async fn what_a_desk_does_is_done_and_says_nothing_of_the_holder() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, jean) = (country.anna().await, country.jean().await);
        let config = configuration(&country);
        let (annas, jeans) = (number("19800517123"), number("19521103045"));
        let desk = |what: &[&str]| dsp(&config, &[&["desk"][..], what].concat());
        let with_reference = |what: &[&str], reference: &str| desk(&[what, &["--reference", reference]].concat());

        let done = [
            with_reference(&["reissue-codes", &annas], "appel du 2 mars"),
            with_reference(&["access", "block", &annas, "NUR-2002"], "formulaire 4"),
            with_reference(&["access", "emergency-off", &annas], "formulaire 5"),
            with_reference(&["represent", &jeans, &annas, "--title", "guardian"], "jugement 12/26"),
            with_reference(&["close", &annas], "formulaire 31"),
            with_reference(&["reopen", &annas], "formulaire 32"),
        ];
        for said in &done {
            assert!(said.done, "{}", said.words);
            for secret in ["Müller", "Weber", "Schmit", &annas, &jeans] {
                assert!(!said.words.contains(secret), "{}", said.words);
            }
        }
        let acts = acts(&country, &anna).await;
        for (action, reference) in [
            (Action::CodesReissued, "appel du 2 mars"),
            (Action::ProfessionalBlocked, "formulaire 4"),
            (Action::EmergencyAccessSwitchedOff, "formulaire 5"),
            (Action::DossierClosed, "formulaire 31"),
            (Action::DossierReopened, "formulaire 32"),
        ] {
            let line = (action, "Tom Wagner".to_owned(), Some(reference.to_owned()));
            assert!(acts.contains(&line), "{action:?} is missing");
        }
        consult(&country.services, &anna, jean.own_dossier().unwrap().dossier).await.unwrap();

        let feed = country.fresh.folder().join("representatives.csv");
        let rows = format!(
            "number,representative,title,reference,from,until\n{jeans},{annas},guardian,arrêt,2026-01-01,2026-01-02\n"
        );
        std::fs::write(&feed, rows).unwrap();
        let said = dsp(&config, &["import", "representatives", feed.to_str().unwrap()]);
        assert!(said.done && said.words.contains("0 added, 1 changed"), "{}", said.words);
        assert!(consult(&country.services, &anna, jean.own_dossier().unwrap().dossier).await.is_err());

        let unknown = with_reference(&["close", &number("19990101001")], "x");
        let opened = with_reference(&["oppose", &annas], "x");
        assert!(!unknown.done && !opened.done);
        assert_eq!(unknown.words, opened.words, "no record and an open one are told apart by nobody");
    })
    .await;
}
