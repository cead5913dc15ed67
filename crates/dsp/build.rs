//! Collects the third-party software in the program and its licences, for `dsp licences`.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

#[expect(clippy::disallowed_methods, reason = "Cargo tells a build script everything by the environment")]
fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../..");
    for file in ["Cargo.lock", "package-lock.json"] {
        println!("cargo::rerun-if-changed={}", root.join(file).display());
    }
    let mut lines = crates(&root, &env::var("CARGO")?, &env::var("TARGET")?)?;
    lines.extend(packages(&root)?);
    let text: String = lines.into_iter().map(|line| line + "\n").collect();
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("licences.txt"), text)?;
    Ok(())
}

/// What Cargo links into the program, found by following normal dependencies from it.
fn crates(root: &Path, cargo: &str, target: &str) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let arguments = ["metadata", "--format-version=1", "--locked", "--offline", "--filter-platform", target];
    let output = Command::new(cargo).args(arguments).current_dir(root).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let packages: BTreeMap<String, Value> =
        list(&metadata["packages"]).into_iter().map(|package| (text(&package["id"]), package)).collect();
    let nodes: BTreeMap<String, Value> =
        list(&metadata["resolve"]["nodes"]).into_iter().map(|node| (text(&node["id"]), node)).collect();
    let program = packages.values().find(|package| package["name"] == "dsp").map(|package| text(&package["id"]));
    let mut waiting: Vec<String> = program.into_iter().collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if reached.insert(id.clone()) {
            let dependencies = nodes.get(&id).map(|node| list(&node["deps"])).unwrap_or_default();
            let linked = dependencies
                .iter()
                .filter(|dependency| list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"].is_null()));
            waiting.extend(linked.map(|dependency| text(&dependency["pkg"])));
        }
    }
    let foreign = reached.iter().filter_map(|id| packages.get(id)).filter(|package| !package["source"].is_null());
    Ok(foreign
        .map(|package| line(&package["name"], &package["version"], &package["license"], &package["repository"]))
        .collect())
}

/// What npm puts into the style sheet, the scripts and the fonts.
fn packages(root: &Path) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let lock: Value = serde_json::from_str(&fs::read_to_string(root.join("package-lock.json"))?)?;
    let shipped = lock["packages"].as_object().into_iter().flatten().filter_map(|(path, package)| {
        let name = path.strip_prefix("node_modules/")?;
        let is_shipped = lock["packages"][""]["dependencies"].get(name).is_some();
        let address = Value::from(format!("https://www.npmjs.com/package/{name}"));
        is_shipped.then(|| line(&Value::from(name), &package["version"], &package["license"], &address))
    });
    Ok(shipped.collect())
}

fn line(name: &Value, version: &Value, licence: &Value, address: &Value) -> String {
    format!("{} {} ({}) {}", text(name), text(version), text(licence), text(address)).trim_end().to_owned()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
