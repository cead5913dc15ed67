//! What the typesetter sees of the world: the templates, the fonts, one data file, photos, one day. No disk, no network,
//! no clock.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};

use crate::press::{Press, TypesetError};

/// One document being typeset.
pub(crate) struct Sheet<'a> {
    pub(crate) press: &'a Press,
    pub(crate) main: FileId,
    pub(crate) data: Bytes,
    pub(crate) photos: &'a [Bytes],
    pub(crate) today: Datetime,
}

/// The name a template uses for a file. Typst keeps every name for ever, so names are few and fixed.
pub(crate) fn file_id(name: &str) -> Result<FileId, TypesetError> {
    let path = VirtualPath::new(name).map_err(|error| TypesetError::Typesetting(error.to_string()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Sheet<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let source = self.press.sources.iter().find(|source| source.id() == id);
        source.cloned().ok_or_else(|| unknown(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.press.data {
            return Ok(self.data.clone());
        }
        let photo = self.press.photos.iter().position(|photo| *photo == id);
        photo.and_then(|page| self.photos.get(page).cloned()).ok_or_else(|| unknown(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        Some(self.today)
    }
}

fn unknown(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
