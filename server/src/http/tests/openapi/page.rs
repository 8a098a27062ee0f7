//! What the two pages of the source say that list things: every route, and every problem.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::Method;

use super::routes::described;
use crate::http::tests::kit::{TestServer, request};

const ROUTES_PAGE: &str = include_str!("../../../http.rs");
const PROBLEMS_PAGE: &str = include_str!("../../problem.rs");

/// Status and word of each problem.
pub fn problems() -> Vec<(u16, String)> {
    let rows = PROBLEMS_PAGE.split("=> (").skip(1).filter_map(|rest| rest.split(')').next());
    let found: Vec<(u16, String)> = rows
        .filter_map(|row| {
            let (status, rest) = row.split_once(',')?;
            let code = rest.split('"').nth(1)?;
            Some((status.trim().parse().ok()?, code.to_owned()))
        })
        .collect();
    assert!(found.len() >= 20, "the rows of `Problem::row`: {found:?}");
    found
}

/// Method and address of each route.
fn routes() -> BTreeSet<(String, String)> {
    let (api, outside) = ROUTES_PAGE.split_once(".nest(\"/api\"").expect("the routes of the API");
    let (inside, outside) = (routes_in(api, "/api"), routes_in(outside, ""));
    inside.into_iter().chain(outside).collect()
}

fn routes_in(text: &str, before: &str) -> Vec<(String, String)> {
    let routes = text.split(".route(").skip(1).map(|rest| {
        let path = rest.split('"').nth(1).expect("an address");
        let handlers = rest.split('"').nth(2).expect("a handler").split("\n        .").next();
        (format!("{before}{path}"), handlers.unwrap_or_default())
    });
    let of_method = |(path, handlers): (String, &str)| {
        let methods = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE];
        let used = methods.into_iter().filter(|method| {
            let word = method.as_str().to_lowercase();
            [format!(" {word}("), format!(".{word}(")].iter().any(|it| handlers.contains(it))
        });
        used.map(|method| (method.to_string(), path.clone())).collect::<Vec<_>>()
    };
    routes.flat_map(of_method).collect()
}

#[test]
fn every_route_is_described_and_nothing_else_is() {
    let described = described().map(|it| (it.method.to_string(), it.path.to_owned()));
    assert_eq!(described.collect::<BTreeSet<_>>(), routes());
}

#[tokio::test]
async fn an_address_takes_the_methods_it_is_described_with() {
    let server = TestServer::new();
    let paths: BTreeSet<&str> = described().map(|route| route.path).collect();
    for path in paths {
        for method in [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            let is_described = described().any(|it| it.path == path && it.method == method);
            let mut asking = request(method.clone(), path, None, Body::from("{}"));
            let json = "application/json".parse().unwrap();
            asking.headers_mut().insert("content-type", json);
            // A line that stays open is not waited for.
            let is_open = path == "/api/events" && is_described;
            let answer = if is_open { continue } else { server.ask(asking).await };
            assert_eq!(answer.status != 405, is_described, "{method} {path}: {}", answer.status);
        }
    }
}
