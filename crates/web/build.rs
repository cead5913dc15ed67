//! Rebuilds the crate when what it embeds has changed: texts (checked by `t!`) and the built front end.

fn main() {
    for path in ["locales", "i18n.toml", "assets/dist"] {
        println!("cargo:rerun-if-changed={path}");
    }
}
