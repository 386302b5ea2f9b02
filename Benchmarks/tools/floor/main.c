// floor PORT: what a machine can do with no server logic at all.
//
// One thread, one epoll loop, canned answers: no SQL, no catalog, no authentication, no TLS. `rows(N)` in a statement
// gives N rows that are really formatted; everything else that is no command gives one row with 1 in it.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "protocol.h"

enum { INPUT_CAPACITY = 1 << 18, BACKLOG = 4096, EVENT_COUNT = 256 };

static int loop;
static char input[INPUT_CAPACITY];

void watch_output(struct connection *connection, int wants_output) {
    if (connection->wants_output == wants_output) return;
    connection->wants_output = wants_output;
    struct epoll_event event = {.events = wants_output ? EPOLLOUT : EPOLLIN, .data.ptr = connection};
    epoll_ctl(loop, EPOLL_CTL_MOD, connection->descriptor, &event);
}

static void drop(struct connection *connection) {
    close(connection->descriptor);
    free(connection->input);
    free(connection->output);
    free(connection);
}

// Answers the messages that have come whole and keeps the rest.
static void answer(struct connection *connection, const char *bytes, size_t length) {
    size_t offset = 0, taken;
    while (!connection->is_dead && !connection->is_streaming
           && (taken = answer_message(connection, bytes + offset, length - offset))) {
        offset += taken;
        if (output_length > OUTPUT_CAPACITY / 2) flush_output(connection);
    }
    char *old = connection->input;
    connection->input_length = length - offset;
    connection->input = NULL;
    if (connection->input_length) {
        connection->input = malloc(connection->input_length);
        memcpy(connection->input, bytes + offset, connection->input_length);
    }
    free(old);
    if (connection->is_dead) output_length = 0;
    if (output_length && !flush_output(connection)) return;
    if (!connection->is_streaming) return;
    stream_rows(connection);
    if (connection->is_dead || connection->is_streaming || connection->output) return;
    if (connection->input) answer(connection, connection->input, connection->input_length);
}

static void can_write(struct connection *connection) {
    if (!flush_kept(connection)) return;
    if (connection->is_streaming) stream_rows(connection);
    if (connection->is_dead || connection->is_streaming || connection->output) return;
    watch_output(connection, 0);
    if (connection->input) answer(connection, connection->input, connection->input_length);
}

static void can_read(struct connection *connection) {
    size_t kept = connection->input_length;
    char *bytes = kept + CHUNK > INPUT_CAPACITY ? malloc(kept + CHUNK) : input;
    size_t capacity = bytes == input ? INPUT_CAPACITY : kept + CHUNK;
    if (kept) memcpy(bytes, connection->input, kept);
    ssize_t count = recv(connection->descriptor, bytes + kept, capacity - kept, 0);
    if (count > 0) answer(connection, bytes, kept + count);
    else if (count == 0 || errno != EAGAIN) connection->is_dead = 1;
    if (bytes != input) free(bytes);
}

static void accept_all(int listener) {
    int descriptor, on = 1;
    while ((descriptor = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
        setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        struct connection *connection = calloc(1, sizeof *connection);
        connection->descriptor = descriptor;
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
        epoll_ctl(loop, EPOLL_CTL_ADD, descriptor, &event);
    }
}

static int listen_at(int port) {
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, BACKLOG)) {
        perror("floor");
        exit(1);
    }
    return listener;
}

int main(int count, char **arguments) {
    if (count != 2) {
        fprintf(stderr, "usage: floor PORT\n");
        return 2;
    }
    signal(SIGPIPE, SIG_IGN);
    int listener = listen_at(atoi(arguments[1]));
    loop = epoll_create1(0);
    struct epoll_event listening = {.events = EPOLLIN}, events[EVENT_COUNT];
    epoll_ctl(loop, EPOLL_CTL_ADD, listener, &listening);
    for (;;) {
        int ready = epoll_wait(loop, events, EVENT_COUNT, -1);
        for (int index = 0; index < ready; index++) {
            struct connection *connection = events[index].data.ptr;
            if (!connection) {
                accept_all(listener);
                continue;
            }
            if (connection->wants_output) can_write(connection);
            else can_read(connection);
            if (connection->is_dead) drop(connection);
        }
    }
}
