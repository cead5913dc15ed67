//! The list of pages that the browser's tours go through (`e2e/support/tours/pages.json`): what the router answers to `GET`,
//! by door. A tour that leaves one out fails; so does this, once the list is no longer the router's.

use std::{env, fs};

use axum::http::Method;
use web::routes::Door;

const LIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../e2e/support/tours/pages.json");

fn pages() -> String {
    let table = web::router::routes().into_table();
    let doors = [Door::Anybody, Door::Holder, Door::Entrusted, Door::Professional].map(|door| {
        let behind = table.iter().filter(|route| route.door == door && route.method == Method::GET);
        let paths: Vec<String> = behind.map(|route| format!("    \"{}\"", route.path)).collect();
        format!("  \"{door:?}\": [\n{}\n  ]", paths.join(",\n"))
    });
    format!("{{\n{}\n}}\n", doors.join(",\n"))
}

#[test]
fn the_tours_know_every_page() {
    if env::var_os("DSP_WRITE_PAGES").is_some() {
        fs::write(LIST, pages()).unwrap();
    }
    let known = fs::read_to_string(LIST).unwrap_or_default();
    assert!(known == pages(), "the pages are others than in {LIST}: DSP_WRITE_PAGES=1 writes the list anew");
}
