//! A phone as the app runs it, on the real router: submits, asks, folds in. Keeps its journal's rows in memory.

use shared::id::LogId;
use shared::record::Edit;
use shared::role::StaffRole;
use shared::sync::phone::{Ask, Me, Phone};
use shared::sync::replica::Replica;

use super::kit::{TestClient, TestServer};

/// Rounds within which everything must be said.
const ROUNDS_MAX: usize = 8;

/// A paired phone with its owner's session.
#[derive(Debug)]
pub struct Handset {
    pub client: TestClient,
    pub phone: Phone,
}

impl Handset {
    /// The phone of someone who is signed in.
    pub fn of(client: TestClient, office: Option<StaffRole>) -> Self {
        let (phone, _) =
            Phone::pair(Me::fresh(client.person, "Iemand".to_owned(), office, client.device));
        Self { client, phone }
    }

    /// Makes a change and has it "saved", without telling the server.
    pub fn save(&mut self, server: &TestServer, log: LogId, edit: &Edit) {
        let submitted = self.phone.submit(log, edit, server.now()).expect("an edit that may be");
        self.phone.saved(log, submitted.n);
    }

    /// Speaks with the server until there is nothing more to say.
    pub async fn settle(&mut self, server: &TestServer) {
        for _ in 0..ROUNDS_MAX {
            let reply =
                server.sync(&self.client, &self.phone.request(Ask::Full, server.now())).await;
            if !self.phone.receive(reply, server.now()).again {
                return;
            }
        }
        panic!("no end to the rounds");
    }

    /// Makes a change and has the server take it in.
    pub async fn send(&mut self, server: &TestServer, log: LogId, edit: &Edit) {
        self.save(server, log, edit);
        self.settle(server).await;
        assert_eq!((self.phone.unsent(), self.phone.rejected().count()), (0, 0));
    }

    /// The edits this phone holds as confirmed, in order.
    pub fn confirmed(&self, log: LogId) -> Vec<String> {
        let entries = self.phone.replica(log).map(Replica::entries).unwrap_or_default();
        entries.iter().map(|entry| entry.change.edit.get().to_owned()).collect()
    }
}
