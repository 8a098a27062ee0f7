//! Launches the app, on whatever platform it was built for. Knows no screen and no record.

fn main() {
    app::launch(app::App);
}
