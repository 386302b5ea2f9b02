// Closed loops: each connection sends its next requests when the last are answered.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "pgload.h"

enum { EVENT_COUNT = 512, WAIT_MILLISECONDS = 100 };

// Connections that do the same.
struct group {
    enum mode mode;
    const char *sql;
    int connection_count, depth;
    struct connection *connections;
    struct request request;
    uint64_t done;
    struct latencies latencies;
};

static void prepare(struct connection *connection, const char *sql) {
    struct request request = {0};
    add_parse(&request, "s1", sql);
    add_sync(&request);
    if (send_all(connection->descriptor, request.bytes, request.length) || await_ready(connection)) {
        print_error_and_exit("the statement could not be prepared");
    }
    free(request.bytes);
}

static void open_group(struct group *group, int loop) {
    for (int index = 0; index < group->depth; index++) add_execution(&group->request, group->mode, group->sql);
    group->connections = calloc(group->connection_count, sizeof *group->connections);
    for (int index = 0; index < group->connection_count; index++) {
        struct connection *connection = group->connections + index;
        if (open_session(connection)) print_error_and_exit("could not connect");
        connection->group = group;
        if (group->mode == MODE_PREPARED) prepare(connection, group->sql);
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
        epoll_ctl(loop, EPOLL_CTL_ADD, connection->descriptor, &event);
    }
}

static void send_requests(struct connection *connection) {
    struct group *group = connection->group;
    connection->started = now();
    connection->outstanding = group->depth;
    send_all(connection->descriptor, group->request.bytes, group->request.length);
}

static void start_group(struct group *group) {
    for (int index = 0; index < group->connection_count; index++) send_requests(group->connections + index);
}

static void answered(struct connection *connection, int ready) {
    struct group *group = connection->group;
    group->done += ready;
    connection->outstanding -= ready;
    if (connection->outstanding > 0) return;
    record(&group->latencies, now() - connection->started);
    send_requests(connection);
}

// Runs until the time is over or no connection is left; returns the seconds it took.
static double run_loop(int loop, double seconds, int connection_count) {
    struct epoll_event events[EVENT_COUNT];
    double start = now(), stop = start + seconds;
    while (now() < stop && connection_count) {
        int count = epoll_wait(loop, events, EVENT_COUNT, WAIT_MILLISECONDS);
        for (int index = 0; index < count; index++) {
            struct connection *connection = events[index].data.ptr;
            int ready = receive(connection, NULL);
            if (ready >= 0) {
                answered(connection, ready);
                continue;
            }
            counts.errors++;
            connection_count--;
            close(connection->descriptor);
        }
    }
    return now() - start;
}

static void print_group(const struct group *group, double seconds, double cpu) {
    printf(
        "{\"tps\": %.1f, \"n\": %lu, \"avg_ms\": %.4f, \"p50_ms\": %.4f, \"p99_ms\": %.4f, \"client_cpu\": %.3f",
        group->done / seconds, group->done, milliseconds_average(&group->latencies),
        milliseconds_at(&group->latencies, 0.5), milliseconds_at(&group->latencies, 0.99), cpu);
}

int run_queries(char **arguments, int count) {
    (void)count;
    static struct group group;
    group.mode = mode_named(arguments[0]);
    group.connection_count = atoi(arguments[1]);
    group.depth = atoi(arguments[3]);
    group.sql = arguments[4];
    int loop = epoll_create1(0);
    open_group(&group, loop);
    double cpu = cpu_seconds();
    start_group(&group);
    double seconds = run_loop(loop, atof(arguments[2]), group.connection_count);
    print_group(&group, seconds, cpu_seconds() - cpu);
    print_errors();
    return 0;
}

int run_beside_blocking(char **arguments, int count) {
    (void)count;
    static struct group quick, blocking;
    quick.connection_count = atoi(arguments[0]);
    quick.sql = arguments[2];
    blocking.connection_count = atoi(arguments[3]);
    blocking.sql = arguments[4];
    quick.depth = blocking.depth = 1;
    int loop = epoll_create1(0);
    open_group(&quick, loop);
    open_group(&blocking, loop);
    double cpu = cpu_seconds();
    start_group(&blocking);
    start_group(&quick);
    double seconds = run_loop(loop, atof(arguments[1]), quick.connection_count + blocking.connection_count);
    print_group(&quick, seconds, cpu_seconds() - cpu);
    printf(", \"blocking_tps\": %.1f", blocking.done / seconds);
    print_errors();
    return 0;
}
