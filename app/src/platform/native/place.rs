//! The address of the screen that is open and the way back: a list of our own, as a browser has one. Knows no screen.

use std::cell::RefCell;

use super::page;
use crate::platform::Step;

/// The addresses that were open, and which of them is.
struct Way {
    addresses: Vec<String>,
    at: usize,
}

impl Way {
    fn go(&mut self, to: &str, step: Step) {
        self.addresses.truncate(self.at + 1);
        match step {
            Step::Instead => to.clone_into(&mut self.addresses[self.at]),
            Step::Onward => {
                self.addresses.push(to.to_owned());
                self.at += 1;
            }
        }
    }

    /// The address one further back or forth, if there is one.
    fn turn(&mut self, back: Turn) -> Option<String> {
        let to = match back {
            Turn::Back => self.at.checked_sub(1)?,
            Turn::Forth => self.at + 1,
        };
        let address = self.addresses.get(to)?.clone();
        self.at = to;
        Some(address)
    }
}

enum Turn {
    Back,
    Forth,
}

thread_local! {
    static WAY: RefCell<Way> = RefCell::new(Way { addresses: vec!["/".to_owned()], at: 0 });
}

/// The path of the screen that is open.
pub fn address() -> String {
    WAY.with_borrow(|way| way.addresses[way.at].clone())
}

/// It has no page but its own: nobody came in by one of the server's, either.
pub fn go_out(_: &str) {}

/// Makes this the path of the screen that is open.
pub fn go(to: &str, step: Step) {
    let at = WAY.with_borrow_mut(|way| {
        way.go(to, step);
        way.at
    });
    page::run(&format!("opstap.go({at})"));
}

/// Tells the path whenever the person goes back or forth, as long as the app runs.
pub fn on_return(tell: impl Fn(String) + 'static) {
    page::hear_always("way", move |told| {
        let turn = if told == "forth" { Turn::Forth } else { Turn::Back };
        let turned = WAY.with_borrow_mut(|way| way.turn(turn).map(|address| (address, way.at)));
        if let Some((address, at)) = turned {
            tell(address);
            page::run(&format!("opstap.comeBack({at})"));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_is_the_way_that_was_gone() {
        let mut way = Way { addresses: vec!["/".to_owned()], at: 0 };
        assert_eq!(way.turn(Turn::Back), None, "before the first there is nothing");
        for to in ["/stappen", "/stappen/1"] {
            way.go(to, Step::Onward);
        }
        way.go("/stappen/2", Step::Instead);
        assert_eq!(way.turn(Turn::Back).as_deref(), Some("/stappen"));
        assert_eq!(way.turn(Turn::Forth).as_deref(), Some("/stappen/2"));
        assert_eq!(way.turn(Turn::Forth), None);
        assert_eq!(way.turn(Turn::Back).as_deref(), Some("/stappen"));
        way.go("/ik", Step::Onward);
        assert_eq!(way.turn(Turn::Forth), None, "who goes elsewhere has no way forth");
        assert_eq!(way.addresses, ["/", "/stappen", "/ik"]);
    }
}
