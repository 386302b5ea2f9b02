#include "connection.h"

#include <arpa/inet.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

char output[OUTPUT_CAPACITY];
size_t output_length;

void put_bytes(const void *bytes, size_t length) {
    memcpy(output + output_length, bytes, length);
    output_length += length;
}

void put_byte(int value) { output[output_length++] = value; }

void put_int16(int value) {
    uint16_t big = htons(value);
    put_bytes(&big, 2);
}

void put_int32(int value) {
    uint32_t big = htonl(value);
    put_bytes(&big, 4);
}

void put_message(char tag, const void *body, size_t length) {
    put_byte(tag);
    put_int32(length + 4);
    put_bytes(body, length);
}

// Sends until the socket is full; returns how much went, and marks the connection dead on an error.
static size_t send_some(struct connection *connection, const char *bytes, size_t length) {
    size_t sent = 0;
    while (sent < length) {
        ssize_t count = send(connection->descriptor, bytes + sent, length - sent, MSG_NOSIGNAL);
        if (count < 0) {
            connection->is_dead = errno != EAGAIN;
            break;
        }
        sent += count;
    }
    return sent;
}

int flush_output(struct connection *connection) {
    size_t sent = connection->output ? 0 : send_some(connection, output, output_length);
    size_t rest = output_length - sent;
    output_length = 0;
    if (connection->is_dead) return 0;
    if (rest) {
        connection->output = realloc(connection->output, connection->output_length + rest);
        memcpy(connection->output + connection->output_length, output + sent, rest);
        connection->output_length += rest;
    }
    if (!connection->output) return 1;
    watch_output(connection, 1);
    return 0;
}

int flush_kept(struct connection *connection) {
    if (!connection->output) return 1;
    connection->output_offset += send_some(
        connection, connection->output + connection->output_offset,
        connection->output_length - connection->output_offset);
    if (connection->is_dead || connection->output_offset < connection->output_length) return 0;
    free(connection->output);
    connection->output = NULL;
    connection->output_length = connection->output_offset = 0;
    return 1;
}
