//! As much HTTP as a phone speaks with the server, on one connection that stays open. Knows no record.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use shared::sync::message::{Reply, Request};
use shared::sync::pace::Pace;
use shared::wire::{self, decode_bytes};

/// After this the server counts as gone.
const PATIENCE: Duration = Duration::from_mins(1);

/// Whether an answer may come packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packing {
    Plain,
    /// With what browsers offer.
    Packed,
}

/// One way to one server, for one session.
#[derive(Debug)]
pub struct Client {
    address: SocketAddr,
    cookie: String,
    packing: Packing,
    stream: Option<BufReader<TcpStream>>,
    /// Bytes of the last question and its answer, heads and all.
    pub last_bytes: usize,
}

/// What was answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    /// The session's cookie, where one is given.
    pub cookie: Option<String>,
    pub body: Vec<u8>,
    head_bytes: usize,
}

impl Client {
    /// A client without a session.
    pub fn new(address: SocketAddr) -> Self {
        Self {
            address,
            cookie: String::new(),
            packing: Packing::Plain,
            stream: None,
            last_bytes: 0,
        }
    }

    /// Brings this cookie from now on.
    pub fn sign_in(&mut self, cookie: String) {
        self.cookie = cookie;
    }

    /// The cookie it brings.
    pub fn cookie(&self) -> &str {
        &self.cookie
    }

    /// How answers may come from now on.
    pub fn take(&mut self, packing: Packing) {
        self.packing = packing;
    }

    /// Leaves no connection open.
    pub fn hang_up(&mut self) {
        self.stream = None;
    }

    /// Goes on with a server that listens elsewhere.
    pub fn turn_to(&mut self, address: SocketAddr) {
        self.address = address;
        self.stream = None;
    }

    /// One round of sync; anything but an answer to it is an error.
    pub fn round(&mut self, request: &Request) -> io::Result<Reply> {
        let mut answer = self.post("/api/sync", &encode(request))?;
        let mut pace = Pace::default();
        while answer.status == 426 && pace != pace.as_before() {
            // A server of before this protocol.
            pace = pace.as_before();
            answer = self.post("/api/sync", &encode(&pace.fit(request.clone())))?;
        }
        match answer.status {
            200 => decode_bytes(&answer.body).map_err(io::Error::other),
            status => Err(io::Error::other(format!("status {status}"))),
        }
    }

    /// Brings something, and reads the whole answer.
    pub fn post(&mut self, path: &str, body: &[u8]) -> io::Result<Answer> {
        self.ask("POST", path, body)
    }

    /// Brings something on a connection of its own, which is read by nobody, and ends where what is returned does.
    pub fn post_unread(&self, path: &str, body: &[u8]) -> io::Result<TcpStream> {
        let mut stream = connect(self.address)?;
        stream.write_all(&self.message("POST", path, body))?;
        Ok(stream)
    }

    /// Asks by any method, with JSON or with nothing, and reads the whole answer.
    pub fn ask(&mut self, method: &str, path: &str, body: &[u8]) -> io::Result<Answer> {
        let message = self.message(method, path, body);
        let answered = self.stream().and_then(|stream| {
            stream.get_mut().write_all(&message)?;
            read(stream)
        });
        match &answered {
            Ok(answer) => self.last_bytes = message.len() + answer.head_bytes + answer.body.len(),
            Err(_) => self.stream = None,
        }
        answered
    }

    /// Opens a line on which a server tells of news, and leaves it open as long as what is returned.
    pub fn listen(&mut self, path: &str) -> io::Result<TcpStream> {
        let head = self.head("GET", path) + "\r\n";
        let mut stream = connect(self.address)?;
        stream.write_all(head.as_bytes())?;
        // Its first word says that the line is open.
        let mut reader = BufReader::new(stream.try_clone()?);
        match read_head(&mut reader)?.status {
            200 => Ok(stream),
            status => Err(io::Error::other(format!("status {status}"))),
        }
    }

    fn message(&self, method: &str, path: &str, body: &[u8]) -> Vec<u8> {
        let (head, length) = (self.head(method, path), body.len());
        let rest = match length {
            0 => "\r\n".to_owned(),
            _ => format!("Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n"),
        };
        let mut message = (head + &rest).into_bytes();
        message.extend_from_slice(body);
        message
    }

    fn head(&self, method: &str, path: &str) -> String {
        let Self { address, cookie, .. } = self;
        let cookie = match cookie.as_str() {
            "" => String::new(),
            cookie => format!("Cookie: {cookie}\r\n"),
        };
        let packing = match self.packing {
            Packing::Plain => "",
            Packing::Packed => "Accept-Encoding: gzip, br\r\n",
        };
        format!("{method} {path} HTTP/1.1\r\nHost: {address}\r\n{cookie}{packing}")
    }

    fn stream(&mut self) -> io::Result<&mut BufReader<TcpStream>> {
        let stream = match self.stream.take() {
            Some(stream) => stream,
            None => BufReader::new(connect(self.address)?),
        };
        Ok(self.stream.insert(stream))
    }
}

/// A request as it goes over the wire.
pub fn encode(request: &Request) -> Vec<u8> {
    wire::encode(request).into_bytes()
}

fn connect(address: SocketAddr) -> io::Result<TcpStream> {
    let stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    Ok(stream)
}

/// What the head of an answer says.
#[derive(Debug, Default)]
struct Head {
    status: u16,
    cookie: Option<String>,
    /// `None`: the body comes in chunks.
    length: Option<usize>,
    bytes: usize,
}

fn read(stream: &mut impl BufRead) -> io::Result<Answer> {
    let head = read_head(stream)?;
    let mut body = Vec::new();
    match head.length {
        Some(length) => {
            body.resize(length, 0);
            stream.read_exact(&mut body)?;
        }
        None => while read_chunk(stream, &mut body)? > 0 {},
    }
    Ok(Answer { status: head.status, cookie: head.cookie, body, head_bytes: head.bytes })
}

fn read_head(stream: &mut impl BufRead) -> io::Result<Head> {
    let wrong = || io::Error::from(io::ErrorKind::InvalidData);
    let first = line(stream)?;
    let status = first.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or_else(wrong)?;
    let mut head = Head { status, bytes: first.len() + 2, ..Head::default() };
    if status == 204 {
        head.length = Some(0);
    }
    loop {
        let line = line(stream)?;
        head.bytes += line.len() + 2;
        let Some((name, value)) = line.split_once(": ") else { return Ok(head) };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => head.length = Some(value.parse().map_err(|_| wrong())?),
            "set-cookie" => head.cookie = value.split(';').next().map(str::to_owned),
            _ => {}
        }
    }
}

/// Reads one chunk and says how long it was; the last has no length.
fn read_chunk(stream: &mut impl BufRead, body: &mut Vec<u8>) -> io::Result<usize> {
    let length = usize::from_str_radix(&line(stream)?, 16)
        .map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
    let start = body.len();
    body.resize(start + length, 0);
    stream.read_exact(&mut body[start..])?;
    line(stream)?;
    Ok(length)
}

fn line(stream: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    stream.read_line(&mut line)?;
    match line.strip_suffix("\r\n") {
        Some(text) => Ok(text.to_owned()),
        // Cut off in the middle, or never begun.
        None => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}
