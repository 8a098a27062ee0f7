//! Messages to phones that are not open: who is told what is the rule book's table (`shared::notify`); here is to whom it goes,
//! what was told, and the way there. A message says that there is something, and never what.

mod endpoint;
mod letter;
mod plans;
mod post;
mod round;
#[cfg(test)]
mod tests;
mod told;

use std::sync::{Arc, OnceLock};

use crate::store::{Store, StoreError};
pub use endpoint::{Endpoint, Reach};
pub use letter::{Message, Sender, are_keys};
pub use plans::{Plans, Whose, folded, hearers};
pub use post::{Answer, Post, WebPost};
pub use round::{Rounds, greet};

/// What a server sends messages with. Clones share it.
#[derive(Debug, Clone)]
pub struct Push {
    pub post: WebPost,
    pub reach: Reach,
    sender: Arc<OnceLock<Arc<Sender>>>,
    /// Whom push services may turn to.
    contact: String,
}

impl Push {
    /// Ready to send; addresses may lead so far.
    pub fn new(contact: String, reach: Reach) -> Result<Self, reqwest::Error> {
        Ok(Self { post: WebPost::new(reach)?, reach, sender: Arc::default(), contact })
    }

    /// Who sends; made of the data's secret when it is first asked for.
    pub async fn sender(&self, store: &Store) -> Result<Arc<Sender>, StoreError> {
        if let Some(sender) = self.sender.get() {
            return Ok(Arc::clone(sender));
        }
        let contact = self.contact.clone();
        let made = store.read(move |it| Sender::of(it, &contact)).await?;
        Ok(Arc::clone(self.sender.get_or_init(|| Arc::new(made))))
    }
}
