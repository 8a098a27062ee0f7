//! What can be asked, as people read it: for `opstap help`, and in other clothes for `man`.

pub const HELP: &str = "\
Opstap: learning at work, step by step.

opstap serve --data DIR [--port N] [--listen ADDR] [--origin URL] [--web DIR] [--away-days N]
             [--trusted-proxy ADDR ...] [--plain-http] [--metrics-port N]
             [--security-contact ADDR] [--syslog[=SOCKET]] [--database postgres://USER@HOST/NAME]
             [--copy DIR [--recipient KEY ...]]
             [--oidc-issuer URL --oidc-client ID [--oidc-secret-file FILE] [--oidc-role-claim NAME]]
    Serves the data in DIR. Behind a proxy with TLS, --origin says where people find it.
opstap invite --data DIR --name NAME --role coach|manager [--another] [--origin URL]
opstap invite --data DIR --person ID [--role coach|manager] [--origin URL]
    Adds someone to the office, and prints the link and the code that pair a phone. Where somebody of such a name is there,
    says who: with --person the same person pairs a new phone, with --another it is somebody else.
    With --person and --role, that is their role from now on; also of someone whose role has ended.
opstap people --data DIR
    Lists who is of the office, and who was: id, role, name, phones, trajecten they coach, employers they follow; and who
    stands in for whom.
opstap devices --data DIR --person ID
    Lists the phones of a person.
opstap sign-out --data DIR --device ID | --person ID
    Signs a phone out, or all phones of a person. What was handed out for that person opens nothing any more.
opstap hand-over --data DIR --person ID --to PERSON [--until DAY] [--traject ID ...]
    Hands what a person looks after over to a coach, all or nothing, and prints it for who takes over. With --until the other
    stands in beside them up to that day, and goes by itself after it. With --traject only these, be they employers.
opstap give-back --data DIR --number N
    Ends standing in before its day; opstap people says its number.
opstap retire --data DIR --person ID [--to PERSON]
    Ends a role in the office; with --to all they look after is handed over first. Their phones let go of it at their next
    round. Without, nothing is done where nobody would be left, and it is said where that is.
opstap join --data DIR --person ID --into PERSON
    Two that are one: what stands under the first goes to the second, and the first ends as with retire. To undo it, give the
    first their role again (invite --person ID --role ...), and hand back over what was theirs.
    All of these write in the name of a manager; the server may run meanwhile.
opstap content --data DIR --from FOLDER
    Puts skills, rules with a date and plans to begin from into the data of the office: skills.toml and rules.toml of FOLDER,
    and each file in its plans. What is there already stays as it is. The server must not run.
opstap skills --data DIR --from FILE [--lang TAG] [--name WORDS] [--check]
    Reads a file of skills of ESCO (skills_nl.csv), in a language of ours. A skill that is there gets its name in that language, or its
    address; others come in where a name of theirs holds WORDS. With --check it only says so. The server must not run.
opstap import [--check] --data DIR [--sheet NAME] [--column HEADER=FIELD ...] FILE
    Takes employers, their contacts and their jobs to come from a sheet (CSV, XLSX, ODS), all or nothing. The server must not
    run: while it does, a manager takes it in with the app. What is there already, by its name, stays as it is. With --check it only says what would come, and which cells are
    wrong; the server may run meanwhile. --column says by hand which column is which, and is remembered; HEADER= leaves one
    out. The fields: employer account_holder stage motive growth address about, contact contact_function phone mail,
    job number expected certainty organiser conditions profile pay schooling.
opstap import --undo --data DIR
    Takes back what the latest import of the last day brought and nobody touched since, and says what stays.
opstap export --data DIR --format xlsx|csv|research|outside --to FILE
    Writes what all of the office may see as tables: employers, contacts, jobs with their forecasts and places, trajecten and
    the days of their talks. As csv FILE is a folder with a file for each. What is there is not replaced. The server may run
    meanwhile. People are in it: it is for your eyes alone. As research FILE is a folder of trajecten and what came of them for who studies
    them, without a name or a word that anybody typed, and a codebook. As outside it is one CSV for who is not of the team: how they ended
    by quarters that are over, rounded to five, nothing of fewer.
opstap agreement --data DIR --traject ID --to FILE.pdf [--lang nl|en|ar|ti|tr|pl|uk]
    Writes the agreement that counts, with who signed it, as a tagged PDF. What is there is not replaced. The server may run
    meanwhile. People are in it: it is for the eyes of whom it is about.
opstap proof --data DIR --person ID --to FILE.pdf|.jwt|.json [--lang nl|en|ar|ti|tr|pl|uk] [--origin URL]
    Writes the proof that this person made last: as a tagged PDF with a code to its page and the badge inside, as a badge (Open
    Badges 3.0, signed), or as an open file (JSON-LD). The server may run meanwhile.
opstap practice --data DIR --traject ID --to FILE.pdf [--lang nl|en|ar]
    Writes what a school needs for a statement of practice, as a tagged PDF: places, tasks, how much help each took, who saw
    it, hours. The server may run meanwhile.
opstap verify FILE --data DIR | --keys FILE
    Says whether a badge, or a PDF that carries one, is what it says: with the keys of DIR, which also knows whether the proof
    still exists, or with keys that a server published at /.well-known/jwks.json. Else it says what is wrong and ends with 1.
opstap keys [rotate] --data DIR
    Lists the keys that badges are signed with. With rotate another one signs from now on; what was signed before stays
    verifiable. Keep a copy of opstap.proof-keys.json of DIR: without it nobody can verify the files, only the pages answer.
opstap link --data DIR --traject ID [--name NAME] [--days N] [--origin URL] [--end]
    Prints a link by which an employer gives feedback on this candidate without an app. With --end all of theirs end.
    --name says which employer, where several take part. The server may run meanwhile.
opstap backup --data DIR --to FILE [--recipient KEY ...]
    Writes all data, as of one moment, to a new file. The server may run meanwhile.
    With --recipient it is encrypted for that public key of age (age1...), and holds the secret of DIR as well.
    Without, keep a copy of opstap.secret of DIR elsewhere: without it what phones closed with stays closed.
opstap backup --check --data DIR --from FILE|FOLDER [--identity FILE]
    Puts a backup, or the copy in FOLDER, back in a scratch folder in DIR, works out every digest in it anew, and holds it against the data in DIR. Says
    what it holds, or where it is otherwise and ends with 1. The server may run meanwhile; nothing is changed.
opstap restore --data DIR --from FILE|FOLDER [--identity FILE]
    Puts a backup in the place of the data; the server must not run. Phones then send again what it misses.
    Of a FOLDER with a copy (serve --copy) the newest, up to the last part that is whole; it says which, and what is not.
    What is in DIR is replaced: make a backup of it first if you may want it again.
opstap secret [rotate|drop] --data DIR
    Lists the secrets in opstap.secret of DIR, by name and until when. With rotate another is in force from the next start of the
    server; what phones closed with before opens for 400 days more. What was kept that long goes then, or with drop.
opstap push --dry-run --data DIR
    Says who would hear of something now on phones that are not open: ids, kinds and how many phones. Sends nothing.
opstap move --data DIR --to postgres://USER@HOST/NAME
opstap move --data DIR --to-folder
    Brings the data into a database on a server, which holds nothing else, or back into DIR; no server must run on either. Both
    sides are held against each other before anything is changed over; what was broken off goes on where it stopped.
opstap erase --data DIR --traject ID
    Removes a traject, or a person's own log, for good; also phones let go of it. The server may run meanwhile.
    Names the own logs of people who then take part in no traject: what they said of themselves stays until it is erased.
    Keep erased.txt of DIR with your backups: it keeps them from bringing the traject back.
opstap retain [--dry-run] --data DIR
    Says which trajecten were kept for as long as the office's list asks after such an ending, with the rule and its source, and
    removes them as erase does. With --dry-run it only says so. Where the office says nothing of an ending, nothing goes.
opstap hold --data DIR --traject ID --why TEXT
opstap hold --data DIR --traject ID --end
    Keeps a traject whatever the list says, or no longer. TEXT stands in the database alone; name nobody in it.
opstap person export --data DIR --person ID --to FILE.json
    Writes all that is kept of a person: what they may see of what is theirs, what they wrote elsewhere, their phones, sessions
    and comings and goings, without a secret. The server may run meanwhile. It is for the eyes of that person.
opstap person erase --data DIR --person ID
    Removes a person for good: every traject of which they are the candidate, their own log, their name and their phones. Who has
    a role in the office is retired first. The server may run meanwhile. Says where they took part in what others keep.
opstap person login --data DIR --person ID --name MAIL|SUB
    Says by what somebody is to be known at their first log-in by an account, in the place of what was known before.
opstap person alike --data DIR [--name WORDS]
    Lists who takes part, is not of the office, and has a name that another has as well, however it is typed: id, name, phones,
    where. With --name all who have WORDS in theirs. And who was joined with whom. The server may run meanwhile.
opstap person join --data DIR --person ID --into PERSON
    Two who take part and are one person: where the first took part the second does from now on, all or nothing. What only the first
    said of themselves, or was seen of them, goes along; how much stays under the old name is said. Phones of the first let go of what
    they held at their next round: pair them as the second. Who has a role in the office is joined by opstap join.
opstap person separate --data DIR --person ID
    Undoes that: the first takes part again where nobody changed who does so since; where somebody did is said.
    These write in the name of a manager; the server may run meanwhile.
opstap doctor --data DIR [--origin URL] [--web DIR] [--oidc-issuer URL]
    Looks at the folder, its database and secret, the disk, the clock, the web bundle and, while it is served, at where people
    find it. A line each, with what helps where something is wrong; then it ends with 1. It changes nothing.
opstap access --data DIR [--since DAY] [--person ID]
    Reads DIR/audit.jsonl: who came in and went, roles, codes that failed, links, and what left the office or came into it, by
    ids. Each line holds the hash of the one before: where that is broken, it says so and ends with 1.
opstap man
opstap completions bash|zsh|fish
    Prints the manual page, or what a shell reads to complete these commands.

--port    where to listen; 8080 if not said
--database  where the data are, if not in a file of DIR, which then names it for every other command; or OPSTAP_DATABASE, so that
            no password stands in a list of processes. Several servers may have one, each with a folder of its own and the same
            opstap.secret
--metrics-port  where counts are told, as Prometheus reads them, to this machine alone: http://127.0.0.1:N/metrics
--listen  the address to listen on; this machine alone if not said
--copy    a folder on another disk, that is there, where a copy goes along: what came is there within ten seconds. With
            --recipient it is encrypted for that public key of age
--web     the folder of the web bundle; else the one built in, `web` beside this program, or target/web
--days    how long a link is good for, 1 to 400; 90 if not said
--away-days  how long a phone may be without this server before it locks, 1 to 400; 14 if not said
--security-contact  whom somebody turns to who found a weakness, as mailto:, https:// or tel:; /.well-known/security.txt says it
--syslog  tells each line of the audit trail to the log of the system as well, at /dev/log if not said
--trusted-proxy  a proxy on another machine that may say, in X-Forwarded-For, for whom it asks: its address, or a network
                 such as 10.0.0.0/8. As often as needed; one on this machine is always trusted
--oidc-issuer  where people log in by an account of their work (OpenID Connect), which knows this server as --oidc-client. Its
            secret is in --oidc-secret-file, or in OPSTAP_OIDC_SECRET; a claim may name roles: coach, manager
--plain-http  serves people on other machines without TLS: everyone on the way reads along
";
