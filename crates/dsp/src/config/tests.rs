use super::*;

const GOOD: &str = r#"
public_url = "https://dsp.example.lu"
[listen]
address = "127.0.0.1:8080"
behind_proxy = true
[database]
url = "postgres://dsp:Xk3vQ9wLz7Rt2mYp@db.example.lu/dsp?sslmode=verify-full"
[objects]
folder = "/var/lib/dsp/objects"
[keys]
file = "/etc/dsp/custodian.key"
[mail]
server = "smtps://dsp:Xk3vQ9wLz7Rt2mYp@mail.example.lu"
from = "noreply@esante.lu"
[text_messages]
gateway = "https://sms.example.lu/send"
token = "Xk3vQ9wLz7Rt2mYp"
"#;

const TLS_IN_THE_CLEAR: &str = r#"behind_proxy = true
[listen.tls]
address = "0.0.0.0:8443"
public_url = "http://mtls.dsp.example.lu"
certificate = "/etc/dsp/tls.pem"
key = "/etc/dsp/tls.key"
client_authorities = "/etc/dsp/institutions.pem"
"#;

fn read(text: &str) -> Result<Config, ConfigError> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("dsp.toml");
    std::fs::write(&file, text).unwrap();
    Config::read(&file)
}

#[test]
fn a_right_configuration_is_taken_with_the_usual_limits() {
    let config = read(GOOD).unwrap();
    assert_eq!(config.settings().document_limit, 25_000_000);
    assert_eq!(config.settings().access.presence, SignedDuration::from_hours(24));
}

#[test]
fn the_wrong_key_is_named_and_its_value_is_not() {
    let table = [
        ("https://dsp.example.lu", "http://dsp.example.lu", "public_url"),
        ("https://dsp.example.lu", "http://localhost.example.lu", "public_url"),
        ("postgres://dsp:Xk3vQ9wLz7Rt2mYp@", "postgres://dsp:secret@", "database.url"),
        ("postgres://dsp:Xk3vQ9wLz7Rt2mYp@", "mysql://dsp:Xk3vQ9wLz7Rt2mYp@", "database.url"),
        ("smtps://dsp:Xk3vQ9wLz7Rt2mYp@mail", "smtps://dsp:secret@mail", "mail.server"),
        ("smtps://dsp:Xk3vQ9wLz7Rt2mYp@mail", "smtp://mail", "mail.server"),
        ("?sslmode=verify-full", "", "database.url"),
        ("?sslmode=verify-full", "?sslmode=prefer", "database.url"),
        ("dsp:Xk3vQ9wLz7Rt2mYp@db.example.lu/dsp?", "dsp@db.example.lu/dsp?password=secret&", "database.url"),
        ("smtps://dsp:Xk3vQ9wLz7Rt2mYp@mail.example.lu", "smtp://mail.example.lu/#tls=required", "mail.server"),
        ("smtps://dsp:Xk3vQ9wLz7Rt2mYp@mail", "smtp://dsp:secret@mail.example.lu?tls=required&", "mail.server"),
        ("behind_proxy = true\n", "", "behind_proxy"),
        ("behind_proxy = true\n", TLS_IN_THE_CLEAR, "listen.tls.public_url"),
        ("noreply@esante.lu", "nobody", "mail.from"),
        ("https://sms.example.lu", "http://sms.example.lu", "text_messages.gateway"),
        ("token = \"Xk3vQ9wLz7Rt2mYp\"", "token = \"changeme\"", "text_messages.token"),
        ("token = \"Xk3vQ9wLz7Rt2mYp\"", "token = \"aaaaaaaaaaaaaaaaaaaaaaaa\"", "text_messages.token"),
        ("token = \"Xk3vQ9wLz7Rt2mYp\"", "", "token"),
        ("[listen]", "contact = { accessibility = \"nobody\" }\n[listen]", "contact.accessibility"),
        ("[listen]", "colour = \"blue\"\n[listen]", "colour"),
        ("127.0.0.1:8080", "here", "line 4"),
    ];
    for (good, bad, key) in table {
        assert!(GOOD.contains(good), "{good}");
        let error = read(&GOOD.replacen(good, bad, 1)).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.contains(key), "{bad}: {error}");
        assert!(!error.contains("secret") && !error.contains("changeme"), "{error}");
    }
}

#[test]
fn limits_stay_within_the_law() {
    assert!(read(&format!("{GOOD}\n[access]\npresence_hours = 360")).is_ok());
    let error = read(&format!("{GOOD}\n[access]\npresence_hours = 361")).err().unwrap().to_string();
    assert!(error.contains("access.presence_hours"), "{error}");
    for (key, longest) in [("admission", 45), ("renewal", 30), ("after_discharge", 30), ("emergency_ward", 16)] {
        assert!(read(&format!("{GOOD}\n[access]\n{key}_days = {longest}")).is_ok(), "{key}");
        let error = read(&format!("{GOOD}\n[access]\n{key}_days = {}", longest + 1)).err().unwrap().to_string();
        assert!(error.contains(&format!("access.{key}_days")), "{error}");
    }
    let error = read(&format!("{GOOD}\n[documents]\nlimit_mb = 0")).err().unwrap().to_string();
    assert!(error.contains("documents.limit_mb"), "{error}");
}

const LUXTRUST: &str = r#"
[[identity_providers]]
code = "luxtrust"
name = "LuxTrust"
issuer = "https://luxtrust.example.lu"
client_id = "dsp"
accepted_acr = ["high"]
"#;

#[test]
fn an_identity_provider_is_described_in_full_and_asked_encrypted() {
    let config = read(&format!("{GOOD}{LUXTRUST}")).unwrap();
    assert_eq!(config.identity_providers[0].name, "LuxTrust");
    assert_eq!(config.identity_providers[0].secret().unwrap(), None);
    let table = [
        ("\"luxtrust\"", "\"Lux Trust\"", "identity_providers.code"),
        ("\"LuxTrust\"", "\" \"", "identity_providers.name"),
        ("https://luxtrust", "http://luxtrust", "identity_providers.issuer"),
        ("https://luxtrust.example.lu", "luxtrust", "identity_providers.issuer"),
        ("[\"high\"]", "[]", "identity_providers.accepted_acr"),
        ("accepted_acr = [\"high\"]", "", "accepted_acr"),
        ("client_id", "logo = \"x\"\nclient_id", "logo"),
    ];
    for (good, bad, key) in table {
        let error = read(&format!("{GOOD}{}", LUXTRUST.replacen(good, bad, 1))).err().unwrap().to_string();
        assert!(error.contains(key), "{bad}: {error}");
    }
    let twice = read(&format!("{GOOD}{LUXTRUST}{LUXTRUST}")).err().unwrap().to_string();
    assert!(twice.contains("twice"), "{twice}");
    assert!(
        read(&format!("{GOOD}{}", LUXTRUST.replacen("https://luxtrust.example.lu", "http://localhost:99", 1))).is_ok()
    );
}

#[test]
fn the_secret_of_an_identity_provider_is_read_from_its_file_and_strong() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("secret");
    let described = format!("{GOOD}{LUXTRUST}client_secret_file = \"{}\"\n", file.display());
    let secret = || read(&described).unwrap().identity_providers[0].secret();
    assert!(secret().err().unwrap().to_string().contains("secret"), "missing");
    std::fs::write(&file, "changeme\n").unwrap();
    let error = secret().err().unwrap().to_string();
    assert!(error.contains("client_secret_file") && !error.contains("changeme"), "{error}");
    std::fs::write(&file, "Xk3vQ9wLz7Rt2mYp\n").unwrap();
    assert_eq!(secret().unwrap().as_deref(), Some("Xk3vQ9wLz7Rt2mYp"));
}
