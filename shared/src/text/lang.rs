//! The languages Opstap speaks. Knows nothing of where a reader's choice is kept.

/// A language of the screens.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// Dutch, in which the product is written.
    #[default]
    Nl,
    /// English.
    En,
    /// Modern Standard Arabic.
    Ar,
}

impl Lang {
    /// Every language, in the order of the screen on which one is chosen.
    pub const ALL: [Lang; 3] = [Lang::Nl, Lang::En, Lang::Ar];

    /// The language of this tag. Which of a reader's many tags it should be, the page decides before the app starts.
    pub fn tagged(tag: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// The BCP-47 tag, for `lang` attributes.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Nl => "nl",
            Lang::En => "en",
            Lang::Ar => "ar",
        }
    }

    /// The direction of writing, for `dir` attributes.
    pub fn dir(self) -> &'static str {
        match self {
            Lang::Nl | Lang::En => "ltr",
            Lang::Ar => "rtl",
        }
    }

    /// The language's name for itself: a reader finds it whatever the screen speaks now.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::Nl => "Nederlands",
            Lang::En => "English",
            Lang::Ar => "العربية",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn a_language_is_found_by_its_tag() {
        for lang in Lang::ALL {
            assert_eq!(Lang::tagged(lang.tag()), Some(lang));
        }
        assert_eq!(Lang::tagged("ti"), None);
    }
}
