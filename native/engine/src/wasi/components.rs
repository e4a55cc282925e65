//! WASI 0.2, as a component imports it.
//!
//! wasmtime-wasi does what its functions say. Those that may take a while are entered here, as `imports` enters preview 1's: what
//! blocks runs on the runtime's threads anyway, long copies are made in pieces, and a program that asks for one thing after
//! another gives up its thread in between. Files are opened, named and counted by the rules of `paths` and `descriptors`.
//!
//! There is no network: `network` says so to a program that asks for one.

use super::folders::LISTED;
use super::paths::{DIRECTORY, Entry, Held, LINK, Looks, REGULAR, RelativePath, UNKNOWN, Way};
use super::world::{OPEN_FILES, RANDOM, SUBSCRIPTIONS, World, within};
use super::{errno, network};
use crate::deferred_drop::drop_later;
use crate::error::CallError;
use crate::store::Context;
use wasmtime::component::{HasData, Linker, LinkerInstance, Resource, ResourceTable, ResourceType, WasmList};
use wasmtime::{Result, StoreContextMut};
use wasmtime_wasi::cli::{WasiCli, WasiCliView};
use wasmtime_wasi::clocks::{WasiClocks, WasiClocksView};
use wasmtime_wasi::filesystem::{Descriptor, WasiFilesystem, WasiFilesystemView};
use wasmtime_wasi::p2::bindings::filesystem::preopens;
use wasmtime_wasi::p2::bindings::filesystem::types::{
    self, DescriptorFlags, DescriptorType, ErrorCode, HostDescriptor, HostDirectoryEntryStream, NewTimestamp,
    OpenFlags, PathFlags,
};
use wasmtime_wasi::p2::bindings::{cli, clocks, random};
use wasmtime_wasi::p2::{
    DynInputStream, DynOutputStream, DynPollable, FsResult, ReaddirIterator, StreamResult,
};
use wasmtime_wasi::random::WasiRandom;
use wasmtime_wasi::{WasiCtxView, WasiView};
use wasmtime_wasi_io::bindings::wasi::io::streams::{HostInputStream, HostOutputStream};
use wasmtime_wasi_io::bindings::wasi::io::{error, poll, streams};

/// The version that wasmtime-wasi has; whoever imports another 0.2 gets it.
const VERSION: &str = "0.2.12";
/// Bytes that are read, or written as zeroes, at once.
const PIECE: u64 = 256 << 10;
/// Random bytes that one function gives, at most: they come to lie in the program's memory in one go.
const MOST_RANDOM: u64 = 1 << 20;
/// The host's memory that one takes, and how many go as quickly as another thread wakes up.
const ENTRY_BYTES: usize = 128;
/// What is offered, without the network.
const OFFERED: [&str; 20] = [
    "wasi:cli/environment",
    "wasi:cli/exit",
    "wasi:cli/stderr",
    "wasi:cli/stdin",
    "wasi:cli/stdout",
    "wasi:cli/terminal-input",
    "wasi:cli/terminal-output",
    "wasi:cli/terminal-stderr",
    "wasi:cli/terminal-stdin",
    "wasi:cli/terminal-stdout",
    "wasi:clocks/monotonic-clock",
    "wasi:clocks/wall-clock",
    "wasi:filesystem/preopens",
    "wasi:filesystem/types",
    "wasi:io/error",
    "wasi:io/poll",
    "wasi:io/streams",
    "wasi:random/insecure",
    "wasi:random/insecure-seed",
    "wasi:random/random",
];

/// Whether an interface of that name is met by the engine.
pub(crate) fn is_offered(interface: &str) -> bool {
    let (name, version) = interface.split_once('@').unwrap_or((interface, ""));
    version.starts_with("0.2.") && (OFFERED.contains(&name) || network::is_one(name))
}

/// Whether it is one of the network, whose functions refuse.
pub(crate) fn is_network(interface: &str) -> bool {
    is_offered(interface) && network::is_one(interface.split('@').next().unwrap_or_default())
}

/// The name of the function that runs a component that is a program.
pub(crate) fn is_program(interface: &str) -> bool {
    interface
        .split_once('@')
        .is_some_and(|(name, version)| name == "wasi:cli/run" && version.starts_with("0.2."))
}

struct Table;

impl HasData for Table {
    type Data<'a> = &'a mut ResourceTable;
}

impl WasiView for Context {
    // Only components that import WASI have these functions, and they have a world.
    fn ctx(&mut self) -> WasiCtxView<'_> {
        self.world.as_deref_mut().expect("a component that imports WASI has a world").view()
    }
}

fn table(context: &mut Context) -> &mut ResourceTable {
    context.ctx().table
}

/// Offers all of it but the network, whose functions are those that a component names.
pub(crate) fn define(linker: &mut Linker<Context>) -> Result<()> {
    error::add_to_linker::<Context, Table>(linker, table)?;
    poll::add_to_linker::<Context, Table>(linker, table)?;
    streams::add_to_linker::<Context, Table>(linker, table)?;
    clocks::wall_clock::add_to_linker::<Context, WasiClocks>(linker, Context::clocks)?;
    clocks::monotonic_clock::add_to_linker::<Context, WasiClocks>(linker, Context::clocks)?;
    preopens::add_to_linker::<Context, WasiFilesystem>(linker, Context::filesystem)?;
    types::add_to_linker::<Context, WasiFilesystem>(linker, Context::filesystem)?;
    random::random::add_to_linker::<Context, WasiRandom>(linker, |context| context.ctx().ctx.random())?;
    random::insecure::add_to_linker::<Context, WasiRandom>(linker, |context| context.ctx().ctx.random())?;
    random::insecure_seed::add_to_linker::<Context, WasiRandom>(linker, |context| {
        context.ctx().ctx.random()
    })?;
    cli::exit::add_to_linker::<Context, WasiCli>(linker, Context::cli)?;
    cli::environment::add_to_linker::<Context, WasiCli>(linker, Context::cli)?;
    cli::stdin::add_to_linker::<Context, WasiCli>(linker, Context::cli)?;
    cli::stdout::add_to_linker::<Context, WasiCli>(linker, Context::cli)?;
    cli::stderr::add_to_linker::<Context, WasiCli>(linker, Context::cli)?;
    cli::terminal_input::add_to_linker::<Context, WasiCli>(linker, Context::cli)?;
    cli::terminal_output::add_to_linker::<Context, WasiCli>(linker, Context::cli)?;
    cli::terminal_stdin::add_to_linker::<Context, WasiCli>(linker, Context::cli)?;
    cli::terminal_stdout::add_to_linker::<Context, WasiCli>(linker, Context::cli)?;
    cli::terminal_stderr::add_to_linker::<Context, WasiCli>(linker, Context::cli)?;
    // What follows takes the place of some of it.
    linker.allow_shadowing(true);
    let mut within = |interface: &str, define: fn(&mut LinkerInstance<'_, Context>) -> Result<()>| {
        define(&mut linker.instance(&format!("wasi:{interface}@{VERSION}"))?)
    };
    within("io/streams", define_streams)?;
    within("io/poll", define_poll)?;
    within("random/random", define_random)?;
    within("random/insecure", define_insecure)?;
    within("cli/environment", define_environment)?;
    within("clocks/monotonic-clock", define_clock)?;
    within("clocks/wall-clock", define_wall_clock)?;
    within("filesystem/types", define_files)?;
    within("filesystem/types", define_names)?;
    within("filesystem/types", define_listings)?;
    linker.allow_shadowing(false);
    Ok(())
}

fn world<'a>(store: &'a mut StoreContextMut<'_, Context>) -> Result<&'a mut World> {
    Ok(store.data_mut().world.as_deref_mut().ok_or(CallError::Internal)?)
}

// A function that gives up the thread when it, and those before it, have worked for a while.
macro_rules! offer {
    ($instance:ident, $name:literal,
     |$world:ident $(, $argument:ident: $type:ty)*| -> $result:ty $work:block) => {
        $instance.func_wrap_async(
            $name,
            |mut store: StoreContextMut<'_, Context>, ($($argument,)*): ($($type,)*)| {
                Box::new(async move {
                    let world = self::world(&mut store)?;
                    let runtime = world.runtime.clone();
                    let (result, busy) = {
                        let $world = &mut *world;
                        within(&runtime, async {
                            let result: $result = $work;
                            Ok::<$result, wasmtime::Error>(result)
                        })
                        .await
                    };
                    world.rest(busy).await;
                    Ok((result?,))
                })
            },
        )?;
    };
}

type Streamed<T> = std::result::Result<T, streams::StreamError>;
type Filed<T> = std::result::Result<T, ErrorCode>;

// An error of a stream as its program gets it.
fn streamed<T>(world: &mut World, result: StreamResult<T>) -> Result<Streamed<T>> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(error) => Ok(Err(streams::Host::convert_stream_error(world.view().table, error)?)),
    }
}

// The same of a file's.
fn filed<T>(result: FsResult<T>) -> Result<Filed<T>> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(error) => Ok(Err(error.downcast()?)),
    }
}

fn define_streams(instance: &mut LinkerInstance<'_, Context>) -> Result<()> {
    offer!(instance, "[method]input-stream.read", |world,
                                                   stream: Resource<DynInputStream>,
                                                   length: u64|
     -> Streamed<Vec<u8>> {
        let read = HostInputStream::read(world.view().table, stream, length.min(PIECE));
        streamed(world, read)?
    });
    offer!(instance, "[method]input-stream.blocking-read", |world,
                                                            stream: Resource<DynInputStream>,
                                                            length: u64|
     -> Streamed<Vec<u8>> {
        let read = HostInputStream::blocking_read(world.view().table, stream, length.min(PIECE)).await;
        streamed(world, read)?
    });
    offer!(instance, "[method]input-stream.skip", |world,
                                                   stream: Resource<DynInputStream>,
                                                   length: u64|
     -> Streamed<u64> {
        let skipped = HostInputStream::skip(world.view().table, stream, length.min(PIECE));
        streamed(world, skipped)?
    });
    offer!(instance, "[method]input-stream.blocking-skip", |world,
                                                            stream: Resource<DynInputStream>,
                                                            length: u64|
     -> Streamed<u64> {
        let skipped = HostInputStream::blocking_skip(world.view().table, stream, length.min(PIECE)).await;
        streamed(world, skipped)?
    });
    offer!(instance, "[method]output-stream.check-write", |world,
                                                           stream: Resource<DynOutputStream>|
     -> Streamed<u64> {
        let room = HostOutputStream::check_write(world.view().table, stream);
        streamed(world, room)?
    });
    offer!(instance, "[method]output-stream.write", |world,
                                                     stream: Resource<DynOutputStream>,
                                                     bytes: Vec<u8>|
     -> Streamed<()> {
        let written = HostOutputStream::write(world.view().table, stream, bytes);
        streamed(world, written)?
    });
    offer!(instance, "[method]output-stream.blocking-write-and-flush", |world,
                                                                        stream: Resource<
        DynOutputStream,
    >,
                                                                        bytes: Vec<u8>|
     -> Streamed<()> {
        let written = HostOutputStream::blocking_write_and_flush(world.view().table, stream, bytes).await;
        streamed(world, written)?
    });
    offer!(instance, "[method]output-stream.flush", |world,
                                                     stream: Resource<DynOutputStream>|
     -> Streamed<()> {
        let flushed = HostOutputStream::flush(world.view().table, stream);
        streamed(world, flushed)?
    });
    offer!(instance, "[method]output-stream.blocking-flush", |world,
                                                              stream: Resource<DynOutputStream>|
     -> Streamed<()> {
        let flushed = HostOutputStream::blocking_flush(world.view().table, stream).await;
        streamed(world, flushed)?
    });
    define_long_streams(instance)
}

fn define_long_streams(instance: &mut LinkerInstance<'_, Context>) -> Result<()> {
    offer!(instance, "[method]output-stream.write-zeroes", |world,
                                                            stream: Resource<DynOutputStream>,
                                                            length: u64|
     -> Streamed<()> {
        // More than a stream takes at once is the program's mistake, which ends it before anything is made.
        if length > PIECE {
            Err(CallError::Trap("write_not_permitted"))?;
        }
        let written = HostOutputStream::write_zeroes(world.view().table, stream, length);
        streamed(world, written)?
    });
    offer!(instance, "[method]output-stream.blocking-write-zeroes-and-flush", |world,
                                                                               stream: Resource<
        DynOutputStream,
    >,
                                                                               length: u64|
     -> Streamed<()> {
        let written =
            HostOutputStream::blocking_write_zeroes_and_flush(world.view().table, stream, length).await;
        streamed(world, written)?
    });
    offer!(instance, "[method]output-stream.splice", |world,
                                                      to: Resource<DynOutputStream>,
                                                      from: Resource<DynInputStream>,
                                                      length: u64|
     -> Streamed<u64> {
        let moved = HostOutputStream::splice(world.view().table, to, from, length.min(PIECE));
        streamed(world, moved)?
    });
    offer!(instance, "[method]output-stream.blocking-splice", |world,
                                                               to: Resource<DynOutputStream>,
                                                               from: Resource<DynInputStream>,
                                                               length: u64|
     -> Streamed<u64> {
        let moved = HostOutputStream::blocking_splice(world.view().table, to, from, length.min(PIECE)).await;
        streamed(world, moved)?
    });
    Ok(())
}

fn define_poll(instance: &mut LinkerInstance<'_, Context>) -> Result<()> {
    // How many they are is seen before any of them is looked at.
    type Polled = WasmList<Resource<DynPollable>>;
    instance.func_wrap_async("poll", |mut store: StoreContextMut<'_, Context>, (list,): (Polled,)| {
        Box::new(async move {
            if list.len() == 0 || list.len() > SUBSCRIPTIONS {
                return Err(CallError::Trap("poll_list").into());
            }
            let pollables = list.iter(&mut store)?.collect::<Result<Vec<_>>>()?;
            let world = world(&mut store)?;
            let runtime = world.runtime.clone();
            let polled = poll::Host::poll(world.view().table, pollables);
            let (ready, busy) = within(&runtime, polled).await;
            world.rest(busy).await;
            Ok((ready?,))
        })
    })?;
    offer!(instance, "[method]pollable.ready", |world, pollable: Resource<DynPollable>| -> bool {
        poll::HostPollable::ready(world.view().table, pollable).await?
    });
    Ok(())
}

// Random bytes in pieces, between which the program gives up its thread.
macro_rules! offer_random {
    ($instance:ident, $name:literal, $function:path) => {
        $instance.func_wrap_async($name, |mut store: StoreContextMut<'_, Context>, (length,): (u64,)| {
            Box::new(async move {
                if length > MOST_RANDOM.min(store.data().memory_limit() as u64) {
                    return Err(CallError::Trap("too_many_random_bytes").into());
                }
                let mut bytes = Vec::with_capacity(length as usize);
                while bytes.len() < length as usize {
                    let piece = RANDOM.min(length as usize - bytes.len()) as u64;
                    let world = world(&mut store)?;
                    let runtime = world.runtime.clone();
                    let (made, busy) =
                        within(&runtime, async { $function(world.view().ctx.random(), piece) }).await;
                    bytes.extend(made?);
                    world.rest(busy).await;
                }
                Ok((bytes,))
            })
        })
    };
}

fn define_random(instance: &mut LinkerInstance<'_, Context>) -> Result<()> {
    offer_random!(instance, "get-random-bytes", random::random::Host::get_random_bytes)
}

fn define_insecure(instance: &mut LinkerInstance<'_, Context>) -> Result<()> {
    offer_random!(instance, "get-insecure-random-bytes", random::insecure::Host::get_insecure_random_bytes)
}

fn define_environment(instance: &mut LinkerInstance<'_, Context>) -> Result<()> {
    offer!(instance, "get-environment", |world| -> Vec<(String, String)> {
        world.console.options().environment.clone()
    });
    offer!(instance, "get-arguments", |world| -> Vec<String> { world.console.options().arguments.clone() });
    Ok(())
}

fn define_clock(instance: &mut LinkerInstance<'_, Context>) -> Result<()> {
    offer!(instance, "now", |world| -> u64 {
        clocks::monotonic_clock::Host::now(&mut world.context.clocks())?
    });
    Ok(())
}

fn define_wall_clock(instance: &mut LinkerInstance<'_, Context>) -> Result<()> {
    offer!(instance, "now", |world| -> clocks::wall_clock::Datetime {
        clocks::wall_clock::Host::now(&mut world.context.clocks())?
    });
    Ok(())
}

type Folder = Resource<Descriptor>;

// Whether one more file may be open, or one more stream of one.
fn may_have_more(world: &mut World) -> bool {
    let streams = world.files.count_with_streams(&mut world.context, world.granted);
    let descriptors = world.files.counted() - streams;
    let has_room = descriptors < world.granted + OPEN_FILES && streams < OPEN_FILES;
    has_room && world.files.take(1)
}

fn define_files(instance: &mut LinkerInstance<'_, Context>) -> Result<()> {
    offer!(instance, "[method]descriptor.open-at", |world,
                                                    folder: Folder,
                                                    how: PathFlags,
                                                    path: String,
                                                    open: OpenFlags,
                                                    flags: DescriptorFlags|
     -> Filed<Folder> {
        if !may_have_more(world) {
            return Ok(Err(ErrorCode::InsufficientMemory));
        }
        let Some(_held) = world.names.keep().await else { return Ok(Err(ErrorCode::Busy)) };
        let (location, follow) = (at(&folder, &path), how.contains(PathFlags::SYMLINK_FOLLOW));
        if !looks(world).may_open(location, follow).await? {
            return Ok(Err(ErrorCode::NotPermitted));
        }
        filed(HostDescriptor::open_at(&mut world.context.filesystem(), folder, how, path, open, flags).await)?
    });
    offer!(instance, "[method]descriptor.read-via-stream", |world,
                                                            file: Folder,
                                                            offset: u64|
     -> Filed<Resource<DynInputStream>> {
        if !may_have_more(world) {
            return Ok(Err(ErrorCode::InsufficientMemory));
        }
        filed(HostDescriptor::read_via_stream(&mut world.context.filesystem(), file, offset))?
    });
    offer!(instance, "[method]descriptor.write-via-stream", |world,
                                                             file: Folder,
                                                             offset: u64|
     -> Filed<Resource<DynOutputStream>> {
        if !may_have_more(world) {
            return Ok(Err(ErrorCode::InsufficientMemory));
        }
        filed(HostDescriptor::write_via_stream(&mut world.context.filesystem(), file, offset))?
    });
    offer!(instance, "[method]descriptor.append-via-stream", |world,
                                                              file: Folder|
     -> Filed<Resource<DynOutputStream>> {
        if !may_have_more(world) {
            return Ok(Err(ErrorCode::InsufficientMemory));
        }
        filed(HostDescriptor::append_via_stream(&mut world.context.filesystem(), file))?
    });
    Ok(())
}

// What a folder has is read in one go by wasmtime-wasi, so it is counted before.
fn define_listings(instance: &mut LinkerInstance<'_, Context>) -> Result<()> {
    offer!(instance, "[method]descriptor.read-directory", |world,
                                                           folder: Folder|
     -> Filed<Resource<ReaddirIterator>> {
        let table = world.context.ctx().table;
        world.listings.retain(|(listing, _)| table.get(&borrowed(*listing)).is_ok());
        let listed: usize = world.listings.iter().map(|(_, entries)| entries).sum();
        let most = LISTED - listed;
        let dir = match table.get(&folder) {
            Ok(Descriptor::Dir(dir)) => Some(dir.dir.clone()),
            _ => None,
        };
        let entries = match dir {
            Some(dir) => world.runtime.spawn_blocking(move || entries(&dir, most)).await?,
            None => 0,
        };
        if entries >= most {
            return Ok(Err(ErrorCode::InsufficientMemory));
        }
        let listing = HostDescriptor::read_directory(&mut world.context.filesystem(), folder).await;
        if let Ok(listing) = &listing {
            world.listings.push((listing.rep(), entries));
        }
        filed(listing)?
    });
    let ty = ResourceType::host::<ReaddirIterator>();
    instance.resource("directory-entry-stream", ty, |mut store, rep| {
        let world = world(&mut store)?;
        let listing = world.context.ctx().table.delete(Resource::<ReaddirIterator>::new_own(rep))?;
        let entries =
            world.listings.iter().find(|(listing, _)| *listing == rep).map_or(0, |(_, entries)| *entries);
        drop_later(listing, entries * ENTRY_BYTES);
        Ok(())
    })
}

fn borrowed(listing: u32) -> Resource<ReaddirIterator> {
    Resource::new_borrow(listing)
}

// How many entries a folder has, counted no further than is asked for; none where the system has no name for what is open.
fn entries(folder: &std::fs::File, most: usize) -> usize {
    #[cfg(unix)]
    {
        use std::os::fd::AsRawFd;
        let name = if cfg!(target_os = "linux") { "/proc/self/fd" } else { "/dev/fd" };
        let entries = std::fs::read_dir(format!("{name}/{}", folder.as_raw_fd()));
        entries.map_or(0, |entries| entries.take(most).count())
    }
    #[cfg(not(unix))]
    {
        let _ = (folder, most);
        0
    }
}

fn define_names(instance: &mut LinkerInstance<'_, Context>) -> Result<()> {
    offer!(instance, "[method]descriptor.set-times-at", |world,
                                                         folder: Folder,
                                                         how: PathFlags,
                                                         path: String,
                                                         accessed: NewTimestamp,
                                                         changed: NewTimestamp|
     -> Filed<()> {
        // It opens what it follows.
        let follow = how.contains(PathFlags::SYMLINK_FOLLOW);
        let Some(_held) = world.names.keep().await else { return Ok(Err(ErrorCode::Busy)) };
        if follow && !looks(world).may_open(at(&folder, &path), true).await? {
            return Ok(Err(ErrorCode::NotPermitted));
        }
        let mut files = world.context.filesystem();
        filed(HostDescriptor::set_times_at(&mut files, folder, how, path, accessed, changed).await)?
    });
    offer!(instance, "[method]descriptor.symlink-at", |world,
                                                       folder: Folder,
                                                       target: String,
                                                       path: String|
     -> Filed<()> {
        let Some(_held) = world.names.change().await else { return Ok(Err(ErrorCode::Busy)) };
        if !looks(world).may_lead(target.as_bytes(), at(&folder, &path)).await? {
            return Ok(Err(ErrorCode::NotPermitted));
        }
        filed(HostDescriptor::symlink_at(&mut world.context.filesystem(), folder, target, path).await)?
    });
    offer!(instance, "[method]descriptor.rename-at", |world,
                                                      folder: Folder,
                                                      old: String,
                                                      to: Folder,
                                                      new: String|
     -> Filed<()> {
        match may_move(world, at(&folder, &old), at(&to, &new)).await? {
            Ok(_held) => {
                let mut files = world.context.filesystem();
                filed(HostDescriptor::rename_at(&mut files, folder, old, to, new).await)?
            }
            Err(refused) => Err(refused),
        }
    });
    offer!(instance, "[method]descriptor.link-at", |world,
                                                    folder: Folder,
                                                    how: PathFlags,
                                                    old: String,
                                                    to: Folder,
                                                    new: String|
     -> Filed<()> {
        match may_move(world, at(&folder, &old), at(&to, &new)).await? {
            Ok(_held) => {
                let mut files = world.context.filesystem();
                filed(HostDescriptor::link_at(&mut files, folder, how, old, to, new).await)?
            }
            Err(refused) => Err(refused),
        }
    });
    Ok(())
}

fn at<'p>(folder: &Folder, path: &'p str) -> RelativePath<'p, u32> {
    RelativePath { folder: folder.rep(), path: path.as_bytes() }
}

fn looks(world: &mut World) -> Looks<Preview2<'_>> {
    Looks::by(Preview2 { world })
}

// What is held until it is done; or why it may not be.
async fn may_move(
    world: &mut World,
    from: RelativePath<'_, u32>,
    to: RelativePath<'_, u32>,
) -> Result<Filed<Held>> {
    let Some(held) = world.names.keep().await else { return Ok(Err(ErrorCode::Busy)) };
    if looks(world).is_file(from).await? {
        return Ok(Ok(held));
    }
    drop(held);
    let Some(held) = world.names.change().await else { return Ok(Err(ErrorCode::Busy)) };
    Ok(match looks(world).may_move(from, to).await? {
        errno::SUCCESS => Ok(held),
        errno::OTHER_DEVICE => Err(ErrorCode::CrossDevice),
        _ => Err(ErrorCode::NotPermitted),
    })
}

/// By the functions of 0.2.
struct Preview2<'w> {
    world: &'w mut World,
}

impl Preview2<'_> {
    // What a path is as text; what is none is nowhere.
    fn path(location: RelativePath<'_, u32>) -> String {
        String::from_utf8_lossy(location.path).into_owned()
    }

    // Nothing of what is not there.
    fn found<T>(result: FsResult<T>) -> Result<Option<T>> {
        Ok(filed(result)?.ok())
    }
}

fn kind(of: DescriptorType) -> u8 {
    match of {
        DescriptorType::Directory => DIRECTORY,
        DescriptorType::RegularFile => REGULAR,
        DescriptorType::SymbolicLink => LINK,
        _ => UNKNOWN,
    }
}

impl Way for Preview2<'_> {
    type Folder = u32;

    async fn kind(&mut self, location: RelativePath<'_, u32>, follow: bool) -> Result<Option<u8>> {
        let how = if follow { PathFlags::SYMLINK_FOLLOW } else { PathFlags::empty() };
        let folder = Resource::new_borrow(location.folder);
        let mut files = self.world.context.filesystem();
        let stat = HostDescriptor::stat_at(&mut files, folder, how, Preview2::path(location)).await;
        Ok(match filed(stat)? {
            Ok(stat) => Some(kind(stat.type_)),
            Err(ErrorCode::Io) => Some(UNKNOWN),
            Err(_) => None,
        })
    }

    async fn target(&mut self, location: RelativePath<'_, u32>) -> Result<Option<Vec<u8>>> {
        let folder = Resource::new_borrow(location.folder);
        let mut files = self.world.context.filesystem();
        let target = HostDescriptor::readlink_at(&mut files, folder, Preview2::path(location)).await;
        Ok(Preview2::found(target)?.map(String::into_bytes))
    }

    async fn entries(&mut self, location: RelativePath<'_, u32>, most: usize) -> Result<Option<Vec<Entry>>> {
        let (from, path) = (Resource::new_borrow(location.folder), Preview2::path(location));
        let mut files = self.world.context.filesystem();
        let (open, flags) = (OpenFlags::DIRECTORY, DescriptorFlags::READ);
        let opened = HostDescriptor::open_at(&mut files, from, PathFlags::empty(), path, open, flags).await;
        let Some(folder) = Preview2::found(opened)? else { return Ok(None) };
        let folder_again = Resource::new_borrow(folder.rep());
        let entries = HostDescriptor::read_directory(&mut files, folder_again).await;
        let listed = match Preview2::found(entries)? {
            Some(entries) => {
                let (mut names, again) = (Vec::new(), entries.rep());
                let complete = loop {
                    let entry = Resource::new_borrow(again);
                    match filed(HostDirectoryEntryStream::read_directory_entry(&mut files, entry).await)? {
                        Ok(Some(_)) if names.len() >= most => break false,
                        Ok(Some(entry)) => names.push((entry.name.into_bytes(), kind(entry.type_))),
                        Ok(None) => break true,
                        Err(_) => break false,
                    }
                };
                HostDirectoryEntryStream::drop(&mut files, entries)?;
                complete.then_some(names)
            }
            None => None,
        };
        HostDescriptor::drop(&mut files, folder)?;
        Ok(listed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_version_of_0_2_is_offered_and_no_other() {
        for name in [
            "wasi:io/streams@0.2.0",
            "wasi:cli/stdin@0.2.99",
            "wasi:sockets/tcp@0.2.3",
            "wasi:http/types@0.2.9",
        ] {
            assert!(is_offered(name), "{name}");
        }
        for name in
            ["wasi:io/streams", "wasi:io/streams@0.3.0", "wasi:http/incoming-handler@0.2.0", "a:b/c@0.2.0"]
        {
            assert!(!is_offered(name), "{name}");
        }
    }

    #[test]
    fn what_is_replaced_was_there() {
        let engine = wasmtime::Engine::default();
        let mut linker = Linker::new(&engine);
        define(&mut linker).unwrap();
        // A second definition of an interface is refused where the first one has its names.
        for interface in OFFERED {
            let name = format!("{interface}@{VERSION}");
            let _ = linker.instance(&name).unwrap();
        }
        let mut poll = linker.instance(&format!("wasi:io/poll@{VERSION}")).unwrap();
        assert!(define_poll(&mut poll).is_err(), "the names are taken");
    }
}
