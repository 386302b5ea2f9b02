#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "pgload.h"

// Buckets for each doubling of the time in microseconds.
enum { BUCKETS_A_DOUBLING = 80 };

double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

double cpu_seconds(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

void record(struct latencies *latencies, double seconds) {
    double microseconds = seconds * 1e6;
    int bucket = microseconds <= 1 ? 0 : (int)(log2(microseconds) * BUCKETS_A_DOUBLING);
    latencies->buckets[bucket < BUCKET_COUNT ? bucket : BUCKET_COUNT - 1]++;
    latencies->sum += microseconds;
    latencies->count++;
}

double milliseconds_at(const struct latencies *latencies, double quantile) {
    uint64_t wanted = latencies->count * quantile, seen = 0;
    for (int bucket = 0; bucket < BUCKET_COUNT; bucket++) {
        seen += latencies->buckets[bucket];
        if (seen > wanted) return exp2((bucket + 0.5) / BUCKETS_A_DOUBLING) / 1e3;
    }
    return 0;
}

double milliseconds_average(const struct latencies *latencies) {
    return latencies->count ? latencies->sum / latencies->count / 1e3 : 0;
}

void print_error_and_exit(const char *text) {
    printf("{\"error\": \"%s\"}\n", text);
    exit(1);
}

void print_errors(void) {
    printf(", \"errors\": %ld, \"first_error\": \"", counts.errors);
    for (size_t index = 0; index < sizeof counts.first_error - 1; index++) {
        char byte = counts.first_error[index];
        // Fields of an error end with a zero byte, and so does the whole.
        if (!byte && !counts.first_error[index + 1]) break;
        putchar(!byte ? ' ' : byte < 32 || byte == '"' || byte == '\\' ? '.' : byte);
    }
    printf("\"}\n");
}
