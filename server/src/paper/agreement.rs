//! The agreement of a traject as a paper: whom it is about, whether it holds yet, the seven parts, and who signed.

use shared::labels::{line, part_lines, part_title, signature_lines, standing};
use shared::record::Traject;
use shared::record::path::agreement::{Agreement, Part};
use shared::text::Messages;
use shared::zone;

use super::about::about;
use super::block::{Block, Paper, Text, ours};

/// The version that counts; nothing where none is offered.
pub fn agreement(w: Messages, traject: &Traject) -> Option<Paper> {
    let (id, version) = traject.agreement()?;
    let outline = traject.outline.as_ref()?;
    let (job, employer) = (outline.job.get().as_str(), outline.employer.get().as_str());
    let candidate = traject.candidate_name().unwrap_or_default();
    let nth = u32::try_from(traject.agreement_number(id)).unwrap_or(u32::MAX);
    let parties = traject.signing_parties(id);
    let standing = standing(w, &parties);
    let on = w.full_day(zone::local(version.by.at).date());
    let mut blocks = vec![
        Block::Title(ours(w.a_agreement())),
        Block::Paragraph(ours(&w.a_agreement_version(nth, &on))),
        Block::Notice(ours(standing)),
        Block::List(vec![
            about(w, w.s_role_candidate(), candidate),
            about(w, w.s_traject_job(), job),
            about(w, w.s_traject_employer(), employer),
        ]),
    ];
    for part in Part::ALL {
        blocks.push(Block::Heading(ours(part_title(w, part))));
        blocks.push(said(w, &version.what, part));
    }
    blocks.push(Block::Heading(ours(w.e_paper_signatures())));
    let signatures = signature_lines(w, &parties);
    blocks.push(Block::List(signatures.into_iter().map(Text::Ours).collect()));
    let title = line(w, &[w.a_agreement(), candidate, job, employer]);
    Some(Paper { title, standing: standing.to_owned(), blocks })
}

/// What a part says: several lines are a list.
fn said(w: Messages, version: &Agreement, part: Part) -> Block {
    let mut lines = part_lines(w, version, part);
    match lines.len() {
        0 => Block::Paragraph(ours(w.e_paper_empty())),
        1 => Block::Paragraph(Text::Theirs(lines.swap_remove(0))),
        _ => Block::List(lines.into_iter().map(Text::Theirs).collect()),
    }
}
