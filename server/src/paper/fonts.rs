//! The fonts of papers. They come along in the program: a machine may have none. For those who lay out lines, and for those who
//! write the PDF.

use std::borrow::Cow;
use std::sync::Arc;

use krilla::text::Font;
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{FontContext, FontFamily, FontFamilyName};

const FILES: [&[u8]; 6] = [
    include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansEthiopic-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansEthiopic-Bold.ttf"),
];

/// What they call themselves: where one has not a letter, the next is asked.
static FAMILIES: [FontFamilyName<'static>; 3] = [
    FontFamilyName::named("Noto Sans"),
    FontFamilyName::named("Noto Sans Arabic"),
    FontFamilyName::named("Noto Sans Ethiopic"),
];

/// The fonts, read once for a paper.
pub struct Fonts {
    pub context: FontContext,
    /// Each under the number that a laid out line names it by.
    faces: Vec<(u64, Font)>,
}

impl Fonts {
    pub fn built_in() -> Self {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let mut collection = Collection::new(options);
        let mut faces = Vec::new();
        for file in FILES {
            let blob = Blob::<u8>::new(Arc::new(file));
            faces.extend(Font::new(file.into(), 0).map(|font| (blob.id(), font)));
            collection.register_fonts(blob, None);
        }
        let context = FontContext { collection, source_cache: SourceCache::default() };
        Self { context, faces }
    }

    pub fn families() -> FontFamily<'static> {
        FontFamily::List(Cow::Borrowed(&FAMILIES))
    }

    pub fn face(&self, number: u64) -> Option<&Font> {
        self.faces.iter().find(|(it, _)| *it == number).map(|(_, font)| font)
    }
}
