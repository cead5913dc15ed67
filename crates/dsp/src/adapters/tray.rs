//! Letters put into a folder, from which the print shop takes them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

/// Makes the folder, for its owner alone: the letters hold codes.
///
/// # Errors
/// When it is there and others may look into it.
pub fn prepare(folder: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let mode = fs::metadata(folder)?.permissions().mode() & 0o777;
    let of_others = mode & 0o077;
    if of_others == 0 {
        return Ok(());
    }
    let folder = folder.display();
    Err(io::Error::other(format!("{folder} is open to other users (mode {mode:04o}); run: chmod 700 {folder}")))
}

/// Puts a letter down under its name; it is on the disk, whole, when this returns.
pub fn put_down(folder: &Path, name: &str, pdf: &[u8]) -> io::Result<()> {
    let draft = folder.join(format!(".{name}.draft"));
    // What a process that died left here is not written on: it may have been put here by somebody else.
    match fs::remove_file(&draft) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft)?;
    file.write_all(pdf)?;
    file.sync_all()?;
    fs::rename(&draft, folder.join(name))?;
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_lie_whole_in_a_folder_of_their_owner() {
        let folder = tempfile::tempdir().unwrap();
        let tray = folder.path().join("letters");
        prepare(&tray).unwrap();
        fs::write(tray.join(".letter.pdf.draft"), "left by a process that died").unwrap();
        put_down(&tray, "letter.pdf", b"first").unwrap();
        put_down(&tray, "letter.pdf", b"second").unwrap();
        assert_eq!(fs::read(tray.join("letter.pdf")).unwrap(), b"second");
        assert_eq!(fs::metadata(tray.join("letter.pdf")).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(&tray).unwrap().count(), 1);
        prepare(&tray).unwrap();

        fs::set_permissions(&tray, fs::Permissions::from_mode(0o750)).unwrap();
        assert!(prepare(&tray).unwrap_err().to_string().contains("chmod 700"));
    }
}
