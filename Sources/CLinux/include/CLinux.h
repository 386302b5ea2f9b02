#pragma once
/// Linux calls that Swift's Glibc module does not carry. A call that can fail gives the negated errno.
#include <stddef.h>
#include <stdint.h>

/// Something that became ready: the word given at registration and what is ready.
struct linux_event {
    uint64_t data;
    uint32_t events;
};

/// What can be ready on a descriptor (the values of EPOLLIN and its kin).
enum {
    LINUX_READABLE = 0x001,
    LINUX_WRITABLE = 0x004,
    LINUX_ERROR = 0x008,
    LINUX_HANG_UP = 0x010,
    LINUX_PEER_CLOSED = 0x2000,
};

int linux_epoll_create(void);
/// Watches a descriptor for the changes (edges) of all that is above.
int linux_epoll_add_edges(int epoll, int descriptor, uint64_t data);
/// Watches a descriptor as long as it is readable.
int linux_epoll_add_readable(int epoll, int descriptor, uint64_t data);
int linux_epoll_remove(int epoll, int descriptor);
/// How many events were stored; 0 when the time is over or a signal came. A negative timeout waits without end.
int linux_epoll_wait(int epoll, struct linux_event *events, int capacity, int milliseconds);

int linux_eventfd_create(void);
void linux_eventfd_signal(int descriptor);
void linux_eventfd_clear(int descriptor);

long linux_receive(int descriptor, void *bytes, size_t count);
/// Like receive, and the bytes stay to be read.
long linux_peek(int descriptor, void *bytes, size_t count);
long linux_send(int descriptor, const void *bytes, size_t count);
/// The next connection, non-blocking and closed on exec; its address is stored in at most `*length` bytes.
int linux_accept(int listener, void *address, uint32_t *length);

/// Starts a joinable thread.
int linux_thread_start(
    unsigned long *thread, const char *name, size_t stack_size, void (*body)(void *), void *argument);
unsigned long linux_thread_current(void);
void linux_thread_join(unsigned long thread);
void linux_sleep_microseconds(unsigned microseconds);

/// A word of each thread's own.
void *linux_thread_word(void);
void linux_set_thread_word(void *word);

uint64_t linux_monotonic_nanoseconds(void);

/// A mutex with a condition whose deadlines are those of the monotonic clock.
struct linux_condition;
struct linux_condition *linux_condition_create(void);
void linux_condition_destroy(struct linux_condition *condition);
void linux_condition_lock(struct linux_condition *condition);
void linux_condition_unlock(struct linux_condition *condition);
void linux_condition_signal(struct linux_condition *condition);
void linux_condition_broadcast(struct linux_condition *condition);
void linux_condition_wait(struct linux_condition *condition);
/// 1 when signalled, 0 when the deadline has passed.
int linux_condition_wait_until(struct linux_condition *condition, uint64_t nanoseconds);

/// From now on each of these signals is written as one byte to the descriptor, which must not block.
int linux_forward_signals(int descriptor, const int *signals, int count);
/// Lets these signals be delivered to the thread that calls.
void linux_unblock_signals(const int *signals, int count);
/// Gives these signals their default meaning back.
void linux_restore_signals(const int *signals, int count);
void linux_ignore_broken_pipes(void);
/// Makes threads that are started from now on take their memory from one heap, so that what a closed connection leaves
/// serves the next one, whichever thread that runs on.
void linux_share_one_heap(void);
/// A pipe whose ends do not block and are closed on exec.
int linux_pipe(int ends[2]);
