// The answers of the floor server: canned, but for rows, which are formatted.
#ifndef FLOOR_PROTOCOL_H
#define FLOOR_PROTOCOL_H

#include "connection.h"

// Answers the first message of these bytes; returns its length, or 0 if it has not come whole.
size_t answer_message(struct connection *connection, const char *bytes, size_t length);

// Writes rows until there are no more or the socket is full.
void stream_rows(struct connection *connection);

#endif
