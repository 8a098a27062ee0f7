//! Launches the candidate's edition: the smaller download, for a browser. Knows no screen and no record.

fn main() {
    app::launch(app::CandidateApp);
}
