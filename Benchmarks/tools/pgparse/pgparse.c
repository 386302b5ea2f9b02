// PostgreSQL's own parser, as libpg_query brings it, up to its protobuf tree. The file holds texts with a zero byte
// behind each.
//   pgparse accepted FILE          writes those of the texts that it accepts
//   pgparse speed FILE SECONDS     parses them in as many rounds as begin within the time; one line of JSON
//   pgparse memory FILE            how much of the heap their trees take; one line of JSON
#include <malloc.h>
#include <pg_query.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
    char *bytes;
    size_t size, count;
} Corpus;

static void fail(const char *text) {
    printf("{\"error\": \"%s\"}\n", text);
    exit(1);
}

static Corpus read_corpus(const char *path) {
    Corpus corpus = {0};
    FILE *file = fopen(path, "rb");
    if (!file) fail("the texts cannot be read");
    for (;;) {
        corpus.bytes = realloc(corpus.bytes, corpus.size + 65536);
        if (!corpus.bytes) fail("out of memory");
        size_t got = fread(corpus.bytes + corpus.size, 1, 65536, file);
        if (!got) break;
        corpus.size += got;
    }
    fclose(file);
    for (size_t index = 0; index < corpus.size; index++) corpus.count += !corpus.bytes[index];
    if (!corpus.count || corpus.bytes[corpus.size - 1]) fail("the file does not end with a zero byte");
    return corpus;
}

static const char *next_text(Corpus corpus, const char *text) {
    const char *next = text ? text + strlen(text) + 1 : corpus.bytes;
    return next < corpus.bytes + corpus.size ? next : NULL;
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

static void write_accepted(Corpus corpus) {
    for (const char *text = next_text(corpus, NULL); text; text = next_text(corpus, text)) {
        PgQueryProtobufParseResult result = pg_query_parse_protobuf(text);
        if (!result.error) fwrite(text, 1, strlen(text) + 1, stdout);
        pg_query_free_protobuf_parse_result(result);
    }
}

static void print_speed(Corpus corpus, double seconds) {
    double start = now(), spent;
    size_t rounds = 0, refused = 0;
    do {
        refused = 0;
        for (const char *text = next_text(corpus, NULL); text; text = next_text(corpus, text)) {
            PgQueryProtobufParseResult result = pg_query_parse_protobuf(text);
            refused += result.error != NULL;
            pg_query_free_protobuf_parse_result(result);
        }
        rounds++;
        spent = now() - start;
    } while (spent < seconds);
    printf("{\"statements_s\": %.1f, \"refused\": %zu}\n", rounds * corpus.count / spent, refused);
}

static size_t heap_in_use(void) {
    struct mallinfo2 information = mallinfo2();
    return information.uordblks + information.hblkhd;
}

static void print_memory(Corpus corpus) {
    PgQueryProtobufParseResult *kept = calloc(corpus.count, sizeof *kept), *next = kept;
    if (!kept) fail("out of memory");
    pg_query_free_protobuf_parse_result(pg_query_parse_protobuf("select 1"));  // what is made once is made now
    size_t before = heap_in_use();
    for (const char *text = next_text(corpus, NULL); text; text = next_text(corpus, text)) {
        *next++ = pg_query_parse_protobuf(text);
    }
    double bytes = heap_in_use() - before;
    printf("{\"bytes_each\": %.1f, \"statements\": %zu}\n", bytes / corpus.count, corpus.count);
}

int main(int count, char **arguments) {
    const char *command = count > 2 ? arguments[1] : "";
    if (!strcmp(command, "accepted")) {
        write_accepted(read_corpus(arguments[2]));
    } else if (!strcmp(command, "speed") && count > 3) {
        print_speed(read_corpus(arguments[2]), atof(arguments[3]));
    } else if (!strcmp(command, "memory")) {
        print_memory(read_corpus(arguments[2]));
    } else {
        fail("usage: pgparse accepted FILE | speed FILE SECONDS | memory FILE");
    }
    return 0;
}
