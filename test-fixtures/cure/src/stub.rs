//! A stand-in for a MongoDB server: as much of the wire protocol as the service needs, on loopback only.

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use mongodb::bson::oid::ObjectId;
use mongodb::bson::{DateTime, Document, doc};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

/// The documents of every collection.
const DOCUMENTS: i64 = 20_000;
/// The documents of a server's first reply to `find`.
const FIRST_BATCH: i64 = 101;
const BATCH: i64 = 1000;

const OP_REPLY: i32 = 1;
const OP_QUERY: i32 = 2004;
const OP_MSG: i32 = 2013;

/// What was counted.
#[derive(Default)]
struct Counts {
    accepted: AtomicI64,
    open: AtomicI64,
    sent: AtomicI64,
}

/// A server that runs until the program ends.
pub struct Stub {
    address: SocketAddr,
    counts: Arc<Counts>,
}

impl Stub {
    pub fn start() -> io::Result<Stub> {
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let counts = Arc::new(Counts::default());
        let counting = Arc::clone(&counts);
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime for the stub");
            runtime.block_on(accept(listener, counting))
        });
        Ok(Stub { address, counts })
    }

    pub fn uri(&self) -> String {
        format!("mongodb://{}/?directConnection=true", self.address)
    }

    /// Connections so far.
    pub fn accepted(&self) -> i64 {
        self.counts.accepted.load(Ordering::SeqCst)
    }

    /// Connections that are open.
    pub fn open(&self) -> i64 {
        self.counts.open.load(Ordering::SeqCst)
    }

    /// Documents sent so far.
    pub fn sent(&self) -> i64 {
        self.counts.sent.load(Ordering::SeqCst)
    }
}

async fn accept(listener: std::net::TcpListener, counts: Arc<Counts>) -> io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        let counts = Arc::clone(&counts);
        tokio::spawn(async move {
            counts.accepted.fetch_add(1, Ordering::SeqCst);
            counts.open.fetch_add(1, Ordering::SeqCst);
            // A connection ends with an error when the driver closes it.
            let _ = serve(stream, &counts).await;
            counts.open.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

async fn serve(mut stream: TcpStream, counts: &Counts) -> io::Result<()> {
    // What is left of each cursor of this connection's commands; the driver may ask on another connection, and a
    // cursor's number says all that is needed there.
    let mut cursors: HashMap<i64, i64> = HashMap::new();
    loop {
        let mut header = [0; 16];
        stream.read_exact(&mut header).await?;
        let number =
            |at: usize| i32::from_le_bytes(header[at..at + 4].try_into().expect("four bytes"));
        let (length, id, code) = (number(0), number(4), number(12));
        let mut body = vec![0; usize::try_from(length - 16).map_err(io::Error::other)?];
        stream.read_exact(&mut body).await?;
        let command = match code {
            // Flags, the name of a collection, two numbers.
            OP_QUERY => {
                let end = body[4..].iter().position(|it| *it == 0).unwrap_or(0);
                read(&body[4 + end + 1 + 8..])?
            }
            // Flags, and the kind of the first section.
            OP_MSG => read(&body[5..])?,
            other => return Err(io::Error::other(format!("opcode {other}"))),
        };
        if let Ok(wait) = command
            .get_i64("maxAwaitTimeMS")
            .or_else(|_| command.get_i32("maxAwaitTimeMS").map(i64::from))
        {
            sleep(Duration::from_millis(wait.unsigned_abs())).await;
        }
        let reply = answer(&command, &mut cursors, counts);
        let mut bytes = Vec::new();
        reply.to_writer(&mut bytes).map_err(io::Error::other)?;
        let (code, head) = match code {
            OP_QUERY => (OP_REPLY, [8i32, 0, 0, 0, 1].map(i32::to_le_bytes).concat()),
            _ => (OP_MSG, vec![0; 5]),
        };
        let length = 16 + head.len() + bytes.len();
        let length = i32::try_from(length).map_err(io::Error::other)?;
        let mut message = [length, 0, id, code].map(i32::to_le_bytes).concat();
        message.extend(head);
        message.extend(bytes);
        stream.write_all(&message).await?;
    }
}

fn read(bytes: &[u8]) -> io::Result<Document> {
    Document::from_reader(bytes).map_err(io::Error::other)
}

fn answer(command: &Document, cursors: &mut HashMap<i64, i64>, counts: &Counts) -> Document {
    let name = command.keys().next().map_or("", String::as_str);
    match name {
        "hello" | "ismaster" | "isMaster" => doc! {
            "helloOk": true,
            "ismaster": true,
            "isWritablePrimary": true,
            // Servers since 4.4 have it: the driver then opens a socket of its own to measure round trips.
            "topologyVersion": { "processId": ObjectId::from_bytes([1; 12]), "counter": 0i64 },
            "maxBsonObjectSize": 16 * 1024 * 1024,
            "maxMessageSizeBytes": 48_000_000,
            "maxWriteBatchSize": 100_000,
            "localTime": DateTime::now(),
            "logicalSessionTimeoutMinutes": 30,
            "connectionId": 1,
            "minWireVersion": 0,
            "maxWireVersion": 21,
            "readOnly": false,
            "ok": 1.0,
        },
        "insert" => doc! { "n": 1, "ok": 1.0 },
        "find" => {
            let limit = command
                .get_i64("limit")
                .or_else(|_| command.get_i32("limit").map(i64::from));
            let limit = limit.map_or(0, i64::abs);
            let all = if limit == 0 {
                DOCUMENTS
            } else {
                limit.min(DOCUMENTS)
            };
            let first = all.min(FIRST_BATCH);
            let left = if command.get_bool("singleBatch").unwrap_or(false) {
                0
            } else {
                all - first
            };
            let id = if left > 0 { left } else { 0 };
            cursors.insert(id, left);
            doc! { "cursor": { "id": id, "ns": "shop.orders", "firstBatch": batch(first, counts) }, "ok": 1.0 }
        }
        "getMore" => {
            let id = command.get_i64("getMore").unwrap_or(0);
            // The number of a cursor is what is left of it at first.
            let left = cursors.get(&id).copied().unwrap_or(id);
            let next = left.min(BATCH);
            cursors.insert(id, left - next);
            let open = if left > next { id } else { 0 };
            doc! { "cursor": { "id": open, "ns": "shop.orders", "nextBatch": batch(next, counts) }, "ok": 1.0 }
        }
        _ => doc! { "ok": 1.0 },
    }
}

fn batch(length: i64, counts: &Counts) -> Vec<Document> {
    counts.sent.fetch_add(length, Ordering::SeqCst);
    (0..length)
        .map(|number| doc! { "_id": number, "item": "tea" })
        .collect()
}
