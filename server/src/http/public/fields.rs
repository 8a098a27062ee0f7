//! Questions as they stand in a form, and what they are answered with. Knows no record.

use shared::limits::TEXT_CHARS_MAX;
use shared::text::Messages;

use super::page::escaped;

/// How many answers hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// One, which must be given.
    One,
    /// One, or none.
    AtMostOne,
    Any,
}

/// How answers stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Words beside each other.
    Words,
    /// People's names beside each other.
    Names,
    /// Sentences below each other.
    Sentences,
}

/// One answer: what the form brings, what is read, whether it is chosen.
#[derive(Debug)]
pub struct Choice<'a> {
    pub value: String,
    pub label: &'a str,
    pub is_chosen: bool,
}

/// A question that is answered by tapping.
pub fn choices(
    field: &str,
    question: &str,
    holds: Holds,
    look: Look,
    choices: &[Choice<'_>],
) -> String {
    let (kind, needed) = match holds {
        Holds::One => ("radio", " required"),
        Holds::AtMostOne => ("radio", ""),
        Holds::Any => ("checkbox", ""),
    };
    let class = match look {
        Look::Words => "choices",
        Look::Names => "choices names",
        Look::Sentences => "choices sentences",
    };
    let answer = |it: &Choice<'_>| {
        let checked = if it.is_chosen { " checked" } else { "" };
        let (value, words) = (escaped(&it.value), escaped(it.label));
        format!(
            "<label><input type=\"{kind}\" name=\"{field}\" value=\"{value}\"{needed}{checked}><span dir=\"auto\">{words}</span></label>"
        )
    };
    let answers: String = choices.iter().map(answer).collect();
    let question = escaped(question);
    format!(
        "<fieldset><legend dir=\"auto\">{question}</legend><div class=\"{class}\">{answers}</div></fieldset>"
    )
}

/// A question that is answered in words.
pub fn area(field: &str, question: &str, value: &str) -> String {
    let (question, value) = (escaped(question), escaped(value));
    format!(
        "<label><span class=\"label\">{question}</span><textarea name=\"{field}\" dir=\"auto\" maxlength=\"{TEXT_CHARS_MAX}\">{value}</textarea></label>"
    )
}

/// What somebody typed, where it can no longer be sent: to read, and to take along.
pub fn yours(w: Messages, texts: &[String]) -> String {
    let label = escaped(w.e_link_yours());
    let typed = texts.iter().map(|text| {
        let text = escaped(text);
        format!("<label><span class=\"label\">{label}</span><textarea readonly dir=\"auto\">{text}</textarea></label>")
    });
    typed.collect()
}

/// What is wrong, said at once to who cannot see it.
pub fn alert(trouble: &str) -> String {
    match trouble {
        "" => String::new(),
        trouble => format!("<p class=\"care\" role=\"alert\">{}</p>", escaped(trouble)),
    }
}

/// A link to another page of the same key.
pub fn to(query: &str, class: &str, words: &str) -> String {
    format!("<a class=\"{class}\" href=\"?{query}\">{}</a>", escaped(words))
}
