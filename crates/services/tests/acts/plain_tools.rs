//! Whoever takes the disk, without the key, finds no name, number, title, content or code.
//!
//! The directory of professionals is public and excepted.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use dossier::declaration::OrganDonation;
use jiff::SignedDuration;
use services::account::{organ_donation, reset_password, sign_in};
use services::documents::open_document::Delivery;
use services::grants::{circle, presence_code};
use test_engines::{Country, PASSWORD, on_each_engine};

use crate::support::{annas_number, file, here, jeans_number, note, own_dossier, pdf, read, report};

/// The forms in which bytes are found in files: as they are, in hexadecimal, in base64 wherever they begin.
fn forms(secret: &str) -> Vec<Vec<u8>> {
    let mut forms = vec![secret.into(), hex::encode(secret).into(), hex::encode_upper(secret).into()];
    for skipped in 0..3 {
        let bytes = &secret.as_bytes()[skipped.min(secret.len())..];
        let whole = &bytes[..bytes.len() / 3 * 3];
        let encoded = STANDARD_NO_PAD.encode(whole);
        // Under seven letters chance finds anything.
        if encoded.len() > 7 {
            forms.push(encoded.into());
        }
    }
    forms
}

fn holds(haystack: &[u8], secret: &str) -> bool {
    forms(secret).iter().any(|form| haystack.windows(form.len()).any(|window| window == form))
}

/// Everything on the disk but the key.
fn disk(country: &Country) -> Vec<u8> {
    let mut bytes = country.fresh.plain_bytes();
    let folders = std::fs::read_dir(country.fresh.folder().join("objects")).unwrap();
    for folder in folders {
        for object in std::fs::read_dir(folder.unwrap().path()).unwrap() {
            bytes.extend(std::fs::read(object.unwrap().path()).unwrap());
        }
    }
    bytes
}

/// The journey, and all that must not be found after it.
async fn journey(country: &Country) -> Vec<String> {
    let services = &country.services;
    let (anna, sophie) = (country.anna().await, country.sophie().await);
    let dossier = own_dossier(&anna);
    organ_donation::state(services, &anna, OrganDonation::Opposed).await.unwrap();
    let code = country.letters.to("Anna Müller").presence.unwrap();
    presence_code::enter(services, &sophie, &annas_number(), &code, here()).await.unwrap();
    let bloods = file(country, &sophie, dossier, report("Hémogramme complet")).await;
    let mut wish = note("mes dernières volontés");
    wish.content = "Je souhaite que Fanny garde le chat Minouche.".into();
    file(country, &anna, dossier, wish).await;
    read(country, &anna, dossier, bloods, Delivery::Downloaded).await.unwrap();
    circle::add(services, &anna, dossier, sophie.professional().unwrap().id, None).await.unwrap();
    let session = country.sign_in(&annas_number(), "anna.muller@example.lu").await;
    let used_code = country.one_time_code("anna.muller@example.lu").await;
    let _ = sign_in::begin(services, &annas_number(), "ein falsches Passwort", here()).await;

    // One conversation stays open, one message unsent.
    let conversation = sign_in::begin(services, &annas_number(), PASSWORD, here()).await.unwrap();
    country.post.close(true);
    sign_in::send_code(services, &conversation, 0).await.unwrap();
    reset_password::request(services, &annas_number(), "anna.muller@example.lu", here()).await.unwrap();
    country.deliver_mail().await;
    let waiting = disk(country);
    assert!(!holds(&waiting, "forgotten-password"));

    country.post.close(false);
    country.pass(SignedDuration::from_secs(10));
    country.deliver_mail().await;
    let link = country.post.last_to("anna.muller@example.lu").unwrap();
    let unsent_code = country
        .post
        .all_to("anna.muller@example.lu")
        .iter()
        .rev()
        .find_map(|text| text.split_once("code est : ").map(|(_, rest)| rest.chars().take(6).collect::<String>()));
    let reset = link.split("forgotten-password/").nth(1).map(|rest| rest.chars().take(64).collect::<String>());

    let mut secrets = vec![session, used_code, conversation, code, PASSWORD.into(), "ein falsches Passwort".into()];
    secrets.extend(unsent_code);
    secrets.extend(reset);
    for name in ["Anna Müller", "Jean Weber", "Sophie Klein"] {
        let codes = country.letters.to(name);
        for code in [Some(codes.activation), codes.presence].into_iter().flatten() {
            secrets.push(code.replace('-', ""));
            secrets.push(code);
        }
    }
    secrets
}

#[tokio::test]
async fn nothing_is_readable_without_the_key() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let mut secrets = journey(&country).await;
        let known = [
            "Müller",
            "Weber",
            "1980-05-17",
            "rue de la Gare",
            "Kéiseker",
            "L-1420",
            "Esch-sur-Alzette",
            "anna.muller",
            "example.lu",
            "352621777888",
            "Hémogramme",
            "volontés",
            "Minouche",
            "Je souhaite",
            "%PDF-1.4",
            "127.0.0.1",
            "opposed",
            "circle-of-trust",
            "laboratory-report",
            "document-filed",
        ];
        secrets.extend(known.map(str::to_owned));
        secrets.extend([annas_number(), jeans_number()]);
        let disk = disk(&country);
        for secret in &secrets {
            assert!(secret.len() >= 5, "chance finds shorter ones: {secret}");
            assert!(!holds(&disk, secret), "{secret} on {:?}", country.fresh.engine);
        }
        assert!(holds(&disk, "Cabinet Klein"), "the search finds what is there: the public directory");
        let dossier = country.fresh.operator("SELECT dossier_id FROM document LIMIT 1");
        assert!(holds(&disk, &dossier));
    })
    .await;
}

#[test]
fn the_search_sees_through_hexadecimal_and_base64() {
    let secret = "Hémogramme";
    for before in ["", "a", "ab"] {
        let text = format!("{before}{secret} complet");
        for form in [text.clone(), hex::encode(&text), hex::encode_upper(&text), STANDARD_NO_PAD.encode(&text)] {
            assert!(holds(form.as_bytes(), secret), "{form}");
        }
    }
    assert!(!holds(&pdf("x", ""), secret));
}
