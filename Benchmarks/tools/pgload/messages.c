#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>

#include "pgload.h"

enum { PROTOCOL_3_0 = 196608 };
static const char *const prepared_name = "s1";

enum mode mode_named(const char *name) {
    if (!strcmp(name, "simple")) return MODE_SIMPLE;
    if (!strcmp(name, "extended")) return MODE_EXTENDED;
    if (!strcmp(name, "prepared")) return MODE_PREPARED;
    print_error_and_exit("unknown mode");
    return MODE_SIMPLE;
}

static void add_bytes(struct request *request, const void *bytes, size_t length) {
    if (request->length + length > request->capacity) {
        request->capacity = 2 * (request->length + length);
        request->bytes = realloc(request->bytes, request->capacity);
    }
    memcpy(request->bytes + request->length, bytes, length);
    request->length += length;
}

static void add_string(struct request *request, const char *text) { add_bytes(request, text, strlen(text) + 1); }

static void add_int16(struct request *request, int value) {
    uint16_t big = htons(value);
    add_bytes(request, &big, 2);
}

static void add_int32(struct request *request, uint32_t value) {
    uint32_t big = htonl(value);
    add_bytes(request, &big, 4);
}

// Starts a message; returns where its length stands.
static size_t begin(struct request *request, char tag) {
    if (tag) add_bytes(request, &tag, 1);
    add_int32(request, 0);
    return request->length - 4;
}

static void end(struct request *request, size_t at) {
    uint32_t length = htonl(request->length - at);
    memcpy(request->bytes + at, &length, 4);
}

void add_startup(struct request *request) {
    size_t at = begin(request, 0);
    add_int32(request, PROTOCOL_3_0);
    add_string(request, "user");
    add_string(request, endpoint.user);
    add_string(request, "database");
    add_string(request, endpoint.database);
    add_string(request, "");
    end(request, at);
}

void add_query(struct request *request, const char *sql) {
    size_t at = begin(request, 'Q');
    add_string(request, sql);
    end(request, at);
}

void add_parse(struct request *request, const char *name, const char *sql) {
    size_t at = begin(request, 'P');
    add_string(request, name);
    add_string(request, sql);
    add_int16(request, 0);
    end(request, at);
}

void add_bind_describe_execute(struct request *request, const char *name, int format) {
    size_t at = begin(request, 'B');
    add_string(request, "");
    add_string(request, name);
    add_int16(request, 0);
    add_int16(request, 0);
    add_int16(request, 1);
    add_int16(request, format);
    end(request, at);
    at = begin(request, 'D');
    add_bytes(request, "P", 1);
    add_string(request, "");
    end(request, at);
    at = begin(request, 'E');
    add_string(request, "");
    add_int32(request, 0);
    end(request, at);
}

void add_sync(struct request *request) { end(request, begin(request, 'S')); }

void add_terminate(struct request *request) { end(request, begin(request, 'X')); }

void add_execution(struct request *request, enum mode mode, const char *sql) {
    if (mode == MODE_SIMPLE) return add_query(request, sql);
    if (mode == MODE_EXTENDED) add_parse(request, "", sql);
    add_bind_describe_execute(request, mode == MODE_PREPARED ? prepared_name : "", 0);
    add_sync(request);
}
