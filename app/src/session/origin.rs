//! Which server this device asks, and what is wrong with the line to it. Knows no screen and no request.

use dioxus::prelude::*;

use super::Session;
use crate::platform::{self, LineTrouble, Saved, Server};

impl Session {
    /// Which server this device asks.
    pub fn server(self) -> Server {
        let server = platform::server();
        if server != Server::OfThisPage {
            // It may become another.
            self.0.changes.read();
        }
        server
    }

    /// Asks the server of this address, or of this link, from now on. Whether it is one.
    pub fn use_server(mut self, typed: &str) -> bool {
        let is_used = platform::use_server(typed);
        if is_used {
            self.show();
            self.sync_now();
        }
        is_used
    }

    /// What is wrong with the line, where waiting does not mend it.
    pub fn line_trouble(self) -> Option<LineTrouble> {
        let trouble = platform::line_trouble();
        if platform::server() != Server::OfThisPage {
            // Each answer, or none, shows in these.
            self.link();
            self.0.changes.read();
        }
        trouble
    }

    /// The person leaves the server where it is.
    pub fn keep_server(mut self) {
        platform::forget_trouble();
        self.show();
    }

    /// Today, as this device's own clock has it.
    pub fn device_day(self) -> chrono::NaiveDate {
        self.local(platform::now()).date()
    }

    /// Says where each file of the app was saved.
    pub(super) fn tell_of_saved(self) {
        platform::on_saved(move |saved| {
            let (w, mut session) = (self.messages(), self);
            session.show_toast(match saved {
                Saved::At(place) => w.a_window_saved(&place),
                Saved::NoRoom | Saved::Failed => w.a_window_not_saved().to_owned(),
            });
        });
    }
}
