//! A plan's words as they are shown: in the reader's language, else in the one they were written in, which then is said to
//! browsers and to who listens. Steps and goals as rows. Knows no saving.

use dioxus::prelude::*;
use shared::record::goal::Level;
use shared::record::office::InLangs;
use shared::record::office::plan::plan_goal::NewPlanGoal;
use shared::record::office::plan::plan_step::NewPlanStep;
use shared::text::Lang;

use crate::parts::{Anchor, ButtonKind, ButtonLink, Disclosure, Glyph, Icon, Picture};
use crate::phrases::{self, office::helper};
use crate::session::use_session;

/// Words, and the language they are in where it is not the reader's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    pub text: String,
    of: Option<Lang>,
}

impl Words {
    /// What a reader of this language gets.
    pub fn read(written: &InLangs, reader: Lang) -> Self {
        let Some((lang, text)) = written.told_in(reader) else { return Self::default() };
        Self { text: text.to_owned(), of: (lang != reader).then_some(lang) }
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The tag of their language, where it is another.
    pub fn tag(&self) -> Option<&'static str> {
        self.of.map(Lang::tag)
    }

    /// In which direction that is written.
    pub fn dir(&self) -> Option<&'static str> {
        self.of.map(Lang::dir)
    }
}

/// Words within a line of the reader's.
#[component]
pub fn Said(words: Words) -> Element {
    rsx! {
        bdi { lang: words.tag(), dir: words.dir(), "{words.text}" }
    }
}

/// A row of a list whose title may be in another language. With `href` the whole row leads on.
#[component]
pub fn ToldRow(
    title: Words,
    #[props(default)] meta: String,
    leading: Option<Element>,
    trailing: Option<Element>,
    href: Option<String>,
    children: Element,
) -> Element {
    let leads_on = href.is_some();
    rsx! {
        li { class: "row list-row",
            {leading}
            div { class: "grow",
                if let Some(href) = href {
                    Anchor { href, class: "row-title row-link", Said { words: title } }
                } else {
                    p { class: "row-title", Said { words: title } }
                }
                if !meta.is_empty() {
                    p { class: "soft", "{meta}" }
                }
                {children}
            }
            {trailing}
            if leads_on {
                span { class: "row-on", Glyph { icon: Icon::Forward } }
            }
        }
    }
}

/// A step with its day, who helps, its explanation and what it yields.
#[component]
pub fn StepRow(step: NewPlanStep, href: Option<String>) -> Element {
    let session = use_session();
    let (w, lang) = (session.messages(), session.lang());
    let day = w.s_plan_day(u32::from(step.day) + 1);
    rsx! {
        ToldRow {
            title: Words::read(&step.title, lang),
            meta: phrases::line(w, &[&day, helper(w, step.helper)]),
            leading: rsx! {
                Picture { pictogram: phrases::pictogram(step.pictogram) }
            },
            href,
            for (name , written) in [("explanation", step.explanation), ("yields", step.yields)] {
                if let Some(words) = Some(Words::read(&written, lang)).filter(|it| !it.is_empty()) {
                    p { key: "{name}", Said { words } }
                }
            }
        }
    }
}

/// A goal with its five sentences, the highest first, folded; with the way to changing it.
#[component]
pub fn GoalFold(goal: NewPlanGoal, edit: Option<String>) -> Element {
    let session = use_session();
    let (w, lang) = (session.messages(), session.lang());
    let title = Words::read(&goal.name, lang);
    let tag = title.tag();
    let own = tag.map(|_| lang.tag());
    let sentences =
        Level::HIGHEST_FIRST.map(|level| Words::read(&goal.levels[level.index()], lang));
    rsx! {
        div { lang: tag,
            Disclosure { label: title.text, icon: Icon::Learn,
                div { class: "stack", lang: own,
                    p { class: "soft", {w.s_plan_day(u32::from(goal.day) + 1)} }
                    ul { class: "stack-tight",
                        for (place , words) in sentences.into_iter().enumerate() {
                            li { key: "{place}", Said { words } }
                        }
                    }
                    if let Some(href) = edit {
                        ButtonLink { label: w.s_goal_edit(), kind: ButtonKind::Quiet, icon: Icon::Edit, href }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_say_their_language_where_it_is_not_the_readers() {
        let written = InLangs::of([(Lang::Nl, "Vegen"), (Lang::Ar, "كنس")]);
        let said = |lang| {
            let words = Words::read(&written, lang);
            (words.tag(), words.dir(), words.text)
        };
        assert_eq!(said(Lang::Ar), (None, None, "كنس".to_owned()));
        assert_eq!(said(Lang::En), (Some("nl"), Some("ltr"), "Vegen".to_owned()));
        assert!(Words::read(&InLangs::default(), Lang::En).is_empty());
    }
}
