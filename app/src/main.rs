//! Launches the app on whatever platform it was built for. Knows no screen and no record.

mod app;
mod parts;
mod route;

fn main() {
    dioxus::launch(app::App);
}
