//! Renders invented pages into files, to look at every component and state in a browser without a server.
//!
//! `cargo run -p web --example gallery -- FOLDER [LANGUAGE]`, after `npm run build`.

mod account;
mod holder;
mod professional;
mod public;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use dossier::language::Language;
use web::assets;
use web::locale::Locale;
use web::page::Page;

type Named = (&'static str, Page);

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| "gallery".to_owned()));
    let language = arguments.next().and_then(|code| code.parse().ok()).unwrap_or(Language::Fr);
    let locale = Locale::of(language);

    write_assets(&folder.join("assets"))?;
    let pages = [public::pages(locale), account::pages(locale), holder::pages(locale), professional::pages(locale)];
    for (name, page) in pages.into_iter().flatten() {
        let text = page.render().into_string().replace("\"/assets/", "\"assets/");
        fs::write(folder.join(format!("{name}.html")), text)?;
        println!("{name}");
    }
    Ok(())
}

fn write_assets(folder: &Path) -> io::Result<()> {
    if !assets::is_built() {
        return Err(io::Error::other("the front end is not built: run npm ci && npm run build"));
    }
    fs::create_dir_all(folder)?;
    for name in assets::names() {
        fs::write(folder.join(&name), assets::content(&name).unwrap_or_default())?;
    }
    Ok(())
}
