//! Launches the app, on whatever platform it was built for. Knows no screen and no record.

#[cfg(not(any(feature = "web", feature = "desktop", feature = "mobile")))]
compile_error!("the program needs a platform to run on: --features web, desktop or mobile");

fn main() {
    app::launch(app::App);
}
