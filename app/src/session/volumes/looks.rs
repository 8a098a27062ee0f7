//! That somebody who coaches or guides looked at a traject today: noted on this phone, also without a network, and told to the server
//! after a round. Who looked is the candidate's to read. Knows no screen.

use shared::id::TrajectId;
use shared::looks::{LOOKS_MAX, Look, Lookers, Looks};
use shared::role::Role;
use shared::wire;

use crate::platform::{self, Method, NoAnswer};
use crate::session::Session;
use crate::session::pairing::ask;

/// Where those wait that were not told yet, and those of today that were: a line each.
const WAITING: &str = "looks";
const TOLD: &str = "looks-told";

fn line(look: Look) -> String {
    format!("{} {}", look.log, look.on)
}

fn read(line: &str) -> Option<Look> {
    let (log, on) = line.split_once(' ')?;
    Some(Look { log: log.parse().ok()?, on: wire::date(on)? })
}

impl Session {
    /// Notes that they look at this traject, once a day. A candidate's own looks are nobody's business.
    pub fn note_look(&mut self, log: TrajectId) {
        let role = self.person().and_then(|me| self.ask_traject(log, |it| it.role(me)).flatten());
        if !matches!(role, Some(Role::Coach | Role::Employer)) {
            return;
        }
        let noted = line(Look { log, on: self.today() });
        let waiting = self.draft(WAITING);
        let is_known = |kept: &str| kept.lines().any(|it| it == noted);
        if is_known(&waiting) || is_known(&self.draft(TOLD)) {
            return;
        }
        let kept = if waiting.is_empty() { noted } else { [waiting, noted].join("\n") };
        self.keep_draft(WAITING, &kept);
    }

    /// Tells what was noted. What is not heard waits on.
    pub(in crate::session) async fn tell_looks(&mut self) {
        let waiting = self.draft(WAITING);
        if waiting.is_empty() {
            return;
        }
        let looks: Vec<Look> = waiting.lines().filter_map(read).take(LOOKS_MAX).collect();
        let told: Vec<String> = looks.iter().copied().map(line).collect();
        let body = wire::encode(&Looks { looks });
        if platform::call(Method::Post, "/api/looks", Some(body)).await.is_err() {
            return;
        }
        // Others may have been noted meanwhile.
        let left = self.draft(WAITING);
        let left = left.lines().filter(|it| !told.iter().any(|told| told == it));
        let left = left.collect::<Vec<_>>().join("\n");
        let today = self.today();
        let before = self.draft(TOLD);
        let of_today = before.lines().map(str::to_owned).chain(told);
        let of_today = of_today.filter(|it| read(it).is_some_and(|look| look.on == today));
        let of_today = of_today.collect::<Vec<_>>().join("\n");
        self.keep_draft(TOLD, &of_today);
        self.keep_draft(WAITING, &left);
    }

    /// Who looked at one's own traject.
    pub async fn lookers(self, log: TrajectId) -> Result<Lookers, NoAnswer> {
        ask(Method::Get, &format!("/api/trajects/{log}/looks"), None).await
    }
}
