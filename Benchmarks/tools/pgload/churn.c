// Connections that come, ask once and go.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "pgload.h"

enum { EVENT_COUNT = 512, WAIT_MILLISECONDS = 100, MOST_FAILURES = 1000 };
enum stage { STAGE_CONNECTING = 1, STAGE_STARTING, STAGE_ASKING };

static int loop;
static struct request startup, query, terminate;
static struct latencies latencies;
static uint64_t done, failures;

static void start(struct connection *connection) {
    memset(connection, 0, sizeof *connection);
    connection->stage = STAGE_CONNECTING;
    connection->started = now();
    while ((connection->descriptor = dial(SOCK_NONBLOCK)) < 0) {
        if (++failures >= MOST_FAILURES) return;
        usleep(1000);
    }
    struct epoll_event event = {.events = EPOLLOUT, .data.ptr = connection};
    epoll_ctl(loop, EPOLL_CTL_ADD, connection->descriptor, &event);
}

static void fail(struct connection *connection) {
    failures++;
    close(connection->descriptor);
    start(connection);
}

static void connected(struct connection *connection) {
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(connection->descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error) return fail(connection);
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
    epoll_ctl(loop, EPOLL_CTL_MOD, connection->descriptor, &event);
    connection->stage = STAGE_STARTING;
    send_all(connection->descriptor, startup.bytes, startup.length);
}

static void can_read(struct connection *connection) {
    int ready = receive(connection, NULL);
    if (ready < 0) return fail(connection);
    if (!ready) return;
    if (connection->stage == STAGE_STARTING) {
        connection->stage = STAGE_ASKING;
        send_all(connection->descriptor, query.bytes, query.length);
        return;
    }
    send_all(connection->descriptor, terminate.bytes, terminate.length);
    close(connection->descriptor);
    record(&latencies, now() - connection->started);
    done++;
    start(connection);
}

int run_churn(char **arguments, int count) {
    (void)count;
    int connection_count = atoi(arguments[0]);
    struct connection *connections = calloc(connection_count, sizeof *connections);
    add_startup(&startup);
    add_query(&query, arguments[2]);
    add_terminate(&terminate);
    loop = epoll_create1(0);
    double begin = now(), stop = begin + atof(arguments[1]), cpu = cpu_seconds();
    for (int index = 0; index < connection_count; index++) start(connections + index);
    struct epoll_event events[EVENT_COUNT];
    while (now() < stop && failures < MOST_FAILURES) {
        int ready = epoll_wait(loop, events, EVENT_COUNT, WAIT_MILLISECONDS);
        for (int index = 0; index < ready; index++) {
            struct connection *connection = events[index].data.ptr;
            if (connection->stage == STAGE_CONNECTING) connected(connection);
            else can_read(connection);
        }
    }
    double seconds = now() - begin;
    printf(
        "{\"conn_s\": %.1f, \"n\": %lu, \"failures\": %lu, \"avg_ms\": %.4f, \"p99_ms\": %.4f, \"client_cpu\": %.3f",
        done / seconds, done, failures, milliseconds_average(&latencies), milliseconds_at(&latencies, 0.99),
        cpu_seconds() - cpu);
    print_errors();
    return 0;
}
