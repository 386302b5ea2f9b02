#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pgload.h"

struct endpoint endpoint;

static const struct command {
    const char *name, *usage;
    int argument_count;
    int (*run)(char **arguments, int count);
} commands[] = {
    {"query", "MODE CONNECTIONS SECONDS DEPTH SQL", 5, run_queries},
    {"blocking", "CONNECTIONS SECONDS SQL BLOCKERS BLOCKING_SQL", 5, run_beside_blocking},
    {"drain", "FORMAT SQL", 2, run_drain},
    {"churn", "CONNECTIONS SECONDS SQL", 3, run_churn},
    {"idle", "CONNECTIONS", 1, run_idle},
};

static int print_usage(void) {
    fprintf(stderr, "usage:\n");
    for (size_t index = 0; index < sizeof commands / sizeof *commands; index++) {
        fprintf(stderr, "  pgload %s HOST PORT DATABASE USER %s\n", commands[index].name, commands[index].usage);
    }
    fprintf(stderr, "MODE is simple, extended or prepared; FORMAT is simple, text or binary.\n");
    return 2;
}

int main(int count, char **arguments) {
    enum { FIRST_ARGUMENT = 6 };
    signal(SIGPIPE, SIG_IGN);
    if (count < FIRST_ARGUMENT) return print_usage();
    endpoint = (struct endpoint){
        .host = arguments[2], .port = atoi(arguments[3]), .database = arguments[4], .user = arguments[5]};
    for (size_t index = 0; index < sizeof commands / sizeof *commands; index++) {
        if (strcmp(commands[index].name, arguments[1])) continue;
        if (count - FIRST_ARGUMENT != commands[index].argument_count) return print_usage();
        return commands[index].run(arguments + FIRST_ARGUMENT, count - FIRST_ARGUMENT);
    }
    return print_usage();
}
