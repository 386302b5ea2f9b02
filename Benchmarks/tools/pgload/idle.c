// Sessions that do nothing: says on a line how many are open, and holds them until its input ends.
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "pgload.h"

int run_idle(char **arguments, int count) {
    (void)count;
    int wanted = atoi(arguments[0]), opened = 0;
    struct connection *connections = calloc(wanted, sizeof *connections);
    double start = now();
    while (opened < wanted && open_session(connections + opened) == 0) opened++;
    printf("{\"opened\": %d, \"open_s\": %.3f", opened, now() - start);
    print_errors();
    fflush(stdout);
    char byte;
    while (read(STDIN_FILENO, &byte, 1) > 0) continue;
    return 0;
}
