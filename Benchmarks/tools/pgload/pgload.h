// A load client that costs as little CPU as possible: raw sockets, one thread, fixed request bytes; it counts frames
// and reads nothing else of the answers. No authentication, no TLS. Every command prints one line of JSON.
#ifndef PGLOAD_H
#define PGLOAD_H

#include <stddef.h>
#include <stdint.h>

// Where the sessions go.
extern struct endpoint {
    const char *host, *database, *user;
    int port;
} endpoint;

enum mode { MODE_SIMPLE, MODE_EXTENDED, MODE_PREPARED };
enum mode mode_named(const char *name);

// Frontend messages, one after the other.
struct request {
    char *bytes;
    size_t length, capacity;
};

void add_startup(struct request *request);
void add_query(struct request *request, const char *sql);
void add_parse(struct request *request, const char *name, const char *sql);
void add_bind_describe_execute(struct request *request, const char *name, int format);
void add_sync(struct request *request);
void add_terminate(struct request *request);
// What one execution of a statement takes; a prepared one was parsed as "s1" before.
void add_execution(struct request *request, enum mode mode, const char *sql);

struct connection {
    int descriptor, stage;
    struct group *group;
    double started;
    long outstanding;
    // The message that is being read.
    uint8_t header[5];
    int header_length;
    uint32_t body_left;
    char error[160];
    size_t error_length;
};

// What was seen in all answers.
extern struct counts {
    long rows, errors;
    double first_row;
    char first_error[160];
} counts;

int dial(int flags);
int send_all(int descriptor, const char *bytes, size_t length);
// Reads what has come; returns how many ReadyForQuery were in it, or -1 at the end of the stream.
int receive(struct connection *connection, uint64_t *byte_count);
// Connects and waits until the server is ready; returns 0, or -1 on failure.
int open_session(struct connection *connection);
// Waits for a ReadyForQuery on a blocking socket; returns 0, or -1 on failure.
int await_ready(struct connection *connection);

// Latencies on a logarithmic scale.
enum { BUCKET_COUNT = 2400 };
struct latencies {
    uint64_t buckets[BUCKET_COUNT], count;
    double sum;
};
void record(struct latencies *latencies, double seconds);
double milliseconds_at(const struct latencies *latencies, double quantile);
double milliseconds_average(const struct latencies *latencies);

double now(void);
double cpu_seconds(void);
void print_error_and_exit(const char *text);
// The end of the line of JSON: the errors that the server sent.
void print_errors(void);

int run_queries(char **arguments, int count);
int run_beside_blocking(char **arguments, int count);
int run_drain(char **arguments, int count);
int run_churn(char **arguments, int count);
int run_idle(char **arguments, int count);

#endif
