//! Letters put into a folder, from which the print shop takes them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::Path;

/// Makes the folder, for its owner alone: the letters hold codes.
pub fn prepare(folder: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Puts a letter down under its name; it is on the disk, whole, when this returns.
pub fn put_down(folder: &Path, name: &str, pdf: &[u8]) -> io::Result<()> {
    let draft = folder.join(format!(".{name}.draft"));
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&draft)?;
    file.write_all(pdf)?;
    file.sync_all()?;
    fs::rename(&draft, folder.join(name))?;
    File::open(folder)?.sync_all()
}
