//! The functions of WASI preview 1, as a module imports them.
//!
//! wasmtime-wasi does what they say; each is entered here, so that whatever it does gives up the thread in time:
//! what may block runs on the runtime's threads, long copies are made in pieces, and a program that asks for one
//! thing after another gives up its thread in between.

use super::errno::{
    AGAIN, DENIED, INVALID, IS_FOLDER, NO_SEEK, NOT_PERMITTED, READ_ONLY, SUCCESS, TOO_MANY_FILES,
    TOO_MANY_OF_ALL, answer,
};
use super::folders::{LISTED, Listing, Read, Reading};
use super::paths::{Held, Looks, Preview1, RelativePath};
use super::world::{OPEN_FILES, RANDOM, SUBSCRIPTIONS, World, within};
use crate::error::CallError;
use crate::store::Context;
use std::ops::Range;
use std::sync::Arc;
use std::time::{Duration, Instant};
use wasmtime::{Caller, Extern, Linker, Memory, Module, Result};
use wasmtime_wasi::p1::WasiP1Ctx;
use wasmtime_wasi::p1::wasi_snapshot_preview1::{self as preview1, WasiSnapshotPreview1};
use wiggle::GuestMemory;

/// The name under which modules import it.
pub(crate) const MODULE: &str = "wasi_snapshot_preview1";
/// Bytes that one function copies: files are read in pieces of this size, which every program expects.
const PIECE: u32 = 256 << 10;
/// The same of what is written, which is copied at once, several times on its way to a function or process.
const WRITTEN: u32 = 64 << 10;
/// Buffers that are written at once.
const BUFFERS: usize = 64;
/// Bytes of paths, buffers and lists that one function may be given; the longest piece and its list fit.
const FUEL: usize = 1 << 20;

/// What it costs to read an entry of a folder, in units of fuel.
const ENTRY: u64 = 500;

/// All rights that there are, and two of them.
const RIGHTS: i64 = (1 << 30) - 1;
const READ: i64 = 1 << 1;
const WRITE: i64 = 1 << 6;
/// Ways to open a file.
const CREATE: i32 = 1;
const TRUNCATE: i32 = 8;
/// What is open: its kind comes first, and its rights later.
const FDSTAT: usize = 24;
const FDSTAT_RIGHTS: usize = 8;
const FOLDER: u8 = 3;
const FILE: u8 = 4;
/// Of a lookup: links are followed.
const FOLLOW: i32 = 1;

type Guest<'a> = Caller<'a, Context>;

/// Whether a module imports any of it.
pub(crate) fn is_wanted_by(module: &Module) -> bool {
    module.imports().any(|import| import.module() == MODULE)
}

macro_rules! offer {
    ($linker:ident: $($name:ident($($argument:ident: $type:ty),*)$(.$await:ident)?;)*) => {$(
        $linker.func_wrap_async(
            MODULE,
            stringify!($name),
            |mut caller: Guest<'_>, ($($argument,)*): ($($type,)*)| {
                Box::new(async move {
                    let (result, busy) = {
                        let (mut memory, world) = parts(&mut caller)?;
                        let context = &mut world.context;
                        within(&world.runtime, async {
                            answer(preview1::$name(context, &mut memory, $($argument),*)$(.$await)?)
                        })
                        .await
                    };
                    pause(&mut caller, busy).await?;
                    result
                })
            },
        )?;
    )*};
}

/// Offers all of it.
pub(crate) fn define(linker: &mut Linker<Context>) -> Result<()> {
    offer! { linker:
        args_get(argv: i32, buffer: i32);
        args_sizes_get(count: i32, size: i32);
        environ_get(environ: i32, buffer: i32);
        environ_sizes_get(count: i32, size: i32);
        clock_res_get(id: i32, resolution: i32);
        clock_time_get(id: i32, precision: i64, time: i32);
        fd_advise(fd: i32, offset: i64, length: i64, advice: i32).await;
        fd_allocate(fd: i32, offset: i64, length: i64);
        fd_datasync(fd: i32).await;
        fd_fdstat_get(fd: i32, stat: i32).await;
        fd_fdstat_set_flags(fd: i32, flags: i32);
        fd_fdstat_set_rights(fd: i32, base: i64, inheriting: i64);
        fd_filestat_get(fd: i32, stat: i32).await;
        fd_filestat_set_size(fd: i32, size: i64).await;
        fd_filestat_set_times(fd: i32, accessed: i64, modified: i64, flags: i32).await;
        fd_prestat_get(fd: i32, stat: i32);
        fd_prestat_dir_name(fd: i32, path: i32, length: i32);
        fd_seek(fd: i32, offset: i64, whence: i32, position: i32).await;
        fd_sync(fd: i32).await;
        fd_tell(fd: i32, position: i32);
        path_create_directory(fd: i32, path: i32, length: i32).await;
        path_filestat_get(fd: i32, flags: i32, path: i32, length: i32, stat: i32).await;
        path_readlink(fd: i32, path: i32, length: i32, buffer: i32, size: i32, used: i32).await;
        path_remove_directory(fd: i32, path: i32, length: i32).await;
        path_unlink_file(fd: i32, path: i32, length: i32).await;
        proc_raise(signal: i32);
        sched_yield();
        sock_accept(fd: i32, flags: i32, new: i32);
        sock_recv(fd: i32, data: i32, length: i32, flags: i32, size: i32, out_flags: i32);
        sock_send(fd: i32, data: i32, length: i32, flags: i32, size: i32);
        sock_shutdown(fd: i32, how: i32);
    }
    define_in_pieces(linker)?;
    linker.func_wrap(MODULE, "proc_exit", |status: i32| -> Result<()> {
        Err(CallError::Exit(status).into())
    })?;
    define_poll(linker)?;
    define_listing(linker)?;
    define_files(linker)
}

fn define_listing(linker: &mut Linker<Context>) -> Result<()> {
    linker.func_wrap_async(MODULE, "fd_readdir", |mut caller: Guest<'_>, asked: Listed| {
        Box::new(async move {
            if let Some(answer) = list(&mut caller, asked).await? {
                return Ok(answer);
            }
            let (result, busy) = {
                let (mut memory, world) = parts(&mut caller)?;
                let (fd, buffer, length, cookie, size) = asked;
                let context = &mut world.context;
                let listed = preview1::fd_readdir(context, &mut memory, fd, buffer, length, cookie, size);
                within(&world.runtime, async { answer(listed.await) }).await
            };
            pause(&mut caller, busy).await?;
            result
        })
    })?;
    Ok(())
}

// What a program gives to be told a folder's entries: the folder, where they are to lie and how many bytes there are room for,
// from which entry on, and where it is to be said how many bytes they were.
type Listed = (i32, i32, i32, i64, i32);

// Nothing where `preview1` has the answer: what it refuses, and where the system has no name for what is open.
async fn list(caller: &mut Guest<'_>, (fd, buffer, length, cookie, size): Listed) -> Result<Option<i32>> {
    let known = caller.data_mut().world.as_deref_mut().ok_or(CallError::Internal)?;
    let known =
        known.told.iter().find(|(of, _)| *of == fd && cookie != 0).map(|(_, listing)| listing.clone());
    let listing = match known {
        Some(listing) => listing,
        None => match read_folder(caller, fd).await? {
            Some(Ok(listing)) => listing,
            Some(Err(errno)) => return Ok(Some(errno)),
            None => return Ok(None),
        },
    };
    if size % 4 != 0 {
        return Err(CallError::Trap("unaligned_pointer").into());
    }
    let told = listing.from(cookie as u64, length as u32 as usize);
    let mut at = buffer as u32 as usize;
    for piece in listing.bytes()[told.clone()].chunks(PIECE as usize) {
        let began = Instant::now();
        let (GuestMemory::Unshared(bytes), _) = parts(caller)? else { return Ok(None) };
        let room = bytes.get_mut(at..).and_then(|rest| rest.get_mut(..piece.len()));
        room.ok_or(CallError::Trap("memory_out_of_bounds"))?.copy_from_slice(piece);
        at += piece.len();
        pay(caller, piece.len() as u64)?;
        pause(caller, began.elapsed()).await?;
    }
    let (GuestMemory::Unshared(bytes), _) = parts(caller)? else { return Ok(None) };
    set(bytes, size as u32, told.len() as u32).map(Some)
}

// Reads all of a folder; the number of an error where there are more entries than a program may be told.
async fn read_folder(
    caller: &mut Guest<'_>,
    fd: i32,
) -> Result<Option<std::result::Result<Arc<Listing>, i32>>> {
    let (begun, busy) = {
        let (_, world) = parts(caller)?;
        world.told.retain(|(of, _)| *of != fd);
        let runtime = world.runtime.clone();
        within(&runtime, Reading::begin(&mut world.context, fd)).await
    };
    pause(caller, busy).await?;
    let Some(mut reading) = begun? else { return Ok(None) };
    loop {
        let before = reading.len();
        let (read, busy) = {
            let (_, world) = parts(caller)?;
            let told: usize = world.told.iter().map(|(_, listing)| listing.len()).sum();
            let runtime = world.runtime.clone();
            within(&runtime, reading.go_on(LISTED.saturating_sub(told))).await
        };
        pause(caller, busy).await?;
        let now = match &read {
            Read::More(reading) => reading.len(),
            Read::All(listing) => listing.len(),
            Read::Refused(_) => before,
        };
        pay(caller, ENTRY * (now - before) as u64)?;
        match read {
            Read::More(more) => reading = more,
            Read::All(listing) => {
                let (listing, (_, world)) = (Arc::new(listing), parts(caller)?);
                world.told.push((fd, listing.clone()));
                return Ok(Some(Ok(listing)));
            }
            Read::Refused(errno) => return Ok(Some(Err(errno))),
        }
    }
}

// Takes what the host has done for a program from its fuel.
fn pay(caller: &mut Guest<'_>, work: u64) -> Result<()> {
    let left = caller.get_fuel()?.checked_sub(work).ok_or(CallError::OutOfFuel)?;
    caller.set_fuel(left)
}

fn define_poll(linker: &mut Linker<Context>) -> Result<()> {
    linker.func_wrap_async(
        MODULE,
        "poll_oneoff",
        |mut caller: Guest<'_>, (subscriptions, events, count, size): (i32, i32, i32, i32)| {
            Box::new(async move {
                if !(0..=SUBSCRIPTIONS as i32).contains(&count) {
                    return Ok(INVALID);
                }
                let (result, busy) = {
                    let (mut memory, world) = parts(&mut caller)?;
                    let polled = preview1::poll_oneoff(
                        &mut world.context,
                        &mut memory,
                        subscriptions,
                        events,
                        count,
                        size,
                    );
                    within(&world.runtime, async { answer(polled.await) }).await
                };
                pause(&mut caller, busy).await?;
                result
            })
        },
    )?;
    Ok(())
}

macro_rules! offer_pieces {
    ($linker:ident: $(
        $name:ident($($argument:ident: $type:ty),*) $(unless $first:ident($size:ident, $of_stream:ident))?;
    )*) => {$(
        $linker.func_wrap_async(
            MODULE,
            stringify!($name),
            |mut caller: Guest<'_>, (fd, list, count, $($argument,)*): (i32, i32, i32, $($type,)*)| {
                Box::new(async move {
                    let (result, busy) = {
                        let (mut memory, world) = parts(&mut caller)?;
                        $(
                            let first = $first(world, &mut memory, (fd, list, count, $size), $of_stream);
                            if let Some((answer, busy)) = first.await? {
                                pause(&mut caller, busy).await?;
                                return Ok(answer);
                            }
                        )?
                        let shortened = shorten(&mut memory, list, count, PIECE);
                        let moved = preview1::$name(&mut world.context, &mut memory, fd, list, count, $($argument),*);
                        let done = within(&world.runtime, async { answer(moved.await) }).await;
                        if let (Some((address, length)), GuestMemory::Unshared(bytes)) = (shortened, &mut memory) {
                            bytes[address].copy_from_slice(&length);
                        }
                        done
                    };
                    pause(&mut caller, busy).await?;
                    result
                })
            },
        )?;
    )*};
}

fn define_in_pieces(linker: &mut Linker<Context>) -> Result<()> {
    offer_pieces! { linker:
        fd_read(size: i32) unless read_of_nothing(size, SUCCESS);
        fd_pread(offset: i64, size: i32) unless read_of_nothing(size, NO_SEEK);
        fd_pwrite(offset: i64, size: i32);
    }
    linker.func_wrap_async(
        MODULE,
        "fd_write",
        |mut caller: Guest<'_>, (fd, list, count, size): (i32, i32, i32, i32)| {
            Box::new(async move {
                let (result, busy) = {
                    let (mut memory, world) = parts(&mut caller)?;
                    let written = write_buffers(&mut world.context, &mut memory, (fd, list, count, size));
                    within(&world.runtime, async { answer(written.await) }).await
                };
                pause(&mut caller, busy).await?;
                result
            })
        },
    )?;
    linker.func_wrap_async(MODULE, "random_get", |mut caller: Guest<'_>, (buffer, length): (i32, i32)| {
        Box::new(async move {
            let mut done = 0;
            while done < length as u32 {
                let piece = (RANDOM as u32).min(length as u32 - done);
                let at = (buffer as u32).wrapping_add(done) as i32;
                let (errno, busy) = {
                    let (mut memory, world) = parts(&mut caller)?;
                    let filled = async {
                        answer(preview1::random_get(&mut world.context, &mut memory, at, piece as i32))
                    };
                    within(&world.runtime, filled).await
                };
                match errno? {
                    SUCCESS => done += piece,
                    errno => return Ok(errno),
                }
                pause(&mut caller, busy).await?;
            }
            Ok(SUCCESS)
        })
    })?;
    Ok(())
}

// Writes the buffers of a list, up to a piece or two: `preview1` writes one at a time, and whoever follows a program's
// output should get a line as it was written.
async fn write_buffers(
    context: &mut WasiP1Ctx,
    memory: &mut GuestMemory<'_>,
    (fd, list, count, size): (i32, i32, i32, i32),
) -> Result<i32> {
    let (mut list, mut count, mut total) = (list as u32, count as u32, 0);
    for last in (0..BUFFERS).rev() {
        let shortened = shorten(memory, list as i32, count as i32, WRITTEN);
        let errno = answer(preview1::fd_write(context, memory, fd, list as i32, count as i32, size).await);
        let GuestMemory::Unshared(bytes) = &mut *memory else { return errno };
        if let Some((address, length)) = shortened {
            bytes[address].copy_from_slice(&length);
        }
        let errno = errno?;
        if errno != SUCCESS {
            return if total == 0 { Ok(errno) } else { set(bytes, size as u32, total) };
        }
        let written = get(bytes, size as u32).unwrap_or_default();
        total += written;
        // Past the buffer that was written, and empty ones before it.
        let mut length = 0;
        while count > 0 && length == 0 {
            length = get(bytes, list.saturating_add(4)).unwrap_or_default();
            (list, count) = (list.saturating_add(8), count - 1);
        }
        if count == 0 || written < length || total >= WRITTEN || last == 0 {
            return set(bytes, size as u32, total);
        }
    }
    Ok(SUCCESS)
}

fn get(bytes: &[u8], address: u32) -> Option<u32> {
    let word = bytes.get(address as usize..)?.first_chunk()?;
    Some(u32::from_le_bytes(*word))
}

fn set(bytes: &mut [u8], address: u32, value: u32) -> Result<i32> {
    let word = bytes.get_mut(address as usize..).and_then(<[u8]>::first_chunk_mut);
    *word.ok_or(CallError::Trap("memory_out_of_bounds"))? = value.to_le_bytes();
    Ok(SUCCESS)
}

// Makes the first buffer of a list that isn't empty, the only one that is used, no longer than that. Where the
// length lies that was changed, and what it was. Nobody else looks at a guest's memory meanwhile.
fn shorten(
    memory: &mut GuestMemory<'_>,
    list: i32,
    count: i32,
    most: u32,
) -> Option<(Range<usize>, [u8; 4])> {
    let GuestMemory::Unshared(bytes) = memory else { return None };
    let (list, count) = (list as u32 as usize, count as u32 as usize);
    let buffers = bytes.get_mut(list..)?.chunks_exact_mut(8).take(count);
    for (index, buffer) in buffers.enumerate() {
        let length = &mut buffer[4..];
        let before: [u8; 4] = length.try_into().ok()?;
        match u32::from_le_bytes(before) {
            0 => continue,
            n if n <= most => return None,
            _ => length.copy_from_slice(&most.to_le_bytes()),
        }
        let at = list + 8 * index + 4;
        return Some((at..at + 4, before));
    }
    None
}

// A function that opens, closes or names files, and what stands before it: an answer that is given instead of it unless
// it is success, and what is held until the function is done.
macro_rules! offer_guarded {
    ($linker:ident: $($name:ident($($argument:ident: $type:ty),*) $memory:ident $world:ident $before:block)*) => {$(
        $linker.func_wrap_async(
            MODULE,
            stringify!($name),
            |mut caller: Guest<'_>, ($($argument,)*): ($($type,)*)| {
                Box::new(async move {
                    let (result, busy) = {
                        let (mut memory, world) = parts(&mut caller)?;
                        let runtime = world.runtime.clone();
                        within(&runtime, async {
                            let before = async {
                                let ($memory, $world) = (&memory, &mut *world);
                                let before: Result<(Option<Held>, i32)> = $before;
                                before
                            };
                            let done = match before.await {
                                Ok((_held, SUCCESS)) => {
                                    world.context.set_hostcall_fuel(FUEL);
                                    answer(preview1::$name(&mut world.context, &mut memory, $($argument),*).await)
                                }
                                Ok((_, answer)) => Ok(answer),
                                Err(error) => Err(error),
                            };
                            world.files.count(&mut world.context, world.granted);
                            done
                        })
                        .await
                    };
                    pause(&mut caller, busy).await?;
                    result
                })
            },
        )?;
    )*};
}

fn define_files(linker: &mut Linker<Context>) -> Result<()> {
    linker.func_wrap_async(
        MODULE,
        "path_open",
        |mut caller: Guest<'_>, (fd, flags, path, length, how, base, inheriting, more, opened): Opening| {
            Box::new(async move {
                let (result, busy) = {
                    let (mut memory, world) = parts(&mut caller)?;
                    let runtime = world.runtime.clone();
                    within(&runtime, async {
                        let asked = (fd, flags, path, length, how, base, inheriting, more, opened);
                        let done = open(world, &mut memory, asked).await;
                        world.files.count(&mut world.context, world.granted);
                        done
                    })
                    .await
                };
                pause(&mut caller, busy).await?;
                result
            })
        },
    )?;
    offer_guarded! { linker:
        // It opens what it follows.
        path_filestat_set_times(
            fd: i32, flags: i32, path: i32, length: i32, accessed: i64, modified: i64, which: i32
        ) memory world {
            if flags & FOLLOW == 0 {
                return Ok((None, SUCCESS));
            }
            let Some(held) = world.names.keep().await else { return Ok((None, AGAIN)) };
            Ok((Some(held), may_open(world, memory, (fd, path, length), true).await?))
        }
        path_symlink(target: i32, target_length: i32, fd: i32, path: i32, length: i32) memory world {
            let Some(held) = world.names.change().await else { return Ok((None, AGAIN)) };
            let given = text(memory, target, target_length).zip(text(memory, path, length));
            let stays = match &given {
                Some((target, path)) => looks(world).may_lead(target, RelativePath { folder: fd, path }).await?,
                None => true,
            };
            Ok((Some(held), if stays { SUCCESS } else { NOT_PERMITTED }))
        }
        path_rename(from: i32, old: i32, old_length: i32, to: i32, new: i32, new_length: i32) memory world {
            may_move(world, memory, (from, old, old_length), (to, new, new_length)).await
        }
        path_link(
            from: i32, flags: i32, old: i32, old_length: i32, to: i32, new: i32, new_length: i32
        ) memory world {
            may_move(world, memory, (from, old, old_length), (to, new, new_length)).await
        }
        fd_close(fd: i32) _memory world {
            world.told.retain(|(of, _)| *of != fd);
            Ok((None, SUCCESS))
        }
        fd_renumber(from: i32, to: i32) _memory world {
            world.told.retain(|(of, _)| *of != from && *of != to);
            Ok((None, SUCCESS))
        }
    }
    Ok(())
}

// What a program gives to open a file: the folder, how its path is looked up, the path, how it is opened, rights, rights
// of what is opened in it, flags, and where the answer goes.
type Opening = (i32, i32, i32, i32, i32, i64, i64, i32, i32);

async fn open(world: &mut World, memory: &mut GuestMemory<'_>, asked: Opening) -> Result<i32> {
    let (fd, flags, path, length, how, base, inheriting, more, opened) = asked;
    if world.files.counted() >= world.granted + OPEN_FILES {
        return Ok(TOO_MANY_FILES);
    }
    if !world.files.take(1) {
        return Ok(TOO_MANY_OF_ALL);
    }
    let Some(_held) = world.names.keep().await else { return Ok(AGAIN) };
    match may_open(world, memory, (fd, path, length), flags & FOLLOW != 0).await? {
        SUCCESS => {}
        refused => return Ok(refused),
    }
    // Some C libraries ask for all rights that there may ever be.
    let (mut rights, inheriting) = (base & RIGHTS, inheriting & RIGHTS);
    loop {
        world.context.set_hostcall_fuel(FUEL);
        let context = &mut world.context;
        let done = preview1::path_open(
            context, memory, fd, flags, path, length, how, rights, inheriting, more, opened,
        );
        let errno = answer(done.await)?;
        // Who asks for all there are is given those that there are, as a folder and a read-only one have no writing.
        let wants_all = base & !RIGHTS != 0 && rights & WRITE != 0 && how & (CREATE | TRUNCATE) == 0;
        match errno {
            NOT_PERMITTED | READ_ONLY | DENIED | IS_FOLDER if wants_all => rights &= !WRITE,
            errno => return Ok(errno),
        }
    }
}

fn looks(world: &mut World) -> Looks<Preview1<'_>> {
    Looks::new(&mut world.context, FUEL)
}

// A path that the guest gives: its folder's descriptor, and where the text lies.
type Given = (i32, i32, i32);

async fn may_open(world: &mut World, memory: &GuestMemory<'_>, given: Given, follow: bool) -> Result<i32> {
    let (folder, path, length) = given;
    // What cannot be read is the function's to refuse.
    let Some(path) = text(memory, path, length) else { return Ok(SUCCESS) };
    let may = looks(world).may_open(RelativePath { folder, path: &path }, follow).await?;
    Ok(if may { SUCCESS } else { NOT_PERMITTED })
}

async fn may_move(
    world: &mut World,
    memory: &GuestMemory<'_>,
    from: Given,
    to: Given,
) -> Result<(Option<Held>, i32)> {
    let given = text(memory, from.1, from.2).zip(text(memory, to.1, to.2));
    let Some((old, new)) = given else { return Ok((None, SUCCESS)) };
    let (from, to) = (RelativePath { folder: from.0, path: &old }, RelativePath { folder: to.0, path: &new });
    let Some(held) = world.names.keep().await else { return Ok((None, AGAIN)) };
    if looks(world).is_file(from).await? {
        return Ok((Some(held), SUCCESS));
    }
    drop(held);
    let Some(held) = world.names.change().await else { return Ok((None, AGAIN)) };
    Ok((Some(held), looks(world).may_move(from, to).await?))
}

fn text(memory: &GuestMemory<'_>, address: i32, length: i32) -> Option<Vec<u8>> {
    let GuestMemory::Unshared(bytes) = memory else { return None };
    let length = Some(length as u32 as usize).filter(|length| *length <= FUEL)?;
    Some(bytes.get(address as u32 as usize..)?.get(..length)?.to_vec())
}

// The guest's memory, and what is kept for it.
fn parts<'a>(caller: &'a mut Guest<'_>) -> Result<(GuestMemory<'a>, &'a mut World)> {
    let Some(Extern::Memory(memory)) = caller.get_export("memory") else {
        return Err(CallError::Trap("no_memory").into());
    };
    let (bytes, context) = Memory::data_and_store_mut(&memory, caller);
    let world = context.world.as_deref_mut().ok_or(CallError::Internal)?;
    world.context.set_hostcall_fuel(FUEL);
    Ok((GuestMemory::Unshared(bytes), world))
}

// The answer to a read into buffers without room, of what may be read: at once, and without a wait for input. A stream
// has another one for what only files can. Nothing for other reads, and for those that are to be refused.
async fn read_of_nothing(
    world: &mut World,
    memory: &mut GuestMemory<'_>,
    (fd, list, count, size): (i32, i32, i32, i32),
    of_stream: i32,
) -> Result<Option<(i32, Duration)>> {
    let GuestMemory::Unshared(bytes) = &mut *memory else { return Ok(None) };
    if !have_no_room(bytes, list as u32 as usize, count as u32 as usize) {
        return Ok(None);
    }
    let mut stat = [0; FDSTAT];
    let mut scratch = GuestMemory::Unshared(&mut stat);
    let stats = preview1::fd_fdstat_get(&mut world.context, &mut scratch, fd, 0);
    let (found, busy) = within(&world.runtime, stats).await;
    world.context.set_hostcall_fuel(FUEL);
    if answer(found)? != SUCCESS || stat[0] == FOLDER || i64::from(stat[FDSTAT_RIGHTS]) & READ == 0 {
        return Ok(None);
    }
    if stat[0] != FILE && of_stream != SUCCESS {
        return Ok(Some((of_stream, busy)));
    }
    set(bytes, size as u32, 0).map(|errno| Some((errno, busy)))
}

fn have_no_room(bytes: &[u8], list: usize, count: usize) -> bool {
    // A list that is too long to be looked at is refused by the function itself.
    let length = count.checked_mul(8).filter(|length| *length <= FUEL);
    let buffers = length.and_then(|length| bytes.get(list..)?.get(..length));
    buffers.is_some_and(|buffers| buffers.chunks_exact(8).all(|buffer| buffer[4..] == [0; 4]))
}

// Waits for the host to take what it must have, and gives up the thread when much has been done.
async fn pause(caller: &mut Guest<'_>, busy: Duration) -> Result<()> {
    caller.data_mut().world.as_deref_mut().ok_or(CallError::Internal)?.rest(busy).await;
    Ok(())
}
