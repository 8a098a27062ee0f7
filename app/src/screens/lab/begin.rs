//! From a figure to a finding about it: 1 tap. The figure goes along as it is today. Knows no figure's meaning.

use dioxus::prelude::*;
use shared::measure::share::Share;
use shared::record::office::lab::finding::Figure;
use shared::wire;

use super::{draft_name, finding_form};
use crate::forms::draft;
use crate::navigator::navigator;
use crate::parts::{Icon, IconButton};
use crate::route::{LabPartOf, Route};
use crate::session::use_session;

/// Of which trajecten the figures are that show, for what is made of them. Nothing is drawn anew for it.
#[derive(Clone, Copy)]
pub struct FigureOf(pub CopyValue<String>);

/// Beside a figure: begins a finding with it. What was typed of one before stays, with this figure in the place of another.
#[component]
pub fn MakeFinding(
    name: String,
    /// The figure in words, with how sure it is.
    said: String,
    share: Option<Share>,
) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let of = use_context::<FigureOf>();
    let label = w.s_finding_of_figure(&name);
    let begin = move |()| {
        let figure = Figure {
            name: name.clone(),
            group: of.0.read().clone(),
            said: said.clone(),
            on: session.today(),
            count: share.map_or(0, |it| it.count),
            of: share.map_or(0, |it| it.of),
        };
        let form = draft_name(LabPartOf::Finding(None));
        let mut fields = draft::read(&session.draft(&form));
        fields.insert(finding_form::FIGURE.to_owned(), wire::encode(&figure));
        session.keep_draft(&form, &draft::write(&fields));
        navigator().push(Route::LabPart { of: LabPartOf::Finding(None) });
    };
    rsx! {
        IconButton { icon: Icon::Note, label, onpress: begin }
    }
}
