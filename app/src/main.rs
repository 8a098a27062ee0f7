//! Launches the app on whatever platform it was built for. Knows no screen and no record.

mod app;
mod parts;
mod platform;
mod route;
mod screens;
mod session;
mod words;

fn main() {
    dioxus::launch(app::App);
}
