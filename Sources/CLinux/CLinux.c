#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

_Static_assert(LINUX_READABLE == EPOLLIN, "EPOLLIN");
_Static_assert(LINUX_WRITABLE == EPOLLOUT, "EPOLLOUT");
_Static_assert(LINUX_ERROR == EPOLLERR, "EPOLLERR");
_Static_assert(LINUX_HANG_UP == EPOLLHUP, "EPOLLHUP");
_Static_assert(LINUX_PEER_CLOSED == EPOLLRDHUP, "EPOLLRDHUP");

#define RESULT(call) ({ __typeof__(call) result = (call); result < 0 ? -errno : result; })

int linux_epoll_create(void) { return RESULT(epoll_create1(EPOLL_CLOEXEC)); }

static int add(int epoll, int descriptor, uint32_t events, uint64_t data) {
    struct epoll_event event = {.events = events, .data.u64 = data};
    return RESULT(epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event));
}

int linux_epoll_add_edges(int epoll, int descriptor, uint64_t data) {
    return add(epoll, descriptor, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, data);
}

int linux_epoll_add_readable(int epoll, int descriptor, uint64_t data) {
    return add(epoll, descriptor, EPOLLIN, data);
}

int linux_epoll_remove(int epoll, int descriptor) {
    struct epoll_event none = {0};
    return RESULT(epoll_ctl(epoll, EPOLL_CTL_DEL, descriptor, &none));
}

int linux_epoll_wait(int epoll, struct linux_event *events, int capacity, int milliseconds) {
    struct epoll_event found[256];
    int count = epoll_wait(epoll, found, capacity < 256 ? capacity : 256, milliseconds);
    if (count < 0) return errno == EINTR ? 0 : -errno;
    for (int i = 0; i < count; i++) {
        events[i].data = found[i].data.u64;
        events[i].events = found[i].events;
    }
    return count;
}

int linux_eventfd_create(void) { return RESULT(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)); }

void linux_eventfd_signal(int descriptor) {
    uint64_t one = 1;
    ssize_t written = write(descriptor, &one, sizeof one);
    (void)written;
}

void linux_eventfd_clear(int descriptor) {
    uint64_t count;
    ssize_t got = read(descriptor, &count, sizeof count);
    (void)got;
}

long linux_receive(int descriptor, void *bytes, size_t count) {
    ssize_t result;
    do result = recv(descriptor, bytes, count, 0);
    while (result < 0 && errno == EINTR);
    return result < 0 ? -errno : result;
}

long linux_peek(int descriptor, void *bytes, size_t count) {
    return RESULT(recv(descriptor, bytes, count, MSG_PEEK | MSG_DONTWAIT));
}

long linux_send(int descriptor, const void *bytes, size_t count) {
    ssize_t result;
    do result = send(descriptor, bytes, count, MSG_NOSIGNAL);
    while (result < 0 && errno == EINTR);
    return result < 0 ? -errno : result;
}

int linux_accept(int listener, void *address, uint32_t *length) {
    return RESULT(accept4(listener, address, length, SOCK_NONBLOCK | SOCK_CLOEXEC));
}

struct start {
    void (*body)(void *);
    void *argument;
};

static void *run(void *argument) {
    struct start start = *(struct start *)argument;
    free(argument);
    start.body(start.argument);
    return NULL;
}

int linux_thread_start(
    unsigned long *thread, const char *name, size_t stack_size, void (*body)(void *), void *argument) {
    struct start *start = malloc(sizeof *start);
    if (!start) return -ENOMEM;
    *start = (struct start){body, argument};
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, stack_size);
    pthread_t id;
    int error = pthread_create(&id, &attributes, run, start);
    pthread_attr_destroy(&attributes);
    if (error) {
        free(start);
        return -error;
    }
    pthread_setname_np(id, name);
    *thread = id;
    return 0;
}

unsigned long linux_thread_current(void) { return pthread_self(); }

void linux_thread_join(unsigned long thread) { pthread_join(thread, NULL); }

void linux_sleep_microseconds(unsigned microseconds) {
    struct timespec time = {microseconds / 1000000, microseconds % 1000000 * 1000L};
    nanosleep(&time, NULL);
}

static __thread void *thread_word __attribute__((tls_model("initial-exec")));

void *linux_thread_word(void) { return thread_word; }

void linux_set_thread_word(void *word) { thread_word = word; }

uint64_t linux_monotonic_nanoseconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

struct linux_condition {
    pthread_mutex_t mutex;
    pthread_cond_t condition;
};

struct linux_condition *linux_condition_create(void) {
    struct linux_condition *made = malloc(sizeof *made);
    if (!made) abort();
    pthread_mutex_init(&made->mutex, NULL);
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&made->condition, &attributes);
    pthread_condattr_destroy(&attributes);
    return made;
}

void linux_condition_destroy(struct linux_condition *condition) {
    pthread_cond_destroy(&condition->condition);
    pthread_mutex_destroy(&condition->mutex);
    free(condition);
}

void linux_condition_lock(struct linux_condition *condition) { pthread_mutex_lock(&condition->mutex); }

void linux_condition_unlock(struct linux_condition *condition) { pthread_mutex_unlock(&condition->mutex); }

void linux_condition_signal(struct linux_condition *condition) { pthread_cond_signal(&condition->condition); }

void linux_condition_broadcast(struct linux_condition *condition) {
    pthread_cond_broadcast(&condition->condition);
}

void linux_condition_wait(struct linux_condition *condition) {
    pthread_cond_wait(&condition->condition, &condition->mutex);
}

int linux_condition_wait_until(struct linux_condition *condition, uint64_t nanoseconds) {
    struct timespec time = {(time_t)(nanoseconds / 1000000000u), (long)(nanoseconds % 1000000000u)};
    return pthread_cond_timedwait(&condition->condition, &condition->mutex, &time) != ETIMEDOUT;
}

static volatile sig_atomic_t signal_descriptor = -1;

static void forward(int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    ssize_t written = write(signal_descriptor, &byte, 1);
    (void)written;
    errno = saved;
}

int linux_forward_signals(int descriptor, const int *signals, int count) {
    signal_descriptor = descriptor;
    struct sigaction action = {0};
    action.sa_handler = forward;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < count; i++)
        if (sigaction(signals[i], &action, NULL) < 0) return -errno;
    return 0;
}

void linux_unblock_signals(const int *signals, int count) {
    sigset_t set;
    sigemptyset(&set);
    for (int i = 0; i < count; i++) sigaddset(&set, signals[i]);
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

void linux_restore_signals(const int *signals, int count) {
    for (int i = 0; i < count; i++) signal(signals[i], SIG_DFL);
}

void linux_ignore_broken_pipes(void) { signal(SIGPIPE, SIG_IGN); }

int linux_pipe(int ends[2]) { return RESULT(pipe2(ends, O_NONBLOCK | O_CLOEXEC)); }

void linux_share_one_heap(void) { mallopt(M_ARENA_MAX, 1); }
