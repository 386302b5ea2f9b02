// What needs a whole client library: checked rows, and connections with TLS and passwords. One line of JSON.
//   pqtool rows CONNINFO FORMAT SQL                 reads a result row by row (FORMAT is text or binary) and checks it
//   pqtool churn CONNINFO CONNECTIONS SECONDS SQL   threads that connect, ask once and go
#include <endian.h>
#include <inttypes.h>
#include <libpq-fe.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

// Ends the process with the first error of any thread.
static void fail(const char *text) {
    static pthread_mutex_t only_one = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&only_one);
    printf("{\"error\": \"");
    for (; *text; text++) putchar(*text < 32 || *text == '"' || *text == '\\' ? ' ' : *text);
    printf("\"}\n");
    fflush(stdout);
    _exit(1);  // no cleanup: other threads still use the libraries
}

enum { COLUMN_COUNT = 5, VALUE_SIZE = 64 };

// 2024-01-01 in seconds since 1970, and 2000-01-01.
static const int64_t first_instant = 1704067200, postgres_epoch = 946684800;

// The values of row `number` as text.
static void expect_text(long number, char expected[COLUMN_COUNT][VALUE_SIZE]) {
    static const char *const quarters[4] = {"", ".25", ".5", ".75"};
    time_t instant = first_instant + number;
    struct tm parts;
    gmtime_r(&instant, &parts);
    snprintf(expected[0], VALUE_SIZE, "%ld", number);
    snprintf(expected[1], VALUE_SIZE, "%ld", number * 1000000007);
    snprintf(expected[2], VALUE_SIZE, "row-%016ld", number);
    snprintf(expected[3], VALUE_SIZE, "%ld%s", number / 4, quarters[number % 4]);
    strftime(expected[4], VALUE_SIZE, "%Y-%m-%d %H:%M:%S", &parts);
}

static int64_t read_int64(const char *bytes) {
    uint64_t value;
    memcpy(&value, bytes, 8);
    return be64toh(value);
}

static int is_expected_binary(const PGresult *row, long number) {
    uint32_t id;
    double quarter = number * 0.25;
    int64_t quarter_bits;
    char text[VALUE_SIZE];
    static const int sizes[COLUMN_COUNT] = {4, 8, 20, 8, 8};
    for (int column = 0; column < COLUMN_COUNT; column++) {
        if (PQgetlength(row, 0, column) != sizes[column]) return 0;
    }
    memcpy(&id, PQgetvalue(row, 0, 0), 4);
    memcpy(&quarter_bits, &quarter, 8);
    snprintf(text, sizeof text, "row-%016ld", number);
    return be32toh(id) == number && read_int64(PQgetvalue(row, 0, 1)) == number * 1000000007
        && !memcmp(PQgetvalue(row, 0, 2), text, 20) && read_int64(PQgetvalue(row, 0, 3)) == quarter_bits
        && read_int64(PQgetvalue(row, 0, 4)) == (first_instant - postgres_epoch + number) * 1000000;
}

static int is_expected_text(const PGresult *row, long number) {
    char expected[COLUMN_COUNT][VALUE_SIZE];
    expect_text(number, expected);
    for (int column = 0; column < COLUMN_COUNT; column++) {
        if (strcmp(PQgetvalue(row, 0, column), expected[column])) return 0;
    }
    return 1;
}

static void check_row(const PGresult *row, long number, int is_binary) {
    char message[100];
    int has_shape = PQnfields(row) == COLUMN_COUNT && PQfformat(row, 0) == is_binary;
    if (has_shape && (is_binary ? is_expected_binary(row, number) : is_expected_text(row, number))) return;
    snprintf(message, sizeof message, "row %ld has wrong values or a wrong format", number);
    fail(message);
}

static int read_rows(const char *conninfo, int is_binary, const char *sql) {
    PGconn *connection = PQconnectdb(conninfo);
    if (PQstatus(connection) != CONNECTION_OK) fail(PQerrorMessage(connection));
    double start = now();
    if (!PQsendQueryParams(connection, sql, 0, NULL, NULL, NULL, NULL, is_binary)
        || !PQsetSingleRowMode(connection)) {
        fail(PQerrorMessage(connection));
    }
    long rows = 0;
    PGresult *result;
    while ((result = PQgetResult(connection))) {
        ExecStatusType status = PQresultStatus(result);
        if (status == PGRES_SINGLE_TUPLE) check_row(result, ++rows, is_binary);
        else if (status != PGRES_TUPLES_OK) fail(PQresultErrorMessage(result));
        PQclear(result);
    }
    double seconds = now() - start;
    printf("{\"rows\": %ld, \"secs\": %.6f, \"rows_s\": %.0f}\n", rows, seconds, rows / seconds);
    return 0;
}

struct worker {
    pthread_t thread;
    const char *conninfo, *sql;
    double stop;
    long done;
};

static void *churn(void *argument) {
    struct worker *worker = argument;
    while (now() < worker->stop) {
        PGconn *connection = PQconnectdb(worker->conninfo);
        if (PQstatus(connection) != CONNECTION_OK) fail(PQerrorMessage(connection));
        PGresult *result = PQexec(connection, worker->sql);
        if (PQresultStatus(result) != PGRES_TUPLES_OK) fail(PQresultErrorMessage(result));
        PQclear(result);
        PQfinish(connection);
        worker->done++;
    }
    return NULL;
}

static int run_churn(const char *conninfo, int count, double seconds, const char *sql) {
    struct worker *workers = calloc(count, sizeof *workers);
    double start = now();
    long done = 0;
    for (int index = 0; index < count; index++) {
        workers[index] = (struct worker){.conninfo = conninfo, .sql = sql, .stop = start + seconds};
        pthread_create(&workers[index].thread, NULL, churn, workers + index);
    }
    for (int index = 0; index < count; index++) {
        pthread_join(workers[index].thread, NULL);
        done += workers[index].done;
    }
    printf("{\"conn_s\": %.1f, \"n\": %ld}\n", done / (now() - start), done);
    return 0;
}

int main(int count, char **arguments) {
    if (count == 5 && !strcmp(arguments[1], "rows")) {
        return read_rows(arguments[2], !strcmp(arguments[3], "binary"), arguments[4]);
    }
    if (count == 6 && !strcmp(arguments[1], "churn")) {
        return run_churn(arguments[2], atoi(arguments[3]), atof(arguments[4]), arguments[5]);
    }
    fprintf(stderr, "usage: pqtool rows CONNINFO FORMAT SQL | churn CONNINFO CONNECTIONS SECONDS SQL\n");
    return 2;
}
