//! The QR code beside the activation address, for those who have the letter in one hand and a phone in the other.

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use crate::press::TypesetError;

/// Draws the address as SVG, one unit per module, without the white border that the page provides.
///
/// Level M survives a fold or a coffee stain over 15 % of it and stays coarse enough at 30 mm.
pub(crate) fn drawing(address: &str) -> Result<String, TypesetError> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M)
        .map_err(|error| TypesetError::Typesetting(format!("QR code of {address}: {error}")))?;
    Ok(code.render::<svg::Color<'_>>().quiet_zone(false).module_dimensions(1, 1).build())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads back the squares of the drawing, each a `M{x} {y}h1v1H{x}V{y}` path or a longer run of them.
    fn dark_modules(drawing: &str) -> (usize, Vec<(usize, usize)>) {
        let width = drawing.split("viewBox=\"0 0 ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
        let path = drawing.split(" d=\"").nth(1).unwrap().split('"').next().unwrap();
        let squares = path.split('M').skip(1).map(|square| {
            let (x, rest) = square.split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            assert!(rest.starts_with("1v1"), "{square}");
            (x.parse().unwrap(), y.parse().unwrap())
        });
        (width, squares.collect())
    }

    #[test]
    fn a_phone_reads_the_address() {
        let address = "https://www.esante.lu/activation";
        let (width, dark) = dark_modules(&drawing(address).unwrap());
        let (scale, border) = (4, 4);
        let size = (width + 2 * border) * scale;
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(size, size, |x, y| {
            let module = ((x / scale).wrapping_sub(border), (y / scale).wrapping_sub(border));
            if dark.contains(&module) { 0 } else { 255 }
        });
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1);
        assert_eq!(grids[0].decode().unwrap().1, address);
    }
}
