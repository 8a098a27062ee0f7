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
    /// Tigrinya.
    Ti,
    /// Turkish.
    Tr,
    /// Polish.
    Pl,
    /// Ukrainian.
    Uk,
}

impl Lang {
    /// Every language, in the order of the screen on which one is chosen.
    pub const ALL: [Lang; 7] =
        [Lang::Nl, Lang::En, Lang::Ar, Lang::Ti, Lang::Tr, Lang::Pl, Lang::Uk];

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
            Lang::Ti => "ti",
            Lang::Tr => "tr",
            Lang::Pl => "pl",
            Lang::Uk => "uk",
        }
    }

    /// The direction of writing, for `dir` attributes.
    pub fn dir(self) -> &'static str {
        match self {
            Lang::Ar => "rtl",
            Lang::Nl | Lang::En | Lang::Ti | Lang::Tr | Lang::Pl | Lang::Uk => "ltr",
        }
    }

    /// The language's name for itself: a reader finds it whatever the screen speaks now.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::Nl => "Nederlands",
            Lang::En => "English",
            Lang::Ar => "العربية",
            Lang::Ti => "ትግርኛ",
            Lang::Tr => "Türkçe",
            Lang::Pl => "Polski",
            Lang::Uk => "Українська",
        }
    }

    /// In which language coaches and managers read who chose this one: they have a screen full of words, and those are in
    /// three languages only.
    #[must_use]
    pub fn for_staff(self) -> Lang {
        match self {
            Lang::Nl | Lang::En | Lang::Ar => self,
            Lang::Ti | Lang::Tr | Lang::Pl | Lang::Uk => Lang::En,
        }
    }

    /// Whether someone who grew up with it read our words in it.
    pub fn is_read_by_a_native(self) -> bool {
        self == Lang::Nl
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
        assert_eq!(Lang::tagged("xx"), None);
    }
}
