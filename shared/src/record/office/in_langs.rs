//! A text that the office has in several languages.

use crate::record::fields::Texts;
use crate::record::rule::Text;
use crate::text::Lang;
use crate::wire::{self, IsEmpty, Reader, Wire, Writer};

/// A text in each language it was written in, in the order of the languages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InLangs(Vec<(Lang, String)>);

impl InLangs {
    /// What was written in which language.
    pub fn of<T: Into<String>>(texts: impl IntoIterator<Item = (Lang, T)>) -> Self {
        let mut written: Vec<(Lang, String)> =
            texts.into_iter().map(|(lang, text)| (lang, text.into())).collect();
        written.retain(|(_, text)| !text.is_empty());
        written.sort_by_key(|(lang, _)| *lang);
        written.dedup_by_key(|(lang, _)| *lang);
        Self(written)
    }

    /// What was written in this language.
    pub fn exactly(&self, lang: Lang) -> Option<&str> {
        self.0.iter().find(|(of, _)| *of == lang).map(|(_, text)| text.as_str())
    }

    /// What a reader of this language gets: their own, else the first there is, which is Dutch where that was written.
    pub fn read_in(&self, lang: Lang) -> &str {
        self.told_in(lang).map(|(_, text)| text).unwrap_or_default()
    }

    /// The same, with the language it is in.
    pub fn told_in(&self, lang: Lang) -> Option<(Lang, &str)> {
        let own = self.0.iter().find(|(of, _)| *of == lang);
        own.or_else(|| self.0.first()).map(|(of, text)| (*of, text.as_str()))
    }

    /// The languages it was written in, in their order.
    pub fn langs(&self) -> impl Iterator<Item = Lang> {
        self.0.iter().map(|(lang, _)| *lang)
    }

    /// The same with another text in one language, or without one there.
    #[must_use]
    pub fn with(&self, lang: Lang, text: &str) -> Self {
        let others = self.0.iter().filter(|(of, _)| *of != lang).cloned();
        Self::of(others.chain([(lang, text.to_owned())]))
    }
}

/// On the wire: an object with a text under each tag.
#[derive(Debug)]
struct ByTag {
    nl: String,
    en: String,
    ar: String,
    ti: String,
    tr: String,
    pl: String,
    uk: String,
}

wire::record!(ByTag { nl?, en?, ar?, ti?, tr?, pl?, uk? });

impl Wire for InLangs {
    fn write(&self, out: &mut Writer) {
        out.begin_object();
        for (lang, text) in &self.0 {
            out.key(lang.tag());
            text.write(out);
        }
        out.end_object();
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let ByTag { nl, en, ar, ti, tr, pl, uk } = ByTag::read(from);
        Self::of(Lang::ALL.into_iter().zip([nl, en, ar, ti, tr, pl, uk]))
    }

    #[cfg(feature = "schema")]
    fn schema(of: &mut wire::Schemas) -> wire::Schema {
        ByTag::schema(of)
    }
}

impl IsEmpty for InLangs {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Those that were written, each under the rule; where none was, the rule says whether one must be.
impl Texts for InLangs {
    fn texts<'a>(&'a self, rule: fn(&'a str) -> Text<'a>) -> Vec<Text<'a>> {
        if self.0.is_empty() {
            return vec![rule("")];
        }
        self.0.iter().map(|(_, text)| rule(text)).collect()
    }
}

impl<const N: usize> Texts for [InLangs; N] {
    fn texts<'a>(&'a self, rule: fn(&'a str) -> Text<'a>) -> Vec<Text<'a>> {
        self.iter().flat_map(|text| text.texts(rule)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_travels_in_every_language_it_has() {
        let text = InLangs::of([(Lang::Ti, "ስራሕ"), (Lang::Nl, "Werk"), (Lang::En, "")]);
        assert_eq!(wire::encode(&text), r#"{"nl":"Werk","ti":"ስራሕ"}"#);
        assert_eq!(wire::decode::<InLangs>(&wire::encode(&text)), Ok(text.clone()));
        let said = [Lang::Nl, Lang::Ti, Lang::Ar].map(|lang| text.read_in(lang));
        assert_eq!(said, ["Werk", "ስራሕ", "Werk"]);
        assert_eq!(text.told_in(Lang::Ar), Some((Lang::Nl, "Werk")));
        assert_eq!(text.langs().collect::<Vec<_>>(), [Lang::Nl, Lang::Ti]);
        assert_eq!(text.with(Lang::Nl, "").read_in(Lang::Ar), "ስራሕ");
        assert_eq!(InLangs::default().read_in(Lang::Nl), "");
    }
}
