// One result, read as fast as it comes.
#include <stdio.h>
#include <string.h>

#include "pgload.h"

int run_drain(char **arguments, int count) {
    (void)count;
    const char *format = arguments[0], *sql = arguments[1];
    struct connection connection;
    if (open_session(&connection)) print_error_and_exit("could not connect");
    struct request request = {0};
    if (!strcmp(format, "simple")) {
        add_query(&request, sql);
    } else {
        add_parse(&request, "", sql);
        add_bind_describe_execute(&request, "", !strcmp(format, "binary"));
        add_sync(&request);
    }
    counts.rows = 0;
    uint64_t bytes = 0;
    int ready = 0;
    double start = now(), cpu = cpu_seconds();
    send_all(connection.descriptor, request.bytes, request.length);
    while (ready == 0) ready = receive(&connection, &bytes);
    if (ready < 0) print_error_and_exit("the connection was closed or timed out");
    double seconds = now() - start;
    printf(
        "{\"rows\": %ld, \"bytes\": %lu, \"secs\": %.6f, \"first_row_ms\": %.3f, \"rows_s\": %.0f, \"mb_s\": %.2f, "
        "\"client_cpu\": %.3f",
        counts.rows, bytes, seconds, counts.rows ? (counts.first_row - start) * 1e3 : 0, counts.rows / seconds,
        bytes / seconds / 1e6, cpu_seconds() - cpu);
    print_errors();
    return 0;
}
