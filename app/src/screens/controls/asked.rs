//! What only the server knows: asked for at once, and anew when the line is there again. What it told once stays when the line
//! goes. Knows not what is asked.

use dioxus::prelude::*;

use crate::parts::{Button, ButtonKind, Icon, Notice, Skeleton, Tone};
use crate::screens::controls::no_answer::no_answer;
use crate::session::{NoAnswer, use_session};

/// An answer of the server, as it was told last, and why there is no newer one.
#[derive(Debug)]
pub struct Asked<T: 'static> {
    pub told: Signal<Option<T>>,
    trouble: Resource<Option<NoAnswer>>,
}

impl<T> Clone for Asked<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Asked<T> {}

impl<T> Asked<T> {
    /// Asks once more.
    pub fn again(mut self) {
        self.trouble.restart();
    }

    /// Where an answer is to stand: that it is on its way, or why there is none; nothing while it is there.
    pub fn waiting(self) -> Element {
        let w = use_session().messages();
        match &*self.trouble.read() {
            Some(Some(why)) => rsx! {
                Notice { text: no_answer(w, why), tone: Tone::Sun, icon: Icon::Sync,
                    Button { label: w.a_try_again(), kind: ButtonKind::Plain, onpress: move |()| self.again() }
                }
            },
            None if self.told.read().is_none() => rsx! {
                Skeleton { label: w.a_loading() }
            },
            Some(None) | None => VNode::empty(),
        }
    }
}

/// Asks for it.
pub fn use_asked<T: 'static, F>(ask: impl Fn() -> F + 'static) -> Asked<T>
where
    F: Future<Output = Result<T, NoAnswer>> + 'static,
{
    let session = use_session();
    let is_away = use_memo(move || session.link().is_away());
    let mut told = use_signal(|| None);
    let trouble = use_resource(move || {
        is_away();
        let answer = ask();
        async move {
            match answer.await {
                Ok(it) => {
                    told.set(Some(it));
                    None
                }
                Err(why) => Some(why),
            }
        }
    });
    Asked { told, trouble }
}
