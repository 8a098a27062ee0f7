//! The secret of the server is another, and with it the key by which push services know it.

use std::sync::Arc;

use super::scene;
use crate::http::tests::kit::TestServer;
use crate::http::{Origin, Web};

#[tokio::test]
async fn who_asked_to_hear_under_the_key_of_before_is_reached_by_that() {
    let mut scene = scene().await;
    let before = scene.asked_with().await;
    scene.phone(&format!("only-{before}")).await;
    scene.asks_help().await;
    let folder = Arc::clone(&scene.server.folder);
    drop(scene.server);
    crate::store::master::rotate(&folder.0, "2027-01-31".parse().unwrap()).unwrap();
    scene.server = TestServer::build(folder, Origin::local(8080), Web::default());
    assert_ne!(scene.asked_with().await, before);
    assert_eq!(scene.round().await, 1);
    assert_eq!(scene.service.times(&format!("only-{before}")), 2, "refused first, and then taken");
}
