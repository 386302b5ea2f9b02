// A client of the floor server, and the bytes on their way to it.
#ifndef FLOOR_CONNECTION_H
#define FLOOR_CONNECTION_H

#include <stddef.h>
#include <stdint.h>

enum statement { STATEMENT_ONE, STATEMENT_ROWS, STATEMENT_COMMAND };

struct connection {
    int descriptor;
    uint8_t started, is_extended, is_streaming, wants_output, is_dead;
    uint8_t statement;  // enum statement
    uint8_t format;
    long row_count, rows_sent;
    // What was read and not understood yet, and what the socket did not take: nothing most of the time.
    char *input, *output;
    size_t input_length, output_length, output_offset;
};

// What is written for the connection that is being served; one at a time, so one buffer for all.
enum { OUTPUT_CAPACITY = 1 << 20, CHUNK = 65536 };
extern char output[OUTPUT_CAPACITY];
extern size_t output_length;

void put_bytes(const void *bytes, size_t length);
void put_byte(int value);
void put_int16(int value);
void put_int32(int value);
void put_message(char tag, const void *body, size_t length);

// Sends what was written; returns whether all of it went, else the rest is kept and waits for the socket.
int flush_output(struct connection *connection);
// Sends what was kept; returns whether all of it went.
int flush_kept(struct connection *connection);

// Whether the loop is to say when the socket takes more (1) or when something came (0).
void watch_output(struct connection *connection, int wants_output);

#endif
