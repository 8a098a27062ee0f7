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
    /// Every language, in the order of the generated tables.
    pub const ALL: [Lang; 3] = [Lang::Nl, Lang::En, Lang::Ar];

    /// The language of a BCP-47 tag such as `nl` or `ar-SY`, if we speak it.
    pub fn parse(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next()?;
        Lang::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }

    /// The first language of a reader's list that we speak, or Dutch.
    pub fn choose<'a>(tags: impl IntoIterator<Item = &'a str>) -> Lang {
        tags.into_iter().find_map(Lang::parse).unwrap_or_default()
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
    fn tags_of_browsers_and_phones_are_understood() {
        let rows = [
            ("nl", Some(Lang::Nl)),
            ("nl-BE", Some(Lang::Nl)),
            ("EN_us", Some(Lang::En)),
            ("ar-SY", Some(Lang::Ar)),
            ("arz", None),
            ("ti", None),
            ("", None),
        ];
        for (tag, expected) in rows {
            assert_eq!(Lang::parse(tag), expected, "{tag}");
        }
        assert_eq!(Lang::choose(["ti-ER", "ar", "en"]), Lang::Ar);
        assert_eq!(Lang::choose(["ti"]), Lang::Nl);
    }
}
