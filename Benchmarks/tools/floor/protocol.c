#include "protocol.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "rows.h"

enum { LARGEST_STARTUP = 65536, SSL_REQUEST = 80877103, GSSENC_REQUEST = 80877104, CANCEL_REQUEST = 80877102 };

static uint32_t read_int32(const char *bytes) {
    uint32_t value;
    memcpy(&value, bytes, 4);
    return ntohl(value);
}

static void put_ready(void) { put_message('Z', "I", 1); }

static void put_tag(const char *tag) { put_message('C', tag, strlen(tag) + 1); }

static void put_parameter(const char *name, const char *value) {
    size_t name_size = strlen(name) + 1, value_size = strlen(value) + 1;
    put_byte('S');
    put_int32(4 + name_size + value_size);
    put_bytes(name, name_size);
    put_bytes(value, value_size);
}

static void put_row_description(enum statement statement, int format) {
    static const struct column one = {"?column?", 23, 4};
    const struct column *columns = statement == STATEMENT_ONE ? &one : row_columns;
    int count = statement == STATEMENT_ONE ? 1 : COLUMN_COUNT;
    size_t start = output_length;
    put_byte('T');
    put_int32(0);
    put_int16(count);
    for (int index = 0; index < count; index++) {
        put_bytes(columns[index].name, strlen(columns[index].name) + 1);
        put_int32(0);
        put_int16(0);
        put_int32(columns[index].type);
        put_int16(columns[index].size);
        put_int32(-1);
        put_int16(format);
    }
    uint32_t length = htonl(output_length - start - 1);
    memcpy(output + start + 1, &length, 4);
}

static size_t answer_startup(struct connection *connection, const char *bytes, size_t available) {
    static const char *const parameters[][2] = {
        {"server_version", "15.0"}, {"server_encoding", "UTF8"}, {"client_encoding", "UTF8"},
        {"DateStyle", "ISO, MDY"}, {"TimeZone", "UTC"}, {"integer_datetimes", "on"},
        {"standard_conforming_strings", "on"}, {"is_superuser", "off"}, {"session_authorization", "bench"},
        {"IntervalStyle", "postgres"}, {"application_name", ""},
    };
    if (available < 8) return 0;
    uint32_t length = read_int32(bytes), code = read_int32(bytes + 4);
    if (length < 8 || length > LARGEST_STARTUP || code == CANCEL_REQUEST) {
        connection->is_dead = 1;
        return 0;
    }
    if (available < length) return 0;
    if (code == SSL_REQUEST || code == GSSENC_REQUEST) {
        put_byte('N');
        return length;
    }
    put_message('R', "\0\0\0\0", 4);
    for (size_t index = 0; index < sizeof parameters / sizeof *parameters; index++) {
        put_parameter(parameters[index][0], parameters[index][1]);
    }
    put_message('K', "\0\0\0\1\0\0\0\1", 8);
    put_ready();
    connection->started = 1;
    return length;
}

// rows(N) gives N rows, a few words are commands, and everything else is SELECT 1.
static void classify(struct connection *connection, const char *text) {
    const char *rows = strstr(text, "rows(");
    if (rows) {
        connection->statement = STATEMENT_ROWS;
        connection->row_count = atol(rows + 5);
    } else if (!strncasecmp(text, "set", 3) || !strncasecmp(text, "begin", 5)) {
        connection->statement = STATEMENT_COMMAND;
    } else {
        connection->statement = STATEMENT_ONE;
    }
}

static void execute(struct connection *connection) {
    switch (connection->statement) {
    case STATEMENT_ONE:
        if (connection->format) put_message('D', "\0\1\0\0\0\4\0\0\0\1", 10);
        else put_message('D', "\0\1\0\0\0\1" "1", 7);
        put_tag("SELECT 1");
        break;
    case STATEMENT_COMMAND:
        put_tag("SET");
        break;
    case STATEMENT_ROWS:
        connection->rows_sent = 0;
        connection->is_streaming = 1;
    }
}

void stream_rows(struct connection *connection) {
    while (connection->rows_sent < connection->row_count) {
        char *at = output;
        while (connection->rows_sent < connection->row_count && at - output < CHUNK - LARGEST_ROW) {
            at = write_row(at, ++connection->rows_sent, connection->format);
        }
        output_length = at - output;
        if (!flush_output(connection)) return;
    }
    char tag[40];
    snprintf(tag, sizeof tag, "SELECT %ld", connection->row_count);
    put_tag(tag);
    if (!connection->is_extended) put_ready();
    connection->is_streaming = 0;
    if (flush_output(connection)) watch_output(connection, 0);
}

static void answer_query(struct connection *connection, const char *text) {
    connection->is_extended = 0;
    connection->format = 0;
    classify(connection, text);
    if (connection->statement != STATEMENT_COMMAND) put_row_description(connection->statement, 0);
    execute(connection);
    if (!connection->is_streaming) put_ready();
}

// Only the first result format counts; parameters are passed over.
static void answer_bind(struct connection *connection, const char *body) {
    const char *at = body + strlen(body) + 1;
    at += strlen(at) + 1;
    int format_count = (uint8_t)at[1];
    at += 2 + 2 * format_count;
    int parameter_count = (uint8_t)at[1];
    at += 2;
    while (parameter_count--) {
        int32_t length = read_int32(at);
        at += 4 + (length > 0 ? length : 0);
    }
    int result_format_count = (uint8_t)at[1];
    connection->format = result_format_count ? at[3] : 0;
    connection->is_extended = 1;
    put_message('2', "", 0);
}

static void answer_describe(struct connection *connection, const char *body) {
    int is_statement = *body == 'S';
    if (is_statement) put_message('t', "\0\0", 2);
    if (connection->statement == STATEMENT_COMMAND) put_message('n', "", 0);
    else put_row_description(connection->statement, is_statement ? 0 : connection->format);
}

size_t answer_message(struct connection *connection, const char *bytes, size_t available) {
    static const char unsupported[] = "SERROR\0C0A000\0Munsupported\0";
    if (!connection->started) return answer_startup(connection, bytes, available);
    if (available < 5) return 0;
    size_t length = read_int32(bytes + 1);
    if (available < length + 1) return 0;
    const char *body = bytes + 5;
    switch (*bytes) {
    case 'Q': answer_query(connection, body); break;
    case 'P':
        connection->is_extended = 1;
        classify(connection, body + strlen(body) + 1);
        put_message('1', "", 0);
        break;
    case 'B': answer_bind(connection, body); break;
    case 'D': answer_describe(connection, body); break;
    case 'E': execute(connection); break;
    case 'C': put_message('3', "", 0); break;
    case 'S': put_ready(); break;
    case 'H': break;
    case 'X': connection->is_dead = 1; break;
    default:
        put_message('E', unsupported, sizeof unsupported);
        if (!connection->is_extended) put_ready();
    }
    return length + 1;
}
