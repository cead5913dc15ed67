//! Keys and signatures by Node.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// Has Node make what is ordered.
fn make(orders: &Value) -> Vec<Value> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/door/client.mjs");
    let mut node = Command::new("node").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    node.stdin.take().unwrap().write_all(orders.to_string().as_bytes()).unwrap();
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A pair of keys of this kind (`RSA`, `P-384`, `P-256`) under this name: the public half and the private.
pub fn keys(kinds: &[(&str, &str)]) -> Vec<(Value, Value)> {
    let orders: Vec<Value> = kinds.iter().map(|(kind, kid)| json!({ "kind": kind, "kid": kid })).collect();
    make(&orders.into()).iter().map(|pair| (pair["public"].clone(), pair["private"].clone())).collect()
}

/// The assertions ordered: each with header, claims and `key`, `secret` or neither.
pub fn assertions(orders: &[Value]) -> Vec<String> {
    make(&orders.into()).iter().map(|made| made.as_str().unwrap().to_owned()).collect()
}
