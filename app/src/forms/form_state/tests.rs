//! A form on the screen while the disk takes what was typed in it, or refuses it.

use std::cell::Cell;
use std::rc::Rc;

use shared::record::comment::{Comment, Subject};
use shared::record::fact::FactEdit;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::record::{At, Edit};
use shared::sync::phone::Phone;
use shared::text::{Lang, Messages};

use super::*;
use crate::session::use_session_at_root;
use crate::test_fixture::TestFixture;

const TEXT: &str = "text";
const STEP: &str = "step";
const NAME: &str = "conclusion";

/// The one form of a screen, and the traject it is about.
struct Stage {
    dom: VirtualDom,
    session: Session,
    form: FormState,
    log: TrajectId,
    /// What was there before anything was typed.
    disk: Phone,
}

/// The phone the screen begins with, and where it leaves its handles.
#[derive(Clone)]
struct Begin {
    phone: Rc<Phone>,
    handles: Rc<Cell<Option<(Session, FormState)>>>,
}

fn screen(begin: Begin) -> Element {
    let session = use_session_at_root();
    use_hook(|| session.hold((*begin.phone).clone()));
    let form = use_form_state(|| NAME.to_owned());
    begin.handles.set(Some((session, form)));
    rsx! { "{form.or(TEXT, \"\")}" }
}

impl Stage {
    fn new() -> Self {
        let mut coach = TestFixture::new();
        let log = coach.open("Samir");
        let begin =
            Begin { phone: Rc::new(coach.phone().clone()), handles: Rc::new(Cell::new(None)) };
        let handles = Rc::clone(&begin.handles);
        let messages = Messages::built_in(Lang::Nl).expect("tests have every language inside");
        let mut dom = VirtualDom::new_with_props(screen, begin).with_root_context(messages);
        dom.rebuild_in_place();
        let (session, form) = handles.take().expect("the screen was drawn");
        let disk = coach.phone().clone();
        let mut stage = Self { dom, session, form, log, disk };
        stage.draw();
        stage
    }

    /// Does something, and draws until nothing changes any more.
    fn does<T>(&mut self, deed: impl FnOnce(Session, FormState, TrajectId) -> T) -> T {
        let (session, form, log) = (self.session, self.form, self.log);
        let done = self.dom.in_scope(ScopeId::ROOT, || deed(session, form, log));
        self.draw();
        done
    }

    fn draw(&mut self) {
        for _ in 0..4 {
            self.dom.render_immediate_to_vec();
        }
    }

    fn disk_refuses_all(&mut self) {
        let disk = self.disk.clone();
        self.does(|session, _, _| session.disk_refuses_all(disk));
    }

    /// Types both fields and saves the first, as the conclusion does.
    fn concludes(&mut self) {
        self.does(|_, form, _| form.put(TEXT, "Het gaat goed".to_owned()));
        self.does(|_, form, _| form.put(STEP, "Bellen".to_owned()));
        let saved = self.does(|_, form, log| form.save_field(TEXT, log, vec![job()], ""));
        assert_eq!(saved, Saved::Yes);
        self.shows(None, Some("Bellen"));
    }

    /// Types a text and sends it.
    fn sends(&mut self) {
        self.does(|_, form, _| form.put(TEXT, "Dank je".to_owned()));
        let saved = self.does(|_, form, log| form.save(log, vec![job()], ""));
        assert_eq!(saved, Saved::Yes);
        self.shows(None, None);
    }

    fn shows(&mut self, text: Option<&str>, step: Option<&str>) {
        let shown = self.does(|_, form, _| (form.get(TEXT), form.get(STEP)));
        assert_eq!((shown.0.as_deref(), shown.1.as_deref()), (text, step));
    }

    /// The draft, field by field.
    fn keeps(&mut self, fields: &[(&str, &str)]) {
        let kept = self.does(|session, _, _| draft::read(&session.draft(NAME)));
        let kept: Vec<_> =
            kept.iter().map(|(field, text)| (field.as_str(), text.as_str())).collect();
        assert_eq!(kept, fields);
    }
}

/// A change the rule book takes from this coach.
fn job() -> Edit {
    Edit::Outline(OutlineEdit::Set(OutlineField::Job("kok".to_owned())))
}

#[test]
fn words_the_disk_refused_stand_in_their_field_again() {
    let mut stage = Stage::new();
    stage.sends();
    stage.disk_refuses_all();
    stage.shows(Some("Dank je"), None);
    stage.does(|_, form, _| form.put(TEXT, "Dank je!".to_owned()));
    stage.keeps(&[(TEXT, "Dank je!")]);
    stage.does(|session, _, _| session.disk_takes_all());
    stage.shows(Some("Dank je!"), None);
}

#[test]
fn words_that_are_on_disk_do_not_come_back() {
    let mut stage = Stage::new();
    stage.sends();
    stage.does(|session, _, _| session.disk_takes_all());
    stage.shows(None, None);
    stage.keeps(&[]);
}

#[test]
fn one_of_two_fields_comes_back_beside_the_other() {
    let mut stage = Stage::new();
    stage.concludes();
    stage.keeps(&[(STEP, "Bellen")]);
    stage.disk_refuses_all();
    stage.shows(Some("Het gaat goed"), Some("Bellen"));
    stage.keeps(&[(STEP, "Bellen"), (TEXT, "Het gaat goed")]);
}

#[test]
fn what_was_typed_meanwhile_stays() {
    let mut stage = Stage::new();
    stage.sends();
    stage.does(|_, form, _| form.put(STEP, "Bellen".to_owned()));
    stage.disk_refuses_all();
    stage.shows(Some("Dank je"), Some("Bellen"));
    stage.keeps(&[(STEP, "Bellen"), (TEXT, "Dank je")]);
}

#[test]
fn what_was_thrown_away_stays_away() {
    let mut stage = Stage::new();
    stage.does(|_, form, _| form.put(TEXT, "Dank je".to_owned()));
    stage.does(|_, form, _| form.throw_away());
    stage.does(|session, _, _| session.disk_takes_all());
    stage.shows(None, None);
    stage.keeps(&[]);
}

#[test]
fn words_of_what_another_tab_made_impossible_stand_in_their_field_again() {
    let mut stage = Stage::new();
    stage.sends();
    // The other tab left the coach without the traject.
    let other = TestFixture::new();
    stage.does(|session, _, _| session.another_tab_wrote(other.phone().clone()));
    stage.shows(Some("Dank je"), None);
    stage.keeps(&[(TEXT, "Dank je")]);
}

#[test]
fn what_is_declined_at_once_stays_where_it_was_typed() {
    let mut stage = Stage::new();
    stage.does(|_, form, _| form.put(TEXT, "Dank je".to_owned()));
    let about = Subject::Step(shared::id::Id::from_random([7; 16]));
    let comment = Comment::words(about, "Dank je".to_owned());
    let edit = Edit::Comment(At(shared::id::Id::from_random([8; 16]), FactEdit::Give(comment)));
    let saved = stage.does(|_, form, log| form.save(log, vec![edit], ""));
    assert_eq!(saved, Saved::No);
    stage.shows(Some("Dank je"), None);
}
