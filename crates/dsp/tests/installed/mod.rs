//! The configuration of an installation over a test's state.

use std::path::PathBuf;

use test_engines::Country;

/// Writes it beside the state; where it lies.
pub fn configuration(country: &Country) -> PathBuf {
    let folder = country.fresh.folder();
    let file = folder.join("dsp.toml");
    let text = format!(
        r#"
public_url = "http://localhost:8080"
listen.address = "127.0.0.1:8080"
listen.behind_proxy = false
database.url = "{database}"
objects.folder = "{folder}/objects"
keys.file = "{folder}/key"
mail.server = "smtp://127.0.0.1:9"
mail.from = "noreply@esante.lu"
text_messages.gateway = "http://127.0.0.1:9/"
text_messages.token = "Xk3vQ9wLz7Rt2mYp"
"#,
        database = country.fresh.url,
        folder = folder.display()
    );
    std::fs::write(&file, text).unwrap();
    file
}
