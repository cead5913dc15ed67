//! Looks for what was sealed for somebody in everything that is kept: the database's files and the objects on `SQLite`,
//! every column of every table and the objects on `PostgreSQL`.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use dossier::ids::DossierId;
use test_engines::{Engine, Fresh};

/// So many random bytes in a row are nobody else's.
const PIECE: usize = 16;

/// A column of bytes.
struct Column {
    table: &'static str,
    name: &'static str,
    /// Whether the table's rows name the record they belong to.
    is_of_records: bool,
}

/// Every column of bytes there is, as the migrations have them, but for the hashes, which tell nothing.
fn columns() -> Vec<Column> {
    let mut columns = Vec::new();
    for (_, _, migration) in crate::migrations::ALL {
        for definition in migration.split("CREATE TABLE ").skip(1) {
            let (table, body) = definition.split_once(" (").unwrap();
            let (body, _) = body.split_once(");").unwrap();
            let is_of_records = body.contains("    dossier_id TEXT");
            for line in body.lines() {
                if let Some((name, kind)) = line.trim().split_once(' ')
                    && kind.starts_with("BYTEA")
                    && !["hash", "hashes"].contains(&name)
                {
                    columns.push(Column { table, name, is_of_records });
                }
            }
        }
    }
    columns
}

fn from_hex(text: &str) -> Vec<u8> {
    text.as_bytes().chunks_exact(2).map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

fn values(fresh: &Fresh, column: &Column, condition: &str) -> Vec<Vec<u8>> {
    let Column { table, name, .. } = column;
    let shown = match fresh.engine {
        Engine::Sqlite => format!("hex({name})"),
        Engine::Postgres => format!("encode({name}, 'hex')"),
    };
    let answer = fresh.operator(&format!("SELECT {shown} FROM {table} WHERE {name} IS NOT NULL AND {condition}"));
    answer.lines().map(from_hex).collect()
}

fn pieces(value: &[u8]) -> impl Iterator<Item = [u8; PIECE]> + '_ {
    value
        .chunks_exact(PIECE)
        .chain(value.last_chunk::<PIECE>().map(<[u8; PIECE]>::as_slice))
        .map(|piece| piece.try_into().unwrap())
}

/// Pieces of what must not be found any more, and where each was.
pub(super) struct Remains(HashMap<[u8; PIECE], String>);

impl Remains {
    /// What the tables hold now of these records, and of whom has met whom; and all objects.
    pub(super) fn of(fresh: &Fresh, records: &[DossierId]) -> Self {
        let mut remains = HashMap::new();
        for column in columns() {
            let condition = if column.is_of_records { among(records) } else { "1 = 1".to_owned() };
            let place = format!("{}.{}", column.table, column.name);
            for value in values(fresh, &column, &condition) {
                remains.extend(pieces(&value).map(|piece| (piece, place.clone())));
            }
        }
        for (_, object) in files(&fresh.folder().join("objects")) {
            remains.extend(pieces(&object).map(|piece| (piece, "object".to_owned())));
        }
        Self(remains)
    }

    pub(super) fn join(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Leaves out what the tables hold for others, and the objects that are there now.
    pub(super) fn leave_out_what_others_have(&mut self, fresh: &Fresh, gone: &[DossierId]) {
        for column in columns() {
            let condition = if column.is_of_records { format!("NOT ({})", among(gone)) } else { "1 = 1".to_owned() };
            for value in values(fresh, &column, &condition) {
                pieces(&value).for_each(|piece| drop(self.0.remove(&piece)));
            }
        }
        for (_, object) in files(&fresh.folder().join("objects")) {
            pieces(&object).for_each(|piece| drop(self.0.remove(&piece)));
        }
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The columns they were in.
    pub(super) fn places(&self) -> BTreeSet<&str> {
        self.0.values().map(String::as_str).collect()
    }

    /// How many of the pieces are found, which columns they were in, and in which kind of file they are.
    pub(super) fn found(&self, fresh: &Fresh) -> (usize, BTreeSet<(&str, String)>) {
        let (mut found, mut places) = (HashSet::new(), BTreeSet::new());
        for (path, content) in everything(fresh) {
            let file = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            for window in content.windows(PIECE) {
                if let Some((piece, place)) = self.0.get_key_value(window)
                    && found.insert(piece)
                {
                    places.insert((place.as_str(), file.clone()));
                }
            }
        }
        (found.len(), places)
    }
}

fn among(records: &[DossierId]) -> String {
    let records: Vec<String> = records.iter().map(|record| format!("'{record}'")).collect();
    format!("dossier_id IN ({})", records.join(", "))
}

/// Every file of the folder, and on `PostgreSQL` every value of every column as well.
pub(super) fn everything(fresh: &Fresh) -> Vec<(PathBuf, Vec<u8>)> {
    let mut everything = files(fresh.folder());
    if fresh.engine == Engine::Postgres {
        let dump = String::from_utf8(fresh.plain_bytes()).unwrap();
        let bytes = dump.split(['\t', '\n']).filter_map(|field| field.strip_prefix("\\\\x")).flat_map(from_hex);
        everything.push(("the columns of bytes".into(), bytes.collect()));
        everything.push(("the dump".into(), dump.into_bytes()));
    }
    everything
}

fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.clone(), content(&path)));
        }
    }
    found
}

/// Read by another process: one that opens and closes the database's file takes away its own locks on it.
fn content(path: &Path) -> Vec<u8> {
    let read = Command::new("cat").arg(path).output().unwrap();
    assert!(read.status.success(), "{}", path.display());
    read.stdout
}
